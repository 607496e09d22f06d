"""Calling, changing and cancelling meetings."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.transcript import tidy
from domain.errors import BadInput
from domain.groups import Role
from domain.meetings import USUAL_LENGTH, Meeting, Status, check, instant, same_day, still
from tests.chat import Group

LINE = "/schuzka st 22. 11. od 14:00 do 16:00, historická radnice, kancelář 202: Návrh komunitního plánu"


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting that Alena has called for Dana and Petr, too."""
    group.members("Dana", "Petr")
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> Náhled, zatím ho vidíte jen vy:
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


def test_one_line_becomes_a_preview_and_then_one_card(group: Group) -> None:
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          📅 Řídicí skupina
          Návrh komunitního plánu
          středa 22. 11. 2017 od 14:00 do 16:00
          historická radnice, kancelář 202
          [Zveřejnit] [Upravit] [Zahodit]
        Alena@bot> [Zveřejnit]
        bot(Alena)> Zveřejněno.
        bot> 📅 Řídicí skupina – jednání č. 1/2017
          Návrh komunitního plánu
          středa 22. 11. 2017 od 14:00 do 16:00
          historická radnice, kancelář 202
          [Přijdu] [Omlouvám se] [Nevím]
        bot@Alena* Zveřejněno v 1 chatu.
    """)
    assert group.playground.console.chats["Řídicí skupina"].pinned


def test_a_line_written_in_the_group_is_previewed_privately(group: Group) -> None:
    group.play(f"""
        Alena> {LINE}
        bot@Alena> Náhled, zatím ho vidíte jen vy:
    """)


def test_a_member_cannot_call_a_meeting(group: Group) -> None:
    group.members("Dana")
    group.play(f"""
        Dana> {LINE}
        bot> Tohle může jen, kdo skupinu koordinuje. Požádejte prosím Alenu.
    """)


def test_meetings_are_numbered_within_their_group_and_year(called: Group) -> None:
    called.play("""
        Alena@bot> /schuzka 29. 11. ve 14:00, radnice: Druhé
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> 📅 Řídicí skupina – jednání č. 2/2017
        Alena@bot> /schuzka 10. 1. 2018 ve 14:00, radnice: Třetí
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> 📅 Řídicí skupina – jednání č. 1/2018
    """)


def test_a_weekday_that_contradicts_the_date_is_asked_about(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka čt 22. 11. ve 14:00, radnice: Návrh
        bot@Alena> Den v týdnu nesouhlasí s datem. Který termín platí?
          [středa 22. 11. 2017 od 14:00]
        Alena@bot> [středa 22. 11. 2017 od 14:00]
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          středa 22. 11. 2017 od 14:00
    """)


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("radnice: Návrh plánu", "Nenašel jsem, kdy to má být. …"),
        ("31. 2. 2018 ve 14:00: Návrh", "Takový den nebo hodina neexistuje. …"),
        ("1. 11. 2017 ve 14:00: Návrh", "Tenhle termín už …"),
    ],
)
def test_a_date_that_cannot_be_is_never_guessed(group: Group, line: str, answer: str) -> None:
    group.play(f"""
        Alena@bot> /schuzka {line}
        bot@Alena> {answer}
    """)


def test_an_end_before_the_start_is_said_so_and_the_start_offered(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka čt 23. 11. 14:00–13:00, radnice: Návrh
        bot@Alena> Konec vychází dřív než začátek. Platí aspoň začátek? Když ne, napište termín znovu.
          [čtvrtek 23. 11. 2017 od 14:00]
        Alena@bot> [čtvrtek 23. 11. 2017 od 14:00]
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          čtvrtek 23. 11. 2017 od 14:00
    """)


def test_one_uncertain_reading_is_offered_as_one_not_as_several(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka v pátek za týden v 9:00, radnice: Návrh
        bot@Alena> Termínem si nejsem jistý. Myslíte tenhle? Když ne, napište ho …
          [pátek 17. 11. 2017 od 9:00]
        Alena@bot> [pátek 17. 11. 2017 od 9:00]
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          pátek 17. 11. 2017 od 9:00
    """)


