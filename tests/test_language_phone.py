"""What social workers type on a phone: without diacritics, with typos. Every row was labelled before it was read."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.language import ReplyReading, TaskReading, When, read_date, read_reply, read_task

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))
CORPORA = Path(__file__).parent / "corpora"


# What is asked about is no mistake.
ASKED = frozenset((CORPORA / "asked_replies.txt").read_text("utf-8").splitlines())


def rows(name: str) -> list[tuple[str, str]]:
    """The (text, label) pairs of a corpus."""
    lines = (CORPORA / f"phone_{name}.txt").read_text("utf-8").splitlines()
    pairs = [line.split(" | ", 1) for line in lines if line and not line.startswith("#")]
    return [(text, label) for label, text in pairs]


@pytest.mark.parametrize(("text", "label"), rows("replies"))
def test_an_answer_typed_on_a_phone_is_understood(text: str, label: str) -> None:
    got = read_reply(text, "reply_to_invitation")
    if text in ASKED:
        assert str(got.rsvp) not in ("yes", "no")
    else:
        answer(got, label)


@pytest.mark.parametrize(("text", "label"), rows("talk"))
def test_talk_is_left_alone(text: str, label: str) -> None:
    answer(read_reply(text, "no_reply"), label)


def answer(got: ReplyReading, label: str) -> None:
    """Hold a reading to its label."""
    said, *details = label.split()
    heard = "unsure" if got.unsure else str(got.rsvp)
    assert heard in said.split("/")
    for detail in details if heard != "unsure" else []:
        name, _, value = detail.partition("=")
        told = {
            "guests": str(got.guests),
            "arrives": f"{got.arrives:%H:%M}" if got.arrives else "",
            "leaves": f"{got.leaves:%H:%M}" if got.leaves else "",
            "who": (got.substitute or "").replace(" ", "_"),
            name: value,
        }
        assert told[name] == value if value else got.mode == name


@pytest.mark.parametrize(("text", "label"), rows("dates"))
def test_a_date_typed_on_a_phone_is_understood(text: str, label: str) -> None:
    got = shown(read_date(text, NOW).when)
    assert got == label.lstrip("?") or (got == "ask" and label.startswith("?"))


def shown(when: When | None) -> str:
    """A reading as the corpus writes it."""
    if when is None:
        return "ask"
    ends = [at.strftime("%Y-%m-%d" if when.all_day else "%Y-%m-%dT%H:%M") for at in (when.start, when.end) if at]
    return "/".join(ends)


@pytest.mark.parametrize(("text", "label"), rows("tasks"))
def test_a_task_typed_on_a_phone_is_understood(text: str, label: str) -> None:
    assert task(read_task(text, NOW)) == label


def task(got: TaskReading | None) -> str:
    """A reading as the corpus writes it."""
    if got is None:
        return "null"
    return f"{got.what} ; {got.due.start.strftime('%Y-%m-%d') if got.due else '-'} ; {', '.join(got.owners) or '-'}"


@pytest.mark.parametrize(
    ("language", "text", "label"), [(lang, *row) for lang in ("en", "sk", "de", "pl") for row in rows(f"dates_{lang}")]
)
def test_a_date_in_another_language_is_understood(language: str, text: str, label: str) -> None:
    reading = read_date(text, NOW, language=language)
    got = shown(reading.when)
    assert got == label.lstrip("?") or (got == "ask" and label.startswith("?"))
    assert reading.confirm is (language != "en")
