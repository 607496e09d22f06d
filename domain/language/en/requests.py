"""English: words of requests by the roles that they play; folded, phrases apart by "|", `*` for any ending."""

WORDS = {
    "fill": "any|some|instead|really|actually|anyway|by the way|ok|okay|yes|hm|today please|everyone's|exactly"
    "|at all|right now|a bit|quick|quickly please|still|once more|together|else|please|pls|hey|so|well|and|also"
    "|just|now|then|the|an|us|for us|for me|there|here|yet|already|of us|everyone please|quickly|do you think"
    "|kindly|that|this|our|do|does|did|to|so far|up|again|for|of",
    "want": "any idea|do you happen to know|i'd like to know|would like to know|i was wondering|quick question"
    "|question|could you please|can you please|would you please|please can you|please could you|i need you to"
    "|would it be ok to|may we please|it would be great to|i'd love to|can you|could you|would you|will you"
    "|can we|could we|may we|may i|can i|could i|i want to|i want|i need|i need to|we need to|we should|let's"
    "|lets|let us|i'd like to|i would like to|i'd like|i would like|we want to|would it be possible to"
    "|is it possible to|would you mind|i must|we have to|i'm going to|we'd like to|we would like to|need to",
    "please": "please|i'd like|could we have|please put",
    "greet": "hi|hello|hi there|hello there|good morning|good afternoon|good evening|hey there|hey|good day|greetings",
    "thanks": "thank you so much|thanks so much|much appreciated|many thanks to you|thanks|thank you"
    "|thank you very much|many thanks|thanks a lot|thx|ty|cheers|thanks for your help|thank you for your help",
    "praise": "good work|nice work|great job|great work|you are great|you're the best|love it|that's great|great"
    "|super|awesome|perfect|well done|good job|good bot|nice|brilliant|excellent|👍|👏|❤️|❤|🙏|👌|wonderful"
    "|you're great|cool",
    "block": "what time is it|why|how come|what's the time|not sure|isn't|aren't|wasn't|won't be needed"
    "|thanks for|thank you for|joke|kidding|just kidding|no|nobody|nothing|than|then again|if|unless|maybe"
    "|perhaps|don't|dont|do not|never|not|was|were|told|heard|said|yesterday|last week|should have|might|wouldn't"
    "|didn't|until|probably|i guess|i think|in case|whether|no need|wonder|hope",
    "who": "who's|who is going to|who's going to|who's gonna|any idea who|who still|who all|who do we|who|whos"
    "|who else|which of us",
    "how-many": "how many|how many people|how many of us|what number of",
    "until-when": "by when",
    "was": "happened",
    "to-them": "those who|everyone who|everybody who|those|all who|the ones who|people who",
    "when": "when do we|what date|on what day|what day and time|when exactly|when|by when|when's|what time"
    "|at what time|which day|what day|how long|until when",
    "where": "in which room|in what room|whereabouts|at what place|in which building|where|where's|which room"
    "|what room|what address|what is the address|what's the address|which place",
    "what": "what|what's|which|whats",
    "how": "how",
    "whose": "whose",
    "somebody": "anybody|anyone|somebody|someone",
    "show": "have you got|do you have|get|check|find|look up|read out|where can i find|where do i find|show"
    "|show me|tell|tell me|list|write|send|send me|give me|remind me|let me know|do you know|i wonder|know|see"
    "|get me|find out|print",
    "all": "all|everything|everybody|everyone|whole|complete|full|all the",
    "it": "it|this one|that one|it's",
    "meeting": "meeting|meet-up|meetup|session|get-together|meetin",
    "meetings": "meetings|sessions|upcoming meetings",
    "next": "next|upcoming|following|coming",
    "begin": "meet again|meet|do we meet|we meet again|is planned|scheduled|is scheduled|kick off|we start"
    "|do we start|open|close|start|starts|begin|begins|end|ends|take place|takes place|finish|held|happen"
    "|happening|last|beginning|start time",
    "we-meet": "we meet|do we meet|are we meeting|we are meeting|we'll meet|let's meet|we will meet",
    "start": "start|time|beginning|date",
    "be": "is there|are there|is|are|be|will be|will it be|is it|going to be|being|will|'s",
    "us": "us|people|we|participants|attendees|there be",
    "arrive": "come|arrive|be there|show up|go|i go|i come|should i come|should i be there",
    "come": "going to be there|gonna be there|gonna come|gonna be|turning up|will be|attending the meeting"
    "|able to come|able to make it|make it|can make it|confirmed|confirm|accept|joining|turn up|planning to come"
    "|in|coming|comes|come|will come|attending|attend|will attend|is coming|are coming|will be there|be there"
    "|joining us|going to come|going|has confirmed|show up|is attending|participating|signed up|accepted",
    "not-come": "not coming|isn't coming|is not coming|won't come|will not come|can't come|cannot come"
    "|can't make it|cannot make it|won't be there|isn't able to come|is absent|absent|missing|won't make it"
    "|not attending|is missing|she can't come|he can't come|can not come|won't attend",
    "excused": "is excused|are excused|has been excused|got excused|sent their apologies|excused|has excused"
    "|declined|has declined|apologised|apologized|sends apologies|sent apologies|apologies|said no"
    "|sends his apologies|sends her apologies|excused himself|excused herself",
    "silent": "has not confirmed|have not confirmed|hasn't confirmed yet|not confirmed|not confirmed yet"
    "|not yet confirmed|still hasn't replied|still hasn't answered|still haven't replied|hasn't reacted"
    "|haven't reacted|didn't respond|not yet answered|has yet to answer|have yet to answer|no reply from"
    "|not yet replied|hasn't answered|has not answered|hasn't replied|has not replied|haven't answered"
    "|haven't replied|have not answered|have not replied|not answered|not replied|hasn't responded"
    "|haven't responded|didn't answer|did not answer|didn't reply|did not reply|hasn't confirmed|is silent"
    "|not responded|no answer from|still missing|hasn't said|without an answer",
    "invitation": "to the invitation|the invitation|invitation",
    "join": "join|connect|dial in|log in|link|online|zoom|teams|meet link|video call|by phone|remotely"
    "|joining link|call in|get in",
    "can": "can|can i|could i|is it possible|possible|can we|can one|may i",
    "programme": "agenda|programme|program|schedule|items|points",
    "on-programme": "on the agenda|to the agenda|on the programme|to the programme|on the program|to the program"
    "|on agenda|to agenda",
    "from-programme": "from the agenda|from the programme|from the program|off the agenda",
    "discuss": "talk about|will we talk about|are we talking about|are we discussing|on the table"
    "|we be talking about|going to talk about|discuss|be discussed|be discussing|we discuss|we talk about"
    "|going to discuss|we be discussing|cover|will we discuss",
    "topics": "topics|proposals|suggestions|ideas|proposed topics",
    "proposed": "proposed|suggested|has proposed|have proposed|been proposed|did people suggest",
    "tasks": "tasks|to-dos|todos|to-do list|todo list|duties|action items|jobs|to do list",
    "task": "task|job|action item|assignment",
    "my": "my|mine|own",
    "me": "me|i|myself|on me|am i",
    "have": "do i have|i've got|i still have|have i|have i got|have|has|got|i have|do we have|we have|have got"
    "|there|on my plate",
    "to-do": "to do|to get done|to finish|on my plate|need to do|supposed to do|have to do|am i supposed to do"
    "|do i have to do|should i do|do i need to do",
    "promised": "did i promise|i promised|have i promised|did i take on|i owe|do i owe",
    "in-charge": "is responsible for|responsible for|has|is in charge of|in charge of|takes care of|is doing"
    "|is on it|is working on|owns|is handling|handles|has it|looks after",
    "overdue": "overdue|late|past due|behind schedule|past the deadline|past their deadline|delayed|behind"
    "|not done in time",
    "decided": "did we decide|we decided|was decided|have we decided|did we agree|we agreed|was agreed"
    "|did we agree on|been decided|decisions|the decision|did the group decide|decision|were the decisions"
    "|did we resolve|have we agreed",
    "last-time": "last time|at the last meeting|last meeting|previously",
    "about": "about|on|concerning|regarding",
    "abilities": "help|help me|what can you do|what can i do|what can i do here|how does it work"
    "|how does this work|how do you work|commands|menu|who are you|what are you|what do you do|manual"
    "|what can i ask you|options|how can you help|how can you help me|what do you know|instructions",
    "excuse-me": "excuse myself|decline|apologise|apologize|say that i'm not coming|say i can't come"
    "|cancel my participation|say i'm not coming|say no|send my apologies|send apologies"
    "|let you know i'm not coming|tell you i can't come|be excused",
    "coordinator": "coordinator|the boss|boss|organiser|organizer|chair|chairperson|leader",
    "leads": "in charge|in charge here|responsible here|runs things|organises the meetings|leads us|is the boss"
    "|leads|runs|is in charge|organises|organizes|calls the meetings|leads the group|runs the group"
    "|runs this group|leads this group",
    "turn-to": "whom should i contact|who should i contact|who do i contact|who should i talk to"
    "|who do i write to|who can i ask",
    "members": "members|member|in the group|in this group|in our group|belongs to the group|group members|belongs here",
    "list": "list|overview|list of participants|list of attendees|attendance list|participant list|list of people",
    "data": "data|personal data|information|records|details",
    "about-me": "about me|on me|of me|about myself",
    "know-me": "what do you know about me|what do you store about me|what have you stored about me"
    "|what do you have on me|what data do you have about me",
    "stored": "do you have|you have|stored|keep|do you store|do you keep",
    "group-noun": "of the group|of this group|of our group|group|working group|team|groups"
    "|leaders of groups|leaders of all groups|group leaders|the leaders"
    "|providers|the providers|all providers|commissioners|users",
    "item": "item|point|agenda item",
    "topic": "topic|idea|suggestion",
    "place": "place|venue|location|room|address",
    "title-noun": "title|name|name of the meeting|heading|title of the meeting",
    "link-noun": "link|meeting link",
    "guest": "guest|as a guest|a guest|guests",
    "member": "member|new member|as a member|a member|colleague",
    "into-group": "to the group|to our group|into the group|to this group",
    "out-of-group": "from the group|from this group|of the group|of this group|from the list|off the list"
    "|in the group|in this group",
    "deadline": "deadline|due date|date",
    "done": "i've finished it|i have finished it|finished it|it's sorted|it is sorted|i completed it|i've sent it"
    "|i have sent it|i've done that|that's done|that is done|all finished|mark it done|mark it as done|done"
    "|it's done|finished|completed|ready|it's finished|it is done|all done|i did it|i've done it|i have done it"
    "|have been sent|has been sent|been done|sent|booked|printed|ordered|i finished it|i've finished"
    "|i have finished|it's ready|it is ready|i sent it|is sorted|sorted",
    "more-time": "another|extra|few more|one more|more|until|have until|can i have until|more time|more week"
    "|more days|extension|a bit later|longer|more weeks|extend|later",
    "not-manage": "won't manage|can't manage|won't make it|i won't make it|won't be able to do it|can't do it by"
    "|won't finish|won't be done|can't finish|i can't make it|not manage",
    "manage": "manage|finish|have it|do it|get it done|deliver|move the deadline|i'll finish|i will finish|can have it",
    "those": "those|those who|people who|everyone who|everybody who|the ones who|them|who|all who|whoever",
    "reminder": "reminder|a reminder|nudge|reminders",
    "hours": "pm|am|at night|in the evening|in the evenings|overnight|o'clock|night|evenings|weekends|at weekends"
    "|on weekends",
    "quiet": "quiet|silence|quiet hours|peace",
    "do-not-write": "no messages|no notifications|no reminders|don't write|don't write me|don't write to me"
    "|do not write|do not write to me|don't send|don't send me|do not send|don't message me|don't disturb"
    "|don't disturb me|do not disturb|do not disturb me|don't text me|stop writing|don't bother me|mute"
    "|don't ping me|do not message me|stop messaging me|stop sending me",
    "nothing": "anything|messages|reminders|notifications|any messages",
    "leave-me": "leave me alone|leave me|let me be|leave me in peace|pause|snooze",
    "holiday": "i'm on holiday|i am on holiday|on holiday|i'm away|i am away|on vacation|i'm on vacation|on leave"
    "|i'm on leave",
    "capacity": "capacity|number of seats|seats",
    "people-noun": "people|persons|seats|places|participants",
    "english": "english|in english|to english",
    "czech": "czech|in czech|to czech",
    "speak": "speak|switch|switch to|talk|write|language|change the language|set the language|change language"
    "|set language|talk to me|speak to me|write to me",
    "language": "language",
    "channel": "he called me|she called me|he told me|she told me|he wrote me|she wrote me|he called|she called"
    "|me|by phone|by mail|by e-mail|by email|called|is ill|ill|sick|is sick|unfortunately|today|too|either"
    "|after all|he|she|they|has called|because|this time|phoned",
    "called": "called|phoned|wrote|told me|let me know|said|says|emailed|rang|texted|messaged",
    "confirmed": "confirmed|has confirmed|confirms|will definitely come|promised to come",
    "as-excused": "as excused|excused|as absent",
    "as-coming": "as coming|as attending|as confirmed|as present",
    "as-not-coming": "as not coming|as not attending",
    "with-me": "with me|i'm bringing|i am bringing|bringing|i'll bring|i will bring|along|bring",
    "calendar": "calendar|to my calendar|in my calendar|ics|outlook|calendar file|to the calendar|in the calendar"
    "|google calendar",
    "poll": "date poll|poll|doodle|find a date|poll for the date|poll for a date|vote on the date"
    "|find a date that suits everyone|find a date when everyone can|poll about the date|find a time|find a slot"
    "|find us a date|find a date for|find the date|look for a date|date for the poll|poll for|find us a time",
    "term": "date|time|suits|everyone|everybody|can|works|that|when|for everyone|slot|works for everyone"
    "|suits everyone|suits everybody",
    "minutes": "minutes|protocol|the minutes|meeting minutes",
    "last": "last|latest|from the last meeting|of the last meeting|from last time|previous|recent",
    "attendance": "attendance sheet|attendance|sign-in sheet|sign in sheet|signature sheet|roll call",
    "printed": "invitation as pdf|invitation as a pdf|invitation in pdf|pdf invitation|pdf of the invitation"
    "|printed invitation|printable invitation|invitation to print|papers for the meeting|papers of the meeting|papers",
    "undo": "take that back|revert that|undo the last|undo last|put that back|undo|undo it|undo that|take it back"
    "|revert|revert it|go back|back|oops undo|put it back",
    "cancelled": "is cancelled|is canceled|won't take place|will not take place|isn't happening|is off"
    "|has been cancelled|been cancelled|is called off",
    "moved": "is moved|has been moved|is postponed|is being moved|moves|been postponed|has been postponed"
    "|will be moved",
    "yet-be": "will take place after all|is on after all|is back on|is on again|takes place after all"
    "|will happen after all",
    "was-cancelled": "cancelled|canceled",
    "be-called": "will be called|should be called|is to be called|is called",
    "named-so": "my name is now|i changed my name to|i have changed my name to|i'm now called|my new name is"
    "|i am now called|my new surname is",
    "my-name": "name|surname|last name|organisation|organization|email|phone",
    "no-longer": "no longer works|doesn't work|no longer is|has left|left",
    "not-in": "i'm no longer|i am no longer|i want to leave|i'm leaving|leave|i quit|i'm out|remove me",
    "i-do": "i'll do it|i will do it|i'll take it|i will take it|i take it|i'm on it|i am on it"
    "|i'll take care of it|count on me for it|it's mine|leave it to me",
    "take-on": "i'll take|i will take|i take|i'll do|i will do|i'll handle|i'll take on|i can take",
    "onto-me": "on|myself|care of",
    "for-me": "for me|instead of me|in my place",
    "do-it": "do it|take it|take over|do|finish it|take it over",
    "should-discuss": "discuss|we should discuss|should discuss|talk about|we should talk about|bring up|raise"
    "|we could discuss|open the question of",
    "propose": "propose|suggest|i propose|i suggest|i'd propose|i'd suggest|i would propose|have a topic"
    "|have a suggestion|i have a topic|i have a suggestion|submit",
    "support": "i support|support|vote for|i'm for|i am for|i back|i vote for|upvote",
    "withdraw": "withdraw|take back|i withdraw|remove|retract|delete",
    "not-suit": "doesn't suit me|does not suit me|doesn't work for me|is bad for me|does not work for me",
    "what-about": "what about|how about|could it be|would it be better|couldn't it be|wouldn't it be better",
    "later": "later|earlier",
    "because": "because|i'm ill|i am ill|i'm sick|i am sick|i'm busy|i can't|sorry|i'm travelling|since|due to"
    "|as i|unfortunately",
    "new": "new|a|a new|another",
    "new-person": "new",
    "to": "to|as",
    "about-q": "what about|what is it about|what's it about",
    "about-what": "on what|what|about what",
    "somebody-thing": "anything|something",
    "from-here": "from",
    "span": "week|weeks|day|days|month|months|hour|hours|half an hour|fortnight|a week|a day|an hour|one week"
    "|two weeks|one day|two days|one hour|two hours|few days|a few days|minutes",
    "how-are": "how are you|how do you do",
    "cancel": "cancel|call off|i cancel|i'm cancelling|i'm calling off|scrap|cancelling|drop",
    "move": "move|postpone|reschedule|shift|push|put off|i'm moving|delay|push back|bring forward|moving",
    "restore": "restore|reinstate|bring back|uncancel|renew",
    "rename": "rename|retitle|call it",
    "change": "change|set|correct|edit|update|switch|fix",
    "put": "add|put|include|insert|place",
    "drop": "remove|drop|delete|take off|strike|skip|cross out",
    "call": "call|schedule|set up|organise|organize|arrange|plan|convene|create|book",
    "collect": "collect|gather|ask for|call for",
    "convening-noun": "convening|calling meetings|the convening|calling of meetings",
    "round-noun": "go-round|a go-round|go round|round of answers",
    "ideas-noun": "ideas|brainstorm|brainstorming|a brainstorm",
    "collecting": "collection of topics|round of topics|call for topics|topic round|topic collection",
    "hand": "hand|give|hand over|pass|assign|reassign|transfer|delegate|hand it over",
    "remind": "remind|nudge|chase|poke|prompt|ping|write to|email",
    "send": "send|send me|put|add|give me|export|print|forward|save|generate|mail me|download|need|email me|show",
    "make": "make|create|prepare|write|draw up|start|run|set up|draft|produce|generate|write up",
    "excuse": "excuse",
    "record": "record|mark|put down|note|put|count|register|write down|sign up",
    "invite": "invite",
    "erase": "delete|erase|forget|wipe|remove",
    "strike-out": "remove|take|strike|unsubscribe|delete|sign me out|kick",
    "lengthen": "extend|prolong|postpone|push",
    "za": "for",
    "start-at": "start|begin|kick off",
    "at-new": "at",
    "time-noun": "time|date|start time|the time|the date",
    "topic-head": "topic|proposed topic|topic for the agenda",
    "ideas": "i have an idea|idea for",
    "ill": "she is ill|he is ill|is on holiday|she is on holiday|he is on holiday|is away|has flu|has the flu"
    "|has covid|she's ill|he's ill|she's sick|he's sick|she is sick|he is sick|she is away|he is away",
    "of": "of|for|from|with|about|on|at|to|in",
    "instead": "instead of|in place of",
    "did": "sent|finished|completed|booked|ordered|printed|prepared|done",
    "jsem": "i|i've|i have|we",
    "yesterday": "yesterday|today",
    "could": "could",
    "own": "i need to|i have to|i must|i'm going to|i cancel|i'm cancelling|i'm calling off|i'm moving",
    "slip": "that was a mistake|it was a mistake|that was a slip|oops|my mistake",
    "light": "themselves|themself|everyone|others|colleagues|people|yourselves|all|each|get|got|getting|his|her"
    "|their|its|him|them|these|those|being|been|am|on|at|in|out|over|more|much|many|currently|today|tonight"
    "|actually|really|would|might be|of them|all of us",
    "not-come-own": "i'm not coming|i am not coming|i can't come|i won't come|i cannot come|that i'm not coming"
    "|that i can't come|my absence|i can't make it",
    "refuse": "decline|refuse|turn down",
    "assign": "assign|task|set",
    "suits": "suits|works for|fits",
    "cannot-find": "i can't find|can't find|where's|lost|i lost|doesn't work|not working",
    "time-for": "time|more time|some time",
    "address": "address|map|directions",
    "due": "because of|due to|regarding|for the sake of",
    "possible": "possible|is it possible to",
    "is": "is|are",
    "urge": "nudge|chase|poke|prompt|ping|remind",
}
DAYS = {
    "monday's": "on Monday", "tuesday's": "on Tuesday", "wednesday's": "on Wednesday", "thursday's": "on Thursday",
    "friday's": "on Friday", "today's": "today", "tomorrow's": "tomorrow",
}  # fmt: skip
BEFORE_DATE = "on|at|to|till|until|by|from|for|in|next|this|after|before|a|one|two|three"
BEFORE_PLACE = "in|at|to"
TASK = ("task", "todo")