def test_a_day_without_an_hour_is_asked_for_the_hour(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka středa 22. 11., radnice: Návrh
        bot@Alena> středa 22. 11. 2017 – v kolik začneme?
          [14:00]
        Alena@bot> v půl třetí
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          Návrh
          středa 22. 11. 2017 od 14:30
          radnice
    """)


def test_a_draft_can_be_thrown_away_and_nobody_sees_it(group: Group) -> None:
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zahodit]
        bot@Alena* Zahozeno.
    """)


def test_the_coordinator_corrects_the_draft_by_a_tap_or_in_words(group: Group) -> None:
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Upravit]
        bot@Alena> Co se mění? …
        Alena@bot> místo: knihovna
        bot@Alena* knihovna
        Alena@bot> [Upravit]
        bot@Alena> Co se mění? …
        Alena@bot> [Název]
        bot@Alena> Jaký je nový název?
        Alena@bot> Akční plán
        bot@Alena* Akční plán
        Alena@bot> [Upravit]
        bot@Alena> Co se mění? …
        Alena@bot> čt 23. 11. v 9:00
        bot@Alena* čtvrtek 23. 11. 2017 od 9:00 do 11:00
    """)


def test_after_a_move_those_who_said_yes_are_asked_once(called: Group) -> None:
    called.member("Dana", private=True)
    called.play("""
        Dana> přijdu
        Petr> [Přijdu]
        Alena@bot> [Upravit]
        bot@Alena> Co se mění? …
        Alena@bot> čt 23. 11. v 15:00
        bot> ⚠️ Změna termínu: Návrh komunitního plánu – nově čtvrtek 23. 11. 2017 od 15:00 do 17:00 …
        bot@Dana> čtvrtek 23. 11. 2017 od 15:00 do 17:00
          Jednání se změnilo. Platí, že přijdete?
          [Přijdu] [Omlouvám se] [Nevím]
        bot* Dana (ještě potvrdí), Petr (ještě potvrdí)
        Dana@bot> [Přijdu]
        bot* Dana, Petr (ještě potvrdí)
        bot@Dana* Máte zapsáno: přijdu.
    """)


def test_a_button_of_a_moved_meeting_is_refused_and_the_card_is_fresh(called: Group) -> None:
    chat = called.playground.console.chats["Řídicí skupina"]
    stale = chat.messages[-1].buttons()[0]
    called.play("""
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> místo: knihovna
        bot> ⚠️ Změna místa: …
    """)
    assert stale != chat.find(chat.pinned).buttons()[0]  # type: ignore[union-attr]
    said = called.press("Dana", stale.data)
    assert tidy(said) == "Jednání se mezitím změnilo. Podívejte se na kartu a klepněte prosím znovu."


def test_a_cancelled_meeting_takes_no_answers(called: Group) -> None:
    stale = called.playground.console.chats["Řídicí skupina"].messages[-1].buttons()[0]
    called.play("""
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit …
        Alena@bot> [Zrušit jednání]
        bot> ❌ Jednání „Návrh komunitního plánu“, středa 22. 11. 2017 od 14:00, se ruší.
        bot* ZRUŠENO
    """)
    assert called.press("Dana", stale.data) == "Tohle jednání bylo zrušeno."


def test_only_the_coordinator_may_cancel(called: Group) -> None:
    control = called.playground.console.chats["@Alena"].messages[-1]
    assert [button.label for button in control.buttons()][-1] == "Zrušit jednání"
    called.member("Dana", private=True)
    said = called.press("Dana", control.buttons()[-1].data)
    assert said == "Tohle tlačítko neznám. Otevřete si prosím novou kartu příkazem /schuzky."


def test_two_meetings_on_one_day_are_pointed_out(called: Group) -> None:
    called.play("""
        Alena@bot> /schuzka 22. 11. v 9:00, knihovna: Rozpočet
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          Pozor, týž den je už „Návrh komunitního plánu“, středa 22. 11. 2017 od 14:00.
    """)


def test_one_meeting_of_two_groups_has_one_list_and_counts_a_person_once(group: Group) -> None:
    group.add("PS Senioři")
    group.member("Alena", role=Role.COORDINATOR, group="PS Senioři")
    group.members("Dana", "Petr")
    group.members("Dana", "Soňa", group="PS Senioři")
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> 📅 Pro koho? Vyberte skupinu
          [PS Senioři]
          [Řídicí skupina]
        Alena@bot> [Zveřejnit]
        bot(Alena)> Nejdřív klepněte, pro kterou skupinu jednání je.
        Alena@bot> [Řídicí skupina]
        Alena@bot> [PS Senioři]
        bot@Alena* 📅 PS Senioři, Řídicí skupina
          [✓ PS Senioři]
          [✓ Řídicí skupina]
        Alena@bot> [Zveřejnit]
        bot> 📅 PS Senioři, Řídicí skupina – jednání č. 1/2017
          přijde 0 ze 4
        bot#PS Senioři> 📅 PS Senioři, Řídicí skupina – jednání č. 1/2017
        Dana> přijdu
        bot* přijde 1 ze 4
        bot#PS Senioři* přijde 1 ze 4
        == PS Senioři ==
        Dana> [Omlouvám se]
        bot* přijde 0 ze 4 · 1 omluva
        bot#Řídicí skupina* přijde 0 ze 4 · 1 omluva
    """)


