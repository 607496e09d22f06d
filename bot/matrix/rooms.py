"""What a room is like now: its people, who may do what, whether it is encrypted. Kept in memory."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.matrix.http import HomeserverApi

INFINITE = 1 << 60  # the power of a room's creators from version 12 on
CREATORS_RULE = 12  # the first version of rooms in which the power levels do not name the creator
PLACES = {"m.room.message": "write", "m.room.encrypted": "write"}


@dataclass
class Facts:
    """The state of one room by (type, state key); the newest event of each."""

    room: str
    state: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)

    def note(self, event: Mapping[str, Any]) -> None:
        """An event of the room's state happened."""
        if isinstance(event.get("state_key"), str) and isinstance(event.get("content"), dict):
            self.state[str(event.get("type")), event["state_key"]] = dict(event)

    def content(self, kind: str, key: str = "") -> dict[str, Any]:
        """The content of a state event, empty where there is none."""
        found = self.state.get((kind, key), {}).get("content", {})
        return found if isinstance(found, dict) else {}

    # --- people

    def membership(self, user: str) -> str:
        """ "join", "invite", "leave", "ban" or "knock"; "leave" for somebody who never was here."""
        return str(self.content("m.room.member", user).get("membership", "leave"))

    def members(self, *memberships: str) -> list[str]:
        """Users of the given memberships."""
        there = [user for kind, user in self.state if kind == "m.room.member"]
        return [user for user in there if self.membership(user) in memberships]

    def name_of(self, user: str) -> str:
        """How somebody is called here."""
        name = self.content("m.room.member", user).get("displayname")
        return name if isinstance(name, str) and name.strip() else user.removeprefix("@").partition(":")[0]

    # --- the room

    @property
    def title(self) -> str:
        """The room's name, "" where it has none."""
        name = self.content("m.room.name").get("name")
        return name if isinstance(name, str) else ""

    @property
    def encrypted(self) -> bool:
        """Whether messages here are encrypted; that is never taken back."""
        return ("m.room.encryption", "") in self.state

    @property
    def pinned(self) -> list[str]:
        """Events pinned in the room."""
        found = self.content("m.room.pinned_events").get("pinned")
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []

    @property
    def replacement(self) -> str:
        """The room to which this one was upgraded, "" while it lives."""
        found = self.content("m.room.tombstone").get("replacement_room")
        return found if isinstance(found, str) else ""

    # --- power

    @property
    def creators(self) -> set[str]:
        """Those above all levels: from version 12 on they stand in no list, and have the power for ever."""
        made = self.state.get(("m.room.create", ""), {})
        content = self.content("m.room.create")
        version = str(content.get("room_version", "1"))
        if not version.isdecimal() or int(version) < CREATORS_RULE:
            return set()
        more = content.get("additional_creators")
        return {str(made.get("sender", "")), *(more if isinstance(more, list) else [])}

    def power(self, user: str) -> int:
        """The user's power level."""
        if user in self.creators:
            return INFINITE
        levels = self.content("m.room.power_levels")
        if not levels:  # before the first list of powers only the creator has any
            return 100 if self.state.get(("m.room.create", ""), {}).get("sender") == user else 0
        users = levels.get("users")
        return _number(users.get(user) if isinstance(users, dict) else None, _number(levels.get("users_default"), 0))

    def needed(self, kind: str, *, state: bool = False) -> int:
        """The power that sending such an event takes."""
        levels = self.content("m.room.power_levels")
        events = levels.get("events")
        usual = _number(levels.get("state_default"), 50) if state else _number(levels.get("events_default"), 0)
        return _number(events.get(kind) if isinstance(events, dict) else None, usual)

    def may(self, user: str, kind: str, *, state: bool = False) -> bool:
        """Whether the user may send such an event."""
        return self.power(user) >= self.needed(kind, state=state)

    def rights(self, user: str) -> frozenset[str]:
        """What somebody may do here, in the words of Event.rights."""
        if self.membership(user) != "join":
            return frozenset()
        levels = self.content("m.room.power_levels")
        deeds = {
            "write": self.may(user, "m.room.encrypted" if self.encrypted else "m.room.message"),
            "admin": self.may(user, "m.room.power_levels", state=True),
            "pin": self.may(user, "m.room.pinned_events", state=True),
            "delete": self.power(user) >= _number(levels.get("redact"), 50),
            "invite": self.power(user) >= _number(levels.get("invite"), 0),
        }
        return frozenset(name for name, may in deeds.items() if may)


def _number(value: object, otherwise: int) -> int:
    """A power level; old rooms wrote them as text."""
    try:
        return int(value) if isinstance(value, int | str) else otherwise
    except ValueError:
        return otherwise


class Rooms:
    """The rooms in which the bot is. Each is read once, then kept up by what the sync tells."""

    def __init__(self, api: HomeserverApi) -> None:
        self._api = api
        self._known: dict[str, Facts] = {}

    async def facts(self, room: str) -> Facts:
        """The room as it is now. Raises a MatrixError."""
        known = self._known.get(room)
        if known is None:
            answer = await self._api.get_list("rooms", room, "state")
            known = self._known.setdefault(room, Facts(room))
            for event in answer:
                known.note(event)
        return known

    def note(self, room: str, events: Iterable[Mapping[str, Any]]) -> None:
        """State events that a sync brought, oldest first; a room not read yet will be read whole."""
        known = self._known.get(room)
        for event in events if known else ():
            assert known
            known.note(event)

    def replacement(self, room: str) -> str:
        """The room to which this one was upgraded, as far as we know; "" while it lives."""
        known = self._known.get(room)
        return known.replacement if known else ""

    def forget(self, room: str) -> None:
        """The bot is not there any more."""
        self._known.pop(room, None)
