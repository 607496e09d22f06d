"""The commands that keep what the bot knows: the log of deeds, backups, and the whole state moved elsewhere."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from bot.operator.terminal import end, help_of, settings_or_end
from locales import Words, words

log = typer.Typer(help=help_of("audit"), no_args_is_help=True, rich_markup_mode=None)


def add_to(app: typer.Typer) -> None:
    """Make them commands of the program."""
    for name, command in (
        ("backup", backup), ("restore", restore), ("export", export_all), ("import", import_all), ("copy-to", copy_to)
    ):  # fmt: skip
        app.command(name, help=help_of(name))(command)
    app.add_typer(log, name="audit")


@contextmanager
def _told(said: Words) -> Iterator[None]:
    """Whatever cannot be done becomes one sentence and exit code 1."""
    from bot.ground.redact import redact
    from bot.operator.backup import Refused
    from bot.serve import Unusable
    from storage.db import NoAddress, Trouble
    from storage.moving import Damaged, Differs
    from storage.portable import NotEmpty, NotOurs

    try:
        yield
    except (Refused, NotOurs) as error:
        end(said.say(error.key, **error.values))
    except NotEmpty as error:
        end(said.say("cli-not-empty", table=error.table))
    except Differs as error:
        end(said.say("cli-differs", table=error.table))
    except UnicodeDecodeError:
        end(said.say("cli-export-not-ours"))
    except Damaged as error:
        end(said.say("cli-damaged", why=str(error)))
    except (Unusable, Trouble, NoAddress, OSError, ValueError) as error:
        why = str(getattr(error, "orig", None) or error).strip().split("\n", maxsplit=1)[0]
        end(said.say("cli-failed", why=redact(why)))


def backup(file: Annotated[Path | None, typer.Argument(help=help_of("backup-file"))] = None) -> None:
    """Everything in one file, while the bot runs."""
    settings = settings_or_end()
    said = words(settings.language)
    from bot.operator import backup as backups

    with _told(said):
        typer.echo(said.say("cli-backup-made", file=str(backups.backup(settings, file))))


def restore(file: Annotated[Path, typer.Argument(help=help_of("restore-file"))]) -> None:
    """The state of a backup instead of the present one."""
    settings = settings_or_end()
    said = words(settings.language)
    from bot.operator import backup as backups

    with _told(said):
        backups.restore(settings, file, said, typer.echo)


def export_all(file: Annotated[Path | None, typer.Argument(help=help_of("out"))] = None) -> None:
    """Everything as JSON lines."""
    settings = settings_or_end()
    from bot.operator import backup as backups

    with _told(words(settings.language)):
        backups.export(settings, file)


def import_all(file: Annotated[Path | None, typer.Argument(help=help_of("in"))] = None) -> None:
    """An export into an empty database."""
    settings = settings_or_end()
    said = words(settings.language)
    from bot.operator import backup as backups

    with _told(said):
        typer.echo(said.say("cli-imported", rows=backups.read(settings, file)))


def copy_to(url: Annotated[str, typer.Argument(help=help_of("url"))]) -> None:
    """Everything into another, empty database."""
    settings = settings_or_end()
    said = words(settings.language)
    from bot.ground.redact import keep_secret
    from bot.operator import backup as backups

    keep_secret(urlsplit(url).password or "")
    with _told(said):
        for line in backups.copy_to(settings, url, said):
            typer.echo(line)


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
