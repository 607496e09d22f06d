"""Meetings that come again and again, and promises of so many of them in a year."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

import pytest

from bot.playground.transcript import tidy
from domain import series as rules
from domain.errors import BadInput
from domain.hours import Hours
from domain.language import Recurrence, read_recurring, read_times
from domain.meetings import instant
from domain.series import Commitment, Occurrence, Series
from storage import meetings
from storage.db import Connection
from tests.chat import Group

ZONE = "Europe/Prague"
AUTUMN = datetime(2017, 10, 20, 8, tzinfo=UTC)


# --- what is read

RULES = {
    "každé úterý od 14": Recurrence(1),
    "každou středu v 9": Recurrence(2),
    "každý druhý týden v úterý": Recurrence(1, 2),
    "jednou za 14 dní ve čtvrtek": Recurrence(3, 2),
    "každé tři týdny v pondělí": Recurrence(0, 3),
    "každé první úterý v měsíci od 14": Recurrence(1, months=1, nth=1),
    "každé druhé úterý v měsíci": Recurrence(1, months=1, nth=2),
    "poslední čtvrtek v měsíci": Recurrence(3, months=1, nth=-1),
    "první úterý každého čtvrtletí": Recurrence(1, months=3, nth=1),
    "každého 15. v měsíci": Recurrence(months=1, day=15),
    "každoročně 29. února v 9": Recurrence(months=12, day=29, month=2),
    "každý rok 15. 3. v 10": Recurrence(months=12, day=15, month=3),
    "every first Tuesday of the month": Recurrence(1, months=1, nth=1),
    "every other week on Tuesday": Recurrence(1, 2),
    "the last Friday of every month": Recurrence(4, months=1, nth=-1),
    "every year on 29 February": Recurrence(months=12, day=29, month=2),
    "první úterý v prosinci v 9": None,
    "čtvrtek 5. 12. v 9": None,
    "každý z nás přijde": None,
}
TIMES = {
    "1× ročně: Valná hromada": (1, 1, (1, 12), "Valná hromada"),
    "3–4× ročně": (3, 4, (1, 12), ""),
    "3 až 4krát za rok": (3, 4, (1, 12), ""),
    "aspoň dvakrát ročně": (2, 2, (1, 12), ""),
    "na podzim dvě, aspoň jedno": (1, 2, (9, 11), ""),
    "v zime tři jednání, aspoň dvě: Porada": (2, 3, (12, 2), "Porada"),
    "once a year: General meeting": (1, 1, (1, 12), "General meeting"),
    "in autumn two, at least one": (1, 2, (9, 11), ""),
}


def test_how_meetings_come_again_is_read_or_asked() -> None:
    for text, rule in RULES.items():
        assert (read_recurring(text).rule, read_recurring(text).unclear) == (rule, False), text
    assert read_recurring("každé druhé úterý od 9").unclear
    for text, told in TIMES.items():
        heard = read_times(text)
        assert heard, text
        assert (heard.least, heard.most, heard.months, heard.behind) == told, text
    assert read_times("úterý v 9") is None


# --- the days


def some(rule: Recurrence, first: date, number: int = 4) -> list[date]:
    return list(islice(rules.days(rule, first), number))


def test_a_month_without_the_day_has_its_last_one() -> None:
    leap = some(Recurrence(months=12, day=29, month=2), date(2017, 11, 8))
    assert leap == [date(2018, 2, 28), date(2019, 2, 28), date(2020, 2, 29), date(2021, 2, 28)]
    assert some(Recurrence(months=1, day=31), date(2018, 1, 31), 3) == [
        date(2018, 1, 31), date(2018, 2, 28), date(2018, 3, 31),
    ]  # fmt: skip
    quarters = some(Recurrence(1, months=3, nth=1), date(2017, 11, 8), 3)
    assert quarters == [date(2018, 1, 2), date(2018, 4, 3), date(2018, 7, 3)]
    last = some(Recurrence(3, months=1, nth=-1), date(2017, 11, 8), 2)
    assert last == [date(2017, 11, 30), date(2017, 12, 28)]
    assert some(Recurrence(2, 2), date(2017, 11, 8), 3) == [date(2017, 11, 8), date(2017, 11, 22), date(2017, 12, 6)]


def weekly(**values: object) -> Series:
    """Every Sunday at 14:00, over the end of summer time."""
    made = {"rule": Recurrence(6), "first": date(2017, 10, 22), "start": time(14), "end": time(16), **values}
    return Series(1, 1, 1, "Porada", "", ZONE, **made)  # type: ignore[arg-type]


def test_the_hour_on_the_wall_stays_when_the_clocks_change() -> None:
    one = weekly()
    before, after = (rules.begins(one, date(2017, 10, day)) for day in (22, 29))
    assert (before.hour, after.hour) == (12, 13)  # UTC
    assert after - before == timedelta(days=7, hours=1)
    moved = Occurrence(date(2017, 10, 29), moved=datetime(2017, 10, 30, 9))
    assert rules.walls(one, moved) == (datetime(2017, 10, 30, 9), datetime(2017, 10, 30, 11))
    gap = rules.begins(weekly(first=date(2018, 3, 25), start=time(2, 30), end=None), date(2018, 3, 25))
    assert gap == instant(datetime(2018, 3, 25, 2, 30), ZONE)


def test_cards_come_on_a_working_morning_and_what_is_left_out_is_passed_over() -> None:
    one = weekly(ahead=7)
    day = Occurrence(date(2017, 11, 5))
    assert rules.due(one, day, Hours(ZONE)) == datetime(
        2017, 10, 27, 6, tzinfo=UTC
    )  # Friday, for 29 October is a Sunday
    known = {date(2017, 10, 22): Occurrence(date(2017, 10, 22), skipped=True)}
    assert rules.next_due(one, known, Hours(ZONE, holidays=""), AUTUMN) == datetime(2017, 10, 22, 6, tzinfo=UTC)


# --- promises


def test_the_least_number_is_spread_and_each_meeting_is_asked_about_once() -> None:
    three = Commitment(1, 1, 1, "", 3, 4)
    assert rules.wanting(three, 0, date(2018, 1, 5)) == date(2018, 5, 2)
    assert rules.to_ask(three, 0, date(2018, 3, 6)) is None
    assert rules.to_ask(three, 0, date(2018, 3, 7)) == date(2018, 5, 2)
    asked = Commitment(1, 1, 1, "", 3, 4, asked=(2018, 1))
    assert rules.to_ask(asked, 0, date(2018, 4, 1)) is None
    assert rules.to_ask(asked, 1, date(2018, 8, 1)) == date(2018, 8, 31)
    assert rules.wanting(three, 3, date(2018, 12, 1)) is None
    once = Commitment(1, 1, 1, "", 1, 1)
    assert rules.to_ask(once, 0, date(2018, 11, 4)) is None
    assert rules.to_ask(once, 0, date(2018, 11, 5)) == date(2018, 12, 31)


def test_a_winter_goes_over_the_new_year_and_nothing_is_no_promise() -> None:
    winter = Commitment(1, 1, 1, "", 1, 2, (12, 2))
    assert rules.span(winter, date(2018, 1, 10)) == (date(2017, 12, 1), date(2018, 2, 28))
    assert rules.span(winter, date(2018, 3, 10)) == (date(2018, 12, 1), date(2019, 2, 28))
    autumn = Commitment(1, 1, 1, "", 1, 2, (9, 11))
    assert rules.span(autumn, date(2017, 12, 1)) == (date(2018, 9, 1), date(2018, 11, 30))
    assert rules.promised(4, 3) == (3, 4)
    for wrong in ((0, 0), (0, 2), (200, 200)):
        with pytest.raises(BadInput):
            rules.promised(*wrong)


# --- in the chat


@pytest.fixture
def weeks(group: Group) -> Group:
    """A meeting every Tuesday, its card a week before."""
    group.member("Dana", private=True)
    group.play("""
        Alena@bot> /serie každé úterý od 14:00, radnice, kapacita 5: Porada
        bot@Alena> 🔁 Řídicí skupina
          Míst: 5
        Alena@bot> [7 dní předem]
        Alena@bot> [Spustit]
        bot(Alena)> Běží. Karta každého jednání vyjde sama 7 dní předem.
        bot> 📅 Řídicí skupina – jednání č. 1/2017
          úterý 14. 11. 2017 od 14:00
        bot@Alena> Míst: 5
    """)
    return group


def test_each_meeting_has_its_own_card_number_and_answers(weeks: Group) -> None:
    weeks.play("""
        Dana> [Přijdu]
        bot* přijde 1 ze 2
        >> 2017-11-13 15:00
        bot@Alena> Přijdete?
        bot> ⏰ …
        >> 2017-11-14 09:00
        bot> 📅 Řídicí skupina – jednání č. 2/2017
          úterý 21. 11. 2017 od 14:00
          přijde 0 ze 2
        bot@Alena> 📅 Řídicí skupina – jednání č. 2/2017
    """)


def test_a_day_is_left_out_taken_back_moved_and_called_at_once(weeks: Group) -> None:
    weeks.play("""
        Alena@bot> [út 21. 11.]
        bot@Alena> Co s jednáním …
        Alena@bot> [Vynechat]
        bot@Alena* · úterý 21. 11. 2017 od 14:00 – vynechá se
        Alena@bot> [út 21. 11.]
        bot@Alena> Co s jednáním …
          [Nevynechávat]
        Alena@bot> [Nevynechávat]
        bot@Alena* · úterý 21. 11. 2017 od 14:00 – karta 14. 11. 2017
        Alena@bot> [út 21. 11.]
        bot@Alena> Co s jednáním …
        Alena@bot> [Přesunout]
        bot@Alena> Jaký je nový termín?
        Alena@bot> 6. 11. v 9
        bot@Alena> …
        Alena@bot> čtvrtek 23. 11. v 10
        bot@Alena> Přesunuto: čtvrtek 23. 11. 2017 od 10:00
        Alena@bot> [čt 23. 11.]
        bot@Alena> Co s jednáním …
        Alena@bot> [Zveřejnit hned]
        bot> 📅 Řídicí skupina – jednání č. 2/2017
          čtvrtek 23. 11. 2017 od 10:00
        bot@Alena> …
    """)


def test_two_on_the_same_button_call_one_meeting(weeks: Group) -> None:
    chat = weeks.playground.console.chats["@Alena"]
    card = next(one for one in reversed(chat.messages) if one.card and one.card.lines[0].text.startswith("🔁"))
    day = next(button.data for button in card.buttons() if tidy(button.label) == "út 21. 11.")
    weeks.play("""
        Alena@bot> [út 21. 11.]
        bot@Alena> Co s jednáním …
        Alena@bot> [Zveřejnit hned]
        bot> …
        bot@Alena> …
    """)
    assert tidy(weeks.press("Alena", day, "@Alena")).startswith("Karta tohohle jednání už je venku.")


def test_an_outage_loses_no_card_and_an_ended_series_calls_nothing(weeks: Group) -> None:
    def late(db: Connection) -> int:
        return len(meetings.around(db, weeks.community, weeks.now))

    weeks.play("""
        Alena@bot> [Ukončit sérii]
        bot@Alena> Ukončit sérii „Porada“? Jednání, která už jsou zveřejněná, zůstanou.
        Alena@bot> [Ukončit sérii]
        bot@Alena* Série „Porada“ skončila.
        bot@Alena* Série skončila.
        >> 2017-11-14 09:00
        bot> ⏰ …
        bot@Alena> Přijdete?
        bot@Dana> Přijdete?
        bot@Alena> Na jednání „Porada“ (úterý 14. 11. 2017 od 14:00) zatím bez odpovědi: Dana.
    """)
    assert weeks.run(weeks.database.run(late)) == 1


def test_what_is_no_series_is_said(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Alena@bot> /serie každé druhé úterý od 9
        bot@Alena> „Každé druhé“ se dá číst dvojím způsobem. …
        Alena@bot> /serie každé úterý
        bot@Alena> Chybí hodina nebo ji nedokážu přečíst. …
        Alena@bot> /serie úterý v 9
        bot@Alena> Nerozumím, jak se to opakuje. …
        Alena@bot> /serie 0× ročně
        bot@Alena> Závazek má být aspoň na jedno jednání. …
        Dana@bot> /serie každé úterý od 9
        bot@Dana> Tohle může jen, kdo skupinu koordinuje. …
        Alena@bot> /schuzka každé úterý od 9
        bot@Alena> Tohle se opakuje. Sérii založí třeba: …
    """)


def test_a_promise_stands_on_the_overview_and_asks_eight_weeks_before(group: Group) -> None:
    group.play("""
        Alena@bot> /serie 1× ročně: Valná hromada
        bot@Alena> Zapsáno. Kdyby jednání mohlo být málo, ozvu se osm týdnů předem.
          letos 0 z 1: Valná hromada
        >> 2017-11-08 09:30
        bot@Alena> letos 0 z 1: Valná hromada
          Nejpozději kdy by mělo být další: neděle 31. 12. 2017. Najdeme termín?
          [Najít termín]
        >> 2017-12-01 12:00
        Alena@bot> /schuzka po 11. 12. ve 14:00, radnice: Valná hromada
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena@bot> /serie
        bot@Alena> 🔁 Opakovaná jednání
          letos 1 z 1: Valná hromada ✓
        Alena@bot> [Zrušit závazek Valná hromada]
        bot(Alena)> Závazek „Valná hromada“ už nehlídám.
    """)
