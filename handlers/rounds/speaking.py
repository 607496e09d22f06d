"""Answers and ideas: in reply to the card, or privately by its button; everybody once, or as many as come."""

from domain import rounds as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.rounds import Kind, Round
from handlers.kit.about import linked
from handlers.kit.talk import only_addressed
from handlers.kit.turn import Turn
from handlers.rounds.card import going, round_pressed, rounds, show
from handlers.rounds.doubles import put_in
from storage import groups
from storage import rounds as store

LONGEST = 4000  # characters of a message with ideas


def _member(turn: Turn, one: Round) -> Person:
    """The speaker, who belongs to the group of the round.

    Raises BadInput("rounds-not-yours").
    """
    if turn.group is not None and turn.group.id == one.group:
        return turn.me()
    if turn.person is None or groups.role_in(turn.db, one.group, turn.person.id) is None:
        raise BadInput("rounds-not-yours")
    return turn.person


@rounds.hears(25, longest=LONGEST, unasked=only_addressed)
def replied(turn: Turn) -> bool:
    """What is written in reply to the card is the answer, or ideas."""
    if turn.subject is None or turn.subject.kind != "round" or not turn.text or turn.event.answers is None:
        return False
    _take(turn, going(store.by_id(turn.db, turn.subject.subject)), turn.text)
    return True


@rounds.button("answer")
@rounds.button("idea")
def pressed(turn: Turn) -> None:
    """[Odpovědět] [Přidat nápad]: asked for where only they see it."""
    one = round_pressed(turn)
    me = _member(turn, one)
    if one.kind is not Kind.IDEAS:
        _in_turn(turn, one, me)
    if turn.private() is None:
        turn.lead_out(f"round-{one.id}")
        return
    _ask(turn, one)


def _ask(turn: Turn, one: Round) -> None:
    key = "rounds-ask-idea" if one.kind is Kind.IDEAS else "rounds-ask-answer"
    turn.ask("rounds.word", key, None, {"round": one.id}, question=one.question)
    if not turn.room.private and (private := turn.private()):
        turn.answer_sent(private)


@rounds.started("round-")
def started(turn: Turn) -> None:
    """The deep link of somebody who had no private chat."""
    one = linked(turn, "round-", store.find)
    _member(turn, going(one))
    _ask(turn, one)


@rounds.asked("word", longest=LONGEST)
def word_asked(turn: Turn) -> None:
    """The answer, written privately."""
    assert turn.question
    _take(turn, going(store.by_id(turn.db, int(turn.question.values["round"]))), turn.text)


def _take(turn: Turn, one: Round, text: str) -> None:
    store.hold(turn.db)
    me = _member(turn, one)
    if one.kind is Kind.IDEAS:
        put_in(turn, one, me, text)
    else:
        word = rules.said(text)
        _in_turn(turn, one, me)
        store.speak(turn.db, one.id, me.id, word, turn.now)
    turn.react("👍")
    show(turn, one)


def _in_turn(turn: Turn, one: Round, me: Person) -> None:
    """Refuse an answer out of turn, and say whose it is."""
    words = store.words(turn.db, one.id)
    try:
        rules.taking_turn(one, words, me.id)
    except BadInput as slip:
        ahead = groups.person_by_id(turn.db, rules.waiting(one.order, words)[0]).name
        raise BadInput(slip.key, name=ahead) from None


@rounds.button("skip")
def skip(turn: Turn) -> None:
    """[Přeskočit]: one's own turn; whoever runs the group and has spoken lets the next one's go by."""
    store.hold(turn.db)
    one = round_pressed(turn)
    me, words = _member(turn, one), store.words(turn.db, one.id)
    left = rules.waiting(one.order, words)
    if me.id in left:
        person = me.id
    elif left and (role := turn.role(one.group)) and role.may(Role.MINUTES):
        person = left[0]
    else:
        raise BadInput("rounds-nothing-to-skip")
    store.speak(turn.db, one.id, person, "", turn.now)
    show(turn, one)
    turn.answer("rounds-skip-noted", name=groups.person_by_id(turn.db, person).name)
