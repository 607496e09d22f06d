"""How minutes read in a chat: their head, who was there, the points with what came of them."""

from datetime import datetime

from documents import wording
from domain.help import Hint
from domain.minutes import HERE, Attendee, Minutes, Point, Signature, State, Task, totals
from handlers.kit.capability import Capability
from handlers.kit.card import Line, Style
from handlers.kit.fitting import shortened
from handlers.kit.view import View
from locales import Words, words

minutes = Capability("minutes")
minutes.helps(Hint("minutes", 64, "zapis"))

CARD = "minutes"  # in the rooms
READ = "minutes-read"  # the whole, for one reader
DRAFT = "minutes-draft"  # for whoever writes them
VERIFY = "minutes-verify"
NAMES = 700  # characters of one list of names
ENTRY = 400  # characters of one entry
STATES = ((HERE, "present"), ((State.EXCUSED,), "excused"), ((State.ABSENT,), "absent"), ((State.GUEST,), "guests"))


def heading(view: View, one: Minutes, key: str, **values: object) -> list[Line]:
    """Which minutes they are, and of which meeting."""
    title = view.line(key, Style.TITLE, number=one.number or 0, year=str(one.year or one.start.year), **values)
    where = f", {one.place}" if one.place else ""
    goal = [Line(one.goal, Style.HEAD)] if one.goal else []
    return [title, *goal, Line(one.group), Line(f"{view.when(one.start, one.end)}{where}", Style.NOTE)]


def present(view: View, one: Minutes, *, named: bool) -> list[Line]:
    """Who was there: counts, and where `named` a line of names for each way of taking part."""
    count = totals(one)
    numbers = {"present": count.present, "excused": count.excused, "absent": count.absent, "guests": count.guests}
    lines = [view.line("minutes-counts", Style.HEAD, **numbers)] if one.attendees else []
    if named:
        for states, key in STATES:
            if those := one.those(*states):
                names = view.some([_person(words(one.language), each) for each in those], NAMES)
                lines.append(view.line(f"minutes-{key}", names=names))
    return lines


def _person(spoken: Words, one: Attendee) -> str:
    name = wording.person(spoken, one)
    return f"{name} – {one.organisation}" if one.organisation else name


def points(view: View, one: Minutes, *, whole: bool) -> list[Line]:
    """The programme with what came of it; `whole`: also what was only said."""
    spoken = words(one.language)
    return [line for point in one.points for line in _point(view, spoken, one, point, whole=whole)]


def _point(view: View, spoken: Words, one: Minutes, point: Point, *, whole: bool) -> list[Line]:
    outcome = f" – {point.outcome}" if point.outcome else ""
    presenter = f" ({point.presenter})" if point.presenter and whole else ""
    lines = [Line(f"{point.number}. {point.title}{presenter}{outcome}", Style.HEAD if whole else Style.TEXT)]
    if whole:
        lines += [Line(f"– {_short(each.text)}") for each in point.passages]
        lines += [view.line("minutes-suggestion", text=_short(each.text)) for each in point.suggestions]
    for each in point.resolutions:
        mark, said = wording.decided(spoken, one, each)
        voted = f" {wording.ballot(spoken, each.vote)}" if each.vote else ""
        lines.append(Line(f"– {mark}: {_short(said)}{voted}"))
    return lines + [Line(f"– {task_words(view, each)}") for each in point.tasks]


def task_words(view: View, one: Task) -> str:
    """ "úkol 2: zveřejnit návrh, Z: Petr Šimek, T: 30. 11. 2017"."""
    names, due = ", ".join(one.owners), wording.due(view.words, one)
    flags = {"named": "yes" if names else "no", "dated": "yes" if due else "no"}
    return view.say("minutes-task", number=one.number, text=_short(one.what), names=names, due=due, **flags)


def ending(view: View, one: Minutes) -> list[Line]:
    """The next meeting, and who wrote and verified it."""
    lines = []
    if one.next and one.next.start:
        lines.append(view.line("sitting-next", when=view.when(one.next.start)))
    signed = [("author", one.author)] if one.author else []
    signed += [("verifier", each) for each in one.verifiers if each.on]
    return lines + [_signed(view, key, each) for key, each in signed if each]


def _signed(view: View, key: str, one: Signature) -> Line:
    return view.line(f"minutes-{key}", Style.NOTE, name=one.titled, gender=one.gender.value)


def till(view: View, until: datetime) -> str:
    """ "pondělí 27. 11. 2017 14:00", up to which something may still be said."""
    wall = view.wall(until)
    return f"{view.when(wall.date())} {view.words.clock(wall)}"


def whole(view: View, one: Minutes) -> list[Line]:
    """All of it."""
    return [*present(view, one, named=True), *points(view, one, whole=True), *ending(view, one)]


def in_short(view: View, one: Minutes) -> list[Line]:
    """What everybody should know: how many were there, how the points came out, what was decided and promised."""
    return [*present(view, one, named=False), *points(view, one, whole=False), *ending(view, one)]


def _short(text: str) -> str:
    return shortened(" ".join(text.split()), ENTRY)
