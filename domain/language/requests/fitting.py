"""Which frame a part of a sentence fits, and which of its words tell what is meant."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from domain.language.requests.frames import ALWAYS, LED, Frame, by_need, frames
from domain.language.requests.vocabulary import Roles, Word

Run = Sequence[Word]
TELLING = frozenset(("be", "was", "fill", "me", "it", "have", "done"))  # roles of what goes on about a thing
MUST = ("lead", "must", "name")  # slots that are never empty
FIRST = 2  # words in which a doubt stands that is none within a name
NAMES = frozenset(("name", "person", "org"))
OF_MEETING = frozenset(("date", "group"))
TITLE = frozenset(("title", "meeting-title"))
NEAR = 3  # unread words at most where something is still offered


@dataclass(frozen=True, slots=True)
class Fit:
    """A frame and the words that tell what is meant, none for most frames."""

    frame: Frame
    slot: tuple[Word, ...] = ()


def fit(run: Run, on: str, asked: bool) -> Fit | None:
    """The first frame of which every word of a run plays a part."""
    if not any(_says(word) for word in run):
        return None
    for frame in _possible(run, on, asked):
        slot = _slot(frame, run)
        if slot is not None:
            return Fit(frame if _is_named(frame, slot, run) else replace(frame, sure=False), slot)
    return None


def _is_named(frame: Frame, slot: Run, run: Run) -> bool:
    """Whether a slot surely names something: "bod na mapě" does not; a call without a day or a group is no call."""
    if not slot:
        return True
    if frame.slot == "line":
        return any(word.roles & OF_MEETING for word in run)
    may_lead = frame.slot not in ("after", "lead", "round") or not LED.isdisjoint(frame.wanted)
    return may_lead or "of" not in slot[0].roles


def nearly(run: Run, on: str, asked: bool) -> list[Fit]:
    """What a run could mean: all that a frame needs is there, beside a few words that are not read; the best first."""
    found = [(frame, _unread(frame, run)) for frame in _possible(run, on, asked) if _complete(frame, run)]
    near = sorted((one for one in found if len(one[1]) <= NEAR), key=lambda one: len(one[1]))
    return [Fit(replace(frame, sure=False), tuple(unread) if frame.slot else ()) for frame, unread in near]


def may_name_a_title(run: Run, on: str) -> bool:
    """Whether some frame could be fitted if one of the words belonged to the title of something known."""
    played = TITLE.union(*(word.roles for word in run))
    return any(on_card in ("", on) and all(need & played for need in needs) for on_card, needs in _titled())


@cache
def _titled() -> frozenset[tuple[str, tuple[Roles, ...]]]:
    return frozenset((frame.on, frame.needs) for frame in frames() if "title" in frame.known)


def _possible(run: Run, on: str, asked: bool) -> list[Frame]:
    played = frozenset().union(*(word.roles for word in run))
    table = by_need()
    places = sorted({place for role in played for place in table.get(role, ())})
    return [frame for place in places if _may_fit(frame := frames()[place], played, on, asked)]


def _may_fit(frame: Frame, played: frozenset[str], on: str, asked: bool) -> bool:
    here = frame.on in ("", on) and frame.asked in (None, asked)
    return here and not frame.never & played and all(need & played for need in frame.needs)


def _unread(frame: Frame, run: Run) -> list[Word]:
    return [word for word in run if not word.roles & frame.known]


def _says(word: Word) -> bool:
    return bool(word.roles - {"sign", "fill"})


def _slot(frame: Frame, run: Run) -> tuple[Word, ...] | None:
    """The words of a slot, () where the frame has none or it is empty; None where the frame does not fit."""
    unread = [at for at, word in enumerate(run) if not word.roles & frame.known]
    if not unread:
        if not _complete(frame, run):
            return None
        return () if frame.slot not in MUST else _after(frame, run, len(run)) if frame.slot == "lead" else None
    if not frame.slot or (frame.slot == "name" and not any(run[at].roles & NAMES for at in unread)):
        return None
    if frame.slot == "before":
        return _before(frame, run, unread)
    return _after(frame, run, unread[0]) or (_amid(frame, run, unread) if frame.slot in ("round", "name") else None)


def _after(frame: Frame, run: Run, first: int) -> tuple[Word, ...] | None:
    """What follows the words that the frame needs, if nothing strange precedes it."""
    head = run[:first]
    if frame.slot == "lead":
        head = run[: next((at + 1 for at, word in enumerate(run) if not word.roles & ALWAYS), len(run))]
    if not _complete(frame, head) or (frame.slot in ("after", "round") and _is_cut(head)):
        return None
    rest = tuple(run[len(head) :])
    return rest if _is_thing(rest) and not (frame.slot == "lead" and rest[0].roles & TELLING) else None


def _is_cut(head: Run) -> bool:
    """Whether a comma parts what follows: "změň místo, tady fouká"."""
    after = itertools.takewhile(lambda word: word.roles & ALWAYS, reversed(head))
    return any(word.plain == "," for word in after)


def _before(frame: Frame, run: Run, unread: Sequence[int]) -> tuple[Word, ...] | None:
    """What precedes the words that the frame needs: "sál je objednaný"."""
    start = next((at for at, word in enumerate(run) if not word.roles & ALWAYS), 0)
    rest = tuple(run[start : unread[-1] + 1])
    return rest if _complete(frame, run[unread[-1] + 1 :]) and _is_thing(rest, len(rest)) else None


def _amid(frame: Frame, run: Run, unread: Sequence[int]) -> tuple[Word, ...] | None:
    """What stands before or amid the words that the frame needs: "odlehčovací službu dej na program"."""
    around = (*run[: unread[0]], *run[unread[-1] + 1 :])
    rest = tuple(run[unread[0] : unread[-1] + 1])
    return rest if _complete(frame, around) and _is_thing(rest, len(rest)) else None


def _complete(frame: Frame, run: Run) -> bool:
    """Whether each role that is needed is played by a word of its own."""
    return _apart(frame.needs, run)


def _apart(needs: Sequence[Roles], run: Run) -> bool:
    if not needs:
        return True
    able = (at for at, word in enumerate(run) if word.roles & needs[0])
    return any(_apart(needs[1:], (*run[:at], *run[at + 1 :])) for at in able)


def _is_thing(rest: Run, doubted: int = FIRST) -> bool:
    """What may be named: some word, and none that makes a doubt of the whole."""
    return (
        any("sign" not in word.roles for word in rest)
        and rest[0].plain != ","
        and not any("block" in word.roles for word in rest[:doubted])
    )
