"""What one clause of an answer says: builds over the letters of its roles.

A clause is a row of letters, one for each word that means something (`roles.Role`): "přijdu ve tři" is `Cvt`, "nemůžu,
mám dovolenou" is `X` and `hO`. The first build that fits tells what the clause says; what no build knows says nothing.
"""

import re
from enum import StrEnum

from domain.language.answers.tagging import Clause
from domain.language.roles import Role
from domain.language.text import Pattern


class Says(StrEnum):
    """What one clause says of its writer's coming."""

    COMES = "C"
    COMES_SO = "V"  # this way: online, in person
    STAYS = "S"
    YES = "Y"
    OKAY = "k"
    NO = "N"
    CANNOT = "X"
    EXCUSES = "E"
    SORRY = "R"
    REASON = "O"
    CAUSE = "r"  # what may keep one away beside a plain no
    DOUBT = "D"
    IF = "F"
    IF_ELSE = "i"  # what else is in doubt
    WISH = "h"
    WOULD = "b"
    DETAIL = "d"  # a doubt about something else than coming
    LATER = "j"  # a doubt about the hour, or an answer that comes later
    STEAD = "I"
    SENDS = "5"
    MAY_SEND = "m"
    HOW = "W"
    NOT_SO = "w"
    PARTLY = "P"
    LEAVES = "l"
    WHEN = "t"
    LATE = "L"
    ASKS = "Q"
    WONDERS = "q"
    WAS = "p"
    NOTHING = "-"
    THANKS = "T"
    OTHERS = "o"
    THEY = "y"  # somebody else comes
    OFFERS = "f"  # what one sends, or would like to get
    SPARE = "u"  # not understood, but it opposes nothing
    ELSE = "M"  # about another matter or another meeting
    UNKNOWN = "U"


def _has(*letters: str) -> str:
    """A pattern for tags in which each of these sets of letters is met, in any order."""
    return "".join(f"(?=.*[{one}])" for one in letters)


def _no(letters: str) -> str:
    return f"(?!.*[{letters}])"


