"""Whether an answer was understood as a whole: every word of the clauses that decide plays a known role.

An answer is written down only then; else the writer is asked. A plain verb of coming or staying away decides by its
own clause; a mere yes, an apology or an obstacle only by the whole message.
"""

import re
from collections.abc import Sequence

from domain.language.answers.roles import Role
from domain.language.answers.tagging import UNKNOWN, Clause
from domain.language.answers.verdict import Rsvp

IRONY = re.compile("[🙄😏🙃😒🤡😜😝🤪]")


def understood(clauses: Sequence[Clause], coming: bool) -> bool:
    """Whether a yes (coming) or a no is told by words that were all read."""
    if not coming and (_of_others(clauses) or _only_leaves(clauses)):
        return False
    telling = [number for number, c in enumerate(clauses) if _tells(c, coming)]
    if telling:
        said = [c for number, c in enumerate(clauses) if number - 1 in telling and Role.THAT in c.kinds]
        return all(c.read for c in clauses if _opposes(c) or c in said)
    if _past_last(clauses) or (not coming and any(c.read and _firm(c, coming) for c in clauses)):
        return False
    if coming:
        ends = any(Role.WAY in c.kinds or (Role.TIME in c.kinds and c.kinds & {Role.CAN, Role.BE}) for c in clauses)
        return all(c.read and not _elsewhere(c) and not _murmur(c) and (ends or not _stands_off(c)) for c in clauses)
    if any(Role.CANNOT in c.kinds and c.read for c in clauses):
        return all(c.read or _reason(c) for c in clauses)
    return all(c.read and not _murmur(c) for c in clauses)


def _past_last(clauses: Sequence[Clause]) -> bool:
    """Whether what was thought or said before comes after all that could be the answer: "ne, já myslel tu druhou"."""
    last = max((number for number, c in enumerate(clauses) if Role.PAST in c.kinds), default=-1)
    return last >= 0 and not any(c.kinds & WEAK for c in clauses[last + 1 :])


WEAK = {Role.CAN, Role.CANNOT, Role.YES, Role.NO, Role.OBSTACLE, Role.REGRET, Role.BE, Role.GO, Role.INSTEAD, Role.THEY}


def _tells(clause: Clause, coming: bool) -> bool:
    """Whether a clause alone says it: a verb of coming or staying away, all of it read, and of the whole meeting."""
    if not clause.read or not _firm(clause, coming):
        return False
    return not _elsewhere(clause) if coming else Role.PART not in clause.kinds and not _to_another_place(clause)


def _to_another_place(clause: Clause) -> bool:
    """ "do práce nepřijdu": it is another place that one stays away from."""
    pairs = zip(clause.placing, clause.roles[1:], strict=False)
    return not clause.kinds & {Role.HAVE, Role.BE} and any(placed and role is Role.OBSTACLE for placed, role in pairs)


def _stands_off(clause: Clause) -> bool:
    """An obstacle beside a mere yes, where nothing says that it only ends one's stay: "ano, ale jiný den"."""
    return Role.OBSTACLE in clause.kinds and not clause.kinds & {Role.MUST, Role.LEAVING, Role.PLACE}


def plainly(clauses: Sequence[Clause]) -> Rsvp:
    """The answer of words of which every one was read and that speak of one thing only, else NONE."""
    kinds = {role for clause in clauses for role in clause.roles}
    if Role.DOUBT in kinds and kinds <= BESIDE | {Role.DOUBT, Role.IF, Role.COME}:
        return Rsvp.MAYBE
    how = {Role.TIME, Role.WAY} & kinds
    if (
        (Role.COME in kinds or (Role.YES in kinds and how))
        and kinds <= BESIDE | {Role.COME, Role.YES}
        and not any(_elsewhere(c) for c in clauses)
    ):
        return Rsvp.YES
    return Rsvp.NO if Role.STAY in kinds and kinds <= BESIDE | {Role.STAY, Role.OBSTACLE, Role.REGRET} else Rsvp.NONE


def only_late(clauses: Sequence[Clause]) -> bool:
    """Whether it is only coming late, or leaving early, that is excused."""
    kinds = {role for clause in clauses for role in clause.roles}
    return Role.LATE in kinds and not kinds & {Role.STAY, Role.CANNOT, Role.NO, *UNKNOWN}


