"""Talks of two: which room belongs to which person. In storage and events such a chat is the person's user id."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from structlog.typing import FilteringBoundLogger

from bot.matrix.http import HomeserverApi, MatrixError, Refused
from bot.matrix.rooms import Facts, Rooms
from storage import matrix as store
from storage.db import Database

DIRECT = "m.direct"
MARK = "cz.kolecko.talk"  # stands in the rooms we make, so that one whose making was cut off is known again
ENCRYPTION = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}


class Talks:
    """The talks of one bot; made once, remembered in the database and in the account's m.direct."""

    def __init__(
        self, api: HomeserverApi, rooms: Rooms, db: Database, clock: Callable[[], datetime], log: FilteringBoundLogger
    ) -> None:
        self._api = api
        self._rooms = rooms
        self._db = db
        self._clock = clock
        self._log = log
        self._with: dict[str, str] = {}
        self.bot = ""

    async def open(self, bot: str) -> None:
        """Remember the talks there are. Raises a MatrixError."""
        self.bot = bot
        self._with = await self._db.run(store.talks)
        if self._with:
            return
        joined = set((await self._api.get("joined_rooms")).get("joined_rooms", ()))
        for user, rooms in (await self._direct()).items():
            for room in rooms if isinstance(rooms, list) else ():
                if room in joined:
                    await self.keep(room, user)

    def person(self, room: str) -> str | None:
        """With whom the bot talks there alone."""
        return self._with.get(room)

    def person_of(self, facts: Facts) -> str | None:
        """The same, unless somebody else has come into the room: then it is no talk of two."""
        user = self._with.get(facts.room)
        there = set(facts.members("join", "invite")) - {self.bot}
        return user if user and there <= {user} else None

    def standing(self, user: str) -> str | None:
        """The newest talk with the person."""
        return next((room for room, other in reversed(self._with.items()) if other == user), None)

    async def room_of(self, user: str) -> str:
        """Where the person is written to: made if there is none, or if they have left. Raises a MatrixError."""
        for room in [room for room, other in reversed(self._with.items()) if other == user]:
            if await self._lives(room, user):
                return room
            await self.end(room)
        return await self._make(user)

    async def _lives(self, room: str, user: str) -> bool:
        try:
            facts = await self._rooms.facts(room)
        except Refused:
            return False
        alone = self.person_of(facts) == user
        return alone and facts.membership(self.bot) == "join" and facts.membership(user) in ("join", "invite")

    async def _make(self, user: str) -> str:
        """A new room of two, encrypted. A person who does not exist, or takes no invitations, is Refused."""
        wanted = {
            "preset": "trusted_private_chat",
            "is_direct": True,
            "invite": [user],
            "initial_state": [ENCRYPTION],
            "creation_content": {MARK: user},
        }
        room = str((await self._api.post("createRoom", body=wanted))["room_id"])
        self._rooms.forget(room)  # the sync may have looked into it while it was half made
        await self.keep(room, user)
        return room

    async def keep(self, room: str, user: str) -> None:
        """The room is a talk with the person."""
        await self._db.run(store.keep_talk, room, user, self._clock())
        self._with.pop(room, None)
        self._with[room] = user
        try:
            known = await self._direct()
            if room not in known.get(user, []):
                await self._tell(known | {user: [*known.get(user, []), room]})
        except MatrixError as error:  # other clients of the account will show it among the groups
            self._log.info("matrix: m.direct was not written", why=str(error))

    async def end(self, room: str) -> None:
        """It is a talk of two no more."""
        if self._with.pop(room, None):
            await self._db.run(store.end_talk, room)

    async def adopt(self, facts: Facts) -> None:
        """A room that we made for somebody, and whose making was cut off before it was written down."""
        made = facts.state.get(("m.room.create", ""), {})
        user = facts.content("m.room.create").get(MARK)
        if made.get("sender") == self.bot and isinstance(user, str) and facts.room not in self._with:
            await self.keep(facts.room, user)

    async def _direct(self) -> dict[str, Any]:
        try:
            return await self._api.get("user", self.bot, "account_data", DIRECT)
        except Refused as error:
            if error.status != 404:
                raise
            return {}

    async def _tell(self, direct: dict[str, Any]) -> None:
        await self._api.put("user", self.bot, "account_data", DIRECT, body=direct)
