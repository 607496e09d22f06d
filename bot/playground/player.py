"""Plays a transcript, or the ```chat blocks of a Markdown page, to a fresh made-up town, and prints it as it goes."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.ground.clock import HandClock
from bot.playground.console import Shown
from bot.playground.play import Differs, Meaningless, Playground
from bot.playground.town import settle_in
from bot.playground.transcript import Step, Unreadable, page
from locales import DEFAULT, languages, words
from storage.db import Database

START = datetime(2017, 11, 8, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))
TOUR = "tour.md"


async def town(now: datetime, language: str = "cs", zone: str = "Europe/Prague") -> Playground:
    """A playground with the made-up town in a database in memory; close its `db` when done."""
    database = Database.open("sqlite://")
    database.migrate()
    playground = Playground(database, HandClock(now), zone, language)
    await settle_in(playground, language)
    return playground


async def play_file(path: Path, say: Callable[[str], None], language: str = "cs") -> str:
    """Play a file and say every line of it with what the bot showed.

    A page in a folder of its language (docs/en) is played in that one, whatever the language of who plays it.
    Returns "", or what went wrong as "file:line: …" in the language, where the play then ends.
    """
    said = words(language)
    try:
        steps = steps_of(path)
    except OSError:
        return said.say("play-no-file", file=str(path))
    except UnicodeDecodeError:
        return said.say("play-not-text", file=str(path))
    except Unreadable as error:
        return f"{path}:{error.line}: {said.say('play-unreadable', text=error.text[:80])}"
    if not steps:
        return said.say("play-nothing-to-play", file=str(path))
    return await _play(path, steps, say, language)


def steps_of(path: Path) -> list[Step]:
    """The steps of a file. Raises OSError, UnicodeDecodeError, Unreadable."""
    return page(path.read_text("utf-8"), markdown=path.suffix == ".md")


async def _play(path: Path, steps: list[Step], say: Callable[[str], None], language: str) -> str:
    playground = await town(START, language_of(path, language))
    playground.folder = path.parent
    said = words(language)

    def watch(step: Step, shown: list[Shown]) -> None:
        say(step.written)
        for one in shown:
            if one.how not in ("pin", "delete"):
                say(playground.printed(one))

    try:
        await playground.play(steps, watch)
    except Differs as error:
        key = "play-differs" if error.expected else "play-too-much"
        line = error.line or steps[-1].line
        return f"{path}:{line}: " + said.say(key, expected=error.expected or "", shown=error.shown or "–")
    except Meaningless as error:
        return f"{path}:{error.line}: " + said.say(error.key, **error.values)
    finally:
        await playground.db.close()
    return ""


def language_of(path: Path, language: str = DEFAULT) -> str:
    """The language of a page: that of its folder (docs/en) or its name (README.cs.md), else the given one."""
    named = {path.resolve().parent.name, path.suffixes[0][1:] if path.suffixes else ""}
    return next((one for one in languages() if one in named), language)


def tour(language: str) -> Path:
    """The page that shows the main job, in the language or, where nobody has written it yet, in the first one.

    It stands beside this module in an installed program, in docs/ of the repository.
    """
    here = Path(__file__).parent
    pages = (place / "docs" / one / TOUR for one in (language, DEFAULT) for place in (here, here.parent.parent))
    return next(page for page in pages if page.is_file())
