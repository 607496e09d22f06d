"""What was proposed about something, and what became of it: searched by words, dealt with or not."""

from domain import topics as rules
from domain.topics import Topic
from handlers.kit.card import Card, Line, Style
from handlers.kit.proposals import member_in
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.topics.capability import community_of, fate
from storage import topics as store

SHOWN = 10  # topics in one answer


def find(turn: Turn, query: str) -> None:
    """For whoever asks alone: every topic that speaks of it, the newest first, with what became of it."""
    community = community_of(turn)
    member_in(turn, community)
    found = rules.found(query, store.of_community(turn.db, community))
    there = turn.private_view()
    said = there.line("topics-found", Style.HEAD, number=len(found), query=rules.cut(query, 60))
    more = [there.line("topics-and-more", Style.NOTE, more=len(found) - SHOWN)] if len(found) > SHOWN else []
    turn.reply(Card((said, *(_line(there, one) for one in found[:SHOWN]), *more)))


def _line(view: View, one: Topic) -> Line:
    return Line(f"{rules.cut(one.text, 120)} – {fate(view, one)}")
