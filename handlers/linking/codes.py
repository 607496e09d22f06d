"""The code by which another account shows whose it is, good on one network only."""

from domain import linking as rules
from domain.errors import BadInput
from handlers.kit.accounts import described
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.desk import Network
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.linking.capability import accounts, linking, private_view, unlink_button
from handlers.linking.joining import take
from storage import linking as store

PREFIX = "propojit-"


@linking.command("propojit", "link", place=65)
def link(turn: Turn) -> None:
    """„/propojit" gives a code for another account, „/propojit K7M3-9QXD" takes one; in private, for it is a key."""
    network = _network_named(turn)
    code = "" if network else rules.read_code(turn.text)
    if not turn.room.private:
        _elsewhere(turn, code)
    elif code:
        take(turn, code)
    else:
        _give(turn, turn.view, network)


@linking.started("propojit")
def started(turn: Turn) -> None:
    """The deep link of somebody who asked in the group."""
    _give(turn, turn.view, None)


@linking.started(PREFIX)
def started_with_code(turn: Turn) -> None:
    """The deep link that stands under a code given on another network; it takes nothing before a question."""
    take(turn, rules.read_code(turn.text.removeprefix(PREFIX)))


@linking.button("for")
def network_chosen(turn: Turn) -> None:
    """On which network the other account is: the code will be good there only."""
    assert turn.pressed
    networks = _networks(turn.view, turn.account.platform)
    at = turn.pressed.args[0]
    if not turn.room.private or at >= len(networks):
        raise BadInput("button-foreign")
    _give(turn, turn.view, networks[at])


def _elsewhere(turn: Turn, code: str) -> None:
    """In the sight of others no code is given, and one that was written there is void."""
    if code:
        store.use(turn.db, code, turn.now)
        turn.answer("linking-not-here")
        return
    turn.me()
    own = private_view(turn.view, turn.account)
    if own is None:
        turn.lead_out("propojit")
    else:
        _give(turn, own, None)


def _network_named(turn: Turn) -> Network | None:
    """The network whose name was written behind the command."""
    said = turn.text.casefold()
    named = [one for one in turn.view.desk.networks if said == turn.say("network", platform=one.platform).casefold()]
    return named[0] if named else None


def _networks(view: View, here: str) -> list[Network]:
    """The networks that are served, this one last."""
    served = view.desk.networks or (view.desk.network(here),)
    return sorted(served, key=lambda one: one.platform == here)


def _give(turn: Turn, view: View, network: Network | None) -> None:
    if turn.person is None:
        raise BadInput("linking-stranger")
    served = _networks(view, turn.account.platform)
    if network is None and len(served) > 1:
        _ask_where(turn, view, served)
    else:
        _post_code(turn, view, network or served[0])
    turn.outcome.taken = True


def _ask_where(turn: Turn, view: View, served: list[Network]) -> None:
    buttons = tuple(
        view.labelled(view.say("network", platform=one.platform), "linking.for", at) for at, one in enumerate(served)
    )
    lines, unlink = _hers(turn, view)
    view.post(view.room, Card((view.line("linking-ask-where"), *lines), (buttons, *unlink)))


def _post_code(turn: Turn, view: View, network: Network) -> None:
    """The code, and where to write it."""
    code = store.issue(turn.db, turn.account.id, network.platform, turn.now)
    lines = [
        view.line("linking-code", Style.TITLE, code=rules.spaced(code)),
        view.line("linking-how", minutes=int(rules.VALID.total_seconds()) // 60),
        _where(view, network, code),
    ]
    link = _link(view, network, code)
    served = _networks(view, turn.account.platform)
    hers, unlink = _hers(turn, view) if len(served) == 1 else ([], [])
    view.post(view.room, Card((*lines, *hers), (*([(link,)] if link else []), *unlink)))


def _hers(turn: Turn, view: View) -> tuple[list[Line], list[tuple[Button, ...]]]:
    """The accounts that are theirs already, each with the way back."""
    others = accounts(view, turn.me(), turn.account.id)
    lines = [view.line("linking-hers", Style.NOTE, account=described(view, one)) for one in others]
    return lines, [(unlink_button(view, one),) for one in others]


def _where(view: View, network: Network, code: str) -> Line:
    values = {"network": view.say("network", platform=network.platform), "sign": network.sign}
    key = "linking-where" if network.address else "linking-where-only"
    return view.line(key, address=network.address, code=rules.spaced(code), **values)


def _link(view: View, network: Network, code: str) -> Button | None:
    url = network.link(PREFIX + code)
    label = view.say("linking-open", network=view.say("network", platform=network.platform))
    return Button(label, url=url) if url else None
