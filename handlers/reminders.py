"""What is said before a meeting or a task's day: planned with every change, fired when its time has come."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial

import structlog

from domain import reminders as rules
from domain import rsvp
from domain.groups import Group, Person
from domain.hours import Hours
from domain.language import say_time
from domain.meetings import Meeting, Status
from domain.reminders import Fate, Kind, Reminder
from handlers.kit.about import roll_of
from handlers.kit.capability import Capability
from handlers.kit.card import Line, Style
from handlers.kit.desk import Desk
from handlers.kit.gather import Gather, Sentence
from handlers.kit.view import Part, View, own_view
from storage import groups, meetings, outbox, rooms
from storage import reminders as store
from storage import rsvp as replies
from storage.db import Connection

log = structlog.get_logger("reminders")
reminders = Capability("reminders")

BATCH = 200  # reminders in one transaction, so that a tap never waits long behind them
ALWAYS = Hours("UTC", 0, 0, "")


# --- planning


@reminders.when("meeting-called")
@reminders.when("meeting-changed")
@reminders.when("meeting-cancelled")
def plan_meeting(view: View, meeting_id: int) -> None:
    """The meeting is as it is now: what nobody has heard yet is planned anew, or not at all."""
    meeting = meetings.by_id(view.db, meeting_id)
    living = meeting.upcoming(view.now)
    store.drop(view.db, "meeting", meeting_id, rules.about(meeting) if living else None)
    planned = rules.of_meeting(meeting, invited(view.db, meeting), view.now)
    store.plan(view.db, rules.still_to_plan(planned, store.fired(view.db, "meeting", meeting_id)))


@reminders.when("settings-changed")
def plan_group(view: View, group_id: int) -> None:
    """The group wishes to be reminded otherwise."""
    for meeting in meetings.upcoming(view.db, [group_id], view.now):
        plan_meeting(view, meeting.id)
        view.show("meeting", meeting.id)
        view.show("control", meeting.id)


def invited(db: Connection, meeting: Meeting) -> list[Group]:
    """The groups of the meeting's audience."""
    return [groups.group_by_id(db, group) for group in meeting.groups]


# --- what the cards say of it


@reminders.part("meeting", 35)
def silent_part(view: View, meeting_id: int) -> Part:
    """Once the silent were nudged: who among them could not be, and what to do."""
    meeting = meetings.by_id(view.db, meeting_id)
    if not meeting.upcoming(view.now) or not store.nudged(view.db, meeting_id):
        return Part()
    silent = silent_in(view.db, meeting, view.room.group)
    silent = [person for person in silent if rooms.private_room(view.db, person.id) is None]
    names = view.some([person.name for person in silent], 200)
    return Part((view.line("reminders-unreached", Style.NOTE, names=names),)) if silent else Part()


@reminders.part("meeting", 38)
def deadline_part(view: View, meeting_id: int) -> Part:
    """When several groups meet: until when topics are collected."""
    meeting = meetings.by_id(view.db, meeting_id)
    last = rules.deadline(meeting, invited(view.db, meeting))
    if last is None or last < view.today or not meeting.upcoming(view.now):
        return Part()
    return Part((view.line("reminders-topics-until", Style.NOTE, day=view.when(last)),))


@reminders.part("control", 60)
def plan_part(view: View, meeting_id: int) -> Part:
    """For the convener: when the bot will speak, and to whom."""
    seen: dict[str, None] = {}
    for one in store.waiting(view.db, "meeting", meeting_id):
        wall = view.wall(one.due)
        when = f"{view.when(wall.date())} {say_time(wall)}"
        seen[view.say("reminders-planned", when=when, kind=one.kind.value)] = None
    lines = tuple(Line(said, Style.NOTE) for said in list(seen)[:6])
    return Part((view.line("reminders-plan", Style.NOTE), *lines)) if lines else Part()


def silent_in(db: Connection, meeting: Meeting, group: int | None = None) -> list[Person]:
    """Who has said nothing yet, by surname; with `group` only its own members."""
    here = {one.person.id for one in groups.members_of(db, [group])} if group else set()
    silent = [one.person for one in roll_of(db, meeting).silent]
    return [person for person in silent if not group or person.id in here]


# --- firing


@reminders.tick()
def fire(desk: Desk) -> datetime | None:
    """Say what is due: debts and marks in one transaction. More than a batch waits for the next one, at once."""
    firing = Firing(desk, Gather(desk))
    for one in store.missed(desk.db, desk.now - rules.LATE, desk.now):
        firing.miss(one)
    for one in store.claim(desk.db, desk.now, BATCH):
        firing.take(one)
    firing.close()
    return store.next_due(desk.db)


