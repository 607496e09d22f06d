"""English words for what comes again and again. Folded parts of patterns."""

EACH = r"every|each|always on|always"
WEEKDAYS = (
    r"mon(?:day)?s?", r"tue(?:sday)?s?", r"wed(?:nesday)?s?", r"thu(?:rsday)?s?", r"fri(?:day)?s?", r"sat(?:urday)?s?",
    r"sun(?:day)?s?",
)  # fmt: skip
ON = r"(?:on\s+)?(?:the\s+)?"
NTH = {r"first|1st": 1, r"second|2nd": 2, r"third|3rd": 3, r"fourth|4th": 4, r"last": -1}
OF_MONTH = r"(?:of|in) (?:the|every|each|a) month"
OF_QUARTER = r"(?:of|in) (?:the|every|each) quarter"
WEEKLY = r"weekly|every week|once a week"
FORTNIGHTLY = r"fortnightly|every other week|every second week|every two weeks|every 2 weeks|once a fortnight"
WEEKS = r"every\s+(three|3|four|4|six|6)\s+weeks"
NUMBERS = {"one": 1, "once": 1, "two": 2, "twice": 2, "three": 3, "four": 4, "five": 5, "six": 6, "none": 0, "zero": 0}
YEARLY = r"every year|yearly|annually|once a year"
MONTHS = (
    r"jan(?:uary)?", r"feb(?:ruary)?", r"mar(?:ch)?", r"apr(?:il)?", r"may", r"june?", r"july?", r"aug(?:ust)?",
    r"sep(?:tember)?", r"oct(?:ober)?", r"nov(?:ember)?", r"dec(?:ember)?",
)  # fmt: skip
DAY_OF_MONTH = (
    r"(?:on\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\s+(?:of|in)\s+(?:every|each)\s+month"
    r"|every month on (?:the )?(\d{1,2})(?:st|nd|rd|th)?"
)
A_YEAR = r"(?:x|×|times)?\s*(?:a year|per year|yearly|this year)"
SEASONS = {
    r"in (?:the )?spring": (3, 5),
    r"in (?:the )?summer": (6, 8),
    r"in (?:the )?autumn": (9, 11),
    r"in (?:the )?winter": (12, 2),
}
HALVES = {r"in the first half": (1, 6), r"in the second half": (7, 12)}
AT_LEAST = r"(?:,?\s*)(?:but\s+)?(?:at least|minimum)\s+"
TIMES = r"meetings|sessions|times"
UP_TO = r"to|or"
