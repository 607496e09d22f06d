"""What can be asked or wanted, each by the roles of the words that say it.

A frame fits a part of a sentence in any order of its words, when every role that it needs is played and every other
word plays one that it may have beside. A word in no such role is unread, and nothing is sure.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from domain.language.requests.request import Wanted
from domain.language.text import words

Roles = frozenset[str]
ALWAYS = frozenset(words("fill want sign greet bot"))


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to ask or want something.

    needs: roles of which each must be played, some of them by one of several; may: what else may stand there.
    slot: words of any kind tell what is meant: they follow ("after"), or follow or precede ("round").
    on: the card on which it is said, "" for any. asked: only a question, or never one. sure: whether it may be.
    """

    wanted: tuple[Wanted, ...]
    needs: tuple[Roles, ...]
    may: Roles
    slot: str = ""
    on: str = ""
    asked: bool | None = None
    sure: bool = True

    @property
    def known(self) -> Roles:
        """All roles that its words may play."""
        return self.may.union(*self.needs)


def _row(row: str) -> Iterator[Frame]:
    """A frame as it is written: "who-comes: who come | meeting date | slot=after on=task"."""
    name, _, rest = row.partition(":")
    needs, may, more = (*(part.strip() for part in rest.split("|")), "", "")[:3]
    options = dict(option.partition("=")[::2] for option in more.split())
    asked = {"yes": True, "no": False}.get(options.get("asked", ""))
    yield Frame(
        tuple(map(Wanted, name.split())),
        tuple(frozenset(need.split("/")) for need in needs.split()),
        ALWAYS | frozenset(may.split()),
        options.get("slot", ""),
        options.get("on", ""),
        asked,
        options.get("sure") != "no",
    )


THIS = "meeting it date day group title next"  # which meeting is meant

