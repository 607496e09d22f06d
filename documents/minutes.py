"""Minutes as an office lays them out."""

from collections.abc import Iterator
from datetime import date

from documents import wording
from documents.layouts import HOUSE, Duties, Layout, List
from documents.sheet import Block, Decision, Facts, Heading, Items, Letterhead, Para, Sheet, Signatures, Table
from domain.minutes import HERE, Attendee, Invitation, Minutes, Passage, Point, State, Status, Suggestion, Task
from locales import Words, words

STATES = (HERE, (State.GUEST,), (State.EXCUSED,), (State.ABSENT,))


def minutes(source: Minutes, letterhead: Letterhead | None = None, layout: Layout = HOUSE) -> Sheet:
    """The sheet of finished minutes in their own language; a public version is made by `domain.publishing` before."""
    return _Composer(source, letterhead, layout).sheet()


class _Composer:
    """One passage from the head of the minutes to the signatures."""

    def __init__(self, source: Minutes, letterhead: Letterhead | None, layout: Layout) -> None:
        self.it = source
        self.head = letterhead
        self.layout = layout
        self.words: Words = words(source.language)
        self.say = self.words.say

    def sheet(self) -> Sheet:
        """The whole paper."""
        first, second = self.facts(), self.attendance()
        top = [*second, *first] if self.layout.people_first else [*first, *second]
        blocks = [*top, *self.programme(), *self.points(), *self.ends()]
        return Sheet(
            self.title(), self.dated(), tuple(blocks), self.it.language, self.under(), self.badge(),
            wording.headed(self.head, self.it.project),
            self.it.author.titled if self.it.author else "", self.layout.plain, self.layout.centred,
        )  # fmt: skip

    def dated(self) -> date:
        """The day on which they were written, else that of the meeting."""
        return (self.it.author and self.it.author.on) or self.it.start.date()

    # --- the head

    def title(self) -> str:
        """The title as it was given, else the usual one."""
        usual = "papers-minutes" if self.it.number is None else "papers-minutes-nth"
        title = self.it.title or self.say(usual, number=str(self.it.number))
        return title.upper() if self.layout.capitals and not self.it.title else title

    def under(self) -> tuple[str, ...]:
        """The group; in layouts of offices the project first, and the number."""
        one, lines = self.it, [self.it.group]
        if self.layout.plain and one.project and "project" not in self.layout.facts:
            lines = [one.project.name, *([] if "activity" in self.layout.facts else one.project.activities), one.group]
        if self.layout.capitals:
            lines = [lines[0].upper(), *lines[1:]]
        if self.layout.plain and one.number and "number" not in self.layout.facts:
            lines.append(self.say("papers-nth", number=str(one.number), year=str(one.year or one.start.year)))
        return tuple(lines)

    def badge(self) -> str:
        """A warning where it is no final version, or the notice of a corrected or public one."""
        if self.it.status in (Status.DRAFT, Status.COMMENTS):
            return self.say(f"papers-badge-{self.it.status}")
        if self.it.version > 1:
            return self.say("papers-badge-version", version=str(self.it.version), reason=self.it.reason)
        return self.say("papers-badge-public") if self.it.public else ""

    def facts(self) -> list[Block]:
        """What, when and where."""
        one, known = self.it, {}
        known["date"] = self.words.when(one.start.date())
        known["time"] = wording.hours(self.words, one.start, one.end)
        known["moment"] = wording.moment(self.words, one.start, one.end)
        known["place"], known["link"], known["goal"], known["event"] = one.place, one.link, one.goal, one.title
        if one.number:
            known["number"] = f"{one.number}/{one.year or one.start.year}"
        if one.project:
            known["project"] = "\n".join(filter(None, (one.project.name, one.project.registration)))
            known["activity"] = "\n".join(one.project.activities)
        rows = [(self.say(f"papers-{name}"), known.get(name, "")) for name in self.layout.facts]
        return [Facts(tuple(row for row in rows if row[1]))]

    # --- who was there

    def attendance(self) -> list[Block]:
        """The list in the form of the layout."""
        if self.layout.people is List.NONE or not (self.it.attendees or self.layout.people is List.SHEET):
            return []
        if self.layout.people is List.SHEET:
            return [Para(self.say("papers-see-sheet"), self.say("papers-present-label"))]
        if self.layout.people is List.STATES or not all(one.name for one in self.it.attendees):
            return [*self.heading("papers-attendance"), *self.by_states()]
        rows = [one for states in STATES for one in self.it.those(*states)]
        if self.layout.people is List.LINES:
            lines = tuple(self.line(one) for one in rows)
            return [Para(lead=self.say("papers-present-label")), Items(lines)]
        head = tuple(self.say(f"papers-{name}") for name in ("name", "organisation", "took"))
        table = tuple((wording.person(self.words, one), one.organisation, self.took(one)) for one in rows)
        return [
            *self.heading("papers-attendance"),
            Table(head, table, (5, 6, 0), self.say("papers-attendance")),
            *self.counted(),
        ]

    def heading(self, key: str) -> list[Block]:
        """A heading, which layouts of offices do without."""
        return [] if self.layout.plain else [Heading(self.say(key))]

    def by_states(self) -> Iterator[Block]:
        """Names in a line for each way of taking part."""
        for states in STATES:
            if those := self.it.those(*states):
                label = self.say(f"papers-those-{states[0]}", number=len(those))
                yield Para(wording.people(self.words, those), label)

    def line(self, one: Attendee) -> str:
        """ "Ing. Milan Jaroš – MÚ Lipová – omluva"."""
        parts = [wording.person(self.words, one), one.organisation]
        if one.state not in HERE:
            parts.append(self.took(one))
        return " – ".join(part for part in parts if part)

    def took(self, one: Attendee) -> str:
        """How somebody took part, in a word."""
        return self.say(f"papers-took-{one.state}")

    def counted(self) -> list[Block]:
        """The totals in a line."""
        numbers = {states[0].value: len(self.it.those(*states)) for states in STATES}
        return [Para(self.say("papers-totals", **numbers), note=True)]

    # --- the programme and what came of it

    def programme(self) -> list[Block]:
        """The points as they were announced."""
        if not self.layout.programme or len(self.it.points) < 2:
            return []
        titles = tuple(point.title for point in self.it.points)
        head: Block = Para(lead=self.say("papers-programme-label"))
        return [
            head if self.layout.plain else Heading(self.say("papers-programme")),
            Items(titles, tuple(self.layout.point.format(n=point.number) for point in self.it.points)),
        ]

    def points(self) -> Iterator[Block]:
        """Every point with what was said, suggested, decided and laid on somebody."""
        for point in self.it.points:
            if not (self.layout.texts_only and self.empty(point)):
                yield from self.point(point)

    def empty(self, point: Point) -> bool:
        """Whether nothing is known of it but its title, which the programme has already said."""
        said = (point.passages, point.suggestions, point.resolutions, point.tasks, point.invitations, point.outcome)
        return not any(said) and len(self.it.points) > 1

    def point(self, one: Point) -> Iterator[Block]:
        """One point."""
        label = f"{(self.layout.heading or self.layout.point).format(n=one.number)} " if self.layout.numbered else ""
        if len(self.it.points) > 1 or self.layout.numbered:
            yield Heading(f"{label}{one.title}", aside=one.presenter)
        for passage in one.passages:
            yield from self.passage(passage)
        yield from self.suggestions(one.suggestions)
        yield from self.invitations(one.invitations)
        for resolution in one.resolutions:
            mark, text = wording.decided(self.words, self.it, resolution)
            vote = wording.ballot(self.words, resolution.vote)
            yield Decision(mark, text, vote) if self.layout.boxed else Para(f"{text} {vote}".strip(), f"{mark}:")
        if one.outcome:
            yield Para(one.outcome, self.say("papers-outcome"))
        if self.layout.duties is not Duties.TABLE:
            for task in one.tasks:
                yield from self.task(task)

    def passage(self, one: Passage) -> Iterator[Block]:
        """A paragraph, and the list or schedule that it introduces."""
        if one.text:
            yield Para(one.text)
        if one.items:
            yield Items(one.items)
        if one.rows:
            head = (self.say("papers-period"), self.say("papers-what"))
            yield Table(head, one.rows, (0, 1), self.say("papers-schedule"), strong=(0,))

    def suggestions(self, those: tuple[Suggestion, ...]) -> Iterator[Block]:
        """Remarks of those present, with who made them and who sees to them."""
        if those:
            yield Para(lead=self.say("papers-suggestions"))
            yield Items(tuple(self.suggestion(one) for one in those))

    def suggestion(self, one: Suggestion) -> str:
        """One remark in a line."""
        owner = self.say("papers-sees-to", name=one.owner) if one.owner else ""
        more = "; ".join(part for part in (one.by, one.outcome, owner) if part)
        return f"{one.text.rstrip('.,')} ({more})" if more else one.text

    def invitations(self, those: tuple[Invitation, ...]) -> Iterator[Block]:
        """Who invited the others to what."""
        if those:
            lines = [self.say("papers-invites", by=one.by or "–", event=one.event) + self.where(one) for one in those]
            yield Items(tuple(lines))

    def where(self, one: Invitation) -> str:
        """When and where it is, behind a comma."""
        said = ", ".join(part for part in (one.when, one.place) if part)
        return f" – {said}" if said else ""

    def task(self, one: Task) -> Iterator[Block]:
        """A task under its point."""
        by, owners = wording.due(self.words, one), ", ".join(one.owners)
        if self.layout.duties is Duties.LABELS:
            yield Para(" – ".join(part for part in (one.what, by) if part), self.say("papers-t"))
            yield Para(owners or "–", self.say("papers-z"))
            return
        rest = [self.say("papers-owned", name=owners)] if owners else []
        rest += [self.say("papers-due-by", date=by)] if by else []
        yield Para(f"{one.what} ({'; '.join(rest)})" if rest else one.what, self.say("papers-task"))

    # --- the end

    def ends(self) -> Iterator[Block]:
        """Tasks and resolutions at one glance, the next meeting, attachments, signatures."""
        if self.layout.duties is Duties.TABLE and self.it.tasks:
            yield Heading(self.say("papers-tasks"))
            yield tasks_table(self.words, self.it.tasks)
        if self.layout.summary and len(self.it.resolutions) > 2:
            yield Heading(self.say("papers-resolutions"))
            lines = [wording.decided(self.words, self.it, one) for one in self.it.resolutions]
            yield Items(tuple(f"{mark} – {text}" for mark, text in lines))
        yield from self.following()
        yield from self.attachments()
        if rows := self.signatures():
            yield Signatures(tuple(rows))

    def following(self) -> Iterator[Block]:
        """When the group meets again."""
        one = self.it.next
        if one is None:
            return
        yield from self.heading("papers-next")
        when = wording.moment(self.words, one.start, None) if one.start else one.words
        said = ", ".join(part for part in (when, one.place) if part)
        label = self.say("papers-next-label") if self.layout.plain else ""
        yield Para(said or self.say("papers-later"), label)

    def attachments(self) -> Iterator[Block]:
        """How many papers belong to it, and which."""
        those = self.it.attachments
        if those or self.layout.empty:
            yield Para(str(len(those)), self.say("papers-attachments"))
        if those:
            yield Items(
                tuple(one.name + (self.say("papers-at-point", n=one.point) if one.point else "") for one in those)
            )

    def signatures(self) -> list[tuple[str, str, str]]:
        """Who wrote it and who vouches for it."""
        found = [wording.signed(self.words, "papers-author", self.it.author)] if self.it.author else []
        return found + [wording.signed(self.words, "papers-verifier", one) for one in self.it.verifiers]


def tasks_table(words: Words, tasks: list[Task]) -> Table:
    """Tasks with who answers for them and by when."""
    rows = tuple(
        (f"{one.number}.", one.what, ", ".join(one.owners) or "–", wording.due(words, one) or "–") for one in tasks
    )
    head = tuple(words.say(f"papers-{name}") for name in ("no", "task-what", "task-owner", "task-due"))
    return Table(head, rows, (0, 5, 3, 0), words.say("papers-tasks"), strong=(3,))
