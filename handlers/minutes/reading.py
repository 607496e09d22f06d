"""Minutes as others read them: one card in every room, the whole in private."""

from domain.meetings import Meeting
from domain.minutes import Minutes, Status
from domain.minutes_life import Life
from handlers.kit.card import Card, Line, Style
from handlers.kit.readers import at_meeting
from handlers.kit.view import View
from handlers.minutes.drawing import CARD, READ, heading, in_short, minutes, till, whole
from handlers.minutes.filling import filled
from storage import meetings
from storage import minutes as store


def said(view: View, meeting: Meeting, life: Life) -> Minutes:
    """What stands: a draft as it is now, published minutes as they went out; while they are corrected the old ones."""
    if life.published is not None and (out := store.published(view.db, meeting.id)):
        return out
    return filled(view, meeting, life)


@minutes.card(CARD, at_meeting)
def card(view: View, meeting_id: int) -> Card:
    """For the groups: what was decided and promised, and the way to the whole."""
    meeting, life = meetings.by_id(view.db, meeting_id), store.life(view.db, meeting_id)
    if life is None:
        return Card((view.line("card-closed", Style.NOTE),))
    one = said(view, meeting, life)
    lines = [*_head(view, one, life), *in_short(view, one)]
    more = view.parts(CARD, meeting_id)
    button = view.button("minutes-button-read", "minutes.read", meeting_id)
    return Card((*lines, *more.lines), ((button,), *more.buttons))


def _head(view: View, one: Minutes, life: Life) -> list[Line]:
    if life.published is not None:
        title = heading(view, one, "minutes-title-published")
        return [*title, *_corrected(view, one)]
    until = till(view, life.until) if life.until else ""
    how = "minutes-comment-how" if life.until and view.now < life.until else "minutes-comments-over"
    return [*heading(view, one, "minutes-title-comments"), view.line(how, Style.NOTE, until=until)]


def _corrected(view: View, one: Minutes) -> list[Line]:
    if one.version < 2:
        return []
    return [view.line("minutes-corrected", Style.HEAD, version=one.version, reason=one.reason)]


@minutes.card(READ, at_meeting)
def read(view: View, meeting_id: int) -> Card:
    """The whole, for somebody of the meeting; a draft only once it is open for comments."""
    meeting, life = meetings.by_id(view.db, meeting_id), store.life(view.db, meeting_id)
    if life is None or (life.status is Status.DRAFT and life.published is None):
        return Card((view.line("card-closed", Style.NOTE),))
    one = said(view, meeting, life)
    more = view.parts(READ, meeting_id)
    return Card((*_head(view, one, life), *whole(view, one), *more.lines), more.buttons)
