"""What a request is about: the thing whose card is answered, the one that its words name, the only one there is.

Where several could be meant the speaker is asked, and None means that a question is out: its answer comes back to the
same deed, with the thing that was chosen in `turn.wish.chosen`.
"""

from collections.abc import Sequence
from datetime import date, datetime

from domain.errors import BadInput
from domain.groups import Group, Person, Role
from domain.language import chosen, groups_named, plain_words, titles_named
from domain.meetings import Meeting
from handlers.kit.card import Button
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.kit.wish import ALSO, Wish
from storage import groups, meetings, requests

WHICH = "requests.which"  # the question; handlers/requests hears the answer
OFFERED = 6  # things among which somebody is asked to choose
LABEL = 60  # characters of what stands on a button


def wish_of(turn: Turn) -> Wish:
    """What is asked or wanted in this turn."""
    assert turn.wish
    return turn.wish


def groups_meant(turn: Turn, role: Role) -> list[Group]:
    """The speaker's groups that the words name, or else all of them; in a group's chat that one."""
    if turn.group is not None:
        return [turn.group]
    mine = turn.groups_where(role)
    named = groups_named(wish_of(turn).text, [one.name for one in mine])
    return [mine[at] for at in named] or mine


def which(turn: Turn, kind: str, found: Sequence[tuple[int, str]], number: int = OFFERED) -> None:
    """Ask which of the things it is; `kind` ("meeting", "task", …) is what the answer is chosen as."""
    wish, shown = wish_of(turn), found[:number]
    keep = {
        "text": wish.text,
        "wanted": wish.request.wanted.value,
        "chosen": dict(wish.chosen),
        "kind": kind,
        "ids": [ident for ident, _ in shown],
    }
    turn.ask(WHICH, f"requests-which-{kind}", [label[:LABEL] for _, label in shown], keep)


def tap_for(view: View, person: int, wish: Wish, label: str) -> Button:
    """A button in the person's private chat that does for them what was asked, as if they had said it."""
    keep = {"text": wish.text, "wanted": wish.request.wanted.value, "chosen": dict(wish.chosen)}
    return view.labelled(label, ALSO, requests.keep_undo(view.db, person, ALSO, keep, view.now))


def one_of(turn: Turn, kind: str, found: Sequence[tuple[int, str]], what: str = "") -> int | None:
    """The id of the thing that the words name, or that of the card, or the only one; else the speaker is asked.

    A card that merely was shown last does not count against words that name something else.
    found: ids and how people call them; there is at least one.
    """
    wish, labels = wish_of(turn), [label for _, label in found]
    settled = wish.chosen.get(kind)
    named = (chosen(what, labels) or titles_named(" ".join(plain_words(what)), labels)) if what else []
    left = [found[at] for at in named] or found
    answered = turn.event.answers is not None and not named
    if settled is not None and (wish.picked == kind or not what or answered or settled in [one for one, _ in left]):
        return settled
    if len(left) == 1 and (not what or named):
        return left[0][0]
    which(turn, kind, left)
    return None


# --- meetings


def meetings_wished(turn: Turn, needed: Role = Role.GUEST) -> list[Meeting]:
    """The meetings ahead that may be meant, of groups in which the speaker has the role, soonest first.

    In a group's chat everybody may ask about its meetings.
    """
    wish = wish_of(turn)
    settled = wish.chosen.get("meeting")
    known = meetings.find(turn.db, settled) if settled else None
    if known and (wish.picked or not wish.request.title or titles_named(wish.request.title, [known.title])):
        return [known]
    mine = _groups(turn, needed)
    named = [group for group in mine if group.name == wish.request.group] or mine
    found = meetings.upcoming(turn.db, [group.id for group in named], turn.now) if named else []
    day = _day(wish)
    found = [one for one in found if day and one.start.date() == day] or found
    return [found[at] for at in titles_named(wish.request.title, [one.title for one in found])] or found


def _groups(turn: Turn, needed: Role) -> list[Group]:
    if turn.group is not None and needed is Role.GUEST:
        return [turn.group]
    return turn.groups_where(needed)


def _day(wish: Wish) -> date | None:
    when = wish.request.meeting.when if wish.request.meeting else None
    start = when.start if when else None
    return start.date() if isinstance(start, datetime) else start


def meeting_wished(turn: Turn, needed: Role = Role.GUEST) -> Meeting | None:
    """The meeting that is meant; None once the speaker has been asked which.

    Raises BadInput("not-entitled" | "requests-no-meeting").
    """
    found = meetings_wished(turn, needed)
    if not found:
        if needed is not Role.GUEST and not turn.groups_where(needed):
            raise turn.refusal(needed)
        raise BadInput("requests-no-meeting")
    labels = [(one.id, f"{turn.private_view().when(one.start)} – {one.title}") for one in found]
    number = one_of(turn, "meeting", labels)
    return meetings.by_id(turn.db, number) if number is not None else None


# --- people


def person_wished(turn: Turn, people: Sequence[Person]) -> Person | None:
    """The one of those whom a name may mean; None once the speaker has been asked."""
    labels = [(one.id, f"{one.name} – {one.organisation}" if one.organisation else one.name) for one in people]
    number = one_of(turn, "person", labels)
    return groups.person_by_id(turn.db, number) if number is not None else None
