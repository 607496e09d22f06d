"""One update, one transaction: who speaks, what it means, whose deed it is; then commit, and only then confirm."""

import asyncio
import json
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta
from functools import partial
from itertools import groupby

import structlog

from bot.engine.deeds import CHAT_ITSELF, do
from bot.engine.gate import Gate, is_talk, speaker_of
from bot.engine.presence import Presence
from bot.engine.turnstile import Turnstile
from bot.ground.adapter import Adapter, Popup
from bot.ground.begun import GUILTY
from bot.ground.traces import trace
from bot.ground.watch import BegunTwice, Watch
from domain.errors import BadInput
from domain.flood import Who
from domain.groups import Role
from domain.language import clean
from domain.rooms import Room
from handlers.kit.card import Button, Card, Line
from handlers.kit.desk import Desk
from handlers.kit.discretion import Hold, ask
from handlers.kit.event import Event, Heard, Place
from handlers.kit.pace import limits_of, too_fast, too_fast_told
from handlers.kit.turn import Again, Turn
from handlers.kit.view import Outcome, view_of
from locales import spoken
from storage import outbox, rooms, updates
from storage.db import Connection, Database, Trouble, Unfit, savepoint

log = structlog.get_logger("router")

TRIES = 3  # two deeds that met do not meet again
TOGETHER = 16  # taps of one chat in one transaction: all their answers wait for it
PATIENCE = 1.0  # seconds for which the next batch waits until the taps of this one are answered
DAY = timedelta(days=1)
ON_ITS_WAY = 5.0  # seconds for which the answer to a message unknown to us waits for what is being sent to its chat


