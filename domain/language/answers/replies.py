"""What an answer to an invitation says: coming or not, who instead, how many, from when till when, and how."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from domain.language.answers.builds import Says
from domain.language.answers.company import guests_in
from domain.language.answers.hours_of_stay import clock_times
from domain.language.answers.instead import for_another, substitute_in
from domain.language.answers.slips import mended
from domain.language.answers.speeches import speech_of
from domain.language.answers.tagging import Clause, clauses_in
from domain.language.answers.talk import about_the_meeting, said_alone
from domain.language.answers.verdict import Rsvp, Weighed, weigh
from domain.language.dates.dates import lexicon_of
from domain.language.people.in_answers import blanked_degrees
from domain.language.people.names import Known
from domain.language.roles import Role
from domain.language.speech import Speech
from domain.language.text import fold_in_place

LONGEST = 400  # characters; what is longer is no short answer
DOUBTED = 12  # words of a doubt said to the bot alone
MOST_GUESTS = 20  # more is a slip of the finger, or no guests at all
REPLY = "reply_to_invitation"
PRIVATE = "private"
NEIGHBOURS = {"cs": ("sk", "en"), "en": ("cs",)}
EMOJI = {
    "👍": "yes",
    "✅": "yes",
    "🙋": "yes",
    "✔": "yes",
    "☑": "yes",
    "👌": "yes",
    "👎": "no",
    "❌": "no",
    "🚫": "no",
    "🤷": "maybe",
}
SIGNS = {"+1": "yes", "1": "", "-1": "no", "+": "yes", "y": "", "n": ""}
# A name under a sign: "✅ Doležal".
SIGNED = re.compile(r"(?<=\W)(?:[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ][\w.]{1,24} ){0,2}[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ][\w.]{1,24}$")
QUOTED = re.compile(r"[„“\"»][^„“”\"»«]{3,200}[“”\"«]\s*[–—-]?\s*\w+ \w+")  # somebody's words, and what is said of them
AGREEING = re.compile(f"\\s*[{''.join(sign for sign, said in EMOJI.items() if said == 'yes')}]")
REFUSING = re.compile(f"[{''.join(sign for sign, said in EMOJI.items() if said == 'no')}]")
IRONY = re.compile("[🙄😏🙃😒🤡😜😝🤪]")
MODIFIERS = re.compile("[\u200d\ufe0f\u2640\u2642\U0001f3fb-\U0001f3ff\\s!.]")
# What is about one's own coming, though it may not be told what it says.
OWN = frozenset("CVSXENPwI5LDhl")
OWN_WORDS = {Role.COME, Role.STAY, Role.EXCUSES, Role.CAN, Role.CANNOT, Role.BE, Role.COMING, Role.INSTEAD}
BARE = frozenset("-tTkWfL")


@dataclass(frozen=True, slots=True)
class ReplyReading:
    """What an answer says of the one who wrote it.

    substitute: who comes instead, nominative without titles; guests: people besides the sender (their names, if any,
    in guest_names); arrives, leaves: only if a clock time is given; mode: "online", "in_person" or None.
    unsure: attendance seems to be meant but cannot be read; offer the buttons. NONE without it: stay silent.
    guess: what an unsure answer may say; it is written down only when the writer says so.
    rest: what a sure answer says besides, clause by clause as written, for other readers (tasks, the programme).
    """

    rsvp: Rsvp = Rsvp.NONE
    substitute: str | None = None
    substitute_unnamed: bool = False
    guests: int = 0
    guest_names: tuple[str, ...] = ()
    arrives: time | None = None
    leaves: time | None = None
    late: bool = False
    leaves_early: bool = False
    mode: str | None = None
    reason: str | None = None
    unsure: bool = False
    guess: "ReplyReading | None" = None
    rest: tuple[str, ...] = ()


def read_reply(
    text: str, context: str, people: Sequence[Known] = (), language: str = "cs", place: str = ""
) -> ReplyReading:
    """Read an answer to an invitation.

    context: "reply_to_invitation", or "no_reply" for talk, of which only a message that names both the meeting and
    one's own coming is an answer; or "private", words said to the bot alone, which answer if they speak of coming.
    people: known people, for names in their own spelling. place: the meeting's own, so that being there is coming.
    A yes or no is told only where every word that could change it was read; else the answer is unsure. Words in a
    language without a table are never guessed at: in a reply they are unsure. Never raises on any text.
    """
    text = "\n".join(" ".join(line.split()) for line in text.splitlines() if not line.isspace()).strip()
    speech = speech_of(language)
    if len(text) > LONGEST:
        return ReplyReading(unsure=context == REPLY)
    sign = _sign(SIGNED.sub("", text))
    if sign is not None:
        return ReplyReading(Rsvp(sign or "none")) if context == REPLY else ReplyReading()
    if speech is None:
        return ReplyReading(unsure=context == REPLY)
    if context not in (REPLY, PRIVATE) and not names_a_meeting(text, language):
        return ReplyReading()
    text = _without_slips(text, speech)
    found = _read(text, context, speech, people, language, place)
    if context == REPLY or found.rsvp in (Rsvp.YES, Rsvp.NO, Rsvp.MAYBE):
        return found if found.rsvp is not Rsvp.NONE or found.guess else _neighbour(text, people, language) or found
    return found if context == PRIVATE else ReplyReading()


def names_a_meeting(text: str, language: str) -> bool:
    """Whether a text has a word for a meeting: a quick look, for talk without one answers no invitation."""
    speech = speech_of(language)
    return speech is not None and speech.meeting.search(fold_in_place(text)) is not None


def _read(text: str, context: str, speech: Speech, people: Sequence[Known], language: str, place: str) -> ReplyReading:
    """The answer by the words of one language."""
    if QUOTED.match(text):
        return ReplyReading()
    clauses = clauses_in(blanked_degrees(_unsigned(text, speech)), speech.roles, place)
    weighed = weigh(clauses, _sign_first(text))
    own = weighed.said[-len(clauses) :] if clauses else ()
    if context == PRIVATE and not said_alone(text, clauses, own):
        return ReplyReading(unsure=weighed.rsvp is Rsvp.MAYBE and _is_short_doubt(text, clauses))
    if context not in (REPLY, PRIVATE) and not about_the_meeting(text, clauses, own):
        return ReplyReading()
    if weighed.instead and for_another(text):
        return ReplyReading(unsure=context == REPLY)
    heard = Heard(text, clauses, weighed, speech, people, language)
    if weighed.rsvp is not Rsvp.NONE and not IRONY.search(text):
        return _with_details(heard, weighed.rsvp, weighed.instead)
    if context == REPLY and set(weighed.said) <= BARE and guests_in(text, fold_in_place(text), speech, people)[0]:
        return _with_details(heard, Rsvp.YES)
    return _unsure(heard)


def _is_short_doubt(text: str, clauses: Sequence[Clause]) -> bool:
    """ "Ještě nevím, dám vědět v pátek", said to the bot alone: of coming, if of anything."""
    read = [clause for clause in clauses if Role.DOUBT in clause.kinds and Role.UNREAD not in clause.kinds]
    return bool(read) and "?" not in text and len(text.split()) <= DOUBTED


@dataclass(frozen=True, slots=True)
class Heard:
    """A text with its clauses, what they say together, and by whose words it was read."""

    text: str
    clauses: Sequence[Clause]
    weighed: Weighed
    speech: Speech
    people: Sequence[Known]
    language: str


def _unsure(heard: Heard) -> ReplyReading:
    """What was not understood: asked about where it is about one's own coming, with the best guess."""
    guess = heard.weighed.guess if heard.weighed.rsvp is Rsvp.NONE else heard.weighed.rsvp
    if guess in (Rsvp.YES, Rsvp.NO):
        return ReplyReading(unsure=True, guess=_with_details(heard, guess))
    own = OWN & set(heard.weighed.said) or any(
        said in (Says.UNKNOWN, Says.CAUSE) and clause.kinds & OWN_WORDS for clause, said in _told(heard)
    )
    return ReplyReading(unsure=bool(own) and Says.ASKS not in heard.weighed.said)


