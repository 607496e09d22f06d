"""The draft for whoever writes the minutes: all that they will say, and the ways to change it point by point."""

from collections.abc import Sequence

from domain import minutes_life as rules
from domain.agenda import Item
from domain.attendance import Presence
from domain.errors import BadInput
from domain.meetings import Meeting
from domain.minutes import Minutes, Status
from domain.minutes_life import Comment, Life
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.fitting import shortened
from handlers.kit.readers import writing
from handlers.kit.turn import Turn
from handlers.kit.view import View, joined
from handlers.minutes.asking import days, kept
from handlers.minutes.drawing import CARD, DRAFT, READ, VERIFY, heading, minutes, till, whole
from handlers.minutes.filling import filled
from storage import agenda, attendance, groups, meetings, rooms, tasks
from storage import minutes as store

LIVING = (DRAFT, READ, CARD, VERIFY)  # cards that show a draft as it is now
JUMPS = 6  # buttons in a row
NAMED = 8  # people among whom a verifier is chosen
COMMENT = 300  # characters of a comment on the card


@minutes.card(DRAFT, writing)
def card(view: View, meeting_id: int) -> Card:
    """What the minutes say now; of published ones what they said then."""
    meeting, life = meetings.by_id(view.db, meeting_id), store.life(view.db, meeting_id)
    if life is None:
        return Card((view.line("card-closed", Style.NOTE),))
    one = store.published(view.db, meeting_id) if life.status is Status.PUBLISHED else filled(view, meeting, life)
    if one is None:
        return Card((view.line("card-closed", Style.NOTE),))
    lines = [*heading(view, one, f"minutes-title-{life.status}"), _stage(view, meeting, life), *whole(view, one)]
    if life.status is Status.PUBLISHED:
        correct = view.button("minutes-button-correct", "minutes.correct", meeting_id)
        return Card(tuple(lines), (*view.parts(DRAFT, meeting_id).buttons, (correct,)))
    remarks = store.comments(view.db, meeting_id)
    lines += [*_comments(view, remarks), *_missing(view, meeting, one)]
    items = agenda.programme(view.db, meeting_id)
    files = view.parts(DRAFT, meeting_id).buttons
    return Card(tuple(lines), (*_points(view, items), *_settling(view, remarks), *files, *_ways(view, meeting, life)))


def _stage(view: View, meeting: Meeting, life: Life) -> Line:
    """Where they are, and how long ago the meeting was."""
    until = till(view, life.until) if life.until else ""
    name = groups.person_by_id(view.db, life.verifier).name if life.verifier is not None else ""
    over = "yes" if rules.consented(life, view.now) else "no"
    verified = "yes" if life.verified else "no" if life.verifier is not None else "nobody"
    since = rules.days_since(meeting, view.now)
    key = f"minutes-stage-{life.status}"
    return view.line(key, Style.NOTE, days=since, until=until, over=over, name=name, verified=verified)


def _comments(view: View, remarks: Sequence[Comment]) -> list[Line]:
    lines = []
    for number, one in enumerate(remarks, 1):
        said = shortened(" ".join(one.text.split()), COMMENT)
        mark = "✓ " if one.settled else ""
        lines.append(Line(f"{mark}💬 {number}. {groups.person_by_id(view.db, one.person).name}: {said}"))
    return lines


def _missing(view: View, meeting: Meeting, one: Minutes) -> list[Line]:
    """What whoever writes them should still look at."""
    sheet = attendance.sheet(view.db, meeting.id)
    found = []
    if sheet is None or not sheet.closed:
        waits = sheet.number(Presence.OPEN) if sheet else 0
        found.append(view.line("minutes-attendance-open", Style.NOTE, waits=waits))
    if not one.points:
        found.append(view.line("minutes-no-programme", Style.NOTE))
    more = view.parts("minutes-missing", meeting.id)
    return [*found, *more.lines]


# --- the buttons


def _points(view: View, items: Sequence[Item]) -> list[tuple[Button, ...]]:
    """[✎ 1] [✎ 2] …: every point can be put right."""
    buttons = [view.labelled(f"✎ {number}", "sitting.point", item.id) for number, item in enumerate(items, 1)]
    return [tuple(buttons[at : at + JUMPS]) for at in range(0, len(buttons), JUMPS)]


