"""Charts as pictures for a chat, each with a caption that says the same in words."""

from collections.abc import Sequence
from datetime import date
from struct import unpack

from documents import press
from domain.charts import Came, Owes
from locales import words

WIDEST = 1280  # pixels
DOTS = 144


def presence_drawn(group: str, days: Sequence[date], rows: Sequence[Came], language: str) -> bytes:
    """Which organisations came to which meetings, as a PNG."""
    say = words(language).say
    return _fitting(
        "presence",
        {
            "title": say("papers-chart-presence", group=group),
            "language": language,
            "days": [f"{day.day}. {day.month}." for day in days],
            "words": {kind: say(f"papers-chart-{kind}") for kind in ("present", "excused", "absent")},
            "rows": [
                {"name": one.name, "cells": [cell and cell.value for cell in one.cells], "share": f"{one.share} %"}
                for one in rows
            ],
            "legend": say("papers-chart-legend"),
        },
        language,
    )


def owes_drawn(group: str, rows: Sequence[Owes], today: date, language: str) -> bytes:
    """Who has how many tasks, as a PNG."""
    spoken = words(language)
    return _fitting(
        "owes",
        {
            "title": spoken.say("papers-chart-owes", group=group),
            "language": language,
            "rows": [
                {"name": one.name, "waiting": one.waiting, "late": one.late, "said": _number(one)} for one in rows
            ],
            "legend": spoken.say("papers-chart-owes-legend", date=spoken.day(today)),
        },
        language,
    )


def _number(one: Owes) -> str:
    return f"{one.waiting} ({one.late})" if one.late else str(one.waiting)


def _fitting(drawing: str, what: dict[str, object], language: str) -> bytes:
    """The picture, drawn anew with fewer dots where it would be too wide."""
    drawn = press.picture(drawing, what, language, DOTS)
    width = _width(drawn)
    return drawn if width <= WIDEST else press.picture(drawing, what, language, DOTS * WIDEST // (width + 1))


def _width(png: bytes) -> int:
    """Of a PNG, in pixels: the four bytes behind the first chunk's name."""
    return int(unpack(">I", png[16:20])[0])


# --- the same in words


def presence_said(rows: Sequence[Came], meetings: int, language: str) -> str:
    """ "Účast organizací na 4 jednáních: Diakonie 100 %, ÚP ČR 25 %"."""
    shares = sorted(rows, key=lambda one: -one.share)
    return words(language).say(
        "papers-chart-presence-said", meetings=meetings, shares=", ".join(f"{one.name} {one.share} %" for one in shares)
    )


def owes_said(rows: Sequence[Owes], language: str) -> str:
    """ "Otevřené úkoly: Dana 3 (1 po termínu), Petr 1"."""
    spoken = words(language)
    those = (
        one.name
        + " "
        + (spoken.say("papers-chart-late", waiting=one.waiting, late=one.late) if one.late else str(one.waiting))
        for one in rows
    )
    return spoken.say("papers-chart-owes-said", those=", ".join(those))
