"""One name, every folder; arrows point one way; every sentence in every language."""

import ast
import re
from pathlib import Path

import pytest

from handlers.kit.capability import book
from locales import languages, words

ROOT = Path(__file__).parent.parent
HANDLERS = [*(ROOT / "handlers").glob("*.py"), *(ROOT / "handlers").glob("*/")]
CAPABILITIES = sorted({path.stem for path in HANDLERS} - {"__init__", "__pycache__", "kit"})
FOLDERS = ["domain/{}.py", "storage/{}.py", "tests/test_{}.py"]
FOLDERS += [
    f"{folder}/{{}}.{kind}"
    for one in languages()
    for folder, kind in ((f"locales/{one}", "ftl"), (f"docs/{one}", "md"))
]

# What a capability needs not, and why.
SPARED = {
    ("choosing", "domain/choosing.py"): "domain/topics.py says what may become of a topic",
    ("choosing", "storage/choosing.py"): "storage/topics.py keeps what became of it",
    ("convening", "domain/convening.py"): "domain/groups.py says what a role may do",
    ("convening", "storage/convening.py"): "storage/groups.py keeps roles, storage/meetings.py conveners",
    ("situations", "domain/situations.py"): "domain/topics.py says what a topic may be",
    ("situations", "storage/situations.py"): "storage/topics.py keeps them",
    ("me", "storage/me.py"): "wishes are columns of the person",
    ("papers", "storage/papers.py"): "it prints what others keep",
    ("help", "storage/help.py"): "it reads nothing of its own",
}


@pytest.mark.parametrize("name", CAPABILITIES)
def test_one_name_in_every_folder(name: str) -> None:
    missing = [place.format(name) for place in FOLDERS if not (ROOT / place.format(name)).exists()]
    assert [place for place in missing if (name, place) not in SPARED] == []


def test_nothing_is_spared_that_is_there() -> None:
    assert [place for _, place in SPARED if (ROOT / place).exists()] == []


def test_a_stranger_in_bot_sees_a_dozen_rooms_at_most() -> None:
    rooms = [path.name for path in (ROOT / "bot").iterdir() if not path.name.startswith("__")]
    assert len(rooms) <= 12, rooms


@pytest.mark.parametrize("name", CAPABILITIES)
def test_capabilities_never_import_each_other(name: str) -> None:
    own = [ROOT / "handlers" / f"{name}.py", *(ROOT / "handlers" / name).glob("*.py")]
    imported = [one for path in own if path.exists() for one in _imports(path)]
    assert [one for one in imported if re.match(rf"handlers\.(?!kit\b|{name}\b)", one)] == []


@pytest.mark.parametrize("path", sorted((ROOT / "handlers").rglob("*.py")), ids=lambda path: path.stem)
def test_handlers_know_no_network_no_clock_and_no_sql(path: Path) -> None:
    outside = ("telegram", "aiohttp", "sqlalchemy", "asyncio", "time", "apscheduler")
    assert [one for one in _imports(path) if one.split(".")[0] in outside] == []
    assert "datetime.now(" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", sorted((ROOT / "domain").rglob("*.py")), ids=lambda path: path.stem)
def test_rules_do_no_input_and_output_and_ask_no_clock(path: Path) -> None:
    outside = ("telegram", "aiohttp", "sqlalchemy", "asyncio", "os", "pathlib", "handlers", "storage", "bot", "locales")
    assert [one for one in _imports(path) if one.split(".")[0] in outside] == []
    assert not re.search(r"\.now\(|\btoday\(\)|\bopen\(", path.read_text("utf-8"))


WORDS = [*(ROOT / "domain").glob("*.py"), *(ROOT / "handlers").rglob("*.py")]


