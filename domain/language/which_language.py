"""Czech or English: people of one group write in both, and one table would read half of the other's date or task."""

import re

from domain.language.cs import labels as cs_labels
from domain.language.en import labels as en_labels
from domain.language.text import Pattern, fold

MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
MESICE = "ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|zari|rijna|listopadu|prosince"
ENGLISH = Pattern(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{MONTHS})\b|\b(?:{MONTHS})\s\d{{1,2}}\b"
    r"|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)\b"
)
CZECH = Pattern(
    rf"\b\d{{1,2}}\.\s?(?:{MESICE})\b"
    r"|\b(?:pondeli|utery|streda|stredu|ctvrtek|patek|sobota|sobotu|nedele|nedeli|zitra|pozitri)\b"
)
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
    english, czech = bool(ENGLISH.search(plain)), bool(CZECH.search(plain))
    return language if english is czech else "en" if english else "cs"


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
