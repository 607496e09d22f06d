"""When somebody may be written to."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.hours import Hours, is_free

FIRST, LAST = datetime.fromisoformat("2017-01-01"), datetime.fromisoformat("2031-01-01")
INSTANTS = st.datetimes(FIRST, LAST, timezones=st.just(UTC)).map(lambda at: at.replace(second=0, microsecond=0))
HOURS = st.builds(
    Hours,
    st.sampled_from(["Europe/Prague", "America/New_York", "Asia/Kathmandu"]),
    st.integers(0, 23),
    st.integers(0, 23),
    st.sampled_from(["CZ", ""]),
)
PRAGUE = Hours("Europe/Prague")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Prague")).astimezone(UTC)


@given(HOURS, INSTANTS)
def test_the_next_decent_instant_is_decent_and_within_a_day(hours: Hours, now: datetime) -> None:
    later = hours.later(now)
    assert now <= later <= now + timedelta(hours=25)
    assert not hours.quiet(later)


@given(HOURS, INSTANTS)
def test_the_last_decent_minute_is_decent_and_within_a_day(hours: Hours, now: datetime) -> None:
    earlier = hours.earlier(now)
    assert now - timedelta(hours=25) <= earlier <= now
    assert not hours.quiet(earlier)


@given(HOURS, INSTANTS)
def test_what_can_wait_is_said_on_a_working_day_by_day(hours: Hours, now: datetime) -> None:
    calm = hours.calm(now)
    assert not hours.quiet(calm)
    assert not hours.free(calm)


@given(HOURS, INSTANTS)
def test_a_working_day_keeps_the_hour_on_the_wall(hours: Hours, now: datetime) -> None:
    found = hours.workday(now)
    assert found <= now
    assert not hours.free(found)
    moved_by_the_clocks = abs((hours.wall(now) - hours.wall(found)) % timedelta(days=1))
    assert moved_by_the_clocks in (timedelta(0), timedelta(hours=1), timedelta(hours=23))


@pytest.mark.parametrize(("day", "free"), [
    (date(2017, 11, 17), True),  # the Day of the Struggle for Freedom and Democracy, a Friday
    (date(2017, 11, 18), True),
    (date(2017, 11, 22), False),
    (date(2023, 4, 7), True),  # Good Friday
    (date(2023, 12, 26), True),
])  # fmt: skip
def test_czech_holidays_are_known(day: date, free: bool) -> None:
    assert is_free(day, "CZ") is free


def test_a_night_ends_at_seven_and_begins_at_eight_in_the_evening() -> None:
    assert PRAGUE.later(at("2017-11-21 23:15")) == at("2017-11-22 07:00")
    assert PRAGUE.later(at("2017-11-22 06:59")) == at("2017-11-22 07:00")
    assert PRAGUE.earlier(at("2017-11-22 06:00")) == at("2017-11-21 19:59")
    assert PRAGUE.later(at("2017-11-22 19:59")) == at("2017-11-22 19:59")


def test_what_falls_on_a_holiday_is_said_the_working_day_before() -> None:
    assert PRAGUE.calm(at("2017-11-19 14:00")) == at("2017-11-16 14:00")
    assert PRAGUE.next_workday(at("2017-11-17 14:00")) == at("2017-11-20 08:00")