@pytest.mark.parametrize("path", sorted(WORDS), ids=lambda path: "-".join(path.parts[-2:]))
def test_only_the_language_reads_peoples_words(path: Path) -> None:
    """Rules and handlers hold no patterns, and no Czech words to look for."""
    assert {"re", "difflib"} & set(_imports(path)) == set()
    tree = ast.parse(path.read_text("utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
    strings = [one for one in ast.walk(tree) if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    assert [one.value for one in strings if id(one) not in told and re.search("[ěščřžýáíéúůťďňó]", one.value)] == []


def _imports(path: Path) -> list[str]:
    """Names of all modules that a file imports, wherever in it."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [f"{node.module}.{one.name}" for one in node.names]
    return found


def _keys(language: str) -> dict[str, set[str]]:
    """Every key of a language and the values it needs."""
    found = {}
    for path in sorted((ROOT / "locales" / language).glob("*.ftl")):
        for entry in re.split(r"\n(?=[a-z])", "\n" + path.read_text("utf-8")):
            if named := re.match(r"\n?([a-z][\w-]*) =", entry):
                body = "\n".join(line for line in entry.split("\n") if not line.startswith("#"))
                assert named[1] not in found, f"{named[1]} stands twice"
                found[named[1]] = set(re.findall(r"\$(\w+)", body))
    return found


def test_every_language_has_the_same_sentences() -> None:
    czech = _keys("cs")
    for language in languages():
        assert _keys(language).keys() == czech.keys()


def test_no_language_asks_for_a_value_that_czech_does_not_name() -> None:
    """Czech may need more (a form of a noun), never less: handlers are written with the Czech file in hand."""
    czech, english = _keys("cs"), _keys("en")
    # Czech declines the weekday and English writes the whole date; the handler hands over both.
    # Czech counts its months and English names them.
    assert {key for key in english if english[key] - czech[key]} == {
        "tasks-due",
        "day",
        "day-bare",
        "day-soon",
        "day-short",
    }


def test_every_sentence_named_in_the_code_exists() -> None:
    known = _keys("cs")
    says = r"(?:BadInput|\.say|\.line|(?:view|there)\.button|\.answer|\.note|\.ask)"
    said = re.compile(says + r"\(\s*(?:\w+\.\w+, |\"[\w.]+\", )?\"([a-z][\w-]+)\"")
    for path in [*(ROOT / "handlers").rglob("*.py"), *(ROOT / "domain").rglob("*.py")]:
        missing = [key for key in said.findall(path.read_text("utf-8")) if key not in known]
        assert missing == [], path


@pytest.mark.parametrize("language", languages())
def test_every_command_of_the_menu_is_described(language: str) -> None:
    said = words(language)
    for _, czech, english, _ in book().menu:
        assert 3 <= len(said.say(f"command-{czech}")) <= 256
        assert re.fullmatch(r"[a-z0-9_]{1,32}", czech)
        assert re.fullmatch(r"[a-z0-9_]{1,32}", english)


# What /pomoc does not name, and why.
UNNAMED = {
    "pomoc": "whoever reads the help has found it",
    "situace": "/tema names it, where somebody has a topic to propose",
    "kapacita": "the coordinator's card of a meeting has the button",
    "napady": "the page of the go-round names it, and a sentence does the same",
    "okruh": "audiences stand on the draft of every meeting",
    "pozvanka": "the invitation itself says how to take it",
    "serie": "whoever calls a meeting that comes again is led to it",
    "lide": "the roster says how a list is sent",
    "organizace": "the roster offers it",
    "rocni_pocty": "the roster offers it",
    "hlasovani": "the network's own list of commands has it; the menu is full",
    "rozhodnuti": "asked in plain words, and minutes tell the same",
    "prezence": "the list comes by itself, and the draft of the minutes leads to it",
    "papiry": "the convener's card has their button",
    "zahajit": "the convener's card offers it when the time has come",
}


def test_every_command_has_its_line_in_the_help() -> None:
    named = {hint.command for hint in book().hints}
    assert {command for _, command, _, _ in book().menu} - named - set(UNNAMED) == set()


def test_every_line_of_the_help_names_a_command_that_there_is() -> None:
    assert {hint.command for hint in book().hints if hint.command} - set(book().commands) == set()


@pytest.mark.parametrize("name", CAPABILITIES)
@pytest.mark.parametrize("readme", sorted(ROOT.glob("README*.md")), ids=lambda path: path.name)
def test_every_capability_has_its_link_in_the_readme(name: str, readme: Path) -> None:
    assert re.search(rf"\(docs/\w\w/{name}\.md\)", readme.read_text("utf-8"))


OUTSIDE = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "handlers").rglob("*.py"), *(ROOT / "domain").glob("*.py")]


@pytest.mark.parametrize("path", sorted(OUTSIDE), ids=lambda path: "-".join(path.parts[-2:]))
def test_no_language_is_compared_by_name_outside_its_folder(path: Path) -> None:
    """A third language must meet no line that knows of two."""
    codes = set(languages())
    compared = [
        node
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Compare)
        and any(isinstance(one, ast.Constant) and one.value in codes for one in [node.left, *node.comparators])
    ]
    assert compared == []
