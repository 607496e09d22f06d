"""Papers that gather one kind of thing: resolutions of a meeting, tasks of a group."""

from collections.abc import Sequence
from datetime import date

from documents import wording
from documents.sheet import Block, Decision, Facts, Heading, Letterhead, Para, Sheet, Signatures, Table
from domain.minutes import Minutes, Task
from locales import words


def resolutions(source: Minutes, letterhead: Letterhead | None = None) -> Sheet:
    """Every resolution of a meeting, under the points that they belong to, with their votes."""
    spoken = words(source.language)
    when = (spoken.say("papers-date"), spoken.when(source.start.date()))
    where = [(spoken.say("papers-place"), source.place)] if source.place else []
    blocks: list[Block] = [Facts((when, *where))]
    for point in source.points:
        if point.resolutions:
            blocks.append(Heading(f"{point.number}. {point.title}"))
        for one in point.resolutions:
            blocks.append(Decision(*wording.decided(spoken, source, one), wording.ballot(spoken, one.vote)))
    if not source.resolutions:
        blocks.append(Para(spoken.say("papers-no-resolutions")))
    people = [*([source.author] if source.author else []), *source.verifiers]
    keys = (["papers-author"] if source.author else []) + ["papers-verifier"] * len(source.verifiers)
    if people:
        blocks.append(
            Signatures(tuple(wording.signed(spoken, key, one) for key, one in zip(keys, people, strict=True)))
        )
    return Sheet(
        spoken.say("papers-resolutions-of"), source.start.date(), tuple(blocks), source.language, (source.group,),
        letterhead=wording.headed(letterhead, source.project),
    )  # fmt: skip


def tasks(
    group: str, those: Sequence[Task], today: date, language: str = "cs", letterhead: Letterhead | None = None
) -> Sheet:
    """Tasks of a group as they stand: who answers for them, by when, and whether they are done or overdue."""
    spoken = words(language)
    as_of = Para(spoken.say("papers-as-of", date=spoken.day(today)), note=True)
    top = tuple(spoken.say(f"papers-{name}") for name in ("no", "task-what", "task-owner", "task-due", "task-state"))
    rows = tuple(
        (
            f"{one.number}.", one.what, ", ".join(one.owners) or "–", wording.due(spoken, one) or "–",
            spoken.say(f"papers-state-{state(one, today)}"),
        )
        for one in those
    )  # fmt: skip
    table = Table(top, rows, (0, 6, 3, 0, 0), spoken.say("papers-tasks"), strong=(3,))
    body: Block = table if rows else Para(spoken.say("papers-no-tasks"))
    head = letterhead or Letterhead()
    return Sheet(spoken.say("papers-tasks-of"), today, (as_of, body), language, (group,), letterhead=head)


def state(one: Task, today: date) -> str:
    """ "done", "overdue" or "open"."""
    if one.done:
        return "done"
    return "overdue" if one.due and one.due < today else "open"
