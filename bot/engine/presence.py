"""Who writes to the bot alone before ever having written in their group: the network knows in which chats they sit."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.ground.adapter import Adapter
from domain.rooms import Room
from handlers.kit.event import Event, Heard, Place
from storage import rooms
from storage.db import Database

SOON = 60.0  # seconds after which somebody whom we do not know is looked for again
LATER = 3600.0  # and somebody whom we know
WITH_A_CODE = re.compile(r"[/!]start\s+\S")
CHATS = 30  # chats in which one is looked for
REMEMBERED = 10_000  # accounts


@dataclass
class Presence:
    """Looks for the owner of an account in the chats of our groups; at most once a minute."""

    db: Database
    monotonic: Callable[[], float] = time.monotonic
    _not_before: dict[tuple[str, str], float] = field(default_factory=dict)

    async def found(self, event: Event, adapter: Adapter) -> list[Event]:
        """For words in private by an account of nobody: an event for each chat of ours in which they are."""
        if not event.place.private or event.heard is not Heard.MESSAGE or WITH_A_CODE.match(event.text):
            return []  # whoever brings a code is about to tell who they are
        account = event.place.platform, event.author.account
        if self.monotonic() < self._not_before.get(account, 0.0):
            return []
        chats = await self.db.run(rooms.where_to_look, *account, CHATS)
        self._note(account, SOON if chats else LATER)
        return [self._present(event, room) for room in chats if await adapter.sits(room.chat, event.author.account)]

    def _note(self, account: tuple[str, str], pause: float) -> None:
        if len(self._not_before) >= REMEMBERED:
            self._not_before.clear()
        self._not_before[account] = self.monotonic() + pause

    @staticmethod
    def _present(event: Event, room: Room) -> Event:
        place = Place(room.platform, room.chat, room.thread or None, title=room.title)
        return replace(event, id=f"{event.id}:in:{room.id}", heard=Heard.PRESENT, place=place, text="", message=None)
