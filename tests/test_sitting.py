"""A meeting that is going on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import sitting as rules
from domain.agenda import Item
from domain.groups import Role
from domain.language import read_proceeding
from domain.sitting import Outcome
from tests.chat import Group

CALL = """
    Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, historická radnice: Návrh plánu
    bot@Alena> …
    Alena@bot> [Zveřejnit]
    bot> …
    Alena@bot> /program 1) Úvod 2) Návrh plánu – Hrubá 3) Anketa pro veřejnost 4) Webová sekce 5) Různé
    bot+ 👍
    bot@Alena> …
"""


@pytest.fixture
def begun(group: Group) -> Group:
    """A meeting with five items that Alena has begun a little before two."""
    group.member("Dana Hrubá", private=True)
    group.member("Petr Šimek", private=True)
    group.play(CALL)
    group.play("""
        Dana> [Přijdu]
        >> 2017-11-20 12:00
        bot@Petr> …
        bot@Alena> …
        >> 2017-11-22 13:55
        bot> ⏰ Zítra, …
        bot@Alena> … zatím bez odpovědi: …
        bot@Dana> … Uvádíte: 2. Návrh plánu – Hrubá
        bot@Dana> … Počítáme s vámi.
        Alena@bot> [Zahájit jednání]
        bot@Alena> 📝 Jednání: Návrh plánu
          středa 22. 11. 2017 od 14:00 do 16:00
          ▶ 1. Úvod
          2. Návrh plánu – Hrubá
          Jak dopadl bod 1? …
          [Shoda] [Bez připomínek] [S připomínkami]
          [▸ 2] [▸ 3] [▸ 4] [▸ 5]
          [Ukončit jednání]
    """)
    return group


def test_an_item_comes_out_by_a_tap_or_a_word_and_the_next_one_is_on(begun: Group) -> None:
    begun.play("""
        Alena@bot> [Projednáno]
        bot(Alena)> Bod 1: projednáno. Na řadě je bod 2.
        bot@Alena* ✓ 1. Úvod – projednáno
          ▶ 2. Návrh plánu – Hrubá
        Alena@bot> připomínka: zkrátit verzi pro veřejnost
        bot+ ✍
        Alena@bot> usnesení: ŘS schvaluje návrh plánu.
        bot+ ✍
        bot@Alena* ▶ 2. Návrh plánu – Hrubá
          – připomínka: zkrátit verzi pro veřejnost
          – usnesení: ŘS schvaluje návrh plánu.
        Alena@bot> schváleno
        bot@Alena> Schváleno – jak? Bod: Návrh plánu
          [Bez připomínek]
          [S připomínkami]
        Alena@bot> [S připomínkami]
        bot(Alena)> Bod 2: schváleno s připomínkami. Na řadě je bod 3.
        Alena@bot> shoda
        bot+ 👌
        bot@Alena* ☑️ 2. Návrh plánu – Hrubá – schváleno s připomínkami, ✍ 2
          🤝 3. Anketa pro veřejnost – shoda
          ▶ 4. Webová sekce
        Alena@bot> bod 3: schváleno bez připomínek
        bot+ 👌
        bot@Alena* ✅ 3. Anketa pro veřejnost – schváleno bez připomínek
          ▶ 4. Webová sekce
    """)


def test_in_the_group_only_what_is_meant_for_the_minutes_is_written_down(begun: Group) -> None:
    begun.play("""
        Alena~> shoda
        Dana~> usnesení: ŘS schvaluje návrh plánu.
        Alena~> poznámka: Dana Hrubá představila návrh
        bot+ ✍
        bot@Alena* ▶ 1. Úvod
          – Dana Hrubá představila návrh
        Alena> shoda
        bot+ 👌
        bot@Alena* 🤝 1. Úvod – shoda, ✍ 1
          ▶ 2. Návrh plánu – Hrubá
    """)


def test_a_task_goes_under_the_item_that_is_on_and_an_unknown_owner_is_asked(begun: Group) -> None:
    begun.play("""
        Alena@bot> bod 3
        bot+ 👌
        Alena@bot> úkol: Petr rozešle anketu do 30. 11.
        bot@Petr> …
          rozeslat anketu
        bot+ ✍
        bot@Alena* ▶ 3. Anketa pro veřejnost
          – úkol: rozeslat anketu, Z: Petr Šimek, T: 30. 11. 2017
        Alena@bot> úkol: Vopička vyvěsí plakáty
        bot+ ✍
        bot@Alena> …
          [Nechat jako hosta]
    """)


def test_what_is_left_goes_on_the_next_programme_unless_it_is_let_go(begun: Group) -> None:
    begun.play("""
        Alena@bot> bod 2: shoda
        bot+ 👌
        Alena@bot> bod 3: odloženo
        bot+ 👌
        Alena@bot> další jednání ve středu 20. 12. od 14:00
        bot@Alena> Další jednání: středa 20. 12. 2017 od 14:00. Do zápisu to mám.
          [Svolat další jednání]
        Alena@bot> končíme
        bot@Alena> Jednání je ukončené.
        bot@Alena> 📄 Zápis č. 1/2017 – návrh
        bot@Alena* 📅 Další jednání: středa 20. 12. 2017 od 14:00
          Na další jednání se přenáší: 3. Anketa pro veřejnost; 4. Webová sekce
          [Nepřenášet: 3. Anketa pro veřejnost]
        Alena@bot> [Nepřenášet: 4. Webová sekce]
        bot@Alena* Na další jednání se přenáší: 3. Anketa pro veřejnost
          [Přenést: 4. Webová sekce]
        Alena@bot> [Svolat další jednání]
        bot@Alena> Náhled, …
          středa 20. 12. 2017 od 14:00
          historická radnice
          1. Anketa pro veřejnost
        Alena@bot> [Zveřejnit]
        bot> …
          1. Anketa pro veřejnost
        Alena@bot> [Přenést: 4. Webová sekce]
        bot* 1. Anketa pro veřejnost
          2. Webová sekce
        Alena@bot> bod 3: schváleno bez připomínek
        bot+ 👌
        bot* 1. Webová sekce
        >> 2017-12-13 14:01
        bot@Alena> Docházka: …
        bot@Alena> 📄 …
        bot@Alena> 📅 …
        bot@Dana> 📅 …
        bot@Petr> 📅 …
        >> 2017-12-19 14:01
        bot> ⏰ Zítra, …
        bot@Alena> … zatím bez odpovědi: …
        bot@Alena> Zítra jednáte: Jednání
          Minule (středa 22. 11. 2017) se rozhodlo
          🤝 2. Návrh plánu – shoda
          ✅ 3. Anketa pro veřejnost – schváleno bez připomínek
          Vrací se na program
          1. Webová sekce
    """)


def test_it_ends_when_its_time_is_over_and_words_still_go_where_they_belong(begun: Group) -> None:
    begun.play("""
        Alena@bot> usnesení: ŘS bere zprávu na vědomí.
        bot+ ✍
        >> 2017-11-22 16:00
        bot@Alena> Docházka: …
        bot@Alena> 📄 Zápis č. 1/2017 – návrh
        bot@Alena* Na další jednání se přenáší: 2. Návrh plánu; 3. Anketa pro veřejnost; 4. Webová sekce
        Alena@bot> shoda
        bot+ 👌
        bot@Alena* 🤝 1. Úvod – shoda, ✍ 1
    """)


def test_an_item_is_put_right_entry_by_entry(begun: Group) -> None:
    begun.play("""
        Alena@bot> poznámka: návrh představila Hrubá
        bot+ ✍
        Alena@bot> poznámka: ťuk
        bot+ ✍
        Alena@bot> [✎ Bod 1]
        bot@Alena* Bod 1. Úvod
          a) poznámka: návrh představila Hrubá
          b) poznámka: ťuk
          [a ✎] [a ✕]
          [b ✎] [b ✕]
          [Neschváleno] [Odloženo] [Projednáno]
        Alena@bot> [b ✕]
        bot(Alena)> Vyškrtnuto: ťuk
        Alena@bot> [a ✎]
        bot@Alena> Napište nové znění. Teď tam stojí: návrh představila Hrubá
        Alena@bot> návrh představila Dana Hrubá
        bot+ 👍
        bot@Alena* a) poznámka: návrh představila Dana Hrubá
        Alena@bot> [Připsat]
        bot@Alena> Co chcete připsat?
        Alena@bot> [usnesení]
        bot@Alena> Napište to prosím.
        Alena@bot> ŘS bere návrh na vědomí
        bot+ ✍
        bot@Alena* b) usnesení: ŘS bere návrh na vědomí
        Alena@bot> [Odloženo]
        bot@Alena* odloženo
        Alena@bot> [✓ Odloženo]
        bot@Alena* [Neschváleno] [Odloženo] [Projednáno]
        Alena@bot> [← Zpět]
        bot@Alena* 📝 Jednání: Návrh plánu
    """)


def test_who_presents_is_told_the_day_before_and_the_coordinator_of_whom_the_bot_cannot_tell(group: Group) -> None:
    group.member("Dana Hrubá", private=True)
    group.member("Petr Šimek")
    group.play("""
        Alena@bot> /schuzka st 15. 11. od 14:00, radnice: Plán
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena@bot> /program 1) Návrh plánu – Hrubá 2) Anketa – Šimek 3) Web – Vopička
        bot+ 👍
        bot@Alena> …
        Dana> [Přijdu]
        Petr> [Přijdu]
        Alena> [Přijdu]
        >> 2017-11-14 14:00
        bot> ⏰ Zítra, …
        bot@Dana> ⏰ Zítra, středa 15. 11. 2017 od 14:00, radnice: Plán. Uvádíte: 1. Návrh plánu – Hrubá
        bot@Alena> Jednání středa 15. 11. 2017 od 14:00, radnice: Plán. Zítra uvádějí a ode mě to nevědí: …
    """)


def test_only_whoever_writes_the_minutes_and_not_before_its_time(group: Group) -> None:
    group.member("Dana Hrubá", private=True)
    group.member("Zdena Malá", role=Role.MINUTES, private=True)
    group.play(CALL)
    group.play("""
        Dana@bot> /zahajit
        bot@Dana> Tohle může jen, kdo skupinu koordinuje …
        Zdena@bot> /zahajit
        bot@Zdena> Žádné jednání teď nezačíná. …
        >> 2017-11-22 13:40
        bot@Dana> …
        bot@Zdena> …
        bot@Alena> …
        bot@Dana> … Uvádíte: 2. Návrh plánu – Hrubá
        bot@Alena> … zatím bez odpovědi: …
        bot> ⏰ Zítra, …
        Zdena@bot> zahajuji jednání
        bot@Zdena> 📝 Jednání: Návrh plánu
        Zdena@bot> [Shoda]
        bot(Zdena)> Bod 1: shoda. Na řadě je bod 2.
        Alena> /zahajit
        bot@Alena> 📝 Jednání: Návrh plánu
          🤝 1. Úvod – shoda
        Zdena@bot> bod 9: shoda
        bot@Zdena> …
    """)


SAID = {
    "Shodli jsme se.": ("agreed",),
    "bez připomínek schválena": ("approved",),
    "S PŘIPOMÍNKAMI": ("remarks",),
    "neschváleno": ("rejected",),
    "přesouváme na příště": ("postponed",),
    "vzato na vědomí": ("discussed",),
    "schváleno": ("approved", "remarks"),
    "bod 2: approved without comments": ("approved",),
    "shoda v tom není": None,
    "schváleno bylo málo": None,
    "odloženo už je to třetí rok": None,
    "2 + 2": None,
    "přijdu": None,
    "úkol: poslat": None,
}


@pytest.mark.parametrize("text", SAID)
def test_only_a_message_that_says_nothing_else_is_an_outcome(text: str) -> None:
    heard = read_proceeding(text)
    assert (heard.outcomes if heard else None) == SAID[text]


ITEMS = [Item(one, 1, text) for one, text in enumerate(["Úvod", "Plán", "Anketa", "Web", "Různé"], 1)]


@given(st.dictionaries(st.sampled_from([one.id for one in ITEMS]), st.sampled_from(Outcome)), st.integers(1, 5))
def test_an_item_that_is_on_next_has_no_outcome_and_none_is_left_out(outcomes: dict[int, Outcome], at: int) -> None:
    then = rules.following(ITEMS, at, outcomes)
    open_ones = {one.id for one in ITEMS} - outcomes.keys()
    assert (then is None) == (not open_ones)
    assert then is None or then in open_ones
    left = {one.id for one in rules.unfinished(ITEMS, outcomes)}
    settled = {one for one, outcome in outcomes.items() if outcome is not Outcome.POSTPONED}
    assert left == {2, 3, 4} - settled
