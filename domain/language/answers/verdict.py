"""What the clauses of an answer say of coming, and what they say together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.language.speech import Speech
from domain.language.text import Pattern, words

CLAUSE = re.compile(
    r"(?<!\d)\.+(?=\s|$)|[!;\n]+(?=\s|$)|\n+|,|(?<=\s)[-–—](?=\s)|(?=\?)|(?<!\w)(?=(?:ale|avsak|jenze|but|takze"
    r"|tak(?= prec)|protoze)\b)"
)
HOW_ONLY = re.compile(
    r"^(?:(?:ja|my|jen|pouze|jenom|akorat|za nas|za me|radeji|radsi|tedy|asi|pres|na|tentokrat|dnes|nejradeji|idealne"
    r"|prosim|ok|klidne|muzeme|bohuzel|dobry den|ahoj|z domova|z prace|z kancelare|jedine|bych|nejlepe|vyhradne|tak"
    r"|no|kvuli \w+|takze|jinak|ucast|moje|ma|nase|bude|bude to|ucastnim se|formou|muzu|mohu|muzeme) )*"
    r"|(?: (?:prosim|diky|dekuji|dekuju|tentokrat|dnes|bohuzel|(?:od|do|v|ve|az) [\w.:]+)){1,6}$"
)
# Where somebody is taken instead.
TAKEN_AWAY = Pattern(r" (?:na|do|k|ke|za|domu|pryc|zpet)(?!\w)")
# A verb in the first person: "ok, předám kolegům" acknowledges.
DEED = re.compile(r"(?<!\w)(?!vam|nam|tam|sam)\w{2,}(?:am|im|uji|uju|eme|ame|ime|[dnzlsr]u)(?!\w)")
AGAIN = re.compile(r"^(?:ale|avsak|but) ")
ONLY = re.compile(r"(?<!\w)(?:jen|jenom|pouze|jedine|radeji|radsi|takze|only) ")
OTHER_REGRET = re.compile(
    r"omlouvam\w* (?:se )?(?:za|ze(?! (?:[\w.]+ ){0,3}(?:jednani|setkani|schuz|skupin|porad|komis|zasedani)))"
    r"|omluv\w+ (?:me )?za |omluvte pozdni|pardon|promin"
    r"|splet[el]\w*|prehledl\w*|nevsiml\w*|prekliknul\w*|preklikl\w*|preklep|patril\w* jinam|omylem"
)
LAST_TURNS = 4  # of all that "but" begins, only so many from the end are weighed
BOUND = re.compile(r"\s+(?:v|ve|do|na|od|pred|ze|jen|az|uplne|moc|hned|u|s|pres)\b")
CLOCK = Pattern(
    r"(?<!\w)(?:v|ve|od|do|az|kolem|pred|po|na|o)\s+(?:\d|pul|ctvrt|tri|jed|dv|pet|sest|sedm|osm|dev|des)|\d[:.]\d\d"
)


# "(ale) Jana ne": whoever stands before the bare word, unless it is an adverb or oneself.
STRANGER = re.compile(
    r"(?:(?:ale|a|jen|akorat|jenom|bohuzel|zatimco|pani|pan|kolega|kolegyne) )*(?P<who>[a-z]{2,})(?: [a-z]{2,})?(?: "
    r"(?:bohuzel|urcite|asi|uz|taky))?"
    r" (?:ne|ano|jo)"
)
OWN_WORDS = words(
    """
ja my za me mne nas tentokrat bohuzel dnes dneska zitra spis spise asi radsi radeji to uz letos urcite ale tak no ted
rozhodne nakonec prave ani online osobne mozna snad jasne ok tedy teda samozrejme zatim v ve na ten tento tenhle ta ze
pro u od do po pred predbezne teoreticky bud vlastne jo ne ano taky take mne moc prosim dekuji diky klidne jako jeste
pozdeji dopoledne odpoledne rano vecer dalkove fyzicky prezencne bez dobry dobre hezky ahoj zdravim pravdepodobne
nejspis zrejme puvodne jen pouze pravda jiste velmi zel oni ona on
"""
)


ADVERBS = ("ne", "ve", "cky", "sky", "ze", "le", "zatim")


class Rsvp(StrEnum):
    """An answer to an invitation; NONE says nothing about coming."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause, folded. turn: it begins with "but"; question: it has its mark or an asking word."""

    text: str
    question: bool
    turn: bool


