"""A new device that nobody vouches for: whose it is, its person says from elsewhere before anything grave is done."""

from domain.errors import BadInput
from handlers.kit.capability import Capability
from handlers.kit.card import Card
from handlers.kit.turn import Turn
from handlers.kit.view import View, view_of
from storage import devices as store
from storage import rooms
from storage.devices import Device

devices = Capability("devices")


@devices.when("device-strange")
def asked(view: View, device_id: int) -> None:
    """Its person is asked where else they can be reached: on another network, else in the private talk itself."""
    device = store.by_id(view.db, device_id)
    account = rooms.account_of(view.db, device.platform, device.account) if device else None
    if device is None or account is None or account.person is None:
        return
    for room in _elsewhere(view, account.person, account.id):
        there = view_of(view.desk, rooms.room_by_id(view.db, room))
        buttons = (
            there.button("devices-mine", "devices.mine", device.id),
            there.button("devices-not-mine", "devices.not-mine", device.id),
        )
        there.post(
            there.room, Card((there.line("devices-ask", device=device.name, account=device.account),), (buttons,))
        )


def _elsewhere(view: View, person: int, account: int) -> list[int]:
    """The person's private rooms by other accounts, the newest of each; where there is none, those by this one."""
    others = [one.id for one in rooms.accounts_of(view.db, person) if one.id != account]
    found = [room[-1] for one in others if (room := rooms.private_rooms(view.db, one))]
    return found or rooms.private_rooms(view.db, account)[-1:]


@devices.button("mine")
def mine(turn: Turn) -> None:
    """From now on the device is as good as the others."""
    device = _own(turn)
    store.vouch(turn.db, device.id)
    turn.log("device.vouched", "person", turn.me().id, device=device.name)
    turn.answer("devices-vouched", device=device.name)


@devices.button("not-mine")
def not_mine(turn: Turn) -> None:
    """Nothing grave is done for it; how to get rid of it."""
    device = _own(turn)
    turn.log("device.refused", "person", turn.me().id, device=device.name)
    turn.answer("devices-refused", device=device.name)


def _own(turn: Turn) -> Device:
    """The device in question, which is the presser's, who presses elsewhere.

    Raises BadInput("button-foreign") and BadInput("devices-not-from-it").
    """
    assert turn.pressed
    device = store.by_id(turn.db, turn.pressed.args[0])
    account = rooms.account_of(turn.db, device.platform, device.account) if device else None
    if device is None or account is None or account.person is None or account.person != turn.account.person:
        raise BadInput("button-foreign")
    if turn.strange_device() is not None:
        raise BadInput("devices-not-from-it")
    return device
