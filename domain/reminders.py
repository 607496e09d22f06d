"""What is said before a meeting or a task's day, to whom, and at which decent time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.groups import Group, Person
from domain.groups import Kind as GroupKind
from domain.hours import Hours
from domain.meetings import Meeting, Status, instant

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
WEEK = 7 * DAY
WEEKLY = 6 * DAY + 12 * HOUR  # what is told once a week comes on the same day, if a little sooner
LATE = timedelta(hours=12)  # what was not sent for so long is told to the coordinator instead
SETTLING = HOUR  # after a meeting is published people get this long before they are nudged
INVITED = timedelta(hours=48)  # after a private invitation before the same is said again
LAST_NUDGE = timedelta(hours=3)  # nobody is nudged closer to the meeting


class Kind(StrEnum):
    """What a reminder is."""

    ROOM = "room"  # one line in the group
    PRIVATE = "private"  # a sentence to each of those who come
    NUDGE = "nudge"  # the invitation once more to the silent
    TOPICS = "topics"  # to the coordinators of a cross-group meeting: topics are collected until…
    TASK = "task"  # to each open owner
    UNTOLD = "untold"  # to the coordinators once a week: what is due of those whom the bot does not remind
    PRESENTER = "presenter"  # to whoever presents an item, the day before
    RECAP = "recap"  # to the coordinators, the day before: what the last meeting left


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder of a "meeting" or a "task".

    before: minutes before the meeting, or days before the task's day, negative once that is past.
    about: the wall time "2017-11-22T14:00" or date that it announces: a meeting moved needs its reminders anew.
    person: None until it is known who should get it.
    """

    kind: Kind
    subject: str
    subject_id: int
    before: int
    about: str
    due: datetime
    group: int | None = None
    person: int | None = None
    id: int = 0

    @property
    def key(self) -> tuple[Kind, int, int | None]:
        """What it may be only once for the same announced time."""
        return self.kind, self.before, self.group


def hours_of(group: Group) -> Hours:
    """When the group may be written to."""
    own = group.settings
    return Hours(group.zone, own.quiet_from, own.quiet_to, own.holidays)


def hours_for(person: Person, zone: str, group: Group | None) -> Hours:
    """When the person may be written to alone: their own quiet hours, or else those of the group it comes from."""
    usual = hours_of(group) if group else Hours(zone)
    if person.quiet_from is None or person.quiet_to is None:
        return usual
    return Hours(zone, person.quiet_from, person.quiet_to, usual.holidays)


# --- meetings


def about(meeting: Meeting) -> str:
    """The announced time as reminders keep it."""
    return meeting.start.isoformat(timespec="minutes")


def crosses(meeting: Meeting, groups: Sequence[Group]) -> bool:
    """Whether several groups meet, so that topics are collected beforehand."""
    return len(meeting.groups) > 1 or any(g.id == meeting.group and g.kind is GroupKind.CROSS for g in groups)


def deadline(meeting: Meeting, groups: Sequence[Group]) -> date | None:
    """The last day on which topics for the meeting are collected; None where none are."""
    own = owner(meeting, groups)
    if own is None or own.settings.topics_before is None or not crosses(meeting, groups):
        return None
    return (meeting.start - timedelta(minutes=own.settings.topics_before)).date()


def owner(meeting: Meeting, groups: Sequence[Group]) -> Group | None:
    """The group whose meeting it is; its settings hold for what people get privately."""
    return next((g for g in groups if g.id == meeting.group), groups[0] if groups else None)


