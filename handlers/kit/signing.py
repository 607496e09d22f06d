"""Buttons that cannot be forged: what a button does, signed for the one room where it stands."""

import base64
import hashlib
import hmac
from dataclasses import dataclass, replace

from domain.errors import BadInput
from handlers.kit.card import Button, Card

SIGNATURE = 10  # characters of base64: 60 bits, in a channel where every guess is a visible tap
LIMIT = 64  # bytes, Telegram's limit for callback data


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a button asks for: an action ("rsvp.coming"), whole-number arguments and the epoch of its object."""

    action: str
    args: tuple[int, ...] = ()
    epoch: int = 0


def sign(key: bytes, room: int, pressed: Pressed) -> str:
    """The button's data, at most 64 bytes; good in the given room only."""
    said = f"{pressed.action}:{','.join(map(str, pressed.args))}:{pressed.epoch}"
    data = f"{said}:{_seal(key, room, said)}"
    if len(data.encode()) > LIMIT:
        raise ValueError(f"button too long: {said}")
    return data


def read(key: bytes, room: int, data: str) -> Pressed:
    """What a signed button asks for.

    Raises BadInput("button-foreign") for data that we did not sign for this room.
    """
    said, _, seal = data.rpartition(":")
    if not hmac.compare_digest(seal.encode(), _seal(key, room, said).encode()):
        raise BadInput("button-foreign")
    action, args, epoch = said.split(":")
    return Pressed(action, tuple(int(a) for a in args.split(",") if a), int(epoch))


def resigned(card: Card, key: bytes, old: int, new: int) -> Card:
    """A card that was to stand in one room, with its buttons good in another.

    Raises BadInput("button-foreign") for one with buttons of neither.
    """

    def moved(button: Button) -> Button:
        return replace(button, data=sign(key, new, read(key, old, button.data))) if button.data else button

    return replace(card, buttons=tuple(tuple(moved(button) for button in row) for row in card.buttons))


def _seal(key: bytes, room: int, said: str) -> str:
    digest = hmac.new(key, f"{room}|{said}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest).decode()[:SIGNATURE]
