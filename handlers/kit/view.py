"""What a card needs to draw itself: the state, the clock, and the reader's language, zone and room."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.groups import Group
from domain.rooms import Room
from handlers.kit.book import Book
from handlers.kit.card import Button, Card, Line, Part, Style
from handlers.kit.desk import Desk
from handlers.kit.fitting import fitted
from handlers.kit.signing import Pressed, sign
from handlers.kit.talk import Speaker
from locales import Words, words
from storage import groups, outbox, rooms
from storage.db import Connection


@dataclass(frozen=True, slots=True)
class View:
    """One room's window on the state of things."""

    desk: Desk
    key: bytes
    room: Room
    words: Words
    zone: str
    language: str = "cs"  # in which people speak here; `words` may have to answer in another
    page: int = 0  # at which a long card is open in this copy, from 0
    group: Group | None = None  # whose room it is

    @property
    def db(self) -> Connection:
        """The transaction."""
        return self.desk.db

    @property
    def now(self) -> datetime:
        """The instant at which everything in this transaction happens."""
        return self.desk.now

    @property
    def book(self) -> Book:
        """Everything the bot can do."""
        return self.desk.book

    def link(self, payload: str) -> str | None:
        """An address that opens a private talk with the bot on this network and hands it the payload."""
        return self.desk.network(self.room.platform).link(payload)

    def say(self, key: str, /, **values: object) -> str:
        """A sentence in the reader's language; `soon` and `figures` are a day to come, for examples."""
        return self.words.say(key, self.words.examples(self.today), **values)

    def line(self, key: str, style: Style = Style.TEXT, /, **values: object) -> Line:
        """A sentence as a line of a card."""
        return Line(self.say(key, **values), style)

    def button(self, key: str, action: str, *args: int, epoch: int = 0, means: str = "", **values: object) -> Button:
        """A button labelled by a sentence; `action` is "<capability>.<action>", `means` as a Button has it."""
        return self.labelled(self.say(key, **values), action, *args, epoch=epoch, means=means)

    def labelled(self, label: str, action: str, *args: int, epoch: int = 0, means: str = "") -> Button:
        """A button labelled by people's own words (a name, a date)."""
        return Button(label, sign(self.key, self.room.id, Pressed(action, args, epoch)), means=means)

    def when(self, start: date | datetime, end: date | datetime | None = None) -> str:
        """A wall date or time as the language writes it, weekday first."""
        return self.words.when(start, end)

    def day(self, instant: datetime) -> str:
        """The day of an instant on the reader's clock, as the language writes it, without its weekday."""
        return self.words.day(self.wall(instant).date())

    def wall(self, instant: datetime) -> datetime:
        """The instant on the reader's clock, without zone."""
        return instant.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)

    @property
    def today(self) -> date:
        """The reader's date."""
        return self.wall(self.now).date()

    def some(self, names: Sequence[str], budget: int = 400) -> str:
        """Names as far as a budget of characters goes, then how many more; the first one always."""
        shown = list(names[:1])
        for name in names[1:]:
            budget -= len(name) + 2
            if budget < len(names[0]):
                more = self.say("and-more", more=len(names) - len(shown))
                return f"{', '.join(shown)} {more}"
            shown.append(name)
        return ", ".join(shown)

    def called(self, those: Sequence[Group]) -> list[str]:
        """Names of groups; where they are of several communities, each with its community."""
        towns = {one.community: groups.name_of_community(self.db, one.community) for one in those}
        return [one.name if len(towns) < 2 else f"{one.name} ({towns[one.community]})" for one in those]

    def parts(self, kind: str, subject: int) -> Part:
        """What all capabilities add to a card of this kind, in their order."""
        drawn = [draw(self, subject) for _, _, draw in self.book.parts.get(kind, [])]
        lines = tuple(line for part in drawn for line in part.lines)
        return Part(lines, tuple(row for part in drawn for row in part.buttons if row))

    def draw(self, kind: str, subject: int) -> Card:
        """The card of a subject as it is now, no longer than a message may be; closed to whoever is out."""
        if not self._may_read(kind, subject):
            return Card((self.line("card-closed", Style.NOTE),))
        return fitted(self.book.cards[kind](self, subject))

    def _may_read(self, kind: str, subject: int) -> bool:
        """Whether the card may be shown here: in a group's room yes, in a private one to who may read it now."""
        if not self.room.private:
            return True
        owner = rooms.owner(self.db, self.room.account) if self.room.account is not None else None
        return owner is not None and self.book.readers[kind](self, subject, owner)

    def into(self, room: Room) -> "View":
        """The same state seen from another room, in its language and zone."""
        return view_of(self.desk, room)

    def spoken(self, language: str | None) -> "View":
        """The same in the language of one reader, where it is another one."""
        if language is None or language == self.language:
            return self
        return replace(self, words=words(language, self.desk.network(self.room.platform).sign), language=language)

    # --- what should be seen

    def show(self, kind: str, subject: int) -> None:
        """Every copy of the card owes its newest state."""
        outbox.show(self.db, [kind], subject, self.now)

    def show_all(self, kinds: Sequence[str], subject: int) -> None:
        """The same of several cards of one subject."""
        outbox.show(self.db, kinds, subject, self.now)

    def put(self, kind: str, subject: int, room: Room, *, pin: bool = False) -> None:
        """The room is owed a copy of the card."""
        outbox.put(self.db, kind, subject, room.id, self.now, pin=pin)

    def standing(self, kind: str, subject: int) -> str | None:
        """The message in which the card stands in this room."""
        here = [one.message for one in outbox.copies(self.db, kind, subject) if one.room == self.room.id]
        return here[0] if here else None

    def bring(self, kind: str, subject: int, page: int = 0) -> None:
        """This room is owed the card as its newest message, for an edit makes no sound; a copy shrinks to a link."""
        here = [one for one in outbox.copies(self.db, kind, subject) if one.room == self.room.id]
        if here and here[-1].message:
            copy = outbox.renew(self.db, here[-1], self.now)
        else:
            copy = outbox.put(self.db, kind, subject, self.room.id, self.now)
        outbox.change_copy(self.db, copy, page=page)

    def post(
        self, room: Room, card: Card, *, urgent: bool = True, question: int | None = None,
        not_before: datetime | None = None, about: int | None = None,
    ) -> None:  # fmt: skip
        """A message of its own in the room, at once or not before an instant.

        about: the meeting of which it speaks, so that an answer to it is one to the meeting's card.
        """
        copy = outbox.line(self.db, about, room.id) if about else None
        outbox.owe(
            self.db, room.id, "notice", self.now, card=fitted(card).stored(), urgent=urgent, question=question,
            not_before=not_before or self.now, copy=copy,
        )  # fmt: skip

    def hand_over(self, room: Room, kind: str, subject: int, caption: Card | None = None) -> None:
        """The room is owed a file of this kind about the subject, as it is when it is sent."""
        file = {"kind": kind, "subject": subject}
        outbox.owe(self.db, room.id, "file", self.now, card=(caption or Card()).stored(), file=file)

    def tell(self, person: int, kind: str, subject: int) -> bool:
        """The person is owed a private copy of the card; False when they never wrote to the bot."""
        room = rooms.private_room(self.db, person)
        if room:
            outbox.put(self.db, kind, subject, room.id, self.now)
        return room is not None

    def note(self, person: int, key: str, /, **values: object) -> bool:
        """The person is owed a private sentence in their language; False when they never wrote to the bot."""
        room = rooms.private_room(self.db, person)
        if room:
            there = self.into(room)
            there.post(room, Card((there.line(key, **values),)))
        return room is not None

    def happened(self, what: str, subject: int) -> None:
        """Let the other capabilities draw their consequences."""
        for _, deed in self.book.happenings.get(what, []):
            deed(self, subject)


