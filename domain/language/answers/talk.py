"""Which words that answer no invitation speak of coming all the same: in a group's talk, or said to the bot alone."""

from collections.abc import Sequence

from domain.language.answers.builds import Says
from domain.language.answers.roles import Role
from domain.language.answers.tagging import Clause
from domain.language.cs.verbs import COME, own
from domain.language.speech import Speech, anyof
from domain.language.text import Pattern, fold_in_place, words

PRIVATE_WORDS = 25  # a longer private message is a story, not an answer
CLEAR = anyof(
    r"(?:ne)?(?:budu|budeme) tam|(?:ne)?pocitejte se mnou|omlouvam(?:e)? se(?! za| ze)|omluvte m\w+"
    r"|(?:jsem|budu) (?:bohuzel )?(?:na dovolene|nemocn\w+|marod\w*|v neschopence|na neschopence)|mam (?:bohuzel "
    r")?dovolenou"
    r"|(?:ne)?pripojim se|(?:ne)?stihnu to|(?:ne)?mohu se zucastnit|(?:ne)?prijedu|(?:ne)?potvrzuj\w+ ucast"
    r"|(?:i am|i'm|i will|i'll) (?:not )?(?:be there|come|coming|attend)|can(?:no|')?t (?:come|attend|make it)"
)
CLEAR_ALONE = anyof(r"(?:bohuzel )?(?:nemuzu|nemohu|nestiham|nestihnu|neprijdu|nebudu|marodim)(?: bohuzel)?")
CERTAIN = words("prijdu dorazim prijedu zucastnim ucastnim dostavim")
COMING = anyof(
    own(CERTAIN),
    own(CERTAIN, negative=True),
    r"potvrzuj\w+ (?:svou |svoji |nasi )?ucast|omlouvam(?:e)? se (?:z|ze|na)|odhlasuj\w+|(?:nemuzu|nemohu|nemuzeme) "
    r"(?:se )?(?:prijit|dorazit"
    r"|prijet|zucastnit|ucastnit)(?: se)?|(?:ne)?pocitejte se mnou|se mnou (?:\w+ )?(?:ne)?pocitejte"
    r"|(?:se )?(?:pokusim|pokusime) (?:se )?(?:prijit|dorazit|zucastnit|ucastnit|prijet|dostavit)",
    r"(?:i|we) (?:might|may)(?: not)? (?:make it to|come to|attend|join|be at)|(?:i|we)(?:'ll| will) (?:be at"
    r"|attend|join|come to|miss)|(?:i|we) (?:can not|will not|will not be able to|am "
    r"not able to|am unable to) "
    r"(?:be at|attend|join|come|make)|i'll be at|(?:i'm|we're|we are) (?:not able|unable) to "
    r"(?:be at|attend|join|come|make)",
)
# With "na tohle jednání" in the same clause the commonest verbs will do as well.
AT_A_MEETING = Pattern(
    r"(?<!\w)(?:na|z|ze)\s+(?:[\w.]+\s+){0,4}?(?=jednani|komis|schuz|setkani|skupin|pracovk|zasedani|kolec|rs\b|rps\b)"
)
THERE = anyof(
    own(COME),
    own(COME, negative=True),
    "omlouvam(?:e)?|(?:misto|za) (?:me|mne) (?:tam )?(?:prijde|dorazi|pujde|jde|bude|pojede|zajde)|zastoupi (?:me|mne)",
)
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
PART = Pattern(r"[,;!\n]|\.\s|(?<!\w)(?:ale|but)(?!\w)")
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


def about_the_meeting(plain: str, speech: Speech) -> bool:
    """Whether talk outside a reply names the meeting and one's own coming to it."""
    if "?" in plain or not speech.meeting.search(plain) or GRATITUDE.search(plain):
        return False
    if FOREIGN.search(DAYED.sub("jednani skupiny", plain)):
        return False
    if COMING.search(plain):
        return True
    return any(AT_A_MEETING.search(part) and THERE.search(part) for part in PART.split(plain))


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
    doubtful = any(Role.COME in c.kinds or Role.COMING in c.kinds for c in clauses) and Says.DOUBT in said
    return bool(set(said) & OF_COMING or plain_no or doubtful)


OF_COMING = {Says.COMES, Says.COMES_SO, Says.STAYS, Says.EXCUSES, Says.HOW}
NO_ALONE = {Says.CANNOT, Says.REASON, Says.SORRY, Says.NOTHING, Says.CAUSE, Says.WHEN}
