"""English: how people answer an invitation. Folded words."""

from domain.language.speech import Speech, anyof
from domain.language.text import Pattern

I = "(?:i|we)"  # noqa: E741 - the English word
WILL = f"(?:{I}'ll|{I} will|{I}'m going to|i am going to|we are going to|{I} shall|i am|i'm|we are|we're)"
# After "I'll be": where one is instead.
BE_ELSEWHERE = (
    r"(?! (?:on (?:holiday|leave|vacation|annual|sick|parental|maternity|business|a|my)|away|out|abroad|off|sick|ill"
    r"|unavailable|travel\w*|working|teaching|represented|replaced|in (?!person|time|the (?:room|meeting)))(?!\w))"
)
ADVERBS = (
    "(?:definitely |certainly |gladly |also |happily |surely |of course |absolutely |all |both |both all |probably )?"
)
COME = (
    "(?:arrive|be there|be attending|be coming|be joining|be in(?= (?:person|time)|$)|be able to|come|attend|join"
    "|make it|participate"
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
                "(?:would not|wouldn't|will not|won't|not going to) (?:\\w+ ){0,3}?miss(?:ing)?(?: it| this| that"
                "| out)?"
                "|(?:nothing|wild horses) (?:can|will|could|would|shall) (?:keep|stop|hold|drag) (?:me|us)(?: away"
                "| back)?"
                "|(?:can|may|could) count on (?:me|us)|how could i (?:refuse|say no|miss it)",
            ),
            " i will come ",
        ),
        # What was said or would be, before what is.
        (
            Pattern(
                r"(?<!\w)(?:i|we) (?:had )?(?:said|told you|wrote|promised|thought|accepted|confirmed|replied)\b"
                r"[^.!?\n]{0,60}?(?=[,.]? (?:but|however|unfortunately|now|something)\b)"
            ),
            " ",
        ),
        (Pattern(r"(?<!\w)if (?:it|this|the meeting) (?:was|were)[^.!?\n]{0,80}?, (?=but|unfortunately|not)"), " "),
        (
            anyof(
                "(?:do not|don't) (?:wait|hold up) for (?:me|us)|please excuse (?:me|us|my absence)|something(?:'s"
                "| has)? (?:came|come|cropped) up"
            ),
            " sorry ",
        ),
        (
            anyof(
                "leave (?:me|us) out|(?:do|manage|go ahead|have to do) without (?:me|us)"
                "|sit (?:this|that) (?:one )?out|rain check|give (?:it|this|that)(?: one)? a miss|bow(?:ing)? out"
                "|sadly not|afraid not|sadly no|not possible for (?:me|us)"
                "|no can do|opt(?:ing)? out"
            ),
            " i will not come ",
        ),
        (
            anyof("touch and go|up in the air|in two minds|doubt(?:ful)?|toss.up|fingers crossed|hoping to|hope to"),
            " maybe ",
        ),
        (
            anyof("(?:can't|cannot|can not) (?:get there|make it|be there|join|arrive|come) before"),
            " i will come after ",
        ),
        (
            anyof("(?:can't|cannot|can not) wait|no problem|why not|not a problem|of course not(?= )|no worries"),
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
        "(?:two|three|four|five|\\d) of us (?:are|will)(?: be)? (?:coming|come|attend\\w*|there)|"
        "there will be (?:two|three|four|five|\\d) of us|(?:i'll|i will) dial in|"
        f"(?:i'll|we'll|i will|we will) be{BE_ELSEWHERE}"
        "|count (?:me|us) in|include (?:me|us)|put (?:me|us) down|works for (?:me|us)|suits (?:me|us)"
        "|see you (?:there|then|all|both|soon|on|at|next|tomorrow|\\w+day)|(?:i|we) (?:gladly |happily )?accept"
        "|accept (?:the|your|this)"
        " (?:kind )?invit\\w+|(?:delighted|pleased|glad|happy|honou?red|thrilled) to (?:\\w+ )?(?:accept|attend"
        "|come|join"
        "|be there|take part|participate)|(?:i am|i'm|we are|we're) (?:free|available|around)|(?<!not\\s)available"
        "|prefer to (?:join|attend|come)|rather (?:join|attend)|good to go|(?:will|are|is) (?:come|coming"
        "|join\\w*) (?:along )?with (?:me|us)|me and \\w+ others?"
        "|(?:i|we)'d be (?:delighted|pleased|glad|happy) to|(?:i|we)'ll (?:call|phone|zoom|tune|log) in|(?:calling"
        "|phoning|zooming"
        "|logging) in"
        "|(?:i|we)'ve got to be gone|(?:i|we)'ll (?:only )?(?:arrive|get there|make it|come)|can stay|(?:i"
        "|we)'ll (?:stay|pop in)"
        "|sign (?:me|us) up|confirm|confirmed|confirming|(?:i|we) can(?! not)|that works|happy "
        "to (?:attend|come|join)",
        "^(?:attending|coming|joining|will (?:come|attend|join|be there))|looking forward|will be there|glad to "
        "(?:come|attend|join)"
        "|my attendance is confirmed|will attend|will join",
    ),
    word_yes=anyof("yes|yep|yeah|yup|sure|definitely|certainly|absolutely|of course|gladly|aye"),
    light_yes=anyof("ok|okay|fine|agreed|with pleasure"),
    sure_no=anyof(
        "can not|could not|will not|do not (?:think so|expect me)|(?:am|are|is|'m|'re) (?:not|unable)|not able|unable"
        "|not (?:going to |gonna )?(?:be )?(?:able to )?(?:make it|attend|come\\b|join\\b)|not (?:coming|attending"
        "|joining|available)"
        "|count (?:me|us) out|(?:have to|must|need to|got to|going to|forced to) (?:have to )?(?:pass|bow|opt"
        "|send (?:my|our) (?:apologies|regrets)|decline|cancel|skip|miss)|not be (?:there|able|attending"
        "|coming|joining)"
        "|no longer|i'm out|i'll (?:pass|skip|have to (?:pass|skip|miss|decline))|will miss|i decline|declining",
        "do not count on (?:me|us)|(?:i|we) have (?:a|another|got a|got another|a prior|got a prior) (?:clash"
        "|conflict|meeting|appointment|engagement|commitment)|double.booked"
        "|not this time",
    ),
    word_no=anyof("no|nope|nah"),
    light_no=anyof(
        "sorry|apologies|have to (?:work|teach|look after|be at|be in|take|drive)|sadly|regretfully|annual leave"
        "|(?:i've|we've|have) got (?:a|an|another) (?:\\w+ )?(?:appointment"
        "|meeting|clash|hearing|engagement)|out of town|excuse me|off sick|unfortunately|afraid|regrets?|on holiday"
        "|on leave|vacation|sick|ill|unwell|clash|conflict"
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
        "|50/50|see (?:what|how)|(?:i'll|we'll|let me) see|will confirm|confirm (?:later|tomorrow|asap|soon|by)"
        "|to be confirmed|tbc|can not promise"
        "|not certain|undecided"
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
    aside=anyof("please send|send me|otherwise|nothing let"),
    others=anyof(
        "colleague|boss|manager|mr|mrs|ms|my (?:colleague|boss|manager|director)|our (?:colleague|director|manager)"
    ),
    meeting=anyof("meeting|session|workshop|group meeting|steering group|working group"),
    instead=anyof(
        "instead of me|in my place|on my behalf|in my stead|replace me|stand in for me|come for me|represent me"
        "|replacing me|my substitute"
        "|instead|in my absence|sending (?:a colleague|someone|somebody|my \\w+)|(?:i'll|i will|will|i am|i'm) "
        "send(?:ing)? (?:a|my|someone|somebody)"
        "|step(?:ping)? in for (?:me|us)|cover(?:ing)? for (?:me|us)|fill(?:ing)? in for (?:me|us)"
        "|stand(?:ing)? in for (?:me|us)|represent (?:me|us)|represented by|representing (?:me|us)|take (?:my"
        "|our) (?:place|seat)"
        "|in our place|on our behalf|deputi[sz]\\w+|sending"
    ),
    comes=anyof(
        "will come|is coming|comes|will attend|will join|will replace|will represent|will stand|will step|replaces"
        "|attends|is attending"
    ),
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
    online=anyof(
        "online|remotely|virtually|teams|zoom|video|via teams|dial in|call in|calling in|phone in|by phone|log in"
        "|google meet|skype|by video|dialling in|dialing in|remote|webex"
    ),
    in_person=anyof("in person|physically|on site|on-site|face to face|onsite"),
    company=anyof(
        f"with (?:{NUMBER} )(?:\\w+ )?{PEOPLE}|(?:i'll |i will |we'll )?(?:bring|bringing|take) (?:along )?{NUMBER} "
        f"(?:\\w+ )?{PEOPLE}|plus (?:a|one) {PEOPLE}"
        f"|(?:my|our|a|the) (?:\\w+ )?{PEOPLE} (?:will |is |also )*(?:be )?(?:come|coming|join|joining|accompany\\w*)"
        "(?: along)?(?: with)? (?:me|us)"
    ),
    partly=anyof("before|earlier|until|the (?:start|beginning|end|whole|entire|full)|on time|all of it|stay"),
    somehow=anyof("in person|online|remotely|on site|physically"),
    we=anyof("there will be|we will be|we'll be|we are|we're|we'll come"),
)
