"""Accounts as people know them."""

from domain.rooms import Account
from handlers.kit.view import View
from storage import rooms


def described(view: View, account: Account) -> str:
    """An account as its owner knows it: the network, and there the user name."""
    address = account.name if account.name.startswith("@") else f"@{account.username}" if account.username else ""
    return f"{view.say('network', platform=account.platform)} {address}".strip()


def addresses(view: View, person: int) -> str:
    """All accounts of a person, the oldest first; "" for somebody who has none yet."""
    return ", ".join(described(view, one) for one in rooms.accounts_of(view.db, person))
