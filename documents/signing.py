"""The list that those present sign; it is given to whoever keeps it and never published."""

from documents import wording
from documents.sheet import Block, Facts, Letterhead, Para, Sheet, Table
from domain.language import surname_key
from domain.minutes import HERE, Attendee, State
from domain.papers import EMPTY, Signing
from locales import Words, words

ROW = 10  # millimetres: a signature has to fit


def signing(source: Signing, letterhead: Letterhead | None = None) -> Sheet:
    """The sheet to sign before the meeting, with empty rows for the unexpected; after it, who was there."""
    spoken = words(source.language)
    blocks: list[Block] = [Facts(tuple(_facts(spoken, source))), _table(spoken, source)]
    blocks.append(Para(source.notice or spoken.say("papers-sheet-notice"), note=True))
    return Sheet(
        spoken.say("papers-sheet"), source.start.date(), tuple(blocks), source.language, (source.title,),
        letterhead=wording.headed(letterhead, source.project),
    )  # fmt: skip


def _facts(words: Words, source: Signing) -> list[tuple[str, str]]:
    when = wording.moment(words, source.start, source.end)
    rows = [(words.say("papers-sheet-group"), source.group), (words.say("papers-moment"), when)]
    if source.place:
        rows.append((words.say("papers-place"), source.place))
    return rows + wording.project_facts(words, source.project)


def _table(words: Words, source: Signing) -> Table:
    people = sorted(source.people, key=lambda one: (one.state is State.GUEST, surname_key(one.name)))
    names = ["no", "name", "organisation", "signature", *(["took"] if source.held else [])]
    rows = [_row(words, source, number, one) for number, one in enumerate(people, 1)]
    rows += [(f"{len(people) + more}.", *("" for _ in names[1:])) for more in range(1, EMPTY + 1)]
    widths = (0, 5, 5, 5) + ((0,) if source.held else ())
    head = tuple(words.say(f"papers-{name}") for name in names)
    return Table(head, tuple(rows), widths, words.say("papers-sheet"), ROW)


def _row(words: Words, source: Signing, number: int, one: Attendee) -> tuple[str, ...]:
    came = (words.say(f"papers-took-{one.state}"),) if source.held else ()
    who = wording.person(words, one) if source.held and one.state in HERE else one.titled
    return (f"{number}.", who, one.organisation, "", *came)
