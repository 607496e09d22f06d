"""Czech: the table of answers to an invitation. Folded words."""

import re

from domain.language.cs import details
from domain.language.cs.answer_words import ANSWER_WORDS
from domain.language.cs.verbs import MENDED, NO_SLIPS, all_own
from domain.language.speech import Speech, anyof
from domain.language.text import Pattern

MEETING = anyof(
    "jednani|schuzk*|schuzi|schuze|setkani|setkanim|porad|porada|porade|poradu|porady|skupin"
    "|skupina|skupine|skupinu|skupiny|pracovk*"
    "|komisi|komise|zasedani|workshop*|seminar*|kulat* stol*|konferenc*|kolecko|kolecka|sezeni|rs|rps"
)
SIGNATURE = Pattern(
    r"(?:^|[\n,.;])\s{0,4}(?:s pozdravem|s uctou|se srdecnym pozdravem|hezky den preje|preji hezky den|zdravi)\b.*",
    re.DOTALL,
)
CZECH_SPEECH = Speech(
    ANSWER_WORDS,
    MEETING,
    leaves=details.LEAVES,
    arrives=details.ARRIVES,
    late=details.LATE,
    early=details.EARLY,
    company=details.COMPANY,
    we=details.WE,
    busy=details.BUSY,
    elsewise=details.ELSEWISE,
    gets_there=details.GETS_THERE,
    signature=SIGNATURE,
    mended=frozenset((*all_own(MENDED), *all_own(MENDED, "ne"))),
    no_slips=NO_SLIPS | {f"ne{word}" for word in NO_SLIPS},
)
