"""Which deed an event asks for: a button's, a command's, a question's, or that of whoever makes something of words."""

import re
from collections.abc import Iterator

from domain.errors import BadInput
from domain.language import Rsvp, clean, fold, plain_words, read_reply
from handlers.kit.book import Book, Listener, Opens
from handlers.kit.capability import LAST, SENTENCE
from handlers.kit.card import Card
from handlers.kit.confirming import CONFIRMS, allowed, strange
from handlers.kit.discretion import discreetly, stored
from handlers.kit.event import Attached, Event, Heard
from handlers.kit.labels import LABEL, buttons_of, named
from handlers.kit.signing import read
from handlers.kit.turn import Turn
from storage import files, outbox, questions, updates

CHAT_ITSELF = (
    Heard.JOINED,
    Heard.LEFT,
    Heard.MOVED,
    Heard.STRANDED,
    Heard.RENAMED,
    Heard.CAME,
    Heard.WENT,
    Heard.PRESENT,
    Heard.RIGHTS,
    Heard.UNREADABLE,
    Heard.UNSEALED,
)
LONGEST = 4096  # characters of a message that is read; Telegram's own limit, on Matrix there may be more
MOST = 65_536  # characters that any network can bring
COMMAND = re.compile(r"[/!][^\W_]")  # „!" and „/ 2017" are talk


def do(turn: Turn) -> None:
    """Find the deed and do it. Raises BadInput for what its author can mend, Hold where private data would be kept."""
    heard = turn.event.heard
    if heard in CHAT_ITSELF:
        for deed in turn.view.book.chats.get(heard, []):
            deed(turn)
    elif heard is Heard.BUTTON:
        _press(turn)
    elif heard is Heard.FILE:
        _opened(turn)
    elif heard is Heard.REACTION:
        any(listener(turn) for listener in turn.view.book.reactions)
    elif (file := turn.event.file) and turn.room.private and (file.kind in turn.view.book.opens or not turn.event.text):
        _put_aside(turn, file)
    else:
        discreetly(turn, lambda: _hear(turn))
    if turn.room.private and turn.account.person is not None and heard not in CHAT_ITSELF:
        turn.happened("spoke-privately", turn.account.person)


def _press(turn: Turn) -> None:
    event = turn.event
    turn.pressed = read(turn.view.key, turn.room.id, event.data or "")
    if turn.pressed.action == "ask.pick":
        asked, turn.choice = turn.pressed.args
        turn.question = questions.by_id(turn.db, asked, turn.now)
        if turn.question is None or turn.question.person != turn.account.person:
            raise BadInput("question-over" if turn.question is None else "question-not-yours")
        _answered(turn)
        return
    bound = turn.view.book.buttons.get(turn.pressed.action)
    if bound is None:
        raise BadInput("button-foreign")
    if allowed(turn, bound):
        bound.deed(turn)


