"""English: phrases by which a sentence says who is to do what, for `clauses`; all folded unless said otherwise."""

from domain.language.en.deeds import DEEDS
from domain.language.text import words

# Tag → what counts as one word of it; see `clauses` for the tags.
PHRASES = {
    "P": r"please|kindly|i(?:'d| would) be (?:very |so )?grateful|(?:i|we)(?:'ve| have)? asked(?= [a-z' ]{2,30} to )"
    r"|it (?:would|'d) be (?:great|nice|good"
    r"|helpful|lovely) if|(?:i|we)(?:'d| would)? (?:like|love|want)(?= [a-z' ]{2,30} to )",
    "A": r"let(?= [a-z])",
    "B": r"(?:we|i) (?:still )?need to|it (?:needs|has) to(?: be)?|there is a need to|(?:we"
    r"|i) (?:still )?need (?:someone|somebody|a volunteer) to|don'?t forget to|remember to",
    "m": r"we have(?: still)? to(?: be)?|we must|we should",
    "Y": r"you (?:need|have) to|please (?:do not|don'?t) forget to",
    "y": r"if you (?:could|would)|(?:could|can|would|will|might) you(?: please| kindly)?|(?:could|can|would) (?:i"
    r"|we) ask you to"
    r"|would you mind",
    "T": r"(?:is|are) (?:responsible for|in charge of)|(?:volunteered|offered|promised|agreed"
    r"|undertook) to(?: take care of)?|takes? (?:care of|on|over)"
    r"|took (?:on|over)|is (?:responsible for|in charge of|going to|taking care of)|(?:is )?taking on|owns",
    "L": r"in charge",
    "l": r"(?:will|shall|should|must|could|can|would|might|has to|have to|needs to|need to|is to|are to|ought to"
    rf"|is going to|are going to|(?:is|are) (?:asked|requested|expected|invited|supposed) to"
    rf"|to(?= (?:{'|'.join(DEEDS)})(?!\w)))(?! (?:be|come|attend|join|have|not)\b)(?: also| please)?",
    "U": r"(?:i|we) (?:still )?(?:need|expect|await|want)|(?:(?:i am|i'm|we are|we're) )?(?:still )?(?:waiting for"
    r"|expecting|missing)",
    "F": r"from|of(?= [a-z])",
    "r": r"for",
    "d": r"the",
    "p": r"on|at|in|with|by|before|after|about",
    "E": r"everyone|everybody|all(?= of | [a-z]+s )|each",
    "K": r"someone|somebody|anyone|who(?=[^,]{3,}\?)",
    "J": r"and",
}
COMMON = words("the this that these please for by thanks thank it we you todo")
NO_DEEDS: tuple[str, ...] = ()
INTROS = (
    r"todo|to-do|hi|hello|hey|dear|btw|ok|okay|super|(?:it was|we) agreed that|agreed(?: that)?|reminder|note"
    r"|next steps?"
    r"|action(?: item)?s?(?=\s*:)"
)
VAGUE = r"asap|as soon as possible|(?:by|before|until|for) (?:the )?next (?:meeting|time|session)|when you can"
r"|urgent(?= *[.,!]|$)"
FLUFF = r"no rush,?(?: but)?|thanks(?: a lot| in advance)?|thank you"
TRAILING = r"deadline|due"
LATE = r"by|due|until|deadline|before"
FILLERS = r"pls|please|thanks"
DUE_BEFORE = r"deadline|due|by|until"
DUE_SAID = r"deadline|due|by"
CLOCK_BEFORE, CLOCK_AFTER, BY = r"at|from", r"am|pm", r"by|until"
ANSWER = r"my place|(?:replace|represent|cover for) me|to go instead|i need to cancel"

# As in Czech.
EVERY = (
    ("week", 2, r"every (?:two weeks|14 days|fortnight|second week|other week)|fortnightly"),
    ("month", 3, r"every quarter|quarterly|every three months"),
    ("month", 6, r"every (?:half[- ]year|six months)|twice a year"),
    ("month", 12, r"every year|yearly|annually|once a year"),
    ("month", 1, r"every month|monthly|once a month"),
    ("week", 1, r"every (?P<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"),
    ("week", 1, r"every week|weekly|once a week"),
)
DAYS_BY_STEM = "mon tue wed thu fri sat sun"
