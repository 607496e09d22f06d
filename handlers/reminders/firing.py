"""Saying what is due: claimed, made into debts and marked in one transaction."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache, partial

import structlog

from domain import reminders as rules
from domain import rsvp
from domain.groups import Group, Person
from domain.hours import Hours
from domain.language import People, find_people
from domain.meetings import Meeting, Status
from domain.reminders import Fate, Kind, Reminder
from domain.tasks import State, Task
from domain.tasks import Status as TaskStatus
from domain.tasks import in_order as sort
from handlers.kit.desk import Desk
from handlers.kit.gather import FEW, Gather, Sentence
from handlers.kit.view import own_view
from handlers.reminders import words
from handlers.reminders.planning import invited, reminders, replan_task
from storage import absence, agenda, capacity, groups, meetings, outbox, rooms, sitting, tasks, topics
from storage import reminders as store
from storage import rsvp as replies

log = structlog.get_logger("reminders")

BATCH = 50  # reminders in one transaction, about 0.1 s of the one writer: a tap must never wait long behind them
ALWAYS = Hours("UTC", 0, 0, "")


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

    def __post_init__(self) -> None:
        # Most of a batch is about one meeting of one group, so each is read once.
        self.meeting = cache(partial(meetings.find, self.desk.db))
        self.group = cache(partial(groups.group_by_id, self.desk.db))
        self.ways = cache(partial(groups.ways_of_community, self.desk.db))

    def take(self, one: Reminder) -> None:
        """Do what the reminder is for. One that breaks must not hold up the others: it counts as missed."""
        try:
            with self.desk.db.begin_nested():
                self._take(one)
        except Exception as error:
            log.error("reminder failed", reminder=one.id, kind=one.kind, exc_info=error)
            self.miss(one)

    def _take(self, one: Reminder) -> None:
        if one.person is not None and (self._is_out(one, one.person) or self._is_away(one, one.person)):
            return
        if one.subject == "task":
            task = tasks.find(self.desk.db, one.subject_id)
            if task and task.state is TaskStatus.OPEN and self._timely(one, None):
                self.task(one, task)
            return
        meeting = self.meeting(one.subject_id)
        if meeting and meeting.status is Status.CALLED and self._timely(one, meeting.starts_at):
            DEEDS[one.kind](self, one, meeting)

    def _is_out(self, one: Reminder, person: int) -> bool:
        """Whether somebody has left the groups that it is for."""
        meeting = self.meeting(one.subject_id) if one.subject == "meeting" else None
        of = meeting.groups if meeting else (one.group,) if one.group else ()
        return person in groups.out_of(self.desk.db, of)

    def _is_away(self, one: Reminder, person: int) -> bool:
        """Whether they asked to be left alone: it waits until they are back, and who stands in hears of the task."""
        known = groups.person_by_id(self.desk.db, person)
        _, zone = self.ways(known.community)
        today = Hours(zone).wall(self.desk.now).date()
        away = absence.of(self.desk.db, person, today)
        if away is None or not away.holds(today):
            return False
        meeting = self.meeting(one.subject_id) if one.subject == "meeting" else None
        if meeting is None or meeting.starts_at > away.ends_at(zone):
            store.put_off(self.desk.db, one.id, away.ends_at(zone))
        task = tasks.find(self.desk.db, one.subject_id) if one.subject == "task" else None
        mine = task.owned_by(person) if task and task.state is TaskStatus.OPEN else None
        if away.substitute is not None and task and mine and mine.state is State.OPEN:
            self.gather.alone(away.substitute, lambda view: words.away_task_line(view, task, known.name))
        return True

    def _timely(self, one: Reminder, start: datetime | None) -> bool:
        """Whether it may be said now; else it waits for the morning or is missed."""
        told, until = rules.fate(one.due, self.desk.now, self._hours(one), start)
        if told is Fate.MISSED:
            self.miss(one)
        elif told is Fate.WAIT:
            store.put_off(self.desk.db, one.id, until)
        return told is Fate.NOW

    def _hours(self, one: Reminder) -> Hours:
        """Whose night must be kept; what merely finds out its people disturbs nobody."""
        group = self.group(one.group) if one.group else None
        if one.person is not None:
            return self._hours_for(groups.person_by_id(self.desk.db, one.person), group)
        return rules.hours_of(group) if group and one.kind is Kind.ROOM else ALWAYS

    def _hours_for(self, person: Person, group: Group | None) -> Hours:
        _, zone = self.ways(person.community)
        return rules.hours_for(person, zone, group)

    # --- to the group

    def room(self, one: Reminder, meeting: Meeting) -> None:
        """One line in each room of the group, in answer to the card; the coordinator hears who is silent."""
        for room in rooms.rooms_of_group(self.desk.db, one.group or 0):
            self.gather.in_room(room, meeting.id, lambda view: words.room_line(view, meeting))
        outbox.show(self.desk.db, ["meeting"], meeting.id, self.desk.now)  # a deadline on it may have passed by now
        self._tell_silent(one, meeting)

    def _tell_silent(self, one: Reminder, meeting: Meeting) -> None:
        group = self.group(one.group) if one.group else None
        if group is None or group.settings.names_silent or timedelta(minutes=one.before) > rules.DAY:
            return
        silent = words.silent_in(self.desk.db, meeting, group.id)
        for reader in groups.coordinators(self.desk.db, group.id) if silent else []:
            if names := [person.name for person in silent if person.id != reader.id]:
                self._tell_one(reader, group, partial(words.silent_line, meeting, names))

    # --- to people alone

    def private(self, one: Reminder, meeting: Meeting) -> None:
        """A sentence to whoever comes."""
        if one.person is None:
            said = replies.replies_to(self.desk.db, meeting.id)
            coming = [reply.person for reply in said if reply.answer is rsvp.Answer.COMING]
            waiting = capacity.kept(self.desk.db, meeting.id).waiting if meeting.capacity is not None else ()
            self._each(one, [person for person in coming if person not in waiting])
            return
        reply = replies.reply_of(self.desk.db, meeting.id, one.person)
        if reply and reply.answer is rsvp.Answer.COMING:
            self.gather.alone(one.person, lambda view: words.private_line(view, meeting), meeting=meeting.id)

    def nudge(self, one: Reminder, meeting: Meeting) -> None:
        """The invitation to whoever is silent; the card and the coordinator hear who cannot be written to."""
        if one.person is not None:
            there = own_view(self.desk, one.person)
            if there and replies.reply_of(self.desk.db, meeting.id, one.person) is None:
                there.bring("invitation", meeting.id)
            return
        silent = words.silent_in(self.desk.db, meeting)
        unreached = self._each(one, [person.id for person in silent])
        if unreached:
            outbox.show(self.desk.db, ["meeting"], meeting.id, self.desk.now)
            names = [person.name for person in silent if person.id in unreached]
            self._tell(meeting.group, lambda view: words.unreached_line(view, meeting, names))

    def task(self, one: Reminder, task: Task) -> None:
        """The task with its buttons to each open owner; whom the bot cannot write to, the coordinator does."""
        if one.person is not None:
            mine = task.owned_by(one.person)
            if mine and mine.state is State.OPEN:
                self.gather.card(one.person, "task", task.id, lambda view: words.task_line(view, task))
            return
        if task.proposed:
            replan_task(self.desk, task.id)
            return
        waiting = [owner for owner in task.present if owner.state is State.OPEN]
        people = [owner.person for owner in waiting if owner.person is not None]
        names = words.unreachable_owners(self.desk.db, task)
        self._each(one, people)
        if names or not waiting:  # a coordinator who owns it too reads of the others on their own card
            self._tell_of_untold(task.group, people)
        replan_task(self.desk, task.id)

    def _tell_of_untold(self, group: int, but: list[int]) -> None:
        """Once a week, in one message: all that is due of whom the bot does not remind."""
        heard = any(one.id not in but for one in groups.coordinators(self.desk.db, group))
        if not heard or store.told_since(self.desk.db, group, self.desk.now - rules.WEEKLY):
            return
        last = rules.hours_of(self.group(group)).wall(self.desk.now).date() + rules.WEEK
        for task in sort(tasks.open_in(self.desk.db, [group])):
            names = words.unreachable_owners(self.desk.db, task)
            if task.due and task.due <= last and not task.proposed and (names or not task.present):
                self._tell(group, partial(words.untold_task_line, task, names), but=but)
        store.tell(self.desk.db, group, self.desk.now)

    def _each(self, one: Reminder, people: list[int]) -> set[int]:
        """The reminder becomes one of its own for each of the people; returns those who cannot be written to."""
        people = [person for person in people if not self._is_out(one, person)]
        reached = rooms.reachable(self.desk.db, people)
        store.plan(self.desk.db, [replace(one, due=self.desk.now, person=person) for person in sorted(reached)])
        return set(people) - reached

    def presenters(self, one: Reminder, meeting: Meeting) -> None:
        """Who presents an item hears of it; of the others whoever answers for the group does."""
        if one.person is not None:
            mine = [number for number, who in self._presenting(meeting).items() if one.person in who]
            if mine:
                self.gather.alone(
                    one.person, lambda view: words.presenter_line(view, meeting, mine), meeting=meeting.id
                )
            return
        found = self._presenting(meeting)
        people = list(dict.fromkeys(person for who in found.values() for person in who if person is not None))
        unreached = self._each(one, people)
        lost = [number for number, who in found.items() if None in who or unreached & {*who}]
        if lost:
            self._tell(meeting.group, lambda view: words.presenters_line(view, meeting, lost))

    def _presenting(self, meeting: Meeting) -> dict[int, list[int | None]]:
        """Number of each item that somebody presents -> who, None for a name that means nobody or several."""
        people = People(one.person for one in groups.members_of(self.desk.db, meeting.groups))
        found = {}
        for number, item in enumerate(agenda.programme(self.desk.db, meeting.id), 1):
            if item.presenter:
                meant = [find_people(name, people) for name in item.presenter.split(",")]
                found[number] = [who[0].id if len(who) == 1 else None for who in meant]
        return found

    # --- to coordinators

    def recap(self, one: Reminder, meeting: Meeting) -> None:
        """What the last meeting left, where there was one; each when they are awake."""
        if one.person is not None:
            if there := own_view(self.desk, one.person):
                there.bring("recap", meeting.id)
        elif sitting.leaves_something(self.desk.db, meeting):
            self._each(one, [person.id for person in groups.coordinators(self.desk.db, meeting.group)])

    def topics(self, _one: Reminder, meeting: Meeting) -> None:
        """How many topics there are, and until when more may come."""
        last = rules.deadline(meeting, invited(self.desk.db, meeting))
        number = len(topics.inbox(self.desk.db, meeting.community))
        if last:
            self._tell(meeting.group, lambda view: words.topics_line(view, meeting, last, number))

    def miss(self, one: Reminder) -> None:
        """It came too late; whoever answers for the group hears of it, if there was anybody to say it to."""
        meeting = self.meeting(one.subject_id) if one.kind in UNLESS else None
        if meeting and not UNLESS[one.kind](self, meeting):
            return
        self.lost.setdefault(one.group or 0, []).append(one)

    def _tell(self, group_id: int, sentence: Sentence, but: Collection[int] = ()) -> None:
        """Whoever answers for the group hears it privately, when they are awake; `but` those who will anyway."""
        group = self.group(group_id)
        for person in groups.coordinators(self.desk.db, group_id):
            if person.id not in but:
                self._tell_one(person, group, sentence)

    def _tell_one(self, person: Person, group: Group | None, sentence: Sentence) -> None:
        self.gather.alone(person.id, sentence, not_before=self._hours_for(person, group).later(self.desk.now))

    def _tell_missed(self) -> None:
        """A meeting of several groups was missed in each of them; who runs two hears of it once."""
        heard: dict[int, list[Reminder]] = {}
        hours: dict[int, Hours] = {}
        for group_id, lost in self.lost.items():
            for person in groups.coordinators(self.desk.db, group_id) if group_id else []:
                heard.setdefault(person.id, []).extend(lost)
                hours.setdefault(person.id, self._hours_for(person, self.group(group_id)))
        for person_id, lost in heard.items():
            awake = hours[person_id].later(self.desk.now)
            self.gather.alone(person_id, partial(words.missed_line, lost), not_before=awake)

    def close(self) -> None:
        """What was missed is told, and everything gathered becomes owed; a task goes on being reminded of weekly."""
        late = {one.subject_id for lost in self.lost.values() for one in lost if one.subject == "task"}
        for task in sorted(late):
            if tasks.find(self.desk.db, task):
                replan_task(self.desk, task)
        self._tell_missed()
        for person, cards in self.gather.cards.items():
            if len(cards) > FEW:
                self.gather.buttons[person] = lambda view: view.button("tasks-button-mine", "tasks.mine")
                for _, _, sentence in cards:
                    self.gather.alone(person, sentence)
        self.gather.say()


# Nobody misses a word that nobody would have had.
UNLESS: dict[Kind, Callable[[Firing, Meeting], object]] = {
    Kind.NUDGE: lambda firing, meeting: words.silent_in(firing.desk.db, meeting),
    Kind.PRESENTER: Firing._presenting,
    Kind.RECAP: lambda _firing, _meeting: False,
}
DEEDS: dict[Kind, Callable[[Firing, Reminder, Meeting], None]] = {
    Kind.ROOM: Firing.room,
    Kind.PRIVATE: Firing.private,
    Kind.NUDGE: Firing.nudge,
    Kind.TOPICS: Firing.topics,
    Kind.PRESENTER: Firing.presenters,
    Kind.RECAP: Firing.recap,
}
