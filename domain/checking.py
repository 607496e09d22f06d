"""What finished minutes lack: asked of their author before anybody sees them. Nothing here changes them."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.language import Why, closes_programme, fold, matters, mentions, opens_programme, read_date
from domain.language.minutes.untidy import untidy
from domain.language.people.contacts import without_contacts
from domain.language.private_data import private_data
from domain.minutes import HERE, Minutes, Point, Signature, State, Suggestion, able_to_decide, may_vote

MOST = 5  # questions at once; the rest are asked when these are settled
BLANK = time(0)  # how a meeting stands whose time nobody wrote


class Flaw(StrEnum):
    """What may be wrong, the weightiest first."""

    NO_TIME = "no-time"
    NO_PLACE = "no-place"
    NO_AUTHOR = "no-author"
    NO_OUTCOME = "no-outcome"  # about: the things of the item that stand in no decision
    NUMBER_TWICE = "number-twice"
    STRANGE_VERIFIER = "strange-verifier"  # about: names
    NO_OWNER = "no-owner"  # about: suggestions that nobody sees to
    TASK_OWNER = "task-owner"  # about: tasks
    TASK_DAY = "task-day"
    TASK_BEFORE = "task-before"  # due before the meeting
    VOTES = "votes"  # more votes than people who may vote
    QUORUM = "quorum"
    NEXT_PAST = "next-past"
    NEXT_DAY = "next-day"  # the weekday does not belong to the date
    NUMBER_USED = "number-used"
    NUMBER_GAP = "number-gap"
    PRIVATE = "private"
    CONTACTS = "contacts"
    EMPTY = "empty"  # items of which nothing is written
    STYLE = "style"  # dates written in two ways, or a hyphen in a range


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to ask: what is wrong, at which items of the programme, and about which words there."""

    flaw: Flaw
    points: tuple[int, ...] = ()
    about: tuple[str, ...] = ()


def questions(minutes: Minutes, earlier: Sequence[int] = ()) -> list[Finding]:
    """The weightiest findings, at most five."""
    return check(minutes, earlier)[:MOST]


def check(minutes: Minutes, earlier: Sequence[int] = ()) -> list[Finding]:
    """Everything that is missing or does not fit, the weightiest first. earlier: numbers of the group's year so far."""
    found = [finding for look in LOOKS for finding in look(minutes)]
    found += _number(minutes, earlier)
    return sorted(found, key=lambda one: list(Flaw).index(one.flaw))


# --- the head


def _head(minutes: Minutes) -> Iterator[Finding]:
    if minutes.start.time() == BLANK:
        yield Finding(Flaw.NO_TIME)
    if not (minutes.place or minutes.link or minutes.public):
        yield Finding(Flaw.NO_PLACE)
    if minutes.author is None:
        yield Finding(Flaw.NO_AUTHOR)


def _number(minutes: Minutes, earlier: Sequence[int]) -> Iterator[Finding]:
    if minutes.number is None or minutes.version > 1:
        return
    if minutes.number in earlier:
        yield Finding(Flaw.NUMBER_USED, about=(str(minutes.number),))
    elif earlier and minutes.number > max(earlier) + 1:
        yield Finding(Flaw.NUMBER_GAP, about=(str(max(earlier)), str(minutes.number)))


def _verifiers(minutes: Minutes) -> Iterator[Finding]:
    """Whoever verifies was there; where the list stands elsewhere nobody can tell."""
    there = [one.name for one in minutes.those(*HERE, State.GUEST)]
    there += [one.substitute for one in minutes.attendees if one.substitute]
    named = [one for one in there if one]
    strange = tuple(one.name for one in minutes.verifiers if not _among(one, named))
    if named and strange:
        yield Finding(Flaw.STRANGE_VERIFIER, about=strange)


def _among(signature: Signature, names: Sequence[str]) -> bool:
    return not signature.name or any(_one_person(signature.name, name) for name in names)


def _one_person(one: str, other: str) -> bool:
    """Whether two written forms may be one person's: the surname is the same, the given name or its initial agrees."""
    first, second = fold(one).split(), fold(other).split()
    return first[-1] == second[-1] and first[0][0] == second[0][0]


# --- the points


