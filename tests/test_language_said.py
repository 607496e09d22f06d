"""Answers, talk and tasks in many wordings: what has once been understood stays so.

The blind rows come from somebody who had never seen the rules, the said ones are every way of saying it that came to
mind. They were labelled before their first run and have mended the rules since: they hold what was won; what the next
unseen wording will do they do not tell. What has to be asked costs little; a yes taken for a no costs a meeting.

How an unseen wording fares is told by a first run. That of the last 160 answers (blind-r360 and on) read 147 rightly,
2 as a wrong yes or no and 28 of 40 with all details. Five lists of our own followed, each labelled before the rules had
seen it and harder than what people mostly say: they read rightly 516 of 652, 295 of 356, 273 of 304, 184 of 205 and
72 of 81, as a wrong yes or no 10, 12, 5, 2 and 1, with all details 143 of 226, 77 of 107, 82 of 110, 70 of 82 and 15 of
21, and talk 58 of 72 (6 spoken into), then 71 of 71. Some twenty rows with a contested label were left out afterwards.

The first run of the last 60 tasks and non-tasks (blind-t120 and on) read of 44 tasks the deadline of 39, the owners of
40, the deed of 39, and made one of 16 non-tasks a task.
"""

from collections import Counter
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bench.language import BLIND, judged, likeness
from domain.language import ReplyReading, TaskReading, fold, read_reply, read_task

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))
CORPORA = Path(__file__).parent / "corpora"
# Answers that are asked about: once read by a rule of their own, or by no word that was understood.
ASKED = frozenset((CORPORA / "asked_replies.txt").read_text("utf-8").replace("⏎", "\n").splitlines())
DETAILS = ("proxy", "guests", "arrives", "leaves", "mode")


def said(name: str, kind: str = "said_") -> list[tuple[str, str]]:
    """The (label, text) pairs of a corpus."""
    lines = (CORPORA / f"{kind}{name}.txt").read_text("utf-8").splitlines()
    return [(one[0], one[1].replace("⏎", "\n")) for line in lines if line[:1] != "#" for one in [line.split(" | ", 1)]]


def test_blind_answers_are_understood() -> None:
    found = list(judged("reply", BLIND["reply"]))
    classes = {row["text"] for row, got, _ in found if (got or {}).get("rsvp", "none") != row["expect"]["rsvp"]}
    kept = [(row, verdict) for row, _, verdict in found if row["text"] not in ASKED]
    rich = [verdict for row, verdict in kept if any(row["expect"].get(detail) for detail in DETAILS)]
    assert [row["text"] for row, got, verdict in found if verdict == "wrong" and got and got["rsvp"] != "none"] == []
    assert classes - ASKED == set()
    assert rich.count("right") >= 0.95 * len(rich)


def test_answers_noted_by_strangers_are_never_taken_for_their_opposite() -> None:
    """Lists of people who had not seen the rules; of the first, 90 % were read rightly at first sight."""
    wrong, lost = [], set()
    for row, got, _ in judged("reply", "strangers_replies.jsonl"):
        heard = (got or {}).get("rsvp", "none")
        if heard not in {one["rsvp"] for one in (row["expect"], *row.get("also", ()))}:
            wrong += [row["text"]] if heard in ("yes", "no") else []
            lost.add(row["text"])
    assert wrong == []
    assert lost - ASKED == set()


@pytest.mark.parametrize("name", ["met", "met_again", "met_third"])
def test_answers_met_later_are_never_taken_for_what_they_are_not(name: str) -> None:
    """Ordinary and adverse sentences; a yes or a no only where the label has it, whatever is asked about."""
    heard = [(label.split(), text, _answer(label, text)) for label, text in said(f"{name}_replies", "")]
    wrong = [(text, got) for label, text, got in heard if _class(got) not in label[1].split("/")]
    assert [(text, got) for text, got in wrong if got[0] in ("yes", "no")] == []
    assert [(text, got) for text, got in wrong if text not in ASKED] == []


