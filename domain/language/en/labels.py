"""English words by which minutes and chats set a task and say where it comes from. See `cs.labels`."""

OPENS = r"(?:task|todo|Due:|Owner:|Deadline:)"
DUE = r"Due|Deadline"
OWNER = r"Owner"
OWNER_SURELY = r"Owner"
TASK = r"Task"
DEED = r"(?:to )?(?:ask|book|buy|call|find|get|invite|make|pay|prepare|print|send|tell|write)\s"
AND = "and"
FOR = "for"
ITEM = r"(?:on\s+)?item\s+"

NEXT_MEETING = r"by (?:the )?next meeting"  # folded
