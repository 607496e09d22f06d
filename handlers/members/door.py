"""Who gets into a group: whoever taps, or only those its coordinator lets in; those who left are always asked about."""

from contextlib import suppress
from dataclasses import asdict, replace

from domain.errors import BadInput
from domain.groups import Votes, Way
from domain.members import Knock
from handlers.kit.card import Button, Part
from handlers.kit.event import Author, Event, Heard, Place
from handlers.kit.signing import Pressed
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view, view_of
from handlers.members.capability import coordinated, members
from handlers.members.newcomers import NEWCOMERS
from storage import groups, rooms
from storage import members as store
from storage import settings as kept

# --- knocking


@members.refused("members-door")
@members.refused("members-out")
def knocks(turn: Turn) -> None:
    """The tap is kept; the coordinators get one card of everybody who waits, which then changes in place."""
    if turn.group is None:
        return
    waited = bool(store.outside(turn.db, turn.group.id))
    tap = asdict(turn.pressed) if turn.pressed else None
    first = store.knocks(turn.db, turn.account.id, turn.group.id, turn.room.id, turn.name(), tap, turn.now)
    if first and not waited:
        for one in groups.coordinators(turn.db, turn.group.id):
            if there := own_view(turn.view.desk, one.id):
                there.bring(NEWCOMERS, turn.group.id)
    elif first:
        turn.show(NEWCOMERS, turn.group.id)


@members.chat(Heard.PRESENT)
def present(turn: Turn) -> None:
    """They wrote to the bot alone and sit in the chat: they are in as if they had tapped there, if a tap is enough."""
    store.sits(turn.db, turn.account.id, turn.room.chat)
    if turn.group is not None:
        with suppress(BadInput):
            turn.me()


@members.button("let-in")
def let_in(turn: Turn) -> None:
    """[Pustit]: in they are, and the tap that was kept is done."""
    knock = _waiting(turn)
    group = coordinated(turn, knock.group)
    theirs = _theirs(turn, knock)
    person = theirs.enter(group, vouched=True)
    store.opened(turn.db, knock.account, knock.group)
    turn.log("member.let-in", "group", group.id, person=person.id)
    _again(theirs, knock)
    turn.view.note(person.id, "members-let-in", group=group.name)
    turn.show(NEWCOMERS, group.id)
    turn.answer("members-is-in", name=person.name)


def _waiting(turn: Turn) -> Knock:
    """The knock of the pressed button.

    Raises BadInput("members-door-over") once it was answered.
    """
    assert turn.pressed
    knock = store.knock_by_id(turn.db, turn.pressed.args[0])
    if knock is None:
        raise BadInput("members-door-over")
    return knock


def _theirs(turn: Turn, knock: Knock) -> Turn:
    """A turn of whoever knocked, there where they did."""
    account, room = rooms.account_by_id(turn.db, knock.account), rooms.room_by_id(turn.db, knock.room)
    place = Place(room.platform, room.chat, room.thread or None, title=room.title)
    author = Author(account.name, knock.name, account.username)
    event = Event(turn.event.id, turn.now, Heard.BUTTON, place, author)
    return Turn(view_of(turn.view.desk, replace(room, group=knock.group)), event, account)


def _again(theirs: Turn, knock: Knock) -> None:
    """The kept tap, as if it came now; what cannot be done any more is let be."""
    bound = theirs.view.book.buttons.get(str(knock.tap["action"])) if knock.tap else None
    if knock.tap is None or bound is None or bound.needs is not None:
        return
    theirs.pressed = Pressed(str(knock.tap["action"]), tuple(knock.tap["args"]), int(knock.tap["epoch"]))  # type: ignore[arg-type, call-overload]
    with suppress(BadInput), theirs.db.begin_nested():
        bound.deed(theirs)


@members.button("keep-out")
def keep_out(turn: Turn) -> None:
    """[Nepustit]: the account is not heard of again."""
    knock = _waiting(turn)
    group = coordinated(turn, knock.group)
    store.refuse(turn.db, knock.id)
    turn.log("member.kept-out", "group", group.id, account=knock.account)
    turn.show(NEWCOMERS, group.id)
    turn.answer("members-is-out", name=knock.name)


# --- the settings


@members.part("settings", 20)
def settings_part(view: View, group_id: int) -> Part:
    """Who gets in, and whose support counts."""
    own = groups.group_by_id(view.db, group_id).settings
    lines = (view.line("members-set-way", way=own.way.value), view.line("members-set-votes", votes=own.votes.value))
    ways = tuple(_choice(view, own.way is one, "way", group_id, at, one.value) for at, one in enumerate(Way))
    votes = tuple(_choice(view, own.votes is one, "votes", group_id, at, one.value) for at, one in enumerate(Votes))
    return Part(lines, (ways, votes[:2], votes[2:]))


def _choice(view: View, holds: bool, what: str, group: int, at: int, value: str) -> Button:
    label = view.say(f"members-set-{what}-{value}")
    return view.labelled(("✓ " if holds else "") + label, f"members.{what}", group, at)


@members.button("way")
def way(turn: Turn) -> None:
    """Whether whoever taps in the chat gets in."""
    assert turn.pressed
    group, at = coordinated(turn, turn.pressed.args[0]), turn.pressed.args[1]
    kept.keep(turn.db, group.id, replace(group.settings, way=list(Way)[at % len(Way)]))
    _set(turn, group.id)


@members.button("votes")
def votes(turn: Turn) -> None:
    """Whose support counts."""
    assert turn.pressed
    group, at = coordinated(turn, turn.pressed.args[0]), turn.pressed.args[1]
    kept.keep(turn.db, group.id, replace(group.settings, votes=list(Votes)[at % len(Votes)]))
    _set(turn, group.id)
    turn.happened("votes-counted", group.community)


def _set(turn: Turn, group: int) -> None:
    turn.show("settings", group)
    turn.log("settings.changed", "group", group)
    turn.outcome.taken = True
