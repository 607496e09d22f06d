"""Settings: where they come from, and that a wrong one is one sentence with its name and without its value."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import config
from bot.config import Misconfigured, Settings, load, shift_of
from locales import languages, words

PRAGUE = ZoneInfo("Europe/Prague")
NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An empty folder, and no variables of the machine's."""
    import os

    for name in [name for name in os.environ if name.startswith(config.PREFIX)]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KOLECKO_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)


def test_nothing_set_is_a_czech_bot_with_a_database_in_its_folder(tmp_path: Path) -> None:
    settings = load()
    assert (settings.language, settings.zone, settings.token, settings.log) == ("cs", "Europe/Prague", "", "info")
    assert settings.database == f"sqlite:///{tmp_path / 'data' / 'kolecko.sqlite3'}"
    assert settings.system_clock().shift == timedelta(0)


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "kolecko.toml").write_text('language = "en"\nzone = "Europe/London"\n', "utf-8")
    monkeypatch.setenv("KOLECKO_LANGUAGE", "cs")
    settings = load()
    assert (settings.language, settings.zone) == ("cs", "Europe/London")


def test_the_file_is_the_named_one_else_here_else_in_the_data_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    for place, zone in (
        ("data/kolecko.toml", "Europe/Paris"),
        ("kolecko.toml", "Europe/Rome"),
        ("x.toml", "Asia/Tokyo"),
    ):
        (tmp_path / place).write_text(f'zone = "{zone}"\n', "utf-8")
    assert load().zone == "Europe/Rome"
    (tmp_path / "kolecko.toml").unlink()
    assert load().zone == "Europe/Paris"
    monkeypatch.setenv("KOLECKO_CONFIG", str(tmp_path / "x.toml"))
    assert load().zone == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KOLECKO_LANGUAGE", "klingonsky"),
        ("KOLECKO_ZONE", "Praha"),
        ("KOLECKO_ZONE", "../../etc/passwd"),
        ("KOLECKO_LOG", "hlasite"),
        ("KOLECKO_CLOCK", "zitra"),
        ("KOLECKO_CLOCK", "+"),
        ("KOLECKO_CLOCK", "-3d"),
        ("KOLECKO_TELEGRAM_TOKEN", "tajny-token"),
        ("KOLECKO_TELEGRAM_API_URL", "api.telegram.org"),
        ("KOLECKO_MATRIX_HOMESERVER", "example.org"),
        ("KOLECKO_MATRIX_USER", "kolecko"),
        ("KOLECKO_DATABASE_URL", "mysql://u:tajne-heslo@h/db"),
        ("KOLECKO_CONFIG", "/neni/tu.toml"),
    ],
)
def test_a_wrong_value_is_one_sentence_with_its_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(Misconfigured) as caught:
        load()
    for language in languages():
        said = words(language).say(caught.value.key, **caught.value.values)
        assert said.startswith(f"{name}: ")
        assert "\n" not in said
        assert "tajn" not in said


@pytest.mark.parametrize("text", ["zone = ", "zone = 3", 'zon = "Europe/Prague"', 'zone = "x"', "[zone]\na = 1"])
def test_a_wrong_file_is_one_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "kolecko.toml").write_text(text, "utf-8")
    with pytest.raises(Misconfigured) as caught:
        load()
    assert "\n" not in words("cs").say(caught.value.key, **caught.value.values)


MATRIX = {
    "KOLECKO_MATRIX_HOMESERVER": "https://matrix.example.org/",
    "KOLECKO_MATRIX_USER": "@kolecko:example.org",
    "KOLECKO_MATRIX_PASSWORD": "tajne heslo",
}


def test_matrix_is_configured_by_three_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not load().matrix
    for name, value in MATRIX.items():
        monkeypatch.setenv(name, value)
    settings = load()
    assert settings.matrix
    assert settings.matrix_homeserver == "https://matrix.example.org"
    assert "tajne" not in repr(settings)


@pytest.mark.parametrize("given", [names for size in (1, 2) for names in combinations(MATRIX, size)])
def test_matrix_configured_by_half_is_one_sentence(monkeypatch: pytest.MonkeyPatch, given: tuple[str, ...]) -> None:
    for name in given:
        monkeypatch.setenv(name, MATRIX[name])
    with pytest.raises(Misconfigured) as caught:
        load()
    said = words("cs").say(caught.value.key, **caught.value.values)
    assert all((name in said) == (name not in given) for name in MATRIX)
    assert "tajne" not in said


def test_secrets_do_not_show() -> None:
    settings = Settings(telegram_token="123456:AAAA_BBBB-CCCC", database_url="postgresql://u:tajne@h/db")  # type: ignore[arg-type]
    assert "AAAA_BBBB" not in repr(settings)
    assert "tajne" not in repr(settings)


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("", timedelta(0)),
        ("+8d3h", timedelta(days=8, hours=3)),
        ("+90m", timedelta(minutes=90)),
        ("+1d 2h 3m", timedelta(days=1, hours=2, minutes=3)),
        ("2026-11-22T08:00", timedelta(hours=1)),
        ("2026-11-22T06:00:00+00:00", timedelta(0)),
    ],
)
def test_a_rehearsal_shifts_the_clock(text: str, shift: timedelta) -> None:
    assert shift_of(text, PRAGUE, NOW) == shift


@given(st.text(max_size=20))
def test_any_clock_is_a_shift_or_a_refusal(text: str) -> None:
    with suppress(ValueError):
        assert isinstance(shift_of(text, PRAGUE, NOW), timedelta)
