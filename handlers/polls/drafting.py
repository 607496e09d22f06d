"""A search from one line of text: previewed, its slots tapped or typed, published; changed while it is open."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from domain import polls as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.language import Slot, SlotsReading, clean, read_slots
from domain.polls import Poll, Status
from domain.reminders import hours_of
from handlers.kit.about import linked
from handlers.kit.card import Card
from handlers.kit.confirming import agreed, confirm, neither, settle
from handlers.kit.talk import only_addressed
from handlers.kit.turn import Turn
from handlers.polls.capability import BALLOT, DESK, POLL, chats, close, poll_pressed, polls, short, show
from handlers.polls.desk import EDIT
from storage import groups, outbox, requests
from storage import polls as store

LONGEST = 1000  # characters of a line
SLOTS = 300  # characters of slots typed to a card


@polls.command("termin", "poll", place=11)
def begin(turn: Turn) -> None:
    """A coordinator writes when about; without words the search that goes on is shown to whoever asks."""
    mine = turn.groups_where(Role.COORDINATOR)
    if not turn.text and _show_open(turn):
        return
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    if not turn.text:
        turn.ask("polls.line", "polls-ask-line")
        return
    understand(turn, clean(turn.text, LONGEST), mine)


def _show_open(turn: Turn) -> bool:
    """The newest search that goes on: whoever runs it gets the desk, anybody else their own card."""
    mine = turn.groups_where(Role.GUEST)
    found = store.of_groups(turn.db, [group.id for group in mine], Status.OPEN) if mine else []
    found = [one for one in found if one.goes_on(turn.now)]
    if not found:
        return False
    role = turn.role(found[0].group)
    runs = role is not None and role.may(Role.COORDINATOR)
    if runs and not turn.room.private:  # the card at the bottom of the chat; the desk they have
        turn.view.bring(POLL, found[0].id)
        turn.outcome.taken = True
        return True
    turn.lead(DESK if runs else BALLOT, found[0].id, f"{'poll' if runs else 'ballot'}-{found[0].id}")
    return True


@polls.button("find")
def find(turn: Turn) -> None:
    """[Najít termín] for a certain group: when about is asked first."""
    assert turn.pressed
    turn.need(Role.COORDINATOR, turn.pressed.args[0])
    turn.ask("polls.line", "polls-ask-line", None, {"group": turn.pressed.args[0]})


@polls.asked("line")
def line_asked(turn: Turn) -> None:
    """The line comes as the answer to our question."""
    assert turn.question
    group = turn.question.values.get("group")
    mine = [one for one in turn.groups_where(Role.COORDINATOR) if group in (None, one.id)]
    if group is None or not mine:
        begin(turn)
    else:
        understand(turn, clean(turn.text, LONGEST), mine)


def understand(turn: Turn, text: str, mine: Sequence[Group]) -> None:
    """Make a draft of the line, or say what of it is not clear."""
    town = turn.community if turn.community in {one.community for one in mine} else mine[0].community
    mine = [one for one in mine if one.community == town]
    heard = read_slots(text, turn.now, mine[0].zone, turn.view.language, [one.name for one in mine])
    if heard.empty and not heard.unread:
        turn.ask("polls.line", "polls-ask-line")
        return
    if heard.unread:
        raise BadInput("meeting-past") if heard.past else BadInput("polls-unread", what=heard.unread)
    chosen = [mine[at] for at in heard.groups] or (list(mine) if len(mine) == 1 else [])
    _draft(turn, heard, (chosen or mine)[0], chosen)


def _draft(turn: Turn, heard: SlotsReading, own: Group, chosen: Sequence[Group]) -> None:
    """Keep a draft and show it to its author alone."""
    wall = turn.now.astimezone(ZoneInfo(own.zone)).replace(tzinfo=None)
    found = rules.proposed(heard, store.usual_hour(turn.db, own.id), own.settings.holidays, wall)
    if not found:
        raise BadInput("meeting-past")
    title = clean(heard.title, rules.TITLE_LIMIT) if heard.title else turn.say("meetings-untitled")
    asked = tuple(group.id for group in chosen)
    made = Poll(0, own.community, own.id, title, own.zone, turn.me().id, groups=asked)
    poll = store.draft(turn.db, made, found, turn.now)
    turn.lead(DESK, poll.id, f"poll-{poll.id}")


@polls.started("poll-")
def desk_started(turn: Turn) -> None:
    """The deep link behind a draft whose author had no private chat yet."""
    _started(turn, "poll-", DESK)


@polls.started("ballot-")
def ballot_started(turn: Turn) -> None:
    """The deep link of a member who had no private chat yet."""
    _started(turn, "ballot-", BALLOT)


def _started(turn: Turn, prefix: str, kind: str) -> None:
    poll = linked(turn, prefix, store.find)
    turn.lead(kind, poll.id, "")  # who may not read it sees that it is closed


# --- the slots


@polls.button("slot", spoken=False)
def slot(turn: Turn) -> None:
    """A slot is offered or taken out; the button says which, so that two taps at once are one."""
    poll = _run(turn)
    assert turn.pressed
    _, option, offered = turn.pressed.args
    living = [one for one in poll.offered(turn.now) if one.id != option]
    if poll.status is Status.OPEN and not offered and not living:
        raise BadInput("poll-no-slot")
    if offered:
        fresh = [Slot(one.start) for one in poll.options if one.id == option]
        rules.fits_in(poll, fresh, turn.now)
    store.offer(turn.db, option, offered=bool(offered))
    show(turn.view, poll)
    turn.outcome.taken = True


@polls.button("audience")
def audience(turn: Turn) -> None:
    """Ask one more group, or one less."""
    poll = _run(turn)
    assert turn.pressed
    _, group, invited = turn.pressed.args
    turn.need(Role.COORDINATOR, group)
    if poll.status is not Status.DRAFT:
        raise BadInput("poll-changed")
    if invited and group not in poll.groups:
        store.invite(turn.db, poll.id, group)
    elif not invited:
        store.uninvite(turn.db, poll.id, group)
    turn.show(DESK, poll.id)
    turn.outcome.taken = True


@polls.hears(43, longest=SLOTS, unasked=only_addressed)
def typed(turn: Turn) -> bool:
    """Slots written to the desk, or right after it was shown: "út 9:00, čt 14–16"."""
    poll = _being_edited(turn)
    if poll is None:
        return False
    heard = read_slots(turn.text, turn.now, poll.zone, turn.view.language)
    if heard.empty or heard.unread or heard.title:
        return False
    _add(turn, poll, heard)
    return True


def _being_edited(turn: Turn) -> Poll | None:
    """The search whose slots are written: a draft, or one that is open at the page for that."""
    if not turn.room.private or turn.question:
        return None
    copy = turn.subject or (_at_hand(turn) if turn.event.answers is None else None)
    if copy is None or copy.kind != DESK:
        return None
    poll = store.find(turn.db, copy.subject, hold=True)
    if poll is None or (poll.status is not Status.DRAFT and not (poll.goes_on(turn.now) and copy.page == EDIT)):
        return None
    role = turn.role(poll.group)
    return poll if role is not None and role.may(Role.COORDINATOR) else None


def _at_hand(turn: Turn) -> outbox.Copy | None:
    """The desk that was shown last, or one that stands open at the page for new slots."""
    shown = requests.shown(turn.db, [turn.room.id])
    if shown and shown.copy and shown.copy.kind == DESK:
        return shown.copy
    edited = [one for one in outbox.copies_in(turn.db, turn.room.id) if (one.kind, one.page) == (DESK, EDIT)]
    return edited[-1] if edited else None


def _add(turn: Turn, poll: Poll, heard: SlotsReading) -> None:
    """What was typed is offered; while people are being asked, each chat hears of it once."""
    group = groups.group_by_id(turn.db, poll.group)
    wall = turn.now.astimezone(ZoneInfo(poll.zone)).replace(tzinfo=None)
    found = rules.proposed(heard, store.usual_hour(turn.db, poll.group), group.settings.holidays, wall)
    fresh = [one.slot for one in found if one.offered]
    if not fresh:
        raise BadInput("meeting-past")
    rules.fits_in(poll, fresh, turn.now)
    added = store.propose(turn.db, poll, fresh)
    show(turn.view, poll)
    if added and poll.status is Status.OPEN:
        _announce(turn, poll, [slot.start for slot in added])
    turn.react("👍")


def _announce(turn: Turn, poll: Poll, starts: list[datetime]) -> None:
    for room in chats(turn.view, poll):
        there = turn.view.into(room)
        slots = ", ".join(short(there, start) for start in starts)
        line = there.line("polls-news-added", title=poll.title, slots=slots)
        there.post(room, Card((line,), reply_to=there.standing(POLL, poll.id)))


def _run(turn: Turn) -> Poll:
    """The pressed poll, which the speaker may change and which is not over."""
    poll = poll_pressed(turn)
    turn.need(Role.COORDINATOR, poll.group)
    if poll.status is not Status.DRAFT:
        rules.still_open(poll, turn.now)
    return poll


# --- its life


@polls.button("publish")
def publish(turn: Turn) -> None:
    """The draft goes out: one live, pinned card in every chat of every group asked."""
    poll = _run(turn)
    if poll.status is not Status.DRAFT:
        raise BadInput("poll-changed")
    rules.publishable(poll, turn.now)
    own = poll.group if poll.group in poll.groups else poll.groups[0]
    hours = hours_of(groups.group_by_id(turn.db, own))
    due = rules.nudge_at(turn.now, poll.offered(turn.now), hours)
    store.change(turn.db, poll.id, status=Status.OPEN, group=own, nudge_at=due)
    for room in chats(turn.view, poll):
        turn.view.put(POLL, poll.id, room, pin=True)
    turn.show(DESK, poll.id)
    turn.log("poll.opened", "group", own)
    turn.answer("meetings-published-popup")


@polls.button("drop")
def drop(turn: Turn) -> None:
    """The draft is thrown away."""
    poll = _run(turn)
    if poll.status is not Status.DRAFT:
        raise BadInput("poll-changed")
    store.change(turn.db, poll.id, status=Status.DROPPED)
    turn.show(DESK, poll.id)
    turn.outcome.taken = True


@polls.button("desk")
def desk_pressed(turn: Turn) -> None:
    """The desk, as it is now."""
    _page(turn, 0)


@polls.button("edit")
def edit(turn: Turn) -> None:
    """[Upravit termíny]: slots to tap, or to be typed."""
    _page(turn, EDIT)


def _page(turn: Turn, page: int) -> None:
    poll = _run(turn)
    turn.lead(DESK, poll.id, f"poll-{poll.id}", page, within=(DESK,))


@polls.button("end")
def end(turn: Turn) -> None:
    """[Ukončit]: what it means; nothing has happened yet."""
    poll = _run(turn)
    confirm(turn, "polls.ending", "polls-ask-end", "polls-button-end", {"poll": poll.id}, title=poll.title)


@polls.asked("ending", neither)
def ending(turn: Turn) -> None:
    """[Ukončit] [Nechat být]"""
    assert turn.question
    if not agreed(turn):
        return
    poll = store.find(turn.db, turn.question.values["poll"], hold=True)
    assert poll
    turn.need(Role.COORDINATOR, poll.group)
    rules.still_open(poll, turn.now)
    store.change(turn.db, poll.id, status=Status.ENDED)
    close(turn.db, poll, turn.now)
    turn.log("poll.ended", "group", poll.group)
    settle(turn, Card((turn.private_view().line("polls-ended-noted", title=poll.title),)))
