"""Two accounts become one person's: each side says so, and it names them both."""

from dataclasses import replace

from domain import linking as rules
from domain.errors import BadInput
from domain.groups import Person
from domain.rooms import Account
from handlers.kit.accounts import described
from handlers.kit.card import Card, Line, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.linking.capability import linking, named, private_view, unlink_button
from storage import groups, merging, rooms
from storage import linking as store
from storage.linking import Request


def take(turn: Turn, code: str) -> None:
    """A code was written, or its link opened: a question, and nothing more."""
    if store.misses(turn.db, turn.account.id, turn.now - rules.PENALTY) >= rules.TRIES:
        raise BadInput("linking-too-often")
    given = store.find(turn.db, code)
    giver = rooms.account_by_id(turn.db, given.account) if given else None
    if given is None or given.used or giver is None or giver.person is None:
        store.missed(turn.db, turn.account.id, turn.now)  # an error would undo the note
        turn.answer("linking-code-bad")
        return
    if given.expires <= turn.now:
        raise BadInput("linking-code-late")
    if giver.person == turn.account.person:
        raise BadInput("linking-own-code" if giver.id == turn.account.id else "linking-already")
    if given.platform != turn.account.platform:
        raise BadInput("linking-wrong-network", network=turn.say("network", platform=given.platform))
    if not store.use(turn.db, code, turn.now):
        raise BadInput("linking-code-bad")
    asked = store.request(turn.db, giver.id, turn.account.id, turn.name(), turn.now)
    _ask(turn.view, asked, turn.account)
    turn.outcome.taken = True


def _ask(view: View, asked: Request, reader: Account) -> None:
    """The question to one of the two: which accounts, what it means, and which of their rights the other one gains."""
    giver, taker = (rooms.account_by_id(view.db, one) for one in (asked.giver, asked.taker))
    other = giver if reader.id == taker.id else taker
    sides = {"giver": named(view, giver), "taker": named(view, taker, asked.name)}
    lines = [view.line("linking-ask", Style.TITLE, **sides), view.line("linking-ask-then")]
    if gained := _gained(view, reader, other):
        account = named(view, other, asked.name)
        lines.append(view.line("linking-ask-rights", account=account, rights=view.some(gained)))
    lines.append(view.line("linking-ask-only", Style.NOTE))
    yes = view.button("linking-button-yes", "linking.yes", asked.id)
    no = view.button("linking-button-no", "linking.no", asked.id)
    view.post(view.room, Card(tuple(lines), ((yes, no),)))


def _gained(view: View, reader: Account, other: Account) -> list[str]:
    """What the reader may do and the other account may not yet, in words."""
    gained = rules.beyond(_places(view, reader), _places(view, other))
    return [f"{view.say(f'role-{role}')} ({where})" for where, role in gained]


def _places(view: View, account: Account) -> rules.Places:
    """Where an account may do what, by names of communities and groups."""
    return groups.places_of(view.db, account.person) if account.person is not None else {}


def _needs_giver(view: View, asked: Request) -> bool:
    giver, taker = (_places(view, rooms.account_by_id(view.db, one)) for one in (asked.giver, asked.taker))
    return not rules.stronger(taker, giver)


# --- what each side says


def _asked(turn: Turn) -> Request:
    """The request of the pressed button, which is the presser's to answer.

    Raises BadInput.
    """
    assert turn.pressed
    asked = store.open_request(turn.db, turn.pressed.args[0])
    if not turn.room.private or (asked and turn.account.id not in (asked.giver, asked.taker)):
        raise BadInput("button-foreign")
    if asked is None or asked.expires <= turn.now:
        raise BadInput("linking-over")
    return asked


@linking.button("yes")
def yes(turn: Turn) -> None:
    """[Ano]: who took the code agrees first; who gave it too, unless the other one has more rights to share."""
    asked = _asked(turn)
    giver, taker = (rooms.account_by_id(turn.db, one) for one in (asked.giver, asked.taker))
    if giver.person is None or giver.person == taker.person:
        raise BadInput("linking-over")
    by_taker = turn.account.id == taker.id
    if by_taker and _needs_giver(turn.view, asked):
        _pass_on(turn, asked, giver)
        return
    if not by_taker and not asked.agreed:
        raise BadInput("linking-over")
    store.settle(turn.db, asked.id, turn.now)
    _join(turn, giver, taker)


def _pass_on(turn: Turn, asked: Request, giver: Account) -> None:
    """The same question to the other side."""
    own = private_view(turn.view, giver)
    if own is not None and not asked.agreed:
        _ask(own, asked, giver)
    store.agree(turn.db, asked.id, turn.now)
    turn.answer("linking-waits", account=described(turn.view, giver))


@linking.button("no")
def no(turn: Turn) -> None:
    """[Ne]: nothing has changed; who gave the code hears of it, for it may have been a stranger's try or theirs."""
    asked = _asked(turn)
    store.settle(turn.db, asked.id, turn.now)
    turn.answer("linking-refused")
    other = asked.giver if turn.account.id == asked.taker else asked.taker
    account = rooms.account_by_id(turn.db, other)
    if own := private_view(turn.view, account):
        own.post(own.room, Card((own.line("linking-refused-there", account=named(own, turn.account, asked.name)),)))


def _join(turn: Turn, giver: Account, taker: Account) -> None:
    """The two accounts are one person's from now on."""
    assert giver.person is not None
    person = groups.person_by_id(turn.db, giver.person)
    if taker.person is None:
        merging.attach(turn.db, taker.id, person.id, turn.now)
    else:
        person = _merged(turn, groups.person_by_id(turn.db, taker.person), person)
    turn.account = replace(turn.account, person=person.id)
    turn.log("person.linked", "person", person.id, account=taker.id, to=giver.id)
    there = taker if turn.account.id == giver.id else giver
    _tell(turn.view, "linking-done", there, name=person.titled)
    if own := private_view(turn.view, rooms.account_by_id(turn.db, there.id)):
        _tell(own, "linking-told", turn.account)
    turn.outcome.taken = True


def _merged(turn: Turn, me: Person, giver: Person) -> Person:
    """Two entries of one person become one; whatever counts them is drawn anew."""
    kept, gone = rules.kept_and_gone(store.entry_of(turn.db, giver.id), store.entry_of(turn.db, me.id))
    journal = merging.merge(turn.db, gone.id, kept.id, turn.now)
    turn.log("person.merged", "person", kept.id, gone=gone.id, journal=journal)
    turn.happened("person-merged", kept.id)
    return groups.person_by_id(turn.db, kept.id)


def _tell(view: View, key: str, other: Account, /, **values: object) -> None:
    """Both sides hear which account is theirs now, and can undo it: somebody may have talked them into it."""
    line: Line = view.line(key, account=described(view, other), **values)
    view.post(view.room, Card((line,), ((unlink_button(view, other),),)))
