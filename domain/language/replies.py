"""What an answer to an invitation says: coming or not, who instead, how many, from when till when, and how."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from domain.language.company import clock_times, guests_in, mode_of, substitute_in
from domain.language.cs_speech import CZECH_SPEECH, SIGNATURE
from domain.language.names import Person
from domain.language.speech import Speech
from domain.language.text import fold_in_place

REPLY = "reply_to_invitation"
PRIVATE = "private"
CLAUSE = re.compile(
    r"[.!;\n]+(?=\s|$)|\n+|,|(?<=\s)[-–—](?=\s)|(?=\?)|(?<!\w)(?=(?:ale|avsak|jenze|but|takze|tak(?= prec))\b)"
)
HOW_ONLY = re.compile(
    r"^(?:(?:ja|my|jen|pouze|jenom|akorat|za nas|za me|radeji|radsi|tedy|asi|pres|na|tentokrat|dnes|nejradeji|idealne"
    r"|prosim|ok|klidne|muzeme|bohuzel|dobry den|ahoj) )*|(?: (?:prosim|diky|dekuji|dekuju|tentokrat|dnes|bohuzel))+$"
)
OTHER_REGRET = re.compile(
    r"omlouvam\w* (?:se )?(?:za|ze)|omluv\w+ (?:me )?za |omluvte pozdni|pardon"
    r"|splet[el]\w*|prehledl\w*|nevsiml\w*|prekliknul\w*|preklikl\w*|preklep"
)
LAST_TURNS = 4  # of all that "but" begins, only so many from the end are weighed
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
    "🤔": "maybe",
}
SIGNS = {"+1": "yes", "1": "", "-1": "no", "+": "yes", "y": "", "n": ""}
BOUND = re.compile(r"\s+(?:v|ve|do|na|od|pred|ze|jen|az|uplne|moc|hned|u|s|pres)\b")
MODIFIERS = re.compile("[\u200d\ufe0f\u2640\u2642\U0001f3fb-\U0001f3ff\\s!.]")


class Rsvp(StrEnum):
    """An answer to an invitation; NONE says nothing about coming."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reply:
    """What an answer says of the one who wrote it.

    substitute: who comes instead, nominative without titles; guests: people besides the sender (their names, if any,
    in guest_names); arrives, leaves: only if a clock time is given; mode: "online", "in_person" or None.
    unsure: attendance seems to be meant but cannot be read; offer the buttons. NONE without it: stay silent.
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


def read_reply(text: str, context: str, people: Sequence[Person] = (), language: str = "cs") -> Reply:
    """Read an answer to an invitation.

    context: "reply_to_invitation", or "no_reply" for talk, of which only a message that names both the meeting and
    one's own coming is an answer; or "private", words said to the bot alone, which answer if they speak of coming.
    people: known people, for names in their own spelling. Never raises on any text.
    """
    speech = speech_of(language)
    plain = _plain(text, speech)
    if context == PRIVATE and not _clear(text, plain, speech):
        return Reply()
    if context not in (REPLY, PRIVATE) and not _about_the_meeting(plain, speech):
        return Reply()
    sign = _sign(text)
    if sign is not None:
        return Reply(Rsvp(sign or "none"))
    verdict = _verdict(plain, speech)
    return _with_details(verdict, text, plain, speech, people)


def speech_of(language: str) -> Speech:
    """The table of answers of a language; Czech for one that has none."""
    if language == "en":
        from domain.language.en_speech import ENGLISH_SPEECH

        return ENGLISH_SPEECH
    if language in ("sk", "de", "pl"):
        from domain.language import near_speech

        return {"sk": near_speech.SLOVAK, "de": near_speech.GERMAN, "pl": near_speech.POLISH}[language]
    return CZECH_SPEECH


def _plain(text: str, speech: Speech) -> str:
    plain = SIGNATURE.sub(" ", fold_in_place(text)).replace("’", "'")
    for idiom, meaning in speech.idioms:
        plain = idiom.sub(meaning, plain)
    return plain


def _sign(text: str) -> str | None:
    """The answer of a bare emoji or sign, "" for one that says nothing, None for words."""
    bare = MODIFIERS.sub("", text)
    if bare in SIGNS:
        return SIGNS[bare]
    if not bare or any(c.isalnum() for c in bare):
        return None
    said = {EMOJI[c] for c in bare if c in EMOJI}
    return said.pop() if len(said) == 1 else ""


def _clear(text: str, plain: str, speech: Speech) -> bool:
    """Whether words that answer no card speak surely of one's own coming, and of little else."""
    if "?" in plain or len(plain.split()) > PRIVATE_WORDS or speech.thanks.fullmatch(plain.strip(" .!")):
        return False
    bare = " ".join(plain.split()).strip(" .!,;:)(")
    return bool(COMING.search(plain) or CLEAR.search(fold_in_place(text)) or CLEAR_ALONE.fullmatch(bare)) or _only_how(
        bare, speech
    )


