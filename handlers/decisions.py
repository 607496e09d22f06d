"""What was decided: looked up by a command or asked in plain words, for members of the groups alone."""

from domain import decisions as rules
from domain.agenda import shorten
from domain.decisions import Decision
from domain.groups import Role
from domain.language import Wanted, clean
from domain.minutes import Verb
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.kit.wishes import groups_meant, wish_of
from storage import decisions as store

decisions = Capability("decisions")

SHOWN = 6  # decisions in one answer
WAYS = 3  # minutes to which buttons lead
WORDS, QUERY = 240, 60  # characters of a decision, of what is looked for


@decisions.command("rozhodnuti", "decisions", place=27)
def asked(turn: Turn) -> None:
    """The newest decisions of the speaker's groups, or those that speak of the words behind the command."""
    here = [turn.group.id] if turn.group is not None else [one.id for one in turn.groups_where(Role.GUEST)]
    turn.me()
    _answer(turn, here, clean(turn.text, QUERY) if turn.text else "")


@decisions.wants(Wanted.DECIDED)
def wanted(turn: Turn) -> None:
    """ "Co jsme rozhodli o anketě?" """
    meant = [one.id for one in groups_meant(turn, Role.GUEST)]
    _answer(turn, meant, shorten(wish_of(turn).request.what, QUERY))


def _answer(turn: Turn, groups: list[int], query: str) -> None:
    there, found = turn.private_view(), rules.found(query, store.of_groups(turn.db, groups))
    said = {"query": query or "none"}
    if not found:
        turn.reply(Card((there.line("decisions-none", **said),)))
        return
    lines = [there.line("decisions-title", Style.HEAD, **said), *(_line(there, one) for one in found[:SHOWN])]
    if len(found) > SHOWN:
        lines.append(there.line("decisions-more", Style.NOTE, more=len(found) - SHOWN))
    turn.reply(Card(tuple(lines), _ways(there, found[:SHOWN])))


def _line(view: View, one: Decision) -> Line:
    when, text = view.words.day(one.on), shorten(one.text, WORDS)
    if one.verb:
        subject = one.subject or view.say("papers-group")
        words = f"{subject} {view.say(f'papers-verb-{Verb(one.verb)}')} {text}"
        return view.line("decisions-resolution", when=when, mark=one.mark, text=words)
    if one.outcome:
        return view.line("decisions-item", when=when, text=text, outcome=view.say(f"sitting-{one.outcome}"))
    return view.line("decisions-vote", when=when, text=text)


def _ways(view: View, found: list[Decision]) -> tuple[tuple[Button, ...], ...]:
    """[Zápis: 22. 11. 2017] for the newest minutes that are spoken of."""
    days = {one.meeting: one.on for one in reversed(found) if one.meeting is not None}
    newest = sorted(days.items(), key=lambda one: one[1], reverse=True)[:WAYS]
    labels = [(ident, view.say("decisions-button-minutes", when=view.words.day(day))) for ident, day in newest]
    return tuple((view.labelled(label, "minutes.read", ident),) for ident, label in labels)
