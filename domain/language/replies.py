"""What an answer to an invitation says: coming or not, who instead, how many, from when till when, and how."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from domain.language.company import clock_times, guests_in, mode_of, named_instead, substitute_in
from domain.language.cs_speech import CZECH_SPEECH, SIGNATURE
from domain.language.dates import lexicon_of
from domain.language.names import Person
from domain.language.speech import Speech
from domain.language.stance import Clause, Rsvp, Verdict, clauses_of, verdict
from domain.language.talk import about_the_meeting, clear
from domain.language.text import fold_in_place

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
    "🤔": "maybe",
}
SIGNS = {"+1": "yes", "1": "", "-1": "no", "+": "yes", "y": "", "n": ""}
# A name under a sign: "✅ Doležal".
SIGNED = re.compile(r"(?<=\W)\s*(?:[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ][\w.]+\s*){1,3}$")
AGREEING = re.compile(f"[{''.join(sign for sign, said in EMOJI.items() if said == 'yes')}]")
MODIFIERS = re.compile("[\u200d\ufe0f\u2640\u2642\U0001f3fb-\U0001f3ff\\s!.]")


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
    people: known people, for names in their own spelling. Words in a language without a table are never guessed at: in
    a reply they are unsure. Never raises on any text.
    """
    speech = speech_of(language)
    sign = _sign(SIGNED.sub("", text))
    if sign is not None:
        return Reply(Rsvp(sign or "none")) if context == REPLY else Reply()
    if speech is None:
        return Reply(unsure=context == REPLY)
    plain = _plain(text, speech)
    if context == PRIVATE and not clear(fold_in_place(text), plain, speech):
        return Reply()
    if context not in (REPLY, PRIVATE) and not about_the_meeting(plain, speech):
        return Reply()
    found = _read(text, plain, speech, people, language)
    return found if found.rsvp is not Rsvp.NONE or found.unsure else _neighbour(text, people, language) or found


def _read(text: str, plain: str, speech: Speech, people: Sequence[Person], language: str) -> Reply:
    clauses = clauses_of(plain, speech)
    told = [c for c in clauses if not c.question]
    instead = any(_instead(c.text, speech) for c in told) or _somebody_comes(told, text, speech)
    said = verdict(clauses, instead, speech)
    return _with_details(said, text, plain, speech, people, language) if said.rsvp is not Rsvp.NONE else _silent(said)


def _silent(said: Verdict) -> Reply:
    return Reply(unsure=said.unsure)


def _neighbour(text: str, people: Sequence[Person], language: str) -> Reply | None:
    """The answer of somebody who writes another language than the group, where a verb of coming leaves no doubt."""
    for other in NEIGHBOURS.get(language, ()):
        speech = speech_of(other)
        assert speech
        plain = _plain(text, speech)
        if speech.sure_yes.search(plain) or speech.sure_no.search(plain):
            return _read(text, plain, speech, people, other)
    return None


def speech_of(language: str) -> Speech | None:
    """The table of answers of a language; None for one that has none."""
    if language == "en":
        from domain.language.en_speech import ENGLISH_SPEECH

        return ENGLISH_SPEECH
    if language in ("sk", "de", "pl"):
        from domain.language import near_speech

        return {"sk": near_speech.SLOVAK, "de": near_speech.GERMAN, "pl": near_speech.POLISH}[language]
    return CZECH_SPEECH if language == "cs" else None


def _plain(text: str, speech: Speech) -> str:
    plain = AGREEING.sub(" ", SIGNATURE.sub(" ", fold_in_place(text)).replace("’", "'"))
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


def _instead(text: str, speech: Speech) -> bool:
    """Whether a clause says that somebody comes in one's stead; "přijdu za ni" says the opposite."""
    found = speech.instead.search(text)
    if re.search(r"nikdo|nemam|neni kdo", text):
        return False
    if not found:
        return bool(re.match(r"(?:a )?za [\w ]{2,30}? (?:prijde|dorazi|se zucastni|pujde|prijede|jde|bude)\b", text))
    if found.group() in ("za nas", "for me", "misto nas"):
        return bool(speech.comes.search(text) or re.search(r"(?<!\w)(?:posl|posil|vys)\w+", text))
    if found.group() in ("za sebe", "misto sebe") and not SENT.search(text):
        return False
    return not speech.sure_yes.search(text) or bool(MINE.search(found.group()))


SENT = re.compile(
    r"(?<!\w)(?:posl|posil|pust|vys|deleg|domluv|dohod|pover|najd|nas[el]|sezen|sehn|zajist|nahlas|navrh|jmenuj|mam"
    r"|nech)\w*"
)
MINE = re.compile(r"(?:za|misto) (?:me|mne|sebe)|me$|for me|my ")


def _somebody_comes(told: Sequence[Clause], text: str, speech: Speech) -> bool:
    """ "omlouvám se, přijde kolega", "nemůžu, posílám Hanu Malou": an apology beside somebody else's coming."""
    sorry = any(speech.light_no.search(c.text) or speech.sure_no.search(c.text) for c in told)
    named = named_instead(text)
    if not sorry:
        return bool(named and named["verb"].startswith(("pos", "vys", "del")) and len(told) == 1)
    other = any(speech.comes.match(c.text) and speech.others.search(c.text) for c in told)
    return other or bool(named)


def _with_details(
    said: Verdict, text: str, plain: str, speech: Speech, people: Sequence[Person], language: str
) -> Reply:
    who, unnamed = substitute_in(text, people) if said.instead else (None, False)
    guests, names = guests_in(text, plain, speech, people) if said.rsvp is not Rsvp.NO else (0, ())
    if guests > MOST_GUESTS:
        return Reply(unsure=True)
    told = said.rsvp is not Rsvp.NO or said.instead
    arrives, leaves = clock_times(text, speech, lexicon_of(language)) if told else (None, None)
    return Reply(
        said.rsvp,
        who,
        unnamed,
        guests,
        names,
        arrives,
        leaves,
        late=told and not arrives and bool(speech.late.search(plain)),
        leaves_early=told and not leaves and bool(speech.early.search(plain)),
        mode=mode_of([c.text for c in clauses_of(plain, speech)], speech) if told else None,
        reason=_reason(text) if said.rsvp is Rsvp.NO else None,
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
