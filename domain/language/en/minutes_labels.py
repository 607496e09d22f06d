"""English labels of minutes. See `cs.minutes_labels`."""

from domain.language.minutes_parts import Part
from domain.language.text import Pattern

WHOSE = r"(?:\([^()]{0,40}\))?(?:[a-z.,/&]{0,40})?(?:\([^()]{0,40}\))?[-–]?"
TABLE: dict[Part, str] = {
    Part.DATE: r"""
        (?:meeting)?date(?:(?:and|/|,|&)*(?:time|place|venue|location))*(?:of(?:the)?meeting)?|when""",
    Part.TIME: r"""
        time""",
    Part.START: r"""
        (?:start|opening|opened|meetingopened)(?:time|at)?""",
    Part.END: r"""
        (?:end|finish|closing|closed|meetingclosed)(?:time|at)?""",
    Part.PLACE: r"""
        (?:meeting)?(?:place|venue|location)|where""",
    Part.UNEXCUSED: r"""
        absent(?:ees)?(?:withoutapolog(?:y|ies))?""",
    Part.EXCUSED: rf"""
        (?:absentwith)?apolog(?:y|ies){WHOSE}|regrets|excused{WHOSE}""",
    Part.GUESTS: r"""
        (?:invited)?guests?(?:present)?|inattendance|alsopresent|observers?|visitors?|invited""",
    Part.PRESENT: r"""
        attendance(?:list|sheet)|(?:members?|those|people)?present(?:members)?|attend(?:ees|ance|edby)|participants
        |membersattending""",
    Part.AGENDA: r"""
        items|topics|orderofbusiness""",
    Part.DECISIONS: r"""
        decisions?(?:made|taken)?[\d/.-]{0,9}|resolutions?(?:no\.?)?[\d/.-]{0,12}|resolved|agreed|conclusions?""",
    Part.TASKS: r"""
        action(?:s|items|points|list)(?:agreed)?|tasks|todo|nextsteps""",
    Part.NEXT: r"""
        (?:date(?:and(?:time|place|venue))?of(?:the)?)?(?:the)?next(?:meeting|session|date)""",
    Part.SIGNED: r"""
        date(?:of)?(?:theminutes|minutes|signed|written|approval|signature)|signed(?:on)?|dated
        |(?:issued|drafted|written|recorded)on""",
    Part.AUTHOR: r"""
        (?:meeting)?(?:minutes|notes|record)?(?:were)?(?:taken|written|recorded|prepared|kept|drafted)by
        |(?:minute|note)s?-?taker|secretary|recorder|minutes""",
    Part.VERIFIER: r"""
        (?:minutes)?(?:verified|checked|approved|reviewed|confirmed|proofread)by""",
    Part.ATTACHMENTS: r"""
        attachments?\d{0,2}|enclosures?|annex(?:es)?\d{0,2}|appendi(?:x|ces)\d{0,2}""",
    Part.GROUP: r"""
        workinggroup""",
    Part.ROLE: r"""
        chair(?:person|man|woman|edby)?|facilitator""",
    Part.OTHER: r"""
        vote|voting|distribution(?:list)?|cc|copies?to|subject|action|owner|due|deadline|who|what|notes?|discussion
        |any(?:other)?business""",
}
LOOSE: dict[Part, str] = {
    Part.AUTHOR: r"""
        (?:minutes|notes)?(?:were)?(?:taken|recorded|prepared)by""",
    Part.VERIFIER: r"""
        (?:minutes)?(?:verified|checked|approved|reviewed)by""",
    Part.SIGNED: r"""
        dated|signedon""",
    Part.PRESENT: r"""
        present""",
    Part.EXCUSED: r"""
        apologies(?:from)?""",
    Part.UNEXCUSED: r"""
        absent""",
    Part.GUESTS: r"""
        guests?""",
    Part.NEXT: r"""
        (?:the)?nextmeeting""",
}
SAID: tuple[tuple[Part, Pattern], ...] = (
    (
        Part.EXCUSED,
        Pattern(r"apologies\s+(?:for\s+absence\s+)?(?:were\s+)?(?:received\s+)?(?:came\s+)?from\s|apologised:?\s"),
    ),
    (Part.PRESENT, Pattern(r"present\s+were:?\s|(?:were|was)\s+present:?\s|attended\s+by\s")),
)
