"""What strangers wrote of their own accord: never a deed that nobody wanted, and nearly always what they were after."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.language import Context, Known, People, RequestReading, Rsvp, Wanted, read_reply, read_request

CORPORA = Path(__file__).parent / "corpora"
NOW = datetime(2017, 11, 8, 9, tzinfo=ZoneInfo("Europe/Prague"))
PEOPLE = People(
    Known(number, name)
    for number, name in enumerate(["Alena Dvořáková", "Petr Šimek", "Dana Králová", "Tomáš Bílek", "Jana Nová"])
)
GROUPS = ("Senioři", "Rodina", "Řídicí skupina")
# Share of the requests that are understood or offered by themselves, by list; the first sight stands in the docs.
RIGHT = {"requests_strangers_first.jsonl": 0.87, "requests_strangers_second.jsonl": 0.6}
ASKED = {"Dana will take the leaflets over from me, please change the name"}  # asks first, so nothing is done
NAMED = {
    "FIND_DATE": "date-poll", "HOW_JOIN": "joining", "WHO_EXCUSED": "who-is-excused", "WHO_SILENT": "who-is-silent",
    "DECISIONS": "decided", "HELP": "abilities", "HOW_EXCUSE": "how-to-excuse", "NEXT_MEETINGS": "meetings",
    "LINK": "place",
}  # fmt: skip
SAME = {
    "when": {"meetings"}, "meetings": {"when"}, "thanks": {"praise"}, "send-list": {"attendance", "members"},
}  # fmt: skip
ANSWERS = {"ANSWER_YES": Rsvp.YES, "ANSWER_NO": Rsvp.NO, "ANSWER_MAYBE": Rsvp.MAYBE}
TASKS = ("FINISH_TASK", "POSTPONE_TASK", "HAND_OVER", "TAKE_TASK")
HARMLESS = {one.value for one in list(Wanted)[: list(Wanted).index(Wanted.CALL)]} | {"greeting", "thanks", "praise"}


def rows(name: str) -> Iterator[dict[str, Any]]:
    for line in (CORPORA / name).read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def read(row: dict[str, Any]) -> RequestReading:
    said = row.get("values") or {}
    titles = ("Akční plán", "objednat sál", *(said[one] for one in ("task", "topic") if said.get(one)))
    on = "task" if row["want"] in TASKS else "meeting" if row["who"] == "group" else ""
    return read_request(
        row["text"], Context(NOW, row["lang"], on, PEOPLE, GROUPS, lambda: titles, lambda: ("Akční plán",))
    )


def wanted(row: dict[str, Any]) -> set[str]:
    name = NAMED.get(row["want"], row["want"].lower().replace("_", "-"))
    return {name} | SAME.get(name, set())


def sure(reading: RequestReading) -> set[str]:
    return {one.wanted.value for one in reading.requests if one.sure}


@pytest.mark.parametrize("name", RIGHT)
def test_no_deed_is_sure_that_nobody_wanted(name: str) -> None:
    done = {row["text"] for row in rows(name) if sure(read(row)) - HARMLESS - wanted(row)}
    assert done <= ASKED


@pytest.mark.parametrize("name", RIGHT)
def test_no_answer_is_taken_for_its_opposite_and_no_talk_for_one(name: str) -> None:
    wrong = []
    for row in rows(name):
        context = "reply_to_invitation" if row["who"] == "group" else "private"
        rsvp = read_reply(row["text"], context, language=row["lang"]).rsvp
        meant = ANSWERS.get(row["want"], Rsvp.NONE)
        if rsvp in (Rsvp.YES, Rsvp.NO) and rsvp is not meant and row["want"] in (*ANSWERS, "NONE"):
            wrong.append((row["text"], rsvp))
    assert wrong == []


@pytest.mark.parametrize("name", RIGHT)
def test_what_is_wanted_is_understood_or_offered_by_itself(name: str) -> None:
    asked = [row for row in rows(name) if row["want"] != "NONE" and row["want"] not in ANSWERS]
    missed = [row["text"] for row in asked if not _is_met(row)]
    assert len(missed) <= len(asked) * (1 - RIGHT[name]), missed


def _is_met(row: dict[str, Any]) -> bool:
    reading = read(row)
    if sure(reading) & wanted(row):
        return True
    alone = reading.likely or len(reading.nearest) == 1
    return alone and bool(reading.nearest) and reading.nearest[0].value in wanted(row)
