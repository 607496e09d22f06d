"""The invitation that is handed out, pinned up and filed."""

from collections.abc import Iterator
from datetime import datetime

from documents import wording
from documents.sheet import Block, Facts, Heading, Items, Letterhead, Para, Sheet
from domain.papers import Call, Convener, Item
from locales import Words, words


def invitation(call: Call, letterhead: Letterhead | None = None) -> Sheet:
    """The sheet of an invitation; of a meeting that was moved or cancelled it says so in its title."""
    spoken, dated = words(call.language), call.issued or call.start.date()
    return Sheet(
        _title(spoken, call), dated, tuple(_blocks(spoken, call)), call.language, (call.group,),
        letterhead=wording.headed(letterhead, call.project), author=call.convener.name if call.convener else "",
    )  # fmt: skip


def _title(words: Words, call: Call) -> str:
    title = words.say("papers-call")
    if call.cancelled:
        return f"{words.say('papers-call-cancelled')} – {call.title}"
    return f"{words.say('papers-call-moved')} – {call.title}" if call.moved_from else title


def _blocks(words: Words, call: Call) -> Iterator[Block]:
    say = words.say
    yield Para(say("papers-call-greeting"))
    yield Para(_text(words, call))
    if call.purpose:
        yield Para(call.purpose, f"{say('papers-call-purpose')}:")
    if not call.cancelled:
        yield Facts(tuple(_facts(words, call)))
        yield from _programme(words, call)
        if call.answer_by:
            yield Para(say("papers-call-answer", date=words.day(call.answer_by)))
    yield from (Para(note) for note in call.notes)
    if not call.cancelled:
        yield Para(say("papers-call-closing"))
    if call.convener:
        yield Para("\n".join(_reached(words, call.convener)), say("papers-call-convener"))
    if call.issued:
        place = call.issued_at or "none"
        yield Para(say("papers-call-issued", place=place, date=words.day(call.issued)), note=True)
    if call.attachments:
        yield Para(str(len(call.attachments)), say("papers-attachments"))
        yield Items(call.attachments)


def _text(words: Words, call: Call) -> str:
    if call.cancelled:
        return words.say("papers-call-cancelled-text", old=words.day(call.start))
    if call.moved_from:
        return words.say("papers-call-moved-text", old=_hour(words, call.moved_from))
    if call.title and call.number is None:
        return words.say("papers-call-titled", title=call.title, group=call.group)
    return words.say("papers-call-text", number=call.number or 0, group=call.group)


def _hour(words: Words, at: datetime) -> str:
    return f"{words.day(at)}, {wording.hours(words, at, None)}"


def _facts(words: Words, call: Call) -> Iterator[tuple[str, str]]:
    yield words.say("papers-when"), wording.moment(words, call.start, call.end)
    if call.place:
        yield words.say("papers-where"), call.place
    if call.link:
        yield words.say("papers-link"), call.link
    yield from wording.project_facts(words, call.project)


def _programme(words: Words, call: Call) -> Iterator[Block]:
    if call.items:
        yield Heading(words.say("papers-programme"))
        lines = tuple(_item(words, one) for one in call.items)
        yield Items(lines, tuple(f"{number}." for number in range(1, len(lines) + 1)))


def _item(words: Words, one: Item) -> str:
    more = [words.clock(one.at)] if one.at else []
    more += [words.say("papers-call-presenter", name=one.presenter)] if one.presenter else []
    more += [words.say("papers-call-minutes", minutes=one.minutes)] if one.minutes else []
    return f"{one.text} ({', '.join(more)})" if more else one.text


def _reached(words: Words, one: Convener) -> list[str]:
    who = ", ".join(part for part in (one.name, one.function, one.organisation) if part)
    ways = [words.say("papers-phone", phone=one.phone)] if one.phone else []
    return [who, ", ".join([*ways, *([one.email] if one.email else [])])][: 2 if ways or one.email else 1]
