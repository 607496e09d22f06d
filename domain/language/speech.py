"""What a language's table of answers looks like: patterns over folded text, one for each thing that can be said."""

import re
from dataclasses import dataclass


def anyof(*words: str) -> re.Pattern[str]:
    """A pattern for any of the words or phrases, whole words only; `*` stands for any ending."""
    parts = "|".join(word.replace("*", r"\w*").replace(" ", r"\s+") for group in words for word in group.split("|"))
    return re.compile(rf"(?<!\w)(?:{parts})(?!\w)")


NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Speech:
    """How people of one language answer an invitation. All patterns are matched against folded text."""

    idioms: tuple[tuple[re.Pattern[str], str], ...]  # phrases that say another thing than their words
    sure_yes: re.Pattern[str]
    word_yes: re.Pattern[str]
    light_yes: re.Pattern[str]  # "ok": an answer alone, an acknowledgement beside thanks
    sure_no: re.Pattern[str]
    word_no: re.Pattern[str]
    light_no: re.Pattern[str]  # apologies and reasons: outweighed by a plain "přijdu"
    hedge: re.Pattern[str]
    condition: re.Pattern[str]
    thanks: re.Pattern[str]
    asks: re.Pattern[str]  # begins a question even without its mark
    turn: re.Pattern[str]  # what follows counts more than what precedes
    aside: re.Pattern[str]  # a clause that says nothing about coming
    others: re.Pattern[str]  # somebody else is spoken of
    meeting: re.Pattern[str]
    instead: re.Pattern[str]  # somebody comes in one's stead
    comes: re.Pattern[str] = NOTHING  # "přijde": third person
    leaves: re.Pattern[str] = NOTHING
    arrives: re.Pattern[str] = NOTHING
    late: re.Pattern[str] = NOTHING
    early: re.Pattern[str] = NOTHING
    online: re.Pattern[str] = NOTHING
    in_person: re.Pattern[str] = NOTHING
    company: re.Pattern[str] = NOTHING  # "s kolegyní"
    we: re.Pattern[str] = NOTHING  # "přijdeme": how many follows
