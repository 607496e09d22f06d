"""A list of people comes: pasted, or as a table; its sender gets one card that says what it would do."""

from collections.abc import Iterable

from documents import sheets
from domain import people as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.language import (
    ListReading,
    groups_named,
    looks_like_people,
    read_people,
    read_people_table,
)
from domain.people import Compared, Match
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.fitting import shortened
from handlers.kit.talk import only_addressed
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.people.capability import coordinated, people
from storage import groups as groups_store
from storage import people as store
from storage.people import Waiting

LIST = "people-list"
NAMES = 600  # characters of the names on one line of the card
CHOICES = 6  # groups among which one chooses
LABEL = 60


@people.command("lide", "people", needs=Role.COORDINATOR, place=73)
def pasted(turn: Turn) -> None:
    """„/lide" and the list, one person a line."""
    coordinated(turn)
    if not turn.text:
        raise BadInput("people-how")
    _, _, those = turn.event.text.partition("\n" if "\n" in turn.event.text.split(" ", 1)[0] else " ")
    _put(turn, _read(those))


def _read(text: str) -> list[tuple[int, ListReading | None]]:
    """Pasted lines; those with tabs are a piece of a table."""
    lines = [line for line in text.split("\n") if line.strip()]
    if any("\t" in line for line in lines):
        return read_people_table([[cell.strip() for cell in line.split("\t")] for line in lines])
    return [*enumerate(read_people(text), 1)]


@people.opens("csv", "tsv", "xlsx", reader=sheets.read, needs=Role.COORDINATOR)
def sent(turn: Turn) -> None:
    """A table came as a file; beside it may stand whose people they are."""
    assert turn.event.file
    _put(turn, read_people_table(turn.event.file.contents))


@people.hears(8, unasked=only_addressed)
def pasted_bare(turn: Turn) -> bool:
    """A list pasted without any command, for the bot alone, by somebody who may take it over."""
    if not turn.room.private or "\n" not in turn.text or not looks_like_people(turn.text):
        return False
    if not turn.groups_where(Role.COORDINATOR):
        return False
    _put(turn, _read(turn.event.text))
    return True


def _put(turn: Turn, found: Iterable[tuple[int, ListReading | None]]) -> None:
    mine = coordinated(turn)
    those, skipped = rules.listed(found)
    meant = _meant(turn, mine)
    number = store.put(turn.db, turn.me().id, meant.id if meant else None, those, skipped, turn.now)
    room = turn.private()
    if room is None:
        raise BadInput("people-privately")
    turn.view.into(room).bring(LIST, number)
    turn.outcome.taken = True


def _meant(turn: Turn, mine: list[Group]) -> Group | None:
    """The one group whose people they can be, or that is named beside a file."""
    if len(mine) == 1:
        return mine[0]
    beside = turn.text if turn.event.file else ""
    named = groups_named(beside, [group.name for group in mine])
    return mine[named[0]] if len(named) == 1 else None


# --- the card


def _senders(view: View, number: int, person: int) -> bool:
    """Whoever sent the list."""
    waiting = store.waiting(view.db, number)
    return waiting is None or groups_store.person_by_id(view.db, waiting.person).id == person


@people.card(LIST, _senders)
def card(view: View, number: int) -> Card:
    """What taking the list over would do, and who has to be told apart; afterwards what was done."""
    waiting = store.waiting(view.db, number)
    if waiting is None or waiting.state == "dropped":
        return Card((view.line("people-list-dropped"),))
    if waiting.state == "added":
        return _added(view, waiting)
    if waiting.group is None:
        return _whose(view, waiting)
    return _preview(view, waiting)


