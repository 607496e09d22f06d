"""What is owed to rooms: cards in their newest state, notices, reactions, pins. Debts are rows like any others."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, func, insert, literal, or_, select, true, update

from domain.delivery import Rank
from storage.outbox_tables import copy, outbox
from storage.people_tables import room
from storage.types import UTCDateTime

LEASE = timedelta(seconds=60)
PAUSE = timedelta(seconds=2)  # before the first further try of a debt over which we broke
TRIES = 5


@dataclass(frozen=True, slots=True)
class Debt:
    """A row of the outbox as the dispatcher sees it; `attempts` fences late answers of an earlier try."""

    id: int
    room: int
    kind: str
    urgent: bool
    attempts: int = 0
    card: dict[str, Any] | None = None
    copy: int | None = None
    question: int | None = None
    message: str | None = None
    emoji: str = ""
    unsure: bool = False
    tried: str = ""
    file: dict[str, Any] | None = None
    since: datetime | None = None

    @property
    def rank(self) -> Rank:
        """Of a debt in hand only a mark's counts still."""
        return Rank.MARK if self.kind == "react" else Rank.WORDS


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a live card in one room, open at a page (from 0). state: live, moved (shrunk to a link), lost."""

    id: int
    room: int
    kind: str
    subject: int
    message: str | None
    digest: str | None
    pin: bool
    pinned: bool
    state: str
    page: int = 0


PLATFORM = select(room.c.platform).where(room.c.id == bindparam("of")).scalar_subquery()
OWE = insert(outbox).values(platform=PLATFORM).returning(outbox.c.id)


def owe(db: Connection, room_id: int, kind: str, now: datetime, **values: Any) -> int:
    """Add a debt to a room; `values` are columns of the outbox. Returns its id."""
    row = {"of": room_id, "room": room_id, "kind": kind, "urgent": True, "state": "new"}
    return int(db.execute(OWE, row | {"not_before": now, "created_at": now} | values).scalar_one())


def asked(db: Connection, question: int) -> dict[str, Any] | None:
    """The card in which a question was put."""
    found: dict[str, Any] | None = db.execute(
        select(outbox.c.card).where(outbox.c.question == question).order_by(outbox.c.id.desc()).limit(1)
    ).scalar_one_or_none()
    return found


# --- card copies


def _copy(row: Any) -> Copy:
    return Copy(
        row.id, row.room, row.kind, row.subject, row.message, row.digest, row.pin, row.pinned, row.state, row.page
    )


def put(db: Connection, kind: str, subject: int, room_id: int, now: datetime, *, pin: bool = False) -> int:
    """Owe the room a copy of the card, new unless a live one is there; returns the copy's id."""
    at = (copy.c.room == room_id) & (copy.c.kind == kind) & (copy.c.subject == subject) & (copy.c.state == "live")
    known = db.execute(select(copy.c.id).where(at)).scalar_one_or_none()
    if known is None:
        values = {"room": room_id, "kind": kind, "subject": subject, "pin": pin, "state": "live"}
        known = db.execute(insert(copy).values(**values).returning(copy.c.id)).scalar_one()
    owe_copy(db, known, room_id, now)
    return int(known)


def line(db: Connection, subject: int, room_id: int) -> int:
    """A message about a meeting that is never edited, but may be answered like its card; returns the copy's id."""
    values = {"room": room_id, "kind": "line", "subject": subject, "pin": False, "state": "lost"}
    return int(db.execute(insert(copy).values(**values).returning(copy.c.id)).scalar_one())


def owe_copy(db: Connection, copy_id: int, room_id: int, now: datetime) -> None:
    """The copy owes its newest state, once however often this is said before it is sent."""
    if not owed(db, copy_id):
        owe(db, room_id, "card", now, copy=copy_id)


WAITS = (outbox.c.kind == "card") & (outbox.c.state == "new")
# Locked against a claim: a card drawn from what was there before would be the last one that anybody sees.
OWED = select(outbox.c.id).where(WAITS, outbox.c.copy == bindparam("copy")).with_for_update(read=True)


def owed(db: Connection, copy_id: int) -> bool:
    """Whether a state of the copy waits to be sent."""
    return db.execute(OWED, {"copy": copy_id}).first() is not None


LIVE = (copy.c.subject == bindparam("subject")) & (copy.c.state == "live")
MOMENT = bindparam("moment", type_=UTCDateTime())
UNPAID = (
    select(room.c.platform, copy.c.room, literal("card"), true(), copy.c.id, literal("new"), MOMENT, MOMENT)
    .join(room, room.c.id == copy.c.room)
    .where(copy.c.kind.in_(bindparam("kinds", expanding=True)), LIVE)
    .where(~select(outbox.c.id).where(WAITS, outbox.c.copy == copy.c.id).with_for_update(read=True).exists())
    .order_by(copy.c.id)
)
DEBT_OF = ("platform", "room", "kind", "urgent", "copy", "state", "not_before", "created_at")
SHOW = insert(outbox).from_select(DEBT_OF, UNPAID)


