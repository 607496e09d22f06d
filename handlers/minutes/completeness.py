"""What minutes lack, asked of whoever writes them before anybody else sees them: at most five questions at once."""

from domain.checking import Finding, Flaw, questions
from domain.meetings import Meeting
from domain.minutes import Minutes, may_vote
from domain.minutes_life import Life
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.minutes.filling import filled
from storage import agenda


def sentence(view: View, one: Minutes, found: Finding) -> str:
    """The question in the reader's language."""
    about = found.about[1:] if found.flaw is Flaw.NUMBER_GAP else found.about
    named = ", ".join(about) if found.flaw in (Flaw.NUMBER_GAP, Flaw.NUMBER_USED) else quoted(about)
    return view.say(
        f"checking-{found.flaw}", points=", ".join(map(str, found.points)), count=len(found.points), about=named,
        present=may_vote(one), voting=one.voting or 0, last=found.about[0] if found.about else "",
    )  # fmt: skip


def quoted(about: tuple[str, ...]) -> str:
    """ "„statut“, „anketa“"."""
    return ", ".join(f"„{one[:80]}“" for one in about)


def asked_first(turn: Turn, meeting: Meeting, life: Life, step: str) -> bool:
    """Whether there is something to ask before the step ("comments" or "publish"); then a question is out.

    Its answer comes to the deed under "minutes.complete": the step after all, or an item to be put right.
    """
    one = filled(turn.view, meeting, life)
    found = questions(one)
    if not found:
        return False
    view = turn.private_view()
    points = list(dict.fromkeys(number for each in found for number in each.points))[:5]
    ids = [item.id for item in agenda.programme(turn.db, meeting.id)]
    items = [(number, ids[number - 1]) for number in points if number <= len(ids)]
    said = " ".join(f"{at}) {sentence(view, one, each)}" for at, each in enumerate(found, 1))
    labels = [view.say("minutes-button-anyway"), *(view.say("minutes-button-fix", number=n) for n, _ in items)]
    keep = {"meeting": meeting.id, "step": step, "version": life.version, "items": [item for _, item in items]}
    turn.ask("minutes.complete", "minutes-ask-complete", labels, keep, number=len(found), said=said)
    return True
