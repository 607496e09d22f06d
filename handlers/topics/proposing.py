"""A topic proposed: by a command, by a line that begins so, or in reply to what somebody else said."""

from dataclasses import replace
from functools import cache

from domain import topics as rules
from domain.flood import Daily
from domain.groups import Person
from domain.language import announced_alone, fold, read_topics
from domain.topics import Proposal, State, Topic
from handlers.kit.pace import may_give
from handlers.kit.proposals import credit, member_in, show_topics
from handlers.kit.talk import Talk
from handlers.kit.turn import Turn
from handlers.topics.capability import community_of, topics, waits
from handlers.topics.doubles import look_for_double
from locales import languages, words
from storage import groups, outbox, rooms
from storage import topics as store


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
    for text in read_topics(turn.text, _words()) or [turn.text]:
        _put_forward(turn, _one_who_speaks(turn), text)


def _announces(talk: Talk) -> bool:
    return bool(read_topics(talk.text, _words()))


@topics.hears(40, unasked=_announces)
def said(turn: Turn) -> bool:
    """„téma: …" anywhere, or the bare word in reply to somebody's message. Anything else is ordinary talk."""
    texts = read_topics(turn.text, _words())
    if texts:
        for text in texts:
            _put_forward(turn, _one_who_speaks(turn), text)
        return True
    if announced_alone(turn.text, _words()) and _answers_somebody(turn):
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
    if answers is None or answers.ours or turn.subject is not None:
        return False
    return not outbox.is_ours(turn.db, turn.room.platform, turn.room.chat, answers.message)


def _one_who_speaks(turn: Turn) -> Person:
    return member_in(turn, community_of(turn))


def _adopt(turn: Turn) -> None:
    """Somebody's message becomes a topic of theirs; they hear of it, for others see it now."""
    me = _one_who_speaks(turn)
    assert turn.event.answers
    author = _who_wrote(turn, community_of(turn)) or me
    made = _put_forward(turn, author, turn.event.answers.text, through=me)
    if made and author.id != me.id:
        turn.view.tell(author.id, "topic-mine", made.id)


def _who_wrote(turn: Turn, community: int) -> Person | None:
    """The author of the message answered, if they are known to this community."""
    author = turn.event.answers.author if turn.event.answers else None
    if author is None or author.anonymous:
        return None
    owner = rooms.person_behind(turn.db, turn.room.platform, author.account)
    person = groups.person_by_id(turn.db, owner) if owner is not None else None
    return person if person and community in groups.communities_of(turn.db, person.id) else None


def _put_forward(turn: Turn, author: Person, text: str, through: Person | None = None) -> Topic | None:
    """Put the topic on the list, or a vote to the one that says the same already. Returns the topic if it is new."""
    text, me, community = rules.check(text), through or author, community_of(turn)
    known = rules.same(text, store.inbox(turn.db, community))
    if known:
        seconded(turn, known, me)
        return None
    if not may_give(turn, Daily.TOPICS, me):
        return None
    made = _withdrawn_before(turn, author, text) or store.add(
        turn.db, community, _from_group(turn, me), author.id, text, turn.now
    )
    for person in {author.id, me.id}:
        store.back(turn.db, made.id, person, turn.now)
    turn.log("topic.proposed", "topic", made.id, author=author.id)
    show_topics(turn.view, community, made)
    turn.react("👍")
    if waits(turn, me):
        turn.view.note(me.id, "topics-waits")
    look_for_double(turn, made)
    return made


def _from_group(turn: Turn, me: Person) -> int | None:
    """The group it comes from: the chat's, or in private the only one they are in."""
    if turn.group is not None:
        return turn.group.id
    mine = groups.groups_with(turn.db, me.id)
    return mine[0].id if len(mine) == 1 else None


def _withdrawn_before(turn: Turn, author: Person, text: str) -> Topic | None:
    """Their own topic of the same words that they had withdrawn: it comes back with its supporters."""
    for topic in store.of_author(turn.db, author.id):
        if topic.state is State.WITHDRAWN and not topic.situation and rules.key(topic.text) == rules.key(text):
            store.keep(turn.db, replace(topic, state=State.OPEN))
            return topic
    return None


def seconded(turn: Turn, known: Proposal, me: Person) -> None:
    """The topic is there already: they support it."""
    turn.react("👍")
    new = me.id not in known.supporters and store.back(turn.db, known.topic.id, me.id, turn.now)
    show_topics(turn.view, known.topic.community, known.topic)
    names = credit(turn.view, known.authors)
    key = "topics-same-supported" if new else "topics-same-already"
    turn.answer(f"{key}-waits" if waits(turn, me) else key, text=known.topic.text, names=names)