def show(db: Connection, kinds: Sequence[str], subject: int, now: datetime) -> None:
    """Every live copy of the subject's cards, in every room of every network, owes its newest state."""
    db.execute(SHOW, {"kinds": list(kinds), "subject": subject, "moment": now})


COPIES = select(copy).where(copy.c.kind == bindparam("of"), LIVE).order_by(copy.c.id)


def copies(db: Connection, kind: str, subject: int) -> list[Copy]:
    """The live copies of a card, oldest first."""
    return [_copy(row) for row in db.execute(COPIES, {"of": kind, "subject": subject})]


def stands_in(db: Connection, kind: str, subject: int) -> set[int]:
    """Ids of the rooms in which the card has arrived, wherever it is there now."""
    at = (copy.c.kind == kind) & (copy.c.subject == subject) & copy.c.message.is_not(None)
    return set(db.execute(select(copy.c.room).where(at)).scalars())


def copies_in(db: Connection, room_id: int) -> list[Copy]:
    """The live copies standing in a room, oldest first."""
    at = (copy.c.room == room_id) & (copy.c.state == "live")
    return [_copy(row) for row in db.execute(select(copy).where(at).order_by(copy.c.id))]


def unsent(db: Connection, room_id: int, kind: str) -> list[Copy]:
    """The copies of this kind that the room is still owed, oldest first."""
    at = (copy.c.room == room_id) & (copy.c.kind == kind) & (copy.c.state == "live") & copy.c.message.is_(None)
    return [_copy(row) for row in db.execute(select(copy).where(at).order_by(copy.c.id))]


def shrunk(db: Connection, living: Copy) -> list[Copy]:
    """Older copies of the same card in the same room that point to the living one."""
    same = (copy.c.kind == living.kind) & (copy.c.subject == living.subject) & (copy.c.room == living.room)
    return [_copy(row) for row in db.execute(select(copy).where(same, copy.c.state == "moved"))]


def let_go(db: Connection, room_id: int, now: datetime) -> None:
    """The room is ours no more: its cards are left as they are, unpinned, and nothing waits for it any longer."""
    waits = (outbox.c.room == room_id) & (outbox.c.state == "new")
    db.execute(update(outbox).where(waits).values(state="dead", why="the room was let go"))
    for here in copies_in(db, room_id):
        if here.pinned:
            owe(db, room_id, "unpin", now, message=here.message)
        change_copy(db, here.id, state="lost")


def unpin(db: Connection, kind: str, subject: int, now: datetime, *, but: Copy | None = None) -> None:
    """The card's copies are pinned no more; with `but`, only those in its room that are not that one."""
    at = (copy.c.kind == kind) & (copy.c.subject == subject) & copy.c.pinned
    if but is not None:
        at &= (copy.c.room == but.room) & (copy.c.id != but.id)
    for one in [_copy(row) for row in db.execute(select(copy).where(at)).all()]:
        owe(db, one.room, "unpin", now, message=one.message)
        change_copy(db, one.id, pinned=False, pin=one.pin and but is not None)


def hush(db: Connection, room_ids: list[int], meetings: list[int]) -> None:
    """What is put off and speaks of the meetings is not said in the rooms any more."""
    lines = select(copy.c.id).where(copy.c.room.in_(room_ids), copy.c.kind == "line", copy.c.subject.in_(meetings))
    waits = outbox.c.copy.in_(lines) & (outbox.c.state == "new")
    db.execute(update(outbox).where(waits).values(state="dead", why="not for who is out"))


COPY = select(copy).where(copy.c.id == bindparam("wanted"))
IN_CHAT = select(room.c.id).where(room.c.platform == bindparam("network"), room.c.chat == bindparam("in"))
STANDING = (
    select(copy)
    .where(copy.c.room.in_(IN_CHAT), copy.c.message == bindparam("standing"))
    .order_by(copy.c.id.desc())
    .limit(1)
)


def copy_by_id(db: Connection, copy_id: int) -> Copy:
    """The copy with this id, which exists."""
    return _copy(db.execute(COPY, {"wanted": copy_id}).one())


def copy_at(db: Connection, platform: str, chat: str, message: str) -> Copy | None:
    """The copy that stands in this message of a chat, newest first; a shrunk one still answers for its card."""
    row = db.execute(STANDING, {"network": platform, "in": chat, "standing": message}).one_or_none()
    return _copy(row) if row else None


def change_copy(db: Connection, copy_id: int, **values: Any) -> None:
    """Change columns of a copy."""
    db.execute(update(copy).where(copy.c.id == copy_id).values(**values))