def _class(got: list[str]) -> str:
    return "none" if got[0] == "unsure" else got[0]


def test_blind_tasks_are_understood() -> None:
    found = list(judged("task", BLIND["task"]))
    real = [verdict for row, _, verdict in found if row["expect"]]
    missed = Counter(part for verdict in real if verdict != "right" for part in verdict.split(" ")[-1].split("+"))
    assert [row["text"] for row, _, verdict in found if row["expect"] is None and verdict != "right"] == []
    assert missed["due"] + missed["asked"] <= 0.03 * len(real)
    assert missed["owners"] + missed["asked"] <= 0.05 * len(real)
    assert missed["what"] + missed["asked"] <= 0.05 * len(real)


def test_answers_said_in_every_way_are_understood() -> None:
    heard = [(label.split(), text, _answer(label, text)) for label, text in said("replies")]
    wrong = [(text, got) for label, text, got in heard if got[0] != label[1]]
    assert [(text, got) for text, got in wrong if got[0] in ("yes", "no")] == []
    assert [(text, got) for text, got in wrong if text not in ASKED] == []
    details = [(text, got) for label, text, got in heard if got[0] == label[1] and sorted(got[1:]) != sorted(label[2:])]
    assert len(details) <= 0.02 * len(heard), details


def test_talk_of_other_meetings_and_people_is_left_alone() -> None:
    labelled = [(*label.split(), text) for label, text in said("talk")]
    heard = [(want, text, str(read_reply(text, "no_reply", language=lang).rsvp)) for lang, want, text in labelled]
    assert [(text, got) for label, text, got in heard if got != label and text not in ASKED] == []


def _answer(label: str, text: str) -> list[str]:
    return _written(read_reply(text, "reply_to_invitation", language=label.split(maxsplit=1)[0]))


def _written(got: ReplyReading) -> list[str]:
    """A reading as the corpus writes it."""
    told = [
        "unsure" if got.unsure else str(got.rsvp),
        f"guests={got.guests}" if got.guests else "",
        f"arrives={got.arrives:%H:%M}" if got.arrives else "",
        f"leaves={got.leaves:%H:%M}" if got.leaves else "",
        f"who={got.substitute.replace(' ', '_')}" if got.substitute else "",
        got.mode or "",
    ]
    return [one for one in told if one]


def test_tasks_said_in_every_way_are_read() -> None:
    heard = [(label, text, read_task(text, NOW)) for label, text in said("tasks")]
    assert [(text, got) for label, text, got in heard if label == "null" and got] == []
    wrong = [(text, got) for label, text, got in heard if label != "null" and not _as_labelled(got, label)]
    assert len(wrong) <= 0.05 * len(heard), wrong


def _as_labelled(got: TaskReading | None, label: str) -> bool:
    what, due, owners = label.split(" ; ")
    if got is None or likeness(what, got.what) < 0.75:
        return False
    same_due = due == (f"{got.due.start:%Y-%m-%d}" if got.due else "-")
    return same_due and fold(owners) == fold(", ".join(got.owners) or "-")


@pytest.mark.parametrize(
    "text",
    [
        "smím se zeptat, kdo přijde", "smíme dostat program?", "můžu prosím dostat odkaz", "na poradě nesmím chybět",
        "ok 👎", "díky 👍", "vemu auto", "vezmu klienta k lékaři", "pošlu to kolegyni", "nejde mi zvuk", "🤔",
        "prezentaci mít budu", "ok, předám kolegům", "můžu napsat zápis", "budu s vámi sdílet odkaz",
    ],
)  # fmt: skip
def test_what_only_sounds_like_coming_is_no_answer(text: str) -> None:
    assert str(read_reply(text, "reply_to_invitation").rsvp) == "none"


