"""One person on two networks: a one-time code from one account, typed on the other, makes them hers both."""

from dataclasses import replace

from domain import linking as rules
from domain.errors import BadInput
from domain.groups import Person
from domain.help import Hint
from domain.rooms import Account
from handlers.kit.accounts import described
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.desk import Network
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups, merging, outbox, rooms
from storage import linking as store

linking = Capability("linking")
linking.helps(Hint("link", 140, "propojit"))

PREFIX = "propojit-"


@linking.command("propojit", "link", place=65)
def link(turn: Turn) -> None:
    """„/propojit" gives a code for another account, „/propojit K7M3-9QXD" takes one; in private, for it is a key."""
    code = rules.read_code(turn.text)
    if not turn.room.private:
        _elsewhere(turn, code)
    elif code:
        _take(turn, code)
    else:
        _give(turn)


@linking.started("propojit")
def started(turn: Turn) -> None:
    """The deep link of somebody who asked in the group."""
    _give(turn)


@linking.started(PREFIX)
def started_with_code(turn: Turn) -> None:
    """The deep link that stands under a code given on another network."""
    _take(turn, rules.read_code(turn.text.removeprefix(PREFIX)))


def _elsewhere(turn: Turn, code: str) -> None:
    """In the sight of others no code is given, and one that was written there is void."""
    if code:
        store.use(turn.db, code, turn.now)
        turn.answer("linking-not-here")
        return
    own = rooms.private_room(turn.db, turn.me().id, turn.account.id)
    if own is None or own.account != turn.account.id:
        turn.lead_out("propojit")
    else:
        _post_code(turn, turn.view.into(own))


# --- giving a code


def _give(turn: Turn) -> None:
    if turn.person is None:
        raise BadInput("linking-stranger")
    _post_code(turn, turn.view)


