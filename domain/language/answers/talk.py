"""Which words that answer no invitation speak of coming all the same: in a group's talk, or said to the bot alone."""

from collections.abc import Sequence

from domain.language.answers.builds import Says
from domain.language.answers.roles import Role
from domain.language.answers.tagging import Clause
from domain.language.speech import anyof
from domain.language.text import Pattern, fold_in_place

PRIVATE_WORDS = 25  # a longer private message is a story, not an answer
# Meetings that are none of the group's.
FOREIGN = anyof(
    r"(?:jednani|schuz\w+|porad\w+|setkani|seminar\w*|zasedani|konferenc\w+|workshop\w*|skoleni) (?:se? (?!mnou"
    r"|nami|ucasti"
    r"|omluvou|(?:ne)?(?:u?castn|zucastn|dostav|pripoj|omlouv|objev|zastav|ukaz)\w+|bohuzel)\w+|soudu"
    r"|zastupitelstva|rady"
    r"|vyboru|komise|vedeni|odboru|oddeleni|u \w+|ve? (?:skole|skolce|praci|praze|brne)|na (?:kraji|ministerstvu"
    r"|uradu|mpsv|skole))",
    r"tridni schuz\w+|rodicovsk\w+ (?:schuz\w+|sdruzeni)|(?:vcera|vcerejsi\w*|minul\w*|loni|lonsk\w+|posledni\w*) "
    r"(?:\w+ )?(?:jednani|schuz\w+|setkani"
    r"|skupin\w*|porad\w*)|my (?:other|team|board) meeting|meeting with",
)


# A committee's meeting told by its weekday may well be the group's own; whether the day agrees `weekday_named` tells.
DAYED = Pattern(
    r"(?<!\w)(?:pondeln|utern|stredecn|ctvrtecn|patecn)i(?:ho|mu|m)? (?:jednani|zasedani|schuz\w+)"
    r" (?:vyboru|komise)(?!\w)"
)
WEEKDAYS = ("pondeln", "utern", "stredecn", "ctvrtecn", "patecn", "sobotn", "nedeln")
ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
OF_A_DAY = Pattern(
    rf"(?<!\w)(?:(?P<cs>{'|'.join(WEEKDAYS)})i(?:ho|mu|m)?|(?P<en>{'|'.join(ENGLISH_DAYS)})(?:'s|’s))"
    r"(?= (?:\w+ ){0,3}?(?:jednani|zasedani|schuz|setkani|skupin|porad|komis|seminar"
    r"|pracovk|kolec|rs\b|meeting|session))"
)
GRATITUDE = anyof("dekuji|dekuju|dekujeme|diky|dik|dikes|thanks|thank you|cheers")


def about_the_meeting(text: str, clauses: Sequence[Clause], said: Sequence[Says]) -> bool:
    """Whether talk outside a reply names the meeting and, beside it, one's own coming to it."""
    plain = fold_in_place(text)
    if "?" in plain or GRATITUDE.search(plain) or FOREIGN.search(DAYED.sub("jednani skupiny", plain)):
        return False
    told = [one in OF_COMING or _doubtful(clause, one) for clause, one in zip(clauses, said, strict=True)]
    named = [number for number, clause in enumerate(clauses) if Role.MEETING in clause.kinds]
    return any(any(told[max(0, number - 1) : number + 2]) for number in named)


def weekday_named(text: str) -> int | None:
    """The weekday (0 is Monday) of the meeting that is spoken of: "na středeční jednání", "Tuesday's meeting"."""
    found = OF_A_DAY.search(fold_in_place(text))
    if found is None:
        return None
    return WEEKDAYS.index(found["cs"]) if found["cs"] else ENGLISH_DAYS.index(found["en"])


def said_alone(text: str, clauses: Sequence[Clause], said: Sequence[Says]) -> bool:
    """Whether words that answer no card speak surely of one's own coming, and of little else."""
    if "?" in text or len(text.split()) > PRIVATE_WORDS:
        return False
    plain_no = set(said) <= NO_ALONE and set(said) & {Says.CANNOT, Says.REASON}
    doubtful = any(_doubtful(clause, one) for clause, one in zip(clauses, said, strict=True))
    return bool(set(said) & OF_COMING or plain_no or doubtful)


def _doubtful(clause: Clause, said: Says) -> bool:
    return said in (Says.DOUBT, Says.WISH, Says.IF) and bool(clause.kinds & {Role.COME, Role.COMING, Role.STAY})


OF_COMING = {Says.COMES, Says.COMES_SO, Says.STAYS, Says.EXCUSES, Says.HOW, Says.STEAD}
NO_ALONE = {Says.CANNOT, Says.REASON, Says.SORRY, Says.NOTHING, Says.CAUSE, Says.WHEN}
