"""Private data are asked about before anything is written.

The router lets every message through here. Most say nothing private and pass. A message that does is taken as any
other, but what it makes the bot write is watched: where one written text holds private data, the whole deed is undone
and its author asked alone. So no capability has to think of it, and none can forget it. Talk that the bot would not
have kept is none of its business.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from domain.circle import known
from domain.language.private_data import Found, Private, private_data, without
from handlers.kit.event import Attached, Author, Event, Heard, Place, Quoted
from handlers.kit.turn import Turn
from storage import groups
from storage.written import texts

ASKED = "privacy.found"  # the question; handlers/privacy hears the answer
ALLOWED = (Private.ACCOUNT,)  # what may be an organisation's own, which everybody may see


class Hold(Exception):
    """The deed would have written private data of these kinds; nothing of it stays."""

    def __init__(self, kinds: Sequence[Private]) -> None:
        super().__init__(*kinds)
        self.kinds = kinds


def discreetly(turn: Turn, deed: Callable[[], None]) -> None:
    """Do the deed of a message.

    Raises Hold where it writes private data that were not allowed before.
    """
    event = turn.event
    said = (event.text, event.answers.text if event.answers else "")
    if not any(private_data(one) for one in said):
        deed()
        return
    with texts(turn.db) as written:
        deed()
    kinds = sorted({one.kind for text in written for one in found_in(turn, text)} - turn.allowed)
    if kinds:
        raise Hold(kinds)


def found_in(turn: Turn, text: str) -> list[Found]:
    """Private data of a text; members and organisations of the community are known by name."""
    if not private_data(text):
        return []
    community = _community(turn)
    people = groups.people_of(turn.db, community) if community is not None else []
    bodies = sorted({one.organisation for one in people if one.organisation})
    return private_data(text, known(people), bodies)


def _community(turn: Turn) -> int | None:
    if turn.group is not None:
        return turn.group.community
    return turn.person.community if turn.person else None


# --- asking


def ask(turn: Turn, kinds: Sequence[Private], waiting: int | None) -> None:
    """Ask the author alone. What is kept for the answer has the private data left out already, unless it may stay.

    waiting: the question that the message was to answer; it waits on.
    """
    may_stay = set(kinds) <= set(ALLOWED)
    event = turn.event if may_stay else redacted(turn, turn.event)
    options = ["without", "anew", *(["anyway"] if may_stay else [])]
    labels = [turn.private_view().say(f"privacy-button-{one}") for one in options]
    allowed = [str(kind) for kind in kinds if may_stay]
    keep = {"event": stored(event), "options": options, "allowed": allowed, "waiting": waiting}
    there = "here" if turn.room.private else "chat"
    what = ", ".join(turn.private_view().say(f"privacy-kind-{kind}") for kind in kinds)
    turn.ask(ASKED, "privacy-found", labels, keep, what=what, there=there)


def redacted(turn: Turn, event: Event) -> Event:
    """The event without what is private in its words and in those it answers."""
    text = without(event.text, found_in(turn, event.text))
    answers = event.answers
    if answers:
        answers = replace(answers, text=without(answers.text, found_in(turn, answers.text)))
    return replace(event, text=text, answers=answers)


def stored(event: Event) -> dict[str, Any]:
    """A message as plain values for a JSON column."""
    values = asdict(event)
    return {**values, "at": event.at.isoformat(), "rights": []}


def read(values: dict[str, Any]) -> Event:
    """The message from its stored form."""
    answers = values["answers"]
    if answers:
        author = Author(**answers["author"]) if answers["author"] else None
        answers = Quoted(**{**answers, "author": author})
    return Event(
        **{
            **values,
            "at": datetime.fromisoformat(values["at"]),
            "heard": Heard(values["heard"]),
            "place": Place(**values["place"]),
            "author": Author(**values["author"]),
            "mentions": tuple(Author(**one) for one in values["mentions"]),
            "answers": answers,
            "file": Attached(**values["file"]) if values.get("file") else None,
            "rights": frozenset(),
        }
    )