@pytest.mark.parametrize(
    ("text", "language", "heard"),
    [
        ("semnou nepočítejte", "cs", ["no"]),
        ("jasně 👍", "cs", ["yes"]),
        ("ne 👍", "cs", ["no"]),
        ("přijdu a vemu Zuzku", "cs", ["yes", "guests=1"]),
        ("přijdu s panem Vrbou", "cs", ["yes", "guests=1"]),
        ("po poradě přijdu s Janou Malou", "cs", ["yes", "guests=1"]),
        ("přijdu, domluvila jsem to s Janou Malou", "cs", ["yes"]),
        ("dorazím, nejdřív ale v devět", "cs", ["yes", "arrives=09:00"]),
        ("místo mě zapište Marii Novou", "cs", ["no", "who=Marie_Nová"]),
        ("místo mě zapište: Hana Malá", "cs", ["no", "who=Hana_Malá"]),
        ("yes, but I need to go by 4 pm", "en", ["yes", "leaves=16:00"]),
        ("we can both come", "en", ["yes", "guests=1"]),
        ("we both can't come", "en", ["no"]),
        ("nejdu 😂 zase budu mít na krku celé oddělení", "cs", ["no"]),
        ("v devět mám zubaře, dorazím až v deset", "cs", ["yes", "arrives=10:00"]),
        ("od 11 už nemůžu, ale přijdu", "cs", ["yes", "leaves=11:00"]),
        ("přijdu, schůzka s klientem mi odpadla", "cs", ["yes"]),
        ("přijdu, vezmu Pavlínu a dvě studentky", "cs", ["yes", "guests=3"]),
        ("za Charitu dorazím já, Vít Hrbáček", "cs", ["yes"]),
        ("nestiham, posilam jakuba", "cs", ["no", "who=Jakub"]),
        ("účast předávám Romanu Vlkovi", "cs", ["no", "who=Roman_Vlk"]),
        ("musím v půl jedenácté zmizet", "cs", ["unsure"]),
        ("já tam tentokrát nebudu", "cs", ["no"]),
        ("nebudu tentokrát", "cs", ["no"]),
        ("opět nemůžu", "cs", ["no"]),
        ("v deset můžu", "cs", ["yes", "arrives=10:00"]),
    ],
)
def test_details_of_an_answer_are_those_of_its_own_coming(text: str, language: str, heard: list[str]) -> None:
    assert _written(read_reply(text, "reply_to_invitation", language=language)) == heard


@pytest.mark.parametrize(
    ("text", "what", "due", "owners"),
    [
        ("úkol: Petr pošle návrh a Alena zajistí 3 kávy", "pošle návrh a Alena zajistí 3 kávy", "-", "Petr, Alena"),
        ("Úkol: zavolat na úřad, do po", "zavolat na úřad", "2026-11-30", "-"),
        ("Ráda bych poprosila Hanu Malou o zápis do pátku", "zápis", "2026-11-27", "Hana Malá"),
        ("Odbor dopravy přemaluje přechod do konce ledna", "přemaluje přechod", "2027-01-31", "Odbor dopravy"),
        ("Sehnat sál na ples: J. Malá, do pátku", "Sehnat sál na ples", "2026-11-27", "J. Malá"),
        ("Termín: do 26. 3. v 10 hodin, Z: Malý, sehnat sál", "sehnat sál", "2027-03-26", "Malý"),
    ],
)
def test_no_word_of_a_task_is_lost(text: str, what: str, due: str, owners: str) -> None:
    got = read_task(text, NOW)
    assert got is not None
    assert got.what == what
    assert _as_labelled(got, f"{what} ; {due} ; {owners}"), got


