"""English: from when till when one stays: words around a clock time. Folded words, pieces of patterns."""

CUT = r"\s(?:but|and)\s"
LEAST = "earliest|not before"
THEN = "then"
THEN_COMES = "come|join"
NEVER = "not|can't"
# Words before an hour, put as prepositions that the grammar of clock times knows.
ABOUT = (r"(?i)\b(?:around|about|approximately|roughly)(?= \d)", "at")
EARLIEST = (r"(?i)\b(?:not (?:before|until|till)|no (?:earlier|sooner) than)\b", "from")
BY = r"(?<!\w)by\s*$"
ONLY = "only|just"
BEFORE = "before"