# The builds over the letters of the roles: the first that fits tells what is said.
BUILDS = tuple(
    (Pattern(build), said)
    for build, said in (
        # although: "přijdu, i kdyby trakaře padaly"
        ("C+V", Says.COMES),
        (".*V", Says.NOTHING),
        # one comes in another's stead: "místo Tomáše přijde Lucie"
        ("I[oM]+y[oM]", Says.OTHERS),
        ("[oM]*y[oM]*I[oM]+$", Says.OTHERS),
        # somebody else's words: "Dana napsala „ve středu nemůžu“"
        ("[oM]+p.*[XSCKNY]", Says.OTHERS),
        # asking without a mark; "nevím, jestli Petr přijde"; "pokud", "kdyby"
        ("e?Q", Says.WONDERS),
        (_has("F", "yn", "oM"), Says.OTHERS),
        (_has("F") + _no("CSBGXKiNY"), Says.IF_ELSE),
        ("(?=.*F.*x)" + _no("CSBGXiNY"), Says.IF_ELSE),
        (".*F", Says.IF),
        (".*2", Says.IF),
        # what was, would be or is wished: "ráda bych přišla", "mohla bych jen online"
        ("w.*U|.*U.*w", Says.WOULD),
        (_has("w", "p") + _no("xqDU1XSN"), Says.WISH),
        (_has("p") + _no("x"), Says.WAS),
        (_has("w", "XSN") + _no("xqDU"), Says.UNKNOWN),
        (_has("w", "W") + _no("xqDU"), Says.HOW),
        ("w+v?[td]+$", Says.SPARE),
        ("w+$", Says.WISH),
        (_has("w", "iCKBDP") + _no("xqU"), Says.WISH),
        (_has("w") + _no("xqDU"), Says.WOULD),
        # doubts: "nevím kde", "možná pošlu kolegu", "asi později", "asi"
        # the date suits, or something else does: "hodí se mi ten seznam"
        ("[7JtdaeRkYWl]*7[7JtdaeRkYWl]*$", Says.COMES),
        ("[8JtdaeRNW]*8[8JtdaeRNW]*$", Says.STAYS),
        (_has("78") + _no("DF2"), Says.ELSE),
        (_has("D", "Q") + _no("x"), Says.DETAIL),
        (_has("D", "I56") + _has("oMj") + _no("x"), Says.MAY_SEND),
        ("D+b?v?[at]+$", Says.LATER),
        (_has("D") + _no("x"), Says.DOUBT),
        # things: "podklady pošlu", "vezmu dva studenty", "vezmu buchty"
        (_has("D", "x") + _no("CSENX"), Says.SPARE),
        ("(?=.*f)" + _no("CSXENYD"), Says.OFFERS),
        ("c+t*[tdeoMj]*[oM]+[oMgOt]*$|c+t+O+$", Says.COMES),
        ("(?=.*c)" + _no("CSXENYD"), Says.SPARE),
        # "jsem na mobilu"; another matter or another meeting; words that are not known
        ("1(?:vW+|WW)$", Says.NOTHING),
        (_has("xQ", "BGKCSENYDn"), Says.ELSE),
        (_has("q", "BGKCSEXNYDn"), Says.ELSE),
        (".*[xqQ]", Says.SPARE),
        (_has("U", "z"), Says.UNKNOWN),
        ("(?=.*z)(?=.*[byn])" + _no("CSX"), Says.UNKNOWN),
        (_has("U") + "(?=[oMj]?[hmBGb1]|.*O)" + _no("CSEXNYDI56"), Says.CAUSE),
        (_has("U", "CSEXNKYDnI6"), Says.UNKNOWN),
        (".*U", Says.SPARE),
        # nobody: "za Charitu nikdo"
        ("(?=.*[gIO].*9)" + _no("CK"), Says.STAYS),
        (".*9", Says.UNKNOWN),
        # somebody instead: "počítejte místo mě s Hanou", "pošlu Hanu", "účast předám Haně", "zastoupí mě Hana"
        (
            "C+II+[Mj]+$|I+C+[oMj]+$|C+[Mj]+I+$|(?:vJ+|[gd])*5+P?(?:[Mj]+|o[og]*M*O?)$|.*6.*J.*[oM]|.*J.*6.*[oM]",
            Says.STEAD,
        ),
        ("C+I[oMj]+$|C+I+$", Says.COMES),
        (_has("I", "oMyj569") + _no("CGKYkNS"), Says.STEAD),
        ("[gM]+(?:yo*M+)|g+M+y|g+o*M+y", Says.STEAD),
        (_has("56", "oMj") + _no("CGKYkN"), Says.SENDS),
        ("I+$", Says.UNKNOWN),
        ("(?=.*I.*I)" + _no("CGKYkNW"), Says.STEAD),
        ("(?=.*[I56])" + _no("CYkNXSE"), Says.SPARE),
        # others: "Petr přijde", "Jana ne", "omlouvám kolegyni"
        (_has("yY", "oM") + _no("CSEnN"), Says.THEY),
        (_has("y", "W") + _no("CSXEN"), Says.THEY),
        (_has("ynN", "oMj") + _no("CSE"), Says.OTHERS),
        # apologies
        (".*L", Says.LATE),
        (_has("E", "oM"), Says.OTHERS),
        (_has("E", "aC"), Says.UNKNOWN),
        (".*E", Says.EXCUSES),
        # "přijdu na to", "ano i ne", "nemůžu nepřijít", "do práce nepřijdu"
        ("(?=.*ve)" + _has("CKG") + "|" + _has("Y", "N"), Says.UNKNOWN),
        ("aC|.*S.*X|.*X.*S|.*Y.*h|.*h.*Y", Says.UNKNOWN),
        ("(?=.*v[oOMg])" + _has("CS") + _no("hB1mJG"), Says.UNKNOWN),
        # "jsem pryč", "odjíždím na hory", "v 11 musím jít", "pak mám soud"
        ("[1B]l$", Says.REASON),
        (_has("f", "YkKN"), Says.SPARE),
        ("(?=.*l.*vO)" + _no("t"), Says.REASON),
        (_has("l") + _no("SXC"), Says.LEAVES),
        ("(?=.*A)" + _has("hmGONX"), Says.LEAVES),
        # staying away; "osobně nepřijdu" and "nebudu celou dobu" are of a way and of a part only
        (_has("S", "N"), Says.STAYS),
        (_has("S", "W"), Says.NOT_SO),
        (_has("S", "a"), Says.PARTLY),
        (".*S", Says.STAYS),
        (".*0.*O|.*O.*0", Says.NOTHING),
        (".*0vg", Says.CAUSE),
        (_has("X0", "W"), Says.NOT_SO),
        (_has("X0", "a"), Says.PARTLY),
        (_has("X0", "iPJ"), Says.STAYS),
        (".*X", Says.CANNOT),
        # reasons: "mám dovolenou", "jsem na školení", "musím na úřad"; being somewhere may be one
        (".*(?:B(?:OO|vO).*v[td]|[Tf].*O|O.*f)", Says.SPARE),
        (".*[B1G]v?O|.*[B1]vMvO|.*mv[gOM]|.*m.*i.*g", Says.REASON),
        ("(?=.*v[oMg])" + _has("BG1") + _no("CJml"), Says.CAUSE),
        (_has("h", "O") + _no("W"), Says.REASON),
        ("(?=.*v[oMg])" + _no("CJmlh"), Says.SPARE),
        # coming
        (_has("C", "W"), Says.COMES_SO),
        ("(?=.*[BK].*W|.*1W|.*W.*[B1K])", Says.COMES_SO),
        (".*C|.*K.*i|.*i.*K|.*B.*i|.*[B1K].*P|.*P.*[B1]|.*G.*P|.*P.*G", Says.COMES),
        # obstacles without a verb of one's own
        ("O$", Says.CAUSE),  # a bare noun says too little
        (_has("j", "O") + _no("oMW"), Says.REASON),
        (_has("O", "hmG1") + _no("W"), Says.REASON),
        (_has("O", "oMynb") + _no("W"), Says.CAUSE),
        (_has("O") + _no("W"), Says.REASON),
        # mere words: "ne", "ano", "budu", "můžu", "ok", "díky", "bohužel", "jen online", "až v deset"
        (".*Nv?[tdW]|.*W.*N", Says.NOT_SO),
        (".*N", Says.NO),
        (_has("Y", "eh"), Says.SPARE),
        (_has("Y", "W"), Says.HOW),
        (".*Y", Says.YES),
        ("(?=.*[BK])(?=.*(?:t|a.*t))[BKGtvaeiJPA]*$", Says.COMES),
        ("(?=.*[KBG])(?!.*ve)(?!.*K.*d|.*d.*K)[KBGtdvaeiJPATk]*$|Bh?a+$|Bt[go]+$", Says.YES),
        (".*T", Says.THANKS),
        (_has("k", "boM56fe"), Says.SPARE),
        (".*k", Says.OKAY),
        (_has("R", "W"), Says.HOW),
        (_has("R", "ta"), Says.WHEN),
        (".*R", Says.SORRY),
        ("h$", Says.SPARE),
        (".*[hm]", Says.CAUSE),
        ("(?=.*W)[WtdaovMgeJPOj]*$|g*M*o?t+o+$", Says.HOW),
        ("(?=.*[ta])[tdaovMgeJPO]*$", Says.WHEN),
        ("[oMgePJfjv]*$", Says.NOTHING),
    )
)


