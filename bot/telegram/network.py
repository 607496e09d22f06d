"""Telegram: hears by long polling and confirms only what is committed; sends, edits, reacts, pins, answers taps.

python-telegram-bot carries the types and the calls; its own polling confirms updates before they are handled, so the
loop (`poll`) is ours, and so is the wire (`http`).
"""

import asyncio
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from structlog.typing import FilteringBoundLogger
from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.constants import ChatMemberStatus
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.ground.adapter import Command, Fate, Fetched, Popup, Sent, Take
from bot.ground.lock import AccountLock
from bot.ground.redact import redact
from bot.ground.trouble import Pace
from bot.ground.wire import TooLong
from bot.telegram.http import BotApi
from bot.telegram.poll import PACE, Poll, Trouble
from bot.telegram.read import Reader
from bot.telegram.send import Pen, message_link
from bot.telegram.write import POPUP, shorten
from handlers.kit.card import Sendable

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMANDS = 100  # in one menu
DESCRIPTION = 256  # characters of a command's description
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


class Telegram:
    """One bot account on Telegram.

    api_url: root to which "/bot<token>/<method>" is appended. lock_folder: where the lock that keeps two processes
    from polling one token stands; None takes no lock (Telegram then answers one of them 409).
    """

    platform = "telegram"
    command_sign = "/"
    writes_first = False
    device = ""

    def __init__(
        self,
        token: str,
        api_url: str,
        clock: Callable[[], datetime],
        log: FilteringBoundLogger,
        *,
        lock_folder: Path | None = None,
        pace: Pace = PACE,
    ) -> None:
        self.bot_account = ""
        self.bot_name = ""
        self.address = ""
        self._api = BotApi(token, api_url)
        self._clock = clock
        self._log = log
        self._lock = AccountLock("telegram", token, lock_folder) if lock_folder else None
        self._trouble = Trouble("telegram", log, pace)
        self._pen = Pen(self._api, log)

    @property
    def away(self) -> bool:
        """Whether the network cannot be used just now."""
        return self._trouble.away

    async def start(self) -> None:
        """Take the lock and sign in, for as long as it takes; see Adapter. Says once what it is waiting for."""
        await self._api.open()
        while self._lock and not self._lock.taken():
            self._trouble.say("another process already serves this bot; waiting until it ends")
            await asyncio.sleep(self._trouble.pace.lock)
        while not await self._signed_in():
            pass
        self._trouble.over()
        self._log.info("telegram: signed in", bot=self.bot_name, account=self.bot_account)

    async def _signed_in(self) -> bool:
        try:
            me = await self._api.get_me()
            # a webhook left behind would answer every poll with 409; what waits there must not be lost
            await self._api.delete_webhook(drop_pending_updates=False)
        except TelegramError as error:
            await self._trouble.rest(error)
            return False
        self.bot_account, self.bot_name = str(me.id), me.username or ""
        self.address = self._pen.own = f"@{self.bot_name}" if self.bot_name else ""
        return True

    async def run(self, take: Take) -> None:
        """Hear until cancelled, confirming to Telegram only what `take` has committed. Call `start` before."""
        reader = Reader(int(self.bot_account), self.bot_name, self._clock)
        await Poll(self._api, reader, self._trouble, self._log).run(take)

    async def send(self, debt: Sendable) -> Sent:
        """Do what is owed; see Adapter."""
        return await self._pen.send(debt)

    async def fetch(self, handle: str, most: int) -> Fetched:
        """See Adapter. Telegram itself hands over no file of more than 20 MB."""
        try:
            return Fetched(Fate.DONE, await self._api.download(await self._api.file_path(handle), most))
        except TooLong:
            return Fetched(Fate.REFUSED)
        except (BadRequest, Forbidden) as error:
            why = redact(str(error))
            return Fetched(Fate.REFUSED if "too big" in why else Fate.GONE, why=why)
        except TelegramError as error:
            return Fetched(Fate.AGAIN, why=redact(str(error)))

    async def popup(self, popup: Popup) -> None:
        """Answer a tap; see Adapter. Whatever Telegram says, there is nothing to be done about a missed pop-up."""
        text = shorten(popup.text, POPUP) or None
        try:
            await self._api.answer_callback_query(popup.query, text, popup.alert or None, popup.url)
        except TelegramError as error:
            self._log.info("telegram: a tap stays unanswered", why=redact(str(error)))

    async def sits(self, chat: str, account: str) -> bool:
        """See Adapter."""
        try:
            member = await self._api.get_chat_member(int(chat), int(account))
        except (TelegramError, TypeError) as error:  # a server older than some right makes PTB raise the second
            self._log.info("telegram: not told who is in a chat", why=redact(str(error)))
            return False
        inside = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.MEMBER)
        return member.status in inside or bool(getattr(member, "is_member", False))

    async def menu(self, language: str, group: Sequence[Command], private: Sequence[Command]) -> None:
        """Show the commands, apart for groups and private talks; "" as language is for all the others."""
        for scope, commands in (
            (BotCommandScopeAllGroupChats(), group),
            (BotCommandScopeAllPrivateChats(), private),
        ):
            listed = [
                BotCommand(command.name, shorten(command.description, DESCRIPTION))
                for command in commands
                if COMMAND.fullmatch(command.name) and command.description
            ]
            try:
                await self._api.set_my_commands(listed[:COMMANDS], scope, language or None)
            except TelegramError as error:
                self._log.warning("telegram: the command menu was not set", why=redact(str(error)))

    def link(self, payload: str) -> str | None:
        """See Adapter. Raises ValueError for a payload that Telegram would not carry."""
        if not PAYLOAD.fullmatch(payload):
            raise ValueError("a start payload has at most 64 of A-Z a-z 0-9 _ -")
        address = f"https://t.me/{self.bot_name}"
        return (f"{address}?start={payload}" if payload else address) if self.bot_name else None

    def message_link(self, chat: str, message: str) -> str | None:
        """See Adapter: supergroups only."""
        return message_link(chat, message)

    async def close(self) -> None:
        """Close the connections and give the lock back."""
        await self._api.hang_up()
        if self._lock:
            self._lock.give_back()
