"""English: how people answer an invitation. Folded words."""

from domain.language.en.answer_words import ENGLISH_WORDS
from domain.language.speech import Speech, anyof

PEOPLE = (
    "(?:colleagues?|students?|guests?|friends?|interns?|clients?|assistants?|people|persons?|trainees?"
    "|volunteers?|partner)"
)
NUMBER = "(?:a|an|my|one|two|three|four|five|\\d{1,3}|our|another|along a|some|both)"

ENGLISH_SPEECH = Speech(
    ENGLISH_WORDS,
    meeting=anyof("meeting|session|workshop|group meeting|steering group|working group"),
    leaves=anyof(
        "(?:have|need|needs|got|gotta|must|will|'ll|going) (?:to )?(?:run|dash"
        "|go|leave|be off)(?= (?:at|by|before|around|about|off|no later)|$)"
        "|leave|leaving|go at|head off|until|till|have to go|must go|need to go|gone|dash|be off|be gone|be away"
        "|run off|slip away"
        "|be out(?: of there)?|finish|my (?:train|bus|flight) (?:is|leaves|goes)|pick up|stay"
    ),
    arrives=anyof(
        "late|come|join|arrive|be there|be in|be with you|there at|from|get there|coming|joining|arriving|make it"
        "|show up|turn up|attend"
        "|dial in|call in|there|start|yes|free|available|earliest|attending|arrives?|calling in|dialling in|log in"
    ),
    late=anyof("late|later|delayed|running late"),
    early=anyof("leave early|leave earlier|only briefly|only for the first*|leaving early|part of it"),
    company=anyof(
        f"with (?:{NUMBER} )(?:\\w+ )?{PEOPLE}|(?:i'll |i will |we'll )?(?:bring|bringing|take) (?:along )?{NUMBER} "
        f"(?:\\w+ )?{PEOPLE}|plus (?:a|one) {PEOPLE}"
        f"|(?:my|our|a|the) (?:\\w+ )?{PEOPLE} (?:will |is |also )*(?:be )?(?:come|coming|join|joining|accompany\\w*)"
        "(?: along)?(?: with)? (?:me|us)"
    ),
    we=anyof("there will be|we will be|we'll be|we are|we're|we'll come"),
)
