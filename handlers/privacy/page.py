"""Rows about a person as a page that they can read: headings, and a line for each record."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any

from domain.groups import Person
from handlers.kit.view import View
from storage import privacy as store

Row = Mapping[str, Any]

# What a reader wants of each kind of record, in this order; all else is in the other file.
SHOWN: dict[str, tuple[str, ...]] = {
    "person": ("before", "name", "after", "language", "quiet_from", "quiet_to"),
    "account": ("platform", "name", "username", "heard_at"),
    "membership": ("group", "role", "since", "until"),
    "room": ("platform", "title"),
    "meeting": ("wall_start", "title", "place"),
    "rsvp": ("meeting", "answer", "substitute", "arrives", "leaves", "reason", "at"),
    "guest": ("meeting", "name", "organisation"),
    "attendance": ("meeting", "substitute", "arrives", "leaves"),
    "attendance_guest": ("meeting", "name", "organisation"),
    "attendance_excuse": ("meeting", "at"),
    "sitting_note": ("meeting", "text", "at"),
    "minutes": ("meeting", "created_at"),
    "minutes_comment": ("meeting", "text", "at"),
    "minutes_version": ("meeting", "at"),
    "resolution": ("meeting", "text"),
    "agenda_item": ("meeting", "text", "presenter"),
    "seat_order": ("meeting",),
    "series": ("title", "place"),
    "poll": ("title", "created_at"),
    "poll_vote": ("stance", "at"),
    "motion": ("text", "created_at"),
    "motion_vote": ("choice", "at"),
    "topic": ("text", "reason", "created_at"),
    "absence": ("since", "until"),
    "post": ("name",),
    "digest": ("next_at",),
    "occasion": ("text", "day", "at"),
    "support": ("topic", "at"),
    "collecting": ("about", "opened_at"),
    "go_round": ("question", "opened_at"),
    "go_round_turn": ("round",),
    "go_round_word": ("text", "at"),
    "shortlist": ("made_at",),
    "shortlist_vote": ("topic", "at"),
    "task": ("text", "due", "created_at"),
    "task_owner": ("task", "name", "changed_at"),
    "reminder": ("due_at",),
    "question": ("asked_at",),
    "audit": ("at", "deed"),
    "outbox": ("created_at", "kind"),
    "card_copy": ("kind",),
    "failed_update": ("at", "ticket"),
    "matrix_reaction": ("emoji", "at"),
    "matrix_invitation": ("at",),
    "matrix_talk": ("at",),
    "link_code": ("expires_at",),
    "wrong_code": ("at",),
    "erasure": ("at",),
    "former_person": ("id",),
    "erased_account": ("account",),
    "merging": ("at",),
    "personal_invite": ("group", "made_at"),
    "claim": ("group", "asked_at"),
    "knock": ("group", "name", "at"),
    "seat": ("chat",),
    "spent": ("day", "kind"),
    "letter": ("meeting", "state"),
    "contact": ("email", "phone"),
    "people_list": ("at", "people"),
    "waiting_file": ("at", "event"),
    "undo": ("at", "kind", "values"),
    "belonging": ("community", "organisation"),
    "device": ("platform", "name", "met_at"),
    "device_identity": ("platform",),
    "invite": ("meant_for", "expires_at"),
    "link_request": ("name", "expires_at"),
    "namesake": ("told_at",),
}
STYLE = "body{font:16px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}h2{margin-top:1.6em}"


def section(view: View, table: str) -> str:
    """What people call this kind of record."""
    return view.say(f"privacy-table-{table.replace('_', '-')}")


def page(view: View, known: Person, found: Mapping[str, Sequence[Row]]) -> str:
    """The whole as one HTML page."""
    title = view.say("privacy-title")
    head = f'<!doctype html><html lang="{view.words.language}"><meta charset="utf-8"><title>{escape(title)}</title>'
    body = [f"<style>{STYLE}</style><h1>{escape(title)}</h1><p>{escape(known.titled)}</p>"]
    body.append(f"<p>{escape(view.say('privacy-page-intro', when=view.when(view.wall(view.now))))}</p>")
    for table, rows in found.items():
        lines = "".join(f"<li>{escape(_line(view, table, row))}</li>" for row in rows)
        body.append(f"<h2>{escape(section(view, table))}</h2><ul>{lines}</ul>")
    return "\n".join([head, *body, ""])


def _line(view: View, table: str, row: Row) -> str:
    said = [_value(view, table, name, row[name]) for name in SHOWN.get(table, ()) if row.get(name) not in (None, "")]
    return " · ".join(one for one in said if one) or view.say("privacy-number", number=str(row.get("id", "")))


def _value(view: View, table: str, name: str, value: Any) -> str:
    if named := store.label(view.db, table, name, value):
        return named
    if (table, name) == ("membership", "role"):
        return view.say(f"role-{value}")
    if (table, name) == ("rsvp", "answer"):
        return view.say(f"me-word-{value}")
    if name == "platform":
        return view.say("network", platform=value)
    if name in ("at", "since", "until", "wall_start") or name.endswith("_at"):
        at = datetime.fromisoformat(str(value))
        return view.when(view.wall(at) if at.tzinfo else at)
    return str(value)
