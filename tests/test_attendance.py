"""Who was there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import attendance as rules
from domain.attendance import Entry, Presence, Quorum, Sheet
from domain.groups import Role, Side
from domain.language import was_not_there
from handlers.kit.fitting import LIMIT, units
from handlers.kit.view import view_of
from storage import attendance as store
from storage import groups, rooms
from storage.db import Connection
from tests.chat import Group

CALL = """
    Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, historická radnice: Návrh plánu
    bot@Alena> …
    Alena@bot> [Zveřejnit]
    bot> …
"""


@pytest.fixture
def held(group: Group) -> Group:
    """A meeting that Alena has called and that is over at 16:00; Zdena writes the minutes."""
    group.member("Zdena Malá", role=Role.MINUTES, private=True, organisation="Město Javorná", side=Side.COMMISSIONER)
    group.member("Dana Králová", private=True, organisation="Charita Javorná")
    group.member("Petr Šimek", private=True)
    group.member("Soňa Hladká")
    group.play(CALL)
    group.play("""
        Dana> dorazím v půl třetí
        bot+ 👍
        Soňa> nemůžu, přijde za mě Jana Nová
        bot+ 👌
        Alena> [Omlouvám se]
        Zdena> [Přijdu]
        Zdena> host Michal Polák, univerzita
        bot+ 👌
        >> 2017-11-20 12:00
        bot@Petr> …
        >> 2017-11-22 13:00
        bot> …
        bot@Alena> … zatím bez odpovědi: Petr Šimek.
        bot@Zdena> …
        bot@Dana> …
    """)
    return group


def over(group: Group) -> None:
    group.play("""
        >> 2017-11-22 16:01
        bot@Zdena> Docházka: Návrh plánu
    """)


def test_whoever_writes_the_minutes_gets_one_card_with_everybody_as_they_answered(held: Group) -> None:
    held.play("""
        >> 2017-11-22 15:59
        >> 2017-11-22 16:01
        bot@Zdena> Docházka: Návrh plánu
          středa 22. 11. 2017 od 14:00 do 16:00
          přítomno 2 · zastoupeno 1 · omluveno 1 · 1 host · zatím nevíme 1
          zadavatelé 1, poskytovatelé 1, uživatelé 0
          Nahoře je člověk, který se neozval. …
          [❔ Petr Šimek]
          [✉️ Alena]
          [👥 Soňa Hladká (přišel náhradník: Jana Nová)]
          [✅ Dana Králová (od 14:30)]
          [✅ Zdena Malá]
          [✅ Michal Polák (univerzita) – host]
          [Hotovo]
        >> + 3 days
    """)


def test_a_tap_goes_round_and_nobody_is_absent_without_excuse_unless_a_person_says_so(held: Group) -> None:
    over(held)
    held.play("""
        Zdena@bot> [❔ Petr Šimek]
        bot(Zdena)> Petr Šimek: přítomen
        Zdena@bot> [✅ Petr Šimek]
        bot(Zdena)> Petr Šimek: omluven
        Zdena@bot> [✉️ Petr Šimek]
        bot(Zdena)> Petr Šimek: neomluven
        bot@Zdena* přítomno 2 · zastoupeno 1 · omluveno 1 · neomluveno 1 · 1 host
        Zdena@bot> [✅ Dana Králová (od 14:30)]
        bot(Zdena)> Dana Králová: omluvena
        Zdena@bot> [✉️ Dana Králová]
        bot(Zdena)> Dana Králová: neomluvena
        Zdena@bot> [⛔ Dana Králová]
        bot(Zdena)> Dana Králová: zastoupena
        Zdena@bot> [👥 Dana Králová (od 14:30)]
        bot(Zdena)> Dana Králová: přítomna
    """)


def test_done_turns_the_list_into_what_it_says_and_the_room_sees_how_many_there_were(held: Group) -> None:
    over(held)
    held.play("""
        Zdena@bot> host Eva Nová, CKP
        bot+ 👌
        bot@Zdena* [✅ Eva Nová (CKP) – host]
        Zdena@bot> [✅ Michal Polák (univerzita) – host]
        bot@Zdena* [➖ Michal Polák (univerzita) – host]
        Zdena@bot> [❔ Petr Šimek]
        Zdena@bot> [Hotovo]
        bot(Zdena)> Docházka je uzavřená.
        bot@Zdena* Docházka: Návrh plánu
          přítomno 3 · zastoupeno 1 · omluveno 1 · 1 host
          Přítomni: Dana Králová (od 14:30), Zdena Malá, Petr Šimek
          Omluveni: Alena
          Zastoupeni: Soňa Hladká (přišel náhradník: Jana Nová)
          Hosté: Eva Nová (CKP)
          [Opravit]
        bot* Jednání už proběhlo.
          Bylo nás 5.
    """)


def test_what_was_closed_can_be_corrected_and_each_correction_is_written_down(held: Group) -> None:
    over(held)
    held.play("""
        Zdena@bot> [Hotovo]
        bot(Zdena)> Docházka je uzavřená. O jednom člověku v ní nic není.
        >> + 20 days
        Zdena@bot> prezenčka
        bot@Zdena> přítomno 2 · zastoupeno 1 · omluveno 1 · 1 host · zatím nevíme 1
          Nezapsáno: Petr Šimek
        Zdena@bot> [Opravit]
        bot@Zdena* [❔ Petr Šimek]
        Zdena@bot> [✅ Dana Králová (od 14:30)]
        bot* Byli jsme 3.
        Zdena@bot> [Hotovo]
        bot@Zdena* přítomno 1 · zastoupeno 1 · omluveno 2 · 1 host · zatím nevíme 1
        Alena> /skupina
        bot@Alena> …
        Alena@bot> [Kdo co změnil]
        bot@Alena> úterý 12. 12. 2017
          16:01 Zdena Malá: docházka (Dana Králová) na jednání „Návrh plánu“: omluva
          středa 22. 11. 2017
          16:01 Zdena Malá: docházka na jednání „Návrh plánu“: uzavřena
    """)


def test_the_convener_reaches_the_list_from_the_card_of_the_past_meeting(held: Group) -> None:
    over(held)
    held.play("""
        Alena@bot> [Docházka]
        bot@Alena> Docházka: Návrh plánu
          [✅ Zdena Malá]
        Alena@bot> [Hotovo]
        bot@Zdena* přítomno 2 · …
          [Opravit]
    """)


def test_the_list_may_be_kept_while_the_meeting_goes_on_and_late_answers_still_arrive(held: Group) -> None:
    held.play("""
        >> 2017-11-22 14:10
        Zdena@bot> /prezence
        bot@Zdena> [❔ Petr Šimek]
          [✅ Dana Králová (od 14:30)]
        Zdena@bot> [✅ Dana Králová (od 14:30)]
        Petr> omlouvám se
        bot+ 👌
        bot@Zdena* [✉️ Dana Králová]
          [✉️ Petr Šimek]
        Dana> přijdu
        bot+ 👍
        >> 2017-11-22 16:01
        Zdena@bot> /prezence
        bot@Zdena> [✉️ Dana Králová]
          [✉️ Petr Šimek]
    """)


def test_only_whoever_writes_the_minutes_or_runs_the_group_opens_it(held: Group) -> None:
    over(held)
    held.play("""
        Dana@bot> /prezence
        bot@Dana> Tohle může jen, kdo skupinu koordinuje nebo za ni zapisuje. …
        Petr@bot> udělej prezenční listinu
        bot@Petr> Tohle může jen, kdo skupinu koordinuje nebo za ni zapisuje. …
    """)
    dana = held.run(held.database.run(lambda db: _open_for(db, "Dana Králová")))
    assert "Tahle karta" in dana


def _open_for(db: Connection, name: str) -> str:
    """What the list would be in somebody's private chat."""
    account = rooms.account_of(db, "console", name, None)
    [room] = rooms.private_rooms(db, account.id)
    from handlers.kit.capability import book
    from handlers.kit.desk import Desk
    from tests.chat import START

    return view_of(Desk(db, START, book()), rooms.room_by_id(db, room)).draw("attendance", 1).plain()


