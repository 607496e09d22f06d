"""English: closed tables of words of dates and times, folded."""

import re

from domain.language.lexicon import (
    AFTERNOON,
    DAY,
    DAYS14,
    EVENING,
    FOLLOWING,
    FORENOON,
    HALF_HOUR,
    HALF_YEAR,
    HOUR,
    MINUTE,
    MONTH,
    MORNING,
    NEAREST,
    NIGHT,
    QUARTER,
    QUARTER_HOUR,
    WEEK,
    WEEKEND,
    WORKDAY,
    YEAR,
    Lexicon,
    Manner,
    names_of,
    table,
)
from domain.language.text import Pattern, words

WEEKDAYS = [
    (0, "monday"),
    (1, "tuesday tues"),
    (2, "wednesday"),
    (3, "thursday thurs"),
    (4, "friday"),
    (5, "saturday"),
    (6, "sunday"),
]
MONTHS = [
    (1, "january"),
    (2, "february"),
    (3, "march"),
    (4, "april"),
    (6, "june"),
    (7, "july"),
    (8, "august"),
    (9, "september"),
    (10, "october"),
    (11, "november"),
    (12, "december"),
]
DAYS = [(0, "today"), (1, "tomorrow tmrw tommorow tomorow"), (-1, "yesterday")]
# "may" is mostly the verb: it is a month only beside a day's number.
MAY = [(5, "may")]
MONTHS_SHORT = [
    (1, "jan"),
    (2, "feb"),
    (3, "mar"),
    (4, "apr"),
    *MAY,
    (6, "jun"),
    (7, "jul"),
    (8, "aug"),
    (9, "sep sept"),
    (10, "oct"),
    (11, "nov"),
    (12, "dec"),
]
TH, OF = "st|nd|rd|th", "of"  # behind a day's number
UNITS = [
    (MINUTE, "minute minutes min mins"),
    (DAY, "day days"),
    (DAYS14, "fortnight fortnights"),
    (WEEK, "week weeks"),
    (MONTH, "month months"),
    (WEEKEND, "weekend weekends"),
    (QUARTER, "quarter quarters q"),
    (YEAR, "year years"),
]
NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
TENS = [
    *enumerate(("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"), 13),
    (30, "thirty"),
    (40, "forty"),
    (50, "fifty"),
]
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
COMPOUND = [(n, ("twenty" if n < 30 else "thirty", ORDINALS[n % 10 - 1])) for n in (*range(21, 30), 31)]
DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
VAGUE = """spring summer autumn fall winter easter christmas holidays soon sometime asap immediately shortly
ongoing eventually"""
AFTER_AN_HOUR = (
    """online in the please for with via room we i it is will so and but if o clock sharp here there until our"""
)

