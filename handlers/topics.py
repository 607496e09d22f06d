"""Topics for the meetings of several groups: proposed from anywhere, ranked on one card, supported by a tap."""

from dataclasses import replace
from functools import cache

from domain import topics as rules
from domain.errors import BadInput
from domain.groups import Person
from domain.language import fold
from domain.topics import Proposal, State, Topic
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.proposals import (
    coordinates,
    credit,
    is_cross,
    label,
    member_in,
    show_topics,
    topic_pressed,
    turning,
    written,
)  # fmt: skip
from handlers.kit.turn import Turn
from handlers.kit.view import Part, View
from locales import languages, words
from storage import groups, meetings, outbox, rooms
from storage import topics as store

topics = Capability("topics")

MINE = 5  # own topics on the personal card
AHEAD = 3  # topics on coming agendas shown below the list
SHORT = 60  # characters of a topic inside another sentence
CARDS = ("topics", "topic-mine")  # private cards that turn into each other


# --- proposing one


@topics.command("tema", "topic", place=30)
def propose(turn: Turn) -> None:
    """„/tema bydlení pro mladé", or /tema in reply to the message that says it."""
    if turn.text:
        _put_forward(turn, _one_who_speaks(turn), turn.text)
    elif _answers_somebody(turn):
        _adopt(turn)
    else:
        turn.ask("topics.text", "topics-ask-text")


@topics.asked("text")
def text_asked(turn: Turn) -> None:
    """The topic comes as the answer to our question."""
    for text in rules.read(turn.text, _words()) or [turn.text]:
        _put_forward(turn, _one_who_speaks(turn), text)


@topics.hears(40)
def said(turn: Turn) -> bool:
    """„téma: …" anywhere, or the bare word in reply to somebody's message. Anything else is ordinary talk."""
    texts = rules.read(turn.text, _words())
    if texts:
        for text in texts:
            _put_forward(turn, _one_who_speaks(turn), text)
        return True
    if fold(turn.text).strip(" .:!") in _words() and _answers_somebody(turn):
        _adopt(turn)
        return True
    return False


@cache
def _words() -> frozenset[str]:
    """The words that announce a topic, in every language: people mix them."""
    said = " ".join(words(language).say("topics-words") for language in languages())
    return frozenset(fold(said).split())


def _answers_somebody(turn: Turn) -> bool:
    """Whether the message answers a person's message, not one of ours."""
    answers = turn.event.answers
    if answers is None or turn.subject is not None:
        return False
    here = rooms.rooms_in_chat(turn.db, turn.room.platform, turn.room.chat)
    return not outbox.is_ours(turn.db, here, answers.message)


def _community(turn: Turn) -> int:
    """Whose topics are meant here.

    Raises BadInput("stranger").
    """
    if turn.group is not None:
        return turn.group.community
    if turn.person is None:
        raise BadInput("stranger")
    return turn.person.community


def _one_who_speaks(turn: Turn) -> Person:
    return member_in(turn, _community(turn))


def _adopt(turn: Turn) -> None:
    """Somebody's message becomes a topic of hers; she hears of it, for others see it now."""
    me = _one_who_speaks(turn)
    assert turn.event.answers
    author = _who_wrote(turn, me.community) or me
    made = _put_forward(turn, author, turn.event.answers.text, through=me)
    if made and author.id != me.id:
        turn.view.tell(author.id, "topic-mine", made.id)


def _who_wrote(turn: Turn, community: int) -> Person | None:
    """The author of the message answered, if she is known to this community."""
    author = turn.event.answers.author if turn.event.answers else None
    if author is None or author.anonymous:
        return None
    owner = rooms.person_behind(turn.db, turn.room.platform, author.account)
    person = groups.person_by_id(turn.db, owner) if owner is not None else None
    return person if person and person.community == community else None


def _put_forward(turn: Turn, author: Person, text: str, through: Person | None = None) -> Topic | None:
    """Put the topic on the list, or a vote to the one that says the same already. Returns the topic if it is new."""
    text, me, community = rules.check(text), through or author, _community(turn)
    known = rules.same(text, store.inbox(turn.db, community))
    if known:
        _second(turn, known, me)
        return None
    made = _withdrawn_before(turn, author, text) or store.add(
        turn.db, community, _from_group(turn, me), author.id, text, turn.now
    )
    for person in {author.id, me.id}:
        store.back(turn.db, made.id, person, turn.now)
    turn.log("topic.proposed", "topic", made.id, author=author.id)
    show_topics(turn.view, community, made)
    turn.react("👍")
    return made


def _from_group(turn: Turn, me: Person) -> int | None:
    """The group it comes from: the chat's, or in private the only one she is in."""
    if turn.group is not None:
        return turn.group.id
    mine = groups.groups_with(turn.db, me.id)
    return mine[0].id if len(mine) == 1 else None


