"""What is said for the minutes while a meeting goes on: privately, in reply to its card, or behind a label in the chat.

Only whoever writes the minutes is heard. An outcome named by words alone is taken where the bot is spoken to.
"""

from domain import sitting as rules
from domain.agenda import Item
from domain.errors import BadInput
from domain.groups import Role
from domain.language import Proceeding, called_task, clean, read_proceeding
from domain.meetings import Meeting
from domain.sitting import Kind, Outcome, Sitting
from handlers.kit.about import MEETING_CARDS, meeting_answered
from handlers.kit.labels import an_option
from handlers.kit.talk import Talk
from handlers.kit.turn import Turn
from handlers.sitting.course import begin_said, came_out, end, turn_to
from handlers.sitting.next_meeting import announce
from handlers.sitting.sheet import SHEET, changed, kept, sitting
from storage import agenda, meetings, minutes, outbox
from storage import sitting as store

LONGEST = 2100  # characters of a message with an entry


def _labelled(talk: Talk) -> bool:
    """The cue: a note behind its label, by whoever writes the group's minutes."""
    heard = read_proceeding(talk.text) if talk.speaker.writes else None
    return heard is not None and bool(heard.note)


@sitting.hears(15, longest=LONGEST, unasked=_labelled)
def said(turn: Turn) -> bool:
    """ "shoda", "usnesení: …", "bod 3", "další jednání ve středu …"; a task goes under the item that is on."""
    heard = read_proceeding(turn.text)
    if heard is None:
        _aim(turn)
        return False
    if not (turn.room.private or turn.subject or turn.event.called or heard.note):
        return False
    if heard.move == "begin":
        return _begins(turn)
    found = _meant(turn, heard)
    if found is None or (not heard.note and minutes.locked(turn.db, found[0].id)):
        return False
    _take(turn, *kept(turn, found[0].id), heard)
    return True


def _begins(turn: Turn) -> bool:
    """ "Zahajuji jednání", from somebody who may."""
    if not turn.groups_where(Role.MINUTES):
        return False
    begin_said(turn)
    return True


def _aim(turn: Turn) -> None:
    """A task said in private while the meeting goes on is one of the meeting."""
    if not turn.room.private or turn.event.answers is not None:
        return
    if called_task(turn.text, turn.say("tasks-words").split()) is None:
        return
    found = _meant(turn)
    copies = outbox.copies(turn.db, SHEET, found[0].id) if found else []
    turn.subject = next((one for one in copies if one.room == turn.room.id), turn.subject)


def _meant(turn: Turn, heard: Proceeding | None = None) -> tuple[Meeting, Sitting] | None:
    """The meeting that goes on and that the speaker writes down.

    Raises BadInput("sitting-which") where there are two and no card says which.
    """
    mine = [one.id for one in turn.groups_where(Role.MINUTES)]
    if not mine or (turn.subject is not None and turn.subject.kind not in MEETING_CARDS):
        return None
    if (answered := meeting_answered(turn)) is not None:
        return _answered(turn, answered, mine)
    found = [
        (meeting, state)
        for meeting, state in store.going_on(turn.db, mine, turn.now)
        if rules.listens(state, meeting, turn.now)
    ]
    on = [one for one in found if one[1].ended is None] or found or _drafts(turn, mine, heard)
    if len(on) > 1:
        raise BadInput("sitting-which")
    return on[0] if on else None


def _drafts(turn: Turn, mine: list[int], heard: Proceeding | None) -> list[tuple[Meeting, Sitting]]:
    """Later, in private, a labelled entry can only be meant for a draft."""
    if heard is None or not heard.note or not turn.room.private:
        return []
    ids = minutes.drafts_of(turn.db, mine)
    return [(meetings.by_id(turn.db, one), state) for one in ids if (state := store.find(turn.db, one))]


def _answered(turn: Turn, meeting: Meeting, mine: list[int]) -> tuple[Meeting, Sitting] | None:
    """The meeting whose card is answered; its draft takes words for as long as it is one."""
    state = store.find(turn.db, meeting.id)
    if meeting.group not in mine or state is None or state.began is None:
        return None
    on_draft = turn.subject is not None and turn.subject.kind in (SHEET, "minutes-draft")
    if not on_draft and not rules.listens(state, meeting, turn.now):
        return None
    return meeting, state


def _take(turn: Turn, meeting: Meeting, state: Sitting, heard: Proceeding) -> None:
    items = agenda.programme(turn.db, meeting.id)
    if heard.outcomes:
        _outcome(turn, meeting, state, _item(items, state, heard), heard)
    elif heard.note:
        _note(turn, meeting, state, items, heard)
    elif heard.move == "next":
        announce(turn, meeting, heard.text)
    elif heard.move == "end":
        end(turn, meeting)
    else:
        _onward(turn, meeting, state, items, heard)


def _item(items: list[Item], state: Sitting, heard: Proceeding) -> Item:
    """The item that is named, else the one that is on.

    Raises BadInput("sitting-no-item").
    """
    if heard.number is not None:
        return rules.numbered(items, heard.number)
    on = next((one for one in items if one.id == state.current), None)
    if on is None:
        raise BadInput("sitting-no-item")
    return on


def _outcome(turn: Turn, meeting: Meeting, state: Sitting, item: Item, heard: Proceeding) -> None:
    """Kept where it is clear; "schváleno" alone leaves open with what, which is asked."""
    if len(heard.outcomes) == 1:
        remark = clean(heard.text, rules.NOTE_LIMIT) if heard.text else ""
        came_out(turn, meeting, state, item, Outcome(heard.outcomes[0]), remark)
        return
    labels = [turn.private_view().say(f"sitting-button-{one}") for one in heard.outcomes]
    keep = {"meeting": meeting.id, "item": item.id, "outcomes": list(heard.outcomes)}
    turn.ask("sitting.passed", "sitting-ask-passed", labels, keep, text=item.text[:120])


@sitting.asked("passed", an_option)
def passed(turn: Turn) -> None:
    """With remarks or without."""
    assert turn.question
    keep = turn.question.values
    if turn.choice is None:
        raise BadInput("sitting-tap")
    meeting, state = kept(turn, keep["meeting"])
    item = agenda.find(turn.db, keep["item"])
    if item is not None:
        came_out(turn, meeting, state, item, Outcome(keep["outcomes"][turn.choice]))


def _note(turn: Turn, meeting: Meeting, state: Sitting, items: list[Item], heard: Proceeding) -> None:
    if heard.number is None and items and not rules.listens(state, meeting, turn.now):
        raise BadInput("sitting-no-item")  # days later none is on
    item = rules.numbered(items, heard.number).id if heard.number is not None else state.current
    note(turn, meeting, item, Kind(heard.note), heard.text)
    turn.react("✍")


def note(turn: Turn, meeting: Meeting, item: int | None, kind: Kind, text: str) -> None:
    """Write an entry down under an item.

    Raises BadInput("sitting-full").
    """
    if store.number_of_notes(turn.db, meeting.id) >= rules.MOST:
        raise BadInput("sitting-full", limit=rules.MOST)
    store.write(turn.db, meeting.id, item, kind, clean(text, rules.NOTE_LIMIT), turn.me().id, turn.now)
    changed(turn.view, meeting.id)


def _onward(turn: Turn, meeting: Meeting, state: Sitting, items: list[Item], heard: Proceeding) -> None:
    """The item of a number, or the one behind the one that is on."""
    number = heard.number
    if number is None:
        number = next((at for at, one in enumerate(items, 1) if one.id == state.current), 0) + 1
    turn_to(turn, meeting, rules.numbered(items, number))
    turn.react("👌")
