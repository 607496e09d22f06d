"""A text's words with all that is known about them: those of the table, people, dates, groups, titles and places."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from domain.language.cs.names import COMMON_NAMES, GENTLEMAN, LADY
from domain.language.dates.dates import lexicon_of, read_date
from domain.language.dates.pieces import Precision
from domain.language.dates.quiet_hours import read_hours
from domain.language.dates.reading import Reading
from domain.language.meetings.meetings import PLACE
from domain.language.meetings.places import is_house
from domain.language.people.cases import Case, given_nominative, is_woman
from domain.language.people.index import Named, People
from domain.language.people.names import find_people
from domain.language.requests.fitting import may_name_a_title
from domain.language.requests.request import Context
from domain.language.requests.tables import words_and_table
from domain.language.requests.vocabulary import NONE, Vocabulary, Word
from domain.language.text import fold, fold_in_place, plain_words

ZONE = "Europe/Prague"
NAME = 3  # words of a name
CARDINAL = "C"  # the tag of a number in words
COUNTED = ("C", "O")  # those of numbers that count or order
REASON = 2  # words of a reason
SHORT = 3  # letters of the shortest word that may be a name or belong to a title
STEM = 2  # letters at the end of a word that its case may change
LONGEST_STEM = 6  # letters by which a longer word is known
ONLY_NAMED = frozenset(("title", "name"))  # roles of a word that does nothing else than name something
NO_TITLE = frozenset(("done", "did", "meeting"))  # roles of words that name nothing, wherever they stand
QUIET = frozenset({"quiet", "do-not-write"})
AROUND_PLACE = 2  # words between a preposition and the word of a place


@dataclass(frozen=True, slots=True)
class Tagged:
    """The words of a text; people: by the place of the word at which their name begins."""

    text: str
    words: tuple[Word, ...]
    reading: Reading
    vocabulary: Vocabulary
    people: dict[int, tuple[Named, ...]] = field(default_factory=dict)


def zone_of(context: Context) -> str:
    """The name of the zone of the context's clock."""
    return getattr(context.now.tzinfo, "key", ZONE)


def tagged(text: str, context: Context) -> Tagged:
    """The words of a text with their roles in the light of what is known."""
    words, vocabulary = words_and_table(text, context.language)
    reading = read_date(text, context.now, zone_of(context), vocabulary.language)
    words = [_called(_dated(word, reading), context.called) for word in words]
    words = _led(words, vocabulary)
    if any(word.roles & QUIET for word in words) and read_hours(text, vocabulary.language):
        words = [replace(word, roles=frozenset({"hours"})) if "date" in word.roles else word for word in words]
    words = _reasoned(words)
    words, people = _named(text, words, context.people)
    words = _grouped(words, context.groups)
    asked = may_name_a_title(words, context.on)
    titles, meetings = (context.titles(), context.meetings()) if asked else ((), ())
    words = [_belonging(word, titles, context, vocabulary) for word in _counted(words, vocabulary)]
    words = [_of_a_meeting(word, titles, meetings) for word in words]
    return Tagged(text, tuple(_placed(words, fold_in_place(text), vocabulary)), reading, vocabulary, people)


def _dated(word: Word, reading: Reading) -> Word:
    """The word as a date where it stands in one, and nothing else then; what tells of the past stays that."""
    if "block" in word.roles or not any(start <= word.start < end for start, end in reading.cuts):
        return word
    return replace(word, roles=frozenset({"date", *_kinds(reading)}) | (word.roles & {"hours", "span"}))


def _called(word: Word, names: Sequence[str]) -> Word:
    """The word as the bot's name, with what a network or a room makes of it: "@kolecko", "kolecko-x"."""
    bare = word.plain.lstrip("@").split("-")[0].split("_")[0]
    return replace(word, roles=frozenset({"bot"})) if any(same(bare, fold(name)) for name in names) else word


def _kinds(reading: Reading) -> list[str]:
    times = [when for when in (reading.when, *reading.options) if when]
    kinds = ["moment"] if any(when.precision is Precision.MINUTE for when in times) else []
    return kinds + ["until"] * any(when.deadline or when.end for when in times)


