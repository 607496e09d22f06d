"""/moje: everything about me, as a card, as a page to read and as a file for another program."""

import json

from handlers.kit.card import Card, File, Line, Part, Style
from handlers.kit.event import Heard
from handlers.kit.readers import oneself
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.privacy.capability import privacy
from handlers.privacy.page import page, section
from storage import groups
from storage import privacy as store

HIDDEN = ("code", "hash")  # what opens something, though it is theirs


@privacy.command("moje", "mydata", place=66)
def mine(turn: Turn) -> None:
    """What the bot knows of me: privately, wherever it was asked for."""
    me, private = turn.me(), turn.private()
    if private is None:
        turn.lead_out("moje")
        return
    there = turn.view.into(private)
    there.bring("privacy", me.id)
    for kind in ("privacy.page", "privacy.json"):
        there.hand_over(private, kind, me.id)
    turn.outcome.taken = True
    if private.id != turn.room.id and turn.event.heard is Heard.BUTTON:
        turn.answer_sent(private)


@privacy.started("moje")
def started(turn: Turn) -> None:
    """The deep link of somebody who had no private chat."""
    mine(turn)


@privacy.part("me", 90)
def door(view: View, _person: int) -> Part:
    """[Moje data] on the card of /ja."""
    return Part((), ((view.button("privacy-button-mine", "privacy.mine"),),))


@privacy.button("mine")
def pressed(turn: Turn) -> None:
    """[Moje data]"""
    mine(turn)


@privacy.card("privacy", oneself)
def card(view: View, person_id: int) -> Card:
    """How many records of which kind there are; the files have every one of them."""
    known = groups.person_by_id(view.db, person_id)
    found = store.about(view.db, person_id)
    lines = [view.line("privacy-title", Style.TITLE), Line(known.titled), *_organisation(known.organisation)]
    counts = [(section(view, table), len(rows)) for table, rows in found.items() if table != "person"]
    lines += [Line(f"{name}: {number}") for name, number in counts]
    lines.append(view.line("privacy-files", Style.NOTE))
    return Card(tuple(lines), ((view.button("privacy-button-erase", "privacy.erase"),),))


def _organisation(name: str) -> list[Line]:
    return [Line(name)] if name else []


@privacy.file("privacy.page")
def readable(view: View, person_id: int) -> File:
    """A page in the reader's language, for any browser."""
    text = page(view, groups.person_by_id(view.db, person_id), store.about(view.db, person_id))
    return File(f"{view.say('privacy-file')}.html", "text/html", text.encode())


@privacy.file("privacy.json")
def portable(view: View, person_id: int) -> File:
    """The same with all columns, as another program can read it (Article 20)."""
    found = {
        table: [{name: one for name, one in row.items() if name not in HIDDEN} for row in rows]
        for table, rows in store.about(view.db, person_id).items()
    }
    whole = {"person": person_id, "at": view.now.isoformat(), "records": found}
    text = json.dumps(whole, ensure_ascii=False, indent=1, default=str)
    return File(f"{view.say('privacy-file')}.json", "application/json", text.encode())
