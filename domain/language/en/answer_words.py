"""English: the words of answers to an invitation, each under the role it plays; folded, `*` stands for any ending.

A phrase of several words goes before its parts. Apostrophes are written as typed.
"""

from domain.language.answers.roles import Role, role_table

ENGLISH_WORDS = role_table({
    Role.COME: ("""
wouldn't miss it for the world, wouldn't dream of missing it, wouldn't dream of missing, i'd be delighted to attend, i'd be delighted to come, i'd be happy to attend, i'd be happy to come, i'd be glad to attend, nothing can keep me away, nothing will keep me away, not going to miss this one, not going to miss it, not going to miss this, will do *, confirming my attendance, confirm my attendance, my attendance, gladly accept, i'll bring *, plan to be there, we plan to be there, i've cleared my diary, i have cleared my diary, i'd prefer to join online, we accept, there will be two of us, there will be three of us, there will be four of us, there will be * of us, me and two others, me and one other, not a problem,
i'll be there, i will be there, we'll be there, we will be there, i'll be attending, i'll be coming, i'll be joining,
i'll come, i will come, we'll come, we will come, i'm coming, i am coming, we're coming, we are coming, coming, i come,
attending, joining, participating, taking part, i'll attend, i will attend, i'll join, i will join, we'll join, i'll
make it, i will make it, we'll make it, we will make it, i can make it, we can make it, can make it, can do, count me in,
count us in, i'm in, we're in, i am in, works for me, works for us, that works, it works, suits me, suits us, wouldn't
miss it, would not miss it, won't miss it, wouldn't miss, i'm free, i am free, we're free, i'm available, i am
available, we're available, available, see you there, see you then, see you all there, see you all then, see you
tomorrow, see you on *, see you at *, see you, put me down, sign me up, sign us up, confirm, confirmed, confirming, i
confirm, i can confirm, i accept, we accept, accept your, accept the, delighted to accept, delighted to attend, happy to
attend, happy to come, happy to join, glad to come, glad to attend, pleased to attend, delighted to come, pleased to
come, pleased to accept, happy to accept, you can count on me, can count on me, count on me, expect me, looking forward,
present, on board, we both can come, will be there, will come, will attend, will join, will make it, i'll pop in, i'll
show up, i'll turn up, i'll take part, i'll participate, good to go, wild horses *, i'll arrive, i will arrive, i'll get
there, i'll only arrive, i'll call in, i'll dial in, i'll log in, i'll phone in, i'll zoom in, calling in, dialling in, i
did not forget, i didn't forget, no problem for me, can both come, we can both come, bringing *
""",),
    Role.STAY: ("""
have to skip this one, skip this one, miss this one, miss this, miss it, give this one a miss, to decline, to cancel, to skip, to pass, leave me out, do without me, don't wait for me, going to miss,
count me out, count us out, i'm out, i am out, not coming, not attending, not joining, i'll pass, i'll skip, i'll miss,
i'll have to pass, i'll have to skip, i'll have to miss, have to skip, have to pass, have to miss, have to decline, must
decline, need to skip, need to pass, have to cancel, need to cancel, must cancel, decline, declining, i decline, will
miss, no longer, won't be there, will not be there, won't be able, will not be able, won't be coming, won't be
attending, won't be joining, won't come, will not come, won't attend, will not attend, won't join, won't make it, will
not make it, can't come, cannot come, can not come, can't attend, cannot attend, can not attend, can't join, cannot
join, can't make it, cannot make it, can not make it, couldn't make it, can't be there, cannot be there, can not be
there, not able to, unable to, i'm unable, not this time, don't count on me, do not count on me, don't expect me, do not
expect me, give it a miss, sit this one out, sitting this one out, double booked, double-booked, not going to make it,
not gonna make it, not be there, not be able, not available, unavailable, not be coming, not be attending, opt out, bow
out, i'm afraid not, both can't come, not be joining
""",),
    Role.EXCUSES: ("""
apologies, my apologies, apologise, apologize, apologies for absence, accept my apologies, please accept my apologies,
send apologies, send my apologies, excuse me, please excuse me, regrets, send my regrets, my regrets, with regret,
apologies for my absence, apologies for not
""",),
    Role.CAN: ("i can, we can, can, could, able to, should be able",),
    Role.CANNOT: ("""
i can't, i cannot, i can not, we can't, we cannot, can't, cannot, can not, i'm afraid i can't, won't, will
not, not possible, impossible, i'm not, i am not, we're not, we are not, not, no can do, don't, do not
""",),
    Role.BE: ("i'll be, i will be, we'll be, we will be, we'll, i'll, i will, we will, will be, will",),
    Role.AM: ("i'm, i am, we're, we are, am",),
    Role.IS: ("is, are, it's, it is, there's, has, that's, be, there will be",),
    Role.GO: ("i'll go, going, go",),
    Role.COMING: ("""
to come, come, attend, to attend, join, to join, make it, be there, participate, take part, be able, arrive, to be
there, come along, stay, to make it, be coming, be attending, be joining, represented, to stay, get there, show up
""",),
    Role.MUST: ("have to, need to, must, got to, gotta, has to, had to, forced to, needs to",),
    Role.LEAVING: ("""
be gone by, got to be gone, to be gone, have to run,
leave, leaving, to leave, head off, be off, run, dash, be gone, go at, off, finish, slip away, leave early, leaving early
""",),
    Role.YES: ("""
yes, yep, yeah, yup, sure, definitely, certainly, absolutely, of course, gladly, aye, yes please, sure thing, yes i can
""",),
    Role.OKAY: ("ok, okay, fine, agreed, with pleasure, no problem, alright",),
    Role.NO: ("and no, so no, no, nope, nah, no thanks, no way, not really, sadly not, unfortunately not, definitely not",),
    Role.REGRET: ("sorry, sadly, regretfully, unfortunately, i'm afraid, afraid, i'm sorry, so sorry",),
    Role.OBSTACLE: ("""
on business, away on business, court hearing, a court hearing, on annual leave, on sick leave, came up, something came up, school run,
on leave, annual leave, leave that day, on holiday, holiday, vacation, on vacation, sick, ill, unwell, off sick, flu,
covid, clash, a clash, conflict, another meeting, other meeting, prior engagement, another engagement, other
commitments, prior commitment, another commitment, another appointment, appointment, engagement, out of town, out of
office, abroad, away, travelling, traveling, working, teaching, a training, hearing, court, doctor, dentist, hospital,
maternity, parental, funeral, wedding, shift, night shift, migraine, fever, double shift, not well, work, teach, look
after, business trip, exam, exams, conference
""",),
    Role.HAVE: ("i have, i've, i've got, we have, we've, we've got, have, having, got, i had",),
    Role.DOUBT: ("""
i'm not sure, i am not sure, we're not sure, i should be able, should be able to, should be able, i doubt, doubt it, touch and go, hoping to, can't say, cannot say, don't hold me to it, 50, by wednesday,
maybe, perhaps, probably, possibly, hopefully, might, may, not sure, not quite sure, not yet sure, unsure, i'll try,
will try, try to, trying to, tentative*, provisionally, i think, i guess, i hope, don't know, do not know, depends,
depending, let you know, i'll let you know, see if, likely, unlikely, i'd like to, get back to you, need to check, have to
check, will check, check, fifty-fifty, fifty fifty, 50/50, 50-50, let me see, we'll see, i'll see, will confirm, to be
confirmed, tbc, can't promise, cannot promise, can not promise, not certain, undecided, confirm later, confirm tomorrow,
in two minds, do my best, i'll do my best, confirm by, confirm asap, confirm soon, see what, see how, i expect
""",),
    Role.IF: ("if, unless, provided, as long as, subject to, whether",),
    Role.THOUGH: ("even if, even though, although, not that i",),
    Role.WISH: (", i'd love to, i would love to, i'd love, would love to, wish, would, i'd, we'd, if only, i wish",),
    Role.WAY: ("""
online, remotely, virtually, teams, zoom, video, dial in, call in, phone in, log in, by phone, google meet, skype,
webex, remote, via teams, via zoom, by video, dialling in, dialing in, from home, phone, call
""",),
    Role.IN_PERSON: ("in person, physically, on site, on-site, onsite, face to face",),
    Role.PLACE: ("there, with you, at yours",),
    Role.MEETING: ("meeting, the meeting, session, workshop, invitation, invite, this one, this",),
    Role.DAY: ("""
monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, today, tonight, that day, that date, week, day,
on the day, date
""",),
    Role.TIME: ("""
am, pm, a.m, p.m, o'clock, at, from, by, noon, midday, half past, quarter, past, around, about, one, two,
three, four, five, six, seven, eight, nine, ten, eleven, twelve, minutes, mins, hour, hours, after, then, between
""",),
    Role.PART: ("""
until, till, running a bit late, a bit later, fifteen minutes late, minutes late,
late, later, a bit late, before, earlier, early, the start, the beginning, the end, the whole, the entire, on time,
first half, second half, only, part of it, briefly, running late, delayed
""",),
    Role.PAST: ("said, says, told, wrote, heard, thought, was, were, had, couldn't, filled in, sent, answered, came",),
    Role.THAT: ("that",),
    Role.IT: ("it",),
    Role.INSTEAD: ("""
my deputy, deputy, to go instead, represent, take my place, will cover for me,
instead of me, in my place, on my behalf, in my stead, replace me, replacing me, stand in for me, standing in for me,
come for me, represent me, represents me, my substitute, instead, in my absence, step in for me, stepping in for me, cover
for me, covering for me, fill in for me, filling in for me, in our place, on our behalf, deputise, deputising,
represent us, stand in for us, take my place, take my seat, represented by, instead of us, will replace, will represent,
will stand in, replaces
""",),
    Role.SENDS: ("i'm sending, i'll send, i am sending, i will send, sending, send, we'll send, we're sending",),
    Role.THEY: ("will come, is coming, comes, will attend, will join, attends, is attending, is joining",),
    Role.NOBODY: ("nobody, no one, none of us, none",),
    Role.PERSON: ("""
colleague*, student*, guest*, friend*, intern*, client*, assistant*, people, person*, trainee*, volunteer*, partner*,
boss, manager, director, somebody, someone, mr, mrs, ms, he, she, they, everybody, everyone, wife, husband, both of us,
kids, daughter, son
""",),
    Role.FILL: ("""
great, perfect, cool, good, fantastic, excellent, lovely, brilliant, morning, any more, anymore, for the world, about, hold me to it,
a, an, the, to, and, but, so, i, we, me, us, my, our, you, your, for, of, on, in, just, also, too, really, very, much,
as, with, all, both, again, still, now, yet, though, however, actually, then, will be fine, with my, bring, along, quite,
gonna, able, out, up, due, because, since, already, well, unfortunately though, else, right away, or, bit, other, another,
at all, have a, there's a, be fine, will do, his, her, their, any, some, do, time
""",),
    Role.POLITE: ("""
hi, hello, dear, hi all, hi everyone, dear all, kind regards, best regards, regards, best wishes, best, please, good
morning, good afternoon, cheers all, have fun, have a good one, enjoy, all the best, hello all, hi there
""",),
    Role.THANKS: ("""
thanks, thank you, many thanks, cheers, noted, got it, understood, thanks for *, thank you for *, thx, ta, for the
invite, for the invitation, for inviting me, for your invitation, for inviting us, for asking
""",),
    Role.OTHER_TIME: ("""
next time, last time, next month, next week, last week, yesterday, last month, previous, next one, last one, another
time, another day, january, february, march, april, june, july, august, september, october, november, december
""",),
    Role.MATTER: ("""
link, attachment, table, form, questionnaire, report, minutes for, minutes of, the minutes, minutes, agenda, notes,
document*, email*, mail, slides, presentation, keys, unsubscribe, newsletter, objection*, proposal, favour, wrong chat,
reply, come back, come down, coming down, i'll come back, i'm coming down, training, in favour, myself, apologies for
the late, sorry for the, in time for
""",),
    Role.ASK: ("who, where, when, what, why, how, which, is there, will there, do i, can i, can you, could you, do we",),
}, "but and because that if unless so though then", "in to at", pronouns=True)  # fmt: skip
