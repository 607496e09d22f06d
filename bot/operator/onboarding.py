"""Before the first message: is everything set up, and who may begin."""

import asyncio
import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta

from telegram.error import InvalidToken, TelegramError

from bot.config import Settings, config_file
from bot.ground.redact import redact
from bot.keeping import modes, seals
from bot.matrix.account import Unusable, sign_in_and_out
from bot.serve import open_database
from bot.telegram.http import BotApi
from locales import Words
from storage import audit, faults, groups, health, moving
from storage.db import Connection

VALID = timedelta(days=7)
ROOM = 100_000_000  # bytes that should be free
PATIENCE = 5.0  # seconds to wait for Telegram

Checked = tuple[bool, str]


class NoSuch(Exception):
    """The community wanted is not clear; `key` names the sentence, `names` are those that there are."""

    def __init__(self, key: str, names: list[str]) -> None:
        super().__init__(key)
        self.key = key
        self.names = names


async def invitation(settings: Settings, name: str, *, new: bool, said: Words, meant_for: str = "") -> list[str]:
    """Issue a code; the lines to show.

    Raises Unusable, NoSuch.
    """
    database = open_database(settings.database)
    now = settings.system_clock().now()
    try:
        community, code = await database.run(
            _invited, settings, name, new, said.say("groups-community"), meant_for, now
        )
    finally:
        await database.close()
    bot, _ = await _bot_name(settings) if settings.token else ("", None)
    ways = [said.say("cli-code-link", link=f"https://t.me/{bot}?start={code}")] if bot else []
    if settings.matrix:
        ways.append(said.say("cli-code-matrix", user=settings.matrix_user, code=code))
    return [said.say("cli-code", community=community, code=code), *(ways or [said.say("cli-code-write", code=code)])]


def _invited(
    db: Connection, settings: Settings, name: str, new: bool, usual: str, meant_for: str, now: datetime
) -> tuple[str, str]:  # fmt: skip
    """(name of the community, code)"""
    there = {groups.name_of_community(db, one): one for one in groups.communities(db)}
    if new or not there:
        wanted = name or usual
        community = groups.found(db, wanted, settings.language, settings.zone, now)
    else:
        wanted = _chosen(list(there), name)
        community = there[wanted]
    return wanted, groups.invite_admin(db, wanted, community, now + VALID, meant_for)


def _chosen(names: list[str], name: str) -> str:
    if not name and len(names) > 1:
        raise NoSuch("cli-which-community", names)
    same = [one for one in names if not name or one.casefold() == name.casefold()]
    if not same:
        raise NoSuch("cli-no-community", names)
    return same[0]


async def _bot_name(settings: Settings) -> tuple[str, TelegramError | TimeoutError | None]:
    """The bot's user name by getMe, or "" and what prevented it."""
    api = BotApi(settings.token, settings.telegram_api_url)
    await api.open()
    try:
        async with asyncio.timeout(PATIENCE):
            return (await api.get_me()).username or "", None
    except (TelegramError, TimeoutError) as error:
        return "", error
    finally:
        await api.hang_up()


async def checked(settings: Settings, said: Words) -> list[Checked]:
    """(is it all right, one line) of the configuration, the database and every network."""
    networks = await asyncio.gather(_telegram(settings, said), _matrix(settings, said))
    here = [_configuration(settings, said), _database(settings, said)]
    amiss = [line for look in (_modes, _disk, _log) for line in look(settings, said)]
    return [*here, *networks, *amiss]


def _modes(settings: Settings, said: Words) -> Iterator[Checked]:
    """What others may read."""
    for one in modes.wide(settings):
        yield False, said.say("cli-check-wide", path=str(one.path), mode=one.now, wanted=f"{one.mode:04o}")


def _disk(settings: Settings, said: Words) -> Iterator[Checked]:
    """A disk on which there is little room."""
    database = moving.file_of(settings.database)
    for folder in {settings.data_dir, *([database.parent] if database else [])}:
        there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
        free = shutil.disk_usage(there).free
        if free < ROOM:
            yield False, said.say("cli-check-disk", folder=str(folder), megabytes=free // 1_000_000)


def _log(settings: Settings, said: Words) -> Iterator[Checked]:
    """A log that is not what it was at its kept end, and a database that takes nothing."""
    try:
        if health.look(settings.database)[1] is not health.Schema.CURRENT:
            return
        kept = seals.read_heads(settings.data_dir)
        broken = health.ask(settings.database, lambda db: audit.advanced(db, kept)[1])
        health.ask(settings.database, faults.probe)
    except ValueError as error:
        yield False, said.say("cli-audit-unreadable", why=str(error))
    except Exception as error:  # one that cannot be read at all has its own line
        if (fault := faults.fault_of(error)) is not None:
            yield False, said.say("cli-check-stuck", fault=fault.value)
    else:
        yield from ((False, said.say("cli-check-log")) for _ in broken[:1])


def _configuration(settings: Settings, said: Words) -> Checked:
    folder = settings.data_dir
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    if not os.access(there, os.W_OK):
        return False, said.say("cli-check-folder", folder=str(folder))
    file = config_file()
    return True, said.say("cli-check-config", file=str(file) if file else said.say("cli-check-no-file"))


def _database(settings: Settings, said: Words) -> Checked:
    try:
        kind, state = health.look(settings.database)
    except Exception as error:  # engines have many ways to say no
        why = str(getattr(error, "orig", None) or error).strip().split("\n", maxsplit=1)[0]
        return False, said.say("cli-check-no-database", why=redact(why))
    return state is not health.Schema.NEWER, said.say("cli-check-database", kind=kind, state=state.value)


async def _telegram(settings: Settings, said: Words) -> Checked:
    if not settings.token:
        return True, said.say("cli-check-no-telegram")
    name, trouble = await _bot_name(settings)
    if trouble is None:
        return True, said.say("cli-check-telegram", name=name)
    if isinstance(trouble, InvalidToken):
        return False, said.say("cli-check-telegram-bad", why=said.say("cli-check-token-refused"))
    return False, said.say("cli-check-telegram-bad", why=redact(str(trouble)) or type(trouble).__name__)


async def _matrix(settings: Settings, said: Words) -> Checked:
    if not settings.matrix:
        return True, said.say("cli-check-no-matrix")
    password = settings.matrix_password.get_secret_value()
    try:
        await sign_in_and_out(settings.matrix_homeserver, settings.matrix_user, password, PATIENCE)
    except Unusable as trouble:
        return False, said.say(trouble.key, why=redact(trouble.why))
    return True, said.say("cli-check-matrix", name=settings.matrix_user)
