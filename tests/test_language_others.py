"""Languages of which there are no tables: dateparser reads the date, and a person confirms it."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.language import Why, read_date, read_task
from tests.chat import Group

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))


@pytest.mark.parametrize(
    ("language", "text", "start", "rest"),
    [
        ("fr", "réunion le 4 décembre à 14h30 en salle", "2026-12-04T14:30:00", "réunion salle"),
        ("fr", "le 4/12/2026 à 14h", "2026-12-04T14:00:00", ""),
        ("fr", "demain", "2026-11-26", ""),
        ("fr", "4.12.2026", "2026-12-04", ""),
        ("fr", "dans 3 jours", "2026-11-28", "dans"),
        ("it", "riunione il 4 dicembre alle 14:30", "2026-12-04T14:30:00", "riunione il"),
        ("it", "domani alle 15", "2026-11-26", "15"),
        ("fr", "prochaine réunion: mardi 1er décembre", "2026-12-01", "prochaine réunion"),
        ("es", "reunión el 4 de diciembre a las 15:00", "2026-12-04T15:00:00", "reunión el"),
        ("es", "04/12/2026 a las 10:30, sala 3", "2026-12-04T10:30:00", "sala 3"),
        ("es", "el viernes", "2026-11-27", "el"),
    ],
)
def test_french_and_spanish_dates_are_read_and_must_be_confirmed(
    language: str, text: str, start: str, rest: str
) -> None:
    reading = read_date(text, NOW, language=language)
    assert reading.when
    assert (reading.when.start.isoformat(), reading.rest, reading.confirm) == (start, rest, True)
    asked = reading.to_ask()
    assert (asked.when, asked.why, asked.options) == (None, Why.CONFIRM, (reading.when,))


@pytest.mark.parametrize("text", ["bonjour", "oui je viens", "non", "merci beaucoup", "salle 202", "31 novembre", "9h"])
def test_talk_in_a_language_without_tables_has_no_date(text: str) -> None:
    assert read_date(text, NOW, language="fr").why is Why.NO_DATE


@pytest.mark.parametrize("text", ["4 décembre ou 5 décembre", "vendredi à 10 heures"])
def test_what_cannot_be_told_is_asked_about(text: str) -> None:
    assert read_date(text, NOW, language="fr").when is None


def test_a_number_misread_as_a_far_year_is_not_offered() -> None:
    reading = read_date("il 4 dicembre dalle 14 alle 16", NOW, language="it")
    assert (reading.when, reading.why) == (None, Why.AMBIGUOUS)
    assert [option.start for option in reading.options] == [date(2026, 12, 4)]


def test_a_language_nobody_knows_is_no_error() -> None:
    assert read_date("4. 12.", NOW, language="xx").why is Why.NO_DATE


def test_a_reading_by_a_small_table_is_asked_about_too() -> None:
    reading = read_date("v piatok o 14:00", NOW, language="sk")
    assert reading.confirm
    assert reading.to_ask().why is Why.CONFIRM


def test_a_deadline_in_another_language_is_an_option_never_taken() -> None:
    task = read_task("úkol: envoyer le compte rendu 4 décembre", NOW, language="fr")
    assert task
    assert (task.what, task.due, task.due_why) == ("envoyer le compte rendu", None, Why.CONFIRM)
    assert [option.start for option in task.due_options] == [date(2026, 12, 4)]


def test_a_french_group_confirms_the_date_of_its_meeting(group: Group) -> None:
    group.speaks("fr")
    group.play("""
        Alena@bot> /schuzka 22 novembre à 14h30: Plan communal
        bot@Alena> Chápu termín takto. Je to správně? Když ne, napište ho prosím číslicemi, třeba: 22. 11. 2017 14:00
          [středa 22. 11. 2017 od 14:30]
        Alena@bot> [středa 22. 11. 2017 od 14:30]
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 z 1
    """)


def test_a_french_task_is_kept_and_its_deadline_confirmed(group: Group) -> None:
    group.speaks("fr")
    group.play("""
        Alena> úkol: envoyer le compte rendu 24 novembre
        bot+ ✍
        bot@Alena> Úkol „envoyer le compte rendu“ je zapsaný. Termín raději potvrďte. Dokdy má být hotový?
          [pátek 24. 11. 2017]
          [Bez termínu]
        Alena@bot> [pátek 24. 11. 2017]
        bot(Alena)> …
    """)
