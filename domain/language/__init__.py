"""Understanding what people write: dates, answers, tasks, meetings, programmes and names, mostly in Czech.

Pure functions; when in doubt they record nothing and say why, so that the bot can ask.
"""

from domain.language.answers.missed import was_not_there
from domain.language.answers.narrow import only_a_name, only_a_time
from domain.language.answers.replies import ReplyReading, names_a_meeting, read_reply
from domain.language.answers.talk import weekday_named
from domain.language.answers.verdict import Rsvp
from domain.language.cs.typesetting import vlna
from domain.language.dates.dates import Reading, When, read_date, warm_up
from domain.language.dates.moving import read_move
from domain.language.dates.pieces import Precision, Why
from domain.language.dates.quiet_hours import read_hours, read_since
from domain.language.dates.zones import read_zone
from domain.language.meetings.audiences_named import audience_named
from domain.language.meetings.capacity import read_capacity
from domain.language.meetings.choices import chosen
from domain.language.meetings.groups_named import named as groups_named
from domain.language.meetings.matters import Matters, matters
from domain.language.meetings.meetings import MeetingReading, read_meeting
from domain.language.meetings.occasions import OccasionReading, invites, read_occasion
from domain.language.meetings.proceedings import Decided, Proceeding, read_decided, read_proceeding
from domain.language.meetings.programme import (
    ItemReading,
    closes_programme,
    opens_programme,
    read_programme,
    reviews_tasks,
)
from domain.language.meetings.recurring import Recurrence, read_recurring, read_times
from domain.language.meetings.results import ResultReading, read_result
from domain.language.meetings.slots import Slot, SlotsReading, read_slots
from domain.language.meetings.votes import Stance, VotesReading, read_votes
from domain.language.minutes import read_minutes
from domain.language.people.bodies import is_body, is_me, is_nobody, is_title, same_role, surely_body, written_as_name
from domain.language.people.cases import Case
from domain.language.people.guests import GuestsReading, read_guests
from domain.language.people.index import Named, People
from domain.language.people.lists import ListReading, looks_like_people, read_contacts, read_people, read_people_table
from domain.language.people.lookalikes import looks_like, plain_letters
from domain.language.people.names import (
    Known,
    accusative,
    address,
    as_listed,
    bare_name,
    by_surname,
    collate,
    find_people,
    is_womans,
    nominative,
    split_titles,
    surname_key,
    vocative,
    without_address,
)
from domain.language.people.namesakes import similar, told_apart
from domain.language.people.roster import EntryReading, read_roster
from domain.language.requests.read import read_request
from domain.language.requests.request import Context, Request, RequestReading, Wanted
from domain.language.requests.tagging import titles_named
from domain.language.requests.whole import BACK, whole_wish
from domain.language.tasks.announced import announced, announced_alone, called_task, read_topics, short_task
from domain.language.tasks.deeds import in_infinitive
from domain.language.tasks.giving import Where, minutes_tasks, only_adds, read_answering, read_given, read_reworded
from domain.language.tasks.of_meetings import about_item, by_next_meeting, without_next_meeting
from domain.language.tasks.recurring import Every, read_every
from domain.language.tasks.tasks import TaskReading, read_task
from domain.language.text import clean, fold, plain_words
from domain.language.topics.alike import alike, mentions

__all__ = [
    "BACK",
    "Case",
    "Context",
    "Decided",
    "EntryReading",
    "Every",
    "GuestsReading",
    "ItemReading",
    "Known",
    "ListReading",
    "Matters",
    "MeetingReading",
    "Named",
    "OccasionReading",
    "People",
    "Precision",
    "Proceeding",
    "Reading",
    "Recurrence",
    "ReplyReading",
    "Request",
    "RequestReading",
    "ResultReading",
    "Rsvp",
    "Slot",
    "SlotsReading",
    "Stance",
    "TaskReading",
    "VotesReading",
    "Wanted",
    "When",
    "Where",
    "Why",
    "about_item",
    "accusative",
    "address",
    "alike",
    "announced",
    "announced_alone",
    "as_listed",
    "audience_named",
    "bare_name",
    "by_next_meeting",
    "by_surname",
    "called_task",
    "chosen",
    "clean",
    "closes_programme",
    "collate",
    "find_people",
    "fold",
    "groups_named",
    "in_infinitive",
    "invites",
    "is_body",
    "is_me",
    "is_nobody",
    "is_title",
    "is_womans",
    "looks_like",
    "looks_like_people",
    "matters",
    "mentions",
    "minutes_tasks",
    "names_a_meeting",
    "nominative",
    "only_a_name",
    "only_a_time",
    "only_adds",
    "opens_programme",
    "plain_letters",
    "plain_words",
    "read_answering",
    "read_capacity",
    "read_contacts",
    "read_date",
    "read_decided",
    "read_every",
    "read_given",
    "read_guests",
    "read_hours",
    "read_meeting",
    "read_minutes",
    "read_move",
    "read_occasion",
    "read_people",
    "read_people_table",
    "read_proceeding",
    "read_programme",
    "read_recurring",
    "read_reply",
    "read_request",
    "read_result",
    "read_reworded",
    "read_roster",
    "read_since",
    "read_slots",
    "read_task",
    "read_times",
    "read_topics",
    "read_votes",
    "read_zone",
    "reviews_tasks",
    "same_role",
    "short_task",
    "similar",
    "split_titles",
    "surely_body",
    "surname_key",
    "titles_named",
    "told_apart",
    "vlna",
    "vocative",
    "warm_up",
    "was_not_there",
    "weekday_named",
    "whole_wish",
    "without_address",
    "without_next_meeting",
    "written_as_name",
]
