"""The result of a vote as it stands in minutes: "pro 9, proti 0, zdržel se 1", "(20/0/0)", "per rollam …"."""

from dataclasses import dataclass

from domain.language.cs import proceedings as cs
from domain.language.en import proceedings as en
from domain.language.text import Pattern, fold_in_place

N = r"(?P<{}>\d{{1,4}})"
SEP = r"[\s,;.:–—-]{0,4}"
HEAD = rf"(?:(?:{cs.VOTE}|{en.VOTE}){SEP})?"
NAMED = [
    Pattern(
        rf"{HEAD}(?:{one.YES}){SEP}{N.format('yes')}{SEP}(?:{one.NO}){SEP}{N.format('no')}{SEP}"
        rf"(?:{one.ABSTAINED}){SEP}{N.format('abstained')}(?!\d)"
    )
    for one in (cs, en)
]
BARE = Pattern(
    rf"(?:(?:{cs.VOTE}|{en.VOTE}){SEP}|\()\s?{N.format('yes')}\s?(?P<sign>[:/])\s?{N.format('no')}\s?(?P=sign)\s?"
    rf"{N.format('abstained')}(?!\d)"
)
ROLLAM = Pattern(rf"(?:{cs.ROLLAM}|{en.ROLLAM})")
SECRET = Pattern(rf"(?:{cs.SECRET}|{en.SECRET})")
EDGES = " \t\n.,;:–—-"


@dataclass(frozen=True, slots=True)
class ResultReading:
    """Votes in people. per_rollam: held out of a meeting; secret: by ballot."""

    yes: int
    no: int
    abstained: int
    per_rollam: bool = False
    secret: bool = False


def read_result(text: str) -> tuple[str, ResultReading | None]:
    """The text without the result of a vote at its end, and the result; the whole text and None where it has none.

    Never raises on any text.
    """
    plain = fold_in_place(text)
    found = next((match for one in (*NAMED, BARE) if (match := one.search(plain))), None)
    if found is None or plain[found.end() :].strip(f"{EDGES})"):
        return text, None
    start = found.start()
    opened = plain.rfind("(", 0, start + 1)
    if opened >= 0 and ")" not in plain[opened:start]:
        start = opened
    about = plain[start : found.end()]
    votes = (int(found["yes"]), int(found["no"]), int(found["abstained"]))
    result = ResultReading(*votes, bool(ROLLAM.search(about)), bool(SECRET.search(about)))
    return text[:start].rstrip(" \t\n,;:–—-("), result
