"""What a text asks or wants, in Czech and English: each sentence part by part, nothing sure that was not read."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from domain.language.answers.replies import PRIVATE, read_reply
from domain.language.answers.verdict import Rsvp
from domain.language.requests.fitting import Fit, fit, nearly
from domain.language.requests.frames import QUESTIONS
from domain.language.requests.given import given_task
from domain.language.requests.hints import hinted
from domain.language.requests.parts import Piece, pieces, sentences
from domain.language.requests.request import Context, Request, RequestReading, Wanted
from domain.language.requests.tagging import Tagged, tagged
from domain.language.requests.values import request_of
from domain.language.requests.vocabulary import NONE, Word
from domain.language.requests.whole import whole_wish
from domain.language.text import words

LONGEST = 600  # characters; who writes more tells a story
MOST = 12  # pieces of a sentence
OFFERED = 3
COURTESY = frozenset({Wanted.GREETING, Wanted.THANKS, Wanted.PRAISE})
SMALL = frozenset(words("fill sign please want greet bot thanks"))
EDGES = " ,;.–-"
NEAR = 1.3  # words of a hint that a frame which nearly fits is worth
TELLING = 1.0  # weight of what is likely at all
APART, FAR_APART = 0.3, 0.6  # by how much a question, and a deed, is the likeliest by far
# Roles of words with which another request begins.
STARTERS = frozenset(
    words(
        """
cancel move restore rename change put drop call hand remind send make excuse record invite erase who when where
how-many what show i-do take-on do-not-write leave-me
"""
    )
)


@dataclass
class Found:
    """What was read so far. near: what the unread parts may want; rest: those parts."""

    requests: list[Request] = field(default_factory=list)
    near: list[Request] = field(default_factory=list)
    rest: list[Piece] = field(default_factory=list)


def read_request(text: str, context: Context) -> RequestReading:
    """Read what a text asks or wants. Never raises on any text.

    The writer's own answer to an invitation is no request: it stays in `rest`.
    """
    if len(text) > LONGEST or not text.strip():
        return RequestReading(rest=(text,) if text.strip() else ())
    if whole := whole_wish(text, context):
        return RequestReading((whole,), () if whole.sure else (whole.wanted,))
    said = tagged(text, context)
    found = Found()
    for sentence, asked in sentences(said.words, text):
        _read_sentence(said, sentence, asked, context, found)
    if not found.requests and (task := given_task(said, context)):
        return RequestReading((task,))
    return _guessed(said, _weighed(said, found, context))


def _guessed(said: Tagged, reading: RequestReading) -> RequestReading:
    """The reading with what its telling words hint at, where nothing of it is sure."""
    if any(one.sure for one in reading.requests):
        return reading
    words_said = [word for one in said.words for word in one.plain.split()]
    weights = hinted(words_said, said.vocabulary.language, people=bool(said.people))
    for rank, wanted in enumerate(reading.nearest):
        weights[wanted] = weights.get(wanted, 0) + NEAR - rank / 2
    if weights.keys() - COURTESY:
        weights = {wanted: weight for wanted, weight in weights.items() if wanted not in COURTESY}
    ranked = sorted(weights, key=lambda wanted: -weights[wanted])
    first, second = [*(weights[wanted] for wanted in ranked[:2]), 0.0, 0.0][:2]
    likely = first >= TELLING and first - second >= (APART if ranked[0] in QUESTIONS else FAR_APART)
    return replace(reading, nearest=tuple(ranked[:OFFERED]), likely=likely)


def _read_sentence(said: Tagged, sentence: Sequence[Word], asked: bool, context: Context, found: Found) -> None:
    parts = pieces(sentence, said.vocabulary.joins)[:MOST]
    requests: list[Request] = []
    rest: list[Piece] = []
    at = 0
    while at < len(parts):
        length, fitted, run = _longest(parts, at, context.on, asked)
        if fitted:
            requests += request_of(said, fitted, run, context)
        elif any(not word.roles or word.roles - SMALL for word in run):
            rest.append(run)
        at += length
    if any(map(_is_doubt, rest)) or (rest and not asked and not all(_harmless(said, run, context) for run in rest)):
        requests = [replace(one, sure=False) for one in requests]
    elif _calls_somebody(parts):
        requests = [_doubted(one) for one in requests]
    if not _is_doubt(sentence):
        found.near += [
            one
            for run in rest
            for near in nearly(run, context.on, asked)
            for one in request_of(said, near, run, context)
        ]
    found.requests += requests
    found.rest += rest


def _calls_somebody(parts: Sequence[Piece]) -> bool:
    """Whether the sentence is said to somebody else: "Petře, zruš to"."""
    apart = len(parts) > 1 and parts[1][0].plain == ","
    called = {role for word in parts[0] for role in word.roles} if apart else set()
    return "person" in called and called <= {"person", *SMALL}


def _longest(parts: Sequence[Piece], at: int, on: str, asked: bool) -> tuple[int, Fit | None, Piece]:
    """The longest run of pieces from here that some frame covers: how many they are, the fit and their words."""
    for end in range(len(parts), at, -1):
        run = tuple(word for piece in parts[at:end] for word in piece)
        fitted = fit(run, on, asked)
        if fitted and not _swallows(fitted, parts[at + 1 : end]):
            return end - at, fitted, run
    return 1, None, parts[at]


def _swallows(fitted: Fit, later: Sequence[Piece]) -> bool:
    """Whether what is meant to be named would take in another request: "přidej bod Rozpočet a zruš schůzku"."""
    begun = (piece for piece in later if piece[-1] in fitted.slot)
    return any(STARTERS & next((word.roles for word in piece if word.roles - SMALL), NONE) for piece in begun)


def _is_doubt(run: Sequence[Word]) -> bool:
    return any("block" in word.roles for word in run)


def _doubted(one: Request) -> Request:
    return one if one.wanted in QUESTIONS else replace(one, sure=False)


def _weighed(said: Tagged, found: Found, context: Context) -> RequestReading:
    """The requests as sure as what stands beside them allows; courtesy counts only where nothing else is said."""
    left = tuple(_written(said, run) for run in found.rest)
    requests = found.requests
    if not all(_harmless(said, run, context) for run in found.rest):
        requests = [_doubted(one) for one in requests]
    if found.rest:
        requests = [replace(one, sure=one.sure and one.wanted is not Wanted.ANSWER_FOR) for one in requests]
    if found.rest or any(one.wanted not in COURTESY for one in requests):
        requests = [one for one in requests if one.wanted not in COURTESY]
    near: dict[Wanted, Request] = {}
    for one in (*(one for one in requests if not one.sure), *found.near):
        near.setdefault(one.wanted, one)
    offered = list(near.values())[:OFFERED]
    guessed = (one for one in offered if one not in requests and one.wanted not in COURTESY)
    return RequestReading((*requests, *guessed), tuple(one.wanted for one in offered), left)


def _written(said: Tagged, run: Piece) -> str:
    return said.text[run[0].start : run[-1].end].strip(EDGES)


def _harmless(said: Tagged, run: Piece, context: Context) -> bool:
    """A reason, or the writer's own answer, changes nothing of what is wanted."""
    first = next((word.roles for word in run if word.roles - SMALL), NONE)
    if "because" in first and not _is_doubt(run):
        return True
    return read_reply(_written(said, run), PRIVATE, (), context.language).rsvp is not Rsvp.NONE
