"""What a vote decided goes into the minutes: of the meeting at which it was held, or of the next one."""

from domain.agenda import Item
from domain.language import opens_programme, reviews_tasks
from domain.sitting import Kind
from domain.voting import Motion
from handlers.kit.view import View
from handlers.voting.capability import voting
from locales import words
from storage import agenda, groups, meetings, sitting
from storage import voting as store


@voting.when("motion-closed")
def closed(view: View, motion_id: int) -> None:
    """A vote at the table belongs to the item that is on; where nobody writes minutes it stands on its card alone."""
    motion = store.by_id(view.db, motion_id)
    going_on = sitting.going_on(view.db, [motion.group], view.now)
    if motion.per_rollam or not going_on:
        return
    meeting, state = going_on[0]
    _write(view, motion, meeting.id, state.current)


@voting.when("sitting-began")
def began(view: View, meeting_id: int) -> None:
    """What was voted on since the last meeting is written under the item that looks back."""
    meeting = meetings.by_id(view.db, meeting_id)
    for motion in store.unwritten(view.db, meeting.group):
        _write(view, motion, meeting_id, _looking_back(view, meeting_id))


def _looking_back(view: View, meeting_id: int) -> int | None:
    """The item at which tasks are gone through, else the first that opens the meeting, else the first."""
    items: list[Item] = agenda.programme(view.db, meeting_id)
    ranked = [one for looks in (reviews_tasks, opens_programme) for one in items if looks(one.text)]
    return next((one.id for one in (*ranked, *items)), None)


def _write(view: View, motion: Motion, meeting_id: int, item: int | None) -> None:
    """An entry such as a person would write: the words of the motion and the votes."""
    found = motion.result
    assert found
    group = groups.group_by_id(view.db, motion.group)
    spoken = words(group.language)
    until = spoken.day(motion.until) if motion.until else ""
    votes = {"yes": found.yes, "no": found.no, "abstained": found.abstained, "until": until}
    how = spoken.say("voting-minutes-rollam" if motion.per_rollam else "voting-minutes", **votes)
    key = "voting-minutes-carried" if found.carried else "voting-minutes-failed"
    text = spoken.say(key, text=motion.text.rstrip(". "), votes=how)
    kind = Kind.RESOLUTION if found.carried else Kind.NOTE
    sitting.write(view.db, meeting_id, item, kind, text, motion.opener, view.now)
    store.change(view.db, motion.id, meeting=meeting_id)
    view.show("sitting", meeting_id)
    view.happened("sitting-changed", meeting_id)