def test_before_anything_was_held_it_is_said_what_there_is(group: Group) -> None:
    group.play(CALL)
    group.play("""
        Alena@bot> /prezence
        bot@Alena> Docházka se zapisuje, až jednání začne, a žádné tu zatím nebylo. …
    """)


def test_of_several_lists_the_one_that_waits_is_opened_and_else_it_is_asked(group: Group) -> None:
    group.play(CALL)
    group.play("""
        Alena> [Přijdu]
        >> 2017-11-22 16:01
        bot> …
        bot@Alena> …
        bot@Alena> Docházka: Návrh plánu
        Alena@bot> [Hotovo]
        Alena@bot> /schuzka po 27. 11. od 9:00 do 10:00, radnice: Rozpočet
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena> [Přijdu]
        >> 2017-11-27 10:01
        bot> …
        bot@Alena> …
        bot@Alena> Docházka: Rozpočet
        Alena@bot> docházka
        bot@Alena> Docházka: Rozpočet
        Alena@bot> [Hotovo]
        Alena@bot> docházka
        bot@Alena> U kterého jednání?
          [pondělí 27. 11. 2017 – Rozpočet]
          [středa 22. 11. 2017 – Návrh plánu]
        Alena@bot> [středa 22. 11. 2017 – Návrh plánu]
        bot@Alena> Docházka: Návrh plánu
    """)


