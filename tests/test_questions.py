"""An open question hears only its own answer; any other sentence is a new message, and the question waits on."""

import pytest

from tests.chat import Group


@pytest.fixture
def called(group: Group) -> Group:
    """A group with a meeting ahead, whose coordinator and Dana write to the bot alone as well."""
    group.members("Petr")
    group.member("Dana", private=True)
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 ze 3
    """)
    return group


@pytest.fixture
def asked_for_an_hour(group: Group) -> Group:
    group.play("""
        Alena@bot> /schuzka středa 22. 11., radnice: Návrh
        bot@Alena> středa 22. 11. 2017 – v kolik začneme?
    """)
    return group


@pytest.mark.parametrize(
    "said", ["počkej, v 10 mám lékaře", "kdo ještě neodpověděl na schůzku v 9?", "přesuň Akční plán na pátek v 10"]
)
def test_an_hour_of_something_else_begins_no_meeting(asked_for_an_hour: Group, said: str) -> None:
    asked_for_an_hour.play(f"""
        Alena@bot> {said}
        bot@Alena> …
        Alena@bot> v deset
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          Návrh
          středa 22. 11. 2017 od 10:00
          radnice
    """)


@pytest.mark.parametrize("said", ["nech to být", "zruš", "Později.", "nic"])
def test_a_question_can_be_called_off(asked_for_an_hour: Group, said: str) -> None:
    asked_for_an_hour.play(f"""
        Alena@bot> {said}
        bot@Alena> Dobře, nechávám to být.
        Alena@bot> v deset
        bot@Alena> Nejsem si jistý, co potřebujete. Chcete:
    """)


def test_an_answer_to_the_meeting_is_no_deadline(called: Group) -> None:
    called.play("""
        Dana~> úkol: zavolat na úřad do 31. 2., Petr
        bot+ ✍
        bot@Dana> … Takové datum ale není v kalendáři. …
        Dana@bot> ve středu nepřijdu
        bot+ 👌
        bot* přijde 0 ze 3 · 1 omluva
        Dana@bot> do 30. 11.
        bot+ 👍
    """)


def test_other_words_name_nobody(called: Group) -> None:
    called.play("""
        Dana~> úkol: předložit plán do 30. 11., K. Marcinková
        bot+ ✍
        bot@Dana> Úkol je zapsaný. Kdo je K. Marcinková? …
        Dana@bot> udělej zápis
        bot@Dana> Žádný zápis tu zatím není.
        Dana@bot> neomluven Petr
        bot@Dana> Tomu nerozumím. …
        Dana@bot> Petr
        bot+ 👍
    """)


def test_a_bare_word_answers_the_invitation_that_waits(called: Group) -> None:
    called.play("""
        >> 2017-11-20 12:00
        bot@Alena> K jednání „Návrh plánu“ (středa 22. 11. 2017 od 14:00) zatím chybí odpověď: Petr. …
        bot@Alena> 📅 …
        bot@Dana> 📅 …
          Přijdete?
        Dana@bot> ano
        bot+ 👍
        bot* přijde 1 ze 3
          Dana
        Dana@bot> ne
        bot+ 👌
        bot* přijde 0 ze 3 · 1 omluva
    """)


def test_what_was_not_understood_is_one_tap(called: Group) -> None:
    called.play("""
        Dana> budu v Řecku
        bot@Dana> Nevím jistě, jak to myslíte. Přijdete na „Návrh plánu“ (středa 22. 11. 2017)?
          [Přijdu]
          [Omlouvám se]
          [Nic z toho]
        Dana@bot> [Omlouvám se]
        bot(Dana)> Omluva zapsána.
        bot* přijde 0 ze 3 · 1 omluva
    """)


def test_being_at_the_meetings_own_place_is_coming(called: Group) -> None:
    called.play("""
        Dana> budu na radnici
        bot+ 👍
        bot* přijde 1 ze 3
          Dana
    """)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("zruš schůzku", "Opravdu zrušit „Návrh plánu“"),
        ("přesuň to na čtvrtek", "Přesunout „Návrh plánu“"),
        ("připomeň to těm, co neodpověděli", "Soukromě připomenout „Návrh plánu“"),
    ],
)
def test_beside_buttons_a_request_is_no_answer_and_the_buttons_wait(called: Group, said: str, asked: str) -> None:
    called.add("PS senioři")
    called.member("Alena", group="PS senioři")
    called.play(f"""
        Alena@bot> úkol: Dana pošle podklady do pátku
        bot@Alena> Pro kterou skupinu ten úkol je?
          [PS senioři]
          [Řídicí skupina]
        Alena@bot> {said}
        bot@Alena> {asked}…
    """)


def test_a_sentence_beside_buttons_is_heard_for_itself(called: Group) -> None:
    called.add("PS senioři")
    called.member("Alena", group="PS senioři")
    called.play("""
        Alena@bot> úkol: Dana pošle podklady do pátku
        bot@Alena> Pro kterou skupinu ten úkol je?
          [PS senioři]
          [Řídicí skupina]
        Alena@bot> kolik lidí vlastně přišlo minule na poradu?
        bot@Alena> …
        Alena@bot> řídicí skupina
        bot* ✍ Otevřené úkoly
          • poslat podklady – do pátku 10. 11. 2017 – Dana
        bot@Dana> ✍ Máte úkol
    """)


@pytest.mark.parametrize("said", ["ruším to", "ano, zrušit", "já už v té skupině nejsem, vyřaďte mě prosím"])
def test_what_may_be_about_the_meeting_or_the_group_is_no_answer(called: Group, said: str) -> None:
    called.play(f"""
        Alena@bot> {said}
        bot@Alena> …
    """)


def test_a_yes_with_the_buttons_word_presses_it(called: Group) -> None:
    called.play("""
        Alena@bot> zruš schůzku
        bot@Alena> Opravdu zrušit „Návrh plánu“, …
        Alena@bot> ano, ale až zítra
        bot@Alena> …
        Alena@bot> ano, zrušit
        bot> ❌ Jednání „Návrh plánu“, středa 22. 11. 2017 od 14:00, se ruší.
        bot* ZRUŠENO
        bot@Alena* …
        bot@Alena* …
    """)


def test_the_group_and_the_person_that_are_named_are_meant(called: Group) -> None:
    called.add("PS senioři")
    called.member("Dana", group="PS senioři", private=True)
    called.play("""
        Alena~> úkol: Petr pošle podklady do pátku
        bot+ ✍
        Dana@bot> kdo je v řídicí skupině?
        bot@Dana> Řídicí skupina
        Dana@bot> co má na starosti Petr?
        bot@Dana> • poslat podklady – do pátku 10. 11. 2017 – Petr
        Dana@bot> nepiš mi po osmé večer
        bot@Dana> Tichý čas: od 20 do 7 hodin sám nepíšu.
    """)
