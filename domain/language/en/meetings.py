"""English words that tell where and when a meeting is, and what it is called. See `cs.meetings`."""

PLACES = r"office|room|hall|library|town hall"
AT = r"at|in"
WHERE = r"place|where"
CALLED = r"title|subject|topic"
WHEN = r"date|time|when"
MEETING = r"(?:new )?(?:meeting|session|topic|group|for|(?:the )?working group)"
GROUP = r"(?:working )?group"
COURTESY = r"dear\b|hello\b|hi\b|(?:we|i) (?:would like to )?invite|kind regards|best regards|thank you|please\b"
TOPIC = r"topic|title"
KINDS = r"meeting|session|workshop"
JOINS = r"and|for"
# Folded: how many people fit in.
PEOPLE = r"people|persons|seats|places|participants|attendees"
CAPACITY = (
    rf"(?:with )?(?:a )?capacity(?: of| is)?\s?:?\s*\d{{1,6}}(?:\s(?:{PEOPLE}))?"
    rf"|(?:for )?(?:max\.?|maximum|at most|up to)\s*\d{{1,6}}\s(?:{PEOPLE})|limited to \d{{1,6}}\s(?:{PEOPLE})"
)
