"""Where invitations are told: a list, the next meeting's card, the digests."""

from collections.abc import Sequence

from domain.groups import Role
from domain.occasions import Occasion
from handlers.kit.card import Card, Line, Part, Style
from handlers.kit.readers import in_group
from handlers.kit.view import View
from handlers.occasions.inviting import LISTED, occasions
from storage import groups, meetings, rooms
from storage import occasions as store

MOST = 5  # on somebody else's card


def _line(view: View, one: Occasion) -> Line:
    name = groups.person_by_id(view.db, one.inviter).name
    return Line(f"• {view.say('occasions-line', when=view.when(one.start), what=one.text, name=name)}")


def _lines(view: View, found: Sequence[Occasion]) -> list[Line]:
    more = [view.line("and-more", Style.NOTE, more=len(found) - MOST)] if len(found) > MOST else []
    return [*(_line(view, one) for one in found[:MOST]), *more]


@occasions.card(LISTED, in_group())
def card(view: View, group: int) -> Card:
    """To what the group is invited; one's own can be withdrawn, a coordinator may withdraw any."""
    found = store.ahead(view.db, [group], view.today)
    title = view.line("occasions-title", Style.TITLE, group=groups.group_by_id(view.db, group).name)
    if not found:
        return Card((title, view.line("occasions-none", Style.NOTE)))
    reader = rooms.owner(view.db, view.room.account) if view.room.account is not None else None
    role = groups.role_in(view.db, group, reader) if reader is not None else None
    runs = role is not None and role.may(Role.COORDINATOR)
    mine = [one for one in found if runs or one.inviter == reader]
    rows = [(view.labelled(f"✕ {one.text[:40]}", "occasions.withdraw", one.id),) for one in mine[:10]]
    return Card((title, *(_line(view, one) for one in found)), tuple(rows))


@occasions.part("meeting", 24)
def meeting_part(view: View, meeting_id: int) -> Part:
    """Under the programme, whose last item it belongs to, of this room's group's next meeting."""
    group = view.room.group
    meeting = meetings.by_id(view.db, meeting_id)
    if group is None or group not in meeting.groups or not meeting.upcoming(view.now):
        return Part()
    found = store.ahead(view.db, [group], view.today)
    if not found or meetings.upcoming(view.db, [group], view.now)[0].id != meeting_id:
        return Part()
    return Part((view.line("occasions-on-meeting", Style.NOTE), *_lines(view, found)))


@occasions.part("digest", 30)
def digest_part(view: View, group: int) -> Part:
    """In the group's week."""
    found = store.ahead(view.db, [group], view.today)
    return Part((view.line("occasions-head", Style.HEAD), *_lines(view, found))) if found else Part()


@occasions.part("my-digest", 30)
def my_digest_part(view: View, person: int) -> Part:
    """In a person's week: what all their groups are invited to."""
    mine = [one.id for one in groups.groups_with(view.db, person)]
    found = store.ahead(view.db, mine, view.today) if mine else []
    return Part((view.line("occasions-head", Style.HEAD), *_lines(view, found))) if found else Part()
