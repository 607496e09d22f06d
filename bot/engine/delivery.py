"""Sends what is owed: every debt once, in its room's order, under the network's limits."""

import asyncio
import hashlib
import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from bot.ground.adapter import Adapter, Fate, Sent
from bot.ground.clock import Clock
from bot.ground.limits import Limiter, Rules
from bot.ground.logs import Told, said
from bot.ground.traces import trace
from domain.delivery import Rank, too_late
from domain.rooms import Room
from handlers.kit.card import Card, File, Sendable, Unmade
from handlers.kit.desk import Desk
from handlers.kit.signing import resigned
from handlers.kit.view import View, view_of
from storage import groups, outbox, questions, rooms
from storage.db import Connection, Database

log = structlog.get_logger("delivery")

TRIES = 6  # of a notice that may have arrived: a process that dies of sending it must not do so for ever
TROUBLE = 1.0  # seconds to wait when the database does not answer
WORDS = ("card", "edit", "notice", "file")  # what people read
BARRED = timedelta(hours=1)  # after which words are tried again where the bot may not write
NEWS = timedelta(hours=12)  # for which a message that is no card is worth saying
SWEEP = 15.0  # seconds after which the queue is looked at even if nobody woke us


@dataclass(frozen=True, slots=True)
class Prepared:
    """A claimed debt in the form its network takes, and what its card looked like."""

    debt: outbox.Debt
    room: Room
    sendable: Sendable
    digest: str | None = None
    unmade: Unmade | None = None


