"""A wish that fills a whole sentence of a fixed build: an absence, somebody's new name, another coordinator, a role.

Nothing of it is left unread: whoever is named is known, and a time is a time and nothing else.
"""

import re
from collections.abc import Iterator
from functools import cache

from domain.language.answers.narrow import only_a_time
from domain.language.answers.replies import PRIVATE, read_reply
from domain.language.answers.verdict import Rsvp
from domain.language.cs import whole_wishes as cs
from domain.language.dates.dates import Reading, Why, read_date
from domain.language.en import whole_wishes as en
from domain.language.meetings.groups_named import named
from domain.language.people.bodies import is_me, is_nobody
from domain.language.people.index import Named
from domain.language.people.names import as_listed, find_people
from domain.language.requests.request import Context, Request, Wanted
from domain.language.text import fold_in_place

LONGEST = 200  # characters
ZONE = "Europe/Prague"
BACK = "back"  # `what` of a LEAVE_ALONE that ends an absence
DIGESTS = {"digest": "", "digest-on": "on", "digest-off": "off"}
TABLES = {"cs": cs, "en": en}
FIELDS = cs.FIELDS | en.FIELDS


@cache
def _builds(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = TABLES[language]
    return tuple(
        (kind, re.compile(f"{table.POLITE}{build}{table.END}"))
        for kind, builds in table.BUILDS.items()
        for build in builds
    )


def whole_wish(text: str, context: Context) -> Request | None:
    """The wish that the sentence is, with its people, its time and its words; None where it is no such sentence."""
    if len(text) > LONGEST or "?" in text or "\n" in text.strip():
        return None
    text = text.strip()
    for kind, parts in _fitting(text, context.language):
        if kind in DIGESTS:
            return Request(Wanted.DIGEST, sure=True, what=DIGESTS[kind], end=len(text))
        found = (
            _leave(text, kind, parts, context) if kind in ("leave-alone", "away", BACK) else _of(kind, parts, context)
        )
        if found:
            return found
    return None


def _fitting(text: str, language: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The builds that fit, the reader's language first, with the words of their parts as they were written."""
    folded = fold_in_place(text)
    for one in sorted(TABLES, key=lambda code: code != language):
        for kind, build in _builds(one):
            if match := build.fullmatch(folded):
                yield kind, {part: text[slice(*match.span(part))] for part, said in match.groupdict().items() if said}


def _leave(text: str, kind: str, parts: dict[str, str], context: Context) -> Request | None:
    """Not to be written to; being away may be an answer where a meeting is spoken of."""
    if kind == BACK:
        return Request(Wanted.LEAVE_ALONE, sure=True, what=BACK, end=len(text))
    when = parts["when"].strip(" ,")
    if not only_a_time(when, context.language):
        return None
    date = read_date(when, context.now, getattr(context.now.tzinfo, "key", ZONE), context.language)
    if date.why is Why.NO_DATE:
        return None
    people = tuple(find_people(parts["instead"].strip(" .!"), context.people)) if "instead" in parts else ()
    if "instead" in parts and not people:
        return None
    sure = kind != "away" or _says_until(text, date, context)
    return Request(Wanted.LEAVE_ALONE, sure=sure, people=people, date=date, when=when, end=len(text))


def _says_until(text: str, date: Reading, context: Context) -> bool:
    """Whether being away wants anything of the bot: until a day, and not in answer to a meeting."""
    answers = context.on == "meeting" and read_reply(text, PRIVATE, (), context.language).rsvp is not Rsvp.NONE
    return date.when is not None and date.when.deadline and not answers


def _of(kind: str, parts: dict[str, str], context: Context) -> Request | None:
    """Something about somebody: they have to be known, or to be the writer, or nobody where that may be."""
    wanted, who = Wanted(kind), parts["who"].strip(" ,.!")
    people: tuple[Named, ...] = () if is_me(who) else tuple(find_people(who, context.people))
    nobody = wanted is Wanted.HOLD_POST and is_nobody(who)
    if not people and not is_me(who) and not nobody:
        return None
    field = FIELDS.get(fold_in_place(parts.get("field", "")), "whole" if "value" in parts else "")
    value = parts.get("value", "").strip(" .!")
    new = value if field == "organisation" else as_listed(value)
    what = parts.get("what") or _role(parts.get("role", "")) or new
    groups = named(parts.get("group", ""), context.groups) if "group" in parts else []
    if "group" in parts and len(groups) != 1:
        return None
    group = context.groups[groups[0]] if groups else ""
    return Request(wanted, sure=True, what=what.strip(" .!"), people=people, group=group, when=field)


def _role(said: str) -> str:
    """Which of the two roles that a group gives to somebody: "coordinator", "minutes", "" where none is said."""
    first = fold_in_place(said)[:1]
    return {"": "", "k": "coordinator", "c": "coordinator"}.get(first, "minutes")
