"""Saying: what is owed becomes a call of the Bot API, and its outcome a Fate."""

import re
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from structlog.typing import FilteringBoundLogger
from telegram import LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.ground.adapter import Fate, Sent
from bot.telegram.fate import fate
from bot.telegram.http import BotApi
from bot.telegram.write import CAPTION, TEXT, fit, html, keyboard, plain, reaction
from handlers.kit.capability import book
from handlers.kit.card import Card, Line, Sendable

GENERAL = "1"  # the topic that Telegram refuses by its number
PICTURES = ("image/jpeg", "image/png")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def message_link(chat: str, message: str) -> str | None:
    """Address of a message in a supergroup; basic groups and private talks have none."""
    return f"https://t.me/c/{chat.removeprefix('-100')}/{message}" if chat.startswith("-100") else None


class Pen:
    """Writes for one bot."""

    def __init__(self, api: BotApi, log: FilteringBoundLogger) -> None:
        self.own = ""  # the bot's address, known once it is signed in
        self._api = api
        self._log = log

    def _fit(self, card: Card, limit: int = TEXT) -> list[Line]:
        return fit(card.lines, limit, own=self.own, commands=book().commands)

    async def send(self, debt: Sendable) -> Sent:
        """Do what is owed; never raises for what Telegram or the network may answer."""
        deeds: dict[str, Callable[[Sendable], Coroutine[Any, Any, Sent]]] = {
            "card": self._new,
            "file": self._file,
            "edit": self._edit,
            "react": self._react,
            "pin": self._pin,
            "unpin": self._unpin,
            "delete": self._delete,
            "leave": self._leave,
        }
        new = debt.kind in ("card", "file")
        whole = new or debt.kind == "leave"
        lacking = not (whole or _number(debt.message)) or (debt.kind == "file" and debt.file is None)
        if debt.kind not in deeds or not _number(debt.chat) or lacking:
            return Sent(Fate.REFUSED, why="not an address of Telegram's")
        try:
            return await deeds[debt.kind](debt)
        except TelegramError as error:
            return fate(error, repeatable=not new)
        except Exception as error:
            # Telegram has answered, PTB stumbled over the answer: the deed is done, its id unknown
            self._log.warning("telegram: unreadable answer", kind=debt.kind, error=type(error).__name__)
            return Sent(Fate.UNKNOWN, why=type(error).__name__)

    async def _file(self, debt: Sendable) -> Sent:
        """A picture is shown as one, everything else is for downloading."""
        assert debt.file
        caption = html(self._fit(debt.card, CAPTION), _links(debt.chat, debt.card)) if debt.card.lines else None
        how: dict[str, Any] = {
            "caption": caption,
            "parse_mode": ParseMode.HTML if caption else None,
            "message_thread_id": _thread(debt),
            "reply_parameters": _answering(debt.card.reply_to),
            "disable_notification": debt.card.quiet or None,
            "filename": debt.file.name,
        }
        send = self._api.send_photo if debt.file.mime in PICTURES else self._api.send_document
        message = await send(int(debt.chat), debt.file.data, **how)
        return Sent(Fate.DONE, message=str(message.message_id))

    async def _new(self, debt: Sendable) -> Sent:
        thread = _thread(debt)
        markup = keyboard(debt.card)
        reply = debt.card.reply_to

        async def write(text: str, parse_mode: str | None) -> Sent:
            message = await self._api.send_message(
                int(debt.chat),
                text,
                parse_mode,
                message_thread_id=thread,
                reply_markup=markup,
                reply_parameters=_answering(reply),
                disable_notification=debt.card.quiet or None,
                link_preview_options=NO_PREVIEW,
            )
            return Sent(Fate.DONE, message=str(message.message_id))

        return await self._in_words(debt, write)

    async def _edit(self, debt: Sendable) -> Sent:
        async def write(text: str, parse_mode: str | None) -> Sent:
            await self._api.edit_message_text(
                text,
                int(debt.chat),
                int(debt.message or 0),
                parse_mode=parse_mode,
                # None takes the keyboard away, so a card with buttons must say them each time
                reply_markup=keyboard(debt.card),
                link_preview_options=NO_PREVIEW,
            )
            return Sent(Fate.DONE, message=debt.message)

        return await self._in_words(debt, write)

    async def _in_words(self, debt: Sendable, write: Callable[[str, str | None], Awaitable[Sent]]) -> Sent:
        """Write the card as HTML, and as plain text should Telegram not understand ours."""
        lines = self._fit(debt.card)
        if not plain(lines).strip():
            return Sent(Fate.REFUSED, why="nothing is written on the card")
        try:
            return await write(html(lines, _links(debt.chat, debt.card)), ParseMode.HTML)
        except BadRequest as error:
            if "can't parse entities" not in str(error).lower():
                raise
        self._log.warning("telegram: markup not understood, sent plain", key=debt.key)
        return await write(plain(lines), None)

    async def _react(self, debt: Sendable) -> Sent:
        emoji = reaction(debt.emoji)
        if debt.emoji and not emoji:
            return Sent(Fate.REFUSED, why="Telegram does not let react with this emoji")
        await self._api.set_message_reaction(int(debt.chat), int(debt.message or 0), emoji or [])
        return Sent(Fate.DONE, message=debt.message)

    async def _pin(self, debt: Sendable) -> Sent:
        await self._api.pin_chat_message(int(debt.chat), int(debt.message or 0), disable_notification=True)
        return Sent(Fate.DONE, message=debt.message)

    async def _unpin(self, debt: Sendable) -> Sent:
        await self._api.unpin_chat_message(int(debt.chat), int(debt.message or 0))
        return Sent(Fate.DONE, message=debt.message)

    async def _delete(self, debt: Sendable) -> Sent:
        await self._api.delete_message(int(debt.chat), int(debt.message or 0))
        return Sent(Fate.DONE, message=debt.message)

    async def _leave(self, debt: Sendable) -> Sent:
        await self._api.leave_chat(int(debt.chat))
        return Sent(Fate.DONE)


def _links(chat: str, card: Card) -> dict[str, str]:
    wanted = [line.message for line in card.lines if line.message]
    return {message: link for message in wanted if (link := message_link(chat, message))}


def _thread(debt: Sendable) -> int | None:
    return int(debt.thread or 0) if _number(debt.thread) and debt.thread != GENERAL else None


def _number(text: str | None) -> bool:
    return text is not None and re.fullmatch(r"-?\d{1,18}", text, re.ASCII) is not None


def _answering(message: str | None) -> ReplyParameters | None:
    """What a new message answers; it is sent even when that is gone."""
    return ReplyParameters(int(message or 0), allow_sending_without_reply=True) if _number(message) else None
