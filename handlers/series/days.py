"""One day of a series: left out, moved, or called at once."""

from dataclasses import replace
from datetime import date

from domain import series as rules
from domain.errors import BadInput
from domain.meetings import instant
from domain.series import Occurrence, Series, Status
from handlers.kit.capability import SENTENCE
from handlers.kit.moments import moment_asked, tells_a_moment
from handlers.kit.turn import Turn
from handlers.series.capability import held, pressed, replan, series
from handlers.series.publishing import publish
from storage import series as store

DEEDS = ("skip", "move", "now")


@series.button("day")
def day(turn: Turn) -> None:
    """What is to become of one meeting of the series."""
    one = pressed(turn)
    assert turn.pressed
    occurrence = _of(turn, one, date.fromordinal(turn.pressed.args[1]))
    view, keep = turn.private_view(), {"series": one.id, "day": occurrence.day.isoformat()}
    first = "series-do-back" if occurrence.skipped else "series-do-skip"
    labels = [view.say(first), view.say("series-do-move"), view.say("series-do-now"), view.say("confirm-let-be")]
    turn.ask("series.deed", "series-ask-day", labels, keep, when=view.when(*rules.walls(one, occurrence)))


def _of(turn: Turn, one: Series, when: date) -> Occurrence:
    """The meeting of a day, which is ahead and whose card is not there yet.

    Raises BadInput("series-called" | "meeting-past").
    """
    if one.status is not Status.ON:
        raise BadInput("series-over")
    occurrence = store.known(turn.db, one.id).get(when, Occurrence(when))
    if occurrence.meeting is not None:
        raise BadInput("series-called")
    if rules.starts(one, occurrence) <= turn.now:
        raise BadInput("meeting-past")
    return occurrence


@series.asked("deed")
def deed(turn: Turn) -> None:
    """[Vynechat] [Přesunout] [Zveřejnit hned] [Nechat být]"""
    assert turn.question
    keep = turn.question.values
    if turn.choice is None:
        raise BadInput("attendance-tap")
    one = held(turn, keep["series"])
    occurrence = _of(turn, one, date.fromisoformat(keep["day"]))
    if turn.choice == DEEDS.index("skip"):
        _note(turn, one, replace(occurrence, skipped=not occurrence.skipped))
        turn.answer("series-back-noted" if occurrence.skipped else "series-skipped-noted")
    elif turn.choice == DEEDS.index("move"):
        turn.ask("series.moving", "meetings-ask-time", None, keep)
    elif turn.choice == DEEDS.index("now"):
        if not publish(turn.view.desk, one, occurrence):
            raise BadInput("series-nowhere")
        replan(turn.view, one)
        turn.answer("meetings-published-popup")
    else:
        turn.answer("question-let-be")


@series.asked("moving", tells_a_moment, longest=SENTENCE)
def moving(turn: Turn) -> None:
    """The new time of one meeting; the others stay."""
    assert turn.question
    keep = turn.question.values
    one = held(turn, keep["series"])
    occurrence = _of(turn, one, date.fromisoformat(keep["day"]))
    moment = moment_asked(turn, "series.moving", one.zone, rules.walls(one, occurrence)[0])
    if moment is None:
        return
    if instant(moment.start, one.zone) <= turn.now:
        raise BadInput("meeting-past")
    moved = replace(occurrence, moved=moment.start, skipped=False)
    _note(turn, one, moved)
    turn.answer("series-moved-noted", when=turn.private_view().when(*rules.walls(one, moved)))


def _note(turn: Turn, one: Series, occurrence: Occurrence) -> None:
    turn.log("series.day", "group", one.group)
    store.note(turn.db, one.id, occurrence)
    replan(turn.view, one)
