"""Letters by e-mail: owed, sent, failed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from domain.letters import UNSURE, Owed
from storage.contact_tables import contact
from storage.letter_tables import letter
from storage.meeting_tables import audience, meeting
from storage.people_tables import account, membership


def _owed(row: object) -> Owed:
    values = row._mapping  # type: ignore[attr-defined]
    return Owed(*(values[name] for name in ("id", "meeting", "person", "told", "tries", "since")))


def reachable(db: Connection, meeting_id: int) -> list[int]:
    """People the meeting is for who have an e-mail and no account, each once."""
    groups = select(audience.c.group).where(audience.c.meeting == meeting_id)
    town = select(meeting.c.community).where(meeting.c.id == meeting_id).scalar_subquery()
    here = membership.c.group.in_(groups) & membership.c.until.is_(None)
    mail = (contact.c.person == membership.c.person) & (contact.c.community == town) & (contact.c.email != "")
    chats = select(account.c.person).where(account.c.person.is_not(None))
    found = select(membership.c.person).join(contact, mail).where(here, membership.c.person.not_in(chats)).distinct()
    return sorted(db.execute(found).scalars())


def told_of(db: Connection, meeting_id: int) -> list[int]:
    """People who were told of the meeting by a letter."""
    sent = select(letter.c.person).where(letter.c.meeting == meeting_id, letter.c.told != "")
    return list(db.execute(sent).scalars())


def owe(db: Connection, meeting_id: int, person: int, not_before: datetime, now: datetime) -> None:
    """The person is owed the newest state of the meeting; a letter that waits waits on, and says that."""
    at = (letter.c.meeting == meeting_id) & (letter.c.person == person)
    values = {"state": "owed", "tries": 0, "since": now, "next_at": not_before}
    if not db.execute(update(letter).where(at).values(**values)).rowcount:
        db.execute(insert(letter).values(meeting=meeting_id, person=person, **values))


def claim(db: Connection, now: datetime) -> Owed | None:
    """The next letter to be sent, now in hand."""
    due = select(letter).where(letter.c.state == "owed", letter.c.next_at <= now)
    row = db.execute(
        due.order_by(letter.c.next_at, letter.c.id).limit(1).with_for_update(skip_locked=True)
    ).one_or_none()
    if row is None:
        return None
    sending = {"state": "sending", "tries": row.tries + 1, "next_at": now + UNSURE}
    db.execute(update(letter).where(letter.c.id == row.id).values(**sending))
    return _owed(row)


def next_due(db: Connection) -> datetime | None:
    """When the next letter is to be sent."""
    found: datetime | None = db.execute(
        select(func.min(letter.c.next_at)).where(letter.c.state.in_(("owed", "sending")))
    ).scalar_one()
    return found


def lost(db: Connection, now: datetime) -> Sequence[Owed]:
    """Letters in hand whose sending never ended: they may have arrived, and are not sent again."""
    rows = db.execute(select(letter).where(letter.c.state == "sending", letter.c.next_at <= now)).all()
    db.execute(update(letter).where(letter.c.id.in_([row.id for row in rows])).values(state="failed"))
    return [_owed(row) for row in rows]


def sent(db: Connection, number: int, told: str) -> None:
    """The letter is with the mail server, and said this; where the meeting changed meanwhile, the next one is owed."""
    db.execute(update(letter).where(letter.c.id == number).values(told=told))
    _ended(db, number, "told")


def dropped(db: Connection, number: int) -> None:
    """There was nothing to say."""
    _ended(db, number, "told")


def failed(db: Connection, number: int) -> None:
    """The mail server will not take it."""
    _ended(db, number, "failed")


def _ended(db: Connection, number: int, state: str) -> None:
    db.execute(update(letter).where(letter.c.id == number, letter.c.state == "sending").values(state=state))


def later(db: Connection, number: int, at: datetime) -> None:
    """The mail server is away: it is tried again then."""
    waits = (letter.c.id == number) & (letter.c.state == "sending")
    db.execute(update(letter).where(waits).values(state="owed", next_at=at))


def counted(db: Connection, meeting_id: int) -> dict[str, int]:
    """How many letters about the meeting are in each state."""
    by_state = select(letter.c.state, func.count()).where(letter.c.meeting == meeting_id).group_by(letter.c.state)
    return {state: int(count) for state, count in db.execute(by_state)}
