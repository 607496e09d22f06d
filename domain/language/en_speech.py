"""English: how people answer an invitation. Folded words."""

from domain.language.speech import Speech, anyof
from domain.language.text import Pattern

I = "(?:i|we)"  # noqa: E741 - the English word
WILL = f"(?:{I}'ll|{I} will|{I}'m going to|i am going to|we are going to|{I} shall|i am|i'm|we are|we're)"
ADVERBS = (
    "(?:definitely |certainly |gladly |also |happily |surely |of course |absolutely |all |both |both all |probably )?"
)
COME = (
    "(?:arrive|be there|be attending|be coming|be joining|be in|be able to|come|attend|join|make it|participate"
    "|turn up|show up|take part)"
)
COMING = (
    "(?:arriving|coming|attending|joining|participating|taking part|in|on board|able to (?:come|attend|join|make it))"
)
PEOPLE = (
    "(?:colleagues?|students?|guests?|friends?|interns?|clients?|assistants?|people|persons?|trainees?"
    "|volunteers?|partner)"
)
NUMBER = "(?:a|an|my|one|two|three|four|five|\\d{1,3}|our|another|along a|some|both)"

ENGLISH_SPEECH = Speech(
    (
        (
            anyof(
                "(?:can't|cannot|can not) wait|no problem|why not|not a problem|of course not(?= )|no worries"
                "|wouldn't miss it"
            ),
            " ",
        ),
        (Pattern(r"can't|cannot"), "can not"),
        (Pattern(r"won't"), "will not"),
        (Pattern(r"n't(?!\w)"), " not"),
        (
            Pattern(r"(?<!\w)(?:i|we) (?:can not|could not) (?:open|find|see|read|download|access|print|log)\b[^,.]*"),
            " ",
        ),
        (
            anyof("(?:i|we) (?:can|could|will|'ll) (?:send|bring the|share|forward|print|prepare|write|ask|check|let)"),
            " nothing let ",
        ),
    ),
    sure_yes=anyof(
        f"{WILL} {ADVERBS}(?:{COME}|{COMING})|(?:{I}) (?:can|could|do plan to|plan to) {ADVERBS}{COME}",
        "there will be (?:two|three|four|five|\\d) of us|(?:i'll|i will) dial in|i'll be|we'll be|i will be|we will "
        "be|count (?:me|us) in|include (?:me|us)|put (?:me|us) down|works for (?:me|us)|suits (?:me|us)"
        "|see you (?:there|then)|sign (?:me|us) up|confirm|confirmed|confirming|(?:i|we) can(?! not)|that works|happy "
        "to (?:attend|come|join)",
        "^(?:attending|coming|joining|will (?:come|attend|join|be there))|looking forward|will be there|glad to "
        "(?:come|attend|join)"
        "|my attendance is confirmed|will attend|will join",
    ),
    word_yes=anyof("yes|yep|yeah|yup|sure|definitely|certainly|absolutely|of course|gladly|aye"),
    light_yes=anyof("ok|okay|fine|agreed|with pleasure"),
    sure_no=anyof(
        "can not|could not|will not|do not (?:think so|expect me)|(?:am|are|is|'m|'re) (?:not|unable)|not able|unable"
        "|not (?:coming|attending|joining|available)"
        "|count (?:me|us) out|(?:have to|must|need to) (?:decline|cancel|skip|miss)|not be (?:there|able|attending"
        "|coming|joining)"
        "|no longer|i'm out|i'll (?:pass|skip|have to (?:pass|skip|miss|decline))|will miss|i decline|declining",
        "do not count on (?:me|us)|(?:i|we) have (?:a|another) (?:clash|conflict|meeting|appointment)|double.booked"
        "|not this time",
    ),
    word_no=anyof("no|nope|nah"),
    light_no=anyof(
        "sorry|apologies|unfortunately|afraid|regrets?|on holiday|on leave|vacation|sick|ill|unwell|clash|conflict"
        "|away|abroad|out of office"
        "|my apologies|other commitments"
    ),
    hedge=anyof(
        "not (?:\\w+ )?sure|maybe|perhaps|probably|(?:i'll|i will|we'll) try|try(?:ing)? to|might|may|possibly"
        "|hopefully|provisionally"
        "|i think|do not know|depends|depending|let you know|let (?:you|him|her) know|see if|i hope|tentative*|unsure"
        "|likely|unlikely"
        "|should be able|i'd (?:love|like) to|i would (?:love|like) to|get back to you|need to check|have to check"
        "|will check|fifty.fifty"
        "|50/50|can not promise|not certain|undecided"
    ),
    wish=anyof("(?:i'd|i would) (?:love|like) to"),
    condition=anyof("if|unless|provided|whether|as long as|subject to"),
    thanks=anyof("thanks|thank you|noted|cheers|many thanks|got it|understood"),
    asks=anyof(
        "who|where|when|what|why|how|which|is there|will there|can you|could you|is it|do we|will it|does|are you|are "
        "we|is the|can i|should i"
        "|can we|could we|will you|do i"
    ),
    turn=anyof("but|however|actually|change of plan*|after all|correction|though"),
    aside=anyof("please send|send me|otherwise|nothing"),
    others=anyof(
        "colleague|boss|manager|mr|mrs|ms|my (?:colleague|boss|manager|director)|our (?:colleague|director|manager)"
    ),
    meeting=anyof("meeting|session|workshop|group meeting|steering group|working group"),
    instead=anyof(
        "instead of me|in my place|on my behalf|in my stead|replace me|stand in for me|come for me|represent me"
        "|replacing me|my substitute"
        "|instead|in my absence|sending (?:a colleague|someone|somebody|my \\w+)|(?:i'll|i will|will|i am|i'm) "
        "send(?:ing)? (?:a|my|someone|somebody)"
        "|step in for me|cover for me|deputi[sz]\\w+|sending"
    ),
    comes=anyof(
        "will come|is coming|comes|will attend|will join|will replace|will represent|will stand|will step|replaces"
        "|attends|is attending"
    ),
    leaves=anyof(
        "(?:have|need|got|gotta) (?:to )?(?:run|dash"
        "|go|leave|be off)(?= (?:at|by|before|around|about|off|no later)|$)"
        "|leave|leaving|go at|head off|until|till|have to go|must go|need to go|gone by|dash"
    ),
    arrives=anyof("come|join|arrive|be there|there at|from|at|get there|coming|joining|arriving|make it"),
    late=anyof("late|later|delayed|running late"),
    early=anyof("leave early|leave earlier|only briefly|only for the first*|leaving early|part of it"),
    online=anyof(
        "online|remotely|virtually|teams|zoom|video|via teams|dial in|by video|dialling in|dialing in|remote|webex"
    ),
    in_person=anyof("in person|physically|on site|on-site|face to face|onsite"),
    company=anyof(
        f"with (?:{NUMBER} )(?:\\w+ )?{PEOPLE}|(?:i'll |i will |we'll )?(?:bring|bringing|take) (?:along )?{NUMBER} "
        f"(?:\\w+ )?{PEOPLE}|plus (?:a|one) {PEOPLE}"
    ),
    partly=anyof("before|earlier|until|the (?:start|beginning|end|whole|entire|full)|on time|all of it|stay"),
    somehow=anyof("in person|online|remotely|on site|physically"),
    we=anyof("there will be|we will be|we'll be|we are|we're|we'll come"),
)
