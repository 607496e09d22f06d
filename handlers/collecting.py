"""A round of collecting topics: announced in every chat, with a deadline, one reminder, and a word at its end."""

from datetime import datetime, timedelta

from domain import collecting as rules
from domain.collecting import Round
from domain.errors import BadInput
from domain.groups import Role
from domain.help import Hint
from domain.hours import Hours
from domain.language import Wanted, clean, read_date
from domain.reminders import hours_for, hours_of
from domain.rooms import Room
from handlers.kit.capability import SENTENCE, Capability
from handlers.kit.card import Card, Line, Part, Style
from handlers.kit.confirming import agreed, confirm, done, neither, settle
from handlers.kit.desk import Desk
from handlers.kit.moments import until
from handlers.kit.proposals import chooser_in, show_topics
from handlers.kit.turn import Turn
from handlers.kit.view import View, nowhere, own_view
from handlers.kit.wishes import wish_of
from storage import collecting as store
from storage import groups, rooms, topics

collecting = Capability("collecting")
collecting.helps(Hint("collect", 182, "sber", Role.COORDINATOR))

MISSED = timedelta(hours=12)  # after which a reminder is no reminder


# --- opened


@collecting.command("sber", "collect", needs=Role.COORDINATOR, place=33)
def collect(turn: Turn) -> None:
    """„/sber do pátku 17. 11.: jarní jednání"; alone it says how the open one goes, or asks until when."""
    if turn.text:
        _propose(turn, turn.text)
        return
    community = _community(turn)
    if one := store.standing(turn.db, community, turn.now):
        number, authors = store.gathered(turn.db, one)
        view = turn.private_view()
        said = view.line("collecting-goes", day=until(view, one.ends), number=number, authors=authors)
        turn.reply(Card((said,), ((view.button("collecting-button-end", "collecting.end", one.id),),)))
        return
    turn.ask("collecting.until", "collecting-ask-until")


@collecting.asked("until", longest=SENTENCE)
def until_asked(turn: Turn) -> None:
    """Until when, and what for."""
    _propose(turn, turn.text)


@collecting.wants(Wanted.COLLECT, needs=Role.COORDINATOR)
def wanted(turn: Turn) -> None:
    """ "sbírejte témata na jarní jednání do pátku"."""
    wish = wish_of(turn)
    what = wish.request.what
    _propose(turn, wish.text[wish.text.index(what) :] if what and what in wish.text else wish.text)


def _community(turn: Turn) -> int:
    mine = turn.groups_where(Role.COORDINATOR)
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    own = turn.me().community
    return own if any(one.community == own for one in mine) else mine[0].community


def _propose(turn: Turn, text: str) -> None:
    """What was understood, for one tap: everybody will see it."""
    community = _community(turn)
    zone = groups.ways_of_community(turn.db, community)[1]
    reading = read_date(clean(text, SENTENCE), turn.now, zone, turn.view.language)
    if reading.when is None or reading.confirm:
        turn.ask("collecting.until", "collecting-ask-until")
        return
    ends, about = rules.end_of(reading.when.end or reading.when.start), reading.rest.strip(" ,;:.–-")
    rules.check(about, ends, zone, turn.now)
    if store.standing(turn.db, community, turn.now):
        raise BadInput("collecting-open")
    keep = {"community": community, "ends": ends.isoformat(), "about": about}
    number = len(_rooms(turn.view, community))
    said = {"day": until(turn.private_view(), ends), "about": about, "named": "yes" if about else "no"}
    confirm(turn, "collecting.opening", "collecting-ask-open", "collecting-button-open", keep, rooms=number, **said)


def _rooms(view: View, community: int) -> list[Room]:
    return [room for one in groups.groups_of(view.db, community) for room in rooms.rooms_of_group(view.db, one.id)]


@collecting.asked("opening", neither)
def opening(turn: Turn) -> None:
    """[Vyhlásit]: the list comes down in every chat and says until when it is open."""
    assert turn.question
    if not agreed(turn):
        return
    keep = turn.question.values
    community, me = int(keep["community"]), chooser_in(turn, int(keep["community"]))
    zone, ends = groups.ways_of_community(turn.db, community)[1], datetime.fromisoformat(keep["ends"])
    rules.check(keep["about"], ends, zone, turn.now)
    number = store.start(turn.db, Round(0, community, me.id, keep["about"], ends, zone, turn.now))
    if number is None:
        settle(turn, Card((turn.private_view().line("collecting-open"),)))
        return
    for room in _rooms(turn.view, community):
        turn.view.into(room).bring("topics", community)
    _seen(turn.view, community)
    turn.log("topic.collecting", "community", community)
    done(turn, "collecting.opened", {"round": number}, "collecting-opened", day=until(turn.private_view(), ends))


