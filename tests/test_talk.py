"""Talk that nobody could take costs nothing; what somebody could take is heard as before."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.engine.deeds import listeners
from domain.groups import Role
from handlers.kit.capability import book
from handlers.kit.event import Heard
from handlers.kit.talk import Speaker, Talk
from handlers.kit.turn import Turn
from handlers.kit.view import view_of
from storage import groups, rooms
from storage.db import Connection
from tests.chat import Group
from tests.statements import Statements

CORPORA = Path(__file__).parent / "corpora"
CARD = "/schuzka st 22. 11. 2017 od 14:00 do 16:00, historická radnice: Návrh komunitního plánu"
CHAT = "Řídicí skupina"
TALK = ("Včera jsem byl u doktora.", "Kdo má klíče od sklepa?", "👍", "haha: to je dobré", "1) mléko 2) chleba")
TAKEN = (
    "na jednání 22. 11. nepřijdu",
    "téma: výtah do knihovny",
    "úkol: koupit papír do pátku",
    "T: 1. 12. 2017\nZ: Petr\nobjednat sál",
)


@pytest.fixture
def called(group: Group) -> Group:
    """A card stands in the group; Dana Králová and Petr are members."""
    group.member("Dana Králová", private=True)
    group.members("Petr")
    group.play(f"""
        Alena@bot> {CARD}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


def says(group: Group, name: str, text: str, *, edited: bool = False) -> list[str]:
    """How the bot shows that it took what somebody said without answering anything; edited: corrected later."""
    console = group.playground.console
    event = replace(console.writes(name, console.chat(CHAT), text), edited=edited)
    before = len(console.shown)
    group.run(group.playground.happens(event))
    return [shown.how for shown in console.shown[before:]]


# --- what it costs


def test_talk_of_somebody_who_is_known_asks_the_database_nothing(called: Group) -> None:
    says(called, "Petr", "Ahoj všichni!")
    statements, console = Statements(called.database), called.playground.console
    for text in (*TALK, *TALK):
        event = console.writes("Petr", console.chat(CHAT), text)
        for one in (event, replace(event, edited=True)):
            called.run(called.playground.house.router.take([one], console))
    assert statements.of() == []


def test_what_nobody_could_take_is_forgotten_and_somebody_new_is_noted(called: Group) -> None:
    def known(db: Connection) -> bool:
        return rooms.account_by_username(db, "console", "cizinec") is not None

    says(called, "Cizinec", "Dobrý den.")
    assert called.run(called.database.run(known))


# --- what is heard


@pytest.mark.parametrize("text", TAKEN)
def test_words_that_somebody_takes_are_heard_in_the_midst_of_talk(called: Group, text: str) -> None:
    says(called, "Petr", "Ahoj všichni!")
    assert says(called, "Petr", text) != []


def test_an_answer_by_a_correction_of_talk_is_heard(called: Group) -> None:
    says(called, "Petr", "Na jednání bude asi hodně lidí.")
    says(called, "Petr", "Ahoj všichni!")
    assert says(called, "Petr", "Na jednání 22. 11. přijdu.", edited=True) != []


def test_whoever_becomes_coordinator_is_overheard_at_once(called: Group) -> None:
    prose = "Petr připraví pozvánku do pátku 17. 11."
    says(called, "Dana Králová", "Ahoj všichni!")
    assert says(called, "Dana Králová", prose) == []
    dana = next(
        one for one in called.run(called.database.run(groups.people_of, called.community)) if "Dana" in one.name
    )

    def promote(db: Connection) -> None:
        groups.join(db, called.ids[CHAT], dana.id, Role.COORDINATOR, called.now)

    called.run(called.database.run(promote))
    called.play("""
        Petr> přijdu
        bot+ 👍
    """)  # anything done makes the gate forget
    assert says(called, "Dana Králová", prose) == ["new"]


def test_a_command_and_a_name_of_the_bot_are_let_in(called: Group) -> None:
    says(called, "Petr", "Ahoj všichni!")
    assert says(called, "Petr", "/schuzky") != []


# --- the cues


def test_whoever_hears_words_says_which_of_them_it_could_take() -> None:
    """Without `unasked=…` in its `hears` a capability is offered all talk, and every word of it costs a transaction."""
    deaf = [name for _, name, listener in book().listeners if listener not in book().cues]
    assert deaf == []


def _corpus() -> list[str]:
    """A mixture of answers, talk and tasks that are understood, every one of them said into a group."""
    names = ("said_talk", "phone_talk", "said_replies", "phone_replies", "said_tasks", "met_tasks", "phone_tasks")
    lines = [line for name in names for line in (CORPORA / f"{name}.txt").read_text("utf-8").splitlines()]
    texts = [line.split(" | ", 1)[1].replace("⏎", "\n") for line in lines if " | " in line and line[0] != "#"]
    return texts[::7]


@pytest.mark.parametrize("name", ["Petr", "Alena"])
@pytest.mark.parametrize("dialect", ["sqlite"])
def test_no_cue_is_deaf_to_what_its_capability_takes(called: Group, name: str) -> None:
    """Every listener is offered every text, as if there were no gate; what it takes, its cue must fit."""

    def offered(db: Connection, text: str) -> list[str]:
        chat = called.playground.console.chat(CHAT)
        event = called.playground.console.event(Heard.MESSAGE, name, chat, message="1", text=text)
        desk, room = called.playground.house.desk(db), rooms.room_at(db, "console", CHAT, None)
        assert room
        account = rooms.account_of(db, "console", name)
        deaf = []
        for listener in listeners(desk.book, len(text), edited=False):
            turn = Turn(view_of(desk, room), event, account, text=text)
            speaker = Speaker(True, name == "Alena", turn.view.language, turn.view.zone)
            if _takes(turn, listener) and not desk.book.cues[listener](Talk(text, desk.now, speaker)):
                deaf.append(f"{listener.__module__}: {text}")
        return deaf

    deaf = [one for text in _corpus() for one in called.run(called.database.run(partial(offered, text=text)))]
    assert deaf == []


def _takes(turn: Turn, listener: Any) -> bool:
    """Whether a listener makes something of the turn; what it then does is undone."""
    step = turn.db.begin_nested()
    try:
        return bool(listener(turn))
    except Exception:
        return True  # refused, which is an answer too
    finally:
        step.rollback()