def _withdrawn_before(turn: Turn, author: Person, text: str) -> Topic | None:
    """Her own topic of the same words that she had withdrawn: it comes back with its supporters."""
    for topic in store.of_author(turn.db, author.id):
        if topic.state is State.WITHDRAWN and rules.key(topic.text) == rules.key(text):
            store.keep(turn.db, replace(topic, state=State.OPEN))
            return topic
    return None


def _second(turn: Turn, known: Proposal, me: Person) -> None:
    """The topic is there already: she supports it."""
    turn.react("👍")
    new = me.id not in known.supporters and store.back(turn.db, known.topic.id, me.id, turn.now)
    show_topics(turn.view, known.topic.community, known.topic)
    names = credit(turn.view, known.authors)
    turn.answer("topics-same-supported" if new else "topics-same-already", text=known.topic.text, names=names)


# --- the list


@topics.command("temata", "topics", place=32)
def listed(turn: Turn) -> None:
    """The one card with what is proposed; in a group the standing one comes down."""
    community = _community(turn)
    member_in(turn, community)
    turn.view.bring("topics", community)
    turn.outcome.taken = True


@topics.started("topics")
def list_started(turn: Turn) -> None:
    """The deep link behind the list's buttons."""
    listed(turn)


@topics.card("topics")
def card(view: View, community: int) -> Card:
    """Open topics by support over all groups, a button for each; in private also further pages."""
    inbox = store.inbox(view.db, community)
    page, pages = rules.paged(len(inbox), view.page)
    shown = inbox[page * rules.PAGE : (page + 1) * rules.PAGE]
    lines = [view.line("topics-title", Style.TITLE)]
    lines += [Line(written(view, page * rules.PAGE + at, one)) for at, one in enumerate(shown, 1)]
    lines.append(view.line("topics-how" if shown else "topics-none", Style.NOTE))
    me = rooms.owner(view.db, view.room.account) if view.room.account else None
    rows = [(view.labelled(label(one, _mark(one, me)), "topics.support", one.topic.id),) for one in shown]
    return Card((*lines, *_ahead(view, community)), (*rows, *_handles(view, community, len(inbox), page, pages)))


def _mark(one: Proposal, me: int | None) -> str:
    return "✓" if me in one.supporters else "👍"


def _ahead(view: View, community: int) -> list[Line]:
    """What a coming meeting has taken."""
    taken = store.taken_ahead(view.db, community, view.now)[:AHEAD]
    return [
        view.line(
            "topics-ahead", Style.NOTE,
            text=rules.cut(topic.text, SHORT), when=view.when(meetings.by_id(view.db, meeting).start),
        )
        for topic, meeting in taken
    ]  # fmt: skip


def _handles(view: View, community: int, number: int, page: int, pages: int) -> list[tuple[Button, ...]]:
    """Further pages (from a group's card in private, so that nobody turns them under others' hands), and the desk."""
    rows: list[tuple[Button, ...]] = []
    desk = view.button("topics-button-desk", "choosing.desk", community)
    if not view.room.private:
        if number > rules.PAGE:
            rows.append((view.button("topics-button-more", "topics.more", community, 1, more=number - rules.PAGE),))
        return [*rows, (desk,)] if number else rows
    rows += turning(view, "topics.more", community, page, pages)
    owner = rooms.owner(view.db, view.room.account) if view.room.account else None
    return [*rows, (desk,)] if number and coordinates(view, community, owner) else rows


@topics.button("more")
def more(turn: Turn) -> None:
    """Another page of the list."""
    assert turn.pressed
    community, page = turn.pressed.args
    member_in(turn, community)
    turn.lead("topics", community, "topics", page, within=CARDS)


# --- supporting one


@topics.button("support")
def support(turn: Turn) -> None:
    """A tap supports, the next one takes it back; on one's own topic it offers to withdraw it."""
    topic = topic_pressed(turn)
    me = member_in(turn, topic.community)
    inbox = store.inbox(turn.db, topic.community)
    one = next((each for each in inbox if topic.id in each.ids), None)
    if one is None:
        show_topics(turn.view, topic.community)
        turn.answer("topics-closed", state=topic.state.value)
    elif one.topic.author == me.id:
        turn.lead("topic-mine", one.topic.id, f"topic-{one.topic.id}", within=CARDS)
    else:
        _toggle(turn, one, me)


def _toggle(turn: Turn, one: Proposal, me: Person) -> None:
    since = store.backed_at(turn.db, one.ids, me.id)
    if rules.takes_back(since, turn.now):
        store.take_back(turn.db, one.ids, me.id)
        key = "topics-taken-back"
    else:
        key = "topics-supported"
        if since is None:
            store.back(turn.db, one.topic.id, me.id, turn.now)
    turn.log("topic.support", "topic", one.topic.id, given=key == "topics-supported")
    show_topics(turn.view, one.topic.community, one.topic)
    turn.answer(key, text=rules.cut(one.topic.text, SHORT))


# --- one's own


