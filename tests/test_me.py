"""One card for one person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import me as rules
from domain.errors import BadInput
from storage import groups
from tests.chat import Group


def called(group: Group) -> None:
    """Alena calls a meeting."""
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)


def test_my_meetings_stand_with_my_word_and_a_way_to_give_it(group: Group) -> None:
    group.member("Dana", organisation="Diakonie", private=True)
    called(group)
    group.play("""
        Dana@bot> /ja
        bot@Dana> Dana
          Diakonie
          Řídicí skupina
          Moje jednání
          středa 22. 11. 2017 od 14:00 do 16:00 · Návrh plánu – bez odpovědi
          [Odpovědět: středa 22. 11. 2017 od 14:00]
        Dana@bot> [Odpovědět: středa 22. 11. 2017 od 14:00]
        bot@Dana> Přijdete?
        Dana@bot> [Přijdu]
        bot@Dana* středa 22. 11. 2017 od 14:00 do 16:00 · Návrh plánu – přijdu
    """)


def test_a_moved_meeting_asks_for_the_word_again(group: Group) -> None:
    group.member("Dana", private=True)
    called(group)
    group.play("""
        Dana> [Přijdu]
        Dana@bot> /ja
        bot@Dana> středa 22. 11. 2017 od 14:00 do 16:00 · Návrh plánu – přijdu
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> místo: knihovna
        bot> …
        bot@Dana> …
        bot@Dana* středa 22. 11. 2017 od 14:00 do 16:00 · Návrh plánu – změnilo se, potvrďte prosím
    """)


def test_in_a_group_the_answer_comes_privately(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Dana> /ja
        bot@Dana> Dana
    """)


def test_asked_again_the_card_comes_down_and_the_old_one_shrinks(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Dana@bot> /me
        bot@Dana> Dana
        Dana@bot> /ja
        bot@Dana> Dana
        bot@Dana* → Karta je teď níž v chatu.
    """)


def test_language_changes_at_once_for_the_person_alone(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Dana@bot> /ja
        bot@Dana> [✓ Čeština] [English]
        Dana@bot> [English]
        bot(Dana)> I will write to you in English.
        bot@Dana* No meeting is waiting for you now.
          [Čeština] [✓ English]
        Dana> téma:
        bot@Dana> What is it about? …
        Alena@bot> /ja
        bot@Alena> Žádné jednání vás teď nečeká.
    """)


def test_quiet_hours_by_a_tap_or_in_words(group: Group) -> None:
    dana = group.member("Dana", private=True)
    group.play("""
        Dana@bot> /ja
        bot@Dana> Tichý čas: podle nastavení skupiny.
          [Ticho 20–7] [Ticho 22–6] [Bez ticha] [Jinak]
        Dana@bot> [Bez ticha]
        bot@Dana* Tichý čas: žádný, píšu kdykoli.
          [Ticho 20–7] [Ticho 22–6] [✓ Bez ticha] [Jinak]
        Dana@bot> [Jinak]
        bot@Dana> Od kolika do kolika hodin nemám psát? Třeba: 21–8
        Dana@bot> v noci
        bot@Dana> Nerozumím. Napište dvě různé celé hodiny, třeba: 21–8
        Dana@bot> od 21 do 8
        bot+ 👍
        bot@Dana* Tichý čas: od 21 do 8 hodin sám nepíšu.
    """)
    known = group.run(group.database.run(groups.person_by_id, dana))
    assert (known.quiet_from, known.quiet_to) == (21, 8)


def test_a_stranger_has_no_card(group: Group) -> None:
    group.play("""
        Cizí člověk@bot> /ja
        bot@Cizí člověk> Zatím vás neznám. …
    """)


# --- rules


@given(st.integers(0, 23), st.integers(0, 23), st.sampled_from(["{}-{}", "{} – {}", "od {} do {}", "{}:00 až {}:00"]))
def test_two_different_hours_are_read_as_they_are_written(start: int, end: int, form: str) -> None:
    text = form.format(start, end)
    if start == end:
        with pytest.raises(BadInput, match="me-hours-how"):
            rules.quiet_hours(text)
    else:
        assert rules.quiet_hours(text) == (start, end)


@pytest.mark.parametrize("text", ["", "večer", "25-7", "21", "21-8-9", "21:30-8", "100-7", "0-24"])
def test_anything_else_is_asked_for_again(text: str) -> None:
    with pytest.raises(BadInput, match="me-hours-how"):
        rules.quiet_hours(text)