# The first that fits counts.
FRAMES = f"""
my-data: know-me | all
my-data: my data | show have stored what all about-me
my-data: data about-me | show have stored what all my
undo: undo |
when where: when where | {THIS} be begin we-meet arrive have us show what
who-comes when: who come when | {THIS} be begin show it all
coordinator: turn-to |
coordinator: who coordinator | be group group-noun show have us in-charge it
coordinator: who leads | be group group-noun show meeting meetings it
members: who/what/list/show/how-many members | be have group group-noun all show in-group come us
members: who be members | group group-noun all
remind: remind/send to-them silent | invitation those it all meeting date day about reminder who
who-is-silent: who silent | invitation those meeting date day group all show have us it about be from-here
who-is-silent: list/show silent | invitation those meeting date day group all show
who-is-excused: who excused/not-come | {THIS} all show be us from-here invitation
who-is-excused: list/show/how-many excused | {THIS} all us be
who-comes: who come | {THIS} be all show us place invitation arrive from-here somebody
who-comes: who be meeting/day/date | all show group us from-here it
who-comes: person/somebody come | {THIS} be all show us from-here org about | asked=yes
who-comes: person be meeting/day/date | {THIS} all show us come | asked=yes
who-comes: show come | {THIS} be all us list those who
how-many: how-many us/come | {THIS} be all show invitation begin we-meet arrive what
how-many: how-many we-meet | {THIS} be us
programme: what programme/on-programme | {THIS} be show have us all discuss
programme: show programme | {THIS} what be all send
programme: what discuss | {THIS} be show us we-meet
programme: what about-q be | {THIS}
programme: programme | {THIS} my show send all
where: where | {THIS} be begin we-meet arrive show us have what
my-tasks: what have/to-do tasks | my me to-do show all be stored deadline
my-tasks: how-many have tasks | my me
my-tasks: my tasks | show what all be have send list
my-tasks: what to-do | have my me all show
my-tasks: until-when have title | me to-do show send make
my-tasks: have to-do somebody-thing | me
my-tasks: what promised | all show
my-tasks: show tasks | my me
my-tasks: tasks |
overdue: overdue | what who tasks task all have someone be show somebody somebody-thing us group title which list
whose-task: whose task | it title be
whose-task: who in-charge | title task tasks it be
whose-task: who in-charge | title task be | slot=after
group-tasks: all tasks | show group group-noun us have what be list
group-tasks: what have task person | us be to-do
group-tasks: what/show/who/list tasks | group group-noun person have us be all in-charge to-do
group-tasks: what who to-do | have all group
topics: what/show/how-many/list topics | have all proposed us be group show my
topics: what/who/show proposed | all us come topics
topics: topics | show all
meetings: how-many/what/list/all meetings | have show us be next all group date
meetings: show meetings | all group next have us date
minutes: show/send/where/want minutes | last meeting date day be list me
minutes: make minutes | last meeting date day be
decided: what decided | last-time meeting us | slot=round
decided: how decided | last-time meeting us | slot=round
decided: about-what decided | last-time meeting us all | slot=round
decided: what last-time was/be | meeting us
how-to-excuse: how/where/can excuse-me | me meeting date day what show be have
date-poll: poll | make show send all term meeting group next us call
date-poll: make term all | can meeting us group when be
date-poll: when term all can | us meeting be
attendance: make/send/show attendance | meeting date day be list
attendance: attendance | meeting date day
calendar: calendar | send show put it meeting date day me all
joining: how/where/show/send/can join | {THIS} be have us what my me to about
joining: have join | {THIS} be to about | asked=yes
joining: join | {THIS} be us can | asked=yes
when: when | {THIS} be begin we-meet arrive have us show what
who-comes: who | {THIS} | on=meeting asked=yes
abilities: abilities | what show have me all be it stored

drop-guest: guest not-come | person name my
give-task: put/hand person task | because | slot=must
add-guest: put/invite/with-me guest | person me meeting date come | slot=after
add-guest: guest person/name | colon name | slot=after sure=no
drop-guest: drop/cancel guest | person my me name | slot=after
drop-item: drop/cancel item number | programme from-programme meeting it
drop-item: drop item | programme from-programme | slot=after
drop-item: drop from-programme | item | slot=round
withdraw-topic: withdraw topic | my title propose
withdraw-topic: withdraw topic | my | slot=round
attendance: make attendance | meeting
erase: erase me/about-me | all data my
erase: erase my data | all me about-me
leave-group: strike-out me | out-of-group group group-noun
leave-group: not-in out-of-group | strike-out me group
leave-group: not-in group-noun/group | out-of-group me
restore: restore meeting/it/was-cancelled | {THIS} was-cancelled
restore: meeting yet-be | {THIS}
rename: rename | {THIS} | slot=after
rename: change title-noun | {THIS} to | slot=after
rename: meeting be-called | {THIS} | slot=after
rename: title-noun colon | | slot=after
place: change place | meeting it day to about new | slot=after
place: change link-noun | meeting it day to about new | slot=after
place: place colon | | slot=after
place: link-noun colon | | slot=after
place: link-noun be url |
place: move at-place | it meeting day |
place: be at-place | it meeting day group |
place: we-meet at-place | it meeting day |
postpone-task: more-time | not-manage it title task date span me have because deadline manage move lengthen | on=task
postpone-task: lengthen/move it/deadline/title/date/span/task | me date span more-time title deadline | on=task
postpone-task: not-manage | it title date span more-time because have manage to-do be | on=task
postpone-task: manage date | it title be have can me | on=task
postpone-task: lengthen/move deadline/task/title | me it date span title more-time task my
postpone-task: not-manage/manage title | date span more-time it because be
postpone-task: not-manage more-time | it date span have because | sure=no
move: move/moved date/span/later/shift-later/clock | {THIS} start begin be to span later shift-later clock
move: move meeting/it | {THIS} start
move: moved meeting | {THIS}
move: what-about date | it be meeting not-suit | sure=no
move: not-suit what-about | date it be meeting | sure=no
cancel: cancel meeting/it | {THIS}
cancel: cancelled meeting | {THIS}
cancel: cancelled it | {THIS} | sure=no
cancel: cancel/cancelled | date day group | on=meeting
cancel: cancel date | day group title | sure=no
add-item: put item colon | programme on-programme | slot=after
add-item: put on-programme | item topic | slot=round
add-item: put item | programme on-programme meeting about new | slot=after
add-item: want on-programme | item topic about | slot=round
add-item: please on-programme | item topic about | slot=round
add-item: item colon | | slot=after
attendance: send attendance | meeting
send-list: send/show/have/want list | come all who members us those meeting date day it invitation
send-list: list | come all meeting
add-person: put member | into-group group group-noun new | slot=after
add-person: new-person member | into-group group group-noun be colon | slot=after
add-person: put into-group | member | slot=after
correct-person: named-so | | slot=after
correct-person: change my-name | my me to | slot=round
correct-person: person no-longer | | slot=after
language: english/czech | speak me my be language
quiet-hours: do-not-write/quiet hours | nothing me have hours date be
quiet-hours: do-not-write/quiet hours | nothing me have date about
leave-alone: leave-me/do-not-write/quiet until | nothing me holiday date have because be
leave-alone: holiday do-not-write/leave-me | date until nothing me
leave-alone: leave-me | date nothing me
propose-topic: propose topic colon | have about my new | slot=after
propose-topic: propose topic | have about my new | slot=after
propose-topic: propose should-discuss | topic | slot=after
propose-topic: should-discuss | topic | slot=after
propose-topic: topic colon | | slot=after
propose-topic: topic | | slot=lead
propose-topic: propose | | slot=lead sure=no
support-topic: support topic/title | title my
support-topic: support topic | | slot=after
remind: remind/send silent | those invitation it all meeting date day about reminder who
remind: send/remind reminder | those all silent meeting it
remind: remind all | it meeting date day those about tasks invitation | sure=no
remind: remind those | it meeting date day about | sure=no
hand-over: hand person | it task title me because to
hand-over: hand person | task title tasks to | slot=round
hand-over: for-me do-it person | it title task can be
take-task: i-do | me my title task because | on=task
take-task: take-on title | onto-me it task my
take-task: take-on task | onto-me it title my
take-task: take-on onto-me | me it |
answer-for: excuse person | channel because date day meeting it
answer-for: record person as-excused/as-coming/as-not-coming | those it me meeting date day excused
answer-for: record person come/not-come/excused | it meeting date day channel
answer-for: record/excuse name | as-excused as-coming channel date day meeting | sure=no
answer-for: person excused/not-come/come/confirmed | channel called date day meeting invitation because it | asked=no
answer-for: person as-not-coming/as-coming | channel called date day meeting because | asked=no
answer-for: za org come person | date day meeting channel | asked=no
answer-for: za come person | date day meeting channel | asked=no
answer-for: za come name | date day meeting channel org | asked=no
call: call meeting | next new all group | slot=line
call: call group/group-noun | next new meeting | slot=line
call: call date | it | slot=line sure=no
call: new-person meeting | next colon | slot=line
call: we-meet moment | group it | slot=line
call: meeting moment | next new | slot=line asked=no
finish-task: done | it title be task all me my | on=task
finish-task: done title | be it task all me my
finish-task: done be | it task title | on=task slot=round
finish-task: done | it be all me my | sure=no

thanks: thanks | praise bot
greeting: greet | bot how-are
praise: praise | bot be thanks
"""


@cache
def frames() -> tuple[Frame, ...]:
    """All frames in their order."""
    return tuple(frame for row in FRAMES.split("\n") if row.strip() for frame in _row(row))
