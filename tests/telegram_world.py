"""Telegram as people see it: chats, messages and taps, and what the bot is told about each."""

import asyncio
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.telegram_rules import units, written_entities

if TYPE_CHECKING:
    from tests.telegram_server import TelegramServer

ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
AS_CHANNEL = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
RIGHTS = {
    "pin": "can_pin_messages",
    "manage_topics": "can_manage_topics",
    "delete": "can_delete_messages",
    "invite": "can_invite_users",
}
ADMIN = [
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "can_pin_messages",
    "can_manage_topics",
]
RESTRICTED = [
    "is_member",
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
]


@dataclass(eq=False)
class Message:
    """A message as it now stands. `author` None is the bot; `edits` counts its changes."""

    id: int
    chat: "Chat"
    author: "Person | None"
    date: int
    text: str = ""
    entities: list[dict[str, Any]] = field(default_factory=list)
    keyboard: list[list[dict[str, Any]]] = field(default_factory=list)
    thread: int | None = None
    reply_to: "Message | None" = None
    service: dict[str, Any] = field(default_factory=dict)
    speaks_as: "Chat | None" = None
    caption: bool = False
    silent: bool = False
    raw: str = ""
    edits: int = 0
    deleted: bool = False
    file: tuple[str, bytes] | None = None
    reactions: dict[int, str] = field(default_factory=dict)

    @property
    def labels(self) -> list[list[str]]:
        """What stands on the buttons, row by row."""
        return [[button["text"] for button in row] for row in self.keyboard]

    @property
    def bots_reaction(self) -> str:
        """The emoji that the bot left on the message, "" when none."""
        return self.reactions.get(self.chat.server.bot_id, "")

    def styled(self, kind: str) -> list[str]:
        """The stretches of text that are, say, "bold"."""
        encoded = self.text.encode("utf-16-le")
        return [
            encoded[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
            for e in self.entities
            if e["type"] == kind
        ]

    def json(self, nested: bool = False) -> dict[str, Any]:
        """The message in the Bot API's words."""
        shown: dict[str, Any] = {"message_id": self.id, "date": self.date, "chat": self.chat.json()}
        shown |= self._sender()
        if self.edits:
            shown["edit_date"] = self.date
        if self.text:
            kind = "caption" if self.caption else "text"
            shown |= {kind: self.text, f"{'caption_' if self.caption else ''}entities": self.entities}
        if self.keyboard:
            shown["reply_markup"] = {"inline_keyboard": self.keyboard}
        if self.file and self.author:
            name, data = self.file
            shown["document"] = {
                "file_id": f"file-{self.chat.id}-{self.id}", "file_unique_id": "u", "file_name": name,
                "file_size": len(data),
            }  # fmt: skip
        return shown | self.service | self._thread() | ({} if nested else self._reply())

    def _sender(self) -> dict[str, Any]:
        if self.speaks_as is self.chat:
            return {"from": ANONYMOUS, "sender_chat": self.chat.json()}
        if self.speaks_as:
            return {"from": AS_CHANNEL, "sender_chat": self.speaks_as.json()}
        return {"from": self.author.json() if self.author else self.chat.server.me()}

    def _thread(self) -> dict[str, Any]:
        if self.thread and self.chat.forum:
            return {"message_thread_id": self.thread, "is_topic_message": True}
        if self.reply_to and self.chat.kind == "supergroup" and not self.chat.forum:
            return {"message_thread_id": self.reply_to.id}
        return {}

    def _reply(self) -> dict[str, Any]:
        answered = self.reply_to or (self.chat.topics[self.thread].root if self.thread in self.chat.topics else None)
        return {"reply_to_message": answered.json(nested=True)} if answered and not self.service else {}


@dataclass(eq=False)
class Topic:
    """A forum topic; its id is its root message's."""

    root: Message
    title: str
    closed: bool = False
    gone: bool = False

    @property
    def id(self) -> int:
        return self.root.id


@dataclass(eq=False)
class Tap:
    """A tap and what the tapper saw of it: the pop-up's text, or the address that opened."""

    id: str
    person: "Person"
    message: Message
    text: str = ""
    alert: bool = False
    url: str = ""
    answered: bool = False
    old: bool = False


class Chat:
    """A chat. `rights` are the bot's: None = not in, () = plain member, else an admin with those rights."""

    def __init__(self, server: "TelegramServer", number: int, kind: str, title: str) -> None:
        self.server = server
        self.id = number
        self.kind = kind
        self.title = title
        self.forum = False
        self.members: list[Person] = []
        self.rights: frozenset[str] | None = None
        self.kicked = False
        self.muted = False
        self.person: Person | None = None
        self.topics: dict[int | None, Topic] = {}
        self.migrated_to: Chat | None = None
        self.all: dict[int, Message] = {}
        self.pinned: list[Message] = []
        # in a supergroup the first message tells of its creation, and is the root of General
        self._ids = itertools.count(2 if kind == "supergroup" else 1)

    @property
    def messages(self) -> list[Message]:
        """What stands in the chat, oldest first, without service messages."""
        return [message for message in self.all.values() if not message.deleted and not message.service]

    @property
    def from_bot(self) -> list[Message]:
        """What the bot wrote and still stands there."""
        return [message for message in self.messages if message.author is None and message.speaks_as is None]

    @property
    def admin(self) -> bool:
        """Whether the bot is an administrator here."""
        return self.rights is not None and "admin" in self.rights

    def json(self) -> dict[str, Any]:
        if self.person:
            return {"id": self.id, "type": "private", "first_name": self.person.name}
        return {"id": self.id, "type": self.kind, "title": self.title} | ({"is_forum": True} if self.forum else {})

    def add(self, author: "Person | None", text: str = "", **more: Any) -> Message:
        """Put a message into the chat; tells the bot nothing."""
        message = Message(next(self._ids), self, author, self.server.seconds(), text, **more)
        self.all[message.id] = message
        return message

    def find(self, number: int) -> Message | None:
        """The message if it still stands there."""
        message = self.all.get(number)
        return message if message and not message.deleted else None

    def service(self, author: "Person | None", **what: Any) -> Message:
        """A service message, which the bot always sees while it is in the chat."""
        message = self.add(author, service=what)
        if self.rights is not None:
            self.server.emit("message", message.json())
        return message

    def topic(self, title: str, by: "Person | None" = None) -> Topic:
        """Open a forum topic."""
        root = self.service(by or self.members[0], forum_topic_created={"name": title, "icon_color": 7322096})
        root.thread = root.id
        self.topics[root.id] = Topic(root, title)
        return self.topics[root.id]

    def bot_member(self, rights: frozenset[str] | None) -> dict[str, Any]:
        """The bot's ChatMember with such rights."""
        me = {"user": self.server.me()}
        if rights is None:
            return me | ({"status": "kicked", "until_date": 0} if self.kicked else {"status": "left"})
        if "admin" in rights:
            held = {RIGHTS[right] for right in rights if right in RIGHTS}
            return me | {"status": "administrator"} | {can: can in held for can in ADMIN}
        if self.muted:
            return me | {"status": "restricted", "until_date": 0} | {can: can == "is_member" for can in RESTRICTED}
        return me | {"status": "member"}

    def set_bot(self, by: "Person", rights: Iterable[str] | None, *, kicked: bool = False, muted: bool = False) -> None:
        """Add, remove, promote or mute the bot; it is told through my_chat_member."""
        old = self.bot_member(self.rights)
        self.rights, self.kicked, self.muted = None if rights is None else frozenset(rights), kicked, muted
        change = {"old_chat_member": old, "new_chat_member": self.bot_member(self.rights)}
        self.server.emit(
            "my_chat_member", {"chat": self.json(), "from": by.json(), "date": self.server.seconds()} | change
        )

    def migrate(self, *, new_first: bool = False) -> "Chat":
        """The basic group becomes a supergroup: new id, message ids from 1, both chats say so in either order."""
        new = self.server.supergroup(self.title)
        new.members, new.rights = [*self.members], self.rights
        self.migrated_to = new
        steps = [(self, {"migrate_to_chat_id": new.id}), (new, {"migrate_from_chat_id": self.id})]
        for chat, what in reversed(steps) if new_first else steps:
            chat.service(self.members[0], **what)
        return new


class Person:
    """Somebody with a Telegram account. Everything they do returns at once; the bot hears of it by polling."""

    def __init__(self, server: "TelegramServer", number: int, name: str, username: str | None, language: str) -> None:
        self.server = server
        self.id = number
        self.name = name
        self.username = username
        self.language = language
        self.started = False
        self.blocked = False
        self.taps_made: list[Tap] = []
        self.chat = Chat(server, number, "private", name)
        self.chat.person = self
        self.chat.members = [self]

    @property
    def popups(self) -> list[str]:
        """Texts of the private pop-ups this person saw."""
        return [tap.text for tap in self.taps_made if tap.answered and tap.text]

    def json(self) -> dict[str, Any]:
        shown = {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": self.language}
        return shown | ({"username": self.username} if self.username else {})

    async def writes(
        self,
        chat: "Chat",
        text: str,
        *,
        reply_to: Message | None = None,
        topic: Topic | None = None,
        mentions: Sequence["Person"] = (),
        speaks_as: "Chat | None" = None,
        caption: bool = False,
        file: tuple[str, bytes] | None = None,
    ) -> Message:
        """Write to a chat. `mentions` are people named in the text who have no username."""
        entities = written_entities(text) + [
            {
                "type": "text_mention",
                "offset": units(text[: text.index(person.name)]),
                "length": units(person.name),
                "user": person.json(),
            }
            for person in mentions
        ]
        message = chat.add(
            self,
            text,
            entities=entities,
            reply_to=reply_to,
            thread=topic.id if topic else reply_to.thread if reply_to else None,
            speaks_as=speaks_as,
            caption=caption or file is not None,
            file=file,
        )
        self.server.tell_bot(message)
        await asyncio.sleep(0)
        return message

    async def edits(self, message: Message, text: str) -> None:
        """Change one's own message."""
        message.text, message.entities, message.edits = text, written_entities(text), message.edits + 1
        self.server.tell_bot(message, "edited_message")
        await asyncio.sleep(0)

    async def deletes(self, message: Message) -> None:
        """Take a message back; Telegram tells bots nothing about it."""
        message.deleted = True
        await asyncio.sleep(0)

    async def taps(self, message: Message, label: str, *, old: bool = False) -> Tap:
        """Tap the button with this label. `old`: the bot gets only the chat and the id of the message."""
        button = next((b for row in message.keyboard for b in row if b["text"] == label), None)
        assert button, f"no button {label!r} among {message.labels}"
        tap = Tap(self.server.new_id(), self, message)
        self.taps_made.append(tap)
        if "url" in button:
            tap.url = button["url"]
        else:
            self.server.queries[tap.id] = tap
            shown = {"message_id": message.id, "date": 0, "chat": message.chat.json()} if old else message.json()
            query = {"id": tap.id, "from": self.json(), "chat_instance": str(message.chat.id), "message": shown}
            self.server.emit("callback_query", query | {"data": button["callback_data"]})
        await asyncio.sleep(0)
        return tap

    async def reacts(self, message: Message, *emoji: str, anonymously: bool = False) -> None:
        """Leave exactly these reactions; none takes them back."""
        before = message.reactions.get(self.id, "")
        message.reactions[self.id] = " ".join(emoji)
        if message.chat.admin or message.chat.person:
            change = {
                "chat": message.chat.json(),
                "message_id": message.id,
                "date": self.server.seconds(),
                "old_reaction": [{"type": "emoji", "emoji": one} for one in before.split()],
                "new_reaction": [{"type": "emoji", "emoji": one} for one in emoji],
            }
            who = {"actor_chat": message.chat.json()} if anonymously else {"user": self.json()}
            self.server.emit("message_reaction", change | who)
        await asyncio.sleep(0)

    async def starts(self, payload: str = "") -> Message:
        """Open the private talk with the bot, perhaps through a link."""
        self.started, self.blocked, self.chat.rights = True, False, frozenset()
        return await self.writes(self.chat, f"/start {payload}".strip())

    async def blocks(self) -> None:
        """Block the bot."""
        self.blocked = True
        self.chat.set_bot(self, None, kicked=True)
        await asyncio.sleep(0)

    async def unblocks(self) -> None:
        """Let the bot write again."""
        self.blocked = False
        self.chat.set_bot(self, ())
        await asyncio.sleep(0)

    async def joins(self, chat: "Chat") -> None:
        """Come into a group; the bot hears it twice when it is an admin."""
        chat.members.append(self)
        self._walked(chat, "left", "member")
        chat.service(self, new_chat_members=[self.json()])
        await asyncio.sleep(0)

    async def leaves(self, chat: "Chat") -> None:
        """Leave a group."""
        chat.members.remove(self)
        self._walked(chat, "member", "left")
        chat.service(self, left_chat_member=self.json())
        await asyncio.sleep(0)

    def _walked(self, chat: "Chat", before: str, after: str) -> None:
        if chat.admin:
            change = {"chat": chat.json(), "from": self.json(), "date": self.server.seconds()}
            members = {
                "old_chat_member": {"user": self.json(), "status": before},
                "new_chat_member": {"user": self.json(), "status": after},
            }
            self.server.emit("chat_member", change | members)
