"""Old minutes sent by whoever keeps a group's: what is understood of them, and each thing taken over by a tap.

What is taken over is said in the sender's stead in words that the bot takes from anybody, so it is asked about,
shown and taken back like theirs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from documents.reading import old_minutes
from domain.agenda import shorten
from domain.errors import BadInput
from domain.groups import Role
from domain.meetings import instant
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.event import Heard
from handlers.kit.turn import WAITS, Again, Turn
from handlers.kit.wish import ALSO
from handlers.papers.card import papers
from storage import requests

SHOWN = 5  # tasks and decisions in the review
WORDS = 90  # characters of each
WHATS = ("tasks", "people", "next")
Old = Mapping[str, Any]


@papers.opens("docx", "pdf", "txt", reader=old_minutes, needs=Role.MINUTES)
def opened(turn: Turn) -> None:
    """A paper was read: what it says, and a button for each thing that can be taken from it."""
    assert turn.event.file
    old = turn.event.file.contents
    turn.reply(_review(turn, old, [what for what in WHATS if _number(turn, old, what)]))


def _review(turn: Turn, old: Old, left: Sequence[str]) -> Card:
    """The one card of the paper; `left`: what has not been taken over yet."""
    view = turn.private_view()
    lines = (view.line("papers-old-read", Style.TITLE), *map(Line, _said(turn, old)))
    if not left:
        return Card(lines)
    kept = requests.keep_undo(turn.db, turn.me().id, ALSO, {"old": dict(old), "left": list(left)}, turn.now)
    rows = tuple((_button(turn, kept, old, what),) for what in left)
    return Card((*lines, view.line("papers-old-how", Style.NOTE)), rows)


def _button(turn: Turn, kept: int, old: Old, what: str) -> Button:
    view, at = turn.private_view(), WHATS.index(what)
    return view.button(f"papers-old-{what}", "papers.take", kept, at, number=_number(turn, old, what))


def _number(turn: Turn, old: Old, what: str) -> int:
    """How many there are of it to be taken over."""
    if what == "tasks":
        return len(old["tasks"])
    if what == "people":
        return len(old["present"]) + len(old["excused"])
    return int(bool(_following(turn, old)))


def _following(turn: Turn, old: Old) -> datetime | None:
    """When the next meeting is, unless it has been."""
    if not old["next"] or not old["hour"]:
        return None
    start = datetime.combine(date.fromisoformat(old["next"]), time.fromisoformat(old["hour"]))
    return start if instant(start, turn.view.zone) > turn.now else None


def _said(turn: Turn, old: Old) -> list[str]:
    """What was understood, a line for each thing."""
    view = turn.private_view()
    day = view.words.day(date.fromisoformat(old["date"])) if old["date"] else ""
    lines = [" · ".join(part for part in (shorten(old["title"], WORDS), day, old["place"]) if part)]
    numbers = {name: len(old[name]) for name in ("present", "excused", "guests")}
    lines += [view.say("papers-old-people-line", **numbers)] if any(numbers.values()) else []
    lines += [view.say("papers-old-task-line", what=_task_line(turn, one)) for one in old["tasks"][:SHOWN]]
    lines += [view.say("papers-old-decision-line", what=shorten(one, WORDS)) for one in old["decisions"][:SHOWN]]
    following = _following(turn, old)
    lines += [view.say("papers-old-next-line", when=view.when(following))] if following else []
    return [line for line in lines if line]


def _task_line(turn: Turn, one: Mapping[str, Any]) -> str:
    view = turn.private_view()
    due = view.words.day(date.fromisoformat(one["due"])) if one["due"] else ""
    return " – ".join(part for part in (shorten(one["what"], WORDS), ", ".join(one["owners"]), due) if part)


# --- taken over


@papers.button("take", spoken=False)
def taken(turn: Turn) -> None:
    """One thing is taken over, the others stay on the card."""
    assert turn.pressed
    number, at = turn.pressed.args
    kept = requests.undo_of(turn.db, turn.me().id, turn.now, number, within=WAITS)
    if kept is None or WHATS[at] not in kept.values["left"]:
        raise BadInput("question-over")
    old, left = kept.values["old"], [one for one in kept.values["left"] if one != WHATS[at]]
    requests.take_back(turn.db, number, turn.now)
    turn.rewrite(_review(turn, old, left))
    words = {"tasks": _tasks, "people": _people, "next": _call}[WHATS[at]](turn, old)
    turn.again = Again(replace(turn.event, heard=Heard.MESSAGE, text=words, data=None, answers=None, file=None))


def _tasks(turn: Turn, old: Old) -> str:
    """The tasks as minutes write them."""
    return "\n".join(line for one in old["tasks"] for line in _lines(turn, one))


def _lines(turn: Turn, one: Mapping[str, Any]) -> list[str]:
    due = turn.view.words.day(date.fromisoformat(one["due"])) if one["due"] else ""
    parts = [f"T: {due}"] if due else []
    parts += [f"Z: {', '.join(one['owners'])}"] if one["owners"] else []
    return [" ".join(one["what"].split()), *parts]


def _people(_turn: Turn, old: Old) -> str:
    """The list as a roster is written, behind its command."""
    rows = [_entry(*one) for one in (*old["present"], *old["excused"])]
    return "/clen\n" + "\n".join(rows)


def _entry(name: str, degree: str, organisation: str) -> str:
    before, _, after = degree.partition(", ")
    titled = f"{before} {name}".strip() + (f", {after}" if after else "")
    return f"{titled}, {organisation}" if organisation else titled


def _call(turn: Turn, old: Old) -> str:
    """The next meeting as it is called; nobody but the caller sees the draft."""
    following = _following(turn, old)
    assert following
    when = f"{turn.view.words.day(following.date())} {turn.view.words.clock(following)}"
    return f"/schuzka {when}: {turn.say('papers-old-title')}"
