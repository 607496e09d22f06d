"""What the labels of minutes announce."""

from enum import StrEnum


class Part(StrEnum):
    """What a label announces."""

    DATE = "date"
    TIME = "time"
    START = "start"
    END = "end"
    PLACE = "place"
    PRESENT = "present"
    EXCUSED = "excused"
    UNEXCUSED = "unexcused"
    GUESTS = "guests"
    AGENDA = "agenda"
    DECISIONS = "decisions"
    TASKS = "tasks"
    NEXT = "next"
    AUTHOR = "author"
    VERIFIER = "verifier"
    SIGNED = "signed"
    ATTACHMENTS = "attachments"
    GROUP = "group"
    ROLE = "role"  # who chaired or led; in a list of those present one of them
    OTHER = "other"  # a label whose value is nobody's here: the chair, the vote, whom it was sent to
