"""How people are named in an answer: with a capital and titles, or typed small on a phone."""

import re
from collections.abc import Iterator

from domain.language.people.cases import Case, given_names, given_nominative
from domain.language.text import Pattern, fold, words

BIG = "[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÄÖÜ]"
NAME = rf"(?:(?:{BIG}\w*\.\s*)*(?:{BIG}[\w'’-]+|{BIG}\.)(?:\s+(?:{BIG}[\w'’-]+|{BIG}\.)){{0,2}})"
TITLES = (
    r"(?:(?:kol|p|pí)\.\s*|pan(?:[aíu]|em)?\s+|paní\s+|slečn[auo]u?\s+|[Kk]oleg\w+\s+|vedoucí\w*\s+"
    r"|naš[ei]\w*\s+|m[ůo]j\w*\s+|moj[ei]\w*\s+)*"
)
CAPITAL = Pattern(rf"{TITLES}({NAME})")
DEGREES = Pattern(
    r"(?<!\w)(?:(?:Bc|BcA|Mgr|MgA|Ing|MUDr|MDDr|MVDr|JUDr|PhDr|RNDr|PharmDr|PaedDr|ThDr|ThLic|doc|prof|arch|et)\.?\s+"
    r"(?:et\s+)?)+(?=\S)|,?\s*(?<!\w)(?:Ph\.\s?D|Th\.\s?D|DiS|CSc|DrSc|MBA|MPA|LL\.\s?M)\b\.?"
)
# What a sentence begins with and is no name, by its beginning; given names are looked up before.
NO_NAME = Pattern(
    r"(?:ne)?(?:posil|posl|vys[il]|deleg|pover|zmoc|zast|zuc|ucast|prij|doraz|dosta|pujd|jd|jed[eu]|poje|omlouv|omluv"
    r"|nech|preda|prene|sver|vystri|nahra|zasko|misto|jako|domluv|popros|pozad|bud[eu]|mus[ií]|mam|jse?m|muz[ue]"
    r"|moh[ul]"
    r"|stih|zvlad|bohuz|tentok|ano$|dobr|dek|ja$|za$|ze$|na$|v$|s$|z$|my$|me$|to$|ten|proto|jmenu|naps|zapis|pripis"
    r"|uved"
    r"|pocit|svo|svym|sv[eé]|muj|moj|mou|nas[eiu]?$|nasi|naseho|pozvan|jednan|schuz|organiz|charit|diakon|mesto|odbor"
    r"|ahoj|zdrav|preju|preji|prosim|vazen|mil[aiy]\b|pan[ií]?$|koleg|diky|sorry|unfort|apolog|i$|i'|we|my|our"
    r"|can't|can"
    r"|won't|please|some|one|the|a$|and|but|yes|no$|as$|in$|instead|send|due|thank|teams|zoom|google|microsoft|ms$"
    r"|skype|webex|hi|hello|dear|afraid|regret|pro$|kvul|unable|moj[ií]$|koho$|kdo$|pri$|dle$|skol|nemocnic|domov)"
)
COMMON = frozenset(
    words(
        """
tom tome mira miru mirou mila mile milou milu jara jare jaru jarou lada ladu ladou max dana danu danou danem mise misi
misu rady rade radu radou vite vita sama samem lidu lidou emu emou vali hani savu minu rudu rudou venu venou juru baru
"""
    )
)
SURNAME = Pattern(r"\w+(?:ova|ovou|ove|ovi|eho|emu|ska|skou|cka|ckou)$")


def without_degrees(text: str) -> str:
    """The text without academic degrees, whose full stops end no sentence."""
    return DEGREES.sub("", text)


def names_in(part: str) -> Iterator[tuple[str, int, int]]:
    """The names of a clause with their places: (name with its forms of address, start, end)."""
    for match in CAPITAL.finditer(part):
        start, end = match.span()
        named = list(re.finditer(r"\S+", match[1]))
        while named and _is_no_name(named[0].group(), alone=len(named) == 1):
            named.pop(0)
        if named and not match[1].isupper():
            at = match.start(1) + named[0].start()
            yield part[at if at > match.start(1) else start : end], at, end


def _is_no_name(word: str, alone: bool) -> bool:
    plain = fold(word)
    known = any(given_nominative(word, case) for case in Case)
    return not known and bool(NO_NAME.match(plain)) and not (plain.endswith(("ova", "ovou")) and alone)


def small_names(plain: str, case: Case) -> Iterator[tuple[str, int, int]]:
    """Given names of the table in a case, typed small, each with a surname that has the form of one."""
    found = list(re.finditer(r"[^\W\d_]+", plain))
    for i, word in enumerate(found):
        if word.group() in COMMON or len(word.group()) < 3 or word.group() not in given_names()[case]:
            continue
        after = found[i + 1] if i + 1 < len(found) else None
        surname = after if after and plain[word.end() : after.start()] == " " and SURNAME.match(after.group()) else None
        end = (surname or word).end()
        yield plain[word.start() : end].title(), word.start(), end