def _seen(view: View, community: int) -> None:
    show_topics(view, community)


@collecting.undoes("opened")
def taken_back(turn: Turn) -> None:
    """[Vrátit]"""
    assert turn.undo
    _end(turn, store.by_id(turn.db, int(turn.undo.values["round"])))


@collecting.button("end")
def end(turn: Turn) -> None:
    """[Ukončit sběr] before its day."""
    assert turn.pressed
    one = store.find(turn.db, turn.pressed.args[0])
    if one is None:
        raise BadInput("button-foreign")
    _end(turn, one)


def _end(turn: Turn, one: Round) -> None:
    chooser_in(turn, one.community)
    if not store.close(turn.db, one.id, turn.now):
        raise BadInput("collecting-over")
    _seen(turn.view, one.community)
    turn.log("topic.collected", "community", one.community)
    number, authors = store.gathered(turn.db, one)
    settle(turn, Card((turn.private_view().line("collecting-ended", number=number, authors=authors),)))


# --- on the cards of topics


@collecting.part("topics", 10)
def header(view: View, community: int) -> Part:
    """On the list: until when topics are collected, and what for."""
    one = store.standing(view.db, community, view.now)
    if one is None:
        return Part()
    named = "yes" if one.about else "no"
    return Part((view.line("collecting-until", Style.HEAD, day=until(view, one.ends), about=one.about, named=named),))


@collecting.part("topics-desk", 10)
def desk_part(view: View, community: int) -> Part:
    """For coordinators: how the round goes, and how to end it."""
    one = store.standing(view.db, community, view.now)
    if one is None:
        return Part()
    number, authors = store.gathered(view.db, one)
    line = view.line("collecting-goes", Style.NOTE, day=until(view, one.ends), number=number, authors=authors)
    return Part((line,), ((view.button("collecting-button-end", "collecting.end", one.id),),))


# --- by itself


@collecting.tick()
def pass_time(desk: Desk) -> datetime | None:
    """One line in each chat the day before, and at the end a word to whoever opened it."""
    wanted = []
    for one in store.open_rounds(desk.db):
        if desk.now >= one.ends_at:
            _close(desk, one)
            continue
        wanted.append(one.ends_at)
        at = rules.reminds_at(one.opened_at, one.ends, Hours(one.zone))
        if at and not store.reminded(desk.db, one.id):
            if at > desk.now:
                wanted.append(at)
            elif store.remind(desk.db, one.id, desk.now) and desk.now < at + MISSED:
                _remind(desk, one)
    return min(wanted, default=None)


def _remind(desk: Desk, one: Round) -> None:
    number = store.gathered(desk.db, one)[0]
    for group in groups.groups_of(desk.db, one.community):
        for room in rooms.rooms_of_group(desk.db, group.id):
            there = nowhere(desk).into(room)
            said = there.line("collecting-reminder", day=until(there, one.ends), number=number)
            card = Card((said,), reply_to=there.standing("topics", one.community))
            there.post(room, card, urgent=False, not_before=hours_of(group).later(desk.now))


def _close(desk: Desk, one: Round) -> None:
    if not store.close(desk.db, one.id, desk.now):
        return
    view = nowhere(desk)
    _seen(view, one.community)
    number, authors = store.gathered(desk.db, one)
    for person in _concerned(view, one):
        if there := own_view(desk, person):
            said = [there.line("collecting-ended", number=number, authors=authors)]
            waiting = topics.inbox(desk.db, one.community)
            said += [Line(f"{at}. {each.topic.text} (👍 {each.votes})") for at, each in enumerate(waiting[:5], 1)]
            row = (there.button("topics-button-desk", "choosing.desk", one.community),)
            awake = hours_for(groups.person_by_id(desk.db, person), there.zone, None).later(desk.now)
            there.post(there.room, Card(tuple(said), (row,) if number else ()), not_before=awake)


def _concerned(view: View, one: Round) -> list[int]:
    """Whoever opened it, where they can be written to; else all who coordinate something there."""
    if one.opened_by is not None and own_view(view.desk, one.opened_by):
        return [one.opened_by]
    every = (groups.coordinators(view.db, group.id) for group in groups.groups_of(view.db, one.community))
    return list(dict.fromkeys(person.id for some in every for person in some))
