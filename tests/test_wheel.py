"""What is handed out runs elsewhere: a wheel, installed into a fresh environment, far from the repository."""

import os
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from bot.playground.player import steps_of, tour
from bot.playground.transcript import tidy
from locales import languages

ROOT = Path(__file__).parent.parent
UV = Path(sys.executable).with_name("uv")


def test_the_wheel_runs_elsewhere(tmp_path: Path) -> None:
    """Version, migrations, sentences, tours: all that is no Python module too."""
    python = _environment(tmp_path)
    assert _kolecko(python, "--version").strip() == f"kolecko {version('kolecko')}"
    assert "/start" in _kolecko(python, "invite", "--name", "Javorná")
    for language in languages():
        played = tidy(_kolecko(python, "run", KOLECKO_LANGUAGE=language))
        spoken = [step.written for step in steps_of(tour(language)) if step.kind == "said"]
        assert len(spoken) > 20
        assert [line for line in spoken if tidy(line) not in played] == []


def _environment(folder: Path) -> Path:
    """Build the wheel and install it with what the lock names; the python of the environment."""
    _run(UV, "build", "--quiet", "--wheel", "--out-dir", folder, ROOT, at=folder)
    [wheel] = folder.glob("*.whl")
    locked = folder / "locked.txt"
    how = ("--quiet", "--locked", "--no-default-groups", "--no-emit-project", "--no-hashes")
    _run(UV, "export", *how, "-o", locked, at=ROOT)
    _run(UV, "venv", "--quiet", "--python", sys.executable, folder / "env", at=folder)
    python = folder / "env" / "bin" / "python"
    _run(UV, "pip", "install", "--quiet", "--python", python, "--requirements", locked, wheel, at=folder)
    return python


def _kolecko(python: Path, *words: str, **settings: str) -> str:
    """A command of the installed program, run beside its environment."""
    folder = python.parent.parent.parent
    return _run(python.with_name("kolecko"), *words, at=folder, KOLECKO_DATA_DIR=str(folder / "data"), **settings)


def _run(*words: str | Path, at: Path, **more: str) -> str:
    """A command that must succeed; what it printed."""
    kept = {name: value for name, value in os.environ.items() if not re.match("KOLECKO_|PYTHONPATH|VIRTUAL_ENV", name)}
    done = subprocess.run(
        [*map(str, words)], cwd=at, env=kept | more, capture_output=True, text=True, stdin=subprocess.DEVNULL,
        check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
