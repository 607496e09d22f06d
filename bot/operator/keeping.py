"""The commands that keep what the bot knows: the log of deeds, backups, and the whole state moved elsewhere."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.operator.terminal import end, help_of, settings_or_end
from locales import words

log = typer.Typer(help=help_of("audit"), no_args_is_help=True, rich_markup_mode=None)


def add_to(app: typer.Typer) -> None:
    """Make them commands of the program."""
    app.add_typer(log, name="audit")


Community = Annotated[str, typer.Option(help=help_of("community"))]


@log.command(help=help_of("audit-verify"))
def verify(key: Annotated[Path | None, typer.Option(help=help_of("key"))] = None) -> None:
    """One line for each community; exit code 1 when anything is wrong with a log or cannot be proved."""
    settings = settings_or_end()
    from bot.operator.audit import verified
    from bot.serve import Unusable

    said = words(settings.language)
    try:
        lines = asyncio.run(verified(settings, said, key))
    except Unusable as error:
        end(said.say("cli-database", why=str(error)))
    for fine, line in lines:
        typer.echo(f"{'✓' if fine else '✗'} {line}")
    raise typer.Exit(0 if all(fine for fine, _ in lines) else 1)


@log.command(help=help_of("audit-show"))
def show(community: Community = "", last: Annotated[int, typer.Option(help=help_of("last"))] = 50) -> None:
    """The newest changes in words, the oldest of them first."""
    settings = settings_or_end()
    from bot.operator.audit import shown
    from bot.serve import Unusable

    said = words(settings.language)
    try:
        lines = asyncio.run(shown(settings, said, community.strip(), last))
    except Unusable as error:
        end(said.say("cli-database", why=str(error)))
    for line in lines:
        typer.echo(line)


@log.command(help=help_of("audit-export"))
def export(
    file: Annotated[Path | None, typer.Argument(help=help_of("out"))] = None, community: Community = ""
) -> None:  # fmt: skip
    """All rows as JSON lines, into a file or the standard output."""
    settings = settings_or_end()
    from bot.operator.audit import exported
    from bot.serve import Unusable

    said = words(settings.language)
    try:
        asyncio.run(exported(settings, community.strip(), file))
    except (Unusable, OSError) as error:
        end(said.say("cli-database", why=str(error)))
