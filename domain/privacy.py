"""Where a person occurs, and what becomes of each place when they want to be forgotten."""

from datetime import timedelta
from enum import StrEnum

UNDO = timedelta(hours=24)  # for how long an erasure may be taken back


class Way(StrEnum):
    """What an erasure does with a column.

    ROW: the row goes. EMPTY: the reference goes, the row stays. NOBODY: somebody without a name stands there.
    PSEUDONYM: the row belongs to the record and stays; the person it names is called "bývalý člen 12" from now on.
    LATER: it goes when the erasure becomes final, for until then it leads them back.
    WORDS: their name, in whatever case, becomes the pseudonym.
    """

    ROW = "row"
    EMPTY = "empty"
    NOBODY = "nobody"
    PSEUDONYM = "pseudonym"
    LATER = "later"
    WORDS = "words"


# Columns that name a person, an account of theirs or their private room, by number or by the account's name.
REFERENCES: dict[tuple[str, str], Way] = {
    ("absence", "person"): Way.ROW,
    ("absence", "substitute"): Way.EMPTY,
    ("account", "person"): Way.EMPTY,
    ("agenda_item", "proposed_by"): Way.EMPTY,
    ("attendance", "person"): Way.PSEUDONYM,
    ("attendance_excuse", "person"): Way.ROW,
    ("audit", "person"): Way.PSEUDONYM,
    ("belonging", "person"): Way.ROW,
    ("card_copy", "room"): Way.ROW,
    ("claim", "entry"): Way.ROW,
    ("claim", "newcomer"): Way.ROW,
    ("contact", "person"): Way.ROW,
    ("collecting", "opened_by"): Way.EMPTY,
    ("device", "account"): Way.ROW,
    ("device_identity", "account"): Way.ROW,
    ("digest", "person"): Way.ROW,
    ("erased_account", "account"): Way.LATER,
    ("erasure", "person"): Way.PSEUDONYM,
    ("failed_update", "event"): Way.ROW,
    ("former_person", "person"): Way.PSEUDONYM,
    ("go_round", "opened_by"): Way.EMPTY,
    ("go_round_turn", "person"): Way.ROW,
    ("go_round_word", "person"): Way.ROW,
    ("guest", "invited_by"): Way.ROW,
    ("knock", "account"): Way.ROW,
    ("letter", "person"): Way.ROW,
    ("link_code", "account"): Way.ROW,
    ("link_request", "giver"): Way.ROW,
    ("link_request", "taker"): Way.ROW,
    ("matrix_invitation", "inviter"): Way.ROW,
    ("matrix_reaction", "user"): Way.ROW,
    ("matrix_talk", "user"): Way.LATER,
    ("meeting", "convener"): Way.PSEUDONYM,
    ("membership", "person"): Way.ROW,
    ("merging", "gone"): Way.ROW,
    ("merging", "into"): Way.ROW,
    ("minutes", "author"): Way.PSEUDONYM,
    ("minutes", "verifier"): Way.PSEUDONYM,
    ("minutes_comment", "person"): Way.PSEUDONYM,
    ("namesake", "other"): Way.ROW,
    ("namesake", "person"): Way.ROW,
    ("occasion", "inviter"): Way.ROW,
    ("outbox", "room"): Way.ROW,
    ("people_list", "person"): Way.ROW,
    ("personal_invite", "person"): Way.ROW,
    ("poll", "convener"): Way.PSEUDONYM,
    ("poll_vote", "person"): Way.ROW,
    ("motion", "opener"): Way.PSEUDONYM,
    ("motion_vote", "person"): Way.ROW,
    ("post", "holder"): Way.EMPTY,
    ("question", "person"): Way.ROW,
    ("question", "room"): Way.ROW,
    ("reminder", "person"): Way.ROW,
    ("room", "account"): Way.LATER,
    ("rsvp", "person"): Way.ROW,
    ("seat", "account"): Way.ROW,
    ("seat_order", "person"): Way.ROW,
    ("series", "convener"): Way.PSEUDONYM,
    ("shortlist", "opened_by"): Way.EMPTY,
    ("shortlist_vote", "person"): Way.ROW,
    ("sitting_note", "author"): Way.PSEUDONYM,
    ("spent", "person"): Way.ROW,
    ("support", "person"): Way.ROW,
    ("task", "given_by"): Way.PSEUDONYM,
    ("task_owner", "person"): Way.PSEUDONYM,
    ("topic", "author"): Way.NOBODY,
    ("undo", "person"): Way.ROW,
    ("waiting_file", "account"): Way.ROW,
    ("wrong_code", "account"): Way.ROW,
}

