"""English words by which minutes are read, besides their labels. See `cs.minutes`."""

from domain.language.text import words

PAGE = r"page"
SMALL_WORDS = r"the|of|and|to|was|were|is|for|at|on|by|meeting|present"

TITLE = r"minutes|meetingminutes|meetingnotes|notesof"
CALLED = r"minutes|notes"
FORM = r"workshop\w*|meeting|session"
ORDINALS = words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
NUMBERED = r"minutes|meeting|number|no\."
UNTIL_DATE = r"held on|on \w+day"
NUMBER = r"\bno\.?|\bnr\.?|#|number"
SLASHED = r"minutes"
KINDS = {
    "cross_group": r"crossgroup",
    "steering_group": r"steering",
    "project_team": r"projectteam",
    "focus_group": r"focusgroup",
    "case_conference": r"caseconference",
    "working_group": r"workinggroup|taskforce",
    "workshop": r"workshop",
    "public_meeting": r"publicmeeting",
    "commission": r"committee|commission",
}
GROUP = r"working group|steering (?:group|committee)|committee|network"
NO_GROUP = r"of|the|minutes|meeting|notes|town|city"
BARE_GROUP = r"working group"
RUNS_ON = r"meeting|held|on \d"
GROUP_LABEL = "group"

ADDRESS = "Mr|Mrs|Ms|Miss"
DEGREES = words("Cllr Rev")
DEED = r"\w{4,}(?:ing|ed)"
AFTER_NAME = words("on of from for to and at the chair will has is was by with")
ORGANISATIONS = (
    r"region|fond|program|town|city|council|office|school|hospital|universit|library|house|service|associat|initiativ"
    r"|trust|group|department|regional|charity|community|working|meeting|district|municipal|labour|welcome|minutes"
    r"|clinic|integr|club|youth|forum|network|society|church|kontakt|senior|mikroregion|region$"
)
ROLES = r"chair(?:man|person)?|member|secretary"
LOOSE_END = "of|and"
AND = "and"
HEADER = r"(?:full)?name"
STATES = {
    "unexcused": r"absent",
    "excused": r"apolog\w+|excused",
    "guests": r"guest|observer|visitor",
    "present": r"p|present|attended|yes|x|on-?line|[✓✔]",
}
NOTE = r"see|as per|attendance|according"
NOBODY = r"none|nil|nobody|no apologies"
AWAY = r"from|until|left|via|on-?line"
SENTENCE = r"was|were|has|have|opened|presented|welcomed"
STANDS_IN = r"represented"
SHEET = ("attendancel", "attendances")
SHEET_NOTE = r".*(?:attendance (?:sheet|list)|see )|.*\d+ (?:people|members)"
ACCOUNT_LABEL = "minutes"
TICKS = "yes"

WHO = r"group|committee"
DECIDES = r"supports?|approve[sd]?|recommends?|resolve[sd]|decide[sd]|notes?|asks?"
DECIDED = (
    r"^(?:agreed|approved|resolved)\b(?! by)|\bit was agreed\b|\bagreed (?:to|that|on)\b|\bresolved (?:to|that)\b"
    r"|\bw(?:as|ere) (?:unanimously )?(?:approved|adopted|agreed)\b"
)
VOTE = r"vote|for\s*:?\s*\d|in favour"
TASK_LABELS = {"action", "owner", "due", "deadline", "who", "what"}
TASK_WORD = "action"
CONCLUSIONS = ("conclusion",)
WHAT_HEAD = r"action\w*|task\w*|what"
WHO_HEAD = r"owner|who|responsib\w*"
DUE_HEAD = r"deadline|due\w*|by|when"
TASK = "Action: {what} Owner: {who}"
TO = "to"  # "Ann to book the room"
VALUE_LABELS = "Due|Owner"
NAMES_TASK = "ction"

NO_ATTACHMENTS = r"none|nil|n/?a"
COUNTED = r"attachments?"
ATTACHMENT = "annex|attachment"

WEEKDAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
MONTHS = words(
    """
january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec
"""
)
TILL = "to|till|until"
LED = r"held on|of|on"
NOT_OF_MEETING = r"reg|next|previous"
ENDED = r"closed|ended|finished|adjourned"
BEGAN = r"opened|started|began"
AT = r"\bat"
NEXT = r"next\s+(?:\w+\s+)?meeting|meet\s+again"
NEXT_LED = r"before|until|by|at"
OR = "or"
SIGNED_AT = "In"
SIGNED_ON = r"on[ \t]+"
PLACE_LED, PLACE_NOT = "in|at", "at"
ACCOUNT = r"took|was\s|were\s"
