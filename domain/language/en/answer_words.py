"""English: the words of answers to an invitation, each under the role it plays; folded, `*` stands for any ending.

A phrase of several words goes before its parts. Apostrophes are written as typed.
"""

from domain.language.roles import Role, role_table

ENGLISH_WORDS = role_table({
    Role.COME: ("""
accept the, accept your, attending, available, calling in, can both come, can count on me, can make it, coming,
confirm, confirm my attendance, confirmed, confirming, confirming my attendance, count me in, count on me, count us
in, delighted to accept, delighted to attend, delighted to come, dialling in, expect me, glad to attend, glad to
come, gladly accept, good to go, happy to accept, happy to attend, happy to come, happy to join, i accept, i am
available, i am coming, i am free, i am in, i can confirm, i can make it, i come, i confirm, i did not forget, i
didn't forget, i have cleared my diary, i will arrive, i will attend, i will be there, i will come, i will join, i
will make it, i'd be delighted to attend, i'd be delighted to come, i'd be glad to attend, i'd be happy to attend,
i'd be happy to come, i'd prefer to join online, i'll arrive, i'll attend, i'll be attending, i'll be coming, i'll
be joining, i'll be there, i'll call in, i'll come, i'll dial in, i'll get there, i'll join, i'll log in, i'll make
it, i'll only arrive, i'll participate, i'll phone in, i'll pop in, i'll show up, i'll take part, i'll turn up, i'll
zoom in, i'm available, i'm coming, i'm free, i'm in, i've cleared my diary, it works, joining, looking forward, me
and one other, me and two others, my attendance, no problem for me, not a problem, not going to miss it, not going
to miss this, not going to miss this one, nothing can keep me away, nothing will keep me away, on board,
participating, plan to be there, pleased to accept, pleased to attend, pleased to come, present, put me down, see
you, see you all then, see you all there, see you at *, see you on *, see you then, see you there, see you tomorrow,
sign me up, sign us up, suits me, suits us, taking part, that works, there will be * of us, there will be four of
us, there will be three of us, there will be two of us, we accept, we are coming, we both can come, we can both
come, we can make it, we plan to be there, we will be there, we will come, we will make it, we'll be there, we'll
come, we'll join, we'll make it, we're available, we're coming, we're free, we're in, wild horses *, will attend,
will be there, will come, will do *, will join, will make it, won't miss it, works for me, works for us, would not
miss it, wouldn't dream of missing, wouldn't dream of missing it, wouldn't miss, wouldn't miss it, wouldn't miss it
for the world, you can count on me
""",),
    Role.STAY: ("""
both can't come, bow out, can not attend, can not be there, can not come, can not make it, can't attend, can't be
there, can't come, can't join, can't make it, cannot attend, cannot be there, cannot come, cannot join, cannot make
it, couldn't make it, count me out, count us out, decline, declining, do not count on me, do not expect me, do
without me, don't count on me, don't expect me, don't wait for me, double booked, double-booked, give it a miss,
give this one a miss, going to miss, have to cancel, have to decline, have to miss, have to pass, have to skip, have
to skip this one, i am out, i decline, i'll have to miss, i'll have to pass, i'll have to skip, i'll miss, i'll
pass, i'll skip, i'm afraid not, i'm out, i'm unable, leave me out, miss it, miss this, miss this one, must cancel,
must decline, need to cancel, need to pass, need to skip, no longer, not able to, not attending, not available, not
be able, not be attending, not be coming, not be joining, not be there, not coming, not going to make it, not gonna
make it, not joining, not this time, opt out, sit this one out, sitting this one out, skip this one, to cancel, to
decline, to pass, to skip, unable to, unavailable, will miss, will not attend, will not be able, will not be there,
will not come, will not make it, won't attend, won't be able, won't be attending, won't be coming, won't be joining,
won't be there, won't come, won't join, won't make it
""",),
    Role.EXCUSES: ("""
accept my apologies, apologies, apologies for absence, apologies for my absence, apologies for not, apologise,
apologize, excuse me, my apologies, my regrets, please accept my apologies, please excuse me, regrets, send
apologies, send my apologies, send my regrets, with regret
""",),
    Role.CAN: ("able to, can, could, i can, should be able, we can",),
    Role.CANNOT: ("""
can not, can't, cannot, do not, don't, i am not, i can not, i can't, i cannot, i'm afraid i can't, i'm not,
impossible, no can do, not, not possible, we are not, we can't, we cannot, we're not, will not, won't
""",),
    Role.BE: ("i will, i will be, i'll, i'll be, we will, we will be, we'll, we'll be, will, will be",),
    Role.AM: ("am, i am, i'm, we are, we're",),
    Role.IS: ("are, be, has, is, there will be, there's",),
    Role.BRING: ("""
bring, bring along, bringing, i am bringing, i will bring, i'll bring, i'm bringing, taking along, we'll bring
""",),
    Role.GO: ("go, going, i'll go",),
    Role.COMING: ("""
arrive, attend, be able, be attending, be coming, be joining, be there, come, come along, get there, join, make it,
participate, represented, show up, stay, take part, to attend, to be there, to come, to join, to make it, to stay
""",),
    Role.MUST: ("forced to, got to, gotta, had to, has to, have to, must, need to, needs to",),
    Role.LEAVING: ("""
be gone, be gone by, be off, dash, finish, go at, got to be gone, have to run, head off, leave, leave early,
leaving, leaving early, off, run, slip away, to be gone, to leave
""",),
    Role.YES: ("""
absolutely, aye, certainly, definitely, gladly, of course, sure, sure thing, yeah, yep, yes, yes i can, yes please,
yup
""",),
    Role.OKAY: ("agreed, alright, fine, no problem, ok, okay, with pleasure",),
    Role.NO: ("""
and no, definitely not, nah, no, no thanks, no way, nope, not really, sadly not, so no, unfortunately not
""",),
    Role.REGRET: ("afraid, i'm afraid, i'm sorry, regretfully, sadly, so sorry, sorry, unfortunately",),
    Role.OBSTACLE: ("""
a clash, a court hearing, a training, abroad, annual leave, another appointment, another commitment, another
engagement, another meeting, appointment, away, away on business, business trip, came up, clash, conference,
conflict, court, court hearing, covid, dentist, doctor, double shift, engagement, exam, exams, fever, flu, funeral,
hearing, holiday, hospital, i am out of town, i'm out of office, i'm out of the country, i'm out of town, ill, leave
that day, look after, maternity, migraine, night shift, not well, off sick, on annual leave, on business, on
holiday, on leave, on sick leave, on vacation, other commitments, other meeting, out of office, out of the country,
out of town, parental, prior commitment, prior engagement, school run, shift, sick, something came up, teach,
teaching, traveling, travelling, unwell, vacation, wedding, work, working
""",),
    Role.HAVE: ("got, have, having, i had, i have, i've, i've got, we have, we've, we've got",),
    Role.DOUBT: ("""
50, 50-50, 50/50, by wednesday, can not promise, can't promise, can't say, cannot promise, cannot say, check,
confirm asap, confirm by, confirm later, confirm soon, confirm tomorrow, depending, depends, do my best, do not
know, don't hold me to it, don't know, doubt it, fifty fifty, fifty-fifty, get back to you, have to check,
hopefully, hoping to, i am not sure, i doubt, i expect, i guess, i hope, i should be able, i think, i'd like to,
i'll do my best, i'll let you know, i'll see, i'll try, i'm not sure, in two minds, let me see, let you know,
likely, may, maybe, might, need to check, not certain, not quite sure, not sure, not yet sure, perhaps, possibly,
probably, provisionally, see how, see if, see what, should be able to, tbc, tentative*, to be confirmed, touch and
go, try to, trying to, undecided, unlikely, unsure, we'll see, we're not sure, will check, will confirm, will try
""",),
    Role.IF: ("as long as, if, provided, subject to, unless, whether",),
    Role.THOUGH: ("although, even if, even though, not that i",),
    Role.WISH: ("i wish, i would love to, i'd, i'd love, i'd love to, if only, we'd, wish, would, would love to",),
    Role.WAY: ("""
by phone, by video, call, call in, dial in, dialing in, from home, google meet, log in, online, phone, phone in,
remote, remotely, skype, teams, via teams, via zoom, video, virtually, webex, zoom
""",),
    Role.IN_PERSON: ("face to face, in person, on site, on-site, onsite, physically",),
    Role.PLACE: ("at yours, there, with you",),
    Role.MEETING: ("""
group, group meeting, invitation, invite, meeting, session, steering group, the meeting, this, this one, working
group, workshop
""",),
    Role.DAY: ("""
date, day, friday, friday's, monday, monday's, on the day, saturday, sunday, that date, that day, thursday,
thursday's, today, tomorrow, tonight, tuesday, tuesday's, wednesday, wednesday's, week
""",),
    Role.TIME: ("""
a.m, about, after, around, at, between, by, eight, eleven, five, four, from, half past, hour, hours, midday, mins,
minutes, nine, noon, o'clock, one, p.m, past, pm, quarter, seven, six, ten, then, three, twelve, two
""",),
    Role.PART: ("""
a bit late, a bit later, before, briefly, delayed, earlier, early, fifteen minutes late, first half, late, later,
minutes late, on time, only, part of it, running a bit late, running late, second half, the beginning, the end, the
entire, the start, the whole, till, until
""",),
    Role.PAST: ("""
answered, came, couldn't, filled in, had, heard, said, says, sent, thought, told, was, were, wrote
""",),
    Role.THAT: ("that",),
    Role.IT: ("it, it is, it's, that is, that's, this is",),
    Role.INSTEAD: ("""
come for me, cover for me, covering for me, deputise, deputising, deputy, fill in for me, filling in for me, in my
absence, in my place, in my stead, in our place, instead, instead of me, instead of us, my deputy, my substitute, on
my behalf, on our behalf, replace me, replaces, replacing me, represent, represent me, represent us, represented by,
represents me, stand in for me, stand in for us, standing in for me, step in for me, stepping in for me, take my
place, take my seat, to go instead, will cover for me, will replace, will represent, will stand in
""",),
    Role.SENDS: ("i am sending, i will send, i'll send, i'm sending, send, sending, we'll send, we're sending",),
    Role.THEY: ("attends, comes, is attending, is coming, is joining",),
    Role.NOBODY: ("no one, nobody, none, none of us",),
    Role.PERSON: ("""
assistant*, boss, both of us, client*, colleague*, daughter, director, everybody, everyone, friend*, guest*, he,
husband, intern*, kids, manager, mr, mrs, ms, partner*, people, person*, she, somebody, someone, son, student*,
they, trainee*, volunteer*, wife
""",),
    Role.FILL: ("""
a, able, actually, again, all, along, already, also, an, and, another, any, any more, anymore, as, at all, be fine,
because, bit, both, brilliant, but, cool, do, due, else, excellent, fantastic, for, for the world, gonna, good,
great, have a, her, his, hold me to it, however, i, in, just, lovely, me, morning, much, my, now, of, on, or, other,
our, out, perfect, quite, really, right away, since, so, some, still, the, their, there's a, though, time, to, too,
unfortunately though, up, us, very, we, well, will be fine, will do, with, with my, yet, you, your
""",),
    Role.POLITE: ("""
all the best, best, best regards, best wishes, cheers all, dear, dear all, enjoy, good afternoon, good morning, have
a good one, have fun, hello, hello all, hi, hi all, hi everyone, hi there, kind regards, please, regards
""",),
    Role.THANKS: ("""
cheers, for asking, for inviting me, for inviting us, for the invitation, for the invite, for your invitation, got
it, many thanks, noted, ta, thank you, thank you for *, thanks, thanks for *, thx, understood
""",),
    Role.OTHER_TIME: ("""
another day, another time, april, august, december, february, january, july, june, last month, last one, last time,
last week, march, next month, next one, next time, next week, november, october, previous, september, yesterday
""",),
    Role.MATTER: ("""
put me down for it,
agenda, apologies for the late, attachment, come back, come down, coming down, document*, email*, favour, form, i'll
come back, i'm coming down, in favour, in time for, keys, link, mail, minutes for, minutes of, myself, newsletter,
notes, objection*, presentation, proposal, questionnaire, reply, report, slides, sorry for the, table, the minutes,
training, unsubscribe, wrong chat
""",),
    Role.ASK: ("""
can i, can you, could you, do i, do we, how, is there, what, when, where, which, who, why, will there
""",),
}, "but and because that if unless so though then", "in at", pronouns=True)  # fmt: skip