def renew(db: Connection, old: Copy, now: datetime) -> int:
    """Bring a card down: the old copy becomes a link, a new one is owed at the bottom of the room. Returns its id.

    Copies shrunk before are let be: they lead to the link that leads on, and twenty of them are no twenty edits.
    """
    for older in shrunk(db, old):
        if not owed(db, older.id):
            change_copy(db, older.id, state="lost")
    change_copy(db, old.id, state="moved")
    owe_copy(db, old.id, old.room, now)
    return put(db, old.kind, old.subject, old.room, now, pin=old.pin)


def turn_into(db: Connection, old: Copy, kind: str, subject: int, page: int, now: datetime) -> None:
    """The message turns into another card or page in place; an older copy of that card in the room becomes a link."""
    same = (copy.c.room == old.room) & (copy.c.kind == kind) & (copy.c.subject == subject) & (copy.c.id != old.id)
    older = db.execute(select(copy.c.id).where(same, copy.c.state == "live")).scalars().all()
    change_copy(db, old.id, kind=kind, subject=subject, page=page, state="live")
    for one in (*older, old.id):
        if one != old.id:
            change_copy(db, one, state="moved")
        owe_copy(db, one, old.room, now)


AMONG = (
    select(copy)
    .where(copy.c.room.in_(bindparam("rooms", expanding=True)), copy.c.message == bindparam("standing"))
    .order_by(copy.c.id.desc())
    .limit(1)
)


def copy_among(db: Connection, room_ids: Sequence[int], message: str) -> Copy | None:
    """The same in one of the rooms."""
    row = db.execute(AMONG, {"rooms": list(room_ids), "standing": message}).one_or_none()
    return _copy(row) if row else None


SENT = select(outbox.c.id).where(outbox.c.room.in_(IN_CHAT), outbox.c.sent == bindparam("standing")).limit(1)


def is_ours(db: Connection, platform: str, chat: str, message: str) -> bool:
    """Whether the message in the chat is the bot's own: a card, or a notice not yet forgotten."""
    at = {"network": platform, "in": chat, "standing": message}
    return any(db.execute(one, at).first() is not None for one in (STANDING, SENT))


def repost(db: Connection, room_ids: list[int], now: datetime) -> None:
    """The rooms' messages are out of reach (the chat has a new address): every live card is posted anew.

    Marks and pins still owed to old messages are dropped: their numbers are other people's messages now.
    """
    stale = outbox.c.room.in_(room_ids) & (outbox.c.state == "new") & outbox.c.message.is_not(None)
    db.execute(update(outbox).where(stale).values(state="dead", why="the chat has a new address"))
    for row in db.execute(
        select(copy.c.id, copy.c.room).where(copy.c.room.in_(room_ids), copy.c.state == "live")
    ).all():
        change_copy(db, row.id, message=None, digest=None, pinned=False)
        owe_copy(db, row.id, row.room, now)


# --- the dispatcher's side


@dataclass(frozen=True, slots=True)
class Waiting:
    """A debt in the queue: enough to decide whose turn it is."""

    id: int
    room: int
    chat: str
    private: bool
    urgent: bool
    group: int | None
    rank: Rank = Rank.WORDS


NOW = bindparam("now", type_=UTCDateTime())
FREE = or_(outbox.c.state == "new", and_(outbox.c.state == "sending", outbox.c.lease < NOW))
FIRST = (outbox.c.urgent.desc(), outbox.c.id)
STANDS = (outbox.c.kind == "card") & copy.c.message.is_not(None)
RANK = case((outbox.c.kind == "react", Rank.MARK.value), (STANDS, Rank.CARD.value), else_=Rank.WORDS.value)
COLUMNS = (outbox.c.id, outbox.c.room, room.c.chat, room.c.private, outbox.c.urgent, room.c.group, RANK.label("rank"))
READY = (
    select(*COLUMNS)
    .join(room, room.c.id == outbox.c.room)
    .outerjoin(copy, copy.c.id == outbox.c.copy)
    .where(outbox.c.platform == bindparam("platform"), FREE, outbox.c.not_before <= NOW)
)
LINE = func.row_number().over(partition_by=(room.c.chat, RANK), order_by=FIRST)
PLACED = READY.add_columns(LINE.label("place")).subquery()
HEADS = select(*list(PLACED.c)[:-1]).where(PLACED.c.place == 1).order_by(PLACED.c.urgent.desc(), PLACED.c.id)


def waiting(db: Connection, platform: str, now: datetime, limit: int = 500) -> list[Waiting]:
    """What may be sent now: urgent first, then oldest first."""
    found = db.execute(READY.order_by(*FIRST).limit(limit), {"platform": platform, "now": now})
    return [_waiting(row) for row in found]


def _waiting(row: Any) -> Waiting:
    return Waiting(row.id, row.room, row.chat, row.private, row.urgent, row.group, Rank(row.rank))


