"""What people ask and want in plain words, and words that press buttons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import fold
from domain.requests import Pressable, without_call
from handlers.kit.labels import named
from tests.chat import Group

LINE = "/schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu"


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting of three, to be answered."""
    group.member("Dana Králová", private=True)
    group.member("Petr Šimek", private=True)
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


# --- words as buttons


@pytest.mark.parametrize(
    "words", ["zveřejnit", "Zveřejni to", "zverejni", "ano", "OK", "👍", "publish", "prosím zveřejnit"]
)
def test_the_preview_is_published_by_words(group: Group, words: str) -> None:
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> Náhled, …
        Alena@bot> {words}
        bot> 📅 Řídicí skupina – jednání č. 1/2017
        bot@Alena> Zveřejněno.
        bot@Alena* Zveřejněno v 1 chatu.
    """)


def test_another_button_of_the_preview_is_pressed_by_its_first_word(group: Group) -> None:
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> zahoď to
        bot@Alena* Zahozeno.
        bot+ 👍
    """)


def test_a_task_is_done_by_the_word_on_its_button(called: Group) -> None:
    called.play("""
        Alena~> úkol: Dana Králová rozešle pozvánky do pátku
        bot+ ✍
        bot@Dana> ✍ Máte úkol
        Dana@bot> hotovo
        bot@Dana* ✅ Úkol je hotový
        bot@Dana> …
        bot@Alena> ✅ Úkol je hotový
    """)


def test_cancelling_asks_and_is_taken_back(called: Group) -> None:
    called.play("""
        Dana> přijdu
        bot+ 👍
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit „Návrh plánu“, středa 22. 11. 2017 od 14:00? Oznámím to v 1 chatu.
          [Zrušit jednání]
          [Nechat být]
        Alena@bot> ne
        bot@Alena* Dobře, nechávám to být.
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit …
        Alena@bot> ano
        bot> ❌ Jednání „Návrh plánu“, středa 22. 11. 2017 od 14:00, se ruší.
        bot@Alena* Jednání „Návrh plánu“ je zrušené.
          [Vrátit]
        >> + 5 min
        Alena@bot> [Vrátit]
        bot> ✅ Jednání „Návrh plánu“, středa 22. 11. 2017 od 14:00, přece jen bude. …
        bot* přijde 1 ze 3
          Dana Králová
        bot@Alena* Jednání „Návrh plánu“ zase platí.
    """)


def test_a_cancelled_meeting_is_restored_from_its_card(called: Group) -> None:
    called.play("""
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit …
        Alena@bot> [Zrušit jednání]
        bot> ❌ …
        >> + 2 h
        Alena@bot> [Vrátit]
        bot(Alena)> Na vrácení už je pozdě, …
        Alena@bot> [Obnovit]
        bot@Alena> Obnovit „Návrh plánu“, středa 22. 11. 2017 od 14:00? Oznámím to v 1 chatu.
        Alena@bot> [Obnovit]
        bot> ✅ …
        bot* přijde 0 ze 3
        bot@Alena* Jednání „Návrh plánu“ zase platí.
    """)


def test_a_yes_long_after_other_words_presses_nothing(called: Group) -> None:
    """What stands last in the talk has no such button."""
    called.play("""
        Alena@bot> /pomoc
        bot@Alena> …
        Alena@bot> ano
        bot@Alena> …
    """)


@given(st.text(max_size=40))
def test_any_words_press_one_button_or_none(text: str) -> None:
    buttons = [
        Pressable(("Zveřejnit", "Publish"), "yes"),
        Pressable(("Upravit", "Edit")),
        Pressable(("Zahodit", "Discard")),
    ]
    assert named(text, buttons) in (None, 0, 1, 2)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("hotovo", 0), ("Hotovo.", 0), ("hotovo, díky", 0), ("předat", 2), ("předej to", 2), ("done", 0), ("týden", 1),
        ("předat Petrovi", None), ("hotovo nebude", None), ("", None), ("ano", None), ("to", None),
    ],
)  # fmt: skip
def test_a_label_or_its_first_word(text: str, at: int | None) -> None:
    card = [Pressable(("Hotovo", "Done")), Pressable(("+ týden", "+ week")), Pressable(("Předat", "Hand over"))]
    assert named(text, card) == at


def test_words_that_could_be_two_buttons_press_none() -> None:
    two = [Pressable(("Zrušit jednání",)), Pressable(("Zrušit úkol",))]
    assert named("zrušit", two) is None
    assert named("zrušit úkol", two) == 1


@given(st.text(max_size=30), st.sampled_from(["Kolečko", "kolecko", "@kolecko_bot"]))
def test_who_calls_by_name_is_heard_without_it(rest: str, name: str) -> None:
    bare = without_call(f"{name}, {rest}", ["Kolečko", "@kolecko_bot"])
    assert bare is None or fold(bare) in fold(rest) or not rest.strip()


CALLS = [
    ("Kolečko, kdo přijde?", "kdo přijde?"),
    ("kolecko: kdo přijde", "kdo přijde"),
    ("kdo přijde, Kolečko?", "kdo přijde?"),
    ("@kolecko_bot kdo přijde?", "kdo přijde?"),
    ("kdo přijde @kolecko_bot", "kdo přijde"),
    ("Kolečko", ""),
    ("Kolečko je užitečné", None),
    ("kolečkové křeslo, prosím", None),
    ("Zeptej se Kolečka", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "rest"), CALLS)
def test_the_name_of_the_bot(text: str, rest: str | None) -> None:
    assert without_call(text, ["Kolečko", "@kolecko_bot"]) == rest