def clauses_of(plain: str, speech: Speech) -> list[Clause]:
    """The clauses of a message in order."""
    ends = [match.span() for match in CLAUSE.finditer(plain)] + [(len(plain), len(plain))]
    done: list[Clause] = []
    start = 0
    for end, after in ends:
        body = plain[start:end].strip(" ?:)(")
        start = after
        if body:
            asked = plain[end : end + 1] == "?" or bool(speech.asks.match(body))
            done.append(Clause(body, asked, bool(speech.turn.match(body))))
    return done


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of coming. instead: somebody else comes; unsure: it is spoken of, but cannot be told."""

    rsvp: Rsvp
    instead: bool = False
    unsure: bool = False


def verdict(clauses: Sequence[Clause], instead: bool, speech: Speech) -> Verdict:
    """Weigh the clauses: what follows "but" outweighs what precedes, a plain "přijdu" an apology, doubt everything.

    instead: whether somebody is said to come in the writer's stead.
    """
    told = [c for c in clauses if not c.question]
    if not told:
        return Verdict(Rsvp.NONE)
    turns = [i for i, c in enumerate(told) if c.turn][-LAST_TURNS:]
    for start in [*reversed(turns), 0]:
        rsvp, unsure = _weigh(told[start:], speech)
        if rsvp is not Rsvp.NONE or unsure:
            break
    rsvp, unsure = _back_from(told, turns, rsvp, unsure, speech)
    if rsvp is Rsvp.YES and turns and _only_says_how(told[turns[-1] :], speech):
        before, _ = _weigh(told[: turns[-1]], speech)
        rsvp = before if before is Rsvp.MAYBE else rsvp
    if instead and rsvp is not Rsvp.MAYBE:
        return Verdict(Rsvp.NO, True)
    asked = any(c.question for c in clauses)
    return Verdict(rsvp, False, unsure and not asked)


def _only_says_how(clauses: Sequence[Clause], speech: Speech) -> bool:
    """ "probably, but only online": the way alone takes no doubt away."""
    return all(only_how(AGAIN.sub("", clause.text), speech) for clause in clauses)


def _back_from(told: Sequence[Clause], turns: list[int], rsvp: Rsvp, unsure: bool, speech: Speech) -> tuple[Rsvp, bool]:
    """A light "but" ("přijdu, ale omlouvám se za zpoždění") does not undo a plain word before it."""
    if (
        not turns
        or rsvp is not Rsvp.NO
        or any(_declines(c.text, speech) or no_word(c.text, speech) for c in told[turns[0] :])
    ):
        return rsvp, unsure
    before, _ = _weigh(told[: turns[0]], speech)
    return (before, False) if before is Rsvp.YES else (rsvp, unsure)


def _weigh(clauses: Sequence[Clause], speech: Speech) -> tuple[Rsvp, bool]:
    own = [c.text for c in clauses if not of_others(c.text, speech)]
    kept = [text for text in own if not speech.aside.search(text) or _speaks_of_coming(text, speech)]
    yes = any(speech.sure_yes.search(text) for text in kept)
    no = any(_declines(text, speech) for text in kept)
    partly = any(_declines_a_part(text, speech) for text in kept)
    doubts = [text for text in kept if _doubts(text, yes or no, speech)]
    if doubts and _only_wishes(doubts, kept, speech):
        return Rsvp.YES, False
    if doubts and not _politely_no(doubts, kept, speech):
        return Rsvp.MAYBE, False
    if yes and no:
        return _unless_this_way(kept, speech)
    if no and all(_this_way(text, speech) for text in kept if _declines(text, speech)):
        return (Rsvp.YES, False) if _how(kept, speech) else (Rsvp.NONE, True)
    if yes or no or partly:
        return (Rsvp.NO if no else Rsvp.YES), False
    return _weigh_words(kept, " , ".join(own), speech)


def _only_wishes(doubts: Sequence[str], kept: Sequence[str], speech: Speech) -> bool:
    """ "I'd love to, count me in": a wish beside a plain word of coming."""
    if any(_doubts(speech.wish.sub(" ", text), False, speech) for text in doubts):
        return False
    rest = [text for text in kept if text not in doubts]
    return any(speech.sure_yes.search(text) for text in rest) and not any(_declines(text, speech) for text in kept)


def _politely_no(doubts: Sequence[str], kept: Sequence[str], speech: Speech) -> bool:
    """ "ráda bych přišla, bohužel mám službu": a wish beside an obstacle."""
    if any(_doubts(speech.wish.sub(" ", text), False, speech) for text in doubts):
        return False
    return any(_declines(text, speech) or speech.light_no.search(text) for text in kept if text not in doubts)


def _speaks_of_coming(text: str, speech: Speech) -> bool:
    return bool(speech.sure_no.search(text) or speech.sure_yes.search(text))


def _doubts(text: str, told: bool, speech: Speech) -> bool:
    """Whether a clause doubts; where coming is told, doubts about company, hour or way do not count."""
    if not (speech.hedge.search(text) or speech.condition.search(text)):
        return False
    return not (told and _about_details(text, speech))


def _about_details(text: str, speech: Speech) -> bool:
    said = speech.sure_yes.search(text) or speech.sure_no.search(text) or speech.condition.search(text)
    details = (speech.company, speech.late, speech.early, speech.online, speech.in_person, CLOCK)
    return not said and any(detail.search(text) for detail in details)


def _declines(text: str, speech: Speech) -> bool:
    """Whether a clause says that one does not come at all."""
    return bool(speech.sure_no.search(text)) and not speech.partly.search(text)


def _declines_a_part(text: str, speech: Speech) -> bool:
    """ "nestihnu začátek", "dřív než v 10 nepřijdu": one comes for the rest."""
    return bool(speech.sure_no.search(text)) and bool(speech.partly.search(text))


def _this_way(text: str, speech: Speech) -> bool:
    """ "nemůžu osobně", "ráno nemůžu": not this way, or not at this hour."""
    return bool(speech.somehow.search(text))


def _unless_this_way(kept: Sequence[str], speech: Speech) -> tuple[Rsvp, bool]:
    """A yes beside a no that is bound to a way or an hour: "osobně nemůžu, připojím se online"."""
    if any(speech.online.search(text) for text in kept if not speech.sure_no.search(text)):
        return Rsvp.YES, False
    bound = all(_this_way(text, speech) for text in kept if _declines(text, speech))
    return (Rsvp.YES, False) if bound else (Rsvp.NONE, True)


def _how(kept: Sequence[str], speech: Speech) -> bool:
    """Whether a clause that declines nothing says how one comes: "nemůžu osobně, jen online"."""
    rest = [text for text in kept if not speech.sure_no.search(text)]
    return any(only_how(AGAIN.sub("", text), speech) for text in rest)


def _weigh_words(kept: Sequence[str], joined: str, speech: Speech) -> tuple[Rsvp, bool]:
    """Answers without a verb of coming: "ano", "ne", "ok", apologies."""
    no = any(no_word(text, speech) for text in kept)
    if not no and any(only_how(AGAIN.sub("", text), speech) for text in kept):
        return Rsvp.YES, False
    yes = any(speech.word_yes.search(text) for text in kept)
    if no or (speech.light_no.search(joined) and not yes and not OTHER_REGRET.search(joined)):
        return (Rsvp.NONE, True) if yes and no else (Rsvp.NO, False)
    if yes or any(_in_company(text, speech) for text in kept):
        return Rsvp.YES, False
    if any(speech.word_no.search(text) and not BOUND.search(text) for text in kept):
        return Rsvp.NONE, True  # this way not; is there another?
    light = [
        t for t in kept if any(speech.light_yes.fullmatch(said) for said in (t.strip(), HOW_ONLY.sub("", t.strip())))
    ]
    more = any(len(text.split()) > 2 or DEED.search(text) for text in kept if text not in light)
    return (Rsvp.YES if light and not more and not speech.thanks.search(joined) else Rsvp.NONE), False


def _in_company(text: str, speech: Speech) -> bool:
    """ "s kolegyní" alone says that one comes, "vezmu klienta k lékaři" does not."""
    found = speech.company.match(text)
    return found is not None and not TAKEN_AWAY.match(text, found.end())


def only_how(text: str, speech: Speech) -> bool:
    """ "jen online", "já osobně", "s nohou v sádře jen na dálku": how one comes says that one comes."""
    bare = HOW_ONLY.sub("", text.replace(":", " ").replace("  ", " ").strip())
    only = ONLY.search(bare)
    ways = (bare, bare[only.end() :]) if only else (bare,)
    return any(speech.online.fullmatch(way) or speech.in_person.fullmatch(way) for way in ways)


def no_word(text: str, speech: Speech) -> bool:
    """ "ne" as an answer, not as the negation of a time or a place ("ale ne v 9")."""
    found = speech.word_no.search(text)
    if found is None or BOUND.match(text, found.end()):
        return False
    return not _way_only(text, found.start(), found.end(), speech)


def _way_only(text: str, start: int, end: int, speech: Speech) -> bool:
    """ "ne online", "osobně ne": this way not, but perhaps another."""
    rest, before = text[end:].strip(), HOW_ONLY.sub("", text[:start].strip())
    said = speech.online.match(rest) or speech.in_person.match(rest)
    return bool(said or speech.online.fullmatch(before) or speech.in_person.fullmatch(before))


def of_others(text: str, speech: Speech) -> bool:
    """Whether a clause speaks of somebody else's coming."""
    told = STRANGER.fullmatch(text)
    if told and told["who"] not in OWN_WORDS and not speech.online.search(text) and not told["who"].endswith(ADVERBS):
        return True
    return bool(speech.others.match(text)) and not _speaks_of_coming(text, speech)