PRIVATE_WORDS = 25  # a longer private message is a story, not an answer
CLEAR = re.compile(
    r"(?<!\w)(?:(?:ne)?budu tam|(?:ne)?budeme tam|(?:ne)?pocitejte se mnou|omlouvam(?:e)? se(?! za| ze)|omluvte m"
    r"|(?:jsem|budu) (?:bohuzel )?(?:na dovolene|nemocn|marod|v neschopence|na neschopence)|mam (?:bohuzel )?dovolenou"
    r"|(?:ne)?pripojim se|(?:ne)?stihnu to|(?:ne)?mohu se zucastnit|(?:ne)?prijedu|(?:ne)?potvrzuj\w+ ucast"
    r"|(?:i am|i'm|i will|i'll) (?:not )?(?:be there|come|coming|attend)"
    r"|can(?:no|')?t (?:come|attend|make it))"
)
CLEAR_ALONE = re.compile(r"(?:bohuzel )?(?:nemuzu|nemohu|nestiham|nestihnu|neprijdu|nebudu|marodim)(?: bohuzel)?")


def _about_the_meeting(plain: str, speech: Speech) -> bool:
    """Whether talk outside a reply names the meeting and one's own coming to it."""
    if "?" in plain or not speech.meeting.search(plain) or speech.thanks.search(plain):
        return False
    own = COMING.search(plain)
    return bool(own) and not speech.instead.search(plain)