@dataclass
class Firing:
    """One transaction's due reminders becoming debts."""

    desk: Desk
    gather: Gather
    lost: dict[int, list[Reminder]] = field(default_factory=dict)

    def take(self, one: Reminder) -> None:
        """Do what the reminder is for. One that breaks must not hold up the others: it counts as missed."""
        try:
            with self.desk.db.begin_nested():
                self._take(one)
        except Exception as error:
            log.error("reminder failed", reminder=one.id, kind=one.kind, exc_info=error)
            self.miss(one)

    def _take(self, one: Reminder) -> None:
        meeting = meetings.find(self.desk.db, one.subject_id)
        if meeting is None or meeting.status is not Status.CALLED:
            return
        told, until = rules.fate(one.due, self.desk.now, self._hours(one), meeting.starts_at)
        if told is Fate.MISSED:
            self.miss(one)
        elif told is Fate.WAIT:
            store.put_off(self.desk.db, one.id, until)
        else:
            DEEDS[one.kind](self, one, meeting)

    def _hours(self, one: Reminder) -> Hours:
        """Whose night must be kept; what merely finds out its people disturbs nobody."""
        group = groups.group_by_id(self.desk.db, one.group) if one.group else None
        if one.person is not None:
            return self._hours_for(groups.person_by_id(self.desk.db, one.person), group)
        return rules.hours_of(group) if group and one.kind is Kind.ROOM else ALWAYS

    def _hours_for(self, person: Person, group: Group | None) -> Hours:
        _, zone = groups.ways_of_community(self.desk.db, person.community)
        return rules.hours_for(person, zone, group)

    # --- to the group

    def room(self, one: Reminder, meeting: Meeting) -> None:
        """One line in each room of the group, in answer to the card."""
        for room in rooms.rooms_of_group(self.desk.db, one.group or 0):
            self.gather.in_room(room, meeting.id, lambda view: _room_line(view, meeting))

    # --- to people alone

    def private(self, one: Reminder, meeting: Meeting) -> None:
        """A sentence to whoever comes."""
        if one.person is None:
            said = replies.replies_to(self.desk.db, meeting.id)
            self._each(one, [reply.person for reply in said if reply.answer is rsvp.Answer.COMING])
            return
        reply = replies.reply_of(self.desk.db, meeting.id, one.person)
        if reply and reply.answer is rsvp.Answer.COMING:
            self.gather.alone(one.person, lambda view: _private_line(view, meeting))

    def nudge(self, one: Reminder, meeting: Meeting) -> None:
        """The invitation to whoever is silent; the card and the coordinator hear who cannot be written to."""
        if one.person is not None:
            there = own_view(self.desk, one.person)
            if there and replies.reply_of(self.desk.db, meeting.id, one.person) is None:
                there.bring("invitation", meeting.id)
            return
        silent = silent_in(self.desk.db, meeting)
        unreached = self._each(one, [person.id for person in silent])
        if unreached:
            outbox.show(self.desk.db, "meeting", meeting.id, self.desk.now)
            names = [person.name for person in silent if person.id in unreached]
            self._tell(meeting.group, lambda view: _unreached_line(view, meeting, names))

    def _each(self, one: Reminder, people: list[int]) -> set[int]:
        """The reminder becomes one of its own for each of the people; returns those who cannot be written to."""
        reached = {person for person in people if rooms.private_room(self.desk.db, person)}
        store.plan(self.desk.db, [replace(one, due=self.desk.now, person=person) for person in sorted(reached)])
        return set(people) - reached

    # --- to coordinators

    def topics(self, _one: Reminder, meeting: Meeting) -> None:
        """How many topics there are, and until when more may come."""
        last = rules.deadline(meeting, invited(self.desk.db, meeting))
        number = store.open_topics(self.desk.db, meeting.community)
        if last:
            self._tell(meeting.group, lambda view: _topics_line(view, meeting, last, number))

    def miss(self, one: Reminder) -> None:
        """It came too late to be said; whoever answers for the group hears of it."""
        self.lost.setdefault(one.group or 0, []).append(one)

    def _tell(self, group_id: int, sentence: Sentence) -> None:
        """Whoever answers for the group hears it privately, when she is awake."""
        group = groups.group_by_id(self.desk.db, group_id)
        for person in groups.coordinators(self.desk.db, group_id):
            self.gather.alone(person.id, sentence, self._hours_for(person, group).later(self.desk.now))

    def close(self) -> None:
        """What was missed is told, and everything gathered becomes owed."""
        for group, lost in self.lost.items():
            if group:
                self._tell(group, partial(_missed_line, lost))
        self.gather.say()


DEEDS: dict[Kind, Callable[[Firing, Reminder, Meeting], None]] = {
    Kind.ROOM: Firing.room,
    Kind.PRIVATE: Firing.private,
    Kind.NUDGE: Firing.nudge,
    Kind.TOPICS: Firing.topics,
}


# --- sentences


def _announced(view: View, meeting: Meeting) -> dict[str, object]:
    """When, where and what about, as the sentences want it."""
    where = f", {meeting.place}" if meeting.place else ""
    what = f"{view.when(meeting.start, meeting.end)}{where}: {meeting.title}"
    return {"what": what, "days": rules.days_until(meeting.start.date(), view.today)}


def _room_line(view: View, meeting: Meeting) -> Line:
    roll = roll_of(view.db, meeting)
    silent = silent_in(view.db, meeting, view.room.group)
    names = view.some([person.name for person in silent], 200)
    return view.line(
        "reminders-room", coming=len(roll.said(rsvp.Answer.COMING)), members=len(roll.everyone),
        silent=len(silent), names=names, **_announced(view, meeting),
    )  # fmt: skip


def _private_line(view: View, meeting: Meeting) -> Line:
    return view.line("reminders-private", **_announced(view, meeting))


def _unreached_line(view: View, meeting: Meeting, names: list[str]) -> Line:
    when, named = view.when(meeting.start), view.some(names, 600)
    return view.line("reminders-unreached-news", title=meeting.title, when=when, names=named, number=len(names))


def _topics_line(view: View, meeting: Meeting, last: date, number: int) -> Line:
    days = rules.days_until(last, view.today)
    return view.line(
        "reminders-topics", title=meeting.title, when=view.when(meeting.start), day=view.when(last), days=days,
        number=number,
    )  # fmt: skip


def _missed_line(lost: Sequence[Reminder], view: View) -> Line:
    """What could not be said in time, each thing once."""
    titles: dict[str, None] = {}
    for one in lost:
        meeting = meetings.find(view.db, one.subject_id)
        if meeting:
            titles[f"„{meeting.title}“ ({view.when(meeting.start)})"] = None
    return view.line("reminders-missed", what=view.some(list(titles), 1500))
