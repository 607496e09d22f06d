"""What one clause of an answer says: builds over the letters of its roles.

A clause is a row of letters, one for each word that means something (`roles.Role`): "přijdu ve tři" is `Cvt`, "nemůžu,
mám dovolenou" is `X` and `hO`. The first build that fits tells what the clause says; what no build knows says nothing.
"""

import re
from enum import StrEnum

from domain.language.answers.tagging import Clause


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
    UNKNOWN = "U"


def _has(*letters: str) -> str:
    """A pattern for tags in which each of these sets of letters is met, in any order."""
    return "".join(f"(?=.*[{one}])" for one in letters)


def _no(letters: str) -> str:
    return f"(?!.*[{letters}])"


# The builds of clauses over the letters of their roles, the first that fits tells what is said.
BUILDS = tuple(
    (re.compile(build), said)
    for build, said in (
        ("C+V", Says.COMES),
        (".*V", Says.NOTHING),
        ("e?Q", Says.WONDERS),
        (_has("F", "yn", "oM"), Says.OTHERS),
        (_has("F") + _no("CSBGXKiNY"), Says.IF_ELSE),
        ("(?=.*F.*x)" + _no("CSBGXiNY"), Says.IF_ELSE),
        (".*F", Says.IF),
        (".*2", Says.IF),
        ("w.*U|.*U.*w", Says.WOULD),
        (_has("w", "p") + _no("xqDU1XSN"), Says.WISH),
        (_has("p") + _no("x"), Says.WAS),
        (_has("w", "XSN") + _no("xqDU"), Says.UNKNOWN),
        (_has("w", "W") + _no("xqDU"), Says.HOW),
        ("w+v?[td]+$", Says.SPARE),
        ("w+$", Says.WISH),
        (_has("w", "iCKBDP") + _no("xqU"), Says.WISH),
        (_has("w") + _no("xqDU"), Says.WOULD),
        (_has("D", "Q") + _no("x"), Says.DETAIL),
        (_has("D", "I56") + _has("oMj") + _no("x"), Says.MAY_SEND),
        ("D+b?v?[at]+$", Says.LATER),
        (_has("D") + _no("x"), Says.DOUBT),
        ("C+x$", Says.COMES),
        (_has("D", "x") + _no("CSENX"), Says.SPARE),
        ("(?=.*f)" + _no("CSXENYD"), Says.OFFERS),
        ("c+t*[tdeoMj]*[oM]+[oMgOt]*$|c+t+O+$", Says.COMES),
        ("(?=.*c)" + _no("CSXENYDO"), Says.SPARE),
        ("1(?:vW+|WW)$", Says.NOTHING),
        (_has("xQ", "BGKCSENYDn"), Says.UNKNOWN),
        (_has("q", "BGKCSEXNYDn"), Says.UNKNOWN),
        (".*[xqQ]", Says.SPARE),
        (_has("U", "z"), Says.UNKNOWN),
        ("(?=.*z)(?=.*[byn])" + _no("CSX"), Says.UNKNOWN),
        (_has("U") + "(?=[oMj]?[hmBGb1]|.*O)" + _no("CSEXNYDI56"), Says.CAUSE),
        (_has("U", "CSEXNKYDnI6"), Says.UNKNOWN),
        (".*U", Says.SPARE),
        ("(?=.*[gIO].*9)" + _no("CK"), Says.STAYS),
        (".*9", Says.UNKNOWN),
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
        (_has("yY", "oM") + _no("CSEnN"), Says.THEY),
        (_has("ynN", "oMj") + _no("CSE"), Says.OTHERS),
        (".*L", Says.LATE),
        (_has("E", "oM"), Says.OTHERS),
        (_has("E", "aC"), Says.UNKNOWN),
        (".*E", Says.EXCUSES),
        ("(?=.*ve)" + _has("CKG") + "|" + _has("Y", "N"), Says.UNKNOWN),
        ("aC|.*S.*X|.*X.*S|.*Y.*h|.*h.*Y", Says.UNKNOWN),
        ("(?=.*v[oOMg])" + _has("CS") + _no("hB1mJG"), Says.UNKNOWN),
        ("[1B]l$", Says.REASON),
        (_has("f", "YkKN"), Says.SPARE),
        ("(?=.*l.*vO)" + _no("t"), Says.REASON),
        (_has("l") + _no("SXC"), Says.LEAVES),
        ("(?=.*A)" + _has("hmGONX"), Says.LEAVES),
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
        (".*(?:B(?:OO|vO).*v[td]|[Tf].*O|O.*f)", Says.SPARE),
        (".*[B1G]v?O|.*[B1]vMvO|.*mv[gOM]|.*m.*i.*g", Says.REASON),
        ("(?=.*v[oMg])" + _has("BG1") + _no("CJml"), Says.CAUSE),
        (_has("h", "O") + _no("W"), Says.REASON),
        ("(?=.*v[oMg])" + _no("CJmlh"), Says.SPARE),
        (_has("C", "W"), Says.COMES_SO),
        ("(?=.*[BK].*W|.*1W|.*W.*[B1K])", Says.COMES_SO),
        (".*C|.*K.*i|.*i.*K|.*B.*i|.*[B1K].*P|.*P.*[B1]|.*G.*P|.*P.*G", Says.COMES),
        ("O$", Says.CAUSE),  # a bare noun says too little
        (_has("j", "O") + _no("oMW"), Says.REASON),
        (_has("O", "hmG1") + _no("W"), Says.REASON),
        (_has("O", "oMynb") + _no("W"), Says.CAUSE),
        (_has("O") + _no("W"), Says.REASON),
        (".*Nv?[tdW]|.*W.*N", Says.NOT_SO),
        (".*N", Says.NO),
        (_has("Y", "eh"), Says.SPARE),
        (_has("Y", "W"), Says.HOW),
        (".*Y", Says.YES),
        ("(?=.*[BK])(?=.*(?:t|a.*t))[BKGtvaeiJPA]*$", Says.COMES),
        ("(?=.*[KBG])(?!.*ve)(?!.*K.*d|.*d.*K)[KBGtdvaeiJPATk]*$|Bh?a+$|Bt[go]+$", Says.YES),
        (".*T", Says.THANKS),
        (_has("k", "boM"), Says.SPARE),
        (".*k", Says.OKAY),
        (_has("R", "W"), Says.HOW),
        (_has("R", "ta"), Says.WHEN),
        (".*R", Says.SORRY),
        (".*[hm]", Says.CAUSE),
        ("(?=.*W)[WtdaovMgeJPOj]*$|g*M*o?t+o+$", Says.HOW),
        ("(?=.*[ta])[tdaovMgeJPO]*$", Says.WHEN),
        ("[oMgePJfjv]*$", Says.NOTHING),
    )
)


