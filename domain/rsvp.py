"""Who comes: answers, whom they count for, and how a list of people fits on a card."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.errors import BadInput
from domain.groups import Person
from domain.language import GuestsReading, clean, collate, surname_key

TONES = "".join(chr(code) for code in range(0x1F3FB, 0x1F400))  # of skin
GUEST_LIMIT, GUESTS_LIMIT = 200, 1000  # characters of one named guest with an organisation, and of several at once
TENTATIVE = 0  # the epoch of an answer carried over from a search for a date: no meeting has it, so it waits for a word
BUDGET = 1500  # characters of names on a card; the rest is counts and the whole list on demand


class Answer(StrEnum):
    """What a member said. Silence is no answer and no row."""

    COMING = "coming"
    EXCUSED = "excused"
    MAYBE = "maybe"


MARKS = {Answer.COMING: "✅", Answer.EXCUSED: "❌", Answer.MAYBE: "❓"}
REACTIONS = {
    "👍": Answer.COMING, "👎": Answer.EXCUSED, "🤔": Answer.MAYBE,
    "✔": Answer.COMING, "☑": Answer.COMING, "👌": Answer.COMING,
    **{mark: answer for answer, mark in MARKS.items()},
}  # fmt: skip


def meant_by(reaction: str) -> Answer | None:
    """The answer that a reaction gives; its colour and the way it is drawn do not matter."""
    return REACTIONS.get(reaction.strip(f"{TONES}\N{VARIATION SELECTOR-16}"))


@dataclass(frozen=True, slots=True)
class Reply:
    """The latest word of one person. `arrives` and `leaves` are wall times "14:30"; `epoch` is the meeting's then.

    late, early: they arrive late or leave early, no hour is named. message: in which they said it, if in any.
    """

    person: int
    answer: Answer
    at: datetime
    epoch: int
    substitute: str | None = None
    arrives: str | None = None
    leaves: str | None = None
    mode: str | None = None
    reason: str | None = None
    late: bool = False
    early: bool = False
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who comes along without being a member."""

    name: str
    organisation: str = ""
    invited_by: int | None = None


@dataclass(frozen=True, slots=True)
class Attending:
    """A member with their answer, or None while they are silent. waits: they would come, and there is no seat."""

    person: Person
    reply: Reply | None
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Roll:
    """Everybody invited and the guests, sorted by surname, by what they said; `epoch` is the meeting's now."""

    epoch: int
    everyone: tuple[Attending, ...]
    guests: tuple[Guest, ...] = ()

    def said(self, answer: Answer) -> list[Attending]:
        """Those whose latest word this is; of those who come, only who has a seat."""
        return [one for one in self.everyone if one.reply and one.reply.answer is answer and not one.waits]

    @property
    def waiting(self) -> list[Attending]:
        """Those who would come, and wait for a seat."""
        return [one for one in self.everyone if one.waits]

    @property
    def silent(self) -> list[Attending]:
        """Those who have said nothing."""
        return [one for one in self.everyone if one.reply is None]

    def unconfirmed(self) -> list[Attending]:
        """Those who come, but said so before the meeting changed."""
        return [one for one in self.said(Answer.COMING) if one.reply and one.reply.epoch != self.epoch]


def roll(
    epoch: int,
    invited: Sequence[Person],
    replies: Sequence[Reply],
    guests: Sequence[Guest],
    waiting: Collection[int] = (),
) -> Roll:
    """The list of a meeting: each person once, whatever number of groups they are in; whoever answered is on it."""
    said = {reply.person: reply for reply in replies}
    people = sorted(invited, key=lambda person: surname_key(person.name))
    visitors = sorted(guests, key=lambda guest: surname_key(guest.name))
    return Roll(epoch, tuple(Attending(p, said.get(p.id), p.id in waiting) for p in people), tuple(visitors))


def overtaken(before: Reply | None, message: str | None, written: datetime | None) -> bool:
    """Whether the corrected message is older than the latest word, which another one said."""
    if before is None or before.message == message:
        return False
    return written is None or written <= before.at


def guests_named(heard: GuestsReading, by: int) -> list[Guest]:
    """The guests whom somebody brings by name.

    Raises BadInput("rsvp-guest-how") where a name is missing, BadInput("text-too-long", limit=, got=).
    """
    named = heard.named
    if not named or not all(any(letter.isalpha() for letter in name) for name, _ in named):
        raise BadInput("rsvp-guest-how")
    clean(", ".join(piece for both in named for piece in both if piece), GUESTS_LIMIT if heard.several else GUEST_LIMIT)
    return [Guest(clean(name, GUEST_LIMIT), clean(place, GUEST_LIMIT) if place else "", by) for name, place in named]


def by_organisation(people: Sequence[Attending], budget: int = BUDGET) -> tuple[list[tuple[str, list[Attending]]], int]:
    """People under their organisations in Czech order, those without one last, as far as the budget of characters goes.

    Returns (organisation, people) and how many people were left out.
    """
    shelves: dict[str, list[Attending]] = {}
    for one in people:
        shelves.setdefault(one.person.organisation, []).append(one)
    order = sorted(shelves, key=lambda name: (not name, collate(name)))
    fitting: list[tuple[str, list[Attending]]] = []
    left = 0
    for name in order:
        cost = len(name) + sum(len(one.person.name) + 2 for one in shelves[name])
        if cost > budget:
            left += len(shelves[name])
            continue
        budget -= cost
        fitting.append((name, shelves[name]))
    return fitting, left
