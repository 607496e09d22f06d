"""The command `kolecko`. Everything heavy is imported by the command that needs it."""

import asyncio
import gc
import json
import os
import sys
from collections.abc import Callable, Coroutine, Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.config import Settings
from bot.operator import keeping
from bot.operator.terminal import WRONG_USE, end, finish, help_of, settings_or_end
from locales import Words, words

app = typer.Typer(
    help=help_of(""), no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"kolecko {version('kolecko')}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=help_of("version"))
    ] = False,
) -> None:
    """What holds for every command."""
    del version


def main() -> None:
    """What the installed command runs."""
    gc.disable()  # importing makes no garbage: 7 % of the start; `finish` and `_serve` turn it on
    try:
        app()
    except BrokenPipeError:  # `kolecko play | head`: nobody listens any more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


@app.command(help=help_of("run"))
def run() -> None:
    """Serve what is configured; else say how to configure it, then the playground or, without a terminal, the tour."""
    settings = settings_or_end()
    if settings.token or settings.matrix:
        _serve(settings)
        return
    typer.echo(words(settings.language).say("cli-nothing-configured"))
    if sys.stdin.isatty():
        finish(_playground(settings))
    from bot.playground.player import tour

    finish(_played(tour(settings.language), settings))


def _serve(settings: Settings) -> None:
    from bot.serve import Unusable, await_database, serve, tidy_modes

    said = words(settings.language)
    tidy_modes(settings)
    try:
        database = await_database(
            settings.database,
            settings.database_wait,
            lambda why: typer.echo(said.say("cli-waiting", why=why), err=True),
        )
    except Unusable as error:
        end(said.say("cli-database", why=str(error)))
    gc.enable()
    try:
        asyncio.run(serve(settings, database))
    except Exception as error:  # the last resort: the log has the whole story
        import structlog

        structlog.get_logger("run").error("crashed", exc_info=error)
        end(said.say("cli-crashed", why=type(error).__name__))


@app.command(help=help_of("play"))
def play(file: Annotated[Path | None, typer.Argument(help=help_of("file"))] = None) -> None:
    """The playground, or one file played and held to what it says."""
    settings = settings_or_end()
    finish(_played(file, settings) if file else _playground(settings))


async def _played(file: Path, settings: Settings) -> int:
    from bot.playground.player import play_file

    said = words(settings.language)
    wrong = await play_file(file, _print, settings.language)
    if wrong:
        typer.echo(wrong, err=True)
        return 1
    _print("# " + said.say("play-holds", file=file.name))
    return 0


async def _playground(settings: Settings) -> int:
    from bot.playground.player import town

    playground = await town(settings.system_clock().now(), settings.language, settings.zone)
    talk: Callable[..., Coroutine[Any, Any, int]]
    if sys.stdin.isatty() and sys.stdout.isatty():
        from bot.playground.terminal import talk
    else:
        from bot.playground.piped import talk
    try:
        return await talk(playground, words(settings.language))
    finally:
        await playground.db.close()


def _print(line: str) -> None:
    print(line, flush=True)


@app.command(help=help_of("invite"))
def invite(
    name: Annotated[str, typer.Option(help=help_of("name"))] = "",
    new: Annotated[bool, typer.Option("--new", help=help_of("new"))] = False,
    meant_for: Annotated[str, typer.Option("--for", help=help_of("for"))] = "",
) -> None:
    """A one-time code that makes its bearer an administrator."""
    settings = settings_or_end()
    from bot.operator.onboarding import NoSuch, invitation
    from bot.serve import Unusable

    said = words(settings.language)
    try:
        lines = asyncio.run(invitation(settings, name.strip(), new=new, said=said, meant_for=meant_for.strip()[:200]))
    except Unusable as error:
        end(said.say("cli-database", why=str(error)))
    except NoSuch as error:
        end(said.say(error.key, name=name, names=", ".join(error.names)), WRONG_USE)
    for line in lines:
        typer.echo(line)


@app.command(help=help_of("check"))
def check() -> None:
    """One line for each thing that must be right; exit code 1 when one is not."""
    settings = settings_or_end()
    from bot.operator.onboarding import checked

    lines = asyncio.run(checked(settings, words(settings.language)))
    for fine, line in lines:
        typer.echo(f"{'✓' if fine else '✗'} {line}")
    raise typer.Exit(0 if all(fine for fine, _ in lines) else 1)


@app.command(help=help_of("explain"))
def explain(
    kind: Annotated[str, typer.Argument(help=help_of("kind"))],
    text: Annotated[str | None, typer.Argument(help=help_of("text"))] = None,
    now: Annotated[str, typer.Option(help=help_of("now"))] = "",
    language: Annotated[str, typer.Option(help=help_of("language"))] = "",
    jsonl: Annotated[bool, typer.Option("--jsonl", help=help_of("jsonl"))] = False,
) -> None:
    """What the bot understands, one JSON object for each text."""
    settings = settings_or_end()
    from bot.operator.explain import KINDS
    from bot.operator.explain import explain as explained

    said = words(settings.language)
    if kind not in KINDS:
        end(said.say("cli-explain-kind", kind=kind, kinds=", ".join(KINDS)), WRONG_USE)
    if kind == "minutes" and not jsonl:
        _explain_minutes(_whole_input(said) if text is None else text)
        return
    usual = {"now": _instant(now, settings), "lang": language or settings.language}
    rows = (usual | row for row in _rows(text, jsonl=jsonl, settings=settings))
    for answer in explained(kind, rows):
        typer.echo(json.dumps(answer, ensure_ascii=False))


def _whole_input(said: Words) -> str:
    """Everything on the standard input; ends the program when it is no text."""
    try:
        return sys.stdin.read()
    except UnicodeDecodeError:
        end(said.say("play-not-text", file="stdin"), WRONG_USE)


def _explain_minutes(text: str) -> None:
    """Print every part of minutes that is understood, with its place; the input is one document, not one a line."""
    from bot.operator.explain_minutes import fields_of

    for part in fields_of(text):
        typer.echo(json.dumps(part, ensure_ascii=False))


def _instant(now: str, settings: Settings) -> str:
    """The instant to reckon from, in ISO with its offset."""
    zone = ZoneInfo(settings.zone)
    if not now:
        return settings.system_clock().now().astimezone(zone).isoformat()
    try:
        at = datetime.fromisoformat(now)
    except ValueError:
        end(words(settings.language).say("cli-explain-now", now=now), WRONG_USE)
    return (at if at.tzinfo else at.replace(tzinfo=zone)).isoformat()


ROW = ("lang", "context", "now")


def _rows(text: str | None, *, jsonl: bool, settings: Settings) -> Iterator[dict[str, Any]]:
    """The given text, or every line of the input, as rows of bot.operator.explain."""
    for number, line in enumerate([text] if text is not None else sys.stdin, 1):
        if not line.strip():
            continue
        row: Any = {"id": number, "text": line.strip()}
        if jsonl:
            try:
                row = json.loads(line)
            except ValueError:
                row = None
            if not isinstance(row, dict) or not _of_strings(row):
                end(words(settings.language).say("cli-explain-row", line=number), WRONG_USE)
        known = {name: value for name, value in row.items() if value is not None}
        yield known | ({"now": _instant(str(known["now"]), settings)} if "now" in known else {})


def _of_strings(row: dict[str, Any]) -> bool:
    """Whether a row has a text, and nothing but text where text belongs."""
    return isinstance(row.get("text"), str) and all(isinstance(row.get(name, ""), str | None) for name in ROW)


keeping.add_to(app)


if __name__ == "__main__":
    main()
