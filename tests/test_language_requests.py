"""What is asked or wanted in plain words is read, and talk that asks nothing stays talk."""

import itertools
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.language import Context, Known, People, RequestReading, Rsvp, Wanted, read_request

CORPORA = Path(__file__).parent / "corpora"
NOW = datetime(2017, 11, 8, 9, tzinfo=ZoneInfo("Europe/Prague"))
PEOPLE = People(
    Known(number, name, organisation=organisation)
    for number, (name, organisation) in enumerate(
        [
            ("Alena Dvořáková", "město"),
            ("Dana Králová", "Charita"),
            ("Petr Šimek", "MAS"),
            ("Tomáš Bureš", "Nemocnice"),
            ("Soňa Hladíková", "kraj"),
            ("Lucie Marková", "Diakonie"),
            ("Eva Nová", "Nemocnice"),
        ]
    )
)
GROUPS = ("PS senioři", "PS rodina, děti a mládež", "Řídicí skupina")
TITLES = (
    "rozeslat letáky",
    "poslat podklady",
    "objednat sál",
    "tabulka nákladů",
    "sociální bydlení",
    "dluhové poradenství",
    "Akční plán",
)
# Sentences of each list that are offered instead of being sure, so far.
KNOWN = {
    "requests_review.jsonl": 0,
    "requests_unseen.jsonl": 3,
    "requests_second.jsonl": 7,
    "requests_third.jsonl": 3,
    "requests_fourth.jsonl": 7,
    "requests_fifth.jsonl": 0,
    "requests_sixth.jsonl": 3,
}
QUESTIONS = frozenset(list(Wanted)[: list(Wanted).index(Wanted.CALL)])
COURTESY = frozenset({Wanted.GREETING, Wanted.THANKS, Wanted.PRAISE})


def read(text: str, on: str = "", language: str = "cs") -> RequestReading:
    return read_request(text, Context(NOW, language, on, PEOPLE, GROUPS, lambda: TITLES))


def sure(reading: RequestReading) -> list[Wanted]:
    return [one.wanted for one in reading.requests if one.sure]


def rows(name: str) -> Iterator[dict[str, Any]]:
    for line in (CORPORA / name).read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


@pytest.mark.parametrize("name", KNOWN)
def test_every_sentence_of_the_lists_is_read_and_no_deed_is_done_unasked(name: str) -> None:
    wrong, unasked = [], []
    for row in rows(name):
        got = set(sure(read(row["text"], row.get("on", ""))))
        wrong += [(row["text"], got)] if got != set(row["want"]) else []
        unasked += [(row["text"], got)] if got - QUESTIONS - COURTESY - set(row["want"]) else []
    assert not unasked
    assert len(wrong) <= KNOWN[name], wrong


@pytest.mark.parametrize("on", ["", "task", "meeting"])
def test_what_only_sounds_like_an_order_is_none(on: str) -> None:
    assert [row["text"] for row in rows("requests_traps.jsonl") if deeds(row["text"], on)] == []


# Answers and talk of other lists that want something besides.
WANTED_BESIDES = {
    "a zápis z minula?",
    "Dana taky nepřijde", "Petr na jednání nepřijde", "Petr přijde později", "Petr se omlouvá, je nemocný",
    "Tomáš se omlouvá, je nemocný", "dalo by se to posunout na čtvrtek?", "do programu bych přidala dotace",
     "mohli bychom to posunout na pátek?",
    "můžeme to dát o hodinu dřív?", "můžeme to posunout?", "nemůžu, prosím o zápis",
    "omlouvám se, účast nestihnu, pošlete mi prosím zápis", "nešlo by začít v deset?",
    "omlouvám Petra", "omlouvám se. Bod: kapacity pobytových služeb", "paní Nová dorazí", "posuňte to prosím o hodinu",
    "prosím omluvte mne a zápis mi potom pošlete", "prosím přidat bod dotace", "předej to Soně, jsem nemocná",
    "přidejte prosím bod o financích", "přijdu a prosím na program odlehčovací službu",
    "zítra mám dovolenou, tak mi nepište 😀", "šlo by to posunout na čtvrtek?", "šlo by to přesunout?",
}  # fmt: skip


@pytest.mark.parametrize("on", ["", "meeting"])
def test_answers_and_talk_do_no_deed(on: str) -> None:
    talk = [row["text"] for name in ("strangers_replies.jsonl", "blind_replies.jsonl") for row in rows(name)]
    for name in ("phone_talk.txt", "said_talk.txt", "said_replies.txt", "asked_replies.txt", "phone_replies.txt"):
        talk += [
            line.rpartition(" | ")[2]
            for line in (CORPORA / name).read_text(encoding="utf-8").splitlines()
            if line and line[0] != "#"
        ]
    done = {text for text in talk if set(sure(read(text, on))) - QUESTIONS - COURTESY}
    assert done <= WANTED_BESIDES


def test_a_move_tells_the_new_day_and_the_meeting_that_is_meant() -> None:
    (one,) = read("Potřebuji posunout středeční schůzku na čtvrtek 23. 11. ve 14").requests
    assert (one.wanted, one.sure, one.when) == (Wanted.MOVE, True, "na čtvrtek 23. 11. ve 14")
    assert one.date
    assert one.date.when
    assert one.date.when.start == datetime(2017, 11, 23, 14)
    assert one.meeting
    assert [when.start.day for when in one.meeting.options] == [8, 15]