def _told(heard: Heard) -> list[tuple[Clause, Says]]:
    """Each clause with what it says."""
    return list(zip(heard.clauses, heard.weighed.said[-len(heard.clauses) :], strict=True)) if heard.clauses else []


def _without_slips(text: str, speech: Speech) -> str:
    """The text with the slips in its verbs of coming put right, letter by letter; the rest stays as written."""
    plain = fold_in_place(text)
    right = mended(plain, speech.mended, speech.no_slips)
    return text if right == plain else "".join(b if a != b else c for c, a, b in zip(text, plain, right, strict=True))


def _neighbour(text: str, people: Sequence[Known], language: str) -> ReplyReading | None:
    """The answer of somebody who writes another language than the group, where a verb of coming leaves no doubt."""
    for other in NEIGHBOURS.get(language, ()):
        speech = speech_of(other)
        assert speech
        found = _read(text, REPLY, speech, people, other, "")
        said = set(weigh(clauses_in(text, speech.roles)).said)
        if found.rsvp in (Rsvp.YES, Rsvp.NO) and said & FIRM and not said & NOT_READ:
            return found
    return None


NOT_READ = {Says.SPARE, Says.UNKNOWN, Says.ELSE, Says.ASKS}
FIRM = {Says.COMES, Says.COMES_SO, Says.STAYS, Says.EXCUSES}


