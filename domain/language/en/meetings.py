"""English words that tell where and when a meeting is, and what it is called. See `cs.meetings`."""

PLACES = r"office|room|hall|library|town hall"
AT = r"at|in"
WHERE = r"place|where"
CALLED = r"title"
WHEN = r"date|time|when"