@dataclass
class Delivery:
    """One dispatcher per network account; `shut` is called when a chat turned out to be shut to us or to have moved."""

    db: Database
    desk: Callable[[Connection], Desk]
    adapter: Adapter
    clock: Clock
    rules: Rules
    told: Told = said
    shut: Callable[[], None] = lambda: None
    monotonic: Callable[[], float] = time.monotonic
    queue: list[outbox.Waiting] = field(default_factory=list)
    busy: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    posting: dict[str, asyncio.Task[None]] = field(default_factory=dict)  # those of `busy` whose message is a new one
    served: dict[int | None, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.limiter = Limiter(self.rules)
        self.woken = asyncio.Event()

    def wake(self) -> None:
        """Something new may be owed."""
        self.woken.set()

    async def run(self) -> None:
        """Send until cancelled; a database that is away makes us wait, not end."""
        started = False
        while True:
            try:
                if not started:
                    await self.db.run(outbox.release, self.adapter.platform)
                started, pause = True, await self._round()
            except Exception as error:
                self.told("delivery waits", error)
                pause = TROUBLE
            # wait_for of Python 3.11 loses a cancellation that comes together with the waking
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self.woken.wait()

    async def settle(self) -> None:
        """Send until nothing is owed that could go now."""
        while True:
            await self._round()
            if self.busy:
                await asyncio.wait(self.busy.values(), return_when=asyncio.FIRST_COMPLETED)
            elif not self.woken.is_set():  # else something arrived while we looked, and may have left a new debt
                return

    async def finish(self, seconds: float = 5.0) -> None:
        """Let what is under way arrive, within the given time."""
        if self.busy:
            await asyncio.wait(self.busy.values(), timeout=seconds)

    async def _round(self) -> float:
        """Begin every sending whose turn has come; returns after how many seconds to look again."""
        self.woken.clear()
        now = self.clock.now()
        self.queue, due = await self.db.run(self._look, now)
        pause = min(SWEEP, (due - now).total_seconds()) if due else SWEEP
        for waiting in self._turns():
            if waiting.chat in self.busy:
                continue
            moment = self.monotonic()
            free = self.limiter.free_at(waiting.chat, waiting.private, moment, waiting.rank)
            if free > moment:
                pause = min(pause, free - moment)
                continue
            self._begin(waiting, moment)
        return max(pause, 0.01)

    def _look(self, db: Connection, now: datetime) -> tuple[list[outbox.Waiting], datetime | None]:
        """The first debt of each chat, and when the next one that is put off comes due."""
        platform = self.adapter.platform
        return outbox.heads(db, platform, now), outbox.next_wait(db, platform, now)

    def _turns(self) -> list[outbox.Waiting]:
        """The first debts of every idle chat, one of a rank: urgent ones, then groups in a ring, thumbs last."""

        def place(one: outbox.Waiting) -> tuple[bool, bool, float, int]:
            return one.rank is Rank.MARK, not one.urgent, self.served.get(one.group, 0.0), one.id

        return sorted((one for one in self.queue if one.chat not in self.busy), key=place)

    def _begin(self, waiting: outbox.Waiting, moment: float) -> None:
        self.limiter.begun += 1
        self.served[waiting.group] = moment
        task = asyncio.create_task(self._send(waiting))
        self.busy[waiting.chat] = task
        if waiting.rank is Rank.WORDS:
            self.posting[waiting.chat] = task
        task.add_done_callback(lambda _: self._ended(waiting.chat))

    def _ended(self, chat: str) -> None:
        self.busy.pop(chat, None)
        self.posting.pop(chat, None)
        self.wake()

    async def _send(self, waiting: outbox.Waiting) -> None:
        try:
            sending = await self._sent(waiting)
            if sending:
                await self.db.run(self._settled, *sending)
                if sending[1].fate in (Fate.SHUT, Fate.MOVED, Fate.NO_THREAD) or sending[0].debt.kind == "leave":
                    self.shut()
        except Exception as error:
            # the chat rests first: a disk that is full would refuse the note below, and the debt come back at once
            self.limiter.rest(waiting.chat, self.monotonic() + TROUBLE)
            with suppress(Exception):  # a database that is away: the lease runs out, and the debt comes back
                await self.db.run(outbox.spoil, waiting.id, self.clock.now(), trace(error))
            self.told("sending failed", error, debt=waiting.id)

    # --- before

    async def _sent(self, waiting: outbox.Waiting) -> tuple[Prepared, Sent] | None:
        """The claimed debt and what became of it. When the network counts it nobody knows, but not after its answer:

        until then it keeps its place in the limits, so that no second is overfull however long sends are held up.
        """
        prepared = None
        try:
            prepared = await self.db.run(self._prepare, waiting.id)
            return (prepared, await self.adapter.send(await self._made(prepared))) if prepared else None
        finally:
            self.limiter.begun -= 1
            if prepared:
                self.limiter.sent(prepared.room.chat, self.monotonic(), waiting.rank)

    @staticmethod
    async def _made(prepared: Prepared) -> Sendable:
        """What goes out; a file that is still to be made is made on a thread, while the database serves others."""
        if prepared.unmade is None:
            return prepared.sendable
        return replace(prepared.sendable, file=await asyncio.to_thread(prepared.unmade.made))

    def _prepare(self, db: Connection, debt_id: int) -> Prepared | None:
        now = self.clock.now()
        debt = outbox.claim(db, debt_id, now, self.adapter.device)
        if debt is None:
            return None
        if debt.since and too_late(debt.rank, debt.since, now):
            outbox.settle(db, debt, "dead", why="too late")
            return None
        room = rooms.room_by_id(db, debt.room)
        if not room.open or (self._repeats(debt) and debt.attempts > TRIES):
            outbox.settle(db, debt, "dead" if not room.open else "unknown")
            if room.private and not room.open:
                self._by_another_way(db, debt, room, now)
            return None
        base = Sendable(
            str(debt.id), debt.kind, room.chat, room.thread or None, room.private, emoji=debt.emoji, tried=debt.tried
        )
        if debt.copy is not None and debt.kind == "card":
            return self._card(db, debt, room, view_of(self.desk(db), room), base)
        card = Card.read(debt.card) if debt.card else Card()
        kind = "card" if debt.kind == "notice" else debt.kind
        file = self._file(db, debt, room)
        if debt.kind == "file" and file is None:
            outbox.settle(db, debt, "dead", why="nobody writes such a file")
            return None
        unmade, file = (file, None) if isinstance(file, Unmade) else (None, file)
        said = replace(base, kind=kind, card=card, message=debt.message, file=file)
        return Prepared(debt, room, said, unmade=unmade)

    def _file(self, db: Connection, debt: outbox.Debt, room: Room) -> File | Unmade | None:
        """The file of a debt, written now, in the language of its reader."""
        view = view_of(self.desk(db), room)
        write = view.book.files.get(debt.file["kind"]) if debt.file else None
        return write(view, debt.file["subject"]) if write and debt.file else None

    def _repeats(self, debt: outbox.Debt) -> bool:
        """Whether a further try may show a message more; where the network knows our devices' sendings, none does."""
        return debt.unsure and debt.kind in ("notice", "file") and not self.adapter.device

    def _card(self, db: Connection, debt: outbox.Debt, room: Room, view: View, base: Sendable) -> Prepared | None:
        """The copy as it looks now: a first posting, or an edit unless nothing has changed."""
        copy = outbox.copy_by_id(db, debt.copy or 0)
        if copy.state == "lost" or (copy.state == "moved" and not copy.message):
            outbox.settle(db, debt, "sent", why="nothing to show")
            return None
        view = replace(view, page=copy.page)
        card = self._shrunk(db, view, copy) if copy.state == "moved" else view.draw(copy.kind, copy.subject)
        digest = hashlib.sha256(json.dumps(card.stored(), sort_keys=True).encode()).hexdigest()
        if digest == copy.digest:
            outbox.settle(db, debt, "sent", why="nothing new")
            return None
        kind = "edit" if copy.message else "card"
        return Prepared(debt, room, replace(base, kind=kind, card=card, message=copy.message), digest)

    def _shrunk(self, db: Connection, view: View, old: outbox.Copy) -> Card:
        """What is left of a card that was brought down: its first line and the way to the new one."""
        title = view.draw(old.kind, old.subject).lines[:1]
        living = [one for one in outbox.copies(db, old.kind, old.subject) if one.room == old.room and one.message]
        url = self.adapter.message_link(view.room.chat, living[-1].message or "") if living else None
        line = view.line("card-moved-down")
        return Card((*title, replace(line, url=url, style=line.style if not url else type(line.style).LINK)))

    # --- after

    def _settled(self, db: Connection, prepared: Prepared, sent: Sent) -> None:
        debt, now = prepared.debt, self.clock.now()
        match sent.fate:
            case Fate.DONE:
                if outbox.settle(db, debt, "sent", sent=sent.message):
                    self._arrived(db, prepared, sent, now)
            case Fate.AGAIN:
                wait = sent.retry_after or min(60.0, 2.0 ** min(debt.attempts, 6))
                if sent.retry_after:
                    self.limiter.refused(prepared.room.chat, self.monotonic() + sent.retry_after)
                outbox.put_off(db, debt, now + timedelta(seconds=wait), sent.why)
            case Fate.UNKNOWN:
                self._perhaps(db, prepared, sent, now)
            case Fate.MOVED:
                moved = rooms.move(db, self.adapter.platform, prepared.room.chat, sent.moved_to or "")
                outbox.repost(db, moved, now)
                if debt.message:
                    outbox.settle(db, debt, "dead", why=sent.why)
                else:
                    outbox.put_off(db, debt, now, sent.why)
            case Fate.NO_THREAD:
                rooms.leave_thread(db, prepared.room.id)
                self._say(db, "room-thread-gone", prepared.room)
                outbox.put_off(db, debt, now, sent.why)
            case Fate.SHUT:
                outbox.settle(db, debt, "dead", why=sent.why)
                rooms.close(db, self.adapter.platform, prepared.room.chat)
                self._say(db, "room-shut", prepared.room)
                if prepared.room.private:
                    self._by_another_way(db, debt, prepared.room, now)
            case Fate.GONE:
                outbox.settle(db, debt, "dead", why=sent.why)
                self._vanished(db, debt, now)
            case Fate.NO_RIGHT:
                self._barred(db, prepared, sent, now)
            case Fate.REFUSED:
                outbox.settle(db, debt, "dead", why=sent.why)
                log.warning("refused", debt=debt.id, kind=debt.kind, why=sent.why)
                if debt.kind in WORDS:
                    self._say(db, "room-refused", prepared.room)

    def _barred(self, db: Connection, prepared: Prepared, sent: Sent, now: datetime) -> None:
        """The bot may not do it there. Words wait for the right to write: cards for ever, others while they are new."""
        debt = prepared.debt
        lasting = debt.kind == "card" or (debt.since is not None and now - debt.since < NEWS)
        if debt.kind in WORDS and lasting:
            outbox.put_off(db, debt, now + BARRED, sent.why)
        else:
            outbox.settle(db, debt, "dead", why=sent.why)
        if debt.kind in WORDS:
            self._say(db, "room-barred", prepared.room)
        elif debt.kind == "pin":
            self._say(db, "room-no-pin", prepared.room)

    def _arrived(self, db: Connection, prepared: Prepared, sent: Sent, now: datetime) -> None:
        debt = prepared.debt
        if debt.kind == "leave":
            rooms.close(db, self.adapter.platform, prepared.room.chat)
            self._say(db, "room-left", prepared.room)
            return
        if prepared.room.troubles and debt.kind in WORDS:
            self._say(db, "room-takes", prepared.room)
        if debt.copy is None and debt.question is None:
            return
        if rooms.room_by_id(db, debt.room).chat != prepared.room.chat:
            return  # the chat moved meanwhile: this message stays behind, another one is owed
        if debt.question is not None and sent.message:
            questions.posted(db, debt.question, sent.message)
        if debt.copy is None:
            return
        if debt.kind == "pin":
            outbox.change_copy(db, debt.copy, pinned=True)
            pinned = outbox.copy_by_id(db, debt.copy)
            outbox.unpin(db, pinned.kind, pinned.subject, now, but=pinned)
            return
        copy = outbox.copy_by_id(db, debt.copy)
        message = copy.message or sent.message
        outbox.change_copy(db, copy.id, message=message, digest=prepared.digest)
        if copy.message is None and copy.pin and copy.state == "live":
            outbox.owe(db, copy.room, "pin", now, message=message, copy=copy.id)
        if copy.message is None and copy.state == "live":
            self._point_down(db, copy, now)
            view_of(self.desk(db), prepared.room).happened("card-arrived", copy.id)

    @staticmethod
    def _point_down(db: Connection, copy: outbox.Copy, now: datetime) -> None:
        """A new copy stands: shrunk ones in the same room may now link to it."""
        for old in outbox.shrunk(db, copy):
            outbox.owe_copy(db, old.id, old.room, now)

    def _perhaps(self, db: Connection, prepared: Prepared, sent: Sent, now: datetime) -> None:
        """It may have arrived. Edits and marks are harmless to repeat; a new message is tried once more only."""
        debt = prepared.debt
        new = prepared.sendable.kind in ("card", "file")
        if new and debt.unsure:
            outbox.settle(db, debt, "unknown", why=sent.why)
            return
        wait = 2 if new else min(60, 2 ** min(debt.attempts, 6))
        outbox.put_off(db, debt, now + timedelta(seconds=wait), sent.why, unsure=True)

    def _by_another_way(self, db: Connection, debt: outbox.Debt, shut: Room, now: datetime) -> None:
        """Who has shut the bot out here and has another private room gets what is new there. Questions are not carried
        over: their answer is awaited in the room where they were put."""
        person = rooms.owner(db, shut.account) if shut.account is not None else None
        there = rooms.private_room(db, person) if person is not None else None
        if there is None:
            return
        if debt.copy is not None and debt.kind == "card":
            copy = outbox.copy_by_id(db, debt.copy)
            if copy.message is None and copy.state == "live":
                outbox.put(db, copy.kind, copy.subject, there.id, now)
        elif debt.card and debt.question is None:
            card = resigned(Card.read(debt.card), groups.signing_key(db), shut.id, there.id)
            outbox.owe(db, there.id, "notice", now, card=card.stored(), urgent=debt.urgent)

    @staticmethod
    def _vanished(db: Connection, debt: outbox.Debt, now: datetime) -> None:
        """Somebody deleted the message of a live card: it is posted again, for the group counts on it."""
        if debt.copy is None or debt.kind != "card":
            return
        copy = outbox.copy_by_id(db, debt.copy)
        outbox.change_copy(db, copy.id, state="lost")
        if copy.state == "live":
            outbox.put(db, copy.kind, copy.subject, copy.room, now, pin=copy.pin)

    def _say(self, db: Connection, what: str, room: Room) -> None:
        """Tell the capabilities about something that happened to the room."""
        view_of(self.desk(db), room).happened(what, room.id)
