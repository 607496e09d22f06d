"""Czech: meetings of others, and meetings told by their weekday. Folded words, pieces of patterns."""

FOREIGN = (
    r"(?:jednani|schuz\w+|porad\w+|setkani|seminar\w*|zasedani|konferenc\w+|workshop\w*|skoleni) (?:se? (?!mnou"
    r"|nami|ucasti"
    r"|omluvou|(?:ne)?(?:u?castn|zucastn|dostav|pripoj|omlouv|objev|zastav|ukaz)\w+|bohuzel)\w+|soudu"
    r"|zastupitelstva|rady"
    r"|vyboru|komise|vedeni|odboru|oddeleni|u \w+|ve? (?:skole|skolce|praci|praze|brne)|na (?:kraji|ministerstvu"
    r"|uradu|mpsv|skole))",
    r"tridni schuz\w+|rodicovsk\w+ (?:schuz\w+|sdruzeni)|(?:vcera|vcerejsi\w*|minul\w*|loni|lonsk\w+|posledni\w*) "
    r"(?:\w+ )?(?:jednani|schuz\w+|setkani|skupin\w*|porad\w*)",
)
# A committee's meeting told by its weekday may well be the group's own.
DAYED = r"(?:pondeln|utern|stredecn|ctvrtecn|patecn)i(?:ho|mu|m)? (?:jednani|zasedani|schuz\w+) (?:vyboru|komise)(?!\w)"
WEEKDAYS = ("pondeln", "utern", "stredecn", "ctvrtecn", "patecn", "sobotn", "nedeln")
OF_DAY = "i(?:ho|mu|m)?"
MEETING = "jednani|zasedani|schuz|setkani|skupin|porad|komis|seminar|pracovk|kolec|rs\\b"