def says(c: Clause, before: str) -> Says:
    t = c.tags.replace("Z", "W").replace("H", "hO")
    if re.search("K+e<[td]|K+<d", t):
        return Says.SPARE  # "stihnu to do pátku" is about work
    if re.match("[34][CSXBKG]", t) or re.search("[SX].*3|3.*[SX]", t):
        return Says.UNKNOWN  # "než přijdu, začněte", "nepřijdu až v deset"
    t = re.sub("[34]", "a", t).replace("<", "v")
    if not t or t == "e":
        return Says.SPARE if len(c.words) > 1 and "." not in "".join(c.roles) else Says.NOTHING
    if c.asked:
        return Says.ASKS
    if "z" in t and "p" in t:
        return Says.UNKNOWN
    if "z" in t and before.endswith("p") and not re.search("[CSXKYNiUxq]", t):
        t = t.replace("z", "")
    if "z" in t and before and re.search("[^CYkETSRI56-]$", before):
        return Says.DOUBT if before[-1] == "D" and "U" not in t else Says.WAS if before[-1] == "p" else Says.UNKNOWN
    if not re.search("[oMyj59]", t):
        t = re.sub("I+(?=[YkWNCtd])", "", t)
    t = re.sub("I+(?=to|t$)", "", t)
    t = re.sub("(?<=[CB])D(?=v?[tda])", "", t)
    if any(w[0].isdigit() for w in c.words) and re.search("[hmGO]|^t.*X", t) and not re.search("[SCNPWYEKUxI56]", t):
        return Says.LEAVES
    return next((said for build, said in BUILDS if build.match(t)), Says.SPARE)
