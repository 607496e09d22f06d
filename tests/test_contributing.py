"""The example of CONTRIBUTING.md works: a new capability is made of it, to the letter, in a copy of the repository."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDERS = ("bot", "handlers", "domain", "storage", "locales", "docs", "tests", "bench", ".github", "deploy")
HEADED = re.compile(
    r"^\*\*`(?P<path>[^`]+)`\*\*(?:, below `(?P<place>[^\n]+)`)?\n\n(?P<fence>`{3,})\w*\n", re.MULTILINE
)
ASKED = ("house", "docs", "praise", "retention", "privacy", "migrations")  # files of tests
ABOUT = "house or praise or officer or every_table or is_known or has_a_name or declare or leads"


def test_the_new_capability_is_made_of_the_page_alone(tmp_path: Path) -> None:
    house = tmp_path / "house"
    files, lines = _example((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    assert (len(files), len(lines)) == (9, 8)
    _copy(house)
    for path, text in files:
        assert not (house / path).exists()
        (house / path).write_text(text, "utf-8")
    for path, place, line in lines:
        _insert(house / path, place, line)
    _run(house, "-m", "storage.migrations", "praise")
    assert len(list(house.glob("storage/migrations/versions/*_praise.py"))) == 1
    written = [path for path, _ in files if path.endswith(".py")]
    _run(house, "-m", "ruff", "check", "--quiet", *written)
    _run(house, "-m", "ruff", "format", "--check", "--quiet", *written)
    tests = [f"tests/test_{name}.py" for name in ASKED]
    said = _run(house, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", f"({ABOUT}) and not postgresql", *tests)
    assert re.search(r"^\.+.*100%", said, re.MULTILINE)


def _example(page: str) -> tuple[list[tuple[str, str]], list[tuple[str, str, str]]]:
    """The files of the example, and its lines with the words below whose line they belong."""
    files, lines = [], []
    for head in HEADED.finditer(page):
        text = page[head.end() : page.index(f"\n{head['fence']}\n", head.end()) + 1]
        if head["place"]:
            lines.append((head["path"], head["place"], text))
        else:
            files.append((head["path"], text))
    return files, lines


def _copy(house: Path) -> None:
    """The repository without its history and environment."""
    house.mkdir()
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, house / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for path in [*ROOT.glob("*.md"), ROOT / "pyproject.toml", ROOT / "uv.lock", ROOT / "Makefile", ROOT / "LICENSE"]:
        shutil.copy(path, house)


def _insert(path: Path, place: str, line: str) -> None:
    """Put a line below the only one that contains the words."""
    before = path.read_text("utf-8").splitlines(keepends=True)
    [at] = [number for number, one in enumerate(before, 1) if place in one]
    path.write_text("".join([*before[:at], line, *before[at:]]), "utf-8")


def _run(house: Path, *words: str) -> str:
    """Python with the copy in front of everything else, which must succeed; what it printed."""
    environment = os.environ | {"PYTHONPATH": str(house), "PYTHONDONTWRITEBYTECODE": "1"}
    environment = {name: value for name, value in environment.items() if not name.startswith(("PYTEST_", "COV_"))}
    done = subprocess.run(
        [sys.executable, *words], cwd=house, env=environment, capture_output=True, text=True, check=False, timeout=110
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    return done.stdout