def of_meeting(meeting: Meeting, groups: Sequence[Group], now: datetime) -> list[Reminder]:
    """Everything still to be said before the meeting, soonest first. groups: those invited."""
    own = owner(meeting, groups)
    if meeting.status is not Status.CALLED or own is None:
        return []
    found = [_line(Kind.ROOM, meeting, g, before) for g in groups for before in g.settings.room_before]
    found += [_line(Kind.PRIVATE, meeting, own, before) for before in own.settings.private_before]
    found += [_line(kind, meeting, own, DAY // MINUTE) for kind in (Kind.PRESENTER, Kind.RECAP)]
    found += [*_nudge(meeting, own, groups, now), *_topics(meeting, own, groups, now)]
    return sorted((one for one in found if now < one.due < meeting.starts_at), key=lambda one: one.due)


def _line(kind: Kind, meeting: Meeting, group: Group, before: int) -> Reminder:
    """A day or more ahead it may wait for the morning; closer to the meeting it must come rather earlier."""
    hours, ahead = hours_of(group), timedelta(minutes=before)
    at = _ahead(meeting, ahead)
    decent = hours.calm if ahead >= WEEK else hours.later if ahead >= DAY else hours.earlier
    return Reminder(kind, "meeting", meeting.id, before, about(meeting), decent(at), group.id)


def _ahead(meeting: Meeting, ahead: timedelta) -> datetime:
    """So long before the meeting on the wall: a day before 14:00 is 14:00, whatever the clocks did in between."""
    return instant(meeting.start - ahead, meeting.zone)


def _nudge(meeting: Meeting, group: Group, groups: Sequence[Group], now: datetime) -> list[Reminder]:
    """Whoever was invited alone has the invitation in front of them for some days."""
    alone = any(one.settings.alone for one in groups)
    before = group.settings.nudge_before
    if before is None:
        return []
    hours, last = hours_of(group), meeting.starts_at - LAST_NUDGE
    at = hours.calm(_ahead(meeting, timedelta(minutes=before)))
    due = at if alone and at > now else _or_soon(at, hours, now, last)
    if alone and due < now + INVITED:
        return []
    return [Reminder(Kind.NUDGE, "meeting", meeting.id, before, about(meeting), due, group.id)] if due <= last else []


def _or_soon(at: datetime, hours: Hours, now: datetime, last: datetime) -> datetime:
    """The time planned, or where it has passed the first decent one after people had time to settle."""
    if at >= now + SETTLING:
        return at
    soon = hours.later(now + SETTLING)
    workday = hours.next_workday(soon)
    return workday if workday <= last else soon


def _topics(meeting: Meeting, own: Group, groups: Sequence[Group], now: datetime) -> list[Reminder]:
    """The working day before the last one for topics: early enough to ask around."""
    last, before = deadline(meeting, groups), own.settings.topics_before
    if last is None or before is None:
        return []
    hours = hours_of(own)
    at = hours.calm(hours.morning(last - DAY))
    due = _or_soon(at, hours, now, meeting.starts_at)
    if hours.wall(due).date() > last:
        return []
    return [Reminder(Kind.TOPICS, "meeting", meeting.id, before, about(meeting), due, own.id)]


# --- tasks


def of_task(task: int, due: date, group: Group, now: datetime) -> list[Reminder]:
    """What is still to be said of an open task: on the days before its day, on it, and at the next full week after.

    Reminders that fall on one working day are one.
    """
    hours = hours_of(group)
    by_day: dict[date, Reminder] = {}
    for before in sorted(group.settings.task_days, reverse=True):
        at = hours.calm(hours.morning(due - before * DAY))
        by_day[hours.wall(at).date()] = _of_task(task, due, group, before, at)
    ahead = [one for one in by_day.values() if one.due > now]
    return sorted([*ahead, _overdue(task, due, group, now)], key=lambda one: one.due)


def _overdue(task: int, due: date, group: Group, now: datetime) -> Reminder:
    hours = hours_of(group)
    weeks = max(1, (hours.wall(now).date() - due) // WEEK)
    while (at := hours.next_workday(hours.morning(due + weeks * WEEK))) <= now:
        weeks += 1
    return _of_task(task, due, group, -7 * weeks, at)


def _of_task(task: int, due: date, group: Group, before: int, at: datetime) -> Reminder:
    return Reminder(Kind.TASK, "task", task, before, due.isoformat(), at, group.id)


# --- planning anew


def still_to_plan(planned: Iterable[Reminder], fired: Iterable[Reminder]) -> list[Reminder]:
    """Those planned that nobody has heard yet.

    A nudge comes once in a meeting's life. A line of a day or more ahead is not repeated when only the hour moves,
    for the change itself was said aloud; a later one is, for its point is the hour.
    """
    heard: dict[tuple[Kind, int, int | None], list[str]] = {}
    for one in fired:
        heard.setdefault(one.key, []).append(one.about)
    nudged = any(kind is Kind.NUDGE for kind, _, _ in heard)
    return [
        one for one in planned if not (one.kind is Kind.NUDGE and nudged) and not _heard(one, heard.get(one.key, []))
    ]


def _heard(one: Reminder, before: list[str]) -> bool:
    whole = one.subject == "meeting" and one.before < DAY // MINUTE
    size = len(one.about) if whole else 10
    return any(said[:size] == one.about[:size] for said in before)


# --- firing


class Fate(StrEnum):
    """What becomes of a due reminder."""

    NOW = "now"
    WAIT = "wait"
    MISSED = "missed"


def fate(due: datetime, now: datetime, hours: Hours, start: datetime | None) -> tuple[Fate, datetime]:
    """Whether what was due is said now, waits for a decent hour, or came too late; and until when it waits.

    start: the instant from which it is of no use, if there is one. The bot may have been away since `due`.
    """
    if now - due > LATE or (start and now >= start):
        return Fate.MISSED, now
    awake = hours.later(now)
    if awake == now:
        return Fate.NOW, now
    return (Fate.MISSED, now) if start and awake >= start else (Fate.WAIT, awake)


def days_until(start: date, today: date) -> int:
    """Whole days from today to the day, negative once it is past."""
    return (start - today).days
