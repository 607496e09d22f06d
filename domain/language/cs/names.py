"""Czech words around names: what is said before them, degrees, and what begins a sentence and is no name."""

from domain.language.text import words

TITLES = (
    r"(?:(?:kol|p|pí)\.\s*|pan(?:[aíu]|em)?\s+|paní\s+|slečn[auo]u?\s+|[Kk]oleg\w+\s+|vedoucí\w*\s+"
    r"|naš[ei]\w*\s+|m[ůo]j\w*\s+|moj[ei]\w*\s+)*"
)
DEGREES = (
    r"(?<!\w)(?:(?:Bc|BcA|Mgr|MgA|Ing|MUDr|MDDr|MVDr|JUDr|PhDr|RNDr|PharmDr|PaedDr|ThDr|ThLic|doc|prof|arch|et)\.?\s+"
    r"(?:et\s+)?)+(?=\S)|,?\s*(?<!\w)(?:Ph\.\s?D|Th\.\s?D|DiS|CSc|DrSc|MBA|MPA|LL\.\s?M)\b\.?"
)
# What a sentence begins with and is no name, folded, by its beginning; given names are looked up before.
NO_NAME = (
    r"(?:ne)?(?:posil|posl|vys[il]|deleg|pover|zmoc|zast|zuc|ucast|prij|doraz|dosta|pujd|jd|jed[eu]|poje|omlouv|omluv"
    r"|nech|preda|prene|sver|vystri|nahra|zasko|misto|jako|domluv|popros|pozad|bud[eu]|mus[ií]|mam|jse?m"
    r"|muz[ue]|moh[ul]|stih|zvlad|bohuz|tentok|ano$|dobr|dek|ja$|za$|ze$|na$|v$|s$|z$|my$|me$|to$|ten|proto"
    r"|jmenu|naps|zapis|pripis|uved|pocit|svo|svym|sv[eé]|muj|moj|mou|nas[eiu]?$|nasi|naseho|pozvan|jednan"
    r"|schuz|organiz|charit|diakon|mesto|odbor|ahoj|zdrav|preju|preji|prosim|vazen|mil[aiy]\b|pan[ií]?$|koleg"
    r"|diky|i$|pro$|kvul|moj[ií]$|koho$|kdo$|pri$|dle$|skol|nemocnic|domov)"
)
# Typed small, they are common words as well.
COMMON_NAMES = frozenset(
    words(
        """
tom tome mira miru mirou mila mile milou milu jara jare jaru jarou lada ladu ladou max dana danu danou danem mise misi
misu rady rade radu radou vite vita sama samem lidu lidou emu emou vali hani savu minu rudu rudou venu venou juru baru
"""
    )
)
SURNAME = r"\w+(?:ova|ovou|ove|ovi|eho|emu|ska|skou|cka|ckou)$"
WOMANS = ("ova", "ovou")
# Said before a name, folded: whether it is a woman.
LADY = frozenset(words("pani slecna slecno slecnu pi kolegyne kolegyni"))
ADDRESSED = ("pane", "paní")  # before the surname of a man, of a woman
GENTLEMAN = frozenset(words("pan pana panu panem pane kolega kolegu kolegove"))
ALPHABET = words("a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž")  # ČSN 97 6030
OBLIQUE = ("ou", "ého", "ím", "ým")  # endings of surnames that are no nominative
MANS = ("a", "e", "ho")  # of men's ones in other cases
