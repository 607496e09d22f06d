"""Ideas that are likely the same: offered to whoever brings the second one, and to whoever runs the group."""

from domain import rounds as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.language import alike, plain_words
from domain.rounds import Round, Word
from domain.topics import cut
from handlers.kit.card import Card, Style
from handlers.kit.confirming import CONFIRMS, neither, settle
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.rounds.card import round_pressed, rounds, show
from storage import groups
from storage import rounds as store

LABEL = 60  # characters of what stands on a button
PAIRS = 8  # on one card


def put_in(turn: Turn, one: Round, me: Person, text: str) -> None:
    """Each line is an idea; what is there in the same words gets one more name, what is alike is asked about."""
    fresh, words = rules.ideas(text), store.words(turn.db, one.id)
    if len(words) + len(fresh) > rules.MOST or sum(word.person == me.id for word in words) + len(fresh) > rules.OWN:
        raise BadInput("rounds-many", most=rules.MOST, own=rules.OWN)
    for idea in fresh:
        words = store.words(turn.db, one.id)
        double = rules.double(idea, words)
        made = store.add(turn.db, one.id, me.id, idea, turn.now)
        if double and plain_words(double.text) == plain_words(idea):
            store.put_to(turn.db, made, double.id)
        elif double:
            _ask(turn, one, made, idea, double)


def _ask(turn: Turn, one: Round, made: int, text: str, double: Word) -> None:
    view = turn.private_view()
    if turn.private() is None:
        return
    keep = {"round": one.id, "word": made, "other": double.id, CONFIRMS: True}
    labels = [view.say("topics-button-same"), view.say("topics-button-other")]
    turn.ask("rounds.same", "rounds-ask-same", labels, keep, text=cut(text, LABEL), other=cut(double.text, LABEL))


@rounds.asked("same", neither)
def same_asked(turn: Turn) -> None:
    """[Ano, spojit je]: one line with both names; [Ne]: both stay where they were put."""
    assert turn.question
    keep, view = turn.question.values, turn.private_view()
    if turn.choice != 0:
        settle(turn, Card((view.line("rounds-both-stay"),)))
        return
    one = store.by_id(turn.db, int(keep["round"]))
    _unite(turn, one, int(keep["word"]), int(keep["other"]))
    settle(turn, Card((view.line("rounds-united"),)))


def _unite(turn: Turn, one: Round, gone: int, kept: int) -> None:
    store.hold(turn.db)
    words = {word.id: word for word in store.words(turn.db, one.id)}
    if gone not in words or kept not in words:
        raise BadInput("button-foreign")
    store.put_to(turn.db, gone, rules.united(words[gone], words[kept], [*words.values()]))
    show(turn, one)


# --- for whoever runs the group


@rounds.button("doubles")
def doubles(turn: Turn) -> None:
    """[Spojit podobné]: privately, for whoever runs the group."""
    one = round_pressed(turn)
    turn.need(Role.MINUTES, one.group)
    turn.lead("round-doubles", one.id, f"round-{one.id}")


def running(view: View, number: int, person: int) -> bool:
    """Cards of a round for whoever runs its group or writes its minutes."""
    one = store.find(view.db, number)
    role = groups.role_in(view.db, one.group, person) if one else None
    return one is None or (role is not None and role.may(Role.MINUTES))


@rounds.card("round-doubles", running)
def doubles_card(view: View, number: int) -> Card:
    """Pairs that are likely the same, and ideas put together already: a tap unites, a tap parts."""
    words = store.words(view.db, number)
    tops = [top for top, _ in rules.heads(words)]
    pairs = [
        (tops[later], top)
        for at, top in enumerate(tops)
        for later in (at + 1 + found for found in alike(top.text, [one.text for one in tops[at + 1 :]]))
    ]
    rows = [
        (view.labelled(cut(f"{kept.text} + {gone.text}", LABEL), "rounds.unite", number, gone.id, kept.id),)
        for gone, kept in pairs[:PAIRS]
    ]
    inside = [rest for _, others in rules.heads(words) for rest in others]
    rows += [
        (view.button("rounds-button-part", "rounds.part", number, one.id, text=cut(one.text, 40)),)
        for one in inside[:PAIRS]
    ]
    key = "rounds-doubles" if rows else "rounds-no-doubles"
    return Card((view.line(key, Style.TITLE),), tuple(rows))


@rounds.button("unite")
def unite(turn: Turn) -> None:
    """One idea is put to another."""
    one = round_pressed(turn)
    turn.need(Role.MINUTES, one.group)
    assert turn.pressed
    _unite(turn, one, *turn.pressed.args[1:])


@rounds.button("part")
def part(turn: Turn) -> None:
    """[Rozdělit]: it stands where it was put, on its own again."""
    store.hold(turn.db)
    one = round_pressed(turn)
    turn.need(Role.MINUTES, one.group)
    assert turn.pressed
    store.put_to(turn.db, turn.pressed.args[1], None)
    show(turn, one)
