"""Another time, place or title; or no meeting at all."""

from domain import meetings as rules
from domain.errors import BadInput
from domain.language import announced, clean, fold
from domain.meetings import Meeting, Status
from handlers.kit.about import convener_of, meeting_pressed
from handlers.kit.capability import SENTENCE
from handlers.kit.card import Card, Line
from handlers.kit.confirming import done
from handlers.kit.moments import Moment, moment_asked, tells_a_moment
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.meetings.card import meetings, rooms_of
from storage import meetings as store
from storage import outbox


@meetings.button("edit")
def edit(turn: Turn) -> None:
    """What should change? A tap says which thing, words may say it at once."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    labels = [turn.say(f"meetings-field-{field}") for field in FIELDS]
    turn.ask("meetings.edit", "meetings-ask-edit", labels, {"meeting": meeting.id})


FIELDS = ("time", "place", "title")


@meetings.asked("edit")
def edit_asked(turn: Turn) -> None:
    """Either the thing to change, or already what it should be."""
    assert turn.question
    keep = turn.question.values
    if turn.choice is not None:
        field = FIELDS[turn.choice]
        turn.ask(f"meetings.{field}", f"meetings-ask-{field}", None, keep)
        return
    field, turn.text = _named(turn)
    {"time": time_asked, "place": place_asked, "title": title_asked}[field](turn)


def _named(turn: Turn) -> tuple[str, str]:
    """What the words are to change, and what it should be: "místo: knihovna"; a time where nothing is named."""
    for field in FIELDS:
        said = announced(turn.text, [fold(turn.say(f"meetings-field-{field}"))])
        if said is not None:
            return field, said
    return "time", turn.text


@meetings.asked("time", tells_a_moment, longest=SENTENCE)
def time_asked(turn: Turn) -> None:
    """A new time in words, or a tap on one of its readings."""
    assert turn.question
    meeting = store.by_id(turn.db, turn.question.values["meeting"])
    moment = moment_asked(turn, "meetings.time", meeting.zone, meeting.start)
    if moment:
        retime(turn, meeting, moment)
        noted(turn, meeting, "time")


@meetings.asked("place")
def place_asked(turn: Turn) -> None:
    """A new place."""
    _change(turn, "place", clean(turn.text, rules.PLACE_LIMIT))


@meetings.asked("title")
def title_asked(turn: Turn) -> None:
    """A new title."""
    _change(turn, "title", clean(turn.text, rules.TITLE_LIMIT))


def _change(turn: Turn, field: str, value: str) -> None:
    assert turn.question
    meeting = store.by_id(turn.db, int(turn.question.values["meeting"]))
    change(turn, meeting, field, value)
    noted(turn, meeting, field)


def noted(turn: Turn, before: Meeting, field: str) -> None:
    """What others saw can be taken back; a draft that nobody saw needs no word."""
    if before.status is not Status.CALLED:
        return
    end = before.end.isoformat() if before.end else None
    was = {"start": before.start.isoformat(), "end": end, "place": before.place, "title": before.title}
    keep = {"meeting": before.id, "field": field, "epoch": before.epoch, **was}
    done(turn, "meetings.changed", keep, "meetings-changed-noted", title=store.by_id(turn.db, before.id).title)


def change(turn: Turn, meeting: Meeting, field: str, value: str) -> None:
    """Another place or title."""
    convener_of(turn, meeting)
    standing_open(meeting, turn)
    store.change(turn.db, meeting.id, **{field: value})
    changed(turn, meeting, field)


def retime(turn: Turn, meeting: Meeting, moment: Moment) -> None:
    """Another time; where no end is named it takes as long as before."""
    convener_of(turn, meeting)
    standing_open(meeting, turn)
    start, end = moment.start, rules.end_of(meeting, moment.start, moment.end)
    rules.check(meeting.title, meeting.place, start, end, meeting.zone, turn.now)
    store.retime(turn.db, meeting.id, start, end, meeting.zone)
    changed(turn, meeting, "time")


def standing_open(meeting: Meeting, turn: Turn) -> None:
    """Refuse a meeting that cannot be changed any more."""
    rules.stands(meeting)
    if meeting.status is Status.CALLED and turn.now >= meeting.over_at:
        raise BadInput("meeting-over")


def changed(turn: Turn, before: Meeting, field: str, *, back: bool = False) -> None:
    """Everybody sees the change; a living meeting also says it aloud, for an edited card makes no sound.

    back: a change is taken back, so that nobody has to answer anew.
    """
    turn.show("control", before.id)
    turn.outcome.taken = True
    turn.log(f"meeting.{field}", "meeting", before.id)
    if before.status is not Status.CALLED:
        return
    after = store.by_id(turn.db, before.id)
    turn.show("meeting", before.id)
    turn.show("invitation", before.id)
    for room in rooms_of(turn.view, after):
        there = turn.view.into(room)
        said = _back(there, after) if back else _news(there, before, after, field)
        news = Card((said,), reply_to=standing(there, after))
        there.post(room, news, about=before.id)
    turn.happened("meeting-changed", before.id)


def _news(view: View, before: Meeting, after: Meeting, field: str) -> Line:
    was, now = {
        "time": (view.when(before.start, before.end), view.when(after.start, after.end)),
        "place": (before.place or "–", after.place),
        "title": (before.title, after.title),
    }[field]
    return view.line(f"meetings-news-{field}", title=after.title, was=was, now=now)


def _back(view: View, meeting: Meeting) -> Line:
    when = view.when(meeting.start, meeting.end)
    return view.line("meetings-news-back", title=meeting.title, when=when, where=meeting.place or "–")


def standing(view: View, meeting: Meeting) -> str | None:
    """The message in which the meeting's card stands in the view's room."""
    standing = [one.message for one in outbox.copies(view.db, "meeting", meeting.id) if one.room == view.room.id]
    return standing[0] if standing else None
