"""What an item of a programme is for: what it should decide, and about which things."""

from dataclasses import dataclass

from domain.language.cs import programme as cs
from domain.language.en import programme as en
from domain.language.text import Pattern, fold

CLAIM = Pattern(rf"(?:(?P<decides>{cs.DECIDING}|{en.DECIDING})|{cs.DISCUSSING}|{en.DISCUSSING})\s+")
APART = Pattern(rf"\s*(?:{cs.APART}|{en.APART})\s*")


@dataclass(frozen=True, slots=True)
class Matters:
    """The things that an item names; `decides`: they are there to be decided, not only discussed."""

    things: tuple[str, ...]
    decides: bool


def matters(text: str) -> Matters | None:
    """What an item says will be discussed or decided, None where it says neither.

    "Projednání statutu a jednacího řádu" names two things, "Schválení programu" one, which it decides.
    """
    claim = CLAIM.match(fold(text))
    if claim is None:
        return None
    things = [thing.strip() for thing in APART.split(text[claim.end() :])]
    return Matters(tuple(thing for thing in things if thing), claim["decides"] is not None)
