"""How long each kind of record stays. Every table has a row here, and docs/en/privacy.md says the same to people."""

from dataclasses import dataclass

DAY = 1
WEEK = 7
MONTH = 30
QUARTER = 90
YEAR = 365
LONG = 400  # for how long a card may be answered by its marks
LIMITATION = 3 * YEAR  # the general period of limitation (Czech Civil Code, § 629)


@dataclass(frozen=True, slots=True)
class Keep:
    """One rule about one table.

    days: counted from the instant `since`; rows older than that go, or only the columns `cut` of them are emptied.
    days None: the rows stay as long as what they belong to; `why` says what that is.
    only: which rows it is about, where not all of the table.
    """

    table: str
    days: int | None = None
    since: str = ""
    cut: tuple[str, ...] = ()
    only: str = ""
    why: str = ""


KEEPS = (
    # what was heard and is owed
    Keep("seen_update", WEEK, "at", why="networks repeat an update for a day at the most"),
    Keep("failed_update", WEEK, "at", cut=("event",), why="what somebody wrote serves to mend the slip, then it goes"),
    Keep("failed_update", QUARTER, "at", why="the kind of slip and its place, for whoever is told its number"),
    Keep("outbox", WEEK, "created_at", only="settled", why="shows which messages are the bot's own"),
    Keep("outbox", MONTH, "created_at", why="what could not be sent for a month is not news"),
    Keep("question", DAY, "expires_at", why="nobody can answer it any more"),
    Keep("waiting_file", DAY, "at", why="a file that could not be fetched for a day; what is in it is not kept"),
    Keep(
        "people_list", DAY, "at", why="a list of people that nobody has taken over; one taken over is emptied at once"
    ),
    Keep("letter", YEAR, "meeting", why="who was told of a meeting by e-mail; the address and the text are not in it"),
    Keep("contact", why="how somebody without the bot is reached; goes with the person"),
    Keep("organisation_tag", why="goes with the organisation"),
    Keep("undo", DAY, "at", why="nobody can take it back any more"),
    Keep("reminder", LONG, "fired_at", why="nobody is reminded twice of one thing"),
    Keep("card_copy", why="where the bot's cards stand: numbers of messages, without words"),
    # who
    Keep("account", MONTH, "heard_at", only="nobody's", why="somebody who spoke in a chat and never used the bot"),
    Keep("room", why="addresses of chats; a private one goes with its account"),
    Keep("former_chat", why="addresses that chats had before: cards that stayed there are still tapped"),
    Keep("person", why="while they are in a group; who wants to go does it by [Smazat]"),
    Keep("belonging", why="goes with the person"),
    Keep("former_person", why="numbers only: whom older cards mean since two entries of one person became one"),
    Keep("merging", YEAR, "at", why="so long two entries of one person can be parted again exactly as they were"),
    Keep("spent", WEEK, "at", why="counts what one member gave in a day"),
    Keep("membership", LIMITATION, "until", why="who was in the group when it decided"),
    Keep("link_code", DAY, "expires_at", why="a code that is over opens nothing"),
    Keep("link_request", DAY, "expires_at", why="nobody can agree to it any more"),
    Keep("namesake", why="numbers only: who was told that accounts can be linked; goes with the person"),
    Keep("wrong_code", DAY, "at", why="guesses are counted for an hour"),
    Keep("invite", MONTH, "expires_at", why="a code that is over opens nothing"),
    Keep("personal_invite", MONTH, "expires_at", why="a code that is over opens nothing"),
    Keep("claim", QUARTER, "asked_at", why="who a newcomer was, until nobody asks about it any more"),
    Keep("knock", YEAR, "at", why="who waits to be let in, and who was not, so that nobody is asked twice"),
    Keep("absence", MONTH, "ends_at", why="who was away, until nobody wonders why they were not reminded"),
    Keep("digest", why="who wants a digest, and when the next one comes; goes with the person or the group"),
    Keep("seat", why="which account is in which chat: numbers and addresses; goes with the account"),
    Keep("erasure", LIMITATION, "at", why="shows that an erasure was asked for and done; holds no name"),
    Keep("erased_account", why="goes with the account when the erasure becomes final"),
    # the group's record
    Keep("community", why="the controller's own name and ways"),
    Keep("post", why="names of roles; who holds one changes with the role"),
    Keep("organisation", why="names of bodies, not of people"),
    Keep("working_group", why="the group itself"),
    Keep("meeting", why="the group's record; the town's filing rules hold for the minutes made from it"),
    Keep("audience", why="part of the meeting"),
    Keep("agenda_item", why="part of the meeting"),
    Keep("rsvp", MONTH, "meeting", cut=("reason",), why="why somebody did not come is nobody's business any more"),
    Keep("rsvp", YEAR, "meeting", why="who was expected, while the year's work is accounted for"),
    Keep("guest", YEAR, "meeting", why="who was expected, while the year's work is accounted for"),
    Keep("attendance", LIMITATION, "meeting", why="who was there when the group decided"),
    Keep("attendance_guest", LIMITATION, "meeting", why="who was there when the group decided"),
    Keep("attendance_excuse", QUARTER, "at", why="what was asked of whoever keeps the list; the list says the rest"),
    Keep("attendance_sheet", why="part of the meeting: instants only"),
    Keep("series", why="part of the group's record: which meetings come again"),
    Keep("series_audience", why="part of the series"),
    Keep("series_day", why="part of the series"),
    Keep("commitment", why="part of the group's record: how many meetings it promised"),
    Keep("seat_order", why="numbers only; goes with the meeting or the person"),
    Keep("poll", why="part of the group's record: which dates were looked for"),
    Keep("poll_audience", why="part of the search for a date"),
    Keep("poll_option", why="part of the search for a date"),
    Keep("motion", why="the group's record: what was put to the vote and the result"),
    Keep("motion_vote", QUARTER, "at", why="how each voted is nobody's business once the result stands"),
    Keep("poll_vote", QUARTER, "at", why="when somebody had time is nobody's business once the meeting was held"),
    Keep("sitting", why="part of the meeting"),
    Keep("sitting_outcome", why="part of the meeting"),
    Keep("sitting_note", why="what the minutes are made of; the town's filing rules hold for them"),
    Keep("carried_item", why="part of the meeting: numbers only"),
    Keep("minutes", why="the group's record; the town's filing rules hold for them"),
    Keep("minutes_version", why="what was published; the town's filing rules hold for it"),
    Keep("minutes_comment", YEAR, "at", why="what was said to a draft, while the year's work is accounted for"),
    Keep("resolution", why="what the group decided; the town's filing rules hold for it"),
    Keep("topic", 2 * YEAR, "created_at", only="off the list", why="so that it is not proposed again unknowingly"),
    Keep("support", YEAR, "at", only="of topics off the list", why="nothing is ranked by it any more"),
    Keep("go_round", LIMITATION, "opened_at", why="what was said at the table, as long as the meeting's list"),
    Keep("go_round_turn", why="goes with the go-round"),
    Keep("go_round_word", why="goes with the go-round"),
    Keep("circle", why="part of the group that stands for it"),
    Keep("circle_body", why="part of the group that stands for it"),
    Keep("occasion", YEAR, "at", why="to what somebody invited, while the year's work is remembered"),
    Keep("topic_rule", why="the community's own ways"),
    Keep("collecting", 2 * YEAR, "opened_at", why="when topics were collected, as long as the topics themselves"),
    Keep("shortlist", YEAR, "made_at", why="who voted for what, while the result may be asked about"),
    Keep("shortlist_topic", why="goes with the vote"),
    Keep("shortlist_vote", why="goes with the vote"),
    Keep("task", LIMITATION, "closed_at", only="closed", why="who promised what, while it may be asked about"),
    Keep("task_owner", why="goes with the task"),
    Keep("audit", LIMITATION, "at", why="who changed what (Article 5(2)); holds numbers, not words"),
    # Matrix
    Keep("matrix_invitation", WEEK, "at", why="an invitation not followed"),
    Keep("device", why="which devices are the person's own: names and public keys; goes with the account"),
    Keep("device_identity", why="a public key; goes with the account"),
    Keep("matrix_unread", WEEK, "at", why="an encrypted event whose key has not come"),
    Keep("matrix_card", LONG, "at", why="a card may be answered by its marks for months"),
    Keep("matrix_reaction", LONG, "at", why="an answer by a mark may be taken back"),
    Keep("matrix_talk", MONTH, "at", only="of nobody", why="where somebody is written to; goes with the account"),
    Keep("matrix_successor", why="addresses of upgraded rooms"),
    Keep("matrix_last", why="numbers of events, up to which everything was heard"),
    Keep("matrix_login", why="the bot's own account"),
    Keep("secret", why="the bot's own keys"),
)