# Columns with people's words, in which anybody may be named.
WORDS: tuple[tuple[str, str], ...] = (
    ("agenda_item", "presenter"), ("agenda_item", "text"), ("attendance", "substitute"), ("attendance_guest", "name"),
    ("attendance_guest", "organisation"), ("collecting", "about"), ("commitment", "title"),
    ("failed_update", "event"), ("go_round", "question"), ("go_round_word", "text"), ("guest", "name"),
    ("guest", "organisation"), ("invite", "meant_for"), ("meeting", "place"), ("meeting", "title"),
    ("minutes", "reason"), ("minutes_comment", "text"), ("minutes_version", "body"), ("minutes_version", "reason"),
    ("motion", "text"), ("occasion", "text"), ("outbox", "card"), ("poll", "title"), ("question", "values"),
    ("resolution", "subject"), ("resolution", "text"), ("rsvp", "reason"), ("rsvp", "substitute"),
    ("series", "place"), ("series", "title"), ("sitting_note", "text"), ("task", "text"), ("task_owner", "name"),
    ("topic", "reason"), ("topic", "text"), ("undo", "values"), ("waiting_file", "event"),
    ("people_list", "people"), ("letter", "told"),
)  # fmt: skip

# What describes the person and their accounts; emptied at once, and the account itself when the erasure is final.
OWN: dict[str, str] = {
    "person": "name before after gender language",
    "contact": "email phone",
    "account": "name username platform language called",
    "knock": "name tap",
    "link_request": "name",
    "room": "title chat thread platform rights troubles",
}

# All other columns of words: numbers, states, names of bodies, addresses of chats. Nobody is named there.
NAMELESS: dict[str, str] = {
    "absence": "since until",
    "agenda_item": "state filled_by",
    "attendance": "presence side arrives leaves",
    "attendance_excuse": "state",
    "audit": "deed subject values key seal",
    "card_copy": "kind message digest state",
    "circle": "rule",
    "collecting": "wall_end zone",
    "community": "name zone language limits",
    "device": "platform name key",
    "device_identity": "platform key",
    "erasure": "steps",
    "failed_update": "update error ticket",
    "former_chat": "platform chat now",
    "go_round": "kind",
    "invite": "code name",
    "knock": "state",
    "letter": "state",
    "link_code": "code platform",
    "matrix_card": "message room buttons",
    "matrix_invitation": "room",
    "matrix_last": "room event",
    "matrix_login": "user device token pickle_key seeds since",
    "matrix_reaction": "event message emoji",
    "matrix_successor": "room replaces",
    "matrix_talk": "room",
    "matrix_unread": "event room source",
    "meeting": "link wall_start wall_end zone status",
    "membership": "role ended",
    "merging": "rows",
    "occasion": "day clock",
    "minutes": "status",
    "organisation": "name side",
    "organisation_tag": "tag",
    "people_list": "skipped decided done state",
    "outbox": "platform kind file message emoji state device sent why",
    "personal_invite": "code",
    "poll": "zone status",
    "poll_option": "wall_start wall_end",
    "poll_vote": "stance",
    "motion": "zone status silence wall_until",
    "motion_vote": "choice",
    "post": "name",
    "question": "kind message",
    "reminder": "kind subject about",
    "resolution": "verb vote",
    "rsvp": "answer arrives leaves mode message",
    "secret": "name value",
    "series": "zone wall_start wall_end status",
    "series_day": "moved",
    "seat": "chat",
    "seen_update": "id words",
    "shortlist": "wall_end zone",
    "sitting": "next_start next_end",
    "sitting_note": "kind",
    "sitting_outcome": "outcome",
    "spent": "kind day",
    "task": "due state every",
    "task_owner": "state",
    "topic": "state",
    "undo": "kind",
    "working_group": "name kind language zone settings",
}
