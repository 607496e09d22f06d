"""What the bot says it can do."""

import re
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import help as rules
from domain.groups import Role
from domain.language import Context, Wanted, read_meeting, read_request
from handlers.kit.capability import book
from locales import languages, words
from tests.chat import START, Group


def test_a_member_learns_what_members_can_do(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Dana> /pomoc
        bot@Dana> Co můžete:
          • zeptat se: …
          • dát úkol: …
    """)
    shown = group.playground.console.chats["@Dana"].messages[-1]
    assert shown.card
    assert "/schuzka " not in shown.card.plain()
    assert "/clen " not in shown.card.plain()


def test_a_coordinator_learns_what_she_can_do(group: Group) -> None:
    group.play("""
        Alena@bot> /help
        bot@Alena> Co můžete, když skupinu koordinujete:
          • svolat jednání: „svolejte schůzku st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu“
          • zeptat se: …
          • přidat člověka: …
    """)


def test_an_admin_learns_how_a_group_is_founded(group: Group) -> None:
    group.member("Tomáš", admin=True, private=True)
    group.play("""
        Tomáš@bot> /pomoc
        bot@Tomáš> Co můžete, když tu spravujete:
          • založit skupinu: …
    """)


def test_without_a_private_chat_the_answer_is_a_short_reply(group: Group) -> None:
    group.members("Petr")
    group.play("""
        Petr> /pomoc
        bot> Co můžete:
    """)


def test_a_greeting_in_private_is_returned(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Dana@bot> ahoj
        bot@Dana> Dobrý den, Dano. Co pro vás mohu udělat? …
        Cizinec@bot> dobrý den
        bot@Cizinec> Dobrý den, jsem Kolečko: …
        Cizinec@bot> /pomoc
        bot@Cizinec> Dobrý den, jsem Kolečko: …
    """)


def test_talk_in_a_group_is_not_answered(group: Group) -> None:
    group.members("Dana")
    group.play("""
        Dana~> dobrý den všem
        Dana~> pomoc!
    """)


@pytest.mark.parametrize("language", languages())
def test_the_examples_of_a_meeting_are_understood(language: str) -> None:
    sentences = words(language)
    for days in range(0, 800, 7):
        now = START + timedelta(days)
        shown = sentences.examples(now.date())
        command = sentences.say("groups-next", shown).partition("/")[2].partition(" ")[2]
        sentence = re.split("[„“”]", sentences.say("help-meeting", shown))[1]
        [wish] = read_request(sentence, Context(now, language)).requests
        assert (wish.wanted, wish.sure) == (Wanted.CALL, True)
        for example in (command, wish.what):
            found = read_meeting(example, now, "Europe/Prague", language)
            when = found.reading.to_ask().when
            assert when, example
            assert isinstance(when.start, datetime)
            assert 7 < (when.start.date() - now.date()).days < 16
            assert found.title
            assert found.place


def test_the_example_of_a_programme_is_understood(group: Group) -> None:
    example = words("cs").say("help-programme").partition("/")[2]
    group.play(f"""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena@bot> /{example}
        bot@Alena> 1. Úvod
          2. Návrh plánu – p. Hrubá (20 min)
          3. Různé
    """)


@pytest.mark.parametrize("language", languages())
def test_every_line_and_title_is_written(language: str) -> None:
    said = words(language)
    assert all(said.has(f"help-{hint.name}") or said.has(f"help-button-{hint.name}") for hint in book().hints)
    assert all(said.has(f"help-title-{role}") for role in Role)


THERE = st.sets(st.sampled_from(["meeting", "topic"]))


@given(st.sampled_from(Role), st.booleans(), st.sets(st.sampled_from([hint.command for hint in book().hints])), THERE)
def test_help_promises_only_what_there_is(role: Role, private: bool, commands: set[str], there: set[str]) -> None:
    lines = rules.hints(book().hints, role, commands, there, private=private)
    assert all(role.may(hint.least) and (not hint.command or hint.command in commands) for hint in lines)
    assert all(hint.private if private else hint.group for hint in lines)
    assert all(not hint.given or hint.given in there for hint in lines)


def test_every_role_is_told_something_today() -> None:
    assert all(len(rules.hints(book().hints, role, book().commands, (), private=True)) >= 3 for role in Role)


def test_all_that_a_role_can_do_fits_a_screen() -> None:
    said = words("cs")
    for role in Role:
        every = rules.hints(book().hints, role, book().commands, ("meeting", "topic"), private=True)
        assert len([hint for hint in every if said.has(f"help-{hint.name}")]) <= rules.MOST
        assert len([hint for hint in every if said.has(f"help-button-{hint.name}")]) <= rules.MENU
    assert len({hint.number for hint in book().hints}) == len({hint.command for hint in book().hints})


def test_a_button_of_the_menu_does_what_its_command_does(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Dana@bot> /start
        bot@Dana> Dobrý den, …
          [Dát úkol] [Úkoly]
          [Navrhnout téma] [Kdo je ve skupině]
        Dana@bot> [Navrhnout téma]
        bot@Dana> O čem by se mělo jednat? …
        Dana@bot> bydlení pro mladé
        bot+ 👍
        Dana@bot> /nápověda
        bot@Dana> Co můžete:
          [Dát úkol] [Úkoly]
          [Navrhnout téma] [Témata]
        Dana@bot> témata
        bot@Dana> 1. bydlení pro mladé – Dana
    """)


def test_a_coordinator_has_other_buttons_when_a_meeting_is_called(group: Group) -> None:
    group.play("""
        Alena@bot> /pomoc
        bot@Alena> Co můžete, když skupinu koordinujete:
          [Svolat jednání] [Dát úkol]
        Alena@bot> [Svolat jednání]
        bot@Alena> Kdy, kde a o čem? …
        Alena@bot> st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> zveřejnit
        bot> …
        bot@Alena> Zveřejněno.
        Alena@bot> /pomoc
        bot@Alena> Co můžete, když skupinu koordinujete:
          • změnit jednání: …
          [Svolat jednání] [Program]
    """)


@pytest.mark.parametrize("command", ["/úkoly", "/Úkoly", "/todo", "/tasks", "/ukoly"])
def test_commands_are_known_with_diacritics_and_by_everyday_names(group: Group, command: str) -> None:
    group.play(f"""
        Alena@bot> {command}
        bot@Alena> Žádný otevřený úkol nemáte.
    """)
