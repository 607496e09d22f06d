"""What somebody asks or wants of the bot, and what is known when it is read."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.language.answers.verdict import Rsvp
from domain.language.dates.dates import Reading
from domain.language.people.index import Named, People


class Wanted(StrEnum):
    """What a request is about; questions first, then deeds, then courtesy."""

    WHEN = "when"
    WHERE = "where"
    JOINING = "joining"  # how to get in from afar
    PROGRAMME = "programme"
    WHO_COMES = "who-comes"
    WHO_IS_EXCUSED = "who-is-excused"
    WHO_IS_SILENT = "who-is-silent"
    HOW_MANY = "how-many"
    MEETINGS = "meetings"
    TOPICS = "topics"
    MY_TASKS = "my-tasks"
    GROUP_TASKS = "group-tasks"
    WHOSE_TASK = "whose-task"
    OVERDUE = "overdue"
    DECIDED = "decided"
    ABILITIES = "abilities"  # "co umíš?", "pomoc"
    HOW_TO_EXCUSE = "how-to-excuse"
    COORDINATOR = "coordinator"
    MEMBERS = "members"
    MY_DATA = "my-data"

    CALL = "call"
    MOVE = "move"
    CANCEL = "cancel"
    RESTORE = "restore"  # a cancelled meeting stands again
    RENAME = "rename"
    PLACE = "place"  # another place or link
    ADD_ITEM = "add-item"
    DROP_ITEM = "drop-item"
    PROPOSE_TOPIC = "propose-topic"
    SUPPORT_TOPIC = "support-topic"
    WITHDRAW_TOPIC = "withdraw-topic"
    COLLECT = "collect"  # topics, until a day
    GO_ROUND = "go-round"  # one question, everybody once
    BRAINSTORM = "brainstorm"
    GIVE_TASK = "give-task"
    TAKE_TASK = "take-task"
    HAND_OVER = "hand-over"
    HAND_CONVENING = "hand-convening"
    POSTPONE_TASK = "postpone-task"
    FINISH_TASK = "finish-task"
    REMIND = "remind"  # those who have not answered
    ADD_PERSON = "add-person"
    CORRECT_PERSON = "correct-person"
    APPOINT = "appoint"  # another coordinator or minute-taker of a group
    HOLD_POST = "hold-post"  # who holds a role such as "OSZ"
    DIGEST = "digest"  # the weekly one: shown, or sent from now on
    QUIET_HOURS = "quiet-hours"
    LANGUAGE = "language"
    LEAVE_ALONE = "leave-alone"  # until a day
    SEND_LIST = "send-list"
    ANSWER_FOR = "answer-for"  # somebody else's answer, `answer`
    ADD_GUEST = "add-guest"
    DROP_GUEST = "drop-guest"
    LEAVE_GROUP = "leave-group"
    ERASE = "erase"
    UNDO = "undo"
    CALENDAR = "calendar"
    DATE_POLL = "date-poll"
    MINUTES = "minutes"
    ATTENDANCE = "attendance"
    CAPACITY = "capacity"  # how many seats there are
    PAPERS = "papers"  # to print: "pošli mi pozvánku v PDF"

    GREETING = "greeting"
    THANKS = "thanks"
    PRAISE = "praise"  # a thumb, "super"


@dataclass(frozen=True, slots=True)
class Context:
    """What is known when a request is read.

    now: in the group's zone; on: the kind of card that the message answers ("meeting", "task", …), "" for none;
    groups: names of the groups that may be meant; titles: gives those of the meetings, topics and tasks that may be
    meant, once the words could name one.
    """

    now: datetime
    language: str = "cs"
    on: str = ""
    people: People[Named] = field(default_factory=People)
    groups: tuple[str, ...] = ()
    titles: Callable[[], tuple[str, ...]] = tuple
    meetings: Callable[[], tuple[str, ...]] = tuple  # the titles of meetings among them
    called: tuple[str, ...] = ("Kolečko",)  # the bot's names, as it is addressed


@dataclass(frozen=True, slots=True)
class Request:
    """One thing that is asked or wanted.

    sure: every word that could matter was read; otherwise it may only be offered.
    what: the item, topic, task, title, place or name in the author's words, "" where "it" or nothing is said.
    people: who is meant, other than the author; date: a day, an hour or a span, of the new or the meant thing.
    when: the words of a time, for readers of their own ("na čtvrtek", "o týden": `read_move`).
    title: words out of the title of the meeting that is meant.
    number: of an item or a button; meeting: words by which a certain meeting is meant ("na středu"), read as a date.
    """

    wanted: Wanted
    sure: bool
    what: str = ""
    people: tuple[Named, ...] = ()
    date: Reading | None = None
    meeting: Reading | None = None
    group: str = ""
    number: int | None = None
    answer: Rsvp = Rsvp.NONE
    start: int = 0
    end: int = 0
    when: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class RequestReading:
    """All that a text asks or wants, in its order, then what else it could mean, unsure.

    nearest: what may be offered of it, the likeliest first; likely: whether the first one is so by far.
    rest: stretches of the text that belong to none of them, in the author's words.
    """

    requests: tuple[Request, ...] = ()
    nearest: tuple[Wanted, ...] = ()
    rest: tuple[str, ...] = ()
    likely: bool = False
