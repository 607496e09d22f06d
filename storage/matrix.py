"""What only Matrix needs to have kept: the login and its keys, talks, the buttons of cards, reactions, invitations.

Addresses are Matrix's own words: rooms "!abc", events "$abc", users "@dana:server".
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Table, bindparam, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.matrix_tables import card, invitation, last, login, reaction, successor, talk, unread

LATEST = 30  # messages of a talk among which a number is looked for
HIGHEST = 60  # number on a button; larger ones are hard to type without a slip


@dataclass(frozen=True, slots=True)
class Login:
    """How the bot is signed in; device "" before the first time. `seeds` are base64, none before the first start."""

    user: str
    device: str = ""
    token: str = ""
    pickle_key: str = ""
    seeds: tuple[str, ...] = ()
    since: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the bot: name ("✅" or "3") and signed data of each button; `gone` when somebody took it away."""

    message: str
    room: str
    buttons: dict[str, str]
    gone: bool = False

    @property
    def marks(self) -> list[str]:
        """The marks among the buttons' names."""
        return _marks(self.buttons)

    @property
    def numbers(self) -> list[int]:
        """The numbers among the buttons' names."""
        return [int(name) for name in self.buttons if name.isdecimal()]

    @property
    def after(self) -> int:
        """The number behind which those of the card go on."""
        return min(self.numbers, default=1) - 1


@dataclass(frozen=True, slots=True)
class Reaction:
    """Somebody's reaction to a message."""

    event: str
    message: str
    user: str
    emoji: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """Who asked the bot into a room, and whether to a talk of two."""

    room: str
    inviter: str
    direct: bool


@dataclass(frozen=True, slots=True)
class Unread:
    """An encrypted event that waits for its key since `at`; `told` once the room was told that it cannot be read."""

    event: str
    room: str
    source: dict[str, Any]
    told: bool
    at: datetime


def _put(db: Connection, table: Table, **values: Any) -> None:
    """Insert the row, or replace the one of the same key."""
    db.execute(_replacing(db.dialect.name, table, tuple(values)), values)


@cache  # SQLAlchemy takes longer to make such a statement than to run it
def _replacing(dialect: str, table: Table, names: tuple[str, ...]) -> Executable:
    keys = [column.name for column in table.primary_key.columns]
    added = (sqlite.insert if dialect == "sqlite" else postgresql.insert)(table)
    others = {name: added.excluded[name] for name in names if name not in keys}
    return added.on_conflict_do_update(index_elements=keys, set_=others)


def _keep(db: Connection, table: Table, **values: Any) -> None:
    """Insert the row unless there is one of the same key."""
    add = sqlite.insert if db.dialect.name == "sqlite" else postgresql.insert
    db.execute(add(table).on_conflict_do_nothing(), values)


# --- the login


def login_of(db: Connection, user: str) -> Login:
    """The login of this bot account, empty before its first start."""
    row = db.execute(select(login).where(login.c.user == user)).one_or_none()
    return Login(row.user, row.device, row.token, row.pickle_key, tuple(row.seeds), row.since) if row else Login(user)


def keep_login(db: Connection, kept: Login) -> None:
    """From now on the bot is signed in so."""
    _put(
        db, login, user=kept.user, device=kept.device, token=kept.token, pickle_key=kept.pickle_key,
        seeds=list(kept.seeds), since=kept.since,
    )  # fmt: skip


ADVANCE = update(login).where(login.c.user == bindparam("bot")).values(since=bindparam("place"))


def advance(db: Connection, user: str, since: str) -> None:
    """Everything up to this place in the homeserver's stream is committed."""
    db.execute(ADVANCE, {"bot": user, "place": since})


def last_event(db: Connection, room: str) -> str | None:
    """The newest event of the room that is committed here."""
    found: str | None = db.execute(select(last.c.event).where(last.c.room == room)).scalar_one_or_none()
    return found


def keep_last(db: Connection, room: str, event: str) -> None:
    """Everything of the room up to this event is committed."""
    _put(db, last, room=room, event=event)


# --- talks of two


def talks(db: Connection) -> dict[str, str]:
    """Room -> the person who talks there with the bot alone, oldest first."""
    return {row.room: row.user for row in db.execute(select(talk).order_by(talk.c.at, talk.c.room))}


def keep_talk(db: Connection, room: str, user: str, now: datetime) -> None:
    """The room is a talk of the two from now on, and the one in which the person is written to."""
    _put(db, talk, room=room, user=user, at=now)


def end_talk(db: Connection, room: str) -> None:
    """It is a talk of two no more."""
    db.execute(delete(talk).where(talk.c.room == room))


# --- cards and reactions


def shown(db: Connection, message: str) -> Shown | None:
    """The bot's own message with this id, unless it is forgotten."""
    row = db.execute(select(card).where(card.c.message == message)).one_or_none()
    return _shown(row) if row else None


def _shown(row: Any) -> Shown:
    return Shown(row.message, row.room, {one["name"]: one["data"] for one in row.buttons}, row.gone)


def newest(db: Connection, room: str) -> Shown | None:
    """The bot's newest message in the room."""
    at = select(card).where(card.c.room == room, card.c.gone.is_(False)).order_by(card.c.at.desc()).limit(1)
    row = db.execute(at).one_or_none()
    return _shown(row) if row else None


def lately(db: Connection, room: str, since: datetime) -> list[Shown]:
    """The bot's messages in the room since the instant, newest first."""
    at = select(card).where(card.c.room == room, card.c.gone.is_(False), card.c.at >= since)
    return [_shown(row) for row in db.execute(at.order_by(card.c.at.desc()).limit(LATEST))]


