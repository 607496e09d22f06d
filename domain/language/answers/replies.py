"""What an answer to an invitation says: coming or not, who instead, how many, from when till when, and how."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time

from domain.language.answers.company import brings, guests_in, mode_of
from domain.language.answers.hours_of_stay import clock_times
from domain.language.answers.instead import comes_instead, substitute_in
from domain.language.answers.slips import mended
from domain.language.answers.tagging import Clause as Roled
from domain.language.answers.tagging import clauses_in
from domain.language.answers.talk import about_the_meeting, clear
from domain.language.answers.understood import ironic, left_over, only_late, plainly, understood
from domain.language.answers.verdict import Rsvp, Verdict, clauses_of, verdict
from domain.language.cs.answers import CZECH_SPEECH, SIGNATURE
from domain.language.dates.dates import lexicon_of
from domain.language.people.names import Known
from domain.language.speech import Speech
from domain.language.text import Pattern, fold_in_place

LONGEST = 400  # characters; what is longer is no short answer
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
AGREEING = re.compile(f"[{''.join(sign for sign, said in EMOJI.items() if said == 'yes')}]")
# Pictures that say neither yes nor no, and smiles.
PICTURE = Pattern(r"[\u2600-\u27bf\U0001f300-\U0001faff](?<![👎❌🚫🤷])|[:;]-?[)(DPp/](?!\w)")
WORD = Pattern(r"[a-z]+")
MODIFIERS = re.compile("[\u200d\ufe0f\u2640\u2642\U0001f3fb-\U0001f3ff\\s!.]")


@dataclass(frozen=True, slots=True)
class ReplyReading:
    """What an answer says of the one who wrote it.

    substitute: who comes instead, nominative without titles; guests: people besides the sender (their names, if any,
    in guest_names); arrives, leaves: only if a clock time is given; mode: "online", "in_person" or None.
    unsure: attendance seems to be meant but cannot be read; offer the buttons. NONE without it: stay silent.
    guess: what an unsure answer may say; it is written down only when the writer says so.
    rest: what a sure answer says besides and was not read, as written; "" for nothing.
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
    rest: str = ""


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
    if len(text) > LONGEST:
        return ReplyReading(unsure=context == REPLY)
    speech = speech_of(language)
    sign = _sign(SIGNED.sub("", text))
    if sign is not None:
        return ReplyReading(Rsvp(sign or "none")) if context == REPLY else ReplyReading()
    if speech is None:
        return ReplyReading(unsure=context == REPLY)
    if context not in (REPLY, PRIVATE) and not names_a_meeting(text, language):
        return ReplyReading()
    text = _without_slips(text, speech)
    plain = _plain(text, speech)
    if context == PRIVATE and not clear(fold_in_place(text), plain, speech):
        return ReplyReading()
    if context not in (REPLY, PRIVATE) and not about_the_meeting(plain, speech):
        return ReplyReading()
    found = _read(text, plain, speech, people, language)
    if speech.roles:
        found = _held_against(found, text, clauses_in(_unsigned(text), speech.roles, place), context, speech)
    return found if found.rsvp is not Rsvp.NONE or found.unsure else _neighbour(text, people, language) or found


def names_a_meeting(text: str, language: str) -> bool:
    """Whether a text has a word for a meeting: a quick look, for talk without one answers no invitation."""
    speech = speech_of(language)
    return speech is not None and speech.meeting.search(fold_in_place(text)) is not None


def _read(text: str, plain: str, speech: Speech, people: Sequence[Known], language: str) -> ReplyReading:
    clauses = clauses_of(plain, speech)
    told = [c for c in clauses if not c.question]
    instead = comes_instead(told, text, speech)
    said = verdict(clauses, instead, speech)
    if said.rsvp is Rsvp.NONE and not said.unsure and len(told) == len(clauses) and brings(text, people):
        said = Verdict(Rsvp.YES)
    if said.rsvp is Rsvp.NONE and _sign_first(text) and clock_times(text, speech, lexicon_of(language)) != (None, None):
        said = Verdict(Rsvp.YES)
    if said.rsvp is Rsvp.NONE and any(speech.leaves.search(c.text) for c in told):
        said = Verdict(Rsvp.NONE, unsure=clock_times(text, speech, lexicon_of(language)) != (None, None))
    return _with_details(said, text, plain, speech, people, language) if said.rsvp is not Rsvp.NONE else _silent(said)


