"""Czech or English: people of one group write in both, and one table would read half of the other's date or task."""

import re
from functools import cache

from domain.language.cs import labels as cs_labels
from domain.language.en import labels as en_labels
from domain.language.lexicon import names_of
from domain.language.text import Pattern, fold

TASK = Pattern(
    rf"^[^\S\n]{{0,9}}/?(?:(?P<cs>{cs_labels.OPENS})|{en_labels.OPENS})(?=\W|$|(?<=:))", re.IGNORECASE | re.MULTILINE
)
CZECH_LETTER = Pattern(r"[áčďéěíňóřšťúůýž]")
CAPITALISED = Pattern(r"\b[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]\w*")


def tongue_of_date(text: str, language: str) -> str:
    """The language in which the text names its date: the other one of the two where only its names stand there."""
    if language not in ("cs", "en"):
        return language
    plain = fold(text)
    czech, english = (bool(days.search(plain)) for days in _names_of_days())
    return language if english is czech else "en" if english else "cs"


@cache
def _names_of_days() -> tuple[Pattern, Pattern]:
    """A day by its name, or a number with the name of a month, in Czech and in English. Made when first needed."""
    from domain.language.cs import dates as cs
    from domain.language.en import dates as en

    czech, english = "|".join(names_of(cs.MONTHS)), "|".join(names_of(en.MONTHS, en.MAY))
    cs_days, en_days = "|".join(names_of(cs.WEEKDAYS, cs.DAY_WORDS)), "|".join(names_of(en.WEEKDAYS, en.DAYS))
    return (
        Pattern(rf"\b\d{{1,2}}\.\s?(?:{czech})\b|\b(?:{cs_days})\b"),
        Pattern(
            rf"\b\d{{1,2}}(?:{en.TH})?\s(?:{en.OF}\s)?(?:{english})\b|\b(?:{english})\s\d{{1,2}}\b|\b(?:{en_days})\b"
        ),
    )


def tongue_of_task(text: str, language: str) -> str:
    """In which language a message sets a task: people write Czech in an English group, and the other way round.

    The word for a task and the labels decide, then letters that only Czech has; else it is the group's language.
    A group of a third language has no words of its own for them, so there they tell nothing.
    """
    if language not in ("cs", "en"):
        return language
    if found := TASK.search(text):
        return "cs" if found["cs"] else "en"
    return "cs" if CZECH_LETTER.search(CAPITALISED.sub("", text)) else language
