"""The commands of deploy/Containerfile, carried out in a folder instead of a container, by its own words."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.playground.transcript import tidy

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
