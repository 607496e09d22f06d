"""Not surely understood: the two or three nearest things as buttons; a greeting gets one back, thanks a sign."""

from domain.language import Wanted
from domain.requests import OFFERED_FOR
from handlers.kit.card import Card
from handlers.kit.confirming import neither
from handlers.kit.turn import Turn
from handlers.kit.wish import ALSO, Wish
from handlers.requests.capability import addressed, requests
from handlers.requests.hearing import (
    COURTESY,
    LONGEST,
    OURS,
    about,
    ask,
    ask_nearest,
    names_us,
    read,
    request_for,
    take,
)
from storage import requests as store

SIGNS = {Wanted.GREETING: "🤝", Wanted.THANKS: "🙏", Wanted.PRAISE: "🙏"}


@requests.hears(950, longest=LONGEST, unasked=names_us)
def perhaps(turn: Turn) -> bool:
    """Buttons with what it could have meant; under a card of a group's chat only where something was meant."""
    text = addressed(turn)
    if text is None or turn.person is None or (turn.question and turn.question.kind not in OURS):
        return False
    reading = read(turn, text)
    courtesy = [one.wanted for one in reading.requests if one.wanted in COURTESY]
    if (turn.room.private or " " in text) and ask_nearest(turn, text, reading):
        return True
    if courtesy:
        _return(turn, courtesy[0])
    elif turn.room.private:
        ask(turn, text, _usual(turn))
    elif "?" in text:
        turn.react("🤔")
    else:
        return False
    return True


def _usual(turn: Turn) -> list[Wanted]:
    """What people ask for most, where nothing of the words is understood."""
    if "task" in about(turn):
        return [Wanted.FINISH_TASK, Wanted.POSTPONE_TASK, Wanted.MY_TASKS]
    if "meeting" in about(turn):
        return [Wanted.WHO_COMES, Wanted.WHEN, Wanted.ABILITIES]
    return [Wanted.MEETINGS, Wanted.MY_TASKS, Wanted.ABILITIES]


@requests.asked("nearest", neither)
def nearest(turn: Turn) -> None:
    """One of them, or [Nic z toho]."""
    assert turn.question
    assert turn.choice is not None
    keep = turn.question.values
    if turn.choice >= len(keep["wanted"]):
        turn.answer("question-let-be")
        return
    _taken_up(turn, keep["text"], Wanted(keep["wanted"][turn.choice]), keep["chosen"])


@requests.asked("which", neither)
def which(turn: Turn) -> None:
    """The meeting, task or person that was meant."""
    assert turn.question
    assert turn.choice is not None
    keep = turn.question.values
    chosen = {**keep["chosen"], keep["kind"]: keep["ids"][turn.choice]}
    _taken_up(turn, keep["text"], Wanted(keep["wanted"]), chosen, keep["kind"])


@requests.button("also")
def also(turn: Turn) -> None:
    """What was offered beside something else. The button's number is that of the row that keeps it."""
    assert turn.pressed
    kept = store.undo_of(turn.db, turn.me().id, turn.now, turn.pressed.args[0], within=OFFERED_FOR)
    if kept is None or kept.kind != ALSO:
        turn.answer("requests-also-late")
        return
    store.take_back(turn.db, kept.id, turn.now)
    _taken_up(turn, kept.values["text"], Wanted(kept.values["wanted"]), kept.values["chosen"])


def _taken_up(turn: Turn, text: str, wanted: Wanted, chosen: dict[str, int], picked: str = "") -> None:
    take(turn, Wish(request_for(turn, text, wanted), text, chosen, picked))


def _return(turn: Turn, courtesy: Wanted) -> None:
    """A greeting is returned in words where two talk, elsewhere by a sign."""
    if courtesy is Wanted.GREETING and turn.room.private and turn.person:
        view = turn.private_view()
        turn.reply(Card((view.line("requests-hello", name=turn.person.name),), view.parts("menu", 0).buttons))
    else:
        turn.react(SIGNS[courtesy])