def _without_slips(text: str, speech: Speech) -> str:
    """The text with the slips in its verbs of coming put right, letter by letter; the rest stays as written."""
    plain = fold_in_place(text)
    right = mended(plain, speech.mended, speech.no_slips)
    return text if right == plain else "".join(b if a != b else c for c, a, b in zip(text, plain, right, strict=True))


def _held_against(
    found: ReplyReading, text: str, clauses: Sequence[Roled], context: str, speech: Speech
) -> ReplyReading:
    """A reading that what was not read may change is unsure; in talk nobody is asked about it."""
    if found.rsvp is Rsvp.NO and only_late(clauses):
        arrives, leaves = clock_times(text, speech)
        return ReplyReading(Rsvp.YES, arrives=arrives, leaves=leaves, late=not arrives and not leaves)
    if found == ReplyReading() and context == REPLY and "?" not in text and not ironic(text):
        plainly_said = plainly(clauses)
        return ReplyReading(
            plainly_said, guests=guests_in(text, fold_in_place(text), speech, ())[0] if plainly_said is Rsvp.YES else 0
        )
    if found.rsvp not in (Rsvp.YES, Rsvp.NO):
        return found
    coming = found.rsvp is Rsvp.YES
    if ironic(text) or not understood(clauses, coming):
        return ReplyReading(unsure=True, guess=found) if context in (REPLY, PRIVATE) else ReplyReading()
    return replace(found, rest=left_over(text, clauses, coming))


def _sign_first(text: str) -> bool:
    """ "👍 ale až od 14:15": the sign is the answer, the words tell from when."""
    return bool(AGREEING.match(text.lstrip()))


def _silent(said: Verdict) -> ReplyReading:
    return ReplyReading(unsure=said.unsure)


def _neighbour(text: str, people: Sequence[Known], language: str) -> ReplyReading | None:
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
        from domain.language.en.answers import ENGLISH_SPEECH

        return ENGLISH_SPEECH
    if language in ("sk", "de", "pl"):
        from domain.language.near import answers as near_speech

        return {"sk": near_speech.SLOVAK, "de": near_speech.GERMAN, "pl": near_speech.POLISH}[language]
    return CZECH_SPEECH if language == "cs" else None


def _plain(text: str, speech: Speech) -> str:
    """The text folded, its spoken forms and idioms put plainly; a picture ends a clause as a full stop does."""
    plain = AGREEING.sub(" ", SIGNATURE.sub(" ", fold_in_place(text)).replace("’", "'"))
    plain = WORD.made.sub(lambda word: speech.spoken.get(word.group(), word.group()), PICTURE.sub(" ! ", plain))
    for idiom, meaning in speech.idioms:
        plain = idiom.sub(meaning, plain)
    return plain


def _unsigned(text: str) -> str:
    """The text without the greeting and whatever name and office stand under it."""
    closing = SIGNATURE.search(fold_in_place(text))
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


def _with_details(
    said: Verdict, text: str, plain: str, speech: Speech, people: Sequence[Known], language: str
) -> ReplyReading:
    who, unnamed = substitute_in(text, people) if said.instead else (None, False)
    guests, names = guests_in(text, plain, speech, people) if said.rsvp is not Rsvp.NO else (0, ())
    if guests > MOST_GUESTS:
        return ReplyReading(unsure=True)
    told = said.rsvp is not Rsvp.NO or said.instead
    arrives, leaves = clock_times(text, speech, lexicon_of(language)) if told else (None, None)
    return ReplyReading(
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