def test_the_card_comes_down_and_the_old_copy_becomes_a_link(called: Group) -> None:
    called.play("""
        Dana~> dobré ráno všem
        Dana> [Kartu dolů]
        bot> 📅 Řídicí skupina – jednání č. 1/2017
        bot* → Karta je teď níž v chatu.
        Petr> přijdu
        bot* přijde 1 ze 3
    """)
    living = [one for one in called.playground.console.chats["Řídicí skupina"].messages if one.buttons()]
    assert len(living) == 1


def test_a_card_deleted_by_an_admin_is_posted_again_when_it_changes(called: Group) -> None:
    called.playground.console.chats["Řídicí skupina"].messages[-1].gone = True
    called.play("""
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> název: Akční plán
        bot> 📅 Řídicí skupina – jednání č. 1/2017
          Akční plán
        bot> Jednání se nově jmenuje „Akční plán“ …
    """)


def test_without_the_right_to_pin_the_card_stands_and_the_coordinator_hears_why(group: Group) -> None:
    group.playground.console.can_pin = False
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> 📅 Řídicí skupina – jednání č. 1/2017
        bot@Alena> Ve skupině Řídicí skupina nemohu připnout kartu jednání. Dejte mi prosím v nastavení …
    """)


# --- rules

WALL = st.datetimes(datetime(2017, 1, 1), datetime(2030, 1, 1))
ONE = Meeting(1, 1, 1, "Návrh", datetime(2017, 11, 22, 14), "Europe/Prague", groups=(1,), status=Status.CALLED)


@given(WALL)
def test_the_instant_of_a_wall_time_is_one_or_two_hours_earlier_in_prague(wall: datetime) -> None:
    difference = wall - instant(wall, "Europe/Prague").replace(tzinfo=None)
    assert difference in (timedelta(hours=1), timedelta(hours=2))


def test_a_meeting_without_an_end_is_over_after_the_usual_length() -> None:
    assert ONE.upcoming(ONE.starts_at + USUAL_LENGTH - timedelta(seconds=1))
    assert not ONE.upcoming(ONE.starts_at + USUAL_LENGTH)


@given(st.sampled_from(list(Status)), st.integers(0, 3), WALL)
def test_a_button_acts_only_on_the_meeting_it_was_drawn_for(status: Status, epoch: int, wall: datetime) -> None:
    now, meeting = instant(wall, "Europe/Prague"), replace(ONE, status=status)
    allowed = status in (Status.DRAFT, Status.CALLED) and epoch == meeting.epoch and now < meeting.over_at
    if allowed:
        assert still(meeting, epoch, now) is meeting
        return
    with pytest.raises(BadInput) as slip:
        still(meeting, epoch, now)
    assert slip.value.key in ("meeting-cancelled", "meeting-over", "meeting-changed", "meeting-dropped")


def test_another_groups_meeting_on_the_same_day_is_nobodys_trouble() -> None:
    others = [replace(ONE, id=2, group=2, groups=(2,)), replace(ONE, id=3, group=2, groups=(1, 2))]
    assert [other.id for other in same_day(ONE, others)] == [3]


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"title": "x" * 301}, "meeting-title-long"),
        ({"place": "x" * 301}, "meeting-place-long"),
        ({"start": datetime(2017, 11, 7)}, "meeting-past"),
        ({"end": datetime(2017, 11, 22, 13)}, "meeting-ends-early"),
    ],
)
def test_what_cannot_be_called_is_refused_by_name(values: dict[str, Any], key: str) -> None:
    said = {"title": "Návrh", "place": "radnice", "start": datetime(2017, 11, 22, 14), "end": None} | values
    now = datetime(2017, 11, 8, 8, tzinfo=UTC)
    with pytest.raises(BadInput) as slip:
        check(said["title"], said["place"], said["start"], said["end"], "Europe/Prague", now)
    assert slip.value.key == key


def test_a_command_alone_asks_for_the_line_and_then_for_what_it_lacks(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka
        bot@Alena> Kdy, kde a o čem? …
        Alena@bot> 22. 11., radnice: Návrh plánu
        bot@Alena> středa 22. 11. 2017 – v kolik začneme?
          [9:00]
          [13:00]
          [14:00]
          [15:00]
        Alena@bot> odpoledne
        bot@Alena> středa 22. 11. 2017 – v kolik začneme?
        Alena@bot> 23. 11. v 16:30
        bot@Alena> 📅 …
          Návrh plánu
          čtvrtek 23. 11. 2017 od 16:30
          radnice
    """)