def _put_aside(turn: Turn, file: Attached) -> None:
    """A file that came alone is fetched and read after the commit; until then its sender sees an eye on it.

    Raises BadInput("file-kind" | "file-too-big" | "not-entitled" | "stranger").
    """
    _may_open(turn, file)
    if file.size > files.MOST:
        raise BadInput("file-too-big", limit=files.MOST // 1_000_000)
    files.put_aside(turn.db, turn.account.id, stored(turn.event), turn.now)
    turn.outcome.waits = True
    turn.react("👀")


def _may_open(turn: Turn, file: Attached) -> Opens:
    """Who reads files of the kind, for somebody who may have them read."""
    turn.me()
    opens = turn.view.book.opens.get(file.kind)
    if opens is None:
        raise BadInput("file-kind", kinds=", ".join(sorted(one.upper() for one in turn.view.book.opens)) or "none")
    if opens.needs is not None and not turn.groups_where(opens.needs):
        raise turn.refusal(opens.needs)
    return opens


def _opened(turn: Turn) -> None:
    """What was put aside has been read; or has not, and its sender is told why."""
    file = turn.event.file
    assert file
    opens = _may_open(turn, file)
    if file.refusal is not None:
        raise BadInput(file.refusal[0], **file.refusal[1])
    turn.text = tidy(turn.event.text)
    opens.deed(turn)


def _hear(turn: Turn) -> None:
    """A message: a command, the answer to a question, or words that some listener makes something of."""
    event = turn.event
    turn.text = tidy(event.text)
    if not event.edited and COMMAND.match(turn.text) and _command(turn):
        turn.outcome.taken = True
        return
    if not turn.text:
        return
    if not event.edited and _is_answer(turn):
        turn.text = clean(turn.text)
        if _ends(turn):
            turn.close_question()
            turn.answer("question-let-be")
            return
        if _picks(turn) or _fits(turn):
            turn.outcome.taken = True
            _answered(turn)
            return
    if turn.group is not None or turn.room.private:
        _listen(turn)


def _listen(turn: Turn) -> None:
    """Offer the words to whoever hears; what is longer than a message may be is refused if somebody would take it.

    Raises BadInput("text-too-long").
    """
    got = len(turn.text)
    turn.text = turn.text[:LONGEST]
    said = turn.text
    if turn.event.edited and updates.heard_words(turn.db, _message(turn.event), said):
        return  # networks call more things an edit than a change of words
    offered = listeners(turn.view.book, got, edited=turn.event.edited)
    taken = any(listener(turn) for listener in offered)
    if taken:
        updates.hear_words(turn.db, _message(turn.event), said, turn.now)
    if taken and got > LONGEST:
        raise BadInput("text-too-long", limit=LONGEST, got=got)
    turn.outcome.taken |= taken


def _message(event: Event) -> str:
    """The message under which its words are known again."""
    return f"words:{event.place.platform}:{event.place.chat}:{event.message}"[:255]


def listeners(book: Book, length: int, *, edited: bool) -> Iterator[Listener]:
    """Who may make something of a message of so many characters, in the order in which they are asked."""
    for _, _, one in book.listeners:
        if (not edited or one in book.correctable) and length <= book.longest.get(one, length):
            yield one


def _command(turn: Turn) -> bool:
    name, _, rest = turn.text[1:].partition(" ")
    first, newline, lines = name.partition("\n")
    rest = f"{lines} {rest}".strip() if newline else rest
    name = first.lower().split("@")[0]
    if name == "start":
        _start(turn, rest.strip())
        return True
    bound = turn.view.book.commands.get(fold(name))
    if bound is None:
        return turn.room.private and _said_as_command(turn, name)
    turn.text = rest.strip()
    if turn.group is None and not turn.room.private and not bound.anywhere:
        return True  # an unknown chat learns nothing
    if allowed(turn, bound):
        bound.deed(turn)
    return True


def _said_as_command(turn: Turn, name: str) -> bool:
    """Words behind a sign, „/kdo přijde": whoever hears them takes them.

    Raises BadInput("command-unknown").
    """
    whole, turn.text = turn.text, turn.text[1:]
    heard = [one for order, _, one in turn.view.book.listeners if order < LAST]
    if len(turn.text) <= SENTENCE and any(listener(turn) for listener in heard):
        return True
    turn.text = whole
    raise BadInput("command-unknown", command=name[:40])


def _start(turn: Turn, payload: str) -> None:
    if not turn.room.private:
        return
    fitting = [prefix for prefix in turn.view.book.starts if payload.startswith(prefix)]
    turn.text = payload
    turn.view.book.starts[max(fitting, key=len)](turn)


def _is_answer(turn: Turn) -> bool:
    """Whether a question waits for just this: a reply to it, or in private the next message of the person asked."""
    person = turn.account.person
    if person is None:
        return False
    answers = turn.event.answers
    message = answers.message if answers else None
    if message is None and not turn.room.private:
        return False
    turn.question = questions.open_question(turn.db, turn.room.id, person, turn.now, message)
    return turn.question is not None


def _ends(turn: Turn) -> bool:
    """Whether the question is called off: "nech to být", "zruš", "později"."""
    return " ".join(plain_words(turn.text)) in turn.say("question-ends").split(", ")


def _fits(turn: Turn) -> bool:
    """Whether the words are just what the question asked for; a sentence about coming is no such word."""
    assert turn.question
    book, kind, got = turn.view.book, turn.question.kind, len(turn.text)
    if got > book.longest.get(book.questions[kind], got):
        return False
    if kind in book.fitting:
        return book.fitting[kind](turn)
    if got <= SENTENCE and read_reply(turn.text, "private", language=turn.view.language).rsvp is not Rsvp.NONE:
        return False
    return not any(aside(turn) for aside in book.asides)


def _picks(turn: Turn) -> bool:
    """Whether the words are what stands on one of the question's buttons, and not just what it asked for."""
    assert turn.question
    fits = turn.view.book.fitting.get(turn.question.kind)
    stored = outbox.asked(turn.db, turn.question.id) if len(turn.text) <= LABEL else None
    if stored is None or (fits and fits(turn)):
        return False
    turn.choice = named(turn.text, buttons_of(Card.read(stored), confirms=CONFIRMS in turn.question.values))
    return turn.choice is not None


def _answered(turn: Turn) -> None:
    assert turn.question
    kind = turn.question.kind
    if kind in turn.view.book.grave and strange(turn):
        return
    turn.close_question()
    turn.view.book.questions[kind](turn)


def tidy(text: str) -> str:
    """The message as everybody who reads it gets it: single spaces, lines kept, but no two empty ones together."""
    lines = "\n".join(" ".join(line.split()) for line in text[:MOST].splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip()