def ironic(text: str) -> bool:
    """Whether a picture says that the words are not meant so."""
    return bool(IRONY.search(text))


def left_over(text: str, clauses: Sequence[Clause], coming: bool) -> str:
    """What an understood answer says besides, as written: a wish for the programme, papers to come; "" for nothing."""
    spare = [
        number for number, c in enumerate(clauses) if not c.read and not _opposes(c) and (coming or not _reason(c))
    ]
    if not spare:
        return ""
    after = (number for number in range(spare[-1] + 1, len(clauses)) if _opposes(clauses[number]))
    return text[clauses[spare[0]].start : clauses[next(after, len(clauses)) - 1].end].strip()


BESIDE = {
    Role.FILL,
    Role.IT,
    Role.PART,
    Role.THAT,
    Role.POLITE,
    Role.TIME,
    Role.WAY,
    Role.MEETING,
    Role.PLACE,
    Role.PERSON,
    Role.NAME,
    Role.COMING,
    Role.BE,
}


def _opposes(clause: Clause) -> bool:
    """Whether a clause may say the opposite of another one: all of it has to be read."""
    if clause.kinds & {Role.COME, Role.STAY, Role.EXCUSES, Role.NO}:
        return True
    return Role.CANNOT in clause.kinds and Role.MATTER not in clause.kinds


SOMEWHERE = {Role.NAME, Role.ORGANISATION, Role.OBSTACLE, Role.UNREAD, Role.PERSON}
OWN_CAUSE = {Role.HAVE, Role.MUST, Role.BE, Role.GO, Role.OBSTACLE}


def _firm(clause: Clause, coming: bool) -> bool:
    """A verb that is about coming by itself, or being able to with one."""
    kinds = clause.kinds
    able = Role.CAN if coming else Role.CANNOT
    there = {Role.BE if coming else Role.CANNOT} <= kinds and bool(kinds & {Role.PLACE, Role.WAY})
    if not coming and Role.EXCUSES in kinds:
        return not _excuses(clause)
    return (Role.COME if coming else Role.STAY) in kinds or {able, Role.COMING} <= kinds or there


def _reason(clause: Clause) -> bool:
    """What keeps one away, whatever it is called: "mám rybářské závody"."""
    return bool(clause.kinds & OWN_CAUSE) and not clause.kinds & {Role.MATTER, Role.OTHER_TIME, Role.YES, Role.COME}


def _murmur(clause: Clause) -> bool:
    """Words without a meaning of their own that stand by themselves: "to tak ještě"."""
    return clause.kinds <= {Role.FILL, Role.IT} and len(clause.words) > 1


def _elsewhere(clause: Clause) -> bool:
    """Being or going somewhere that is not known to be the meeting's place: "budu v Řecku"."""
    if clause.kinds & {Role.STAY, Role.CANNOT, Role.MEETING, Role.MUST, Role.LEAVING}:
        return False
    return any(placed and role in SOMEWHERE for placed, role in zip(clause.placing, clause.roles[1:], strict=False))


def _of_others(clauses: Sequence[Clause]) -> bool:
    """Somebody else is excused or does not come, and nobody is said to come instead."""
    if any(Role.INSTEAD in c.kinds for c in clauses):
        return False
    return any(_excuses(c) or _they_do_not(c) for c in clauses)


def _they_do_not(clause: Clause) -> bool:
    return Role.THEY_NOT in clause.kinds and bool(clause.kinds & {Role.PERSON, Role.NAME})


def _excuses(clause: Clause) -> bool:
    named = clause.kinds & {Role.PERSON, Role.NAME}
    return bool(named) and Role.EXCUSES in clause.kinds


def _only_leaves(clauses: Sequence[Clause]) -> bool:
    """What one has to do at an hour tells when one leaves, not that one stays away: "musím jít v 15:20"."""
    if any(c.kinds & {Role.STAY, Role.EXCUSES, Role.CANNOT, Role.NO, Role.REGRET, Role.INSTEAD} for c in clauses):
        return False
    return any(Role.MUST in c.kinds and any(word[:1].isdigit() for word in c.words) for c in clauses)