@dataclass
class Router:
    """Takes events of every network; `committed` is called after each batch, so that what is owed gets sent.

    sending: the new message that is being sent to a chat (platform, chat) at the moment, if one is.
    gate: drops the talk of groups that nobody could take.
    filed: called when a file was put aside to be read.
    watch: interrupts a handler that takes too long, and knows the updates that ended a former run.
    """

    db: Database
    desk: Callable[[Connection], Desk]
    gate: Gate
    committed: Callable[[], None] = lambda: None
    sending: Callable[[str, str], asyncio.Task[None] | None] = lambda _platform, _chat: None
    watch: Watch = field(default_factory=Watch)
    filed: Callable[[], None] = lambda: None
    turnstile: Turnstile = field(default_factory=Turnstile)
    popups: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.presence = Presence(self.db)

    async def take(self, events: Sequence[Event], adapter: Adapter) -> None:
        """Handle a batch: in order within a chat, chats side by side; returns when everything is committed.

        A tap's answer leaves with its commit and holds up neither the chat nor the cards.
        """
        by_chat: dict[str, list[Event]] = {}
        for event in events:
            by_chat.setdefault(event.place.chat, []).append(event)
        if any(await asyncio.gather(*(self._in_order(chat, adapter) for chat in by_chat.values()))):
            self.committed()
        if self.popups:
            await asyncio.wait(self.popups, timeout=PATIENCE)

    async def _in_order(self, events: Sequence[Event], adapter: Adapter) -> bool:
        """Handle what happened in one chat; whether anything but talk did."""
        done = False
        for taps, some in groupby(events, key=lambda one: one.heard is Heard.BUTTON):
            if taps:
                await self._tapped([*some], adapter)
                done = True
            else:
                for event in some:
                    done |= await self._heard(event, adapter)
        return done

    async def _heard(self, event: Event, adapter: Adapter) -> bool:
        """Handle anything but a tap; whether it was more than talk."""
        if self.gate.drops(event, adapter.bot_account):
            return False
        await self._until_it_stands(event)
        for found in await self.presence.found(event, adapter):
            await self._taken(found, writes_first=adapter.writes_first)
        age = self.gate.age
        outcome = await self._taken(event, writes_first=adapter.writes_first)
        if outcome.speaker and is_talk(event, adapter.bot_account):
            self.gate.remember(event, outcome.speaker, age)
            return False
        self.gate.forget()
        if outcome.waits:
            self.filed()
        return True

    async def _tapped(self, taps: Sequence[Event], adapter: Adapter) -> None:
        """Taps that came one after the other: some share a transaction, and each is answered as soon as it stands."""
        for at in range(0, len(taps), TOGETHER):
            some = taps[at : at + TOGETHER]
            await self._until_it_stands(some[0])
            outcomes = await self._taken_together(some, writes_first=adapter.writes_first)
            self.gate.forget()
            for event, outcome in zip(some, outcomes, strict=True):
                if event.query:
                    self._show(Popup(event.query, outcome.popup[:200], outcome.alert, outcome.url), adapter)

    def _show(self, popup: Popup, adapter: Adapter) -> None:
        showing = asyncio.create_task(adapter.popup(popup))
        self.popups.add(showing)
        showing.add_done_callback(self.popups.discard)

    async def _taken_together(self, events: Sequence[Event], *, writes_first: bool) -> list[Outcome]:
        """Handle events in one transaction; where the database refuses it, each in one of its own."""

        def all_of_them(db: Connection) -> list[Outcome]:
            return [self.handle(db, event, writes_first) for event in events]

        if len(events) > 1:
            with suppress(*Unfit):
                return await self.db.run(all_of_them)
        return [await self._taken(event, writes_first=writes_first) for event in events]

    async def _until_it_stands(self, event: Event) -> None:
        """Somebody may answer a card that is still being sent: its number is known to us only afterwards."""
        message = event.answered
        task = self.sending(event.place.platform, event.place.chat) if message else None
        if task and not await self.db.run(self._stands, event.place, message):
            await asyncio.wait({task}, timeout=ON_ITS_WAY)

    @staticmethod
    def _stands(db: Connection, place: Place, message: str) -> bool:
        return outbox.copy_at(db, place.platform, place.chat, message) is not None

    async def _taken(self, event: Event, *, writes_first: bool) -> Outcome:
        """Handle an event, again where two deeds met; what the database will never take is kept as failed.

        Raises Trouble when the database is away: the batch is not confirmed then, and comes again.
        """
        for _ in range(TRIES):
            try:
                return await self.db.run(self.handle, event, writes_first)
            except Unfit as error:
                refused = error
        return await self.db.run(self._give_up, event, refused)

    def _give_up(self, db: Connection, event: Event, error: Exception) -> Outcome:
        desk = self.desk(db)
        updates.first_time(db, event.id, desk.now)
        self._keep(desk, event, error)
        return Outcome()

    def handle(self, db: Connection, event: Event, writes_first: bool = False) -> Outcome:
        """The whole of one event inside the transaction that the caller owns.

        writes_first: whether the network lets the bot open private talks.
        """
        begun = self.watch.begun.begin(event.id)
        try:
            if begun >= 2 * GUILTY:  # not even telling its author was survived
                return self._give_up(db, event, BegunTwice(event.id))
            return self._handled(db, event, writes_first, poison=begun >= GUILTY)
        finally:
            self.watch.begun.end(event.id)

    def _handled(self, db: Connection, event: Event, writes_first: bool, *, poison: bool) -> Outcome:
        desk = self.desk(db)
        if not updates.first_time(db, event.id, desk.now):
            return Outcome()
        try:
            with savepoint(db, "hearing"):
                turn = self.watch.limited(partial(self._turn, desk, event, writes_first))
        except Trouble:
            raise
        except Exception as error:
            self._keep(desk, event, error)
            return Outcome()
        if poison:
            return self._broke(turn, BegunTwice(event.id))
        if event.heard is not Heard.MESSAGE:
            return self._done(turn)
        return self._let_in(turn)

    def _done(self, turn: Turn) -> Outcome:
        """The deed, and the message that it wants taken once more."""
        outcome = self._safely(turn, partial(do, turn))
        return self._once_more(turn, turn.again) if turn.again else outcome

    def _once_more(self, tapped: Turn, again: Again) -> Outcome:
        """The message that was asked about, as its author now wants it; its answer is a message of its own."""
        turn = self._turn(tapped.view.desk, again.event, writes_first=False)
        turn.allowed = again.allowed

        def taken() -> None:
            do(turn)
            if not turn.outcome.taken and again.event.heard is Heard.MESSAGE:
                turn.answer("privacy-nothing-made")

        outcome = self._safely(turn, taken)
        if again.event.heard is Heard.BUTTON:
            self._say_pressed(tapped, outcome)
        return tapped.outcome

    @staticmethod
    def _say_pressed(said: Turn, pressed: Outcome) -> None:
        """Words that pressed a button are answered as a tap is, but where they were said."""
        if pressed.popup:
            said.reply(Card((Line(pressed.popup),)))
        elif pressed.url:
            open_it = Button(said.say("open-privately"), url=pressed.url)
            said.reply(Card((said.view.line("write-privately"),), ((open_it,),)))
        else:
            said.react("👍")

    def _ask_first(self, turn: Turn, held: Hold) -> Outcome:
        """Nothing was written: whoever is about to have private data stored is asked, as they were before the deed."""
        waiting = turn.question.id if turn.question else None
        account = rooms.account_by_id(turn.db, turn.account.id)
        asking = Turn(view_of(turn.view.desk, turn.room), turn.event, account)
        return self._safely(asking, partial(ask, asking, held.kinds, waiting))

    def _safely(self, turn: Turn, deed: Callable[[], None]) -> Outcome:
        """The deed with all that it leaves behind, or nothing of it and a word about why."""
        try:
            with savepoint(turn.db, "deed"):
                self.watch.limited(deed)
        except Trouble:
            raise
        except Hold as held:
            return self._ask_first(turn, held)
        except BadInput as slip:
            return self._refused(turn, slip)
        except Exception as error:
            return self._broke(turn, error)
        return turn.outcome

    def _let_in(self, turn: Turn) -> Outcome:
        """A message is heard unless there were too many just now; those that the bot made something of count."""
        keys, limits, at = self._counted(turn), limits_of(turn), min(turn.event.at, turn.now)
        shut = self.turnstile.shut_for(keys, limits.per_minute, at)
        if shut is None or turn.groups_where(Role.COORDINATOR):
            outcome = self._done(turn)
            if outcome.taken:
                self.turnstile.count(keys, limits.per_minute, at)
            elif not turn.room.private:
                outcome.speaker = speaker_of(turn)
            return outcome
        author = keys[Who.PERSON]
        if turn.group is None and not turn.room.private:
            return turn.outcome  # an unknown chat learns nothing
        if self.turnstile.first_word("author", author, at):
            too_fast(turn, shut)
        if self.turnstile.first_word("coordinator", author, at):
            too_fast_told(turn, limits.per_minute)
        return turn.outcome

    @staticmethod
    def _counted(turn: Turn) -> dict[Who, str]:
        room, community = turn.room, turn.community
        keys = {Who.PERSON: f"{room.platform} {turn.account.name}"}
        keys |= {} if room.private else {Who.CHAT: f"{room.platform} {room.chat}"}
        return keys | ({} if community is None else {Who.COMMUNITY: str(community)})

    # --- preparing

    def _turn(self, desk: Desk, event: Event, writes_first: bool) -> Turn:
        db, author = desk.db, event.author
        account = rooms.account_of(db, event.place.platform, author.account, author.username, spoken(author.language))
        room = self._room(db, event)
        if room.private and room.account != account.id and event.heard is not Heard.MOVED:
            rooms.keep_private(db, room.id, account.id)
            room = replace(room, account=account.id)
        if event.heard not in CHAT_ITSELF and not author.anonymous:
            rooms.heard(db, account, desk.now)
        if writes_first and not room.private and not author.anonymous and _met(event, room):
            rooms.open_private(db, account, clean_or(author.name, ""))
        turn = Turn(view_of(desk, room), event, account)
        if account.called is not None and not author.anonymous:
            turn.follow_name()
        return turn

    def _room(self, db: Connection, event: Event) -> Room:
        """Where it happened. A forum's topic that nobody bound belongs to whoever the whole chat belongs to."""
        place = event.place
        title = clean_or(place.title, "")
        room = rooms.enter(db, place.platform, place.chat, place.thread, private=place.private, title=title)
        if room.group is None and place.thread and not place.private:
            whole = rooms.room_at(db, place.platform, place.chat, None)
            if whole and whole.group is not None:
                return replace(room, group=whole.group)
        return room

    # --- when it cannot be done

    def _refused(self, turn: Turn, slip: BadInput) -> Outcome:
        turn.outcome = Outcome()
        if turn.event.heard is Heard.BUTTON and turn.subject and turn.subject.state != "lost":
            outbox.owe_copy(turn.db, turn.subject.id, turn.subject.room, turn.now)
        for deed in turn.view.book.refusals.get(slip.key, []):
            deed(turn)
        to_all = slip.key == "anonymous" and turn.event.heard is Heard.MESSAGE  # nobody to say it to alone
        if to_all and not rooms.may_complain(turn.db, turn.room.id, turn.now, DAY):
            return turn.outcome
        turn.answer(slip.key, **slip.values)
        turn.outcome.alert = True
        return turn.outcome

    def _broke(self, turn: Turn, error: Exception) -> Outcome:
        """Our own slip: nothing of the deed stays, the author is told, the update is kept for us to look at."""
        ticket = self._keep(turn.view.desk, turn.event, error)
        turn.outcome = Outcome()
        if turn.room.private or turn.event.heard is Heard.BUTTON:
            turn.answer("broken", ticket=ticket)
        return turn.outcome

    @staticmethod
    def _keep(desk: Desk, event: Event, error: Exception) -> str:
        """Keep the update that broke us for a few days; returns the number under which it can be found.

        The log gets the number, the kind of error and its places: what people wrote stays out of it.
        """
        ticket = secrets.token_hex(3)
        log.error("update failed", ticket=ticket, update=event.id, exc_info=error)
        plain = json.loads(json.dumps(asdict(replace(event, file=None)), default=str).replace("\\u0000", ""))
        updates.keep_failed(desk.db, event.id, plain, trace(error), ticket, desk.now)
        return ticket


def _met(event: Event, room: Room) -> bool:
    """Whether the author may be written to alone from now on: they spoke, or sit in a group's chat."""
    sits = event.heard is Heard.PRESENT or event.listed
    return event.heard not in CHAT_ITSELF or (sits and room.group is not None)


def clean_or(text: str, otherwise: str) -> str:
    """The text cleaned and cut to fit a title, or something else where nothing is left of it."""
    try:
        return clean(text[:200], 200)
    except BadInput:
        return otherwise
