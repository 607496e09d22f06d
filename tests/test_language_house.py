"""The house of language: a word of a language stands in that language's folder, and there once."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.language.answers.speeches import speech_of
from domain.language.text import fold

LANGUAGE = Path(__file__).parent.parent / "domain" / "language"
FOLDERS = ("cs", "en", "near")
ROOMS = ("answers",)
SHORTEST = 3  # letters of a word; tags and endings have fewer
IDENTIFIER = re.compile(r"[a-z_]+|[A-Z]\w+")
# A sign, the name of an answer and the name of a group in a pattern.
SHARED = frozenset({"plus", "none", "who"})


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module that are no docstrings and no mere names of fields."""
    tree = ast.parse(path.read_text("utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    first = [node.body[0] for node in ast.walk(tree) if isinstance(node, documented)]
    docs = [one.value for one in first if isinstance(one, ast.Expr)]
    for node in strings(tree):
        if node not in docs and not IDENTIFIER.fullmatch(str(node.value)):
            yield node.lineno, str(node.value)


def strings(tree: ast.AST) -> Iterator[ast.Constant]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))


def words_of(text: str) -> set[str]:
    bare = re.sub(r"\(\?P<\w+>|\(\?[a-zA-Z]*:?|\\[a-zA-Z]|\[[^\]]*\]", " ", text)
    return {fold(word) for word in re.findall(r"[^\W\d_]+", bare) if len(word) >= SHORTEST}


def neutral() -> list[Path]:
    return [path for room in ROOMS for path in sorted((LANGUAGE / room).glob("*.py"))]


@pytest.fixture(scope="module")
def vocabulary() -> set[str]:
    """Every word in a table of any language."""
    tables = [path for folder in FOLDERS for path in (LANGUAGE / folder).glob("*.py")]
    return {word for path in tables for _, text in texts(path) for word in words_of(text)}


@pytest.mark.parametrize("path", neutral(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_module_outside_a_languages_folder_has_a_word_of_it(path: Path, vocabulary: set[str]) -> None:
    found = {f"{line}: {word}" for line, text in texts(path) for word in words_of(text) & vocabulary - SHARED}
    assert found == set()


@pytest.mark.parametrize("language", ["cs", "en", "sk", "de", "pl"])
def test_a_word_of_answers_has_one_role(language: str) -> None:
    """Without that, the order of the table would decide what a word means."""
    speech = speech_of(language)
    assert speech
    assert speech.roles.twice == ()


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_phrase_of_the_roles_is_written_twice(folder: str) -> None:
    for path in (LANGUAGE / folder).glob("answer*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        for table in (node for node in ast.walk(tree) if isinstance(node, ast.Dict)):
            rows = [
                str(text.value) for value in table.values for text in strings(value) if len(str(text.value)) > SHORTEST
            ]
            said = Counter(" ".join(one.split()) for one in ",".join(rows).split(",") if one.strip())
            assert [phrase for phrase, times in said.items() if times > 1] == [], path.name


# What a table looks like, without a word in it: languages fill these, readers look them up.
GROUND = frozenset({"case", "lexicon", "minutes_parts", "roles", "slips", "speech", "text", "tokens"})
SHAPES = frozenset({"requests.vocabulary"})
MOST_ROOMS = 15


def room_of(module: str) -> str:
    """The room of a module named from `domain.language` on: its folder, or the ground."""
    first = module.partition(".")[0]
    return "ground" if first in GROUND or any(module.startswith(shape) for shape in SHAPES) else first


def arrows() -> dict[str, set[str]]:
    """Which rooms each room imports from."""
    found: dict[str, set[str]] = {}
    for path in LANGUAGE.rglob("*.py"):
        name = ".".join(path.relative_to(LANGUAGE).with_suffix("").parts)
        if name != "__init__":
            found.setdefault(room_of(name), set()).update(map(room_of, imported(path)))
    return {room: to - {room} for room, to in found.items()}


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("domain.language"):
            yield from (f"{node.module}.{one.name}".removeprefix("domain.language.") for one in node.names)


def test_the_rooms_of_language_are_few_and_go_in_no_circle() -> None:
    left = arrows()
    assert len(left) <= MOST_ROOMS
    while left:
        free = {room for room, to in left.items() if not to & left.keys()}
        assert free, f"a circle among {sorted(left)}"
        left = {room: to for room, to in left.items() if room not in free}
