"""A Telegram update becomes Events. What is not meant for us (other bots, channels, our own doings) becomes none."""

import inspect
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from telegram import (
    CallbackQuery,
    Chat,
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Message,
    MessageEntity,
    MessageReactionUpdated,
    ReactionTypeEmoji,
    Update,
    User,
)
from telegram.constants import ChatID, ChatMemberStatus, ChatType

from handlers.kit.event import Attached, Author, Event, Heard, Place, Quoted

ADDRESSED = re.compile(r"(/[A-Za-z0-9_]+)@([A-Za-z0-9_]+)")
# accounts under which Telegram shows somebody who writes as the chat or as a channel
STAND_INS = frozenset({ChatID.ANONYMOUS_ADMIN.value, ChatID.FAKE_CHANNEL.value})
MEMBERS: dict[str, type[ChatMember]] = {
    ChatMemberStatus.ADMINISTRATOR: ChatMemberAdministrator,
    ChatMemberStatus.RESTRICTED: ChatMemberRestricted,
}
RIGHTS = {
    "can_pin_messages": "pin",
    "can_manage_topics": "manage_topics",
    "can_delete_messages": "delete",
    "can_invite_users": "invite",
}


def parsed(raw: Any) -> Update:
    """The update in PTB's types. Raises one of many errors for what cannot be read."""
    for change in (raw.get("my_chat_member"), raw.get("chat_member")):
        for member in (change or {}).get("old_chat_member"), (change or {}).get("new_chat_member"):
            _complete(member)
    return Update.de_json(raw, None)


