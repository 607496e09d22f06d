"""The convener's card of a series: its rule, the next meetings, and what becomes of each."""

from domain import series as rules
from domain.groups import Role
from domain.series import Occurrence, Series, Status
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.view import View
from handlers.series.capability import DESK, convening, hours, said, series
from storage import groups
from storage import series as store


@series.card(DESK, convening)
def desk(view: View, series_id: int) -> Card:
    """A draft with what may be set; a living series with its next meetings."""
    one = store.by_id(view.db, series_id)
    if one.status is Status.DROPPED:
        return Card((Line(one.title, Style.TITLE), view.line("meetings-dropped", Style.NOTE)))
    lines = [*_head(view, one), *_days(view, one)]
    if one.status is Status.ENDED:
        return Card((*_head(view, one), view.line("series-ended", Style.NOTE)))
    lines.append(view.line("series-ahead", Style.NOTE, days=one.ahead))
    choices = tuple(_choice(view, one, days) for days in rules.CHOICES)
    if one.status is Status.DRAFT:
        begin = view.button("series-button-begin", "series.begin", one.id, means="yes")
        drop = view.button("meetings-button-drop", "series.drop", one.id)
        preview = view.line("meetings-preview", Style.NOTE)
        return Card((preview, *lines), (*_audience(view, one), choices, (begin, drop)))
    end = (view.button("series-button-end", "series.end", one.id),)
    return Card((*lines, view.line("series-tap-a-day", Style.NOTE)), (*_day_buttons(view, one), choices, end))


def _head(view: View, one: Series) -> list[Line]:
    names = ", ".join(sorted(groups.group_by_id(view.db, group).name for group in one.groups))
    start, end = rules.walls(one, Occurrence(one.first))
    times = view.say(
        "series-times", rule=said(view, one), start=view.words.clock(start),
        end=view.words.clock(end) if end else "", ends="yes" if one.end else "no",
    )  # fmt: skip
    lines = [view.line("series-title", Style.TITLE, group=names or view.say("meetings-for-whom"))]
    lines += [Line(one.title, Style.HEAD), Line(times)]
    if one.place:
        lines.append(Line(one.place))
    if one.capacity is not None:
        lines.append(view.line("capacity-seats", seats=one.capacity))
    return lines


def next_ones(view: View, one: Series) -> list[Occurrence]:
    """The next meetings and what is known of them."""
    return rules.coming(one, store.known(view.db, one.id), view.now)


def _days(view: View, one: Series) -> list[Line]:
    found = next_ones(view, one)
    lines = [_day(view, one, occurrence) for occurrence in found]
    return lines or [view.line("series-no-days", Style.NOTE)]


def _day(view: View, one: Series, occurrence: Occurrence) -> Line:
    """ "úterý 5. 12. 2017 od 14:00 – karta 21. 11. 2017"."""
    start, end = rules.walls(one, occurrence)
    country = groups.group_by_id(view.db, one.group).settings.holidays
    state = "skipped" if occurrence.skipped else "called" if occurrence.meeting else "waits"
    due = max(rules.due(one, occurrence, hours(view.db, one)), view.now)
    return view.line(
        "series-day", when=view.when(start, end), state=state, card=view.day(due),
        free="yes" if rules.free(start.date(), country) else "no", moved="yes" if occurrence.moved else "no",
    )  # fmt: skip


def _choice(view: View, one: Series, days: int) -> Button:
    tick = "✓ " if one.ahead == days else ""
    return view.labelled(tick + view.say("series-button-ahead", days=days), "series.ahead", one.id, days)


def _day_buttons(view: View, one: Series) -> list[tuple[Button, ...]]:
    """A button for each meeting whose card is not there yet."""
    waiting = [occurrence for occurrence in next_ones(view, one) if occurrence.meeting is None]
    buttons = [
        view.labelled(view.words.short(rules.walls(one, each)[0]), "series.day", one.id, each.day.toordinal())
        for each in waiting
    ]
    return [tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3)]


def _audience(view: View, one: Series) -> list[tuple[Button, ...]]:
    """The groups that the convener may invite, those invited ticked; a single one needs no question."""
    every = groups.groups_of(view.db, one.community)
    roles = {group.id: groups.role_in(view.db, group.id, one.convener or 0) for group in every}
    mine = [group for group in every if (role := roles[group.id]) and role.may(Role.COORDINATOR)]
    rows: list[tuple[Button, ...]] = []
    for group in mine if len(mine) > 1 else []:
        label = f"✓ {group.name}" if group.id in one.groups else group.name
        rows.append((view.labelled(label, "series.audience", one.id, group.id, int(group.id not in one.groups)),))
    return rows