def _led(words: list[Word], vocabulary: Vocabulary) -> list[Word]:
    """The prepositions before dates and spans belong to them."""
    done = list(words)
    for at in range(len(done) - 2, -1, -1):
        following = done[at + 1].roles & {"date", "span"}
        if following and (done[at].plain in vocabulary.before_date or _is_number(done[at], vocabulary)):
            done[at] = replace(
                done[at], roles=following | (done[at + 1].roles & {"until", "moment"}) | _until(done[at])
            )
    return done


def _is_number(word: Word, vocabulary: Vocabulary) -> bool:
    return word.roles == {"number"} or lexicon_of(vocabulary.language).words.get(word.plain, ("", 0))[0] == CARDINAL


def _until(word: Word) -> frozenset[str]:
    return frozenset({"until"}) if word.plain in ("do", "until", "till") else NONE


def _reasoned(words: list[Word]) -> list[Word]:
    """The words with what is only a reason as small ones: "kvůli občerstvení"."""
    done = list(words)
    for at, word in enumerate(words):
        last = at + 1
        while "due" in word.roles and last < len(words) and last <= at + REASON and not words[last].roles:
            last += 1
        if last > at + 1:
            done[at:last] = [replace(one, roles=frozenset({"fill"})) for one in words[at:last]]
    return done


# --- people


def _named(text: str, words: list[Word], people: People[Named]) -> tuple[list[Word], dict[int, tuple[Named, ...]]]:
    done, found = list(words), dict[int, tuple[Named, ...]]()
    at = 0
    while at < len(words):
        length, meant = _name_at(text, words, at, people)
        if meant:
            found[words[at].start] = meant
            done[at : at + length] = [replace(word, roles=frozenset({"person"})) for word in words[at : at + length]]
        elif _is_name(text, words, at):
            done[at] = replace(words[at], roles=frozenset({"name"}))
        at += length
    return done, found


def _name_at(text: str, words: Sequence[Word], at: int, people: People[Named]) -> tuple[int, tuple[Named, ...]]:
    for length in range(min(NAME, len(words) - at), 0, -1):
        piece = words[at : at + length]
        if not all(_may_be_name(word, text) for word in piece):
            continue
        meant = _of_the_sex_said(piece[0].plain, find_people(text[piece[0].start : piece[-1].end], people))
        if meant:
            return length, tuple(meant)
    return 1, ()


def _of_the_sex_said(word: str, meant: Sequence[Named]) -> Sequence[Named]:
    """ "pana Daňka" is not Dana."""
    woman = True if word in LADY else False if word in GENTLEMAN else None
    return meant if woman is None else [one for one in meant if is_woman(one.name.split()[0]) in (woman, None)]


def _may_be_name(word: Word, text: str) -> bool:
    """A word in no role; one in a role only with a capital within a sentence."""
    if len(word.plain) < SHORT or not word.plain.isalpha():
        return False
    return not word.roles or (text[word.start].isupper() and word.start > 0)


