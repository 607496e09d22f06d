"""English: words that together tell what somebody may be after; as in `cs.requests_hints`."""

HINTS = {
    "when": "what time|when start*|when is|when does|when do|which day|what day|this wednesday or|what date|when are"
    "|how long|until when|finish by|when end*|when will|which wednesday|is it this|start time|time again",
    "where": "where is|where exactly|where do|which floor|which room|what room|what address|where are|where will"
    "|which building|where should|how do i get|where's|the venue|which entrance|what floor|parking",
    "joining": "dial in|join online|join remotely|join from|join by|zoom link|teams link|meeting link|online link"
    "|call in|a link|remotely|by phone|video call|join via|from home|connect online|attend online|hybrid|by video",
    "programme": "the agenda|what agenda|on the agenda|what discuss*|what cover*|what talk* about|what are we"
    "|programme|what's on|items|before or after|which item|what is it about|topics wednesday|what will be"
    "|look like agenda",
    "who-comes": "who is coming|who's coming|who will|who confirmed|who said yes|anybody coming|anyone coming"
    "|who will be there|who is going|who signed|anyone from|anybody from|who can make|is * coming|who has accepted"
    "|who turns up|who shows|attendance so far",
    "who-is-excused": "who cancel*|who declin*|who can't|who is not coming|who isn't coming|who won't|who excus*"
    "|who said no|anyone excused|apologies|sent apolog*|who's absent|who is absent|anyone cancel*|who dropped out"
    "|pulled out",
    "who-is-silent": "haven't repl*|hasn't repl*|not repl*|no reply|haven't answer*|hasn't answer*|not answer*"
    "|no answer|haven't respond*|hasn't respond*|who is silent|still waiting|who has not|not heard from|didn't reply"
    "|without answer|to reply yet|yet to reply|hasn't bothered|haven't bothered|not bothered|who hasn't|who haven't",
    "how-many": "how many|head count|headcount|number of people|number of participants|how much people|count of"
    "|total attend*|cups of coffee",
    "topics": "what topics|any topics|topics put|topics so far|proposed topics|list topics|ideas submitted"
    "|suggestions so far|any ideas|which topics|what has been proposed|what proposals|any suggestions|topics forward"
    "|any topcis|backlog|anything proposed|already suggested",
    "my-tasks": "my tasks|my task|do i have|do i owe|what do i|i owe|assigned to me|on my plate|my to-do*|my todo*"
    "|expected of me|i supposed|need to do|waiting for me|my jobs|my action|i promised|on my list|my deadlines"
    "|have i forgotten|am i late with",
    "group-tasks": "all tasks|open tasks|everything open|still open|all open|tasks of|task list|group's tasks"
    "|outstanding|who does what|what's open|all action|tasks in|who is doing what|status of tasks|list of tasks"
    "|pending tasks",
    "whose-task": "who is doing|who has|who was supposed|who is responsible|whose job|whose task|who took|who's on"
    "|who does|who did we ask|who promised|who handles|assigned to whom|who got|who volunteered|who was going"
    "|whose is|who should|who is on|who is meant|supposed to do the",
    "overdue": "overdue|past due|past deadline|past its|behind schedule|late tasks|what is late|is late"
    "|should have been done|missed deadline*|running late|not done yet|slipped|past their|anything late|unfinished",
    "decided": "what did we decide|decid*|what was agreed|we agree*|what was approved|resolution|outcome"
    "|what happened last|how did vote|conclusion*|approved last|last time",
    "abilities": "what can you|how do you work|how does this work|help|what do you do|how to use|instructions"
    "|i'm lost|don't understand|how do i talk|what can i|commands|new here|explain how|confused|what are you"
    "|show options",
    "how-to-excuse": "how excuse*|how do i let you know|not able to make|how do i cancel|how to cancel"
    "|how do i decline|who do i tell|if i can't|how can i say|how to apolog*|how do i say no|turn out not"
    "|what if i can't|in case i can't|how to let|how do i excuse",
    "coordinator": "who is in charge|who's in charge|who runs|who is running|coordinator|who leads|contact person"
    "|who do i contact|who can i ask|who organis*|who organiz*|the chair|who do i call|who should i contact"
    "|phone number of|who is the boss|responsible for the group",
    "members": "who is in|who's in|members of|group members|list members|member list|who belongs|who are the members"
    "|everyone in the group|who is part|in the group these|people in",
    "meetings": "next meeting|next meetings|upcoming|meetings planned|anything after|what meetings"
    "|when do we meet next|future meetings|scheduled|dates of|calendar of|any meetings|meetings in|meeting after",
    "my-data": "my data|about me|personal data|gdpr|data you have|store about",
    "call": "set up meeting|new meeting|call a meeting|schedule meeting|schedule a|organise meeting|organize meeting"
    "|arrange meeting|get together|group together|need the * together|need a meeting|book a meeting|plan a meeting"
    "|invite the group|convene|put a meeting|create a meeting|let's meet|send invit*|hold a meeting|another meeting",
    "move": "move meeting|move it|move wednesday|push back|push wednesday|shift meeting|shift it|shift the"
    "|postpone meeting|reschedul*|bring forward|start at|start later|start earlier|another day|different day"
    "|different time|to thursday|to friday|hour later|hour earlier|by an hour|same time and place|change the time"
    "|change the date|a week later|delay the|an hour|make it * o'clock|begin at|instead of wednesday",
    "cancel": "cancel meeting|call off|call * off|won't take place|not happening|meeting is off|scrap meeting"
    "|cancel wednesday|cancel the|no meeting|meeting cancelled|is cancelled|take place not|won't be a meeting"
    "|abandon|drop the meeting|not meeting",
    "restore": "is on again|back on|after all|reinstate|uncancel|restore|going ahead after",
    "rename": "rename|change the title|change title|change the name|call it|new title|different title|title should"
    "|retitle|title is|name should|title to|title too",
    "place": "change room|change the room|change place|change the place|new venue|different room|another room"
    "|we'll be in|we will be in|meet in|meet at|room is|moved to room|be in the|link for|call link|here is the link"
    "|new link|room flooded|venue is|venue change|held in|held at|add the link|join link is|relocat*|use room|zoom: "
    "|link: ",
    "add-item": "add item|add * agenda|to the agenda|onto the agenda|on the agenda please|squeeze in|put on agenda"
    "|extra item|another item|add a point|include in the agenda|new item|right after item|before any other"
    "|add * item|as an item|after item|before item|slot in",
    "drop-item": "remove item|drop item|lose the|take off the agenda|delete item|skip item|cut item|strike item"
    "|off the agenda|drop the * item|remove the * item|first item|second item|last item|scratch item|leave out"
    "|without item|from the agenda",
    "propose-topic": "propose|suggest|how about we talk|how about we discuss|topic:|talk about|discuss sometime"
    "|should discuss|should talk|new topic|topic idea|topic for|idea for|bring up|would like to raise"
    "|could we discuss|put forward|on a future|at some point|raise the",
    "withdraw-topic": "withdraw|scrap my|drop my|remove my topic|remove my suggest*|take back my|my topic"
    "|my suggestion|my proposal|my idea|no longer relevant|forget my|delete my",
    "support-topic": "support|vote for|+1|second that|back the|i'm for|upvote|count me in for|in favour|like the"
    "|agree with topic|my vote|1 for the|thumbs up for|add my voice",
    "give-task": "@ to by|@ should|@ will prepare|@ job|@ needs to|@ please send|assign @|task for|new task|task:"
    "|'s job|assign|give * task|should send|should prepare|should book|to prepare by|ask * to|deadline next"
    "|note a task|please have|make it * job|will send * by|will prepare * by|to book the|needs to|write down a task"
    "|action for",
    "take-task": "i'll do|i'll take|i will take|i'll ring|i'll call|i'll handle|i can do|put me down for"
    "|under my name|leave it to me|i volunteer|i'll prepare|i'll write|i'll ask|i'll get|assign it to me"
    "|give it to me|put it on my|i will do|happy to take|i'll look after|i'll sort",
    "hand-over": "give @|pass @|@ will do it|hand @|@ take|@ will take|hand over|take over from me|take * over"
    "|take over|pass it|pass * to|give * to|reassign|instead of me do|do it instead|will do it|is taking|transfer"
    "|hand it|hand the|swap with|agreed to take|to take my|will finish|take * off me|over to",
    "postpone-task": "another week|more time|need longer|extend*|extension|won't manage|won't be done|not be ready"
    "|until the|few more days|deadline to|move the deadline|push the deadline|can't finish|give * until"
    "|later deadline|need until|postpone the task|more days|annother week|week for the|won't make the deadline"
    "|days for the|by the deadline|week more|days more",
    "finish-task": "done|finished|completed|tick off|tick that|tick it|sorted|printed|delivered|sent out|is ready"
    "|are ready|spoke to|check off|that's done|taken care|mark as|ordered|booked the|have sent|off the list|is done"
    "|i've sent|handed in|wrapped up|ticked",
    "remind": "remind|nudge|ping me|chase|poke|give * a shout|prod|buzz me|don't let me forget|follow up with"
    "|reminder|those who haven't|wake me",
    "add-person": "new member|add * group|add * to|join the group|joins the group|new colleague|put * in the group"
    "|new person|joining the group|has joined|joining us as member|wants to join|into the group|invite * group"
    "|on the list of|enrol*|onboard",
    "correct-person": "@ email|@ number|@ spelled|@ surname|@ works|@ new|email is|e-mail is|surname is"
    "|name is spelled|spelled|spelt|misspell*|wrong name|wrong email|phone number is|changed jobs|got married"
    "|new number|new email|works for|moved to|wrong organis*|wrong organiz*|not work*|correct my|correct the name"
    "|update my|should be|my number|name wrong|no longer at|typo in|married name|left the hospital|now works"
    "|'s email|new surname|changed name",
    "add-guest": "guest|bring *|bringing|with me|come along|join us on|will join us|plus one|accompan*|i'll bring"
    "|coming with|tag along|as a guest|invite * as|extra person|along with me|sit in|visitor|intern with",
    "drop-guest": "guest not|guest can't|guest isn't|no guest|remove guest|without guest|guest cancelled",
    "quiet-hours": "quiet hours|no messages after|no messages before|no pings|after 8|between 8|at night|not after"
    "|don't write after|at weekends|on weekends|not before|in the evening|only during|work hours|working hours"
    "|office hours|don't * evening*|no notifications after|nothing after|nothing before|past 8",
    "language": "english|czech|language|german|ukrainian|speak|translate",
    "leave-alone": "stop messaging|stop writing|stop sending|leave me alone|don't write|on holiday|no more messages"
    "|pause|mute|unsubscribe|don't message|stop these|don't contact|no messages until|snooze|on leave|vacation"
    "|stop texting|stop bothering|do not disturb|until i'm back|away until",
    "leave-group": "leave the group|take me off|remove me from|out of the group|quit the group"
    "|no longer in the group|off the * group|i'm leaving|drop me from|not part of|resign|stepping down|remove me"
    "|leaving the|strike me|no longer a member|off the list|don't belong",
    "answer-for": "@ can't|@ won't|@ will be there|@ is coming|@ is ill|@ is sick|@ will come|excuse @|@ phoned"
    "|@ called|@ not coming|put * down|excused please|as excused|phoned|asked me to tell|mark * as|he will be there"
    "|she will be there|sends apologies|on behalf|told me he|told me she|is ill|can't come either|rang|called to say"
    "|put her down|put him down|he can't|she can't|won't be able|will be late|count * in|count * out|passes on"
    "|says he|says she|wrote to me",
    "send-list": "attendance sheet|contact list|list of members|member list|list of participants|as a file|printable"
    "|spreadsheet|excel|csv|export|participants list|list of people|sign-in sheet|print|download|pdf"
    "|send me the list|attendee list|sign in sheet",
    "undo": "undo|take back|take that back|revert|wrong one|mistake|oops|put it back|didn't mean|go back"
    "|previous state|roll back|wrong button|wrong chat|cancel that last|my bad|scrap that|what i just did",
    "date-poll": "find a date|find a day|find a time|suits everyone|when can everyone|which day suits|date poll|poll"
    "|doodle|which day|best day|everyone free|what day works|suits * best|when everyone|works for everyone"
    "|ask * when|vote on a date|days work|are people free|works best|find out which|common slot|availability",
    "calendar": "calendar|outlook|ics|google cal*",
    "minutes": "minutes|last minutes|notes from|meeting notes|write-up|protocol",
    "attendance": "who was there|who attended|attendance record|roll call",
    "erase": "delete my data|erase my|forget me|delete everything about|remove my data|wipe my|delete me",
    "thanks": "thanks|thank you|cheers|ta|thx|helps a lot|much appreciated|that helps|grateful|bless you",
    "greeting": "hello|hi|good morning|good evening|hey|good afternoon|hiya",
    "praise": "great|nice|brilliant|awesome|well done|good bot|clever|love it|perfect",
}