def test_a_call_carries_the_line_of_the_command() -> None:
    (one,) = read("potřebuju svolat řídicí skupinu na 6. prosince od deseti").requests
    assert (one.wanted, one.what, one.group) == (
        Wanted.CALL,
        "Řídicí skupina, na 6. prosince od deseti",
        "Řídicí skupina",
    )


@pytest.mark.parametrize(
    ("text", "who", "answer"),
    [
        ("Petr Šimek se omluvil telefonicky", "Petr Šimek", Rsvp.NO),
        ("zapiš Tomáše jako omluveného", "Tomáš Bureš", Rsvp.NO),
        ("Soňa Hladíková nakonec přijde", "Soňa Hladíková", Rsvp.YES),
    ],
)
def test_the_answer_of_somebody_else_is_hers(text: str, who: str, answer: Rsvp) -> None:
    (one,) = read(text).requests
    assert (one.wanted, [person.name for person in one.people], one.answer) == (Wanted.ANSWER_FOR, [who], answer)


def test_the_own_answer_stays_beside_the_request() -> None:
    reading = read("přijdu a prosím na program odlehčovací službu")
    assert [(one.wanted, one.what) for one in reading.requests] == [(Wanted.ADD_ITEM, "odlehčovací služba")]
    assert reading.rest == ("přijdu",)


def test_a_wish_for_another_day_is_offered_only() -> None:
    reading = read("středa se mi nehodí, co čtvrtek?")
    assert not sure(reading)
    assert Wanted.MOVE in reading.nearest


# --- verbs × things × dates × names × courtesy, plain and turned into what is no order

COURTESIES = ("{}", "prosím {}", "ahoj, {}", "Kolečko, {}", "{} prosím", "{}, díky")
DATES = ("", "ve středu", "na čtvrtek", "22. 11.", "o týden")
NAMES = ("Petra Šimka", "Danu", "paní Soňu Hladíkovou", "Tomáše Bureše")
TO_NAMES = ("Petrovi", "Daně Králové", "Tomášovi")
ORDERS: dict[Wanted, tuple[tuple[str, ...], ...]] = {
    Wanted.CANCEL: (("zruš", "zrušte", "potřebuju zrušit", "chci zrušit"), ("schůzku", "to", "poradu"), DATES[:2]),
    Wanted.MOVE: (
        ("přesuň", "přesuňte", "posuň", "přelož", "můžeš přesunout", "potřebuji odložit"),
        ("schůzku", "to", "středeční poradu", "jednání"),
        ("na čtvrtek", "na pátek ve 13", "na 29. 11.", "o týden", "o dva dny"),
    ),
    Wanted.DROP_ITEM: (("vyškrtni", "smaž", "zruš"), ("bod 2", "bod 3")),
    Wanted.ADD_ITEM: (("přidej", "doplň", "zařaď", "chci přidat"), ("bod Rozpočet", "bod o dotacích")),
    Wanted.ANSWER_FOR: (("omluv", "omluvte"), NAMES, ("", "ze středeční schůzky", "ve středu")),
    Wanted.HAND_OVER: (("předej to", "předej úkol", "přehoď úkol na"), TO_NAMES[:1]),
    Wanted.REMIND: (("připomeň to", "pošli připomínku", "napiš"), ("těm, co neodpověděli", "těm kdo se neozvali")),
    Wanted.MINUTES: (("pošli", "pošli mi", "udělej"), ("zápis", "poslední zápis")),
    Wanted.SEND_LIST: (("pošli", "pošli mi", "potřebuju"), ("seznam", "celý seznam", "seznam účastníků")),
}
REFUSED = (
    "ne{}",
    "kdybys {}",
    "prý {}",
    "Petr říkal {}",
    "včera jsem řekla {}",
    "nikdy {}",
    "možná {}",
    "nechci, {}",
    "až bude po všem, {}",
    "jestli nikdo nepřijde, {}",
    "asi {}",
    "Petře, {}",
    "doufám, že nikdo neřekne {}",
)


def orders() -> Iterator[tuple[Wanted, str]]:
    for wanted, parts in ORDERS.items():
        for said in itertools.product(*parts):
            yield wanted, " ".join(part for part in said if part)


def deeds(text: str, on: str = "") -> set[Wanted]:
    return set(sure(read(text, on))) - QUESTIONS - COURTESY


def test_an_order_is_what_it_says_however_politely() -> None:
    said = [(wanted, how.format(order)) for wanted, order in orders() for how in COURTESIES]
    got = [(wanted, text, deeds(text)) for wanted, text in said]
    assert [(text, done) for wanted, text, done in got if done - {wanted}] == []
    missed = [text for wanted, text, done in got if not done]
    assert missed == []


def test_a_negation_a_condition_and_hearsay_are_no_orders() -> None:
    said = [
        courtesy.format(how.format(order))
        for _, order in orders()
        for how in REFUSED
        for courtesy in ("{}", "prosím {}")
        if not how.startswith("ne{") or " " not in how.format("")
    ]
    assert len(said) > 5000
    assert [(text, done) for text in said if (done := deeds(text))] == []