def heads(db: Connection, platform: str, now: datetime) -> list[Waiting]:
    """What may be sent now and comes first of its rank in its chat: a long queue neither hides nor slows the others."""
    return [_waiting(row) for row in db.execute(HEADS, {"platform": platform, "now": now})]


LATER = (outbox.c.platform == bindparam("platform")) & (outbox.c.state == "new") & (outbox.c.not_before > NOW)
NEXT = select(outbox.c.not_before).where(LATER).order_by(outbox.c.not_before).limit(1)


def next_wait(db: Connection, platform: str, now: datetime) -> datetime | None:
    """When the next debt that is put off comes due, if there is one."""
    found: datetime | None = db.execute(NEXT, {"platform": platform, "now": now}).scalar_one_or_none()
    return found


DEBT = outbox.c.id == bindparam("debt")
BEFORE = select(outbox.c.lease, outbox.c.device).where(DEBT)
TAKE = (
    update(outbox)
    .where(DEBT, FREE)
    .values(state="sending", lease=bindparam("until"), attempts=outbox.c.attempts + 1, device=bindparam("by"))
    .returning(*outbox.c)
)


def claim(db: Connection, debt_id: int, now: datetime, device: str = "") -> Debt | None:
    """Take one debt for sending by a device, or None when somebody else has it or it is settled.

    A row with a lease was being sent when the process died or the connection broke: it may have arrived, so it comes
    back as `unsure`. `tried` is the device that had it before.
    """
    before = db.execute(BEFORE, {"debt": debt_id}).one_or_none()
    values = {"debt": debt_id, "now": now, "until": now + LEASE, "by": device}
    row = db.execute(TAKE, values).one_or_none()
    if row is None or before is None:
        return None
    return Debt(
        row.id, row.room, row.kind, row.urgent, row.attempts, row.card, row.copy, row.question, row.message,
        row.emoji, before.lease is not None, before.device, row.file, row.created_at,
    )  # fmt: skip


MINE = DEBT & (outbox.c.attempts == bindparam("tries")) & (outbox.c.state == "sending")
SETTLE = (
    update(outbox)
    .where(MINE)
    .values(state=bindparam("ending"), sent=bindparam("message_id"), why=bindparam("reason"), lease=None)
)


def settle(db: Connection, debt: Debt, state: str, *, sent: str | None = None, why: str = "") -> bool:
    """Write down how a sending ended: "sent", "dead" or "unknown"; False when a later try has overtaken this one."""
    values = {"debt": debt.id, "tries": debt.attempts, "ending": state, "message_id": sent, "reason": why[:300]}
    return bool(db.execute(SETTLE, values).rowcount)


def put_off(db: Connection, debt: Debt, until: datetime, why: str, *, unsure: bool = False) -> None:
    """Try again at `until`; `unsure`: it may have been sent, else it keeps what was known of it before.

    A newer debt of the same copy makes this one needless.
    """
    newer = select(outbox.c.id).where(outbox.c.copy == debt.copy, outbox.c.kind == debt.kind, outbox.c.state == "new")
    if debt.copy is not None and db.execute(newer).first():
        settle(db, debt, "sent", why="overtaken")
        return
    mine = (outbox.c.id == debt.id) & (outbox.c.attempts == debt.attempts)
    lease = until if unsure or debt.unsure else None
    again = {"state": "new", "not_before": until, "lease": lease, "why": why[:300]}
    db.execute(update(outbox).where(mine).values(**again))


def hurry(db: Connection, room_ids: list[int], now: datetime) -> None:
    """What was refused in the rooms and put off is tried now."""
    tried = outbox.c.room.in_(room_ids) & (outbox.c.state == "new") & (outbox.c.attempts > 0)
    db.execute(update(outbox).where(tried).values(not_before=now))


def spoil(db: Connection, debt_id: int, now: datetime, why: str) -> None:
    """Something of ours broke over the debt: it is tried again a little later, and after some tries it is dead."""
    broken = (outbox.c.id == debt_id) & (outbox.c.state != "sent")
    attempts = db.execute(select(outbox.c.attempts).where(broken)).scalar_one_or_none()
    if attempts is None:
        return
    again = {"state": "dead"} if attempts + 1 >= TRIES else {"state": "new", "not_before": now + PAUSE * 2**attempts}
    row = {"why": why[:300], "lease": None, "attempts": attempts + 1, **again}
    db.execute(update(outbox).where(broken).values(**row))


def release(db: Connection, platform: str) -> None:
    """At start: what a dead process of ours was sending is free at once, still marked as unsure by its state."""
    at = (outbox.c.platform == platform) & (outbox.c.state == "sending")
    db.execute(update(outbox).where(at).values(lease=datetime(1970, 1, 2, tzinfo=UTC)))