def _post_code(turn: Turn, view: View) -> None:
    """The code, where to write it, and the accounts that are hers already."""
    code = store.issue(turn.db, turn.account.id, turn.now)
    lines = [
        view.line("linking-code", Style.TITLE, code=rules.spaced(code)),
        view.line("linking-how", minutes=int(rules.VALID.total_seconds()) // 60),
    ]
    others = [one for one in turn.view.desk.networks if one.platform != turn.account.platform]
    targets = others or [turn.view.desk.network(turn.account.platform)]
    lines += [_where(view, one, code) for one in targets]
    links = [_link(view, one, code) for one in targets]
    hers = [one for one in rooms.accounts_of(turn.db, turn.me().id) if one.id != turn.account.id]
    lines += [view.line("linking-hers", Style.NOTE, account=described(view, one)) for one in hers]
    rows = [(button,) for button in (*links, *(_unlink(view, one) for one in hers)) if button]
    view.post(view.room, Card(tuple(lines), tuple(rows)))
    turn.outcome.taken = True


def _where(view: View, network: Network, code: str) -> Line:
    values = {"network": view.say("network", platform=network.platform), "sign": network.sign}
    key = "linking-where" if network.address else "linking-where-only"
    return view.line(key, address=network.address, code=rules.spaced(code), **values)


def _link(view: View, network: Network, code: str) -> Button | None:
    url = network.link(PREFIX + code)
    label = view.say("linking-open", network=view.say("network", platform=network.platform))
    return Button(label, url=url) if url else None


def _unlink(view: View, account: Account) -> Button:
    return view.button("linking-button-unlink", "linking.unlink", account.id, account=described(view, account))


# --- taking a code


def _take(turn: Turn, code: str) -> None:
    if store.misses(turn.db, turn.account.id, turn.now - rules.PENALTY) >= rules.TRIES:
        raise BadInput("linking-too-often")
    given = store.find(turn.db, code)
    giver = rooms.owner(turn.db, given.account) if given else None
    if given is None or given.used or giver is None:
        store.missed(turn.db, turn.account.id, turn.now)  # an error would undo the note
        turn.answer("linking-code-bad")
        return
    if given.expires <= turn.now:
        raise BadInput("linking-code-late")
    if giver == turn.account.person:
        raise BadInput("linking-own-code" if given.account == turn.account.id else "linking-already")
    _join(turn, code, given.account, groups.person_by_id(turn.db, giver))


def _join(turn: Turn, code: str, account: int, giver: Person) -> None:
    """The two accounts are one person's from now on."""
    me = turn.person
    if me is not None and me.community != giver.community:
        raise BadInput("linking-other-community")
    if not store.use(turn.db, code, turn.now):
        raise BadInput("linking-code-bad")
    person = giver
    if me is None:
        merging.attach(turn.db, turn.account.id, giver.id, turn.now)
    else:
        person = _merged(turn, me, giver)
    turn.account = replace(turn.account, person=person.id)
    turn.log("person.linked", "person", person.id, account=turn.account.id, to=account)
    _tell(turn.view, "linking-done", rooms.account_by_id(turn.db, account), name=person.titled)
    turn.outcome.taken = True
    own = rooms.private_room(turn.db, person.id, account)
    if own is not None and own.account == account:
        _tell(turn.view.into(own), "linking-told", turn.account)


def _merged(turn: Turn, me: Person, giver: Person) -> Person:
    """Two entries of one person become one; whatever counts her is drawn anew."""
    kept, gone = rules.kept_and_gone(store.entry_of(turn.db, giver.id), store.entry_of(turn.db, me.id))
    journal = merging.merge(turn.db, gone.id, kept.id, turn.now)
    turn.log("person.merged", "person", kept.id, gone=gone.id, journal=journal)
    turn.happened("person-merged", kept.id)
    return groups.person_by_id(turn.db, kept.id)


def _tell(view: View, key: str, other: Account, /, **values: object) -> None:
    """Both sides hear which account is hers now, and can undo it: somebody may have talked her into it."""
    line = view.line(key, account=described(view, other), **values)
    view.post(view.room, Card((line,), ((_unlink(view, other),),)))


@linking.button("unlink")
def unlink(turn: Turn) -> None:
    """[Odpojit]: the two accounts are apart again, each with what was its own before."""
    assert turn.pressed
    if not turn.room.private:
        raise BadInput("button-foreign")
    me = turn.me()
    other = next((one for one in rooms.accounts_of(turn.db, me.id) if one.id == turn.pressed.args[0]), None)
    if other is None or other.id == turn.account.id:
        raise BadInput("linking-not-hers")
    _part(turn, me, other)
    turn.answer("linking-unlinked", account=described(turn.view, other))


def _part(turn: Turn, me: Person, other: Account) -> None:
    """Each side has again what was its own before, whichever of them asks; neither can shut the other out."""
    together = rooms.accounts_of(turn.db, me.id)
    journal = merging.between(turn.db, turn.account.id, other.id)
    if journal is None:  # joined before there were journals: who came later goes
        rooms.belongs(turn.db, max(turn.account.id, other.id), None)
    apart = merging.unmerge(turn.db, journal, turn.now) if journal is not None else [me.id]
    for one in together:
        _close_cards(turn, one, gone=rooms.owner(turn.db, one.id) != me.id)
    for person in apart:
        turn.happened("person-merged", person)
    turn.log("person.unlinked", "person", me.id, account=other.id, journal=journal)


def _close_cards(turn: Turn, account: Account, *, gone: bool) -> None:
    """The cards in a private chat may be the other one's: they stay as they are, and change no more."""
    for room in rooms.private_rooms(turn.db, account.id):
        if gone:
            outbox.let_go(turn.db, room, turn.now)
        for copy in outbox.copies_in(turn.db, room):
            outbox.change_copy(turn.db, copy.id, state="lost")


# --- somebody who may have come by the other door


@linking.when("person-new")
def perhaps_known(view: View, person_id: int) -> None:
    """A newcomer is called like somebody known from another network only: she hears how to be one person, privately."""
    new = groups.person_by_id(view.db, person_id)
    here = {one.platform for one in rooms.accounts_of(view.db, person_id)}
    for one in groups.people_of(view.db, new.community):
        theirs = {account.platform for account in rooms.accounts_of(view.db, one.id)}
        if one.id != new.id and one.name.casefold() == new.name.casefold() and theirs and not theirs & here:
            there = view.desk.network(min(theirs))
            network = view.say("network", platform=there.platform)
            view.note(new.id, "linking-perhaps", name=one.name, network=network, sign=there.sign)
            return
