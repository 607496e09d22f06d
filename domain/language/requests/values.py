"""The values of a request: what, who, when and for which group, out of the words of its part."""

import itertools
from collections.abc import Iterator, Sequence

from domain.language.answers.verdict import Rsvp
from domain.language.cs.declension import object_nominative
from domain.language.dates.dates import read_date
from domain.language.dates.reading import Reading
from domain.language.meetings.places import shown_place
from domain.language.people.index import Named
from domain.language.requests.fitting import Fit
from domain.language.requests.frames import LED, QUESTIONS
from domain.language.requests.request import Context, Request, Wanted
from domain.language.requests.tagging import Tagged, number_of, same, zone_of
from domain.language.requests.vocabulary import Vocabulary, Word
from domain.language.text import plain_words, words

EDGES = ' \t\n,;:.!?–—-"„“'
CALLING = frozenset(
    words("call meeting fill want greet bot please we-meet new-person new of light it colon be next own")
)
ONLINE = frozenset(("join",))
OF_MEETING = frozenset(words("date at-place group"))
NAMED = frozenset(words("title at-place url"))
NO = frozenset(words("not-come excused excuse as-excused as-not-coming"))
WHEN = frozenset(words("more-time date span shift-later later clock"))
THINGS = frozenset({Wanted.ADD_ITEM, Wanted.PROPOSE_TOPIC})  # named as what is put or wanted
SHORTEST = 3  # letters of a word that may be a preposition
TONGUES = {"english": "en", "czech": "cs"}
# Their date says which meeting is meant; that of the others is new.
OF_TASKS = frozenset({Wanted.POSTPONE_TASK, Wanted.FINISH_TASK, Wanted.HAND_OVER, Wanted.TAKE_TASK})
TELL_APART = frozenset(words("meeting task topic item"))
OF_STANDING = QUESTIONS | {
    Wanted.CANCEL,
    Wanted.RESTORE,
    Wanted.REMIND,
    Wanted.ANSWER_FOR,
    Wanted.SEND_LIST,
    Wanted.CALENDAR,
    Wanted.MINUTES,
    Wanted.ATTENDANCE,
    Wanted.PAPERS,
}


def request_of(said: Tagged, fitted: Fit, run: Sequence[Word], context: Context) -> Iterator[Request]:
    """The requests of a part that fits a frame."""
    told = [word for word in run if word not in fitted.slot]
    people, instead = _people(said, fitted, told)
    times = [word for word in run if word.roles & WHEN and word not in fitted.slot]
    old, dated = _old_and_new(times, said.vocabulary)
    heard, day = _heard(said, dated, context), _standing(said, run, context) or _heard(said, old, context)
    for wanted in fitted.frame.wanted:
        standing = wanted in OF_STANDING
        yield Request(
            wanted,
            sure=_is_sure(said, fitted, told, people) and not _is_one_of_two(wanted, told),
            what=_line(said, run, context) if wanted is Wanted.CALL else instead or _what(said, fitted, run),
            people=tuple(one for meant in people for one in meant),
            date=None if standing else heard,
            meeting=day or (heard if standing else None),
            group=_group(run, context),
            number=next((number_of(word.plain, said.vocabulary) for word in told if word.roles == {"number"}), None),
            answer=(Rsvp.NO if instead else _answer(run)) if wanted is Wanted.ANSWER_FOR else Rsvp.NONE,
            start=run[0].start,
            end=run[-1].end,
            when=said.text[dated[0].start : dated[-1].end] if dated else "",
            title=" ".join(word.plain for word in told if "meeting-title" in word.roles),
        )


def _people(said: Tagged, fitted: Fit, told: Sequence[Word]) -> tuple[list[tuple[Named, ...]], str]:
    """Whom the words mean, and who comes instead of them: "místo Tomáše přijde Lucie"."""
    places = [at for at, word in enumerate(told) if word.start in said.people]
    people = [said.people[told[at].start] for at in places]
    if Wanted.ANSWER_FOR not in fitted.frame.wanted or len(people) != 2:
        return people, ""
    absent = next((one for one, at in enumerate(places) if at and "instead" in told[at - 1].roles), None)
    if absent is None or len(people[1 - absent]) != 1:
        return people, ""
    return [people[absent]], people[1 - absent][0].name


def _is_sure(said: Tagged, fitted: Fit, told: Sequence[Word], people: Sequence[tuple[Named, ...]]) -> bool:
    whole = len(people) == 1 or _are_joined(said, told)
    return fitted.frame.sure and whole and all(len(meant) == 1 for meant in people)