WORDS = table(
    ("W", WEEKDAYS),
    ("w", [(0, "mon"), (1, "tue"), (2, "wed"), (3, "thu thur"), (4, "fri"), (5, "sat"), (6, "sun")]),
    ("M", MONTHS),
    ("D", DAYS),
    ("P", [(MORNING, "morning"), (AFTERNOON, "afternoon"), (EVENING, "evening"), (NIGHT, "night")]),
    ("T", [(0, "this"), (1, "next"), (NEAREST, "coming upcoming"), (FOLLOWING, "following"), (-1, "previous")]),
    ("U", UNITS),
    ("h", [(HOUR, "h hour hours oclock hrs")]),
    ("H", [(0, "half")]),
    ("N", [(12, "noon midday"), (0, "midnight")]),
    ("X", [(0, "am"), (12, "pm")]),
    ("C", [*((i, word) for i, word in enumerate(NUMBERS, 1)), *TENS, (1, "a an")]),
    ("O", [*((i, word) for i, word in enumerate(ORDINALS, 1)), (30, "thirtieth"), (-1, "last"), (-2, "penultimate")]),
    ("°", [(0, TH.replace("|", " "))]),
    ("v", [(0, "at on")]),
    ("Z", [(0, "in within")]),
    ("g", [(0, "for")]),
    ("f", [(0, "from since commencing beginning starting")]),
    ("t", [(0, "by until till to")]),
    ("b", [(0, "between")]),
    ("p", [(0, "after before past")]),
    ("q", [(0, "about around approximately roughly ca")]),
    ("d", [(0, "the of t due deadline")]),
    ("l", [(0, "latest")]),
    ("i", [(0, "and")]),
    ("o", [(0, "or")]),
    ("e", [(0, "end")]),
    ("E", [(0, "middle mid start early late")]),
    ("r", [(0, " ".join(f"{day}s" for day in DAY_NAMES) + " daily")]),
    ("R", [(0, "every each weekly monthly always")]),
    ("V", [(0, VAGUE)]),
    ("m", MONTHS_SHORT),
    ("B", [(0, "earliest")]),
    ("K", [(0, AFTER_AN_HOUR)]),
)
NAMES = names_of(WEEKDAYS, MONTHS, DAYS)
NEW_YEAR = (("year", "'", "s"), ("year", "’", "s"), ("years",), ("year",))
PHRASES = (
    (("the", "day", "after", "tomorrow"), ("D", 2)),
    (("day", "after", "tomorrow"), ("D", 2)),
    (("the", "day", "before", "yesterday"), ("D", -2)),
    *(((tens, "-", one), ("O", n)) for n, (tens, one) in COMPOUND),
    *(((tens, one), ("O", n)) for n, (tens, one) in COMPOUND),
    (("-", "ish"), ("h", HOUR)),
    (("this", "coming"), ("T", NEAREST)),
    (("at", "the", "beginning"), ("E", 0)),
    (("beginning", "of"), ("E", 0)),
    (("from", "now"), ("Z", 1)),
    (("from", "today"), ("Z", 1)),
    (("after", "next"), ("T", 2)),
    (("christmas", "eve"), ("F", 1224)),
    (("christmas", "day"), ("F", 1225)),
    (("boxing", "day"), ("F", 1226)),
    *((("new", *year, "eve"), ("F", 1231)) for year in NEW_YEAR),
    *((("new", *year, "day"), ("F", 101)) for year in NEW_YEAR),
    (("half", "past"), ("I", 30)),
    (("quarter", "past"), ("J", 15)),
    (("quarter", "to"), ("J", -15)),
    (("a", "quarter", "past"), ("J", 15)),
    (("a", "quarter", "to"), ("J", -15)),
    (("ten", "past"), ("J", 10)),
    (("ten", "to"), ("J", -10)),
    (("twenty", "past"), ("J", 20)),
    (("twenty", "to"), ("J", -20)),
    (("five", "past"), ("J", 5)),
    (("five", "to"), ("J", -5)),
    *((("every", "other", day), ("r", 0)) for day in ("day", "week", "month", *DAY_NAMES)),
    *((("every", "second", day), ("r", 0)) for day in ("day", "week", "month", *DAY_NAMES)),
    *(((times, "a", unit), ("r", 0)) for times in ("once", "twice") for unit in ("day", "week", "month", "year")),
    (("half", "a", "year"), ("V", HALF_YEAR)),
    (("half", "an", "hour"), ("U", HALF_HOUR)),
    (("a", "half", "hour"), ("U", HALF_HOUR)),
    (("a", "half"), ("H", 0)),
    (("a", "quarter", "of", "an", "hour"), ("U", QUARTER_HOUR)),
    (("at", "the", "earliest"), ("B", 0)),
    (("not", "before"), ("B", 0)),
    (("no", "earlier"), ("B", 0)),
    (("not", "earlier"), ("B", 0)),
    (("working", "day"), ("U", WORKDAY)),
    (("business", "day"), ("U", WORKDAY)),
    (("as", "soon", "as", "possible"), ("V", 0)),
    (("o", "'", "clock"), ("h", HOUR)),
    (("o", "’", "clock"), ("h", HOUR)),
    (("a", ".", "m", "."), ("X", 0)),
    (("p", ".", "m", "."), ("X", 12)),
    (("after", "lunch"), ("P", AFTERNOON)),
    (("before", "noon"), ("P", FORENOON)),
    (("no", "later", "than"), ("t", 0)),
    (("at", "the", "latest"), ("l", 0)),
    (("this", "morning"), ("Y", MORNING)),
    (("this", "afternoon"), ("Y", AFTERNOON)),
    (("this", "evening"), ("Y", EVENING)),
    (("tonight",), ("Y", EVENING)),
)
CLAIMS = Pattern(
    r"""
    (?<!\S)\S{1,64}@\S{1,255} | https?://\S+ | www\.\S+
    | (?<!\S)\S{1,80}\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|jpe?g|png|zip|csv|html?|txt|rtf)\b
    | \b(?:nice|good|great|lovely|wonderful|happy|pleasant|merry|relaxing)\s(?:new\syears?|day|week|weekend|morning
        |afternoon|evening|night|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b
    | \b(?:no|nr|number|room|rooms|floor|page|pages|p|item|items|point|points|section|article|version|phase|act
        |appendix|annex|chapter|unit|building|flat|goal|measure|group|groups)\.?\s*(?:no\.\s*)?\d+(?:[./–-]\d+)*
    | (?<![/\d])(?:1[3-9]|[2-9]\d|\d{3,4})/(?:19|20)\d\d\b | (?<![/\d])\d{1,2}/(?:19|20)\d\d\s*coll\b\.?
    | (?<!§)§{1,3}\s?\d+
    | \b\d+(?:st|nd|rd|th)?\s+(?:floor|phase|stage|meeting|session|edition)\b
    | \b(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)\b(?![-–\d])
    | \b\d+(\s?):\1\d+\1:\1\d+\b
    | [$€£]\s?\d[\d.,]* | \b\d[\d.,]{0,16}\s?(?:eur|usd|gbp|czk|%|°)
    | \b\d+\s?(?:[-–]\s?\d+\s?)?(?:people|persons|members|votes|percent|years\sold|times|comments|groups)\b
    | (?:\+\d{1,3}\s?)?\b\d{3}\s?\d{3}\s?\d{3}\b
    | \b(?:one|two|three|four|five|six|seven|eight|nine|ten|several)\s+(?!h(?:ou)?rs?\b|days?\b|weeks?\b|months?\b
        |minutes?\b|years?\b|quarters?\b|o\b|p\.?m|a\.?m|in\b|on\b|this\b|tomorrow\b|today\b|at\b|to\b|past\b|and\b
        |or\b|thirty\b|fifteen\b|sharp\b|till\b|until\b|mon|tue|wed|thu|fri|sat|sun)[a-z]+
    | \b(?:mr|mrs|ms|dr)\.?\s+[a-z]+
    """,
    re.VERBOSE,
)

MANNER = Manner(
    verbs_too=frozenset(words("march")),
    than=frozenset(words("than")),
    negation=frozenset(words("not")),
    joints=frozenset(words("or and")),
    by=frozenset(words("by another more extra")),
    later=frozenset(words("later")),
    sooner=frozenset(words("earlier sooner forward")),
    awake=frozenset(words("only write may can")),
)
ENGLISH = Lexicon(
    WORDS,
    CLAIMS,
    NAMES,
    MANNER,
    PHRASES,
    month_first=True,
    shorter="boeTNO",
    endings={"ish": "h"},
)