@topics.card("topic-mine")
def mine(view: View, topic_id: int) -> Card:
    """A topic for its author: how it stands, and whether to keep it."""
    topic = store.by_id(view.db, topic_id)
    lines = (view.line("topics-mine-title", Style.TITLE), Line(topic.text, Style.HEAD), Line(_fate(view, topic)))
    act = {State.OPEN: "withdraw", State.WITHDRAWN: "again"}.get(topic.state)
    back = view.button("topics-button-list", "topics.more", topic.community, 0)
    return Card(lines, ((view.button(f"topics-button-{act}", f"topics.{act}", topic.id), back),) if act else ((back,),))


def _fate(view: View, topic: Topic) -> str:
    """What became of a topic, in one sentence."""
    if topic.state is State.OPEN:
        inbox = store.inbox(view.db, topic.community)
        return view.say("topics-votes", votes=next(one.votes for one in inbox if one.topic.id == topic.id))
    if topic.state is State.TAKEN and topic.meeting is not None:
        meeting = meetings.by_id(view.db, topic.meeting)
        return view.say("topics-fate-taken", title=rules.cut(meeting.title, SHORT), when=view.when(meeting.start))
    if topic.state is State.MERGED and topic.merged_into is not None:
        other = store.by_id(view.db, topic.merged_into)
        return view.say("topics-fate-merged", text=rules.cut(other.text, SHORT))
    return view.say(f"topics-fate-{topic.state}", reason=topic.reason)


@topics.started("topic-")
def mine_started(turn: Turn) -> None:
    """The deep link from a tap on one's own topic."""
    number = turn.text.removeprefix("topic-")
    topic = store.find(turn.db, int(number)) if number.isdecimal() and len(number) < 16 else None
    if topic is None:
        raise BadInput("button-foreign")
    _its_author(turn, topic)
    turn.view.bring("topic-mine", topic.id)
    turn.outcome.taken = True


def _its_author(turn: Turn, topic: Topic) -> Person:
    me = member_in(turn, topic.community)
    if me.id != topic.author:
        raise BadInput("topics-not-author")
    return me


@topics.button("withdraw")
def withdraw(turn: Turn) -> None:
    """[Stáhnout]: off the list; topics merged into it stand on their own again."""
    topic = rules.open_still(topic_pressed(turn))
    _its_author(turn, topic)
    store.set_free(turn.db, topic.id)
    _changed(turn, replace(topic, state=State.WITHDRAWN))
    turn.answer("topics-withdrawn")


@topics.button("again")
def again(turn: Turn) -> None:
    """[Vrátit]: the author changed her mind."""
    topic = topic_pressed(turn)
    _its_author(turn, topic)
    if topic.state is not State.WITHDRAWN:
        raise BadInput("topics-closed", state=topic.state.value)
    _changed(turn, replace(topic, state=State.OPEN))


def _changed(turn: Turn, topic: Topic) -> None:
    store.keep(turn.db, topic)
    turn.log(f"topic.{topic.state}", "topic", topic.id)
    show_topics(turn.view, topic.community, topic)


# --- on other cards


@topics.part("me", 40)
def my_part(view: View, person: int) -> Part:
    """My topics: open ones with a way to withdraw them, and what became of the latest others."""
    every = store.of_author(view.db, person)
    waiting = [one for one in every if one.state is State.OPEN]
    done = [one for one in every if one.state not in (State.OPEN, State.WITHDRAWN)][:AHEAD]
    shown = waiting[:MINE]
    if not shown and not done:
        return Part()
    lines = [Line(""), view.line("topics-mine", Style.HEAD)]
    lines += [Line(f"{rules.cut(one.text, 120)} – {_fate(view, one)}") for one in (*shown, *done)]
    if len(waiting) > MINE:
        lines.append(view.line("topics-and-more", Style.NOTE, more=len(waiting) - MINE))
    rows = tuple((view.labelled(_withdraw_label(view, one), "topics.withdraw", one.id),) for one in shown)
    return Part(tuple(lines), rows)


def _withdraw_label(view: View, one: Topic) -> str:
    return rules.cut(f"{view.say('topics-button-withdraw')}: {one.text}", 40)


@topics.part("control", 40)
def control_part(view: View, meeting_id: int) -> Part:
    """For who calls a meeting of several groups: how many topics wait, and which leads."""
    meeting = meetings.by_id(view.db, meeting_id)
    if not meeting.upcoming(view.now) or not is_cross(view, meeting):
        return Part()
    inbox = store.inbox(view.db, meeting.community)
    if not inbox:
        return Part()
    best = inbox[0]
    line = view.line(
        "topics-waiting", number=len(inbox), text=rules.cut(best.topic.text, SHORT), votes=best.votes
    )  # fmt: skip
    return Part((line,), ((view.button("topics-button-choose", "choosing.desk", meeting.community),),))


@topics.when("meeting-cancelled")
def meeting_cancelled(view: View, meeting_id: int) -> None:
    """What the cancelled meeting had taken waits for another one."""
    for community in store.give_back(view.db, meeting_id):
        show_topics(view, community)
