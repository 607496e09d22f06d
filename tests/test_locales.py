"""A language is a folder: a third one is spoken on every card, by every command and menu, with no line of code."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

import locales
from bot.ground.adapter import Command
from bot.playground.console import Console
from bot.playground.play import Meaningless, Playground
from bot.playground.player import START, steps_of, town
from bot.playground.transcript import Step, read, tidy
from handlers.kit import capability
from handlers.kit.capability import book
from locales import languages, words

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "docs" / "cs").glob("*.md"))
MORE = """
Alena@bot> /clenove
Alena@bot> /schuzka st 22. 11. 2017 od 14:00, radnice: Návrh plánu
Alena@bot> [Řídicí skupina]
Alena@bot> [Zveřejnit]
Dana> Petr Šimek pošle do pátku pozvánky na seminář
Alena~> úkol: 1) poslat pozvánky do pátku, Šimek 2) zamluvit sál do pátku, Šimek 3) napsat zprávu do pátku, Šimek
"""  # what no page shows
# Words that are listened for, no sentences.
HEARD = ("topics-words", "agenda-labels", "meetings-field-", "rsvp-guest-words", "rsvp-guests-words", "tasks-words")
MARK = "¤"  # what the third language puts before every sentence of its own


@pytest.fixture
def third() -> str:
    """A language of which the program has never heard."""
    return "sk"


@pytest.fixture(autouse=True)
def marked_folder(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """The folders of all languages, with one more for `third`, or another one for `language`: Czech behind a mark."""
    wanted = {"third", "language"} & set(request.fixturenames)
    if not wanted:
        yield
        return
    code = str(request.getfixturevalue(wanted.pop()))
    for language in languages():
        if language != code:
            (tmp_path / language).symlink_to(ROOT / "locales" / language)
    made = tmp_path / code
    made.mkdir()
    for path in (ROOT / "locales" / "cs").glob("*.ftl"):
        (made / path.name).write_text(marked(path.read_text("utf-8")), "utf-8")
    monkeypatch.setattr(locales, "HERE", tmp_path)
    _forget()
    yield
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    words.cache_clear()
    locales.spoken.cache_clear()
    capability.book.cache_clear()


def marked(file: str) -> str:
    """A file of sentences with the mark before each; commands get names of their own."""
    resource = FluentParser().parse(file)
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.value and not entry.id.name.startswith(HEARD):
            entry.value.elements.insert(0, ast.TextElement(MARK))
            if entry.id.name.startswith("command-") and entry.id.name != "command-unknown":
                name = ast.Pattern([ast.TextElement("sk_" + entry.id.name.removeprefix("command-"))])
                entry.attributes.append(ast.Attribute(ast.Identifier("name"), name))
    return FluentSerializer().serialize(resource)


def test_dates_are_said_as_the_language_says_them() -> None:
    start, end = datetime(2017, 11, 22, 14), datetime(2017, 11, 22, 16)
    assert _spaced(words("cs").when(start, end)) == "středa 22. 11. 2017 od 14:00 do 16:00"
    assert _spaced(words("cs").when(date(2017, 11, 22), date(2017, 11, 23))) == (
        "středa 22. 11. 2017 – čtvrtek 23. 11. 2017"
    )
    assert _spaced(words("en").when(start, end)) == "Wednesday 22 November 2017, 14:00–16:00"
    assert _spaced(words("en").when(start)) == "Wednesday 22 November 2017, 14:00"
    assert _spaced(words("en").when(date(2017, 11, 22))) == "Wednesday 22 November 2017"


def test_a_meeting_past_midnight_says_both_its_days() -> None:
    said = words("en").when(datetime(2017, 12, 31, 20), datetime(2018, 1, 1, 1, 30))
    assert _spaced(said) == "Sunday 31 December 2017, 20:00 – Monday 1 January 2018, 1:30"


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


class Menus(Console):
    """A network that remembers the menus it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.menus: dict[str, list[str]] = {}

    async def menu(self, language: str, group: object, private: list[Command]) -> None:  # type: ignore[override]
        """Keep the names of the commands."""
        del group
        self.menus[language] = [command.name for command in private]


async def test_its_commands_stand_in_the_menu_and_are_understood(third: str) -> None:
    playground = await town(START, third)
    console = Menus()
    await playground.house._menus(console)
    assert console.menus[third]
    assert [name for name in console.menus[third] if not name.startswith("sk_")] == []
    assert [name for name in console.menus[third] if name not in book().commands] == []
    await playground.db.close()


@pytest.mark.parametrize(("language", "least"), [("cs", 100), ("sk", 40)])
async def test_every_card_and_every_command_speaks_it(language: str, least: int) -> None:
    """All pages are played in it as far as they go; nothing breaks: the log stays clean.

    As Czech, it is drawn on every card there is; as a language unknown, its readings are asked about, and few go far.
    """
    drawn: set[str] = set()
    _watch_cards(drawn)
    said = 0
    for folder, steps in [*((page.parent, steps_of(page)) for page in PAGES), (Path(), read(MORE))]:
        playground = await town(START, language)
        playground.folder = folder
        for step in steps:
            said += await _taken(playground, step)
        await playground.db.close()
    assert said >= least
    assert language != "cs" or sorted(set(book().cards) - drawn) == []


def _watch_cards(drawn: set[str]) -> None:
    """Note the kind of every card that is drawn; the book itself is made anew for the next test."""
    cards = book().cards
    for kind, draw in list(cards.items()):
        cards[kind] = lambda view, subject, kind=kind, draw=draw: drawn.add(kind) or draw(view, subject)


async def _taken(playground: Playground, step: Step) -> int:
    """A step of people or time, its buttons found behind the mark; how many messages in the language came of it."""
    if step.kind == "shown":
        return 0
    try:
        shown = await playground.perform(replace(step, text=_label(playground, step)))
    except Meaningless:
        return 0
    return sum(any(MARK in line for line in one.lines) for one in shown if one.how in ("new", "popup"))


def _label(playground: Playground, step: Step) -> str:
    """What the button that the step taps is called here."""
    if not step.text.startswith("["):
        return step.text
    chat = playground.talk(playground.named(step.who)) if step.private else playground.console.chats[playground.room]
    here = [label for label in playground.labels(chat) if tidy(label.replace(MARK, "")) == tidy(step.text)]
    return here[0] if here else step.text
