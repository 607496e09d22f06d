"""Rooms and accounts: where people are and who they are there."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, bindparam, delete, insert, or_, select, update

from domain.rooms import COMPLAINT, MINUTE, Account, Room, Trouble
from storage.outbox_tables import outbox
from storage.people_tables import account, former_chat, invite, link_code, room
from storage.schema import every_table

Found = Row[tuple[object, ...]] | None
CODES = (invite, link_code)


def _room(row: object) -> Room:
    r = row._mapping  # type: ignore[attr-defined]
    return Room(
        r["id"], r["platform"], r["chat"], r["thread"], r["private"], r["title"], r["group"], r["account"],
        frozenset(r["rights"].split()), r["open"], frozenset(map(Trouble, r["troubles"].split())),
    )  # fmt: skip


def _account(row: object) -> Account:
    r = row._mapping  # type: ignore[attr-defined]
    return Account(r["id"], r["platform"], r["name"], r["username"], r["person"], r["heard_at"], r["language"])


NAMED = select(account).where(account.c.platform == bindparam("network"), account.c.name == bindparam("called"))


def account_of(
    db: Connection, platform: str, name: str, username: str | None = None, language: str | None = None
) -> Account:
    """The account with this name on the network, made at first sight; a changed user name is kept up.

    language: of the phone, which is what counts until its owner chooses one.
    """
    wanted = {"network": platform, "called": name}
    row = db.execute(NAMED, wanted).one_or_none()
    if row is None:
        db.execute(insert(account).values(platform=platform, name=name, username=username, language=language))
    elif username and row.username != username:
        db.execute(update(account).where(account.c.id == row.id).values(username=username))
    else:
        return _account(row)
    return _account(db.execute(NAMED, wanted).one())


def account_by_id(db: Connection, account_id: int) -> Account:
    """The account with this id, which exists."""
    return _account(db.execute(select(account).where(account.c.id == account_id)).one())


def heard(db: Connection, known: Account, now: datetime) -> None:
    """The account has just spoken; written down once a minute."""
    if known.heard_at is None or now - known.heard_at >= MINUTE:
        db.execute(update(account).where(account.c.id == known.id).values(heard_at=now))


def account_by_username(db: Connection, platform: str, username: str) -> Account | None:
    """The account that goes by @username on the network, if we have met it."""
    return _first_account(db, select(account).where(account.c.platform == platform, account.c.username == username))


def speaks(db: Connection, account_id: int) -> tuple[int | None, str | None]:
    """The person whose account it is, and the language in which its owner is spoken to alone, where one is known."""
    row = db.execute(select(account.c.person, account.c.language).where(account.c.id == account_id)).one_or_none()
    return (row.person, row.language) if row else (None, None)


def speak(db: Connection, person_id: int, language: str) -> None:
    """From now on the person is spoken to in this language on all their accounts."""
    db.execute(update(account).where(account.c.person == person_id).values(language=language))


OWNER = select(account.c.person).where(account.c.id == bindparam("account"))


def owner(db: Connection, account_id: int) -> int | None:
    """The person whose account it is."""
    found: int | None = db.execute(OWNER, {"account": account_id}).scalar_one_or_none()
    return found


def person_behind(db: Connection, platform: str, name: str) -> int | None:
    """The person whose account goes by this name on the network; None for an account never seen or nobody's."""
    at = (account.c.platform == platform) & (account.c.name == name)
    found: int | None = db.execute(select(account.c.person).where(at)).scalar_one_or_none()
    return found


def accounts_of(db: Connection, person: int) -> list[Account]:
    """All accounts of a person, oldest first."""
    return [
        _account(row) for row in db.execute(select(account).where(account.c.person == person).order_by(account.c.id))
    ]


def belongs(db: Connection, account_id: int, person: int | None) -> None:
    """From now on the account is this person's."""
    db.execute(update(account).where(account.c.id == account_id).values(person=person))


def _first_account(db: Connection, query: Select[tuple[object, ...]]) -> Account | None:
    row = db.execute(query.limit(1)).one_or_none()
    return _account(row) if row else None


AT = select(room).where(
    room.c.platform == bindparam("network"), room.c.chat == bindparam("in"), room.c.thread == bindparam("at")
)


def room_at(db: Connection, platform: str, chat: str, thread: str | None) -> Room | None:
    """The room at an address, if we know it."""
    row = db.execute(AT, {"network": platform, "in": chat, "at": thread or ""}).one_or_none()
    return _room(row) if row else None


def enter(db: Connection, platform: str, chat: str, thread: str | None, *, private: bool, title: str) -> Room:
    """The room at an address, made at first sight, with its present title; writing to us opens it again."""
    known = room_at(db, platform, chat, thread) or _moved_away(db, platform, chat, thread)
    if known is None:
        values = {"platform": platform, "chat": chat, "thread": thread or "", "private": private, "title": title}
        db.execute(insert(room).values(**values))
    elif (title and known.title != title) or not known.open:
        db.execute(update(room).where(room.c.id == known.id).values(title=title or known.title, open=True))
    else:
        return known
    entered = room_at(db, platform, chat, thread)
    assert entered
    return entered


