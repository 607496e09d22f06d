"""Which words that answer no invitation speak of coming all the same: in a group's talk, or said to the bot alone."""

from collections.abc import Sequence

from domain.language.answers.builds import Says
from domain.language.answers.tagging import Clause
from domain.language.cs import talk as cs
from domain.language.en import talk as en
from domain.language.roles import Role
from domain.language.speech import anyof
from domain.language.text import Pattern, fold_in_place

PRIVATE_WORDS = 25  # a longer private message is a story, not an answer
FOREIGN = anyof(*cs.FOREIGN, en.FOREIGN)  # meetings that are none of the group's
# A committee's meeting told by its weekday may well be the group's own; whether the day agrees `weekday_named` tells.
DAYED = Pattern(rf"(?<!\w){cs.DAYED}")
OF_A_DAY = Pattern(
    rf"(?<!\w)(?:(?P<cs>{'|'.join(cs.WEEKDAYS)}){cs.OF_DAY}|(?P<en>{'|'.join(en.WEEKDAYS)}){en.OF_DAY})"
    rf"(?= (?:\w+ ){{0,3}}?(?:{cs.MEETING}|{en.MEETING}))"
)


def about_the_meeting(text: str, clauses: Sequence[Clause], said: Sequence[Says]) -> bool:
    """Whether talk outside a reply names the meeting and, beside it, one's own coming to it."""
    plain = fold_in_place(text)
    if "?" in plain or FOREIGN.search(DAYED.sub("", plain)):
        return False
    if any(Role.THANKS in clause.kinds for clause in clauses):
        return False
    told = [one in OF_COMING or _doubtful(clause, one) for clause, one in zip(clauses, said, strict=True)]
    named = [number for number, clause in enumerate(clauses) if Role.MEETING in clause.kinds]
    return any(any(told[max(0, number - 1) : number + 2]) for number in named)


def weekday_named(text: str) -> int | None:
    """The weekday (0 is Monday) of the meeting that is spoken of: "na středeční jednání", "Tuesday's meeting"."""
    found = OF_A_DAY.search(fold_in_place(text))
    if found is None:
        return None
    return cs.WEEKDAYS.index(found["cs"]) if found["cs"] else en.WEEKDAYS.index(found["en"])


def said_alone(text: str, clauses: Sequence[Clause], said: Sequence[Says]) -> bool:
    """Whether words that answer no card speak surely of one's own coming, and of little else."""
    if "?" in text or len(text.split()) > PRIVATE_WORDS:
        return False
    plain_no = set(said) <= NO_ALONE and set(said) & {Says.CANNOT, Says.REASON}
    doubtful = any(_doubtful(clause, one) for clause, one in zip(clauses, said, strict=True))
    return bool(set(said) & OF_COMING or plain_no or doubtful or any(map(_unclear, clauses, said)))


def _unclear(clause: Clause, said: Says) -> bool:
    """ "přijdu ve čtvrtek na úřad": of coming, though perhaps to something else."""
    return said is Says.UNKNOWN and bool(clause.kinds & {Role.COME, Role.STAY})


def _doubtful(clause: Clause, said: Says) -> bool:
    return said in (Says.DOUBT, Says.WISH, Says.IF) and bool(clause.kinds & {Role.COME, Role.COMING, Role.STAY})


OF_COMING = {Says.COMES, Says.COMES_SO, Says.STAYS, Says.EXCUSES, Says.HOW, Says.STEAD}
NO_ALONE = {Says.CANNOT, Says.REASON, Says.SORRY, Says.NOTHING, Says.CAUSE, Says.WHEN}