def _is_one_of_two(wanted: Wanted, told: Sequence[Word]) -> bool:
    """Whether the title that a deed names is a meeting's and something else's, and no word says which."""
    roles = frozenset().union(*(word.roles for word in told))
    if wanted in OF_TASKS and "meeting-title" in roles and "task" not in roles:
        return True
    return wanted not in QUESTIONS and "one-of-two" in roles and not roles & TELL_APART


def _are_joined(said: Tagged, told: Sequence[Word]) -> bool:
    """Whether several people stand in one row: "Petr a Dana", but not "Petr se omluvil Daně"."""
    places = [at for at, word in enumerate(told) if word.start in said.people]
    return all(
        all(word.roles & {"person", "fill", "sign"} for word in told[a:b]) for a, b in itertools.pairwise(places)
    )


def _old_and_new(dated: Sequence[Word], table: Vocabulary) -> tuple[Sequence[Word], Sequence[Word]]:
    """The words of the date that stands and of the new one: "ze středy na čtvrtek", "na čtvrtek ze středy"."""
    start = next((at for at, word in enumerate(dated) if word.plain.split()[0] in table.from_date), None)
    if start is None:
        return (), dated
    end = next((at for at in range(start, len(dated)) if dated[at].plain.split()[0] in table.to_date), len(dated))
    return dated[start:end], [*dated[:start], *dated[end:]]


def _what(said: Tagged, fitted: Fit, run: Sequence[Word]) -> str:
    named = (
        fitted.slot or [word for word in run if word.roles & NAMED] or [word for word in run if "name" in word.roles]
    )
    if not named:
        spoken = [tongue for role, tongue in TONGUES.items() if any(role in word.roles for word in run)]
        return spoken[0] if spoken and Wanted.LANGUAGE in fitted.frame.wanted else ""
    if LED.intersection(fitted.frame.wanted) and "to" in named[0].roles and len(named) > 1:
        named = named[1:]
    text = said.text[named[0].start : named[-1].end].strip(EDGES)
    if Wanted.PLACE in fitted.frame.wanted:
        return shown_place(text)
    return object_nominative(text) if _is_object(said, fitted, named[0]) else text


def _is_object(said: Tagged, fitted: Fit, first: Word) -> bool:
    """Whether a thing stands in the case of what is put or wanted."""
    is_thing = bool(THINGS.intersection(fitted.frame.wanted)) and said.vocabulary.language == "cs"
    return is_thing and len(first.plain) > SHORTEST and "fill" not in first.roles


def _line(said: Tagged, run: Sequence[Word], context: Context) -> str:
    """What the command that calls a meeting would get: all behind the words that call, the group by its own name."""
    online = next((said.text[word.start : word.end] for word in run if word.roles >= ONLINE), "")
    begun = (word.start for word in run if word.roles & OF_MEETING or not word.roles & (CALLING | ONLINE))
    line, group = said.text[next(begun, run[-1].end) : run[-1].end].strip(EDGES), _group(run, context)
    line = f"{line}, {online}" if online and online not in line else line
    if not group:
        return line
    named = [word for word in run if "group" in word.roles]
    shown = said.text[named[0].start : named[-1].end]
    return line.replace(shown, f"{group},", 1).replace(",,", ",").strip(EDGES)


def _heard(said: Tagged, dated: Sequence[Word], context: Context) -> Reading | None:
    if not any("date" in word.roles for word in dated):
        return None
    return read_date(said.text[dated[0].start : dated[-1].end], context.now, zone_of(context), said.vocabulary.language)


def _standing(said: Tagged, run: Sequence[Word], context: Context) -> Reading | None:
    """The meeting meant by the adjective of its day: "středeční schůzka"."""
    named = next((word.plain for word in run if "day" in word.roles), "")
    day = said.vocabulary.day(named)
    return read_date(day, context.now, zone_of(context), said.vocabulary.language) if day else None


def _group(run: Sequence[Word], context: Context) -> str:
    said = [word.plain for word in run if "group" in word.roles]
    return next((group for group in context.groups if said and _is_called(group, said)), "")


def _is_called(group: str, said: Sequence[str]) -> bool:
    parts = plain_words(group)
    return len(parts) == len(said) and all(map(same, said, parts))


def _answer(run: Sequence[Word]) -> Rsvp:
    return Rsvp.NO if NO & frozenset().union(*(word.roles for word in run)) else Rsvp.YES
