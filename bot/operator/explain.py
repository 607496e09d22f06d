"""`kolecko explain`: what the bot understands of a text, as JSON, in the shape of the labelled corpora."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.operator.explain_minutes import clock, iso, row_of, task_row
from domain.language import Context, Request, When, Why, read_date, read_minutes, read_reply, read_request, read_task

Row = Mapping[str, Any]
Answer = tuple[dict[str, Any] | None, str | None]


def explain(kind: str, rows: Iterable[Row]) -> Iterator[dict[str, Any]]:
    """What the bot understands of each row, in order, as {"id", "got", "why"}.

    kind: "date", "reply", "task", "request" or "minutes", of which a row's text is a whole document.
    rows: {"id", "text", "lang", "now" (ISO with offset)}, for replies "context", for requests "on".
    got is None where the bot asks or stays silent; why then names the reason ("confirm": read, but
    never acted upon before somebody says that it is right). KeyError for any other kind.
    """
    read = KINDS[kind]
    for row in rows:
        got, why = read(row)
        yield {"id": row.get("id"), "got": got, "why": why}


def _now(row: Row) -> datetime:
    return datetime.fromisoformat(row["now"]) if row.get("now") else datetime.now().astimezone()


def _date(row: Row) -> Answer:
    reading = read_date(row["text"], _now(row), language=row.get("lang") or "cs")
    acted = reading.to_ask()
    shown = reading.when if acted.when or acted.why is Why.CONFIRM else None
    return (_when(shown) if shown else None), acted.why


def _when(when: When) -> dict[str, Any]:
    return {
        "start": iso(when.start),
        "end": iso(when.end),
        "all_day": when.all_day,
        "precision": str(when.precision),
    }


def _reply(row: Row) -> Answer:
    reply = read_reply(row["text"], row.get("context") or "reply_to_invitation", language=row.get("lang") or "cs")
    got = {
        "rsvp": str(reply.rsvp),
        "proxy": reply.substitute,
        "proxy_unnamed": reply.substitute_unnamed,
        "guests": reply.guests,
        "arrives": clock(reply.arrives),
        "leaves": clock(reply.leaves),
        "late": reply.late,
        "leaves_early": reply.leaves_early,
        "mode": reply.mode,
        "reason": reply.reason,
    }
    return got, "unsure" if reply.unsure else None


def _task(row: Row) -> Answer:
    task = read_task(row["text"], _now(row), language=row.get("lang") or "cs")
    return (task_row(task), task.due_why) if task else (None, "no_task")


def _request(row: Row) -> Answer:
    reading = read_request(row["text"], Context(_now(row), row.get("lang") or "cs", row.get("on") or ""))
    got = {
        "requests": [_wanted(one) for one in reading.requests],
        "nearest": [str(wanted) for wanted in reading.nearest],
        "rest": list(reading.rest),
    }
    sure = any(one.sure for one in reading.requests)
    return (got if reading.requests or reading.nearest else None), None if sure else "unsure"


def _wanted(one: Request) -> dict[str, Any]:
    when = one.date.when if one.date else None
    return {
        "wanted": str(one.wanted),
        "sure": one.sure,
        "what": one.what,
        "when": _when(when) if when else one.when,
        "group": one.group,
        "number": one.number,
        "answer": str(one.answer),
    }


def _minutes(row: Row) -> Answer:
    reading = read_minutes(row["text"])
    return row_of(reading), None if reading.date else "no_date"


KINDS: dict[str, Callable[[Row], Answer]] = {
    "date": _date,
    "reply": _reply,
    "task": _task,
    "request": _request,
    "minutes": _minutes,
}
