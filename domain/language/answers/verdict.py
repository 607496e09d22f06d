"""What an answer says, weighed from what each of its clauses says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.language.answers.builds import Says, says
from domain.language.answers.tagging import Clause
from domain.language.roles import Role
from domain.language.text import Pattern


class Rsvp(StrEnum):
    """An answer to an invitation; NONE says nothing about coming."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the clauses say together. instead: somebody else comes; said: what each clause says, in order.

    guess: what is probably meant where it was not understood; NONE where coming is not spoken of.
    """

    rsvp: Rsvp
    instead: bool
    said: tuple[Says, ...]
    guess: Rsvp = Rsvp.NONE


# Somebody comes instead; or is sent, or comes, beside words of staying away.
IN_STEAD = "(?=.*I|(?=.*[5y])(?=.*[SXENROl]))"
# The outcomes over the letters of what the clauses say (`builds.Says`), the first that fits counts.
OUTCOMES = tuple(
    (Pattern(row), rsvp, instead)
    for row, rsvp, instead in (
        (".*[UM]|(?!.*[CVSI5y]).*q", Rsvp.NONE, False),
        (IN_STEAD + "(?:.*[CV]|(?!.*[SXE]).*[DF])", Rsvp.NONE, False),
        (IN_STEAD, Rsvp.NO, True),
        ("(?!.*D)(?:F.*h.*|F+C)[SXN]O*$", Rsvp.NO, False),
        (".*[mF]", Rsvp.MAYBE, False),
        # "kdybych mohla, přijdu" is a doubt, "kdybych mohla, přišla bych, ale mám službu" is none
        ("(?!.*h).*b(?!.*[SXNE]).*[CY]|(?=.*[CY])(?!.*[SXNEh]).*b", Rsvp.MAYBE, False),
        ("[hb]+C[XNS]O*$|w[^CVWYP]*w[^CVWYP]*$", Rsvp.NO, False),
        ("(?!.*[CYD]).*[bh].*[SXNREO]|(?=.*D)(?!.*[CY]).*h.*[SXNREO]", Rsvp.NO, False),
        ("(?!.*[bDSXNUu]).*h.*C", Rsvp.YES, False),
        (".*h", Rsvp.MAYBE, False),
        ("(?!.*D).*b", Rsvp.NONE, False),
        ("(?=.*D)(?:(?!.*C).*S|[CVW]+D[CVW]+$)", Rsvp.NONE, False),
        (".*D", Rsvp.MAYBE, False),
        ("[^C]*V[^CSN]*$", Rsvp.YES, False),
        ("(?=.*[CV]).*[SN]", Rsvp.NONE, False),
        (".*[CV]|.*S.*W", Rsvp.YES, False),
        (".*S", Rsvp.NO, False),
        ("(?=.*W)[YWtklPwOrT]*[YkWO]$", Rsvp.YES, False),
        ("[YWtkolPw]*Y[YkWtoTlPw]*$", Rsvp.YES, False),
        ("[kTYRWto]*L[kTYRWtoL]*$", Rsvp.YES, False),
        ("[kToNXROErt5]*[NX][NXEROtrToL5]*$|(?=.*[EO])[EROrtT]+$", Rsvp.NO, False),
        ("[NXWtPROrwT]*[WP][WtPTO]*$|[kWtlP]*k[kWtlP]*$", Rsvp.YES, False),
    )
)


DOUBTS = (Says.DOUBT, Says.IF, Says.IF_ELSE, Says.MAY_SEND, Says.LATER)
OWN = re.compile("[CVSYNXEIhb]")  # what is said of one's own coming


def weigh(clauses: Sequence[Clause], before: Sequence[Says] = ()) -> Weighed:
    """Weigh the clauses of a message. before: what was said already, by a sign at its beginning.

    Nothing is a yes or a no where something unread may say the opposite.
    """
    said = [*before]
    for clause in clauses:
        said.append(says(clause, "".join(said)))
        if Role.THAT in clause.kinds and said[-2:] == [Says.COMES, Says.STAYS]:
            said[-2] = Says.NOTHING  # "potvrzuji, že nepřijdu"
    row = "".join(said)
    rsvp, instead = _outcome(_plain(row))
    if (
        rsvp is Rsvp.MAYBE
        and not OWN.search(row)
        and not any(_is_own_doubt(*one) for one in zip(clauses, said[len(before) :], strict=True))
    ):
        rsvp = Rsvp.NONE
    return Weighed(rsvp, instead, tuple(said), _guess(row) if rsvp is Rsvp.NONE else Rsvp.NONE)


def _is_own_doubt(clause: Clause, said: Says) -> bool:
    """Whether a doubt may be about one's own coming: nobody is named in it."""
    return said in DOUBTS and Role.NAME not in clause.kinds


def _guess(row: str) -> Rsvp:
    """What is probably meant, what was not read left out; "ok" beside thanks acknowledges."""
    if Says.THANKS in row and not re.search("[CVSXENY]", row):
        return Rsvp.NONE
    return _outcome(_plain(re.sub("[UuM]", "", row)))[0]


def _plain(row: str) -> str:
    """The row without what changes nothing: questions, what was before what is, doubts about details."""
    row = re.sub("D[Qq]", "d", row.replace("-", "")).replace("Q", "")
    row = row.replace("f", "" if re.search("[CSVXIE]", row) else "u")
    row = re.sub("(?<=[CVY])Di", "", row).replace("i", "F")
    row = row.replace("q", "") if re.search("[CVSI5y]", row) else row
    row = re.sub("(?<=[XSN])[hb]", "", re.sub("p(?=.*[CVSXNOYI5y])", "", row))
    row = row.replace("j", "" if re.search("[CVY]", row) else "D")
    row = row.replace("d", "").replace("Do", "o")
    in_stead = re.match(IN_STEAD, row)
    return row if in_stead else row.replace("y", "o")


def _outcome(row: str) -> tuple[Rsvp, bool]:
    return next(((rsvp, instead) for outcome, rsvp, instead in OUTCOMES if outcome.match(row)), (Rsvp.NONE, False))
