"""Words as buttons: what stands on one presses it, on the card answered or in private on the one shown last."""

from dataclasses import dataclass, replace

from domain.errors import BadInput
from domain.requests import Pressable
from handlers.kit.card import Button, Card
from handlers.kit.event import Heard
from handlers.kit.labels import LABEL, named
from handlers.kit.signing import read
from handlers.kit.talk import only_addressed
from handlers.kit.turn import Again, Turn
from handlers.requests.capability import requests
from locales import languages, words
from storage import requests as store
from storage import rooms
from storage.outbox import Copy

Labels = tuple[tuple[Button, ...], ...]
DRAWN: dict[str, Labels] = {}  # by the digest of a card as it was sent, which nothing else has: its buttons are signed
MOST = 1_000  # cards kept
PICK = "ask.pick"  # a question hears its own words


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the bot with its buttons, each as it is labelled in every language."""

    message: str
    buttons: Labels


@requests.hears(10, longest=LABEL, unasked=only_addressed)
def label_said(turn: Turn) -> bool:
    """ "zveřejni to", "hotovo", "ano": the router takes it once more as a tap."""
    for shown in _shown(turn):
        pressable = [one for one in shown.buttons if _spoken(turn, one[0])]
        buttons = [Pressable(tuple(each.label for each in one), one[0].means) for one in pressable]
        at = named(turn.text, buttons)
        if at is not None:
            tapped = replace(turn.event, heard=Heard.BUTTON, message=shown.message, data=pressable[at][0].data)
            turn.again = Again(replace(tapped, text="", answers=None, query=None))
            return True
    return False


def _spoken(turn: Turn, button: Button) -> bool:
    """Whether the button is ours to press here, and no listener hears its words better."""
    try:
        action = read(turn.view.key, turn.room.id, button.data).action if button.data else PICK
    except BadInput:
        return False
    bound = turn.view.book.buttons.get(action)
    return bound is not None and bound.spoken


def _shown(turn: Turn) -> list[Shown]:
    """The message answered; in private else the one shown last, if it has buttons."""
    message = turn.event.answers.message if turn.event.answers else None
    if message is None and not turn.room.private:
        return []
    if message and turn.subject and turn.subject.kind != "line":
        found = store.Shown(message, turn.subject, None) if turn.subject.state == "live" else None
    else:
        here = rooms.rooms_in_chat(turn.db, turn.room.platform, turn.room.chat)
        found = store.shown(turn.db, here, message)
    return [Shown(found.message, _labelled(turn, found))] if found else []


def _labelled(turn: Turn, shown: store.Shown) -> Labels:
    """The buttons as they stand there; a living card is drawn in each language, once for each state that was sent."""
    if shown.copy is None:
        return tuple((one,) for one in _buttons(Card.read(shown.card or Card().stored())))
    known = DRAWN.get(shown.copy.digest or "")
    if known is None:
        known = _drawn(turn, shown.copy)
        if shown.copy.digest:
            if len(DRAWN) >= MOST:
                DRAWN.clear()
            DRAWN[shown.copy.digest] = known
    return known


def _drawn(turn: Turn, copy: Copy) -> Labels:
    sign = turn.view.desk.network(turn.room.platform).sign
    here = replace(turn.view.into(rooms.room_by_id(turn.db, copy.room)), page=copy.page)
    views = [here, *(replace(here, words=words(one, sign)) for one in languages() if one != here.words.language)]
    drawn = [_buttons(view.draw(copy.kind, copy.subject)) for view in views]
    return (
        tuple(zip(*drawn, strict=True)) if len({len(one) for one in drawn}) == 1 else tuple((one,) for one in drawn[0])
    )


def _buttons(card: Card) -> list[Button]:
    return [button for row in card.buttons for button in row]
