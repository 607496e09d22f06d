"""A series from one line: previewed, begun, ended."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain import capacity
from domain import meetings as meeting_rules
from domain import series as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.language import Recurrence, clean, groups_named, read_capacity, read_meeting, read_recurring, read_times
from domain.series import Series, Status
from handlers.kit.about import linked
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.confirming import agreed, confirm, neither, settle
from handlers.kit.turn import Turn
from handlers.series.capability import DESK, held, pressed, replan, said, series
from handlers.series.promises import promise, standing
from handlers.series.publishing import publish_due
from storage import series as store

LONGEST = 600  # characters of a line
OFFERED = 8  # series in one list


@series.command("serie", "series", place=13)
def begin(turn: Turn) -> None:
    """A coordinator writes how it comes again; without words all that there is is shown."""
    mine = turn.groups_where(Role.COORDINATOR)
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    if not turn.text:
        _list(turn, mine)
        return
    _understand(turn, clean(turn.text, LONGEST), mine)


def _list(turn: Turn, mine: Sequence[Group]) -> None:
    """Every series with a button, every promise with how it stands; nothing yet: the question."""
    ids = [group.id for group in mine]
    found, promises = store.living(turn.db, ids)[:OFFERED], store.commitments(turn.db, ids)
    if not found and not promises:
        turn.ask("series.line", "series-ask-line")
        return
    view = turn.private_view()
    lines = [view.line("series-all", Style.TITLE)]
    lines += [Line(f"{one.title}: {said(view, one)}") for one in found]
    lines += [standing(view, one) for one in promises]
    rows: list[tuple[Button, ...]] = [(view.labelled(f"🔁 {one.title}"[:50], "series.open", one.id),) for one in found]
    rows += [(view.button("series-button-forget", "series.forget", one.id, title=one.title[:30]),) for one in promises]
    turn.reply(Card(tuple(lines), tuple(rows)))


@series.asked("line")
def line_asked(turn: Turn) -> None:
    """The line comes as the answer to our question."""
    begin(turn)


def _understand(turn: Turn, text: str, mine: Sequence[Group]) -> None:
    town = turn.community if turn.community in {one.community for one in mine} else mine[0].community
    mine = [one for one in mine if one.community == town]
    seats, line = read_capacity(text)
    heard = read_recurring(line)
    if heard.unclear:
        raise BadInput("series-second")
    if heard.rule is None:
        if (times := read_times(text)) is None:
            raise BadInput("series-how")
        promise(turn, times, mine)
        return
    names = [group.name for group in mine]
    first = _first(heard.rule, turn, mine[0])
    read = read_meeting(heard.on(first), turn.now, mine[0].zone, turn.view.language, names)
    when = read.reading.when
    if when is None or not isinstance(when.start, datetime) or when.start.date() != first:
        raise BadInput("series-hour")
    chosen = [mine[at] for at in groups_named(line, names)] or (list(mine) if len(mine) == 1 else [])
    before = "" if groups_named(heard.before, names) else heard.before.strip(" ,;:")
    own, end = (chosen or mine)[0], when.end if isinstance(when.end, datetime) else None
    title = read.title or before or turn.say("meetings-untitled")
    meeting_rules.check(title, read.place, when.start, end, own.zone, turn.now)
    _draft(turn, Series(
        0, own.community, own.id, title, read.place, own.zone, heard.rule, first, when.start.time(),
        end.time() if end else None, capacity=capacity.checked(seats) if seats is not None else None,
        convener=turn.me().id, groups=tuple(group.id for group in chosen),
    ))  # fmt: skip


def _first(rule: Recurrence, turn: Turn, group: Group) -> date:
    """The first day of the rule that is wholly ahead."""
    today = turn.now.astimezone(ZoneInfo(group.zone)).date()
    return next(rules.days(rule, today + timedelta(days=1)))


def _draft(turn: Turn, one: Series) -> None:
    rules.checked(one)
    made = store.draft(turn.db, one, turn.now)
    turn.lead(DESK, made.id, f"series-{made.id}")


@series.started("series-")
def started(turn: Turn) -> None:
    """The deep link behind a draft whose author had no private chat yet."""
    turn.lead(DESK, linked(turn, "series-", store.find).id, "")  # who may not read it sees that it is closed


@series.button("open")
def opened(turn: Turn) -> None:
    """A series of the list."""
    one = pressed(turn)
    turn.lead(DESK, one.id, f"series-{one.id}")


@series.button("audience")
def audience(turn: Turn) -> None:
    """One more group, or one less."""
    one = pressed(turn)
    assert turn.pressed
    _, group, invited = turn.pressed.args
    turn.need(Role.COORDINATOR, group)
    if invited and group not in one.groups:
        store.invite(turn.db, one.id, group)
    elif not invited:
        store.uninvite(turn.db, one.id, group)
    turn.show(DESK, one.id)
    turn.outcome.taken = True


@series.button("ahead")
def ahead(turn: Turn) -> None:
    """How many days before a meeting its card comes."""
    one = pressed(turn)
    assert turn.pressed
    if turn.pressed.args[1] not in rules.CHOICES:
        raise BadInput("button-foreign")
    store.change(turn.db, one.id, ahead=turn.pressed.args[1])
    replan(turn.view, store.by_id(turn.db, one.id))
    turn.outcome.taken = True


@series.button("begin")
def begun(turn: Turn) -> None:
    """[Spustit]: from now on cards come by themselves."""
    one = pressed(turn)
    if one.status is not Status.DRAFT:
        raise BadInput("poll-changed")
    if not one.groups:
        raise BadInput("meeting-no-group")
    own = one.group if one.group in one.groups else one.groups[0]
    turn.log("series.begun", "group", own)
    store.change(turn.db, one.id, status=Status.ON, group=own)
    publish_due(turn.view.desk, store.by_id(turn.db, one.id))
    turn.answer("series-begun", days=one.ahead)


@series.button("drop")
def drop(turn: Turn) -> None:
    """The draft is thrown away."""
    one = pressed(turn)
    if one.status is not Status.DRAFT:
        raise BadInput("poll-changed")
    store.change(turn.db, one.id, status=Status.DROPPED)
    turn.show(DESK, one.id)
    turn.outcome.taken = True


@series.button("end")
def end(turn: Turn) -> None:
    """[Ukončit sérii]: what it means; nothing has happened yet."""
    one = pressed(turn)
    confirm(turn, "series.ending", "series-ask-end", "series-button-end", {"series": one.id}, title=one.title)


@series.asked("ending", neither)
def ending(turn: Turn) -> None:
    """[Ukončit sérii] [Nechat být]"""
    assert turn.question
    if not agreed(turn):
        return
    one = held(turn, turn.question.values["series"])
    turn.log("series.ended", "group", one.group)
    store.change(turn.db, one.id, status=Status.ENDED, next_at=None)
    turn.show(DESK, one.id)
    settle(turn, Card((turn.private_view().line("series-ended-noted", title=one.title),)))
