"""Who may read a private card: asked whenever it is drawn, so that nothing new reaches anybody who is out.

A reader rule takes the view, the card's subject and the person whose private chat it is.
"""

from collections.abc import Callable

from domain.groups import Role
from handlers.kit.view import View
from storage import groups, meetings, tasks, topics

Readers = Callable[[View, int, int], bool]


def in_group(needed: Role = Role.GUEST) -> Readers:
    """Cards about a group: its people who have the role."""

    def may(view: View, group: int, person: int) -> bool:
        return _has(view, group, person, needed)

    return may


def _has(view: View, group: int, person: int, needed: Role) -> bool:
    role = groups.role_in(view.db, group, person)
    return role is not None and role.may(needed)


def at_meeting(view: View, meeting_id: int, person: int) -> bool:
    """Cards about a meeting: everybody who is not out of all the groups it is for."""
    meeting = meetings.find(view.db, meeting_id)
    return meeting is None or person not in groups.out_of(view.db, meeting.groups)


def calling(view: View, meeting_id: int, person: int) -> bool:
    """Cards of whoever runs a meeting: the coordinators of its own group."""
    meeting = meetings.find(view.db, meeting_id)
    return meeting is None or _has(view, meeting.group, person, Role.COORDINATOR)


def writing(view: View, meeting_id: int, person: int) -> bool:
    """Cards of whoever writes down what a meeting was: the minutes of its own group."""
    meeting = meetings.find(view.db, meeting_id)
    return meeting is None or _has(view, meeting.group, person, Role.MINUTES)


def with_task(view: View, task_id: int, person: int) -> bool:
    """Cards about a task: the group's people, and its owners and giver from elsewhere; nobody who is out."""
    task = tasks.find(view.db, task_id)
    if task is None or _has(view, task.group, person, Role.GUEST):
        return True
    concerned = task.given_by == person or task.owned_by(person) is not None
    return concerned and person not in groups.out_of(view.db, [task.group])


def in_community(view: View, community: int, person: int) -> bool:
    """Cards about a community: its admins, and the people of its groups."""
    inside = any(group.community == community for group in groups.groups_with(view.db, person))
    return inside or community in groups.administers(view.db, groups.person_by_id(view.db, person).id)


def running_community(view: View, community: int, person: int) -> bool:
    """Cards of whoever coordinates some group of the community."""
    return any(_has(view, group.id, person, Role.COORDINATOR) for group in groups.groups_of(view.db, community))


def with_topic(view: View, topic_id: int, person: int) -> bool:
    """Cards about a topic for the people of its community."""
    topic = topics.find(view.db, topic_id)
    return topic is None or in_community(view, topic.community, person)


def running_topic(view: View, topic_id: int, person: int) -> bool:
    """Cards about a topic for whoever chooses among them."""
    topic = topics.find(view.db, topic_id)
    return topic is None or running_community(view, topic.community, person)


def oneself(view: View, subject: int, person: int) -> bool:
    """Cards about a person: nobody else."""
    known = groups.find_person(view.db, subject)
    return known is None or known.id == person