def _is_name(text: str, words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.roles or len(word.plain) < SHORT or not word.plain.isalpha():
        return False
    shown = text[word.start : word.end]
    given = any(given_nominative(shown.title(), case) for case in Case)
    return (shown[0].isupper() and at > 0) or (given and (shown[0].isupper() or word.plain not in COMMON_NAMES))


# --- groups, titles, organisations, adjectives of days


def _grouped(words: list[Word], groups: Sequence[str]) -> list[Word]:
    done = list(words)
    for group in groups:
        parts = plain_words(group)
        at = _place_of(done, parts)
        if at is not None:
            done[at : at + len(parts)] = [
                replace(word, roles=frozenset({"group"})) for word in done[at : at + len(parts)]
            ]
    return done


def _place_of(words: Sequence[Word], parts: Sequence[str]) -> int | None:
    last = len(words) - len(parts)
    places = range(last + 1) if parts else ()
    return next((at for at in places if all(same(words[at + i].plain, part) for i, part in enumerate(parts))), None)


def same(word: str, other: str) -> bool:
    """Whether the words may be forms of one."""
    return word[: _stem(other)] == other[: _stem(other)] and abs(len(word) - len(other)) <= SHORT


def _stem(word: str) -> int:
    return min(max(len(word) - STEM, SHORT), LONGEST_STEM)


def _belonging(word: Word, titles: tuple[str, ...], context: Context, vocabulary: Vocabulary) -> Word:
    roles = set(word.roles)
    if not roles & {"date", "person", "group"}:
        roles |= {"day"} if vocabulary.day(word.plain) else set()
        roles |= {"title"} if not roles & NO_TITLE and stem_in(word.plain, titles) else set()
        roles |= {"org"} if not roles and stem_in(word.plain, _organisations(context.people)) else set()
    return replace(word, roles=frozenset(roles))


def _of_a_meeting(word: Word, titles: tuple[str, ...], meetings: tuple[str, ...]) -> Word:
    """The word of a title as that of a meeting; "one-of-two" where something else is called so, too."""
    if "title" not in word.roles or word.roles - ONLY_NAMED or not stem_in(word.plain, meetings):
        return word
    others = tuple(title for title in titles if title not in meetings)
    return replace(
        word, roles=word.roles | {"meeting-title"} | ({"one-of-two"} if stem_in(word.plain, others) else NONE)
    )


def _counted(words: Sequence[Word], vocabulary: Vocabulary) -> list[Word]:
    """The words with numbers of things as numbers: "druhý bod", "bod dva", "item two"."""
    items = {at for at, word in enumerate(words) if "item" in word.roles}
    near = {at for place in items for at in (place - 1, place + 1)}
    return [
        replace(word, roles=frozenset({"number"})) if at in near and number_of(word.plain, vocabulary) else word
        for at, word in enumerate(words)
    ]


def number_of(word: str, vocabulary: Vocabulary) -> int:
    """What a number says in figures or in words, "druhý" too; 0 for anything else."""
    tag, value = lexicon_of(vocabulary.language).words.get(word, ("", 0))
    return int(word) if word.isdecimal() else max(value, 0) if tag in COUNTED else 0


def _organisations(people: People[Named]) -> tuple[str, ...]:
    return tuple(sorted(people.organisations))


def stem_in(word: str, titles: tuple[str, ...]) -> bool:
    """Whether some form of the word stands in one of the titles."""
    return len(word) >= SHORT and word.isalpha() and any(same(word, part) for part in _parts(titles))


def titles_named(words: str, titles: Sequence[str]) -> list[int]:
    """The titles, by their places, of which the most of these words are; [] where they are of none."""
    counts = [sum(stem_in(word, (title,)) for word in words.split()) for title in titles]
    return [at for at, count in enumerate(counts) if count and count == max(counts)]


@lru_cache(maxsize=64)
def _parts(titles: tuple[str, ...]) -> frozenset[str]:
    return frozenset(part for title in titles for part in plain_words(fold(title)) if len(part) >= SHORT)


# --- places


def _placed(words: list[Word], plain: str, vocabulary: Vocabulary) -> list[Word]:
    """The words of a place with its preposition: "v malé zasedačce č. 5"."""
    done = list(words)
    houses = [(found.start(), found.end()) for found in PLACE.finditer(plain)]
    houses += [(word.start, word.end) for word in words if is_house(word.plain)]
    for start, end in houses:
        inside = [i for i, word in enumerate(done) if word.start < end and word.end > start]
        lead = _lead(done, inside[0], vocabulary) if inside else None
        if lead is None or done[lead].roles & {"date"}:
            continue
        last = inside[-1]
        while last + 1 < len(done) and _goes_on(done[last + 1]):
            last += 1
        done[lead : last + 1] = [replace(word, roles=word.roles | {"at-place"}) for word in done[lead : last + 1]]
    return done


def _lead(words: Sequence[Word], first: int, vocabulary: Vocabulary) -> int | None:
    """The place of the preposition that leads to a place: "v malé zasedačce"."""
    back = range(first, max(first - AROUND_PLACE - 2, -1), -1)
    return next((at for at in back if words[at].plain in vocabulary.before_place), None)


def _goes_on(word: Word) -> bool:
    return word.plain in ("c", ".") or word.roles == {"number"}