def _complete(member: Any) -> None:
    """A server older than some right leaves it out; PTB would refuse the whole update, we take it as not given."""
    kind = MEMBERS.get(member.get("status", "")) if isinstance(member, dict) else None
    for name, parameter in inspect.signature(kind).parameters.items() if kind else ():
        if parameter.default is parameter.empty and name.startswith(("can_", "is_", "until_")):
            member.setdefault(name, 0 if name == "until_date" else False)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads updates on behalf of one bot: its user id, its username without @, and the clock for what has no date."""

    bot: int
    username: str
    clock: Callable[[], datetime]

    def events(self, update: Update) -> list[Event]:
        """The update's events, in order. One update makes one, except several people coming at once.

        Ids: "telegram:<bot>:<update>", the second and further ones with ":1", ":2", … so that each is unique.
        """
        first = f"telegram:{self.bot}:{update.update_id}"
        heard = self._heard(update)
        return [replace(event, id=f"{first}:{n}" if n else first) for n, event in enumerate(heard)]

    def _heard(self, update: Update) -> Iterator[Event]:
        if update.message:
            yield from self._message(update.message)
        elif update.edited_message:
            yield from self._written(update.edited_message, edited=True)
        elif update.callback_query:
            yield from self._tap(update.callback_query)
        elif update.message_reaction:
            yield from self._reaction(update.message_reaction)
        elif update.my_chat_member:
            yield from self._about_us(update.my_chat_member)
        elif update.chat_member:
            yield from self._about_others(update.chat_member)

    def _message(self, message: Message) -> Iterator[Event]:
        if message.migrate_to_chat_id:
            yield self._moved(message, message.chat.id, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id:
            yield self._moved(message, message.migrate_from_chat_id, message.chat.id)
        elif message.new_chat_members:
            yield from self._came(message, message.new_chat_members)
        elif message.left_chat_member:
            if not message.left_chat_member.is_bot:
                yield self._walked(Heard.WENT, message, message.left_chat_member)
        else:
            yield from self._written(message, edited=False)

    def _came(self, message: Message, users: Sequence[User]) -> Iterator[Event]:
        """People who came; we ourselves as well, for a server may tell of us in no other way."""
        for user in users:
            if user.id == self.bot:
                yield replace(self._walked(Heard.JOINED, message, user), author=_author(message))
            elif not user.is_bot:
                yield self._walked(Heard.CAME, message, user)

    def _moved(self, message: Message, old: int, new: int) -> Event:
        return Event(
            id="",
            at=_utc(message.date),
            heard=Heard.MOVED,
            place=replace(_place(message.chat), chat=str(old)),
            author=_author(message),
            moved_to=str(new),
        )

    def _walked(self, heard: Heard, message: Message, user: User) -> Event:
        return Event(id="", at=_utc(message.date), heard=heard, place=_place_of(message), author=_account(user))

    def _written(self, message: Message, *, edited: bool) -> Iterator[Event]:
        text = self._ours(message.text or message.caption or "")
        file = _attached(message)
        if not (text or file) or self._ignored(message):
            return
        yield Event(
            id="",
            at=_utc(message.edit_date if edited and message.edit_date else message.date),
            heard=Heard.MESSAGE,
            place=_place_of(message),
            author=_author(message),
            message=str(message.message_id),
            text=text,
            file=file,
            answers=_quoted(message, self.bot),
            mentions=self._mentions(message),
            edited=edited,
            written=_utc(message.date) if edited else None,
        )

    def _ours(self, text: str) -> str:
        """The text with "/tema@our_bot" made "/tema"; nothing when the command calls another bot."""
        called = ADDRESSED.match(text)
        if not called:
            return text
        if called[2].lower() != self.username.lower():
            return ""
        return called[1] + text[called.end() :]

    def _ignored(self, message: Message) -> bool:
        if message.chat.type == ChatType.CHANNEL or message.is_automatic_forward:
            return True
        user = message.from_user
        return user is None or (user.is_bot and user.id not in STAND_INS)

    def _mentions(self, message: Message) -> tuple[Author, ...]:
        kinds: list[str | None] = [MessageEntity.MENTION, MessageEntity.TEXT_MENTION]
        found = message.parse_entities(kinds) if message.text else message.parse_caption_entities(kinds)
        return tuple(_account(entity.user) if entity.user else self._named(text) for entity, text in found.items())

    def _named(self, mention: str) -> Author:
        """Somebody of whom only @username is written: Telegram tells no id, except that we know our own."""
        username = mention.removeprefix("@")
        ours = username.lower() == self.username.lower()
        return Author(account=str(self.bot) if ours else "", name=mention, username=username)

    def _tap(self, query: CallbackQuery) -> Iterator[Event]:
        # an old message may be inaccessible: then Telegram shows only its chat and id
        message = query.message
        if message is None or query.data is None or query.from_user.is_bot:
            return
        yield Event(
            id="",
            at=_utc(self.clock()),
            heard=Heard.BUTTON,
            place=_place_of(message) if isinstance(message, Message) else _place(message.chat),
            author=_account(query.from_user),
            message=str(message.message_id),
            data=query.data,
            query=query.id,
        )

    def _reaction(self, change: MessageReactionUpdated) -> Iterator[Event]:
        before, after = _emoji(change.old_reaction), _emoji(change.new_reaction)
        by = change.user
        if before == after or (by is not None and by.is_bot):
            return
        chat = change.actor_chat
        yield Event(
            id="",
            at=_utc(change.date),
            heard=Heard.REACTION,
            place=_place(change.chat),
            author=_account(by) if by else _speaker(chat or change.chat),
            message=str(change.message_id),
            # Premium members may leave several: the one just added is what they say now
            reaction=next((emoji for emoji in after if emoji not in before), after[0] if after else ""),
        )

    def _about_us(self, change: ChatMemberUpdated) -> Iterator[Event]:
        was, now = _inside(change.old_chat_member), _inside(change.new_chat_member)
        before, after = _rights(change.old_chat_member), _rights(change.new_chat_member)
        if change.chat.type == ChatType.CHANNEL or (was == now and before == after):
            return
        yield Event(
            id="",
            at=_utc(change.date),
            heard=Heard.RIGHTS if was and now else Heard.JOINED if now else Heard.LEFT,
            place=_place(change.chat),
            author=_account(change.from_user),
            rights=after,
        )

    def _about_others(self, change: ChatMemberUpdated) -> Iterator[Event]:
        was, now = _inside(change.old_chat_member), _inside(change.new_chat_member)
        user = change.new_chat_member.user
        if was == now or user.is_bot or change.chat.type == ChatType.CHANNEL:
            return
        yield Event(
            id="",
            at=_utc(change.date),
            heard=Heard.CAME if now else Heard.WENT,
            place=_place(change.chat),
            author=_account(user),
        )


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


def _place(chat: Chat, thread: str | None = None) -> Place:
    return Place("telegram", str(chat.id), thread, chat.type == ChatType.PRIVATE, chat.effective_name or "")


def _place_of(message: Message) -> Place:
    return _place(message.chat, _thread(message))


def _thread(message: Message) -> str | None:
    """The forum topic. Answers in plain supergroups carry a thread id too, without `is_topic_message`; 1 is General."""
    thread = message.message_thread_id
    return str(thread) if message.is_topic_message and thread and thread != 1 else None


def _attached(message: Message) -> Attached | None:
    """What was sent as a file; pictures, films and voices are none."""
    file = message.document
    return Attached(file.file_name or "", file.file_id, file.file_size or 0) if file and not message.animation else None


def _quoted(message: Message, bot: int) -> Quoted | None:
    """The message answered. In a topic, Telegram shows the topic's own root as if everything answered it."""
    root = message.reply_to_message
    if root is None or root.forum_topic_created or (_thread(message) and root.message_id == message.message_thread_id):
        return None
    ours = root.from_user is not None and root.from_user.id == bot
    return Quoted(str(root.message_id), root.text or root.caption or "", _author(root), ours)


def _author(message: Message) -> Author:
    if message.sender_chat:
        return _speaker(message.sender_chat)
    return _account(message.from_user) if message.from_user else _speaker(message.chat)


def _account(user: User) -> Author:
    return Author(str(user.id), user.full_name, user.username, user.language_code, user.id in STAND_INS)


def _speaker(chat: Chat) -> Author:
    return Author(str(chat.id), chat.effective_name or "", chat.username, anonymous=True)


def _emoji(reactions: tuple[object, ...]) -> list[str]:
    return [reaction.emoji for reaction in reactions if isinstance(reaction, ReactionTypeEmoji)]


def _inside(member: ChatMember) -> bool:
    if member.status == ChatMemberStatus.RESTRICTED:
        return bool(getattr(member, "is_member", False))
    return member.status not in (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)


def _rights(member: ChatMember) -> frozenset[str]:
    """What the bot may do: "write", "admin" and, as admin, "pin", "manage_topics", "delete", "invite"."""
    if not _inside(member):
        return frozenset()
    if member.status == ChatMemberStatus.RESTRICTED:
        return frozenset({"write"}) if getattr(member, "can_send_messages", False) else frozenset()
    if member.status != ChatMemberStatus.ADMINISTRATOR:
        return frozenset({"write"})
    return frozenset({"write", "admin", *(name for can, name in RIGHTS.items() if getattr(member, can, False))})
