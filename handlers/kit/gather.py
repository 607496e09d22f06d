"""Many things to say at one instant: gathered first, so that a room or a person gets one message for all of them."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime

from domain.rooms import Room
from handlers.kit.card import Button, Card, Line
from handlers.kit.desk import Desk
from handlers.kit.view import View, own_view, view_of
from storage import rooms

Sentence = Callable[[View], Line]
FEW = 2  # cards that one person gets at one instant


@dataclass
class Gather:
    """Lines for rooms are kept by the meeting they are about, sentences and cards by person; `say` owes them all."""

    desk: Desk
    lines: dict[int, dict[int, Line]] = field(default_factory=dict)
    sentences: dict[int, list[Sentence]] = field(default_factory=dict)
    about: dict[int, set[int | None]] = field(default_factory=dict)
    awake: dict[int, datetime] = field(default_factory=dict)
    buttons: dict[int, Callable[[View], Button]] = field(default_factory=dict)
    cards: dict[int, list[tuple[str, int, Sentence]]] = field(default_factory=dict)

    def in_room(self, room: Room, meeting: int, line: Sentence) -> None:
        """The room is told about the meeting; a later line about the same one replaces the earlier."""
        self.lines.setdefault(room.id, {})[meeting] = line(view_of(self.desk, room))

    def alone(
        self, person: int, sentence: Sentence, *, not_before: datetime | None = None, meeting: int | None = None
    ) -> None:
        """The person is told privately, about a meeting if one is named; what is to wait makes all for them wait."""
        self.sentences.setdefault(person, []).append(sentence)
        self.about.setdefault(person, set()).add(meeting)
        self.awake[person] = max(not_before or self.desk.now, self.awake.get(person, self.desk.now))

    def card(self, person: int, kind: str, subject: int, sentence: Sentence) -> None:
        """The person is shown the card, which speaks for itself; more than a few make one message of sentences."""
        self.cards.setdefault(person, []).append((kind, subject, sentence))

    def say(self) -> None:
        """One message for each room, in answer to the card where it is about one meeting, and one for each person."""
        for room_id, by_meeting in self.lines.items():
            there = view_of(self.desk, rooms.room_by_id(self.desk.db, room_id))
            meeting = _only(set(by_meeting))
            standing = there.standing("meeting", meeting) if meeting else None
            there.post(there.room, Card(tuple(by_meeting.values()), reply_to=standing), urgent=False, about=meeting)
        for person, sentences in self.sentences.items():
            if own := own_view(self.desk, person):
                row = (self.buttons[person](own),) if person in self.buttons else ()
                card = Card(tuple(dict.fromkeys(sentence(own) for sentence in sentences)), (row,) if row else ())
                urgent, meeting = person in self.cards, _only(self.about[person])
                own.post(own.room, card, urgent=urgent, not_before=self.awake[person], about=meeting)
        for person, cards in self.cards.items():
            own = own_view(self.desk, person)
            if own and len(cards) <= FEW:
                for kind, subject, _ in cards:
                    own.bring(kind, subject)


def _only(meetings: Collection[int | None]) -> int | None:
    """The one meeting that all of it is about."""
    return next(iter(meetings)) if len(meetings) == 1 else None
