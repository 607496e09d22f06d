"""English: how people answer an invitation. Folded words."""

from domain.language.speech import Speech, anyof

ENGLISH_SPEECH = Speech(
    ((anyof("can't wait|cannot wait|no problem|why not|not a problem|of course not(?= )"), " "),),
    sure_yes=anyof(
        "i'll be there|i will be there|i'm in|i am in|count me in|count us in|i'll come|i will "
        "come|i'm coming|i am coming|i'll attend|i will attend|i'll join"
        "|i will join|we'll be there|we will be there|we'll come|i can make it|i can come|i can "
        "attend|works for me|see you there|i'll make it|sign me up|i confirm|confirmed|happy to "
        "attend|happy to come|we're coming|we are coming|attending|looking forward|will be there"
    ),
    word_yes=anyof("yes|yep|yeah|sure|definitely|certainly|absolutely|of course|gladly"),
    light_yes=anyof("ok|okay|great|fine|perfect"),
    sure_no=anyof(
        "can't|cannot|can not|won't|will not|not able|unable|not coming|not attending|count me "
        "out|have to decline|must decline|not be there|no longer|i'm out|can't make it"
    ),
    word_no=anyof("no|nope"),
    light_no=anyof("sorry|apologies|unfortunately|afraid|regret|on holiday|on leave|vacation|sick|ill"),
    hedge=anyof(
        "not sure|maybe|perhaps|probably|i'll try|i will try|try to|might|may|possibly|hopefully"
        "|i think|don't know|do not know|depends|let you know|see if|i hope|tentative*|unsure"
    ),
    condition=anyof("if|unless|provided|whether"),
    thanks=anyof("thanks|thank you|noted|cheers|many thanks"),
    asks=anyof("who|where|when|what|why|how|which|is there|will there|can you|could you|is it|do we|will it|does"),
    turn=anyof("but|however|actually|change of plan*|after all|correction"),
    aside=anyof("please send|i'll send|i will send|otherwise"),
    others=anyof("colleague|boss|manager|mr|mrs|ms"),
    meeting=anyof("meeting|session|workshop|group meeting|steering group"),
    instead=anyof(
        "instead of me|in my place|on my behalf|in my stead|replace me|stand in for me|for me"
        "|represent me|replacing me|my substitute"
    ),
    comes=anyof(
        "will come|is coming|comes|will attend|will join|will replace|will represent|will stand"
        "|replaces|attends|is attending"
    ),
    leaves=anyof("leave|leaving|go at|head off|until|till"),
    arrives=anyof("come|join|arrive|be there|there at|from|at|get there"),
    late=anyof("late|later|delayed|running late"),
    early=anyof("leave early|leave earlier|only briefly|only for the first*"),
    online=anyof("online|remotely|virtually|teams|zoom|video|via teams|dial in|by video"),
    in_person=anyof("in person|physically|on site|on-site|face to face"),
    company=anyof(
        "with (?:a|my|one) (?:colleague|student|guest|friend|intern)|bring (?:a|my|one|along a) "
        "\\w+|bringing (?:a|my|one) \\w+"
    ),
    we=anyof("there will be|we will be|we'll be|we are|we're"),
)