COMING = re.compile(
    r"(?<!\w)(?:(?:ne)?(?:prijdu|dorazim|prijedu|zucastnim|dostavim|prijdeme|dorazime)"
    r"|potvrzuj\w+ (?:svou |nasi )?ucast|omlouvam se z"
    r"|odhlasuj\w+|nemuzu (?:prijit|dorazit)|nemohu (?:prijit|dorazit|se zucastnit)|i'll be at|i can't make)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class _Clause:
    text: str
    question: bool
    turn: bool


def _clauses(plain: str, speech: Speech) -> list[_Clause]:
    """The clauses of a message. `turn` marks one that begins with "but"; a question has its mark or an asking word."""
    ends = [match.span() for match in CLAUSE.finditer(plain)] + [(len(plain), len(plain))]
    done: list[_Clause] = []
    start = 0
    for end, after in ends:
        body = plain[start:end].strip(" ?:)(")
        start = after
        if body:
            asked = plain[end : end + 1] == "?" or bool(speech.asks.match(body))
            done.append(_Clause(body, asked, bool(speech.turn.match(body))))
    return done


@dataclass(frozen=True, slots=True)
class _Verdict:
    rsvp: Rsvp
    instead: bool = False
    unsure: bool = False


def _verdict(plain: str, speech: Speech) -> _Verdict:
    """Weigh the clauses: what follows "but" outweighs what precedes, a plain "přijdu" an apology, doubt everything."""
    clauses = _clauses(plain, speech)
    told = [c for c in clauses if not c.question]
    if not told:
        return _Verdict(Rsvp.NONE)
    instead = any(_instead(c.text, speech) for c in told) or _somebody_comes(told, speech)
    turns = [i for i, c in enumerate(told) if c.turn][-LAST_TURNS:]
    for start in [*reversed(turns), 0]:
        rsvp, unsure = _weigh(told[start:], speech)
        if rsvp is not Rsvp.NONE or unsure:
            break
    rsvp, unsure = _back_from(told, turns, rsvp, unsure, speech)
    if instead and rsvp is not Rsvp.MAYBE:
        return _Verdict(Rsvp.NO, True)
    asked = any(c.question for c in clauses)
    return _Verdict(rsvp, False, unsure and not asked)


def _back_from(
    told: Sequence[_Clause], turns: list[int], rsvp: Rsvp, unsure: bool, speech: Speech
) -> tuple[Rsvp, bool]:
    """A light "but" ("přijdu, ale omlouvám se za zpoždění") does not undo a plain word before it."""
    if (
        not turns
        or rsvp is not Rsvp.NO
        or any(speech.sure_no.search(c.text) or _no_word(c.text, speech) for c in told[turns[0] :])
    ):
        return rsvp, unsure
    before, _ = _weigh(told[: turns[0]], speech)
    return (before, False) if before is Rsvp.YES else (rsvp, unsure)


def _weigh(clauses: Sequence[_Clause], speech: Speech) -> tuple[Rsvp, bool]:
    own = [c.text for c in clauses if not _of_others(c.text, speech)]
    joined = " , ".join(own)
    if not own:
        return Rsvp.NONE, False
    kept = [
        text
        for text in own
        if not speech.aside.search(text) or speech.sure_no.search(text) or speech.sure_yes.search(text)
    ]
    yes = any(speech.sure_yes.search(text) for text in kept)
    no = any(speech.sure_no.search(text) for text in kept)
    doubt = speech.hedge.search(joined) or speech.condition.search(joined)
    if doubt:
        return Rsvp.MAYBE, False
    if yes and no:
        return Rsvp.NONE, True
    if yes or no:
        return (Rsvp.YES if yes else Rsvp.NO), False
    return _weigh_words(kept, joined, speech)


def _weigh_words(kept: Sequence[str], joined: str, speech: Speech) -> tuple[Rsvp, bool]:
    """Answers without a verb of coming: "ano", "ne", "ok", apologies."""
    no = any(_no_word(text, speech) for text in kept)
    yes = any(speech.word_yes.search(text) for text in kept)
    if no or (speech.light_no.search(joined) and not yes and not _other_regret(joined)):
        return (Rsvp.NONE, True) if yes and no else (Rsvp.NO, False)
    if yes or any(_only_how(text, speech) for text in kept):
        return Rsvp.YES, False
    if any(speech.light_yes.fullmatch(HOW_ONLY.sub("", text.strip())) for text in kept) and not speech.thanks.search(
        joined
    ):
        return Rsvp.YES, False
    return Rsvp.NONE, False


def _only_how(text: str, speech: Speech) -> bool:
    """ "jen online", "já osobně": how one comes says that one comes."""
    bare = HOW_ONLY.sub("", text.strip())
    return bool(speech.online.fullmatch(bare) or speech.in_person.fullmatch(bare))


def _other_regret(joined: str) -> bool:
    """An apology for something else than one's absence."""
    return bool(OTHER_REGRET.search(joined))


def _no_word(text: str, speech: Speech) -> bool:
    """ "ne" as an answer, not as the negation of a time or a place ("ale ne v 9")."""
    found = speech.word_no.search(text)
    return found is not None and not BOUND.match(text, found.end())


def _of_others(text: str, speech: Speech) -> bool:
    """Whether a clause speaks of somebody else's coming."""
    return bool(speech.others.match(text)) and not speech.sure_yes.search(text)


def _instead(text: str, speech: Speech) -> bool:
    """Whether a clause says that somebody comes in one's stead."""
    found = speech.instead.search(text)
    if not found:
        return (
            bool(re.match(r"(?:a )?za [\w ]{2,30}? (?:prijde|dorazi|se zucastni|pujde|prijede|jde|bude)\b", text))
            and "nikdo" not in text
        )
    if found.group() in ("za nas", "for me", "misto nas"):
        return bool(speech.comes.search(text)) and "nikdo" not in text
    return "nikdo" not in text and not re.search(r"nemam|neni kdo", text)


def _somebody_comes(told: Sequence[_Clause], speech: Speech) -> bool:
    """ "omlouvám se, přijde kolega": an apology beside somebody else's coming."""
    sorry = any(speech.light_no.search(c.text) or speech.sure_no.search(c.text) for c in told)
    return sorry and any(speech.comes.match(c.text) and speech.others.search(c.text) for c in told)


def _with_details(verdict: _Verdict, text: str, plain: str, speech: Speech, people: Sequence[Person]) -> Reply:
    if verdict.rsvp is Rsvp.NONE:
        return Reply(unsure=verdict.unsure)
    who, unnamed = substitute_in(text, people) if verdict.instead else (None, False)
    guests, names = guests_in(text, plain, speech, people) if verdict.rsvp is not Rsvp.NO else (0, ())
    told = verdict.rsvp is not Rsvp.NO or verdict.instead
    arrives, leaves = clock_times(text, speech) if told else (None, None)
    return Reply(
        verdict.rsvp,
        who,
        unnamed,
        guests,
        names,
        arrives,
        leaves,
        late=told and not arrives and bool(speech.late.search(plain)),
        leaves_early=told and not leaves and bool(speech.early.search(plain)),
        mode=mode_of(plain, speech) if told else None,
        reason=_reason(text) if verdict.rsvp is Rsvp.NO else None,
    )


def _reason(text: str) -> str | None:
    """The clause that says why somebody cannot come, as written."""
    for part in re.split(r"[,.;\n!]+", text):
        if re.match(
            r"\s*(?:bohužel |protože |neboť )*(?:mám|máme|jsem|jsme|jedu|musím|onemocn|koliduj|dovolen)",
            part,
            re.IGNORECASE,
        ):
            return part.strip() or None
    return None
