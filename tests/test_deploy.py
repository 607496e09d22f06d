"""deploy/: the Containerfile carried out in a folder instead of a container, and the commands of the systemd unit."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import app
from bot.playground.transcript import tidy
from locales import languages

ROOT = Path(__file__).parent.parent
LINES = (ROOT / "deploy" / "Containerfile").read_text("utf-8").splitlines()
HOME = "/opt/kolecko"


def test_the_image_is_built_and_starts_by_its_own_commands(tmp_path: Path) -> None:
    home = tmp_path / "kolecko"
    shutil.copytree(ROOT, home, ignore=shutil.ignore_patterns(*_left_out()))
    [sync] = [line.removeprefix("RUN ") for line in LINES if line.startswith("RUN uv ")]
    _run(sync, home, PATH=f"{Path(sys.executable).parent}:{os.environ['PATH']}", UV_PYTHON=sys.executable)
    assert [name for name in ("pytest", "ruff", "uv") if (home / ".venv" / "bin" / name).exists()] == []
    for path in [one for one in home.iterdir() if one.name != ".venv"]:  # the second stage takes the environment alone
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    played = _run(_command(), tmp_path, **_environment(home, tmp_path / "data"), KOLECKO_LANGUAGE="en")
    assert "Alice@bot> /meeting" in tidy(played)
    said = _run("kolecko invite --name Javorná", tmp_path, **_environment(home, tmp_path / "data"))
    assert "/start" in said
    assert (tmp_path / "data" / "kolecko.sqlite3").stat().st_mode & 0o777 == 0o600


def test_it_does_not_run_as_root_and_keeps_its_data_in_a_volume() -> None:
    words = dict(line.split(" ", 1) for line in LINES if re.match("USER|VOLUME|ENV", line))
    assert words["USER"].isdigit()
    assert words["USER"] != "0"
    assert f"KOLECKO_DATA_DIR={words['VOLUME']}" in words["ENV"]


@pytest.mark.parametrize("name", [".git", ".venv"])
def test_what_an_image_needs_nothing_of_is_left_out(name: str) -> None:
    assert name in _left_out()


def test_a_command_as_the_service_has_the_account_settings_and_data_of_the_unit() -> None:
    unit = dict(re.findall(r"^(\w+)=(.*)$", (ROOT / "deploy" / "kolecko.service").read_text("utf-8"), re.MULTILINE))
    script = ROOT / "deploy" / "kolecko-as-service"
    words = " ".join(shlex.split(script.read_text("utf-8"), comments=True))
    for name in ("DynamicUser", "StateDirectory", "EnvironmentFile"):
        assert f"--property={name}={unit[name]}" in words
    assert f"--setenv={unit['Environment']}" in words
    assert unit["ExecStart"].split()[0] in words
    assert os.access(script, os.X_OK)


def test_the_pages_name_only_commands_that_there_are() -> None:
    """What is told to whoever runs the bot can be typed."""
    there = {command.name or command.callback.__name__ for command in app.registered_commands if command.callback}
    there |= {group.name for group in app.registered_groups}
    pages = [ROOT / "docs" / language / name for language in languages() for name in ("start.md", "operating.md")]
    named = {
        word for page in pages for word in re.findall(r"(?<!opt/)kolecko(?:-as-service)? ([a-z][a-z-]+)", _shown(page))
    }
    assert len(named) > 8
    assert {word.replace("_", "-") for word in named} - {str(word).replace("_", "-") for word in there} - {
        "kolecko"
    } == set()


def _shown(page: Path) -> str:
    """What a page shows as something to type."""
    text = page.read_text("utf-8")
    return "\n".join([*re.findall(r"```sh\n(.*?)```", text, re.DOTALL), *re.findall(r"`(kolecko [^`]+)`", text)])


def _left_out() -> list[str]:
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    return [line.removeprefix("**/") for line in lines if line and not line.startswith("#")]


def _command() -> str:
    [line] = [line for line in LINES if line.startswith("CMD")]
    return " ".join(re.findall(r'"([^"]+)"', line))


def _environment(home: Path, data: Path) -> dict[str, str]:
    """What ENV sets, with the folders of the image where they lie here."""
    [line] = [line.removeprefix("ENV ") for line in LINES if line.startswith("ENV ")]
    set_to = dict(one.split("=", 1) for one in line.split())
    path = set_to["PATH"].replace(HOME, str(home)).replace("$PATH", "/usr/bin:/bin")
    return {"KOLECKO_DATA_DIR": str(data), "PATH": path}


def _run(command: str, at: Path, **more: str) -> str:
    """A command that must succeed, by the shell as RUN does it; what it printed."""
    left_out = re.compile("KOLECKO_|PYTHONPATH|VIRTUAL_ENV|UV_PROJECT")
    kept = {name: value for name, value in os.environ.items() if not left_out.match(name)}
    done = subprocess.run(
        ["/bin/sh", "-c", command], cwd=at, env=kept | more, capture_output=True, text=True, stdin=subprocess.DEVNULL,
        check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
