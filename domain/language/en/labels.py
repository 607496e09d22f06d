"""English words by which minutes and chats set a task and say where it comes from. See `cs.labels`."""

OPENS = r"(?:task|todo|Due:|Owner:|Deadline:)"
DUE = r"Due(?: date)?|Deadline|By when"
OWNER = r"Owner|Responsible(?: person)?|Assigned to|Assignee|Who"
OWNER_SURELY = r"Owner"
TASK = r"Action(?: item)?|Task"
COMMAND = "task|todo|action"
TODO = r"TODO|To do"
DEED = r"(?:to )?(?:ask|book|buy|call|find|get|invite|make|pay|prepare|print|send|tell|write)\s"
AND = "and"
FOR = "for"
ITEM = r"(?:on\s+)?item\s+"

NEXT_MEETING = r"by (?:the )?next meeting"  # folded
