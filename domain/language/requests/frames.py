"""What can be asked or wanted, each by the roles of the words that say it.

A frame fits a part of a sentence in any order of its words, when every role that it needs is played and every other
word plays one that it may have beside. A word in no such role is unread, and nothing is sure.
"""

from dataclasses import dataclass
from functools import cache

from domain.language.requests import asked, wanted
from domain.language.requests.request import Wanted
from domain.language.text import words

Roles = frozenset[str]
QUESTIONS = frozenset(list(Wanted)[: list(Wanted).index(Wanted.CALL)])
LED = frozenset({Wanted.RENAME, Wanted.PLACE, Wanted.CORRECT_PERSON})  # "na" leads to the new name
BESIDE = frozenset(words("of us all have show be me my invitation begin arrive at-place light"))  # in a question
ALWAYS = frozenset(words("fill want sign greet bot"))


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to ask or want something.

    needs: roles, each to be played by a word of its own, some by one of several; may: what else may stand there.
    slot: words of any kind tell what is meant: they follow what is needed ("after", "line"; "must": they have to;
    "name": they name somebody), precede it ("before"), stand anywhere in a row ("round"),
    or follow the first word ("lead").
    on: the card on which it is said, "" for any. asked: only a question, or never one. never: roles that no word may
    play. sure: whether it may be.
    """

    wanted: tuple[Wanted, ...]
    needs: tuple[Roles, ...]
    may: Roles
    slot: str = ""
    on: str = ""
    asked: bool | None = None
    never: Roles = frozenset()
    sure: bool = True

    @property
    def known(self) -> Roles:
        """All roles that its words may play."""
        return self.may.union(*self.needs)


def _frame(row: str) -> Frame:
    """A frame as it is written: "who-comes: who come | meeting date | slot=after on=task"."""
    name, _, rest = row.partition(":")
    needs, may, more = (*(part.split() for part in rest.split("|")), [], [])[:3]
    told = dict(option.partition("=")[::2] for option in more)
    meant = tuple(map(Wanted, name.split()))
    asks = all(one in QUESTIONS for one in meant) and (len(needs) > 1 or "asked" in told)
    beside = BESIDE if asks else frozenset()
    return Frame(
        meant,
        tuple(frozenset(need.split("/")) for need in needs),
        (ALWAYS | beside | frozenset(may)) - {told.get("no", "")},
        told.get("slot", ""),
        told.get("on", ""),
        {"yes": True, "no": False}.get(told.get("asked", "")),
        frozenset(told.get("never", "").split(",")),
        told.get("sure") != "no",
    )


@cache
def frames() -> tuple[Frame, ...]:
    """All frames in their order."""
    return tuple(_frame(row) for row in (asked.ROWS + wanted.ROWS).split("\n") if row)


@cache
def by_need() -> dict[str, list[int]]:
    """Which frames need a role first of all, by their places."""
    found: dict[str, list[int]] = {}
    for place, frame in enumerate(frames()):
        for role in frame.needs[0]:
            found.setdefault(role, []).append(place)
    return found