@pytest.mark.parametrize(
    ("text", "due", "offered"),
    [
        ("Jano, pošli to do 28.", "2026-11-28", []),
        ("Jano, pošli zápis nejpozději do druhého, díky", "2026-12-02", []),
        ("Iveta má do patnáctýho objednat sál", "2026-12-15", []),
        ("Jano, pošli to do 15.", "", ["2026-12-15", "2026-11-25 15:00:00"]),
        ("Jano, pošli to do 8.", "2026-12-08", []),  # eight o'clock is over
        ("Petře, zajdi do pátého patra pro klíče", "", []),
        ("Míšo, nezapomeň vrátit klíče, zítra do 10 hodin", "2026-11-26 10:00:00", []),
        ("Revize hřiště – Jana Malá – nejpozději v březnu", "2027-03-31", []),
    ],
)
def test_a_deadline_without_its_month_is_this_or_the_next_one(text: str, due: str, offered: list[str]) -> None:
    got = read_task(text, NOW)
    assert got is not None
    assert (str(got.due.start) if got.due else "") == due
    assert [str(one.start) for one in got.due_options] == offered


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Prosím všechny členy PS, aby do pátku doplnili tabulky", "všichni členové PS"),
        ("Prosím městskou policii o přehled přestupků do pátku", "městská policie"),
        ("od Beránka čekáme podklady do středy", "Beránek"),
        ("Antonín s Boženou nachystají stánek do pátku", "Antonín, Božena"),
        ("Bořku, ty a Vlasta roznesete plakáty do pátku", "Bořek, Vlasta"),
        ("Zbyňku, mohli byste s Alešem natáhnout kabel do pátku?", "Zbyněk, Aleš"),
        ("Klára z Diakonie pošle kontakty do pátku", "Klára"),
        ("Ráda bych Vás, pane Doležale, požádala o revizi do pátku", "Doležal"),
        ("ŘS ukládá koordinátorce předložit harmonogram do pátku", "koordinátorka"),
        ("Zpracováním mapy je pověřena Drahomíra Malá, do pátku", "Drahomíra Malá"),
        ("někdo by měl do pátku opravit web", ""),
        ("Smlouvu podepíšou do pátku", ""),
        ("Smlouvu o nájmu podepíše Novák do pátku", "Novák"),
        ("Razítko spolku vrátí Lucka Hájková do pátku", "Lucka Hájková"),
        ("Dobrovolnické centrum obešle školy do pátku", "Dobrovolnické centrum"),
        ("Odbor dopravy vyzve Petra Malého do pátku", "Odbor dopravy"),
        ("Oblastní charita osloví Janu Malou do pátku", "Oblastní charita"),
    ],
)
def test_whoever_is_to_do_it_stands_in_any_case_and_place(text: str, owners: str) -> None:
    got = read_task(text, NOW)
    assert (", ".join(got.owners) if got else "") == owners


@pytest.mark.parametrize(
    "text",
    [
        "Odbor dopravy zůstane zavřený do konce ledna", "Rada se sejde do konce ledna",
        "Termín: středa 4. 3. v 10 hodin, místo: klubovna", "Prosil bych tě o zápis do pátku",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_task_is_none(text: str) -> None:
    assert read_task(text, NOW) is None


@pytest.mark.parametrize("text", ["přijdu a vezmu 300 lidí", "přijdeme v 300 lidech", "vezmu 250 kolegů"])
def test_a_crowd_of_guests_is_asked_about(text: str) -> None:
    heard = read_reply(text, "reply_to_invitation")
    assert heard.guests == 0 or heard.unsure


@pytest.mark.parametrize(
    ("text", "language"), [("Je viens volontiers", "fr"), ("Igen, jövök", "hu"), ("Не можу", "uk")]
)
def test_words_in_a_language_that_the_bot_does_not_know_are_never_guessed_at(text: str, language: str) -> None:
    assert read_reply(text, "reply_to_invitation", language=language) == ReplyReading(unsure=True)
    assert read_reply(text, "no_reply", language=language) == ReplyReading()


@pytest.mark.parametrize(
    ("text", "heard"),
    [("prídem", "yes"), ("bohužiaľ neprídem", "no"), ("I'll be there", "yes"), ("sorry, I can't make it", "no")],
)
def test_in_a_czech_group_an_answer_in_slovak_or_english_is_understood(text: str, heard: str) -> None:
    assert str(read_reply(text, "reply_to_invitation").rsvp) == heard
