"""The capability itself, and how accounts are called in what it says."""

from domain.groups import Person
from domain.help import Hint
from domain.rooms import Account
from handlers.kit.accounts import described
from handlers.kit.capability import Capability
from handlers.kit.card import Button
from handlers.kit.view import View
from storage import groups, rooms

linking = Capability("linking")
linking.helps(Hint("link", 140, "propojit"))


def named(view: View, account: Account, said: str = "") -> str:
    """An account with its owner's name; `said` is what somebody unknown calls themselves."""
    name = groups.person_by_id(view.db, account.person).titled if account.person is not None else said
    return f"{name} ({described(view, account)})" if name else described(view, account)


def unlink_button(view: View, account: Account) -> Button:
    """The button that parts the account from the one in whose private chat it stands."""
    return view.button("linking-button-unlink", "linking.unlink", account.id, account=described(view, account))


def private_view(view: View, account: Account) -> View | None:
    """The view of the account's own private chat, whatever other chats its owner has."""
    own = rooms.private_room(view.db, account.person, account.id) if account.person is not None else None
    return view.into(own) if own is not None and own.account == account.id else None


def accounts(view: View, person: Person, but: int) -> list[Account]:
    """The person's accounts but one."""
    return [one for one in rooms.accounts_of(view.db, person.id) if one.id != but]