def _whose(view: View, waiting: Waiting) -> Card:
    mine = groups_store.groups_within(view.db, waiting.person)
    may = [one for one in mine if _coordinates(view, one.id, waiting.person)][:20]
    names = view.called(may)
    rows = tuple(
        (view.labelled(name, "people.whose", waiting.id, group.id),) for name, group in zip(names, may, strict=True)
    )
    head = view.line("people-list-found", Style.TITLE, number=len(waiting.people))
    drop = view.button("people-button-drop", "people.drop", waiting.id)
    return Card((head, view.line("people-list-whose")), (*rows, (drop,)))


def _coordinates(view: View, group: int, person: int) -> bool:
    role = groups_store.role_in(view.db, group, person)
    return role is not None and role.may(Role.COORDINATOR)


def compared(view: View, waiting: Waiting) -> tuple[Group, list[Compared]]:
    """The list beside everybody whom the community knows now."""
    assert waiting.group is not None
    group = groups_store.group_by_id(view.db, waiting.group)
    known = groups_store.people_of(view.db, group.community)
    return group, rules.compare(waiting.people, known, store.contacts_of(view.db, group.community))


def _preview(view: View, waiting: Waiting) -> Card:
    group, those = compared(view, waiting)
    here = {one.person.id for one in groups_store.members_of(view.db, [group.id])}
    open_ones = rules.undecided(those, waiting.decided)
    adds = rules.additions(those, waiting.decided)
    there = [one.listed.name for one in adds if one.person and one.person.id in here]
    known = [one.listed.written for one in adds if one.person and one.person.id not in here]
    new = [one.listed.written for one in adds if one.person is None]
    lines = [view.line("people-list-title", Style.TITLE, group=group.name, number=len(waiting.people))]
    for key, names in (("people-list-new", new), ("people-list-known", known), ("people-list-here", there)):
        if names:
            lines.append(view.line(key, number=len(names), names=view.some(names, NAMES)))
    if waiting.skipped:
        rows = view.some([str(row) for row in waiting.skipped], 80)
        lines.append(view.line("people-list-skipped", number=len(waiting.skipped), rows=rows))
    asked = _asked(view, waiting, those, open_ones) if open_ones else Card()
    fresh = len(new) + len(known)
    last = [view.button("people-button-drop", "people.drop", waiting.id)]
    if adds:
        last.insert(0, view.button("people-button-add", "people.add", waiting.id, number=fresh))
    return Card((*lines, *asked.lines), (*asked.buttons, tuple(last)))


def _asked(view: View, waiting: Waiting, those: list[Compared], open_ones: list[int]) -> Card:
    """The first of those of whom a person has to say who it is."""
    at = open_ones[0]
    one = those[at]
    assert one.match is Match.PERHAPS
    lines = (
        view.line("people-list-perhaps", Style.HEAD, number=len(open_ones)),
        Line(_told(one)),
    )
    rows: list[tuple[Button, ...]] = [
        (
            view.labelled(
                shortened(view.say("people-button-same", name=_named(known)), LABEL),
                "people.same", waiting.id, at, known.id,
            ),
        )
        for known in one.people
    ]  # fmt: skip
    rows.append(
        (
            view.button("people-button-other", "people.same", waiting.id, at, rules.OTHER),
            view.button("people-button-leave-out", "people.leave-out", waiting.id, at),
        )
    )
    return Card(lines, tuple(rows))


def _told(one: Compared) -> str:
    parts = (one.listed.written, one.listed.contact.email)
    return " · ".join(part for part in parts if part)


def _named(person: object) -> str:
    name, organisation = getattr(person, "titled", ""), getattr(person, "organisation", "")
    return f"{name} ({organisation})" if organisation else name


def _added(view: View, waiting: Waiting) -> Card:
    assert waiting.group is not None
    done, group = waiting.done, groups_store.group_by_id(view.db, waiting.group)
    lines = [view.line("people-list-added", Style.TITLE, number=done["added"], group=group.name)]
    for key in ("completed", "left"):
        if done[key]:
            lines.append(view.line(f"people-list-{key}", number=done[key]))
    return Card(tuple(lines), ((view.button("undo-button", "requests.undo", done["undo"]),),))