def view_of(desk: Desk, room: Room) -> View:
    """A room's view: the group's language and zone, or in private the person's own."""
    group = groups.group_by_id(desk.db, room.group) if room.group is not None else None
    language, zone = (group.language, group.zone) if group else private_ways(desk, room)
    spoken = words(language, desk.network(room.platform).sign)
    return View(desk, groups.signing_key(desk.db), room, spoken, zone, language, group=group)


def own_view(desk: Desk, person: int) -> View | None:
    """The view of the person's private room; None when they never wrote to the bot or shut it out."""
    room = rooms.private_room(desk.db, person)
    return view_of(desk, room) if room else None


def nowhere(desk: Desk) -> View:
    """The same state seen from no room: for what happens by itself, and is said in rooms of its own."""
    return view_of(desk, Room(0, "", ""))


def private_ways(desk: Desk, room: Room) -> tuple[str, str]:
    """(language, zone) of whoever's private room it is; of the whole bot where that is nobody known."""
    db = desk.db
    person, phone = rooms.speaks(db, room.account) if room.account is not None else (None, None)
    if person is None:
        return phone or desk.language, desk.zone
    known = groups.person_by_id(db, person)
    language, zone = groups.ways_of_community(db, known.community)
    return known.language or phone or language, zone


def joined(*rows: Button | None) -> tuple[Button, ...]:
    """A row of the buttons that there are."""
    return tuple(button for button in rows if button)


@dataclass(slots=True)
class Outcome:
    """What the router must do at once after the commit: the pop-up over the presser's screen.

    taken: whether the bot made something of it. speaker: who talked, where it was talk that was left alone.
    waits: whether a file was put aside, to be fetched and read.
    """

    popup: str = ""
    alert: bool = False
    url: str | None = None
    taken: bool = False
    speaker: Speaker | None = None
    waits: bool = False