def test_a_list_that_is_due_at_night_waits_for_the_morning(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 19:00 do 21:00, radnice: Večer
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena> [Přijdu]
        >> 2017-11-22 18:00
        bot> …
        bot@Alena> …
        >> 2017-11-23 06:59
        >> 2017-11-23 07:01
        bot@Alena> Docházka: Večer
    """)


def test_a_cancelled_meeting_has_no_list(held: Group) -> None:
    held.play("""
        Alena@bot> zruš jednání
        bot@Alena> …
        Alena@bot> [Zrušit jednání]
        bot@Alena* …
        bot> …
        >> + 3 days
    """)


# --- guests


def test_a_guest_who_is_a_member_or_on_the_list_already_is_refused(held: Group) -> None:
    over(held)
    held.play("""
        Zdena@bot> hosté: Jan Veselý, Eva Nová
        bot+ 👌
        bot@Zdena* [✅ Jan Veselý – host]
          [✅ Eva Nová – host]
        Zdena@bot> host Petr Simek
        bot@Zdena> Petr Simek na seznamu je mezi členy. …
        Zdena@bot> docházka
        bot@Zdena> …
        Zdena@bot> host Eva Nová
        bot@Zdena> Eva Nová už na seznamu je.
    """)


# --- excuses afterwards


def test_whoever_was_not_there_after_all_proposes_it_and_one_tap_writes_it_down(held: Group) -> None:
    over(held)
    held.play("""
        Zdena@bot> [Hotovo]
        Petr> nakonec jsem nedorazil, omlouvám se
        bot+ 🙏
        bot@Zdena> Petr Šimek se omlouvá za neúčast na jednání „Návrh plánu“ (středa 22. 11. 2017).
          [Zapsat jako omluvu] [Nechat]
        Petr@bot> nakonec jsem nedorazil
        bot@Petr> Předávám jako omluvu z jednání „Návrh plánu“ (středa 22. 11. 2017) tomu, kdo vede docházku.
        Zdena@bot> [Zapsat jako omluvu]
        bot(Zdena)> Zapsáno jako omluva.
        bot@Petr> Z jednání „Návrh plánu“ (středa 22. 11. 2017) máte zapsanou omluvu.
        Petr@bot> nedorazil jsem, omlouvám se
        bot@Petr> … už omluvu zapsanou máte.
    """)


def test_what_is_left_changes_nothing_and_only_the_first_tap_counts(held: Group) -> None:
    over(held)
    held.play("""
        Dana@bot> bohužel jsem nemohla dorazit
        bot@Dana> Předávám jako omluvu …
        bot@Zdena> Dana Králová se omlouvá za neúčast na jednání „Návrh plánu“ (středa 22. 11. 2017).
        Zdena@bot> [Nechat]
        bot(Zdena)> Docházka zůstává, jak je.
        bot@Zdena* Docházka zůstává, jak je.
    """)
    sheet = held.run(held.database.run(lambda db: store.sheet(db, 1)))
    assert [one.presence for one in sheet.people if one.name == "Dana Králová"] == [Presence.PRESENT]


def test_after_a_fortnight_and_for_the_meeting_ahead_nothing_is_passed_on(held: Group) -> None:
    over(held)
    held.play("""
        Alena@bot> /schuzka st 6. 12. od 14:00, radnice: Další
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Petr@bot> omlouvám se
        bot+ 👌
        bot* přijde 0 z 5 · 1 omluva
        Alena@bot> [Zrušit jednání]
        bot@Alena> …
        Alena@bot> [Zrušit jednání]
        bot> …
        >> + 14 days
        Petr@bot> omlouvám se
        bot@Petr> Nejsem si jistý, co potřebujete. …
    """)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nakonec jsem nedorazil", True),
        ("Nakonec jsem nedorazila, omlouvám se", True),
        ("bohužel jsem nemohl přijít", True),
        ("nestihla jsem přijet, mrzí mě to", True),
        ("zapomněl jsem na jednání", True),
        ("nepřišla jsem, dítě mělo horečku, omlouvám se", True),
        ("sorry, I couldn't make it", True),
        ("I missed the meeting, sorry", True),
        ("nepřišel mi zápis", False),
        ("nestihl jsem to", False),
        ("nedorazil", False),
        ("nebyl jsem si jistý", False),
        ("přijdu", False),
        ("kdo nedorazil?", False),
        ("Petr nepřišel", False),
        ("I missed your e-mail", False),
        ("", False),
    ],
)
def test_what_says_that_somebody_was_not_there(text: str, told: bool) -> None:
    assert was_not_there(text) is told


# --- sides and quorum


def test_a_side_of_whom_surely_nobody_was_there_is_named(held: Group) -> None:
    held.member("Ivana Stará", organisation="Klub seniorů", side=Side.USER)
    over(held)
    held.play("""
        Zdena@bot> docházka
        bot@Zdena> zadavatelé 1, poskytovatelé 1, uživatelé 0
        Zdena@bot> [❔ Ivana Stará]
        bot@Zdena* … uživatelé 1
        Zdena@bot> [✅ Ivana Stará]
        bot@Zdena* ⚠ Nikdo tu nebyl za uživatele.
    """)


def test_a_group_that_has_the_rule_sees_whether_it_could_decide(held: Group) -> None:
    held.play("""
        Alena@bot> /nastaveni
        bot@Alena> Usnášeníschopnost: nehlídám
        Alena@bot> [Usnášet se smí jen nadpoloviční většina]
        bot@Alena* Usnášeníschopnost: když je přítomna víc než polovina členů
    """)
    held.play("""
        >> 2017-11-22 16:01
        bot@Zdena> usnášeníschopné: 3 z 5
        Zdena@bot> [✅ Dana Králová (od 14:30)]
        bot@Zdena* neusnášeníschopné: 2 z 5, potřeba 3
    """)


@given(st.integers(0, 400), st.integers(0, 400))
def test_more_than_half_is_enough(here: int, members: int) -> None:
    found = Quorum(here, members)
    assert found.enough is (here >= found.needed)
    assert (found.needed - 1) * 2 <= members < found.needed * 2


def test_a_quorum_counts_members_only_and_a_side_waits_for_the_open_ones() -> None:
    people = (
        Entry(1, "A", Presence.PRESENT, Side.PROVIDER),
        Entry(2, "B", Presence.SUBSTITUTE, Side.PROVIDER),
        Entry(3, "C", Presence.OPEN, Side.USER),
        Entry(4, "D", Presence.PRESENT, Side.OTHER, voting=False),
        Entry(5, "E", Presence.ABSENT, Side.COMMISSIONER),
    )
    assert rules.quorum(Sheet(1, people)) == Quorum(2, 4)
    assert rules.missing(Sheet(1, people)) == [Side.COMMISSIONER]
    assert rules.by_side(Sheet(1, people[3:4])) == []


# --- long lists


def test_three_hundred_people_are_paged_and_every_page_fits(group: Group) -> None:
    def everybody(db: Connection) -> None:
        for number in range(300):
            name = f"Nejneobhospodařovávatelnější Nádvořáková-{number:03}"
            groups.join(db, 1, groups.add_person(db, group.community, name).id, Role.MEMBER, group.now)

    group.run(group.database.run(everybody))
    group.play(CALL)
    group.play("""
        Alena> [Přijdu]
        >> 2017-11-20 12:00
        bot@Alena> …
        >> 2017-11-22 13:00
        bot> …
        bot@Alena> … zatím bez odpovědi: …
        bot@Alena> ⏰ Dnes, …
        >> 2017-11-22 16:01
        bot@Alena> Docházka: Návrh plánu
          [2/31 →]
        Alena@bot> [2/31 →]
        bot@Alena* [← 1] [3/31 →]
    """)

    def pages(db: Connection) -> list[int]:
        from dataclasses import replace

        from handlers.kit.capability import book
        from handlers.kit.desk import Desk

        view = view_of(Desk(db, group.now, book()), rooms.room_by_id(db, 2))
        drawn = [replace(view, page=page).draw("attendance", 1) for page in range(1, 32)]
        assert max(sum(map(len, one.buttons)) for one in drawn) <= rules.PAGE + 3
        return [units(one.plain()) for one in drawn]

    assert max(group.run(group.database.run(pages))) <= LIMIT
