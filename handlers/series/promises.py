"""Promises without days: "3–4× ročně" stands on the coordinator's overview and asks before there are too few."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain import series as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.hours import Hours
from domain.language import clean, groups_named
from domain.language.meetings.recurring import TimesReading
from domain.series import Commitment
from handlers.kit.card import Card, Line, Part
from handlers.kit.desk import Desk
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from handlers.kit.waking import awake_at
from handlers.series.capability import series
from storage import groups
from storage import series as store
from storage.db import Connection

TITLE = 200  # characters
DAY = timedelta(days=1)


def promise(turn: Turn, times: TimesReading, mine: Sequence[Group]) -> None:
    """So many meetings in a year, or in a part of it."""
    least, most = rules.promised(times.least, times.most)
    names = [group.name for group in mine]
    named = [mine[at] for at in groups_named(f"{times.before}: {times.behind}", names)]
    said = next((one for one in (times.behind, times.before) if one and not groups_named(one, names)), "")
    title = clean(said, TITLE) if said else ""
    keep = {"title": title, "least": least, "most": most, "months": list(times.months)}
    chosen = named or list(mine)
    if len(chosen) == 1:
        _keep(turn, chosen[0], keep)
        return
    ids = [group.id for group in chosen]
    turn.ask("series.whose", "series-ask-whose", [group.name for group in chosen], {**keep, "groups": ids})


@series.asked("whose")
def whose(turn: Turn) -> None:
    """Whose meetings are promised."""
    assert turn.question
    if turn.choice is None:
        raise BadInput("meeting-no-group")
    group = groups.group_by_id(turn.db, turn.question.values["groups"][turn.choice])
    turn.need(Role.COORDINATOR, group.id)
    _keep(turn, group, turn.question.values)


def _keep(turn: Turn, group: Group, keep: Mapping[str, Any]) -> None:
    first, last = keep["months"]
    made = Commitment(
        0, group.community, group.id, keep["title"] or group.name, keep["least"], keep["most"],
        (first, last),
    )  # fmt: skip
    turn.log("commitment.made", "group", group.id)
    one = store.promise(turn.db, made, turn.now)
    turn.show("group", group.id)
    view = turn.private_view()
    turn.reply(Card((view.line("series-promised"), standing(view, one))))


def standing(view: View, one: Commitment) -> Line:
    """ "letos 1 ze 3–4: Jednání napříč"."""
    first, last, held = _held(view.db, one, view.today)
    number = str(one.least) if one.least == one.most else f"{one.least}–{one.most}"
    whole = "year" if one.months == (1, 12) else "span"
    now = "now" if first <= view.today else "next"
    said = {"held": held, "number": number, "most": one.most, "title": one.title, "year": str(first.year)}
    return view.line("series-standing", span=whole, now=now, day=view.when(last), enough=_enough(one, held), **said)


def _enough(one: Commitment, held: int) -> str:
    return "yes" if held >= one.least else "no"


def _held(db: Connection, one: Commitment, today: date) -> tuple[date, date, int]:
    first, last = rules.span(one, today)
    return first, last, len(store.called_days(db, one.group, first, last))


@series.part("group", 40)
def group_part(view: View, group_id: int) -> Part:
    """On the card of the group: how many of the promised meetings there are this year."""
    return Part(tuple(standing(view, one) for one in store.commitments(view.db, [group_id])))


@series.when("meeting-called")
@series.when("meeting-cancelled")
@series.when("meeting-restored")
def counted_anew(view: View, _meeting: int) -> None:
    """One more or one less: the overview shows it."""
    for one in store.commitments(view.db):
        view.show("group", one.group)


# --- asked before there are too few


@series.tick()
def ask(desk: Desk) -> datetime | None:
    """Each morning: eight weeks before a promised meeting is overdue whoever runs the group is asked once."""
    for one in store.waiting(desk.db, desk.now):
        group = groups.group_by_id(desk.db, one.group)
        today = desk.now.astimezone(ZoneInfo(group.zone)).date()
        first, _, held = _held(desk.db, one, today)
        if by := rules.to_ask(one, held, today):
            _ask(desk, one, group, by)
            store.asked(desk.db, one.id, first.year, held + 1)
        store.look_again(desk.db, one.id, Hours(group.zone).morning(today + DAY))
    return store.next_at(desk.db)


def _ask(desk: Desk, one: Commitment, group: Group, by: date) -> None:
    for person in groups.coordinators(desk.db, group.id):
        there = own_view(desk, person.id)
        if there is None:
            continue
        find = there.button("requests-want-date-poll", "polls.find", group.id)
        forget = there.button("series-button-forget", "series.forget", one.id, title=one.title[:30])
        lines = (standing(there, one), there.line("series-shortage", day=there.when(by)))
        awake = awake_at(desk.db, person, group.id, desk.now)
        there.post(there.room, Card(lines, ((find,), (forget,))), not_before=awake)


@series.button("forget")
def forget(turn: Turn) -> None:
    """[Zrušit závazek]: nobody is asked about it any more."""
    assert turn.pressed
    one = store.commitment_by_id(turn.db, turn.pressed.args[0])
    if one is None:
        raise BadInput("button-foreign")
    turn.need(Role.COORDINATOR, one.group)
    turn.log("commitment.ended", "group", one.group)
    store.end(turn.db, one.id, turn.now)
    turn.show("group", one.group)
    turn.answer("series-forgotten", title=one.title)
