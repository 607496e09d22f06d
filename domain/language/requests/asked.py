"""What can be asked and had, as rows of `frames`: the narrow ones above the wide ones."""

THIS = "meeting it date day group title next"  # which meeting is meant
ROWS = f"""
my-data: stored about-me | what data
my-data: know-me | stored all
my-data: my data | stored what about-me
my-data: data about-me | stored what
undo: undo | slip
undo: slip | it | sure=no
when where: when where | {THIS} we-meet what
who-comes when: who come when | called {THIS}
coordinator: turn-to
coordinator: who coordinator | group group-noun in-charge it
coordinator: who leads | it group
coordinator: who leads | group group-noun meeting meetings it
members: who/what/list/show/how-many members | group group-noun come
members: who members/be group/group-noun
members: who be members | group group-noun
remind: remind/send to-them silent | invitation those it all meeting date day about reminder who | never=own
who-is-silent: who silent | called those meeting date day group it about from-here
who-is-silent: list/show silent | called those meeting date day group
who-is-excused: have excused | called somebody-thing some all what | asked=yes
who-is-excused: who excused/not-come/as-not-coming | called {THIS} from-here org
who-is-excused: list/show/how-many excused | called {THIS}
who-comes: who come/as-coming | called {THIS} place from-here somebody org
who-comes: attendance-q | {THIS} show
who-comes: come-all | called {THIS} | asked=yes
who-comes: who be meeting/day/date/invitation | called group from-here it
who-comes: person/somebody come | called {THIS} from-here org about | asked=yes
who-comes: person be meeting/day/date/invitation | called {THIS} come | asked=yes
who-comes: show come | called {THIS} those who
how-many: how-many us/come | {THIS} we-meet what
how-many: how-many we-meet | {THIS}
programme: have/be programme | {THIS} | asked=yes
programme: what programme/on-programme | {THIS} discuss
programme: show programme | {THIS} what send | never=own
programme: what discuss | {THIS} we-meet
programme: what be invitation | {THIS}
programme: about-q be | {THIS}
programme: programme | {THIS} send | never=own
where: what at-place | be it show meeting | asked=yes
where: address | show send please where what it meeting
where: where begin/be/we-meet/arrive/meeting/it | {THIS} what
where: where
my-tasks: my tasks | what send list
group-tasks: all tasks | group group-noun what list
my-tasks: what have/to-do tasks | stored deadline
my-tasks: how-many have tasks
my-tasks: what to-do | date until
my-tasks: until-when have title | to-do send make
my-tasks: have to-do somebody-thing
my-tasks: have tasks/task | somebody-thing | asked=yes
my-tasks: what have tasks
my-tasks: promised | to-do light what tasks somebody-thing
my-tasks: show tasks
my-tasks: tasks
overdue: overdue what/who/tasks/task/show/somebody | somebody-thing group title list
overdue: overdue | what who tasks task somebody somebody-thing group title list | asked=yes
whose-task: whose task | it title
whose-task: who have title | task | asked=yes
whose-task: who have to-do/make/send/do-it title | be task
whose-task: who in-charge | title task tasks it
whose-task: who in-charge | title task | slot=after
group-tasks: what in-charge person | task tasks
group-tasks: what have task person | to-do
group-tasks: what/show/who/list tasks | group group-noun person in-charge to-do
group-tasks: what who to-do | group
topics: have topics | proposed group somebody-thing | asked=yes
topics: what/show/how-many/list topics | proposed group
topics: what/who/show proposed | come topics
topics: topics
meetings: what/show meetings begin | all next group
meetings: how-many/what/list/all meetings | next group date
meetings: show meetings | group next date
minutes: show/send/where/want minutes | of last meeting date day be list | never=own
minutes: have minutes | of last meeting date day show can | asked=yes
minutes: where minutes | of last meeting date day be show
minutes: minutes | last
minutes: make minutes | last meeting date day be
decided: what decided | last-time meeting
decided: what decided | last-time meeting | slot=round
decided: how/what decided | last-time meeting was | slot=round
decided: about-what decided | last-time meeting | slot=round
decided: what last-time was/be | meeting
how-to-excuse: how/where/who not-come-own | show send it light record meeting day date
how-to-excuse: how/where/can refuse | invitation meeting day date it
how-to-excuse: how/where/can excuse-me | meeting date day what
date-poll: poll | make show send all term meeting group group-noun next us call date span of clock new can possible
date-poll: make term suits | all can meeting us group when what date
date-poll: make term date | all can meeting us group group-noun span of clock next | never=own sure=no
date-poll: make term all | can meeting us group when be
date-poll: when term all can | us meeting be
attendance: make/send/show attendance | meeting date day be list
attendance: attendance | meeting date day
papers: send/show/where/want printed | of meeting date day it me all list group
papers: have printed | of meeting date day it me all list group | asked=yes
papers: printed | of meeting date day me
calendar: calendar | invitation of want send show put it meeting date day me all
joining: cannot-find join | {THIS} what of
joining: how/where/show/send join | {THIS} what to about
joining: can/want join | {THIS} what to about | asked=yes
joining: please/want link-noun | {THIS} what to about
joining: have join | {THIS} to about | asked=yes
joining: join | {THIS} can | asked=yes
when: when begin/be/we-meet/arrive/meeting/it | {THIS} what
when: when
who-comes: who | called {THIS} | on=meeting asked=yes
abilities: abilities | what it stored
"""
