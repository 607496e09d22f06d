"""English words about slots of time: for whom they suit and how well. Folded, phrases apart by "|"."""

YES = (
    "i can|can|can do|i can do|i can make|can make|works|works for me|suits|suits me|yes|ok|okay|fine|is fine|fits me"
    "|fits|i'm free|i am free|am free|is good|good|i can come|we can|works well|are fine|work|work for me|suit me"
)
NEED = (
    "if need be|if needed|if necessary|only if needed|only if necessary|only if need be|at a pinch|in a pinch"
    "|at a push|if there's no other way|if nothing else works|reluctantly|if i have to|only if i have to"
    "|as a last resort"
)
NO = (
    "i can't|can't|cannot|i cannot|can not|can't make|i can't make|can't do|i can't do|doesn't work|does not work"
    "|doesn't work for me|doesn't suit me|no|not|i'm not free|i am not free|is not possible|is impossible|won't work"
    "|i'm busy|doesn't suit|does not suit me|not possible|can't come|i can't come|don't work|don't suit me"
)
ALL = (
    "any|anytime|any time|all|all of them|always|any of them|everything|whenever|any day|all the dates"
    "|any date|every date"
)
NONE = "none|none of them|nothing|never|none of the dates|no date|not any|not any of them|any of those"
REST = "otherwise|the rest|the others|others|other days|the other days|rest|the other dates|other dates"
FILL = (
    "i|me|for|for me|the|it|is|do|be|please|also|too|so|well|thanks|thank you|hi|hello|sorry|unfortunately|only"
    "|just|then|would|will|that|there|definitely|both|am|are|of|us|we|make|make it|again|best"
)
NUMBERED = "option|options|number|no.|date|slot|dates"
JOINS = "and|or"
TURNS = "but|while|whereas"
MORNING = "morning|in the morning|mornings"
AFTERNOON = "afternoon|in the afternoon|after lunch|afternoons"
LEADS = "a|on|in|the|for|at|date|dates|meeting|find|time|or|either|maybe|say|of"
DOUBT = "maybe|perhaps|probably|i think|i guess|might|if|unless|not sure|i don't know|possibly|could|should|hopefully"
