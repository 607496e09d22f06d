"""A vote among a few topics: prepared on one private card, tapped on one card in every chat, decided on a day."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from domain import shortlist as rules
from domain.collecting import end_of
from domain.errors import BadInput
from domain.language import clean, read_date
from domain.reminders import hours_for
from domain.rooms import Room
from domain.shortlist import Standing, Vote
from domain.topics import Topic, cut, root
from handlers.kit.capability import SENTENCE, Capability
from handlers.kit.card import Button, Card, Line, Part, Style
from handlers.kit.confirming import agreed, confirm, neither
from handlers.kit.desk import Desk
from handlers.kit.moments import until
from handlers.kit.proposals import LABEL, chooser_in, member_in, tell_authors
from handlers.kit.readers import in_community, running_community
from handlers.kit.turn import Turn
from handlers.kit.view import View, nowhere, own_view
from storage import groups, rooms, topics
from storage import shortlist as store

shortlist = Capability("shortlist")

CARDS = ("topics-desk", "shortlist-draft")  # private cards that turn into each other
DAYS = (2, 7, 14)  # from today, offered for the end of a vote


def voting(view: View, number: int, person: int) -> bool:
    """Cards of a vote for the people of its community."""
    one = store.find(view.db, number)
    return one is None or in_community(view, one.community, person)


def preparing(view: View, number: int, person: int) -> bool:
    """Cards of a vote for whoever may open it."""
    one = store.find(view.db, number)
    return one is None or running_community(view, one.community, person)


def _pressed(turn: Turn) -> tuple[Vote, int]:
    """The vote of the pressed button, and the button's other number.

    Raises BadInput("button-foreign").
    """
    assert turn.pressed
    number, *more = turn.pressed.args
    one = store.find(turn.db, number)
    if one is None:
        raise BadInput("button-foreign")
    return one, more[0] if more else 0


# --- prepared


@shortlist.part("topics-desk", 20)
def desk_part(view: View, community: int) -> Part:
    """For coordinators: the way to a vote, or how the open one ends."""
    one = store.standing(view.db, community, view.now)
    if one and one.ends:
        line = view.line("shortlist-goes", Style.NOTE, day=until(view, one.ends))
        return Part((line,), ((view.button("shortlist-button-end", "shortlist.end", one.id),),))
    if len(topics.inbox(view.db, community)) < rules.FEW:
        return Part()
    return Part(buttons=((view.button("shortlist-button-prepare", "shortlist.prepare", community),),))


@shortlist.button("prepare")
def prepare(turn: Turn) -> None:
    """[Dát hlasovat]: the most supported topics are ticked already."""
    assert turn.pressed
    community = turn.pressed.args[0]
    me = chooser_in(turn, community)
    if store.standing(turn.db, community, turn.now):
        raise BadInput("shortlist-open")
    best = [one.topic.id for one in topics.inbox(turn.db, community)[: rules.USUAL]]
    zone = groups.ways_of_community(turn.db, community)[1]
    made = store.draft(turn.db, community, me.id, zone, best, turn.now)
    turn.lead("shortlist-draft", made, "choosing", within=CARDS)


@shortlist.card("shortlist-draft", preparing)
def draft_card(view: View, number: int) -> Card:
    """Topics to tick, and until when it is to be voted; once it is opened, how it goes."""
    one = store.by_id(view.db, number)
    if one.opened_at is not None:
        return card(view, number)
    lines = (view.line("shortlist-draft-title", Style.TITLE), view.line("shortlist-draft-how", Style.NOTE))
    rows = [(_tick(view, one, each.topic.id, each.topic.text),) for each in topics.inbox(view.db, one.community)]
    days = [(view.today + timedelta(days=ahead), ahead) for ahead in DAYS]
    ends = tuple((_opens(view, one, day, ahead),) for day, ahead in days)
    other = view.button("shortlist-button-other", "shortlist.other", one.id)
    back = view.button("choosing-button-list", "choosing.desk", one.community)
    return Card(lines, (*rows[: 2 * rules.MOST], *ends, (other, back)))


def _tick(view: View, one: Vote, topic: int, text: str) -> Button:
    mark = "✓ " if topic in one.topics else ""
    return view.labelled(cut(mark + text, LABEL), "shortlist.tick", one.id, topic)


def _opens(view: View, one: Vote, day: date, ahead: int) -> Button:
    return view.button("shortlist-button-open", "shortlist.open", one.id, ahead, day=view.when(day))


@shortlist.button("tick")
def tick(turn: Turn) -> None:
    """A topic belongs to the vote, or does not."""
    one, topic = _pressed(turn)
    chooser_in(turn, one.community)
    if one.opened_at is not None:
        raise BadInput("shortlist-open")
    store.choose(turn.db, one.id, rules.toggled(one.topics, topic))
    turn.show("shortlist-draft", one.id)


@shortlist.button("open")
def open_pressed(turn: Turn) -> None:
    """[Hlasovat do …]: the day stands on the button."""
    one, ahead = _pressed(turn)
    _open(turn, one, end_of(turn.private_view().today + timedelta(days=ahead)))


@shortlist.button("other")
def other_day(turn: Turn) -> None:
    """[Jiný den]: asked for in words."""
    one, _ = _pressed(turn)
    chooser_in(turn, one.community)
    turn.ask("shortlist.until", "shortlist-ask-until", None, {"vote": one.id})


@shortlist.asked("until", longest=SENTENCE)
def until_asked(turn: Turn) -> None:
    """Another day, said back before others see it."""
    assert turn.question
    one = store.by_id(turn.db, int(turn.question.values["vote"]))
    reading = read_date(clean(turn.text, SENTENCE), turn.now, one.zone, turn.view.language)
    if reading.when is None or reading.confirm:
        turn.ask("shortlist.until", "shortlist-ask-until", None, {"vote": one.id})
        return
    ends = end_of(reading.when.end or reading.when.start)
    rules.check(one.topics, ends, one.zone, turn.now)
    keep = {"vote": one.id, "ends": ends.isoformat()}
    day = until(turn.private_view(), ends)
    confirm(turn, "shortlist.opening", "shortlist-ask-open", "shortlist-button-yes", keep, day=day)


@shortlist.asked("opening", neither)
def opening(turn: Turn) -> None:
    """[Vyhlásit] [Nechat být]"""
    assert turn.question
    if agreed(turn):
        keep = turn.question.values
        _open(turn, store.by_id(turn.db, int(keep["vote"])), datetime.fromisoformat(keep["ends"]))


def _open(turn: Turn, one: Vote, ends: datetime) -> None:
    """One card in every chat, and a word to whoever proposed what is voted on."""
    me = chooser_in(turn, one.community)
    rules.check(one.topics, ends, one.zone, turn.now)
    if not store.start(turn.db, one, ends, turn.now):
        raise BadInput("shortlist-open")
    for room in _rooms(turn.view, one):
        turn.view.put("shortlist", one.id, room)
    _seen(turn.view, one)
    for topic in one.topics:
        tell_authors(turn.view, topics.by_id(turn.db, topic), "shortlist-told-open", me.id)
    turn.log("topic.voting", "community", one.community)
    turn.answer("shortlist-opened", rooms=len(_rooms(turn.view, one)))


def _rooms(view: View, one: Vote) -> list[Room]:
    every = groups.groups_of(view.db, one.community)
    return [room for group in every for room in rooms.rooms_of_group(view.db, group.id)]


def _seen(view: View, one: Vote) -> None:
    view.show_all(("shortlist", "shortlist-draft"), one.id)
    view.show("topics-desk", one.community)


# --- voted


@shortlist.card("shortlist", voting)
def card(view: View, number: int) -> Card:
    """The topics with their voices, in an order that does not move under fingers; at the end, by voices."""
    one = store.by_id(view.db, number)
    found, said = store.result(view.db, one)
    if one.ends is None or not one.going(view.now):
        lines = [view.line("shortlist-over", Style.TITLE), *(_line(view, at, each) for at, each in enumerate(found, 1))]
        return Card((*lines, view.line("shortlist-cast", Style.NOTE, number=len(said))))
    shown = sorted(found, key=lambda each: each.topic.id)
    lines = [
        view.line("shortlist-title", Style.TITLE),
        view.line("shortlist-until", day=until(view, one.ends)),
        *(_line(view, at, each) for at, each in enumerate(shown, 1)),
        view.line("shortlist-how", Style.NOTE, by="organisation" if one.by_organisation else "person"),
    ]
    return Card(tuple(lines), tuple((_choice(view, one, each),) for each in shown))


def _line(view: View, at: int, each: Standing) -> Line:
    return view.line("shortlist-line", at=at, text=each.topic.text, votes=each.votes)


def _choice(view: View, one: Vote, each: Standing) -> Button:
    return view.labelled(cut(f"{each.votes} · {each.topic.text}", LABEL), "shortlist.vote", one.id, each.topic.id)


@shortlist.button("vote")
def vote(turn: Turn) -> None:
    """A tap votes; a tap on another topic moves the vote there, the same again confirms it."""
    one, number = _pressed(turn)
    me = member_in(turn, one.community)
    if not one.going(turn.now):
        turn.show("shortlist", one.id)
        raise BadInput("shortlist-closed")
    chosen = next((each.topic for each in store.result(turn.db, one)[0] if each.topic.id == number), None)
    if chosen is None:
        chosen = _what_it_became(turn, one, number)
    before = _voice(turn, one, me.id)
    store.cast(turn.db, one.id, me.id, chosen.id, turn.now)
    _seen(turn.view, one)
    moved = before is not None and before != chosen.id and one.by_organisation
    key = "shortlist-voted-moved" if moved and before else "shortlist-voted"
    was = topics.by_id(turn.db, before).text if moved and before else ""
    turn.answer(key, text=cut(chosen.text, 80), was=cut(was, 60))


def _what_it_became(turn: Turn, one: Vote, number: int) -> Topic:
    """The topic that a button drawn before a merge means now.

    Raises BadInput("shortlist-gone").
    """
    every = topics.of_community(turn.db, one.community)
    topic = next((each for each in every if each.id == number and number in one.topics), None)
    left = {each.id: each for each in rules.still_in(one.topics, {each.id: each for each in every})}
    meant = root(topic, every) if topic else None
    if meant is None or meant.id not in left:
        turn.show("shortlist", one.id)
        raise BadInput("shortlist-gone")
    return meant


def _voice(turn: Turn, one: Vote, person: int) -> int | None:
    """Which topic the person's voice, or their organisation's, is at."""
    bodies = store.bodies(turn.db, one)
    mine = bodies.get(person) or person
    said = [each.topic for each in store.ballots(turn.db, one.id) if (bodies.get(each.person) or each.person) == mine]
    return said[-1] if said else None


@shortlist.when("topics-changed")
def topics_changed(view: View, community: int) -> None:
    """Topics put together or taken back while they are voted on."""
    if one := store.standing(view.db, community, view.now):
        view.show_all(("shortlist", "shortlist-draft"), one.id)


# --- decided


@shortlist.button("end")
def end(turn: Turn) -> None:
    """[Ukončit hlasování] before its day."""
    one, _ = _pressed(turn)
    chooser_in(turn, one.community)
    if not store.close(turn.db, one.id, turn.now):
        raise BadInput("shortlist-closed")
    turn.log("topic.voted", "community", one.community)
    _decided(turn.view, one)
    turn.outcome.taken = True


@shortlist.tick()
def pass_time(desk: Desk) -> datetime | None:
    """A vote whose day has come is over."""
    wanted = []
    for one in store.open_votes(desk.db):
        if one.ends_at and desk.now < one.ends_at:
            wanted.append(one.ends_at)
        elif store.close(desk.db, one.id, desk.now):
            _decided(nowhere(desk), one)
    return min(wanted, default=None)


def _decided(view: View, one: Vote) -> None:
    """The cards show the result; whoever opened it may put the winner on an agenda, and the authors hear."""
    _seen(view, one)
    found, _ = store.result(view.db, one)
    for each in found:
        tell_authors(view, each.topic, "shortlist-told-over", votes=each.votes, number=len(found))
    there = own_view(view.desk, one.opened_by) if one.opened_by is not None else None
    if there and one.opened_by is not None:
        awake = hours_for(groups.person_by_id(view.db, one.opened_by), there.zone, None).later(view.now)
        there.post(there.room, _verdict(there, found), not_before=awake)


def _verdict(view: View, found: Sequence[Standing]) -> Card:
    best = rules.leaders(found)
    key = "shortlist-won" if len(best) == 1 else "shortlist-even" if best else "shortlist-nobody"
    lines = [view.line(key, Style.HEAD), *(_line(view, at, each) for at, each in enumerate(found, 1))]
    label = view.say("choosing-button-take")
    rows = tuple((view.labelled(cut(f"{label}: {one.text}", LABEL), "choosing.take", one.id),) for one in best)
    return Card(tuple(lines), rows)
