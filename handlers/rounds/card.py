"""The card: what was said so far, who is next, and who is still waited for."""

from domain import rounds as rules
from domain.errors import BadInput
from domain.groups import Role
from domain.help import Hint
from domain.rounds import Kind, Round, Word
from domain.topics import cut
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups
from storage import rounds as store

rounds = Capability("rounds")
rounds.helps(Hint("go-round", 184, "kolecko", Role.MINUTES))

LINE = 160  # characters of one answer on the card
SHOWN = 40  # answers or ideas on it; the rest is counted


def of_group(view: View, number: int, person: int) -> bool:
    """Cards of a round for the people of its group."""
    one = store.find(view.db, number)
    return one is None or groups.role_in(view.db, one.group, person) is not None


def round_pressed(turn: Turn) -> Round:
    """The round of the pressed button, which still goes on.

    Raises BadInput("button-foreign" | "rounds-over").
    """
    assert turn.pressed
    one = store.find(turn.db, turn.pressed.args[0])
    if one is None:
        raise BadInput("button-foreign")
    return going(one)


def going(one: Round) -> Round:
    """The round, while words are taken.

    Raises BadInput("rounds-over").
    """
    if one.closed_at is not None:
        raise BadInput("rounds-over")
    return one


@rounds.card("round", of_group)
def card(view: View, number: int) -> Card:
    """A go-round as it stands, or the list of ideas."""
    one, words = store.by_id(view.db, number), store.words(view.db, number)
    ideas = one.kind is Kind.IDEAS
    title = view.line("rounds-ideas" if ideas else "rounds-title", Style.TITLE, question=one.question)
    lines = _ideas(view, words) if ideas else _answers(view, one, words)
    if one.closed_at is not None:
        return Card((title, *lines, view.line("rounds-closed", Style.NOTE)))
    return Card((title, *lines, *_next(view, one, words)), _buttons(view, one))


def _answers(view: View, one: Round, words: list[Word]) -> list[Line]:
    shown = rules.in_order(one.order, words)
    lines = [_answer(view, word) for word in shown[:SHOWN]]
    more = len(shown) - SHOWN
    return [*lines, *([view.line("and-more", Style.NOTE, more=more)] if more > 0 else [])]


def _answer(view: View, word: Word) -> Line:
    name = groups.person_by_id(view.db, word.person).name
    if word.skipped:
        return view.line("rounds-skipped", Style.NOTE, name=name)
    return Line(f"✅ {name}: {cut(word.text, LINE)}")


def _ideas(view: View, words: list[Word]) -> list[Line]:
    """Each idea in the order it came, with everybody who had it."""
    found = rules.heads(words)
    lines = [
        Line(f"{at}. {cut(top.text, LINE)} – {_names(view, [top, *rest])}")
        for at, (top, rest) in enumerate(found[:SHOWN], 1)
    ]
    more = len(found) - SHOWN
    lines += [view.line("and-more", Style.NOTE, more=more)] if more > 0 else []
    return [
        *lines,
        view.line("rounds-ideas-number", Style.NOTE, number=len(found), people=len({w.person for w in words})),
    ]


def _names(view: View, words: list[Word]) -> str:
    people = dict.fromkeys(word.person for word in words)
    return view.some([groups.person_by_id(view.db, one).name for one in people], 120)


def _next(view: View, one: Round, words: list[Word]) -> list[Line]:
    if one.kind is Kind.IDEAS:
        return [view.line("rounds-ideas-how", Style.NOTE)]
    left = rules.waiting(one.order, words)
    names = [groups.person_by_id(view.db, person).name for person in left]
    if not names:
        return [view.line("rounds-everybody", Style.HEAD)]
    if one.kind is Kind.FREE:
        return [view.line("rounds-free", names=view.some(names, 300)), view.line("rounds-how", Style.NOTE)]
    said = [view.line("rounds-next", Style.HEAD, name=names[0])]
    if names[1:]:
        said.append(view.line("rounds-then", Style.NOTE, names=view.some(names[1:], 300)))
    return [*said, view.line("rounds-how", Style.NOTE)]


def _buttons(view: View, one: Round) -> tuple[tuple[Button, ...], ...]:
    def act(name: str) -> Button:
        return view.button(f"rounds-button-{name}", f"rounds.{name}", one.id)

    if one.kind is Kind.IDEAS:
        return ((act("idea"),), (act("doubles"), act("end")))
    return ((act("answer"), act("skip")), (act("free" if one.kind is Kind.TURN else "turn"), act("end")))


def show(turn: Turn, one: Round) -> None:
    """Everybody sees what was added."""
    turn.show("round", one.id)
    turn.show("round-doubles", one.id)
    turn.outcome.taken = True
