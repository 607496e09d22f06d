"""Czech or English: people of one group write dates in both, and one table would read half of the other's date."""

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


def tongue_of_date(text: str, language: str) -> str:
    """The language in which the text names its date: the other one of the two where only its names stand there."""
    if language not in ("cs", "en"):
        return language
    plain = fold(text)
    english, czech = bool(ENGLISH.search(plain)), bool(CZECH.search(plain))
    return language if english is czech else "en" if english else "cs"
