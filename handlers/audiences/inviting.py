"""People of an audience have no chat together: the card comes to each of them alone, and whenever it changes again."""

from collections.abc import Iterable

from domain.groups import Role
from domain.meetings import Meeting
from handlers.audiences.choosing import audiences
from handlers.kit.card import Line, Part, Style
from handlers.kit.view import View, own_view
from storage import audiences as store
from storage import groups, meetings, members, rooms


def alone(view: View, meeting: Meeting) -> list[int]:
    """Whom the meeting reaches only privately: in none of its groups that have a chat."""
    with_chat = [group for group in meeting.groups if rooms.rooms_of_group(view.db, group)]
    without = [group for group in meeting.groups if group not in with_chat]
    there = {one.person.id for one in groups.members_of(view.db, with_chat)} if with_chat else set()
    every = groups.members_of(view.db, without) if without else []
    return [one.person.id for one in every if one.person.id not in there and one.role is not Role.GUEST]


@audiences.when("meeting-called")
def called(view: View, meeting_id: int) -> None:
    """The invitation to each of them; whoever called it has a card of their own."""
    meeting = meetings.by_id(view.db, meeting_id)
    _bring(view, meeting, (one for one in alone(view, meeting) if one != meeting.convener))


@audiences.when("meeting-changed")
@audiences.when("meeting-cancelled")
@audiences.when("meeting-restored")
def changed(view: View, meeting_id: int) -> None:
    """An edited card makes no sound: it comes again."""
    meeting = meetings.by_id(view.db, meeting_id)
    _bring(view, meeting, (one for one in alone(view, meeting) if one != meeting.convener))


def _bring(view: View, meeting: Meeting, people: Iterable[int]) -> None:
    for person in people:
        if there := own_view(view.desk, person):
            there.bring("invitation", meeting.id)


@audiences.part("control", 28)
def control_part(view: View, meeting_id: int) -> Part:
    """For the convener: how many were invited privately, and who has to be invited by them."""
    meeting = meetings.by_id(view.db, meeting_id)
    people = [one for one in alone(view, meeting) if one != meeting.convener]
    if not people or not meeting.upcoming(view.now):
        return Part()
    reached = rooms.reachable(view.db, people)
    lines: list[Line] = [view.line("audiences-invited", Style.NOTE, number=len(reached))]
    missed = [groups.person_by_id(view.db, one).name for one in people if one not in reached]
    if missed:
        lines.append(view.line("audiences-missed", Style.NOTE, names=view.some(missed, 200)))
    return Part(tuple(lines))


@audiences.when("member-in")
@audiences.when("member-out")
@audiences.when("member-known")
def follow(view: View, place_id: int) -> None:
    """Somebody came, went, or has another role: audiences follow their rules, and who comes in is invited."""
    place = members.place_by_id(view.db, place_id)
    if place is None or store.find(view.db, place.group):
        return
    community = groups.group_by_id(view.db, place.group).community
    for group, person in store.refresh(view.db, community, view.now):
        for meeting in meetings.upcoming(view.db, [group], view.now):
            _bring(view, meeting, [person])
            view.show("control", meeting.id)
