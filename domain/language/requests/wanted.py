"""Deeds that can be wanted, and courtesy, as rows of `frames`: the narrow ones above the wide ones."""

from domain.language.requests.asked import THIS

ROWS = f"""
drop-guest: guest not-come | person name my
give-task: assign person | task title | slot=must
give-task: put/hand person task | because | slot=must
add-guest: come guest name/person | name person with-me | slot=after asked=no
add-guest: put/invite/with-me guest | person me meeting date come | slot=after
add-guest: guest person/name | colon | slot=after sure=no
drop-guest: drop/cancel guest | person my me name | slot=after
drop-item: drop/cancel item number | programme from-programme meeting it
drop-item: drop item | programme from-programme | slot=after
drop-item: drop from-programme | item | slot=round
withdraw-topic: withdraw topic | my title propose
withdraw-topic: withdraw topic | my | slot=round
attendance: make attendance | meeting
capacity: capacity number/date | {THIS} change put make to be people-noun colon | asked=no
capacity: capacity change/put/make | {THIS} to | sure=no
erase: erase me/about-me | all data my
erase: erase my data | all me about-me
leave-group: strike-out me out-of-group/group/group-noun
leave-group: strike-out me | | sure=no
leave-group: not-in out-of-group | strike-out me group
leave-group: not-in group-noun/group | out-of-group me
restore: restore meeting/it/was-cancelled | {THIS} | never=own
restore: meeting yet-be | {THIS}
rename: rename meeting/it/title/day | {THIS} | slot=after
rename: rename to | {THIS} | slot=after
rename: change title-noun | {THIS} to | slot=after
rename: meeting be-called | {THIS} | slot=after
rename: give title-noun | {THIS} | slot=after
rename: title-noun colon | | slot=after
place: change place | meeting it day date group title to about new | slot=after
place: change link-noun | meeting it day to about new | slot=after
place: place colon | meeting | slot=after
place: link-noun colon | new | slot=after
place: link-noun be url
place: move at-place meeting/it/day/meeting-title | {THIS}
place: move-us at-place | meeting it day group
place: move meeting/it to | {THIS} | slot=after sure=no
place: place-noun colon | | slot=after
place: be at-place | change-noun it meeting day group | asked=no
place: we-meet at-place | it meeting day | asked=no
move: move/moved meeting-title date/span/later/shift-later/clock | {THIS} start begin be to
move: change time-noun meeting-title date | {THIS} span clock to
cancel: cancel meeting-title | {THIS} | asked=no never=own
cancel: cancelled meeting-title | {THIS} | sure=no
postpone-task: more-time | not-manage it title task date span me have because deadline manage move lengthen | on=task
postpone-task: want it until | me date title | on=task
postpone-task: give time-for | me it date until span because not-manage | on=task
postpone-task: manage more-time/date/span/later/shift-later | it me can date span title | on=task
postpone-task: lengthen/move it/deadline/title/date/span/task | me more-time | on=task
postpone-task: not-manage | could-be it title date span more-time because have manage to-do be | on=task
postpone-task: manage/could-be date | it title be have can me not-manage span more-time | on=task
postpone-task: lengthen/move deadline/task/title | me it date span more-time my
postpone-task: not-manage/manage title date/span/more-time | it because be
postpone-task: not-manage title | it because be | sure=no
postpone-task: not-manage more-time | it date span have because | sure=no
move: move/moved date/span/later/shift-later/clock | {THIS} start begin be to
move: move meeting/it | {THIS} start
move: give it date/span/clock/later/shift-later | {THIS}
move: move-noun meeting/it/day/group | {THIS} span clock of to
move: change time-noun/start | {THIS} span clock shift-later later of to
move: start-at date/span/shift-later/later/clock | {THIS}
move: moved meeting | {THIS}
move: be it/meeting date/clock | {THIS} change-noun | asked=no sure=no
move: what-about date | it be meeting not-suit | sure=no
move: not-suit what-about | date it be meeting | sure=no
cancel: cancel meeting | {THIS} | asked=no
cancel: cancel it | {THIS} | asked=no never=own
cancel: cancel want meeting/it | {THIS} | never=own,possible
cancel: cancel meeting/it | {THIS} | sure=no
cancel: cancelled meeting | {THIS}
cancel: cancel-noun meeting/it/day/group | {THIS} of
cancel: cancelled it | {THIS} | sure=no
cancel: cancel/cancelled | date day group | on=meeting never=own asked=no
cancel: cancel date | day group title | sure=no
add-item: put item colon | programme on-programme | slot=after
add-item: put on-programme | item topic | slot=round
add-item: put item | programme on-programme meeting about new | slot=after
add-item: want on-programme | item topic about | slot=round
add-item: please on-programme | item topic about | slot=round
add-item: item on-programme colon | | slot=after
add-item: item colon | meeting new | slot=after
attendance: send attendance | meeting
send-list: send/show/have/want list | come all who members us those meeting date day it invitation | never=own
send-list: list | come all meeting
add-person: put member | into-group group group-noun new colon | slot=name
add-person: new-person member | into-group group group-noun be colon | slot=name
add-person: put into-group | member | slot=name
correct-person: named-so | | slot=must
correct-person: change my-name | my me to | slot=name
correct-person: person no-longer | | slot=after
language: english/czech | speak me my be language
quiet-hours: do-not-write/quiet hours | nothing me have date be
quiet-hours: do-not-write/quiet hours | nothing me have date about
leave-alone: leave-me/do-not-write/quiet until | nothing me holiday date have because be
leave-alone: holiday do-not-write/leave-me | date until nothing me
leave-alone: leave-me | date nothing me
go-round: make/call/put round-noun/bot colon | new | slot=must
brainstorm: make/collect/put ideas-noun colon | new about | slot=must
collect: collect topics | | slot=after
collect: make/call/put collecting | | slot=after
collect: collecting colon | | slot=after
propose-topic: propose topic colon | have about my new | slot=after
propose-topic: propose topic | next meeting of date invitation light have about my new | slot=after
propose-topic: propose should-discuss | topic next meeting of date invitation light | slot=after
propose-topic: propose colon | | slot=after
propose-topic: propose put topic | | slot=after
propose-topic: should-discuss | topic | slot=after
propose-topic: topic colon | | slot=after
propose-topic: topic-head | | slot=lead
propose-topic: ideas topic/topic-head | colon about of | slot=after
propose-topic: what-about should-discuss | topic | slot=after sure=no
propose-topic: propose | | slot=lead sure=no
support-topic: support topic/title | my
support-topic: support topic | | slot=after
remind: remind/send silent | those invitation it all meeting date day about reminder who | never=own
remind: send/remind reminder | those all silent meeting it | never=own
remind: remind all | it meeting date day those about tasks invitation | sure=no never=own
remind: urge person | it tasks task title of | never=own
remind: remind those | it meeting date day about | sure=no never=own
hand-convening: hand convening-noun person | to group group-noun of
hand-over: hand person | it task title me because to
hand-over: hand person | task title tasks to | slot=round sure=no
hand-over: hand-it person | it task title me because for-me could can holiday | on=task
hand-over: for-me do-it person | it task title can be could
hand-over: for-me do-it person | it title task can be
take-task: i-do | me my title task because it onto-me | on=task
take-task: take-on title | onto-me it task my
take-task: take-on task | onto-me it title my
take-task: take-on onto-me | me it
answer-for: excuse person | called channel because date day meeting it
answer-for: record person as-excused/as-coming/as-not-coming | those it me meeting date day excused
answer-for: record person come/not-come/excused | it meeting date day channel
answer-for: record/excuse name | as-excused as-coming channel date day meeting | sure=no
answer-for: person excused/not-come/come/confirmed | channel called date day meeting it ill all | asked=no no=want
answer-for: person as-not-coming/as-coming | channel called date day meeting | asked=no no=want
answer-for: instead person come | date day meeting channel because ill | asked=no no=want
answer-for: za org come person | date day meeting channel | asked=no no=want
answer-for: za come person | date day meeting channel | asked=no no=want
answer-for: za come name | date day meeting channel org | asked=no no=want sure=no
call: call-noun meeting/group | next want of | slot=line
call: call meeting | next new all group join | slot=line
call: call group/group-noun | next new meeting | slot=line
call: call person date | it meeting me | slot=line
call: call date | it | slot=line sure=no
call: new-person meeting | next colon | slot=line
call: we-meet moment | group it | slot=line
call: next meeting be moment | group | slot=line asked=no
call: meeting moment | group next new | slot=line asked=no
finish-task: done | it title is task all me my | on=task asked=no
finish-task: did jsem | it title yesterday done me my task date | on=task asked=no
finish-task: did jsem title | it yesterday done me my task date | asked=no
finish-task: done title | have is it task all me my | asked=no
finish-task: done is | it task title | on=task slot=before asked=no
finish-task: done | it is all me my | sure=no asked=no
thanks: thanks | praise bot
greeting: greet | bot how-are
praise: praise | bot be thanks
"""
