"""The value of a meeting's minutes, gathered from all that is known of it."""

from collections.abc import Mapping, Sequence
from datetime import date

from domain.agenda import Item
from domain.attendance import Presence
from domain.groups import Group, Person
from domain.language import ResultReading, read_decided, read_result
from domain.meetings import Meeting, Status
from domain.minutes import (
    Attendee,
    Gender,
    Minutes,
    NextMeeting,
    Passage,
    Point,
    Resolution,
    Signature,
    State,
    Suggestion,
    Task,
    Verb,
    Vote,
    numbered,
)
from domain.minutes_life import Life
from domain.sitting import Kind, Note, Sitting
from domain.tasks import Status as TaskStatus
from domain.tasks import Task as Given
from handlers.kit.view import View
from locales import Words, words
from storage import agenda, attendance, groups, sitting, tasks

TOOK = {
    Presence.PRESENT: State.PRESENT,
    Presence.SUBSTITUTE: State.SUBSTITUTED,
    Presence.EXCUSED: State.EXCUSED,
    Presence.ABSENT: State.ABSENT,
}
GENDERS = {one.value: one for one in Gender}


def filled(view: View, meeting: Meeting, life: Life) -> Minutes:
    """The minutes as they would be now, in the language of the meeting's own group.

    Whoever is on the list without a word of how they took part is in none of the lists.
    """
    group = groups.group_by_id(view.db, meeting.group)
    state = sitting.find(view.db, meeting.id) or Sitting(meeting.id)
    people = {one.id: one for one in groups.people_of(view.db, meeting.community)}
    spoken, attendees, voting = words(group.language), *_attendees(view, meeting, people)
    verified = view.wall(life.verified).date() if life.verified else None
    verifier = _signature(people, life.verifier, view, on=verified)
    return Minutes(
        _named(view, meeting, group), meeting.start, meeting.zone, meeting.end, meeting.place, kind=group.kind,
        goal=meeting.title, number=meeting.number, year=meeting.year, attendees=attendees, voting=voting,
        points=_points(view, meeting, state, spoken), next=_next(view, meeting, state),
        author=_signature(people, life.author, view, on=view.today), verifiers=(verifier,) if verifier else (),
        version=life.version, reason=life.reason, status=life.status, language=group.language,
    )  # fmt: skip


def _named(view: View, meeting: Meeting, own: Group) -> str:
    """The group's name, of a joint meeting those of all."""
    others = [groups.group_by_id(view.db, one).name for one in meeting.groups if one != own.id]
    return ", ".join([own.name, *others])


# --- who was there


def _attendees(view: View, meeting: Meeting, people: Mapping[int, Person]) -> tuple[tuple[Attendee, ...], int | None]:
    sheet = attendance.sheet(view.db, meeting.id)
    if sheet is None:
        return (), None
    members = [
        _attendee(people.get(one.person) or groups.person_by_id(view.db, one.person), TOOK[one.presence], one.voting,
                  one.substitute)
        for one in sheet.people
        if one.presence in TOOK
    ]  # fmt: skip
    guests = [Attendee(one.name, State.GUEST, organisation=one.organisation, voting=False) for one in sheet.guests]
    return (*members, *guests), len([one for one in sheet.people if one.voting])


def _attendee(person: Person, state: State, voting: bool, substitute: str) -> Attendee:
    return Attendee(
        person.name, state, person.before, person.after, person.organisation, person.side, _gender(person), voting,
        substitute if state is State.SUBSTITUTED else "",
    )  # fmt: skip


def _gender(person: Person) -> Gender:
    """As they have told it; nobody's is guessed."""
    return GENDERS.get(person.gender, Gender.UNKNOWN)


def _signature(people: Mapping[int, Person], person: int | None, view: View, *, on: date | None) -> Signature | None:
    if person is None:
        return None
    who = people.get(person) or groups.person_by_id(view.db, person)
    return Signature(who.name, who.before, who.after, who.organisation, _gender(who), on)


# --- what was dealt with


def _points(view: View, meeting: Meeting, state: Sitting, spoken: Words) -> tuple[Point, ...]:
    """A point for each item, and one more for what was written down under none."""
    items, given = agenda.programme(view.db, meeting.id), tasks.set_at(view.db, meeting.id)
    ids = {one.id for one in items}
    points = [
        _point(spoken, item, state, state.under(item.id), [_task(one) for one in given if one.item == item.id])
        for item in items
    ]
    loose = [one for one in state.notes if one.item not in ids]
    rest = [_task(one) for one in given if one.item not in ids]
    if loose or rest:
        points.append(_with(Point(0, spoken.say("minutes-besides")), loose, rest, spoken))
    return numbered(points)


def _point(spoken: Words, item: Item, state: Sitting, notes: Sequence[Note], given: Sequence[Task]) -> Point:
    outcome = state.outcomes.get(item.id)
    said = spoken.say(f"sitting-{outcome}") if outcome else ""
    return _with(Point(0, item.text, item.presenter, item.minutes, said), notes, given, spoken)


def _with(point: Point, notes: Sequence[Note], given: Sequence[Task], spoken: Words) -> Point:
    votes = {one.id: read_result(one.text) for one in notes if one.kind is Kind.RESOLUTION}
    decided = [(one, read_decided(votes[one.id][0])) for one in notes if one.id in votes]
    passages = [Passage(one.text) for one in notes if one.kind is Kind.NOTE]
    passages += [Passage(spoken.say("minutes-unread", text=one.text)) for one, read in decided if read is None]
    return Point(
        point.number, point.title, point.presenter, point.minutes, point.outcome, tuple(passages),
        tuple(Suggestion(one.text) for one in notes if one.kind is Kind.REMARK),
        tuple(
            Resolution(0, Verb(read.verb), read.text, read.subject, vote=_vote(votes[one.id][1]))
            for one, read in decided
            if read
        ),
        tuple(given),
    )  # fmt: skip


def _vote(read: ResultReading | None) -> Vote | None:
    if read is None:
        return None
    return Vote(read.yes, read.no, read.abstained, secret=read.secret, per_rollam=read.per_rollam)


def _task(one: Given) -> Task:
    done = one.state is TaskStatus.DONE
    return Task(0, one.text, tuple(owner.name for owner in one.present), one.due, done=done or None)


def _next(view: View, meeting: Meeting, state: Sitting) -> NextMeeting | None:
    """As it was announced, else as it is called already."""
    then = sitting.after(view.db, meeting)
    called = then if then and then.status is Status.CALLED else None
    if called and state.next_start in (None, called.start):
        return NextMeeting(called.start, place=called.place)
    return NextMeeting(state.next_start) if state.next_start else None