def _moved_away(db: Connection, platform: str, chat: str, thread: str | None) -> Room | None:
    """The room that was at this address before its chat got another one."""
    at = (former_chat.c.platform == platform) & (former_chat.c.chat == chat)
    now = db.execute(select(former_chat.c.now).where(at)).scalar_one_or_none()
    return room_at(db, platform, now, thread) if now is not None else None


BY_ID = select(room).where(room.c.id == bindparam("wanted"))


def room_by_id(db: Connection, room_id: int) -> Room:
    """The room with this id, which exists."""
    return _room(db.execute(BY_ID, {"wanted": room_id}).one())


def rooms_of_group(db: Connection, group: int) -> list[Room]:
    """The group's open rooms on all networks, oldest first."""
    query = select(room).where(room.c.group == group, room.c.open).order_by(room.c.id)
    return [_room(row) for row in db.execute(query)]


def where_to_look(db: Connection, platform: str, name: str, most: int) -> list[Room]:
    """The open chats of groups on the network, once each, where somebody may sit; none for an account of a person."""
    if person_behind(db, platform, name) is not None:
        return []
    bound = select(room).where(room.c.platform == platform, room.c.group.is_not(None), room.c.open).order_by(room.c.id)
    chats = {row.chat: _room(row) for row in reversed(db.execute(bound).all())}
    return list(reversed(chats.values()))[:most]


LAST_HEARD = (
    (account.c.id == bindparam("speaking")).desc(),
    account.c.heard_at.desc().nulls_last(),
    room.c.id.desc(),
)
PRIVATE = (
    select(room)
    .join(account, account.c.id == room.c.account)
    .where(account.c.person == bindparam("whose"), room.c.private, room.c.open)
    .order_by(*LAST_HEARD)
    .limit(1)
)


def private_room(db: Connection, person: int, speaking: int | None = None) -> Room | None:
    """Where the person can be written to alone; None where there is no such place.

    Of several open private rooms it is that of the account `speaking` now, else of the one that spoke last.
    """
    row = db.execute(PRIVATE, {"whose": person, "speaking": speaking or 0}).one_or_none()
    return _room(row) if row else None


def private_rooms(db: Connection, account_id: int) -> list[int]:
    """Ids of the private rooms of an account."""
    return list(db.execute(select(room.c.id).where(room.c.account == account_id, room.c.private)).scalars())


def open_private(db: Connection, known: Account, title: str) -> None:
    """On a network where the bot may write first, an account met elsewhere has a private room from the start."""
    if db.execute(select(room.c.id).where(room.c.account == known.id, room.c.private).limit(1)).first() is None:
        there = enter(db, known.platform, known.name, None, private=True, title=title)
        keep_private(db, there.id, known.id)


def welcome(db: Connection, platform: str, name: str, now: datetime, *, direct: bool = False) -> bool:
    """Whether the account may invite the bot: its person is known, or a one-time code waits for somebody unknown.

    direct: the invitation is to a private talk, the only place where codes are taken.
    """
    if person_behind(db, platform, name) is not None:
        return True
    waits = [select(codes.c.code).where(codes.c.used_at.is_(None), codes.c.expires_at > now) for codes in CODES]
    waits[-1] = waits[-1].where(link_code.c.platform == platform)
    return direct and any(db.execute(one.limit(1)).first() for one in waits)


def may_complain(db: Connection, room_id: int, now: datetime, pause: timedelta = COMPLAINT) -> bool:
    """Note that the room is told why its words are not taken; False when it heard so within the pause."""
    quiet = or_(room.c.complained_at.is_(None), room.c.complained_at <= now - pause)
    noted = update(room).where(room.c.id == room_id, quiet).values(complained_at=now).returning(room.c.id)
    return db.execute(noted).first() is not None


def reachable(db: Connection, people: Iterable[int]) -> set[int]:
    """Those of the people who can be written to alone."""
    query = select(account.c.person).join(room, room.c.account == account.c.id)
    return set(db.execute(query.where(account.c.person.in_(list(people)), room.c.private, room.c.open)).scalars())


IN_CHAT = select(room.c.id).where(room.c.platform == bindparam("network"), room.c.chat == bindparam("in"))


def rooms_in_chat(db: Connection, platform: str, chat: str) -> list[int]:
    """Ids of all rooms of one chat: the chat itself and its threads."""
    return list(db.execute(IN_CHAT, {"network": platform, "in": chat}).scalars())


def keep_private(db: Connection, room_id: int, account_id: int) -> None:
    """The private room is this account's."""
    db.execute(update(room).where(room.c.id == room_id).values(account=account_id))


def bind(db: Connection, room_id: int, group: int | None) -> None:
    """The room is the group's from now on; None unbinds it."""
    db.execute(update(room).where(room.c.id == room_id).values(group=group))


def is_bound(db: Connection, platform: str, chat: str) -> bool:
    """Whether the chat, or a thread of it, is some group's."""
    bound = select(room.c.id).where(room.c.platform == platform, room.c.chat == chat, room.c.group.is_not(None))
    return db.execute(bound.limit(1)).first() is not None


