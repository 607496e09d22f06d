"""Quiet hours and time zones as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import read_hours, read_zone
from tests.chat import Group

HOUR = st.integers(0, 23)
SPELT = {
    "jedné": 1, "dvou": 2, "tří": 3, "čtyř": 4, "pěti": 5, "šesti": 6, "sedmi": 7, "osmi": 8, "devíti": 9, "deseti": 10,
    "jedenácti": 11,
}  # fmt: skip
FORMS = ["{}-{}", "{} – {}", "od {} do {}", "{}:00–{}:00", "{}.00 až {}.00", "{} h až {} h", "od {} hod. do {} hod.",
         "from {} to {}", "between {} and {}", "mezi {}. a {}. hodinou", "ticho od {} do {} prosím"]  # fmt: skip


@given(HOUR, HOUR, st.sampled_from(FORMS), st.sampled_from(["cs", "en", "sk"]))
def test_two_numbers_are_two_hours_however_they_are_joined(since: int, until: int, form: str, language: str) -> None:
    assert read_hours(form.format(since, until), language) == (since, until)


@given(st.sampled_from(sorted(SPELT)), st.sampled_from(sorted(SPELT)))
def test_hours_in_words_need_their_part_of_the_day(since: str, until: str) -> None:
    assert read_hours(f"od {since} do {until}") is None
    assert read_hours(f"od {since} večer do {until} ráno") == (SPELT[since] + 12, SPELT[until])


@given(st.sampled_from(sorted(SPELT)), st.sampled_from(sorted(SPELT)), st.sampled_from(["ráno", "večer"]))
def test_where_one_hour_tells_its_part_of_the_day_the_quiet_lasts_for_half_a_day_at_most(
    since: str, until: str, part: str
) -> None:
    found = read_hours(f"mezi {since} a {until} {part}")  # a case form more or less does not matter
    told = SPELT[until] + 12 * (part == "večer")
    assert found is not None
    assert found[1] == told
    assert 0 < (found[1] - found[0]) % 24 <= 12
    assert found[0] % 12 == SPELT[since]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9pm-7am", (21, 7)),
        ("from ten in the evening until seven in the morning", (22, 7)),
        ("10 v noci až 6", (22, 6)),
        ("od dvaceti jedna do osmi", (21, 8)),
        ("od půlnoci do sedmi ráno", (0, 7)),
        ("od deseti večer do půlnoci", (22, 0)),
        ("do 7 a pak zase od 21", (21, 7)),
        ("0-24", (0, 0)),
        ("mezi osmou a šestou večer", (8, 18)),
    ],
)
def test_hours_are_read_as_they_are_spoken(text: str, hours: tuple[int, int]) -> None:
    assert read_hours(text) == hours


@pytest.mark.parametrize(
    "text",
    [
        "", "v noci", "21", "od 21", "od osmi večer", "21-8-9", "100-7", "25-7", "2100-0600",  # not two hours of a day
        "21:30-6", "22.00 do 6:30", "od půl deváté do osmi", "od devíti třicet do sedmi", "9. 12.",  # not whole ones
        "od 21 00 do 6 00", "od 22 do pondělí 6",  # more than two things told
        "jen od 8 do 18", "můžete psát od 8 do 20", "write only from 8 to 18",  # when one may write
    ],
)  # fmt: skip
def test_what_is_not_two_whole_hours_of_quiet_is_asked_for_again(text: str) -> None:
    assert read_hours(text) is None


PIECES = ["od", "do", "21", "8", ":", ".", "večer", "ráno", "am", "pm", "devíti,", "–", "půl"]


@given(st.text(max_size=300) | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_no_text_breaks_the_hearing_of_hours(text: str) -> None:
    found = read_hours(text)
    assert found is None or all(0 <= hour <= 23 for hour in found)
    zone = read_zone(text)
    assert zone is None or "/" in zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Prague", "Europe/Prague"), ("praha", "Europe/Prague"), (" Vídeň ", "Europe/Vienna"),
        ("new york", "America/New_York"), ("London", "Europe/London"), ("Horní Dolní", None), ("", None), ("GMT", None),
    ],
)  # fmt: skip
def test_a_zone_is_known_by_its_name_or_by_a_city(text: str, zone: str | None) -> None:
    assert read_zone(text) == zone


def test_hours_in_words_are_understood_for_oneself_and_for_a_group(group: Group) -> None:
    group.play("""
        Alena@bot> /ja
        bot@Alena> Alena
        Alena@bot> [Jinak]
        bot@Alena> Od kolika do kolika hodin nemám psát? …
        Alena@bot> od devíti do sedmi
        bot@Alena> Nerozumím. Napište dvě různé celé hodiny, třeba: 21–8
        Alena@bot> od devíti večer do sedmi ráno
        bot+ 👍
        bot@Alena* Tichý čas: od 21 do 7 hodin sám nepíšu.
        Alena@bot> /nastaveni
        bot@Alena> …
        Alena@bot> [Jiné ticho]
        bot@Alena> Odkdy dokdy nemám nikomu psát? …
        Alena@bot> jen od 8 do 18
        bot@Alena> Nerozumím, odkdy dokdy má být ticho: „jen od 8 do 18“. …
        Alena@bot> mezi desátou večer a sedmou
        bot+ 👍
        bot@Alena* Tichý čas: 22–7 hodin, tehdy se sám neozývám.
        Alena@bot> [Změnit časové pásmo]
        bot@Alena> Jaké časové pásmo skupina má? …
        Alena@bot> Vídeň
        bot+ 👍
        bot@Alena* Časové pásmo: Europe/Vienna
    """)
