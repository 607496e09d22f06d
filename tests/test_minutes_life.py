"""Minutes from the end of a meeting to the published card."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import minutes_life as rules
from domain.errors import BadInput
from domain.groups import Role, Side
from domain.language import read_decided
from domain.minutes import Status
from domain.minutes_life import Life
from storage import minutes as store
from tests.chat import Group

ASKED = """
    Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, historická radnice: Návrh plánu
    bot@Alena> …
    Alena@bot> [Zveřejnit]
    bot> …
    Alena@bot> /program 1) Úvod 2) Návrh plánu 3) Anketa pro veřejnost 4) Různé
    bot+ 👍
    bot@Alena> …
    Dana> [Přijdu]
    Petr> [Přijdu]
    Alena> [Přijdu]
    Dana> host Michal Polák, univerzita
    bot+ 👌
"""
HELD = """
    >> 2017-11-22 14:00
    bot> ⏰ Zítra, …
    bot@Dana> …
    bot@Petr> …
    bot@Alena> …
    Alena@bot> [Zahájit jednání]
    bot@Alena> 📝 …
    Alena@bot> [Projednáno]
    Alena@bot> usnesení: ŘS doporučuje zastupitelstvu návrh plánu schválit.
    bot+ ✍
    Alena@bot> připomínka: zkrátit verzi pro veřejnost
    bot+ ✍
    Alena@bot> úkol: Petr zveřejní návrh na webu do 31. 1. 2018
    bot@Petr> …
    bot+ ✍
    Alena@bot> schváleno s připomínkami
    bot+ 👌
    Alena@bot> bod 3: odloženo
    bot+ 👌
    Alena@bot> další jednání ve středu 20. 12. od 14:00
    bot@Alena> …
"""
ENDED = """
    Alena@bot> [Ukončit jednání]
    bot(Alena)> Jednání je ukončené.
    bot@Alena> Docházka: Návrh plánu
    bot@Alena> 📄 Zápis č. 1/2017 – návrh