def _settling(view: View, remarks: Sequence[Comment]) -> list[tuple[Button, ...]]:
    open_ones = [(number, one) for number, one in enumerate(remarks, 1) if not one.settled]
    buttons = [view.labelled(f"✓ 💬 {number}", "minutes.settle", one.id) for number, one in open_ones]
    return [tuple(buttons[at : at + JUMPS]) for at in range(0, len(buttons), JUMPS)]


def _ways(view: View, meeting: Meeting, life: Life) -> list[tuple[Button, ...]]:
    """Who was there, who verifies, and the next step of the minutes' life."""
    list_ = view.button("attendance-button-open", "attendance.open", meeting.id)
    name = groups.person_by_id(view.db, life.verifier).name if life.verifier is not None else ""
    verifier = view.button(
        "minutes-button-verifier", "minutes.verifier", meeting.id, name=name, chosen="yes" if name else "no"
    )
    mine = _is_author(view, life)
    author = None if mine else view.button("minutes-button-author", "minutes.author", meeting.id)
    term = days(view, meeting)
    comments = life.until is None and life.version == 1 and term > 0
    step = (
        view.button("minutes-button-comments", "minutes.comments", meeting.id, days=term)
        if comments
        else view.button("minutes-button-publish", "minutes.publish", meeting.id)
    )
    return [row for row in (joined(list_, verifier), joined(author), (step,)) if row]


def _is_author(view: View, life: Life) -> bool:
    reader = rooms.owner(view.db, view.room.account) if view.room.account is not None else None
    return reader is None or reader == life.author


@minutes.button("author")
def author(turn: Turn) -> None:
    """[Zapisuji já]"""
    assert turn.pressed
    meeting, life = kept(turn, turn.pressed.args[0])
    rules.open_to_change(life)
    store.change(turn.db, meeting.id, author=turn.me().id)
    turn.show(DRAFT, meeting.id)
    turn.outcome.taken = True


@minutes.button("verifier")
def verifier(turn: Turn) -> None:
    """[Ověří …]: somebody who was there, or nobody."""
    assert turn.pressed
    meeting, life = kept(turn, turn.pressed.args[0])
    rules.open_to_change(life)
    people = _there(turn, meeting, life)
    view = turn.private_view()
    labels = [*(groups.person_by_id(turn.db, one).name for one in people), view.say("minutes-nobody")]
    turn.ask("minutes.verifying", "minutes-ask-verifier", labels, {"meeting": meeting.id, "people": people})


def _there(turn: Turn, meeting: Meeting, life: Life) -> list[int]:
    """People of the list who were there and are not the author, whom the bot can ask first."""
    sheet = attendance.sheet(turn.db, meeting.id)
    here = [one.person for one in sheet.people if one.presence is Presence.PRESENT] if sheet else []
    others = [one for one in here if one != life.author]
    reached = rooms.reachable(turn.db, others)
    return sorted(others, key=lambda one: one not in reached)[:NAMED]


@minutes.asked("verifying")
def verifying(turn: Turn) -> None:
    """Who it is to be, by a tap."""
    assert turn.question
    keep = turn.question.values
    meeting, life = kept(turn, keep["meeting"])
    rules.open_to_change(life)
    if turn.choice is None:
        raise BadInput("sitting-tap")
    person = keep["people"][turn.choice] if turn.choice < len(keep["people"]) else None
    store.change(turn.db, meeting.id, verifier=person, verified_at=None, status=_unverified(life))
    turn.log("minutes.verifier", "meeting", meeting.id, person=person)
    turn.show(DRAFT, meeting.id)
    turn.happened("minutes-verifier", meeting.id)
    turn.answer("minutes-verifier-noted")


def _unverified(life: Life) -> Status:
    return Status.COMMENTS if life.status is Status.VERIFIED else life.status


# --- following


@minutes.when("sitting-changed")
@minutes.when("attendance-changed")
def changed(view: View, meeting_id: int) -> None:
    """The draft says what stands now; whoever vouched for it has to read it again."""
    life = store.life(view.db, meeting_id)
    if life is None or life.status is Status.PUBLISHED:
        return
    if life.verified is not None:
        store.change(view.db, meeting_id, verified_at=None, status=_unverified(life))
        view.happened("minutes-verifier", meeting_id)
    view.show_all(LIVING, meeting_id)


@minutes.when("task-changed")
def task_changed(view: View, task_id: int) -> None:
    """A task of the meeting was given or moved."""
    task = tasks.find(view.db, task_id)
    life = store.life(view.db, task.meeting) if task and task.meeting is not None else None
    if life and life.status is not Status.PUBLISHED:
        view.show_all(LIVING, life.meeting)