def _points(minutes: Minutes) -> Iterator[Finding]:
    twice = tuple(number for number, times in Counter(one.number for one in minutes.points).items() if times > 1)
    if twice:
        yield Finding(Flaw.NUMBER_TWICE, twice)
    for point in minutes.points:
        if open_ := _undecided(point):
            yield Finding(Flaw.NO_OUTCOME, (point.number,), open_)
    empty = tuple(one.number for one in minutes.points if _is_empty(one))
    if empty:
        yield Finding(Flaw.EMPTY, empty)
    loose = [(one.number, each.text) for one in minutes.points for each in one.suggestions if _is_loose(each)]
    if loose:
        yield Finding(Flaw.NO_OWNER, _once(number for number, _ in loose), tuple(text for _, text in loose))


def _undecided(point: Point) -> tuple[str, ...]:
    """What the item was to decide and no decision names.

    An item that only discusses need not decide; where it decided on one thing and not on its neighbour, that was
    forgotten.
    """
    said = matters(point.title)
    if said is None or point.outcome:
        return ()
    decided = " ".join(one.text for one in point.resolutions)
    if not decided:
        return said.things if said.decides and not point.tasks else ()
    return tuple(one for one in said.things if not mentions(decided, one)) if len(said.things) > 1 else ()


def _is_empty(point: Point) -> bool:
    written = (
        point.outcome, point.passages, point.suggestions, point.resolutions, point.tasks, point.invitations,
    )  # fmt: skip
    return not any(written) and not opens_programme(point.title) and not closes_programme(point.title)


def _is_loose(suggestion: Suggestion) -> bool:
    return not suggestion.owner and not suggestion.outcome


# --- tasks, votes, the next meeting


def _tasks(minutes: Minutes) -> Iterator[Finding]:
    fresh = [(point.number, one) for point in minutes.points for one in point.tasks if one.done is None]
    held = minutes.start.date()
    ways: tuple[tuple[Flaw, list[tuple[int, str]]], ...] = (
        (Flaw.TASK_OWNER, [(at, one.what) for at, one in fresh if not one.owners and not minutes.public]),
        (Flaw.TASK_DAY, [(at, one.what) for at, one in fresh if one.due is None and not one.due_words]),
        (Flaw.TASK_BEFORE, [(at, one.what) for at, one in fresh if one.due and one.due < held]),
    )
    for flaw, found in ways:
        if found:
            yield Finding(flaw, _once(at for at, _ in found), tuple(what for _, what in found))


def _votes(minutes: Minutes) -> Iterator[Finding]:
    listed = [one for one in minutes.attendees if one.voting]
    if not listed:
        return
    most = may_vote(minutes)
    over = [
        (point.number, one.text)
        for point in minutes.points
        for one in point.resolutions
        if one.vote and not one.vote.per_rollam and one.vote.cast > most
    ]
    if over:
        yield Finding(Flaw.VOTES, _once(at for at, _ in over), tuple(text for _, text in over))
    at_table = [one for one in minutes.resolutions if not (one.vote and one.vote.per_rollam)]
    if at_table and minutes.voting is not None and not able_to_decide(minutes):
        yield Finding(Flaw.QUORUM, about=(str(most), str(minutes.voting)))


def _next(minutes: Minutes) -> Iterator[Finding]:
    after = minutes.next
    if after is None:
        return
    if after.start is not None and after.start <= minutes.start:
        yield Finding(Flaw.NEXT_PAST)
    held = minutes.start.replace(tzinfo=ZoneInfo(minutes.zone))
    if after.words and read_date(after.words, held, minutes.zone).why is Why.CONFLICT:
        yield Finding(Flaw.NEXT_DAY, about=(after.words,))


# --- the words


def _words(minutes: Minutes) -> Iterator[Finding]:
    texts = [(point.number, text) for point in minutes.points for text in _texts(point)]
    private = [(at, text) for at, text in texts if private_data(text)]
    if private:
        yield Finding(Flaw.PRIVATE, _once(at for at, _ in private))
    reached = [(at, text) for at, text in texts if minutes.public and without_contacts(text) != text]
    if reached:
        yield Finding(Flaw.CONTACTS, _once(at for at, _ in reached))
    if amiss := untidy([text for _, text in texts]):
        yield Finding(Flaw.STYLE, about=amiss)


def _texts(point: Point) -> Iterator[str]:
    yield from (point.title, point.outcome)
    for passage in point.passages:
        yield from (passage.text, *passage.items, *(cell for row in passage.rows for cell in row))
    yield from (one.text for one in point.suggestions)
    yield from (one.text for one in point.resolutions)
    yield from (one.what for one in point.tasks)


def _once(numbers: Iterator[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(numbers))


LOOKS: tuple[Callable[[Minutes], Iterator[Finding]], ...] = (_head, _verifiers, _points, _tasks, _votes, _next, _words)
