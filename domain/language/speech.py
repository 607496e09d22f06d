"""What a language's table of answers looks like: patterns over folded text, one for each thing that can be said."""

from dataclasses import dataclass

from domain.language.text import Pattern


def anyof(*words: str) -> Pattern:
    """A pattern for any of the words or phrases, whole words only; `*` stands for any ending."""
    parts = "|".join(word.replace("*", r"\w*").replace(" ", r"\s+") for group in words for word in group.split("|"))
    return Pattern(rf"(?<!\w)(?:{parts})(?!\w)")


NOTHING = Pattern(r"(?!)")


@dataclass(frozen=True, slots=True)
class Speech:
    """How people of one language answer an invitation. All patterns are matched against folded text."""

    idioms: tuple[tuple[Pattern, str], ...]  # phrases that say another thing than their words
    sure_yes: Pattern
    word_yes: Pattern
    light_yes: Pattern  # "ok": an answer alone, an acknowledgement beside thanks
    sure_no: Pattern
    word_no: Pattern
    light_no: Pattern  # apologies and reasons: outweighed by a plain "přijdu"
    hedge: Pattern
    condition: Pattern
    thanks: Pattern
    asks: Pattern  # begins a question even without its mark
    turn: Pattern  # what follows counts more than what precedes
    aside: Pattern  # a clause that says nothing about coming
    others: Pattern  # somebody else is spoken of
    meeting: Pattern
    instead: Pattern  # somebody comes in one's stead
    comes: Pattern = NOTHING  # "přijde": third person
    leaves: Pattern = NOTHING
    arrives: Pattern = NOTHING
    late: Pattern = NOTHING
    early: Pattern = NOTHING
    online: Pattern = NOTHING
    in_person: Pattern = NOTHING
    company: Pattern = NOTHING  # "s kolegyní"
    we: Pattern = NOTHING  # "přijdeme": how many follows
