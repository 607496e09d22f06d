"""The answer to the question about private data: without them, written anew, or kept where they may be."""

from dataclasses import replace

from domain.language import clean
from domain.language.private_data import Private
from handlers.kit.discretion import ASKED, read, redacted
from handlers.kit.turn import Again, Turn
from handlers.privacy.capability import privacy
from storage import questions


@privacy.asked(ASKED.partition(".")[2])
def found(turn: Turn) -> None:
    """A tap, or the sentence as it should have been; what was kept for the answer is emptied at once."""
    assert turn.question
    keep = turn.question.values
    event = read(keep["event"])
    questions.empty(turn.db, turn.question.id)
    if keep["waiting"]:
        questions.reopen(turn.db, keep["waiting"], turn.now)
    chosen = keep["options"][turn.choice] if turn.choice is not None else "written"
    match chosen:
        case "anew":
            turn.answer("privacy-write-anew")
        case "without":
            turn.again = Again(redacted(turn, event))
        case "anyway":
            turn.again = Again(event, frozenset(Private(kind) for kind in keep["allowed"]))
        case _:
            turn.again = Again(replace(event, text=_as_before(event.text, clean(turn.text))))
    turn.outcome.taken = True


def _as_before(old: str, new: str) -> str:
    """The new words under the command of the old ones, unless they have one."""
    command = old.split(maxsplit=1)[0] if old[:1] in ("/", "!") else ""
    return f"{command} {new}" if command and new[:1] not in ("/", "!") else new