def numbered_to(db: Connection, room: str, since: datetime) -> int:
    """The highest number on the bot's messages in the room since the instant; past the highest it begins anew."""
    taken = max((number for one in lately(db, room, since) for number in one.numbers), default=0)
    return taken if taken < HIGHEST else 0


def keep_shown(db: Connection, message: str, room: str, buttons: dict[str, str], now: datetime) -> None:
    """The message stands in the room and has these buttons from now on."""
    listed = [{"name": name, "data": data} for name, data in buttons.items()]
    known = db.execute(select(card).where(card.c.message == message)).one_or_none()
    if known is None:
        seeded = not _marks(buttons)
        _keep(db, card, message=message, room=room, buttons=listed, gone=False, seeded=seeded, at=now)
        return
    seeded = known.seeded and _marks(buttons) == _marks({one["name"]: "" for one in known.buttons})
    db.execute(update(card).where(card.c.message == message).values(buttons=listed, seeded=seeded))


def _marks(buttons: dict[str, str]) -> list[str]:
    return [name for name in buttons if not name.isdecimal()]


def unseeded(db: Connection) -> list[Shown]:
    """Cards under which the marks are not as they should be, oldest first."""
    rows = db.execute(select(card).where(card.c.seeded.is_(False)).order_by(card.c.at))
    return [_shown(row) for row in rows]


def wanted(db: Connection, card: Shown, bot: str) -> list[str]:
    """The marks that the bot itself puts under the card: those which nobody else has put there."""
    others = select(reaction.c.emoji).where(reaction.c.message == card.message, reaction.c.user != bot)
    put = set(db.execute(others).scalars()) if card.marks else set()
    return [] if card.gone else [mark for mark in card.marks if mark not in put]


def unseed(db: Connection, message: str) -> None:
    """Somebody put a mark under the card or took theirs back: the bot's own may have to come or go."""
    at = (card.c.message == message) & card.c.gone.is_(False)
    db.execute(update(card).where(at).values(seeded=False))


def seed(db: Connection, one: Shown, marks: list[str], bot: str) -> None:
    """These marks of the bot are under the card; should they have to be others by now, it still waits."""
    known, message = shown(db, one.message), one.message
    if known and (known.gone or wanted(db, known, bot) == marks):
        db.execute(update(card).where(card.c.message == message).values(seeded=True))


def take_away(db: Connection, message: str, room: str, now: datetime) -> None:
    """Somebody took a message away, perhaps the bot's."""
    if not db.execute(update(card).where(card.c.message == message).values(gone=True)).rowcount:
        _keep(db, card, message=message, room=room, buttons=[], gone=True, seeded=True, at=now)


def keep_reaction(db: Connection, one: Reaction, now: datetime) -> None:
    """Somebody reacted to a message of the bot, or the bot to one."""
    _keep(db, reaction, event=one.event, message=one.message, user=one.user, emoji=one.emoji[:64], at=now)


def reaction_by_event(db: Connection, event: str) -> Reaction | None:
    """The reaction with this id of its own."""
    row = db.execute(select(reaction).where(reaction.c.event == event)).one_or_none()
    return Reaction(row.event, row.message, row.user, row.emoji) if row else None


def reactions_of(db: Connection, message: str, user: str) -> list[Reaction]:
    """The standing reactions of one user to a message, oldest first."""
    at = select(reaction).where(reaction.c.message == message, reaction.c.user == user).order_by(reaction.c.at)
    return [Reaction(row.event, row.message, row.user, row.emoji) for row in db.execute(at)]


def drop_reaction(db: Connection, event: str) -> None:
    """The reaction was taken back."""
    db.execute(delete(reaction).where(reaction.c.event == event))


# --- invitations and upgrades


def keep_invitation(db: Connection, one: Invitation, now: datetime) -> None:
    """Somebody invites the bot."""
    _put(db, invitation, room=one.room, inviter=one.inviter, direct=one.direct, at=now)


def invitations(db: Connection) -> list[Invitation]:
    """Invitations not yet answered or not yet seen through, oldest first."""
    rows = db.execute(select(invitation).order_by(invitation.c.at))
    return [Invitation(row.room, row.inviter, row.direct) for row in rows]


def drop_invitation(db: Connection, room: str) -> None:
    """It is settled."""
    db.execute(delete(invitation).where(invitation.c.room == room))


def keep_successor(db: Connection, room: str, replaces: str, now: datetime) -> None:
    """The room takes the place of another one."""
    _put(db, successor, room=room, replaces=replaces, at=now)


def replaced_by(db: Connection, room: str) -> str | None:
    """The room whose place this one takes."""
    found: str | None = db.execute(select(successor.c.replaces).where(successor.c.room == room)).scalar_one_or_none()
    return found


# --- what cannot be read yet


def keep_unread(db: Connection, event: str, room: str, source: dict[str, Any], now: datetime) -> None:
    """The event waits for its key."""
    before = db.execute(select(unread.c.place).order_by(unread.c.place.desc()).limit(1)).scalar_one_or_none() or 0
    _keep(db, unread, event=event, room=room, source=source, told=False, place=before + 1, at=now)


def all_unread(db: Connection) -> list[Unread]:
    """Events that wait for their keys, in the order in which they came."""
    rows = db.execute(select(unread).order_by(unread.c.place))
    return [Unread(row.event, row.room, row.source, row.told, row.at) for row in rows]


def told_unread(db: Connection, events: list[str]) -> None:
    """The rooms were told that these cannot be read; should the keys come yet, they will be."""
    db.execute(update(unread).where(unread.c.event.in_(events)).values(told=True))


def drop_unread(db: Connection, events: list[str]) -> None:
    """They are read, or given up."""
    db.execute(delete(unread).where(unread.c.event.in_(events)))
