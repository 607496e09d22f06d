"""The version of minutes for everybody: no contacts, no private data, and only the names that the group allows."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from domain.language import Known, find_people, fold, is_body, split_titles, without_address
from domain.language.people.contacts import without_contacts
from domain.language.private_data import private_data, without, without_name
from domain.minutes import (
    Attendee,
    Invitation,
    Minutes,
    Names,
    NextMeeting,
    Passage,
    Point,
    Resolution,
    Signature,
    Suggestion,
    Task,
)

NAMELESS = "N. N."  # in published words, for somebody who is not named there


def published(minutes: Minutes, names: Names = Names.ORGANISATIONS) -> Minutes:
    """The minutes without contacts, links and private data; people are named only as `names` allows.

    Where they are not, whoever a field of the minutes names is taken out of the words too, in any case form.
    """
    return _Passage(minutes, names).minutes()


def people_named(minutes: Minutes) -> list[str]:
    """Everybody whom a field of the minutes names, without degrees, each once, the longest name first."""
    found = [one for each in minutes.attendees for one in (each.name, each.substitute)]
    found += [one.name for one in (minutes.author, *minutes.verifiers) if one]
    found += [name for point in minutes.points for name in _named_at(point) if not _no_person(name)]
    bare = {split_titles(without_address(one))[1] for one in found if one}
    return sorted(bare - {""}, key=lambda one: (-len(one), one))


def _named_at(point: Point) -> Iterator[str]:
    yield point.presenter
    yield from (one for task in point.tasks for one in task.owners)
    yield from (one for each in point.suggestions for one in (each.by, each.owner))
    yield from (one.by for one in point.invitations)


def _no_person(name: str) -> bool:
    """Whether it can only be a body or a role."""
    return is_body(name) and without_address(name) == name


class _Passage:
    """One passage through minutes that leaves out what is not for everybody."""

    def __init__(self, minutes: Minutes, names: Names) -> None:
        self.source = minutes
        self.names = names

    @cached_property
    def hidden(self) -> list[tuple[str, str]]:
        """Whom the words may not name, each with the beginning of the surname in folded letters."""
        people = [] if self.names is Names.PEOPLE else people_named(self.source)
        return [(one, fold(one.split(" ", 1)[-1])[:3]) for one in people]

    @cached_property
    def homes(self) -> dict[int, str]:
        """The organisations of those on the list, by their places on it."""
        return dict(enumerate(one.organisation for one in self.source.attendees))

    @cached_property
    def known(self) -> list[Known]:
        """Those on the list."""
        return [Known(at, one.name) for at, one in enumerate(self.source.attendees) if one.name]

    def minutes(self) -> Minutes:
        """The whole of it."""
        one = self.source
        return replace(
            one, public=True, link="", title=self.words(one.title), place=self.words(one.place),
            goal=self.words(one.goal), attendees=tuple(map(self.attendee, one.attendees)),
            points=tuple(map(self.point, one.points)), next=one.next and self.following(one.next),
            attachments=tuple(replace(each, name=self.words(each.name)) for each in one.attachments),
            author=one.author and self.signature(one.author), verifiers=tuple(map(self.signature, one.verifiers)),
            reason=self.words(one.reason),
        )  # fmt: skip

    def words(self, text: str) -> str:
        """A text without contacts, private data and people who are not named."""
        if not text:
            return ""
        found = private_data(text, self.known)
        text = without_contacts(without(text, found) if found else text)
        plain = fold(text)
        for name, beginning in self.hidden:
            if beginning in plain:
                text = without_name(text, name, NAMELESS)
        return text.replace(f"{NAMELESS}.", NAMELESS)

    def person(self, name: str) -> str:
        """Who stands in a field: by name, by organisation or not at all; a body or a role stays."""
        if not name or self.names is Names.PEOPLE or _no_person(name) or name in self.homes.values():
            return self.words(name) if name else ""
        homes = {self.homes[one.id] for one in find_people(name, self.known)}
        return homes.pop() if len(homes) == 1 and self.names is Names.ORGANISATIONS else ""

    def attendee(self, one: Attendee) -> Attendee:
        """Somebody of the list; how they took part and their side stay, for both are counted."""
        if self.names is Names.PEOPLE:
            return replace(one, email="", phone="")
        home = one.organisation if self.names is Names.ORGANISATIONS else ""
        return Attendee("", one.state, organisation=home, side=one.side, voting=one.voting)

    def signature(self, one: Signature) -> Signature:
        """Whoever wrote or verified it."""
        if self.names is Names.PEOPLE:
            return one
        return Signature("", organisation=one.organisation if self.names is Names.ORGANISATIONS else "", on=one.on)

    def following(self, one: NextMeeting) -> NextMeeting:
        """The next meeting."""
        return replace(one, words=self.words(one.words), place=self.words(one.place))

    def point(self, one: Point) -> Point:
        """A point of the programme and all that came of it."""
        return replace(
            one, title=self.words(one.title), presenter=self.person(one.presenter), outcome=self.words(one.outcome),
            passages=tuple(map(self.passage, one.passages)), suggestions=tuple(map(self.suggestion, one.suggestions)),
            resolutions=tuple(map(self.resolution, one.resolutions)), tasks=tuple(map(self.task, one.tasks)),
            invitations=tuple(map(self.invitation, one.invitations)),
        )  # fmt: skip

    def passage(self, one: Passage) -> Passage:
        """A paragraph with its list and schedule."""
        rows = tuple((self.words(when), self.words(what)) for when, what in one.rows)
        return Passage(self.words(one.text), tuple(map(self.words, one.items)), rows)

    def suggestion(self, one: Suggestion) -> Suggestion:
        """A remark."""
        return Suggestion(self.words(one.text), self.person(one.by), self.person(one.owner), self.words(one.outcome))

    def resolution(self, one: Resolution) -> Resolution:
        """A decision."""
        return replace(
            one, text=self.words(one.text), subject=self.words(one.subject), addressee=self.words(one.addressee)
        )

    def task(self, one: Task) -> Task:
        """A task; two owners of one organisation make it once."""
        owners = dict.fromkeys(self.person(name) for name in one.owners)
        return replace(one, what=self.words(one.what), owners=tuple(name for name in owners if name))

    def invitation(self, one: Invitation) -> Invitation:
        """An invitation to somewhere."""
        return Invitation(self.words(one.event), self.person(one.by), self.words(one.when), self.words(one.place))