def test_a_day_that_is_over_is_refused_before_its_hour_is_asked_for(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzky
        bot@Alena> …
        Alena@bot> /schuzka 1. 11. 2017, radnice: Návrh plánu
        bot@Alena> …uplynul…
    """)


def test_no_group_is_chosen_for_the_coordinator_unless_she_names_it(group: Group) -> None:
    """After one meeting the next one is not for its group by itself, nor for both."""
    group.add("PS senioři")
    group.member("Alena", role=Role.COORDINATOR, group="PS senioři")
    group.play("""
        Alena@bot> /schuzka st 22. 11. v 10, škola: Rodina
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          📅 Pro koho? Vyberte skupinu
        Alena@bot> [PS senioři]
        Alena@bot> [Zveřejnit]
        bot#PS senioři> …
        Alena@bot> /schuzka st 29. 11. v 10, škola: Rodina
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          📅 Pro koho? Vyberte skupinu
          [PS senioři]
          [Řídicí skupina]
        Alena@bot> [Zveřejnit]
        bot(Alena)> Nejdřív klepněte, pro kterou skupinu jednání je.
        Alena@bot> /schuzka řídící skupina st 6. 12. v 10, magistrát: Akční plán
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          📅 Řídicí skupina
          Akční plán
          středa 6. 12. 2017 od 10:00
          magistrát
          [PS senioři]
          [✓ Řídicí skupina]
        Alena@bot> [Zveřejnit]
        bot> 📅 Řídicí skupina – jednání č. 1/2017
    """)


def test_a_meeting_is_moved_within_its_week_and_keeps_its_hours(called: Group) -> None:
    called.play("""
        Alena@bot> /schuzky
        bot@Alena> …
        Alena@bot> [Upravit]
        bot@Alena> Co se mění? …
        Alena@bot> na čtvrtek
        bot> ⚠️ Změna termínu: Návrh komunitního plánu – nově čtvrtek 23. 11. 2017 od 14:00 do 16:00 …
    """)


def test_a_misspelt_day_is_confirmed_before_anything_is_drafted(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka ve čtvretk v 9, fara: Z chatu
        bot@Alena> Chápu termín takto. Je to správně? …
          [čtvrtek 9. 11. 2017 od 9:00]
        Alena@bot> [čtvrtek 9. 11. 2017 od 9:00]
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          Z chatu
          čtvrtek 9. 11. 2017 od 9:00
          fara
    """)
