"""Comments on a draft: for some days in reply to its card; whoever is silent agrees."""

from datetime import timedelta

from domain import minutes_life as rules
from domain.errors import BadInput
from domain.language import clean
from domain.meetings import Meeting
from domain.minutes import Status
from domain.minutes_life import Life
from handlers.kit.about import member_of
from handlers.kit.talk import only_addressed
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.minutes.asking import days, kept
from handlers.minutes.completeness import asked_first
from handlers.minutes.drawing import CARD, DRAFT, READ, minutes
from storage import groups, meetings, rooms
from storage import minutes as store


@minutes.button("comments")
def comments(turn: Turn) -> None:
    """[Dát k připomínkám]: one card in every room, for so many days."""
    assert turn.pressed
    meeting, life = kept(turn, turn.pressed.args[0])
    rules.open_to_change(life)
    if life.until is not None or not asked_first(turn, meeting, life, "comments"):
        open_comments(turn, meeting, life)


def open_comments(turn: Turn, meeting: Meeting, life: Life) -> None:
    """From now on everybody may say what they think of the draft."""
    term = days(turn.view, meeting)
    if life.until is None:
        until = turn.now + timedelta(days=term)
        store.change(turn.db, meeting.id, status=Status.COMMENTS, until=until)
        turn.log("minutes.comments", "meeting", meeting.id)
        for group in meeting.groups:
            for room in rooms.rooms_of_group(turn.db, group):
                turn.view.put(CARD, meeting.id, room)
        turn.happened("minutes-verifier", meeting.id)
    turn.show(DRAFT, meeting.id)
    turn.answer("minutes-comments-open", days=term)


@minutes.hears(12, unasked=only_addressed)
def said(turn: Turn) -> bool:
    """In reply to the draft's card in the group or in private."""
    if turn.subject is None or turn.subject.kind not in (CARD, READ) or turn.event.author.anonymous:
        return False
    meeting, life = meetings.find(turn.db, turn.subject.subject), store.life(turn.db, turn.subject.subject)
    if meeting is None or life is None or not rules.takes_comments(life, turn.now):
        return False
    me = member_of(turn, meeting)
    if len(store.comments(turn.db, meeting.id)) >= rules.COMMENTS:
        raise BadInput("minutes-comments-many", limit=rules.COMMENTS)
    store.say(turn.db, meeting.id, me.id, clean(turn.text, rules.COMMENT_LIMIT), turn.now)
    turn.log("minutes.commented", "meeting", meeting.id)
    _tell_author(turn.view, meeting, life.author)
    turn.react("✍")
    return True


def _tell_author(view: View, meeting: Meeting, author: int | None) -> None:
    """The draft shows it; its author hears of it by the card alone, which is edited."""
    view.show(DRAFT, meeting.id)
    if author is not None and not _has_draft(view, meeting, author):
        view.tell(author, DRAFT, meeting.id)


def _has_draft(view: View, meeting: Meeting, author: int) -> bool:
    room = rooms.private_room(view.db, author)
    return room is not None and view.into(room).standing(DRAFT, meeting.id) is not None


@minutes.button("settle")
def settle(turn: Turn) -> None:
    """[✓ 💬 1]: it was dealt with, and whoever said it hears so."""
    assert turn.pressed
    one = store.comment(turn.db, turn.pressed.args[0])
    if one is None:
        raise BadInput("button-foreign")
    meeting, life = kept(turn, one.meeting)
    rules.open_to_change(life)
    if not one.settled:
        store.settle(turn.db, one.id)
        if one.person != turn.account.person:
            turn.view.note(one.person, "minutes-comment-settled", title=meeting.title, text=one.text[:200])
    turn.show(DRAFT, meeting.id)
    name = groups.person_by_id(turn.db, one.person).name
    turn.answer("minutes-settled", name=name)
