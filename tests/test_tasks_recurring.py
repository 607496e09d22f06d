"""Tasks that come again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import Every, read_every
from domain.tasks import Task, next_due, rhythm, written_rhythm
from tests.chat import Group


@pytest.fixture
def office(group: Group) -> Group:
    group.member("Dana", private=True)
    return group


def test_with_the_one_that_is_done_the_next_one_stands(office: Group) -> None:
    office.play("""
        Alena~> úkol: každý měsíc do 15. poslat výkaz, Dana
        bot+ ✍
        bot@Dana> ✍ Máte úkol
          poslat výkaz
          Termín: do středy 15. 11. 2017
          ↻ každý měsíc
          [Hotovo] [+ týden] [Předat]
          [Už neopakovat]
        Dana@bot> hotovo
        bot@Dana> Hotovo, díky!
        bot@Alena> ✅ Úkol je hotový
        Dana@bot> /ukoly
        bot@Dana> ✍ Máte úkol
          Termín: do pátku 15. 12. 2017
        bot@Dana> Máte 1 otevřený úkol.
        >> 2017-12-08 08:00
        bot@Dana> ⏰ Za týden je termín úkolu
        Dana@bot> [Už neopakovat]
        bot(Dana)> Dobře, tenhle je poslední.
        Dana@bot> hotovo
        bot@Dana> Hotovo, díky!
        bot@Alena> ✅ Úkol je hotový
        Dana@bot> /ukoly
        bot@Dana> Žádný otevřený úkol nemáte.
    """)


@pytest.mark.parametrize(
    ("said", "every", "rest"),
    [
        ("každý měsíc poslat výkaz", Every("month", 1), "poslat výkaz"),
        ("poslat výkaz měsíčně, Dana", Every("month", 1), "poslat výkaz, Dana"),
        ("každé pondělí zveřejnit program", Every("week", 1, 0), "zveřejnit program"),
        ("zalít kytky každých 14 dní", Every("week", 2), "zalít kytky"),
        ("jednou ročně aktualizovat katalog", Every("month", 12), "aktualizovat katalog"),
        ("čtvrtletně poslat přehled", Every("month", 3), "poslat přehled"),
        ("send the report every month", Every("month", 1), "send the report"),
        ("every Friday send the list", Every("week", 1, 4), "send the list"),
        ("vyhodnotit plán 2x ročně", None, "vyhodnotit plán 2x ročně"),
        ("poslat roční zprávu", None, "poslat roční zprávu"),
    ],
)
def test_the_rhythm_is_read_and_its_words_go(said: str, every: Every | None, rest: str) -> None:
    assert read_every(said) == (every, rest)


@given(st.dates(date(2016, 1, 1), date(2040, 1, 1)), st.sampled_from([1, 3, 6, 12]), st.integers(0, 800))
def test_months_keep_their_day_or_end_with_the_month(due: date, number: int, late: int) -> None:
    task = Task(1, 1, 1, "poslat výkaz", due, every=written_rhythm(Every("month", number), due))
    today = date.fromordinal(due.toordinal() + late)
    after = next_due(task, today)
    assert after > max(due, today)
    assert after.day == due.day or (date.fromordinal(after.toordinal() + 1).day == 1 and after.day < due.day)
    assert rhythm(task.every) == Every("month", number)
    assert ((after.year - due.year) * 12 + after.month - due.month) % number == 0
