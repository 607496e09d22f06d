"""What every command needs: the settings or one sentence and the end, and help in the language of whoever asks."""

import asyncio
import gc
import os
from collections.abc import Coroutine
from typing import Any, NoReturn

import typer

from bot import config
from bot.config import Misconfigured, Settings
from bot.ground import logs
from locales import languages, words

WRONG_USE = 2  # exit code


def language() -> str:
    """The language of our sentences, known even where the settings are not readable."""
    wanted = os.environ.get("KOLECKO_LANGUAGE", "")
    return wanted if wanted in languages() else "cs"


def help_of(key: str) -> str:
    """What `--help` says about a command or an option; "" is about all of it."""
    return words(language()).say(f"cli-help-{key}" if key else "cli-help")


def settings_or_end() -> Settings:
    """The settings with the log set up, or one sentence and the end."""
    try:
        settings = config.load()
    except Misconfigured as error:
        end(words(language()).say(error.key, **error.values), WRONG_USE)
    logs.set_up(settings.log)
    return settings


def end(sentence: str, code: int = 1) -> NoReturn:
    """Say it on the standard error and leave."""
    typer.echo(sentence, err=True)
    raise typer.Exit(code)


def finish(work: Coroutine[Any, Any, int]) -> NoReturn:
    """Do the work and leave with the exit code that it gives."""
    gc.enable()
    raise typer.Exit(asyncio.run(work))