"""


@pytest.fixture
def held(group: Group) -> Group:
    """A meeting that Alena has run and written down."""
    group.member("Dana Králová", private=True, organisation="Charita Javorná", side=Side.PROVIDER)
    group.member("Petr Šimek", private=True, organisation="Město Javorná", side=Side.COMMISSIONER)
    group.play(ASKED)
    group.play(HELD)
    return group


def test_from_the_end_of_the_meeting_to_published_minutes(held: Group) -> None:
    """With a verifier seven taps of the coordinator, without one five; four messages in the group in all."""
    held.play("""
        Alena@bot> [Ukončit jednání]
        bot(Alena)> Jednání je ukončené.
        bot@Alena> Docházka: Návrh plánu
        bot@Alena> 📄 Zápis č. 1/2017 – návrh
          Návrh plánu
          Řídicí skupina
          středa 22. 11. 2017 od 14:00 do 16:00, historická radnice
          Zatím ho vidíte jen vy.
          Přítomno 3, 1 host
          Přítomni: Alena, Dana Králová – Charita Javorná, Petr Šimek – Město Javorná
          Hosté: Michal Polák – univerzita
          1. Úvod – projednáno
          2. Návrh plánu – schváleno s připomínkami
          – připomínka: zkrátit verzi pro veřejnost
          – Usnesení č. 1/1/2017: ŘS doporučuje zastupitelstvu návrh plánu schválit.
          – úkol 1: zveřejnit návrh na webu, Z: Petr Šimek, T: 31. 1. 2018
          3. Anketa pro veřejnost – odloženo
          4. Různé
          📅 Další jednání: středa 20. 12. 2017 od 14:00
          Zapsal(a): Alena
          ⚠ Docházka není uzavřená.
          [✎ 1] [✎ 2] [✎ 3] [✎ 4]
          [Docházka] [Kdo ověří?]
          [Dát k připomínkám (5 dní)]
        Alena@bot> [Hotovo]
        bot(Alena)> Docházka je uzavřená.
        Alena@bot> [Kdo ověří?]
        bot@Alena> Kdo zápis ověří? …
          [Dana Králová]
          [Nikdo]
        Alena@bot> [Dana Králová]
        bot(Alena)> Mám to.
        Alena@bot> [Dát k připomínkám (5 dní)]
        bot@Alena> Než zápis uvidí ostatní, mám otázku. 1) Kdo se postará o připomínky z bodu 2: „zkrátit …“?
          [Je to v pořádku, pokračovat]
          [Upravit bod 2]
        Alena@bot> [Je to v pořádku, pokračovat]
        bot(Alena)> Návrh je ve skupině, připomínky běží 5 dní.
        bot> 📄 Zápis č. 1/2017 – k připomínkám
          Návrh plánu
          Připomínky do: pondělí 27. 11. 2017 14:00. Stačí odpovědět na tuto zprávu. Kdo mlčí, souhlasí.
          Přítomno 3, 1 host
          2. Návrh plánu – schváleno s připomínkami
          – Usnesení č. 1/1/2017: ŘS doporučuje zastupitelstvu návrh plánu schválit.
          [Celý zápis]
        bot@Dana> 📄 Zápis č. 1/2017 k ověření
          [Ověřuji]
        Petr> u bodu 2 chybí, že plán se zveřejní i ve zpravodaji
        bot+ ✍
        bot@Alena* 💬 1. Petr Šimek: u bodu 2 chybí, že plán se zveřejní i ve zpravodaji
          [✓ 💬 1]
        Alena@bot> k bodu 2 poznámka: plán vyjde i ve zpravodaji
        bot+ ✍
        bot@Dana* – plán vyjde i ve zpravodaji
        Alena@bot> [✓ 💬 1]
        bot(Alena)> Vypořádáno (Petr Šimek).
        bot@Petr> Vaše připomínka k zápisu z jednání „Návrh plánu“ je vypořádaná: …
        Alena@bot> [Zveřejnit zápis]
        bot(Alena)> Lhůta k připomínkám ještě běží. …
        Dana@bot> [Ověřuji]
        bot(Dana)> ✓ Ověřeno.
        bot@Alena> Zápis z jednání „Návrh plánu“ je ověřený.
        >> 2017-11-27 14:01
        bot@Alena> 📄 Zápis č. 1/2017 – ověřený
          Zápis ověřuje Dana Králová, hotovo. Lhůta k připomínkám skončila.
        Alena@bot> [Zveřejnit zápis]
        bot(Alena)> Zápis je zveřejněný.
        bot> 📄 Zápis č. 1/2017
          2. Návrh plánu – schváleno s připomínkami
          – Usnesení č. 1/1/2017: ŘS doporučuje zastupitelstvu návrh plánu schválit.
          Ověřil(a): Dana Králová
          [Celý zápis]
        Petr> [Celý zápis]
        bot(Petr)> …
        bot@Petr> 📄 Zápis č. 1/2017
          – plán vyjde i ve zpravodaji
          – připomínka: zkrátit verzi pro veřejnost
          [PDF] [Word]
        Petr@bot> [Word]
        bot@Petr> 📎 …docx
        Petr@bot> [PDF]
        bot@Petr> 📎 …pdf
        Alena@bot> [Veřejná verze]
        bot@Alena> 📎 …pdf
    """)


def published(group: Group) -> None:
    """The minutes are out, without comments."""
    group.play("""
        Alena> /nastaveni
        bot@Alena> Zápis: připomínky 5 dní, kdo mlčí, souhlasí
        Alena@bot> [Zápis k připomínkám: 5 dní]
        Alena@bot> [Zápis k připomínkám: 7 dní]
        Alena@bot> [Zápis k připomínkám: 14 dní]
        bot@Alena* Zápis: zveřejňuje se bez připomínek
    """)
    group.play(ENDED)
    group.play("""
        Alena@bot> [Zveřejnit zápis]
        bot@Alena> Než zápis uvidí ostatní, mám otázku. …
        Alena@bot> [Upravit bod 2]
        bot@Alena> Bod 2. Návrh plánu
          b) připomínka: zkrátit verzi pro veřejnost
        Alena@bot> [b ✕]
        bot(Alena)> Vyškrtnuto: zkrátit verzi pro veřejnost
        Alena@bot> [Zveřejnit zápis]
        bot(Alena)> Zápis je zveřejněný.
        bot> 📄 Zápis č. 1/2017
    """)


def test_what_was_published_is_corrected_only_by_a_new_version_with_a_reason(held: Group) -> None:
    published(held)
    held.play("""
        Alena@bot> poznámka: dodatek
        bot@Alena> Zápis je zveřejněný, přepsat už nejde. …
        Alena@bot> [Opravit zveřejněný zápis]
        bot@Alena> Proč se zápis opravuje? …
        Alena@bot> chybělo, kdo návrh představil
        bot@Alena> Návrh verze 2 je otevřený. …
        bot@Alena* 📄 Zápis č. 1/2017 – návrh
        Alena@bot> k bodu 2 poznámka: návrh představila Dana Králová
        bot+ ✍
        Petr> [Celý zápis]
        bot(Petr)> …
        bot@Petr> 📄 Zápis č. 1/2017
        Alena@bot> [Zveřejnit zápis]
        bot(Alena)> Zápis je zveřejněný.
        bot> 📄 Zápis č. 1/2017
          Verze 2, oprava: chybělo, kdo návrh představil
        bot@Petr* Verze 2, oprava: chybělo, kdo návrh představil
          – návrh představila Dana Králová
        Alena> /skupina
        bot@Alena> …
        Alena@bot> [Kdo co změnil]
        bot@Alena> …
          14:00 Alena: zápis „Návrh plánu“: zveřejněn
          14:00 Alena: zápis „Návrh plánu“: otevřena nová verze
    """)
    first, newest = held.run(held.database.run(lambda db: (store.reasons(db, 1), store.published(db, 1))))
    assert first == [(2, "chybělo, kdo návrh představil")]
    assert newest.version == 2
    assert [one.text for one in newest.resolutions] == ["zastupitelstvu návrh plánu schválit"]


def test_the_author_is_reminded_after_two_days_and_the_coordinator_after_a_week(group: Group) -> None:
    group.member("Zdena Malá", role=Role.MINUTES, private=True)
    group.play("""
        Alena@bot> /schuzka st 15. 11. od 14:00 do 16:00, radnice: Plán
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Zdena> [Přijdu]
        Alena> [Přijdu]
        >> 2017-11-15 14:00
        bot> ⏰ Zítra, …
        bot@Zdena> …
        bot@Alena> …
        Zdena@bot> zahajuji jednání
        bot@Zdena> 📝 …
        >> 2017-11-15 16:00
        bot@Zdena> Docházka: …
        bot@Zdena> 📄 Zápis č. 1/2017 – návrh
          ⚠ Jednání nemá žádný bod. …
        >> 2017-11-17 15:59
        >> 2017-11-17 16:01
        bot@Zdena> 📄 Zápis č. 1/2017 – návrh
          Zatím ho vidíte jen vy. Od jednání uběhly 2 dny.
        >> 2017-11-22 16:01
        bot@Alena> Zápis z jednání „Plán“ po 7 dnech stále není zveřejněný. Píše ho Zdena Malá.
        >> + 30 days
    """)


def test_only_whoever_writes_them_sees_a_draft_and_only_the_one_chosen_verifies(held: Group) -> None:
    held.play(ENDED)
    held.play("""
        Dana@bot> zápis
        bot@Dana> Žádný zápis tu zatím není.
    """)


@pytest.mark.parametrize(("text", "verb"), [
    ("ŘS schvaluje jednací řád.", "approves"),
    ("Řídicí skupina bere na vědomí zprávu", "notes"),
    ("ŘS bere zprávu o plnění na vědomí.", "notes"),
    ("doporučuje radě města vyhlásit výzvu", "recommends"),
    ("ŘS nesouhlasí s termínem", "disagrees"),
    ("Jednací řád byl bez připomínek schválen", None),
])  # fmt: skip
def test_a_resolution_is_taken_apart_at_its_verb_or_kept_as_it_was_said(text: str, verb: str | None) -> None:
    read = read_decided(text)
    assert (read.verb if read else None) == verb


NOW = datetime(2017, 11, 27, 12, 0, tzinfo=UTC)
LIVES = st.builds(
    Life,
    st.just(1),
    st.sampled_from(Status),
    verifier=st.none() | st.just(2),
    version=st.sampled_from([1, 2]),
    until=st.none() | st.integers(-3, 3).map(lambda days: NOW + timedelta(days=days)),
    verified=st.none() | st.just(NOW),
)


@given(LIVES, st.sampled_from(rules.TERMS))
def test_nothing_goes_out_that_was_not_waited_for(life: Life, days: int) -> None:
    waited = life.version > 1 or days == 0 or (life.until is not None and life.until <= NOW)
    vouched = life.verifier is None or life.verified is not None
    try:
        rules.may_publish(life, days, NOW)
    except BadInput:
        assert not (waited and vouched and life.status is not Status.PUBLISHED)
    else:
        assert waited
        assert vouched
        assert life.status is not Status.PUBLISHED
