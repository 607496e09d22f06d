"""English: meetings of others, and meetings told by their weekday. Folded words, pieces of patterns."""

FOREIGN = "my (?:other|team|board) meeting|meeting with"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
OF_DAY = "(?:'s|’s)"
MEETING = "meeting|session"
