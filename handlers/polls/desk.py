"""The convener's card: the preview with its slots, then who can come when, and the handles."""

from collections.abc import Sequence

from domain import polls as rules
from domain.groups import Role
from domain.hours import is_free
from domain.meetings import instant
from domain.polls import Option, Poll, Status, Tally
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.view import View
from handlers.polls.capability import DESK, convening, polls, short, silent_in
from handlers.polls.voting import choose_button, head, outcome, pairs
from storage import groups, meetings
from storage import polls as store

FRIDAY = 4
NAMES = 160  # characters of names beside a slot
EDIT = 1  # the page on which slots are added and taken out


@polls.card(DESK, convening)
def desk(view: View, poll_id: int) -> Card:
    """A draft with its slots to tap; a living search with who can come when."""
    poll = store.by_id(view.db, poll_id)
    if poll.status is Status.DROPPED:
        return Card((Line(poll.title, Style.TITLE), view.line("meetings-dropped", Style.NOTE)))
    if poll.status is Status.DRAFT:
        return _draft(view, poll)
    if not poll.goes_on(view.now):
        return Card((*head(view, poll), outcome(view, poll)))
    if view.page == EDIT:
        done = (view.button("polls-button-done", "polls.desk", poll.id),)
        lines = (*head(view, poll), *_remarks(view, poll), view.line("polls-how-edit", Style.NOTE))
        return Card(lines, (*_toggles(view, poll), done))
    return _living(view, poll)


def _draft(view: View, poll: Poll) -> Card:
    lines = [view.line("meetings-preview", Style.NOTE), *head(view, poll)]
    if not poll.offered(view.now):
        lines.append(view.line("polls-no-slots", Style.NOTE))
    publish = view.button("meetings-button-publish", "polls.publish", poll.id, means="yes")
    drop = view.button("meetings-button-drop", "polls.drop", poll.id)
    rows = (*_audience(view, poll), *_toggles(view, poll), (publish, drop))
    return Card((*lines, *_remarks(view, poll), view.line("polls-how-draft", Style.NOTE)), rows)


def _toggles(view: View, poll: Poll) -> list[tuple[Button, ...]]:
    """The slots ahead, those offered ticked; a row for each day, two days in a row where each has one."""
    days: dict[object, list[Button]] = {}
    for one in poll.options:
        if instant(one.start, poll.zone) > view.now:
            label = f"✓ {short(view, one.start)}" if one.offered else short(view, one.start)
            button = view.labelled(label, "polls.slot", poll.id, one.id, int(not one.offered))
            days.setdefault(one.start.date(), []).append(button)
    return [tuple(row[at : at + 2]) for row in days.values() for at in range(0, len(row), 2)]


def _audience(view: View, poll: Poll) -> list[tuple[Button, ...]]:
    """The groups that the convener may ask, those asked ticked; a single one needs no question."""
    every = groups.groups_of(view.db, poll.community)
    if poll.convener is None or len(every) <= 1:
        return []
    roles = {group.id: groups.role_in(view.db, group.id, poll.convener) for group in every}
    mine = [group for group in every if (role := roles[group.id]) and role.may(Role.COORDINATOR)]
    rows: list[tuple[Button, ...]] = []
    for group in mine if len(mine) > 1 else []:
        label = f"✓ {group.name}" if group.id in poll.groups else group.name
        rows.append((view.labelled(label, "polls.audience", poll.id, group.id, int(group.id not in poll.groups)),))
    return rows


# --- what to look at twice


def _remarks(view: View, poll: Poll) -> list[Line]:
    """Weekends, holidays, and other meetings of the same people at the same time."""
    found = [_free(view, poll, one) for one in poll.offered(view.now)]
    found += [_holiday(view, poll, one) for one in poll.options if not one.offered]
    lines = [line for line in found if line]
    return [*dict.fromkeys(lines), *_clashes(view, poll)]


def _country(view: View, poll: Poll) -> str:
    return groups.group_by_id(view.db, poll.group).settings.holidays


def _free(view: View, poll: Poll, one: Option) -> Line | None:
    country = _country(view, poll)
    if one.start.weekday() > FRIDAY:
        return view.line("polls-weekend", Style.NOTE, day=view.when(one.start.date()))
    holiday = bool(country) and is_free(one.start.date(), country)
    return view.line("polls-holiday", Style.NOTE, day=view.when(one.start.date())) if holiday else None


def _holiday(view: View, poll: Poll, one: Option) -> Line | None:
    """Why a day of the stretch is not offered."""
    return _free(view, poll, one) if one.start.weekday() <= FRIDAY else None


def _clashes(view: View, poll: Poll) -> list[Line]:
    """ "út 14. 11. 9:00 se kryje s „Rozpočet“ (2 lidé)"."""
    asked = {one.person.id for one in groups.members_of(view.db, poll.groups)} if poll.groups else set()
    others = [one for one in meetings.around(view.db, poll.community, view.now) if one.id != poll.meeting]
    lines = []
    for option in poll.offered(view.now):
        for other in rules.clashes(option, poll.zone, others):
            invited = {one.person.id for one in groups.members_of(view.db, other.groups)} if other.groups else set()
            if both := len(asked & invited):
                said = {"slot": short(view, option.start), "title": other.title, "people": both}
                lines.append(view.line("polls-clash", Style.NOTE, **said))
    return lines


# --- who can come when


def _living(view: View, poll: Poll) -> Card:
    found = rules.tallies(poll.offered(view.now), store.votes_on(view.db, poll.id))
    top = rules.best(found)
    lines = [*head(view, poll)]
    for at, one in enumerate(found, 1):
        lines += _slot(view, at, one, top)
    silent = [person.name for person in silent_in(view.db, poll)]
    lines.append(view.line("polls-silent", names=view.some(silent)) if silent else view.line("polls-all-said"))
    if poll.nudge_at and silent and not store.nudged(view.db, poll.id):
        lines.append(view.line("polls-nudge", Style.NOTE, when=view.when(view.wall(poll.nudge_at))))
    ranked = sorted(found, key=lambda one: one.rank)
    rows = pairs([choose_button(view, poll, one.option, "⭐ " if one is top else "") for one in ranked])
    last = (
        view.button("polls-button-edit", "polls.edit", poll.id),
        view.button("polls-button-end", "polls.end", poll.id),
    )
    return Card((*lines, *_remarks(view, poll)), (*rows, last))


def _slot(view: View, at: int, one: Tally, top: Tally | None) -> list[Line]:
    best = one is top
    when = view.when(one.option.start, one.option.end)
    said = view.say("polls-slot", number=str(at), when=when, yes=len(one.yes), need=len(one.need))
    lines = [Line(f"{said} ⭐" if best else said, Style.HEAD if best else Style.TEXT)]
    for kind, people in (("yes", one.yes), ("need", one.need), ("no", one.no)):
        if people:
            lines.append(view.line(f"polls-names-{kind}", Style.NOTE, names=view.some(_names(view, people), NAMES)))
    return lines


def _names(view: View, people: Sequence[int]) -> list[str]:
    return [groups.person_by_id(view.db, person).name for person in people]
