"""One event being handled: who speaks, where, what about, and what the bot may do in answer."""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import Any, TypeVar

from domain import members as door
from domain.errors import BadInput
from domain.groups import Group, Person, Role
from domain.language.private_data import Private
from domain.rooms import Account, Room
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.event import Event, Heard
from handlers.kit.signing import Pressed
from handlers.kit.view import Outcome, View
from handlers.kit.wish import Wish
from storage import audit, devices, groups, members, outbox, questions, requests, rooms
from storage.devices import Device

T = TypeVar("T")
POPUP = 200  # characters a network shows over a tap; longer answers are messages
WAITS = timedelta(days=3)  # how long a question stays open
NAMED = 2  # people whom somebody is told to ask


@dataclass(frozen=True, slots=True)
class Again:
    """A message taken once more, as its author now wants it; `allowed`: private data that may be kept."""

    event: Event
    allowed: frozenset[Private] = frozenset()


@dataclass
class Turn:
    """The handler's whole world: hear (`event`, `pressed`, `text`), ask the rules, store (`db`), show."""

    view: View
    event: Event
    account: Account
    pressed: Pressed | None = None
    question: questions.Question | None = None
    text: str = ""
    choice: int | None = None
    wish: Wish | None = None
    undo: requests.Undo | None = None
    outcome: Outcome = field(default_factory=Outcome)
    allowed: frozenset[Private] = frozenset()  # private data that their author wants kept, and may
    again: "Again | None" = None  # what the router is to take in place of this

    found: dict[Hashable, Any] = field(default_factory=dict)  # by `once`

    def __post_init__(self) -> None:
        self.db, self.now, self.room, self.say = self.view.db, self.view.now, self.view.room, self.view.say
        self.show, self.happened = self.view.show, self.view.happened

    def once(self, what: Hashable, find: Callable[[], T]) -> T:
        """What is found, asked for only the first time in this turn."""
        if what not in self.found:
            self.found[what] = find()
        found: T = self.found[what]
        return found

    @cached_property
    def subject(self) -> outbox.Copy | None:
        """The copy of a card that the message answers, or on which the button stands."""
        at = self.event.answered
        return outbox.copy_at(self.db, self.room.platform, self.room.chat, at) if at else None

    # --- who and where

    @cached_property
    def group(self) -> Group | None:
        """The group of this room; None in private and in rooms that nobody has bound."""
        return self.view.group

    @property
    def community(self) -> int | None:
        """Of the group, or in private of the speaker; None for a stranger."""
        if self.group is not None:
            return self.group.community
        return self.person.community if self.person else None

    @property
    def person(self) -> Person | None:
        """Who speaks, if they are known."""
        return groups.person_by_id(self.db, self.account.person) if self.account.person is not None else None

    def me(self) -> Person:
        """Who speaks; the first deed in a group's room puts them on its roster, if whoever taps may get in.

        Raises BadInput("anonymous") for somebody who speaks for the chat, BadInput("stranger") outside every group,
        BadInput("members-out" | "members-door" | "members-door-shut") for somebody whom only the coordinator lets in.
        """
        if self.event.author.anonymous:
            raise BadInput("anonymous")
        group = self.group
        if group is None:
            if (me := self.person) is None:
                raise BadInput("stranger")
            return me
        person, belongs, sits = members.present(self.db, group.id, self.account, self.room.chat)
        if person is None or not belongs:
            self._need_open_door(group)
            person = self.enter(group, vouched=self.role(group.id) is Role.ADMIN)
        if not sits:
            members.sits(self.db, self.account.id, self.room.chat)
        return person

    def _need_open_door(self, group: Group) -> None:
        if self.role(group.id) is Role.ADMIN:
            return
        ended = members.ended(self.db, group.id, self.account.person)
        if refusal := door.refusal(group.settings.way, ended, members.knocked(self.db, self.account.id, group.id)):
            kept = "yes" if self.event.heard is Heard.BUTTON else "no"
            raise BadInput(refusal, group=group.name, kept=kept)

    def enter(self, group: Group, *, vouched: bool) -> Person:
        """Put the speaker on the group's roster; `vouched`: somebody entitled knows who it is."""
        person = self.person or self._newcomer(group)
        if not groups.belongs(self.db, group.id, person.id):
            groups.join(self.db, group.id, person.id, Role.MEMBER, self.now, known=vouched)
            self.log("member.joined", "group", group.id)
            self.happened("member-in", members.place(self.db, group.id, person.id).id)
        return person

    def _newcomer(self, group: Group) -> Person:
        """A new account in the room: a name is a hint, so it takes at most an entry with which nothing comes along."""
        name = self.name()
        free = members.free_entries(self.db, group.id)
        entry = door.taken_by_name(self.event.author.name, free)
        person = entry or groups.add_person(self.db, group.community, name)
        rooms.belongs(self.db, self.account.id, person.id)
        rooms.call(self.db, self.account.id, None if entry else name)
        self.account = rooms.account_of(self.db, self.account.platform, self.account.name)
        self.happened("person-new", person.id)
        return person

    def follow_name(self) -> None:
        """Who calls themselves otherwise is called so here, too, unless somebody else entered or corrected the name."""
        before, person = self.account.called, self.person
        name = self.name() if before and person else "?"
        if before is None or person is None or name in (before, "?"):
            return
        follows = person.name == before
        rooms.call(self.db, self.account.id, name if follows else None)
        if follows:
            groups.change_person(self.db, person.id, name=name)
            self.happened("person-renamed", person.id)

    def name(self) -> str:
        """What the speaker calls themselves, made harmless and short enough to keep."""
        for said in (self.event.author.name, self.event.author.username or ""):
            with suppress(BadInput):
                return door.displayed(said)
        return "?"

    def role(self, group: int | None = None) -> Role | None:
        """The speaker's role in a group (this room's unless another is named)."""
        group = group if group is not None else self.room.group
        if self.person is None or self.event.author.anonymous:
            return None
        if group is None:
            return Role.ADMIN if groups.administers(self.db, self.person.id) else None
        return groups.role_in(self.db, group, self.person.id)

    def need(self, needed: Role, group: int | None = None) -> Person:
        """The speaker, who has the needed role in the group.

        Raises BadInput("not-entitled").
        """
        role = self.role(group)
        if role is None or not role.may(needed):
            raise self.refusal(needed, group)
        return self.me()

    def refusal(self, needed: Role, group: int | None = None) -> BadInput:
        """That only somebody of the role may do it, and whom to ask: who coordinates the group, or the speaker's own.

        Whoever belongs to none of them hears no names.
        """
        if self.event.author.anonymous:
            return BadInput("anonymous")
        where = group if group is not None else self.room.group
        mine = groups.groups_with(self.db, self.account.person) if self.account.person is not None else []
        asked = [one.id for one in mine if where in (None, one.id)]
        asked += [self.room.group] if self.room.group is not None and self.room.group == where not in asked else []
        people = {one.id: one for each in asked for one in groups.coordinators(self.db, each)}
        who = [one for one in people.values() if one.id != self.account.person]
        names = "; ".join(one.name for one in who[:NAMED])
        return BadInput("not-entitled", role=needed.value, names=names, named="yes" if names else "no")

    def groups_where(self, needed: Role) -> list[Group]:
        """The groups in which the speaker has the role: this room's group alone, or in private all of theirs."""
        if self.group is not None:
            return [self.group] if (role := self.role()) and role.may(needed) else []
        person = self.person
        if person is None:
            return []
        mine = groups.groups_within(self.db, person.id)
        return [group for group in mine if (role := self.role(group.id)) and role.may(needed)]

    def strange_device(self) -> Device | None:
        """The device from which this came, where nobody vouches for it; None where devices have no keys, too."""
        name, platform = self.event.device, self.account.platform
        device = devices.find(self.db, platform, self.account.name, name) if name else None
        return device if device and not device.vouched else None

    # --- what the speaker sees of it

    def answer(self, key: str, /, **values: object) -> None:
        """A sentence for the speaker alone: a pop-up over a tap, else their own room and language, else a reply."""
        self.reply(Card((self.answering().line(key, **values),)))

    def answering(self) -> View:
        """The view in whose words and dates the speaker is answered: over a tap here, else where they are alone."""
        tapped = self.event.heard is Heard.BUTTON
        return self.view.spoken(self.account.language) if tapped else self.private_view()

    def reply(self, card: Card) -> None:
        """The same with a whole card; a pop-up shows as much of its text as fits."""
        self.outcome.taken = True
        if self.event.heard is Heard.BUTTON and not card.buttons and len(card.plain()) <= POPUP:
            self.outcome.popup = card.plain()
            self.outcome.alert = len(self.outcome.popup) > 60
            return
        room = self.private() or self.room
        if self.event.heard is Heard.REACTION and not room.private:
            return  # a mark makes no noise among people
        if room.id == self.room.id and not room.private:
            card = Card(card.lines, card.buttons, self.event.message, quiet=True)
        self.view.post(room, card)

    def rewrite(self, card: Card) -> None:
        """The message that was tapped gives way to another text."""
        self.outcome.taken = True
        outbox.owe(self.db, self.room.id, "edit", self.now, message=self.event.message, card=card.stored())

    def started_with(self, prefix: str) -> int | None:
        """The number behind the prefix of a deep link's payload; None where there is none that could be an id."""
        number = self.text.removeprefix(prefix)
        return int(number) if number.isascii() and number.isdecimal() and len(number) < 18 else None

    def open(self, url: str) -> None:
        """Let a tap open an address (a private talk with the bot)."""
        self.outcome.url = url

    def react(self, emoji: str) -> None:
        """Acknowledge the speaker's message on the message itself; in private a reaction too."""
        self.outcome.taken = True
        if self.event.message:
            outbox.owe(self.db, self.room.id, "react", self.now, message=self.event.message, emoji=emoji)

    def private(self) -> Room | None:
        """The speaker's own room with the bot, if there is one."""
        if self.room.private:
            return self.room
        person = self.account.person
        return rooms.private_room(self.db, person, self.account.id) if person is not None else None

    def private_view(self) -> View:
        """The view of the speaker's own room, or of this one when they have none: for what only they should see."""
        room = self.private()
        return self.view.into(room) if room else self.view.spoken(self.account.language)

    def lead(self, kind: str, subject: int, payload: str, page: int = 0, *, within: Collection[str] = ()) -> None:
        """Show a card to the speaker alone, in their private chat.

        A tap on one of their private cards of the kinds `within` turns that card into the wanted one in place. Whoever
        has no private chat yet is led there by a link that carries the payload.
        """
        self.outcome.taken = True
        private, tapped = self.private(), self.event.heard is Heard.BUTTON
        if private is None:
            self.lead_out(payload)
        elif tapped and self.subject and self.subject.room == private.id and self.subject.kind in within:
            outbox.turn_into(self.db, self.subject, kind, subject, page, self.now)
        else:
            self.view.into(private).bring(kind, subject, page)
            if tapped and private.id != self.room.id:
                self.answer_sent(private)

    def lead_out(self, payload: str) -> None:
        """Show the speaker the way to their private chat here, where the bot then hears the payload."""
        self.outcome.taken = True
        url = self.view.link(payload)
        if not url:
            self.answer("write-privately-first", address=self.view.desk.network(self.room.platform).address)
        elif self.event.heard is Heard.BUTTON:
            self.open(url)
        else:
            self.reply(Card((self.view.line("write-privately"),), ((Button(self.say("open-privately"), url=url),),)))

    def answer_sent(self, private: Room) -> None:
        """Say over a tap that it was answered in their private chat, and on which network where that is another one."""
        if private.platform == self.room.platform:
            self.answer("card-sent-privately")
        else:
            self.answer("card-sent-elsewhere", network=self.say("network", platform=private.platform))

    def ask(
        self,
        kind: str,
        key: str,
        options: Sequence[str] | None = None,
        keep: Mapping[str, object] | None = None,
        /,
        **values: object,
    ) -> None:
        """Ask the speaker for a word; `options` become buttons. The answer comes to the deed under `asked(kind)`.

        `keep` is what the answer will need; `turn.text` or `turn.choice` (index of the option) is the answer.
        """
        view = self.private_view()
        room = view.room
        asked = questions.ask(self.db, room.id, self.me().id, kind, dict(keep or {}), self.now, self.now + WAITS)
        rows = tuple((view.labelled(label, "ask.pick", asked, at),) for at, label in enumerate(options or []))
        reply_to = None if room.private else self.event.message
        view.post(room, Card((Line(view.say(key, **values)),), rows, reply_to), question=asked)
        self.outcome.taken = True

    def close_question(self) -> None:
        """The question is settled: its buttons go, and what was tapped stands under it."""
        assert self.question
        questions.answered(self.db, self.question.id, self.now)
        stored = outbox.asked(self.db, self.question.id)
        if self.choice is None or stored is None or self.question.message is None:
            return
        card = Card.read(stored)
        labels = [button.label for row in card.buttons for button in row]
        settled = Card((*card.lines, Line(f"✓ {labels[self.choice]}", Style.NOTE)))
        outbox.owe(self.db, self.question.room, "edit", self.now, message=self.question.message, card=settled.stored())

    def log(
        self, deed: str, subject: str, subject_id: int, place: tuple[int, int | None] | None = None, /, **values: object
    ) -> None:
        """Write down who did what to which subject ("group", "meeting", "topic", "task" or "person").

        place: (community, group) of the subject, where that is known already.
        """
        near = (self.group.community, self.group.id) if self.group else None
        audit.log(
            self.db, self.view.desk.seal, self.now, deed, subject, subject_id,
            by=self.account.id, place=place, near=near, values=values,
        )  # fmt: skip


def options_row(*buttons: Button) -> tuple[tuple[Button, ...], ...]:
    """One row of buttons as a card wants it."""
    return (buttons,)