def _unsigned(text: str, speech: Speech) -> str:
    """The text without the greeting and whatever name and office stand under it."""
    closing = speech.signature.search(fold_in_place(text))
    return text[: closing.start()] if closing and closing.start() else text


def _sign(text: str) -> str | None:
    """The answer of a bare emoji or sign, "" for one that says nothing, None for words."""
    bare = MODIFIERS.sub("", text)
    if bare in SIGNS:
        return SIGNS[bare]
    if not bare or any(c.isalnum() for c in bare):
        return None
    said = {EMOJI[c] for c in bare if c in EMOJI}
    return said.pop() if len(said) == 1 else ""


def _sign_first(text: str) -> tuple[Says, ...]:
    """ "👍 ale až od 14:15": the sign is the answer, the words tell from when."""
    return (Says.YES,) if AGREEING.match(text) else (Says.NO,) if REFUSING.search(text) else ()


def _with_details(heard: Heard, rsvp: Rsvp, instead: bool = False) -> ReplyReading:
    """The answer with whatever else is told of it."""
    text, speech = heard.text, heard.speech
    plain = fold_in_place(text)
    who, unnamed = substitute_in(text, heard.people) if instead else (None, False)
    guests, names = guests_in(text, plain, speech, heard.people) if rsvp is not Rsvp.NO else (0, ())
    if guests > MOST_GUESTS:
        return ReplyReading(unsure=True)
    told = rsvp is not Rsvp.NO or instead
    arrives, leaves = clock_times(text, speech, lexicon_of(heard.language)) if told else (None, None)
    return ReplyReading(
        rsvp,
        who,
        unnamed,
        guests,
        names,
        arrives,
        leaves,
        late=told and not arrives and bool(speech.late.search(plain)),
        leaves_early=told and not leaves and bool(speech.early.search(plain)),
        mode=_mode(heard) if told else None,
        reason=_reason(heard) if rsvp is Rsvp.NO else None,
        rest=_rest(heard) if rsvp in (Rsvp.YES, Rsvp.NO) else (),
    )


NO_WAY = {Says.NOT_SO, Says.SPARE, Says.UNKNOWN, Says.ELSE, Says.ASKS, Says.IF, Says.IF_ELSE, Says.DETAIL, Says.OFFERS}
WAYS = {Role.WAY: "online", Role.IN_PERSON: "in_person"}


def _mode(heard: Heard) -> str | None:
    """ "online", "in_person", or None; the first way said counts, and one that is declined does not."""
    for clause, said in _told(heard):
        ways = [WAYS[role] for role in clause.roles if role in WAYS]
        if ways and said not in NO_WAY:
            return ways[0]
    return None


def _reason(heard: Heard) -> str | None:
    """The clause that says why somebody cannot come, as written."""
    for clause, said in _told(heard):
        if said in (Says.REASON, Says.CAUSE):
            return heard.text[clause.start : clause.end]
    return None


def _rest(heard: Heard) -> tuple[str, ...]:
    """What was not read, clauses that stand together in one piece: "prosím na program odlehčovací službu"."""
    pieces: list[tuple[int, int]] = []
    before = False
    for clause, said in _told(heard):
        spare = said in (Says.SPARE, Says.ELSE, Says.ASKS, Says.WONDERS, Says.OFFERS)
        if spare:
            start = pieces.pop()[0] if before else clause.start
            pieces.append((start, clause.end))
        before = spare
    return tuple(heard.text[start:end] for start, end in pieces)