DEADLINE = re.compile("K+e<[td]|K+<d|X+e<")  # "stihnu to do pátku" is about work
BRINGS = re.compile("C+@x+")  # "přijdu s podklady"
NOT_YET = re.compile("[34][CSXBKG]|.*[SX].*3|.*3.*[SX]")  # "než přijdu, začněte", "nepřijdu až v deset"
ELSEWHERE_THEN = re.compile("(?=.*[hmGO]|t.*X)(?!.*[SCNPWYEKUxI56])")  # "v 11 mám soud", "od 11 nemůžu"
# What may stand before "that": "potvrzuji, že přijdu", but not "Petr říkal, že přijdu".
TELLING = frozenset("CYkETSRI56-")


def says(clause: Clause, before: str) -> Says:
    """What a clause says. before: what the clauses before it said, as letters."""
    tags = clause.tags.replace("Z", "W").replace("H", "hO")
    if BRINGS.fullmatch(tags):
        return Says.COMES
    tags = tags.replace("@", "")
    if DEADLINE.search(tags):
        return Says.SPARE
    if NOT_YET.match(tags):
        return Says.UNKNOWN
    tags = re.sub("[34]", "a", tags).replace("<", "v")
    if tags in ("", "e"):
        return Says.SPARE if len(clause.words) > 1 and Role.POLITE not in clause.kinds else Says.NOTHING
    if clause.asked:
        return Says.ASKS
    if "z" in tags:
        told = _reported(tags, before)
        if told:
            return told
        tags = tags.replace("z", "") if before.endswith(Says.WAS) else tags
    dated = "td" in tags  # "22. listopadu"
    if any(word[0].isdigit() for word in clause.words) and not dated and ELSEWHERE_THEN.match(tags):
        return Says.LEAVES
    tags = _plain(tags)
    return next((said for build, said in BUILDS if build.match(tags)), Says.SPARE)


def _reported(tags: str, before: str) -> Says | None:
    """What follows "that": nothing of it counts where it was only said, thought or doubted before."""
    if "p" in tags:
        return Says.UNKNOWN
    if not before or before[-1] in TELLING:
        return None
    if before[-1] == Says.WAS:
        return Says.WAS if re.search("[CSXKYNiUxq]", tags) else None  # "zapomněla jsem, že mám zubaře"
    return Says.DOUBT if before[-1] == Says.DOUBT and "U" not in tags else Says.UNKNOWN


def _plain(tags: str) -> str:
    """The letters without "for me" before an answer ("za mě ano"), and without a doubt about the hour alone."""
    if not re.search("[oMyj59]", tags):
        tags = re.sub("I+(?=[YkWNCtd])", "", tags)
    return re.sub("(?<=[CB])D(?=v?[tda])", "", re.sub("I+(?=to|t$)", "", tags))