def strange_chats(db: Connection, now: datetime, before: datetime) -> list[Room]:
    """Chats in which the bot stands without a group since before the instant, one room of each; new ones are noted."""
    whole = room.alias()
    bound = select(whole.c.id).where(
        whole.c.platform == room.c.platform, whole.c.chat == room.c.chat, whole.c.group.is_not(None)
    )
    alone = room.c.group.is_(None) & ~room.c.private & ~bound.exists()
    db.execute(update(room).where(alone, room.c.strange_since.is_(None)).values(strange_since=now))
    rows = db.execute(select(room).where(alone, room.c.strange_since <= before).order_by(room.c.id))
    return list({(one.platform, one.chat): one for one in map(_room, rows)}.values())


def strange_from(db: Connection, one: Room, since: datetime) -> None:
    """Reckon the chat's time from the instant."""
    at = (room.c.platform == one.platform) & (room.c.chat == one.chat)
    db.execute(update(room).where(at).values(strange_since=since))


def forget_chat(db: Connection, one: Room) -> None:
    """Remove the rooms of a chat of no group, what was owed there, and every account of nobody that is nowhere else.

    Which of them spoke in the chat is not kept; somebody who speaks again has an account again.
    """
    here = rooms_in_chat(db, one.platform, one.chat)
    db.execute(outbox.delete().where(outbox.c.room.in_(here)))
    _remove(db, room, room.c.id.in_(here) & room.c.group.is_(None))
    _remove(db, account, (account.c.platform == one.platform) & account.c.person.is_(None))


def _remove(db: Connection, table: Table, at: ColumnElement[bool]) -> None:
    """Remove those rows to which nothing refers."""
    for other in every_table():
        for column in other.c:
            if any(key.column is table.c.id for key in column.foreign_keys):
                at = at & table.c.id.not_in(select(column).where(column.is_not(None)))
    db.execute(delete(table).where(at))


def leave_thread(db: Connection, room_id: int) -> None:
    """The room's thread is gone: from now on it is the whole chat, unless a group has that as its own already."""
    here = room_by_id(db, room_id)
    whole = room_at(db, here.platform, here.chat, None)
    if whole is not None and whole.group is not None:
        db.execute(update(room).where(room.c.id == room_id).values(open=False))
        return
    if whole is not None:
        db.execute(update(room).where(room.c.id == whole.id).values(chat=f"{whole.chat}#{whole.id}", open=False))
    db.execute(update(room).where(room.c.id == room_id).values(thread=""))


def close(db: Connection, platform: str, chat: str) -> None:
    """The chat is shut to the bot, all its threads included."""
    db.execute(update(room).where(room.c.platform == platform, room.c.chat == chat).values(open=False))


def grant(db: Connection, platform: str, chat: str, rights: frozenset[str]) -> None:
    """What the bot may do in the chat now."""
    at = (room.c.platform == platform) & (room.c.chat == chat)
    db.execute(update(room).where(at).values(rights=" ".join(sorted(rights)), open=True))


def troubled(db: Connection, room_id: int, trouble: Trouble) -> bool:
    """Note that the bot cannot do something in the room; False when that was known."""
    known = room_by_id(db, room_id).troubles
    _keep_troubles(db, room_id, known | {trouble})
    return trouble not in known


def eased(db: Connection, platform: str, chat: str, *troubles: Trouble) -> list[int]:
    """The troubles are over in the chat; returns the ids of its rooms that had any of them."""
    found = []
    for room_id in rooms_in_chat(db, platform, chat):
        known = room_by_id(db, room_id).troubles
        if known & set(troubles):
            _keep_troubles(db, room_id, known - set(troubles))
            found.append(room_id)
    return found


def _keep_troubles(db: Connection, room_id: int, troubles: frozenset[Trouble]) -> None:
    db.execute(update(room).where(room.c.id == room_id).values(troubles=" ".join(sorted(troubles))))


def move(db: Connection, platform: str, old: str, new: str) -> list[int]:
    """Give every room of the old chat its new address; returns the ids of the rooms that moved.

    A network may tell the same move twice, and from both ends: a room already known at the new address gives way to the
    older one, which carries the group and the cards.
    """
    if old == new:
        return []  # told again, and the old address already leads here
    at_old = (room.c.platform == platform) & (room.c.chat == old)
    moved = []
    for here in [_room(row) for row in db.execute(select(room).where(at_old).order_by(room.c.id)).all()]:
        there = room_at(db, platform, new, here.thread)
        if there is not None and there.id < here.id:
            continue  # the move was told before: what came back to the old address is an empty shell
        if there is not None:
            db.execute(update(room).where(room.c.id == there.id).values(chat=f"{new}#{there.id}", open=False))
        db.execute(update(room).where(room.c.id == here.id).values(chat=new, open=True))
        moved.append(here.id)
    if moved:
        db.execute(delete(former_chat).where(former_chat.c.platform == platform, former_chat.c.chat.in_((old, new))))
        db.execute(insert(former_chat).values(platform=platform, chat=old, now=new))
    return moved
