"""Minutes of meetings: their life, comments, and the versions that were published."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, delete, func, insert, select, update

from domain.minutes import Minutes, Status
from domain.minutes_life import Comment, Life
from storage.meeting_tables import audience, meeting
from storage.minutes_tables import minutes, minutes_comment, minutes_version, resolution


def life(db: Connection, meeting_id: int) -> Life | None:
    """Where the minutes of the meeting are, once there are any."""
    row = db.execute(select(minutes).where(minutes.c.meeting == meeting_id)).one_or_none()
    return _life(row) if row else None


def _life(row: Any) -> Life:
    return Life(
        row.meeting, Status(row.status), row.author, row.verifier, row.version, row.reason, row.until, row.verified_at,
        row.published_at, row.reminded, row.warned, row.silence,
    )  # fmt: skip


def locked(db: Connection, meeting_id: int) -> bool:
    """Whether the minutes of the meeting are published, so that nothing in them changes."""
    at = (minutes.c.meeting == meeting_id) & (minutes.c.status == Status.PUBLISHED)
    return db.execute(select(minutes.c.meeting).where(at)).first() is not None


def open_draft(db: Connection, meeting_id: int, author: int | None, now: datetime) -> None:
    """There are minutes of the meeting from now on."""
    values = {"meeting": meeting_id, "status": Status.DRAFT, "author": author, "created_at": now}
    db.execute(insert(minutes).values(**values))


def change(db: Connection, meeting_id: int, **values: Any) -> None:
    """Change columns of the minutes."""
    db.execute(update(minutes).where(minutes.c.meeting == meeting_id).values(**values))


def unpublished(db: Connection) -> list[Life]:
    """Minutes that are on their way, the oldest first."""
    waits = minutes.c.status != Status.PUBLISHED
    return [_life(row) for row in db.execute(select(minutes).where(waits).order_by(minutes.c.created_at))]


def drafts_of(db: Connection, groups: Sequence[int]) -> list[int]:
    """The groups' own meetings whose minutes are on their way, the newest first."""
    waits = (minutes.c.status != Status.PUBLISHED) & meeting.c.group.in_(groups)
    query = select(minutes.c.meeting).join(meeting, meeting.c.id == minutes.c.meeting).where(waits)
    return list(db.execute(query.order_by(meeting.c.starts_at.desc())).scalars())


# --- comments


def say(db: Connection, meeting_id: int, person: int, text: str, now: datetime) -> None:
    """Keep a comment."""
    db.execute(insert(minutes_comment).values(meeting=meeting_id, person=person, text=text, at=now))


def comments(db: Connection, meeting_id: int) -> list[Comment]:
    """The comments on the draft, oldest first."""
    rows = db.execute(
        select(minutes_comment).where(minutes_comment.c.meeting == meeting_id).order_by(minutes_comment.c.id)
    )
    return [Comment(row.id, row.meeting, row.person, row.text, row.settled) for row in rows]


def comment(db: Connection, comment_id: int) -> Comment | None:
    """The comment with this id, if there is one."""
    row = db.execute(select(minutes_comment).where(minutes_comment.c.id == comment_id)).one_or_none()
    return Comment(row.id, row.meeting, row.person, row.text, row.settled) if row else None


def settle(db: Connection, comment_id: int) -> None:
    """It was dealt with."""
    db.execute(update(minutes_comment).where(minutes_comment.c.id == comment_id).values(settled=True))


# --- versions


@cache
def _form() -> TypeAdapter[Minutes]:
    return TypeAdapter(Minutes)


def publish(db: Connection, meeting_id: int, body: Minutes, items: Sequence[int], now: datetime) -> None:
    """Keep a version as it goes out, and its resolutions; items: ids of agenda items, in the order of the points."""
    stored = _form().dump_python(body, mode="json")
    db.execute(
        insert(minutes_version).values(
            meeting=meeting_id, version=body.version, reason=body.reason, body=stored, at=now
        )
    )
    db.execute(delete(resolution).where(resolution.c.meeting == meeting_id))
    rows = [
        {
            "meeting": meeting_id, "item": items[point.number - 1] if point.number <= len(items) else None,
            "number": one.number, "year": body.year or body.start.year, "subject": one.subject, "verb": one.verb,
            "text": one.text, "vote": asdict(one.vote) if one.vote else None,
        }
        for point in body.points
        for one in point.resolutions
    ]  # fmt: skip
    if rows:
        db.execute(insert(resolution), rows)


def published(db: Connection, meeting_id: int) -> Minutes | None:
    """The newest version that went out."""
    at = minutes_version.c.meeting == meeting_id
    query = select(minutes_version.c.body).where(at).order_by(minutes_version.c.version.desc()).limit(1)
    body = db.execute(query).scalar_one_or_none()
    return _form().validate_python(body, strict=False) if body is not None else None


def reasons(db: Connection, meeting_id: int) -> list[tuple[int, str]]:
    """(version, reason) of the corrections that went out, oldest first."""
    later = (minutes_version.c.meeting == meeting_id) & (minutes_version.c.version > 1)
    query = select(minutes_version.c.version, minutes_version.c.reason).where(later).order_by(minutes_version.c.version)
    return [(row.version, row.reason) for row in db.execute(query)]


def newest_of(db: Connection, groups: Sequence[int], most: int = 6) -> list[int]:
    """Meetings of the groups whose minutes went out, the newest first."""
    of = select(minutes.c.meeting, func.max(meeting.c.starts_at).label("at"))
    of = of.join(meeting, meeting.c.id == minutes.c.meeting).join(audience, audience.c.meeting == meeting.c.id)
    out = of.where(audience.c.group.in_(groups), minutes.c.published_at.is_not(None)).group_by(minutes.c.meeting)
    return [row.meeting for row in db.execute(out.order_by(func.max(meeting.c.starts_at).desc()).limit(most))]
