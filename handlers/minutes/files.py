"""Minutes as files, privately for whoever asks: for members as PDF and Word, and the version for everybody."""

from collections.abc import Callable
from functools import partial

from documents import press
from documents.minutes import minutes as paper
from documents.sheet import Letterhead, Sheet
from domain.errors import BadInput
from domain.groups import Role
from domain.meetings import Meeting
from domain.minutes import Minutes
from domain.minutes_life import Life
from domain.papers import file_name
from domain.publishing import published
from handlers.kit.about import member_of
from handlers.kit.card import Button, Card, Part, Unmade
from handlers.kit.event import Heard
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.minutes.drawing import DRAFT, READ, minutes
from handlers.minutes.reading import said
from locales import words
from storage import groups, meetings
from storage import minutes as store

PDF = "application/pdf"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
KINDS = ("pdf", "word", "public")  # the last is only for whoever writes them: they decide where it is shown


@minutes.file("minutes.pdf")
def pdf(view: View, meeting_id: int) -> Unmade:
    """To read and to keep."""
    return _unmade(view, meeting_id, "pdf", PDF, press.pdf)


@minutes.file("minutes.word")
def word(view: View, meeting_id: int) -> Unmade:
    """The editable twin."""
    return _unmade(view, meeting_id, "docx", WORD, _docx)


@minutes.file("minutes.public")
def public(view: View, meeting_id: int) -> Unmade:
    """Without contacts, and with organisations in place of people."""
    return _unmade(view, meeting_id, "pdf", PDF, press.pdf, published)


def _docx(sheet: Sheet) -> bytes:
    from documents.word import docx  # loaded by the first who wants one

    return docx(sheet)


def _unmade(
    view: View, meeting_id: int, ending: str, mime: str, make: Callable[[Sheet], bytes],
    cut: Callable[[Minutes], Minutes] = lambda whole: whole,
) -> Unmade:  # fmt: skip
    meeting, life = meetings.by_id(view.db, meeting_id), store.life(view.db, meeting_id)
    assert life
    one = said(view, meeting, life)
    head = Letterhead(groups.name_of_community(view.db, meeting.community))
    name = words(one.language).say("minutes-file", number=one.number or 0, year=str(one.year or one.start.year))
    return Unmade(file_name((name, one.start.date().isoformat()), ending), mime, partial(_made, one, cut, head, make))


def _made(
    one: Minutes, cut: Callable[[Minutes], Minutes], head: Letterhead, make: Callable[[Sheet], bytes]
) -> bytes:  # fmt: skip
    return make(paper(cut(one), head))


def buttons(view: View, meeting_id: int, kinds: tuple[str, ...]) -> tuple[Button, ...]:
    """[PDF] [Word] [Veřejná verze]"""
    return tuple(view.button(f"minutes-button-{kind}", "minutes.file", meeting_id, KINDS.index(kind)) for kind in kinds)


@minutes.part(READ, 10)
def on_read(view: View, meeting_id: int) -> Part:
    """For everybody who may read them."""
    return Part(buttons=(buttons(view, meeting_id, KINDS[:2]),))


@minutes.part(DRAFT, 10)
def on_draft(view: View, meeting_id: int) -> Part:
    """For whoever writes them, the draft too."""
    return Part(buttons=(buttons(view, meeting_id, KINDS),))


@minutes.button("file")
def file(turn: Turn) -> None:
    """The file goes to the speaker's private chat, wherever it was asked for."""
    assert turn.pressed
    meeting_id, at = turn.pressed.args
    meeting, life = meetings.find(turn.db, meeting_id), store.life(turn.db, meeting_id)
    if meeting is None or life is None:
        raise BadInput("button-foreign")
    _may_have(turn, meeting, life, KINDS[at % len(KINDS)])
    private = turn.private()
    if private is None:
        turn.lead_out(f"minutes-{meeting_id}")
        return
    there = turn.view.into(private)
    kind = KINDS[at % len(KINDS)]
    caption = Card((there.line("minutes-file-said", title=meeting.title, kind=kind),))
    there.hand_over(private, f"minutes.{kind}", meeting_id, caption)
    turn.outcome.taken = True
    if private.id != turn.room.id and turn.event.heard is Heard.BUTTON:
        turn.answer_sent(private)


def _may_have(turn: Turn, meeting: Meeting, life: Life, kind: str) -> None:
    """A draft that nobody has been shown, and the version for everybody, are their author's."""
    if kind == "public" or not (life.until or life.published):
        turn.need(Role.MINUTES, meeting.group)
    else:
        member_of(turn, meeting)
