"""The builds of sentences that set tasks, as patterns over the tags of `clauses`.

Every pattern has the groups `who` and `what`; `more` is what else belongs to the deed.
"""

import re
from dataclasses import dataclass

from domain.language.people.cases import Case
from domain.language.text import Pattern

OWNER = r"(?:N(?:p(?:N|R))?|C(?!R)|E?[awCX]?R(?:[apwviR]{0,3}N[awv]{0,2}?|[apwviR]{0,4})|E[aRwiN]{0,3})"
OWNERS = rf"{OWNER}(?:(?:,J?|J){OWNER}|(?<=N)N){{0,5}}"
# before the deed's object, which may follow at once
NEAR = r"(?:N(?:,?J?N){0,5}|E?R(?:[aR]{0,3}[wvNR](?![bp]))?|E(?:a*[wvRN])?)"
NEAR_ENGLISH = r"(?:N(?:,?J?N){0,5}|w?R{1,2}|NR)"
NAMES = r"(?:N|[aw]R)(?:,?J?N){0,5}"
SOON = r"[awvSnJPNRobrEp,]{0,7}"  # between a verb and the infinitive that depends on it
BETWEEN = r"[wSPap]{0,3}?"  # between who and what she does
LITTLE = r"[wSPp]{0,2}"


@dataclass(frozen=True, slots=True)
class Build:
    """A way to set a task.

    case: of those who are to do it; form: see TaskReading; late: only with a deadline; sure: only where those who are
    to do it bear given names in the nominative, because what stands first may be who does it just as well.
    """

    pattern: Pattern
    case: Case = Case.NOMINATIVE
    form: str = "prose"
    late: bool = False
    sure: bool = False


def _build(
    pattern: str, case: Case = Case.NOMINATIVE, form: str = "prose", *, late: bool = False, sure: bool = False
) -> Build:
    return Build(Pattern(pattern), case, form, late, sure)


# The first that fits counts.
BUILDS = (
    # "Lucka má nachystat prezenčku", "Do pátku musí Ludmila uzavřít dohody"
    _build(rf"(?P<who>{OWNERS}){BETWEEN}M(?P<what>{SOON}[Ii].*)"),
    _build(rf"M{LITTLE}(?P<who>{OWNERS})(?P<what>{SOON}[Ii].*)"),
    # "Robert is to check the booking", "Could the mayor's office lend us two projectors"
    _build(rf"d?(?P<who>{OWNERS})l(?P<what>(?!T)[^?]*)"),
    _build(rf"P?ld?(?P<who>{NEAR_ENGLISH})P?(?P<what>[wiIp].*)"),
    # "Revizi letáků si bere Ludmila": a thing at the head is no owner where a name follows what is done with it
    _build(rf"(?P<what>C(?!N)[^NTtEM.?]*)S?[Tt](?P<who>{NAMES})\.?"),
    # "Na starosti má výzdobu Ludmila", "výzdobu má na triku Ludmila", "Ludmila má na triku výzdobu"
    _build(rf"LM(?P<what>.+?)(?P<who>{OWNERS})\.?"),
    _build(rf"(?P<what>[^M]+)ML(?P<who>{OWNERS})\.?"),
    _build(rf"(?P<who>{OWNERS})[wSp]?ML(?P<what>.+)"),
    # "na Šimkové zůstává vyúčtování", "Malému s Jandou připadla příprava"
    _build(rf"o(?P<who>{OWNERS})(?:G|[wep](?=[Ii]))(?P<what>.+)", Case.DATIVE),
    _build(rf"o(?P<who>{OWNERS})e(?P<what>.+)", Case.DATIVE, late=True),
    _build(rf"o(?P<who>{OWNERS})g(?P<what>.+)", Case.ACCUSATIVE),  # "Na pana Ondráčka připadá kontrola"
    _build(rf"(?P<what>[^G]+)Go(?P<who>{OWNERS})\.?", Case.DATIVE),
    _build(rf"(?P<who>{OWNERS})G(?P<what>.+)", Case.DATIVE),
    # "ŘS ukládá koordinátorce předložit harmonogram", "Benešovi ukládáme zpracovat posudek"
    _build(rf"(?:{OWNER})?[wA,p]{{0,2}}D(?P<who>{NEAR})(?P<what>.+)", Case.DATIVE),
    _build(rf"(?P<who>{OWNERS})S?D(?P<what>.+)", Case.DATIVE),
    _build(rf"k(?P<who>{OWNERS})e(?P<what>[Ii].*)", Case.GENITIVE),  # "Úkolem Jindřicha je sehnat moderátora"
    # "pověřit Moniku přípravou", "Zpracováním mapy je pověřena Drahomíra"
    _build(rf"(?:{OWNER})?[wA,p]{{0,2}}Q(?P<who>{NEAR})b?(?P<what>.+)", Case.ACCUSATIVE),
    _build(rf"(?P<what>.+)q(?P<who>{OWNERS})\.?"),
    _build(rf"(?P<who>{OWNERS})q(?P<what>.+)"),
    # "Linda volunteered to design the poster", "vezme si to Kučera: revize smlouvy", "zamluvit sál, ujme se toho Jarda"
    _build(rf"(?P<who>{OWNERS})[wSp]?T(?P<what>.+)"),
    _build(rf"(?P<who>{OWNERS})[wSp]?t(?P<what>.*[IiVZ].*)"),
    _build(rf"(?P<who>{OWNERS})[wSp]?t(?P<what>.+)", late=True),
    _build(rf"T(?P<who>{OWNERS})[:,-](?P<what>.+)"),
    _build(rf"B?(?P<what>[^T]+?)[,(.-]?S?[Tt](?P<who>{OWNERS})\)?\.?"),
    # "Sehnat termín má Zora", "kontrolu smluv má Zora"
    _build(rf"(?P<what>[Ii][^MN]*)M(?P<who>{OWNERS})\.?"),
    _build(rf"(?P<what>[^MNIVZ]+)M(?P<who>{NAMES})\.?", late=True),
    # "Od Kateřiny potřebujeme podklady", "potřebujeme od pana Kadlece nabídku", "I need the figures from Bohdan"
    _build(rf"F(?P<who>{OWNERS})[wSPp]?U(?P<what>.+)", Case.GENITIVE),
    _build(rf"[wonp]{{0,2}}UF(?P<who>{NEAR})(?P<what>.+)", Case.GENITIVE),
    _build(rf"[wonp]{{0,2}}U(?P<what>[^F]+)F(?P<who>{OWNERS})\.?", Case.GENITIVE),
    # "Prosím členy PS, aby doplnili tabulky", "Prosíme vedoucího odboru o vyjádření", "Žanetu poprosím o …"
    _build(rf"P(?P<who>{OWNERS}),?[Ab](?P<what>.+)", Case.ACCUSATIVE, "chat"),
    _build(rf"P(?P<who>{OWNERS})[:-](?P<what>.+)", Case.ACCUSATIVE, "chat"),
    _build(rf"P(?P<who>{OWNERS})l(?P<what>[^?]*)", form="chat"),
    _build(rf"(?P<who>{OWNERS}),?P,?[bA](?P<what>.+)", Case.ACCUSATIVE, "chat"),
    # "Byli bychom vděční, kdyby nám knihovna zapůjčila panely", "Ať Květa obvolá členky", "ať se ozve Bartošová"
    _build(rf"P,?A{LITTLE}(?P<who>{OWNERS})(?P<what>[awSvPMp]{{0,4}}[XVZvI].*)", form="chat"),
    _build(rf"(?P<who>{OWNERS}),?A(?P<what>[awSvPp]{{0,4}}[VZv].*)", form="chat"),
    _build(rf"A{LITTLE}(?P<who>{OWNERS})(?P<what>[awSvPp]{{0,4}}[VZv].*)", form="chat"),
    _build(rf"A{LITTLE}(?P<what>[VZv])(?P<who>{NEAR})(?P<more>.*)", form="chat"),
    _build(rf"A(?P<who>{OWNERS})(?P<what>I.*)", form="chat"),  # "Let Bohumil order the concentrators"
    _build(rf"A{LITTLE}(?P<who>{OWNERS})M(?P<what>{SOON}[Ii].*)", form="chat"),
    _build(rf"(?P<who>{OWNERS})P[:,-](?P<what>.+)", late=True),
    # "Adam: nafotit prostory", "pro Simonu: obnovit certifikát"
    _build(rf"(?P<who>{OWNERS})[:-](?P<what>I.*)"),
    _build(r"(?P<who>C[awp]{0,3}):(?P<what>[IO].*)"),
    _build(rf"r(?P<who>{OWNERS})[:,-](?P<what>.+)", Case.ACCUSATIVE),
    _build(rf"r(?P<who>{NAMES})(?P<what>I.+)", Case.ACCUSATIVE),
    # "Za odbor připraví podklady Dvořák", "Zápis sepíše Marek", "Pavlína obešle spolky", "odveze Hynek pomůcky"
    _build(rf"(?:[wp]R)?(?P<what>[VZ][awvpO]{{1,4}})(?P<who>{NAMES})(?P<more>(?:J[VZ].*)?)\.?"),
    _build(rf"(?P<what>C[^.?NVZ]*[VZ]p[awR]{{1,2}})(?P<who>{NAMES})\.?"),
    _build(rf"(?P<what>C[awvpo]{{0,6}}S?[VZ])(?P<who>{NAMES}|{OWNER})\.?"),
    _build(rf"(?P<what>[CR][awvpRo]{{0,6}}S?[VZ])(?P<who>{NAMES})\.?", sure=True),
    _build(rf"(?P<who>{OWNERS}){BETWEEN}(?P<what>S?[VZ].*)"),
    _build(rf"(?P<who>(?!C[^R]){OWNERS}){BETWEEN}(?P<what>v.*)", late=True),
    _build(rf"(?P<what>S?[VZv])(?P<who>{NEAR})(?P<more>.+)"),
    _build(r"d(?P<who>[aw]{1,2})(?P<what>[VZ].*)", late=True),
    _build(r"(?P<who>C[awv]{1,2}|[awp]{1,3})(?P<what>[VZ][^NR]*)", late=True),
    _build(r"(?P<what>[awpnCo]{1,6}[VZ])(?P<who>[aw]{1,2}N?)", late=True),
    _build(r"(?P<who>[awp]{1,4}N?)P(?P<what>[OZu][^N]*)", late=True),  # "holky z keramiky prosím vykliďte skříň"
    _build(rf"(?P<what>(?![NE])[^M]*M[^IiV]*[Ii])(?P<who>{NAMES}|{OWNER})\.?", late=True),
    _build(rf"(?P<what>[^.?]*A?S?[VZ](?:J[VZv])?)(?P<who>{OWNERS})(?P<more>\w{{0,3}})\.?"),
)
UNCLAIMED = (
    # "prosím někdo vytiskněte listinu", "Someone has to book the bus", "někdo by měl opravit web"
    _build(r"P?K(?P<what>[^?]*[OZu][^?]*)(?P<who>)", late=True),
    _build(r"PK(?P<what>[^?]*[OZu][^?]*)(?P<who>)"),
    _build(r"A?Kl(?P<what>[^?]*)(?P<who>)"),
    _build(rf"A?KM(?P<what>{SOON}[Ii].*)(?P<who>)"),
    _build(r"AK(?P<what>.*[VZ].*)(?P<who>)"),
    # "Kdo pošle logo?", "připomínky prosím posílejte Malé", "prosím o zaslání životopisů"
    _build(r"K(?P<what>[^?]*[VZ][^?]*)(?P<who>)\?", late=True),
    _build(r"(?P<what>S?[VZ]K[^?]+)(?P<who>)\?", late=True),
    _build(r"(?P<what>[^POZ]+)P[OZu]N?(?P<who>)", late=True),
    _build(r"(?P<what>O[^?P]*P[^?]*)(?P<who>)", late=True),
    _build(r"P(?:b|(?=[OZu]))(?P<what>[^?]+)(?P<who>)", late=True),
    # "nezapomeňte všichni podepsat prezenčku", "je potřeba objednat sál", "objednat tonery do středy"
    _build(rf"B(?P<who>E)(?P<what>{SOON}[Ii].*)"),
    _build(rf"B(?P<what>{SOON}[Ii].*)(?P<who>)"),
    _build(rf"m(?P<what>{SOON}[Ii].*)(?P<who>)", late=True),
    _build(r"(?P<what>I[^?]*)(?P<who>)", late=True),
)
# Somebody addressed at the head, in the middle, at the end; a name of no table; two at once; all.
HEAD = Pattern(rf"(?:P,)?(?P<who>{NAMES}|R(?=,))(?P<comma>[,-]?)(?P<what>.+)")
INNER = Pattern(rf"(?P<lead>[YyP]),?(?P<who>{NAMES}),?(?P<what>.+)")
ASIDE = Pattern(rf"[^N,]{{1,8}}?,?(?P<who>{NAMES}),")
TAIL = Pattern(rf"(?P<what>(?:P?,?[OZYy]|PI|B).+),(?P<who>{NAMES})[?.]*")
STRANGE = Pattern(
    r"(?P<who>C)(?P<comma>[,-]?)"
    r"(?P<what>(?:P,?[OZu]|PI|Pb|O(?!.*[TVM])|y|(?<=[,-])[awSobp]{0,3}[OZuY]|(?<=[,-])[YHM]?L).*)"
)
WITH = Pattern(r"(?P<who>[NC]),?[YyP]+J(?P<other>N)(?P<what>.*[Ii].*)")  # "Zbyňku, mohli byste s Alešem natáhnout …"
BOTH = Pattern(r"(?P<who>[NC]),?w(?P<and>J)(?P<other>N)(?P<what>[awvSPp]{0,3}[OZ].*)")  # "Bořku, ty a Vlasta roznesete"
ALL = Pattern(r"(?:P,?)?(?P<who>E[aRwNp]{0,2}),?P?,?(?P<what>[OZuI].*)")  # "všichni prosím vyplňte anketu"
# What is asked of somebody addressed: an order, "you can", "you have in charge", "I would be glad if you"
ASKED = Pattern(
    r"[awvX,BSPnAJobp]{0,10}?(?:P?,?[OZ]|Y[awvSnJPNRobp]{0,8}?[IiOv]|P[wSp]?v|Py|A|D|P[awvSnJNRobp]{0,6}?[Ii]|Pb|[PU],?A|I|B[Io]|y|UFw"
    r"|[HYM]?L|Mw|P[:-]).*"
)
LIKELY = Pattern(r"[wSPaop]{0,4}u.*")  # what may be an order: enough with a deadline or "please"
THING = Pattern(r"[P,awvRNbonJpi]+")  # a thing instead of a deed: "Ondřeji, schválení zápisu do 14 dnů"
# What stands before the deed itself: politeness, "you can", "so that".
LEAD = re.compile(
    r"(?:[,.wJSp]{0,2}P[,S]?b?|[wXvaJSUp]{0,4},?A|[JS]?B(?:o|(?=[^I]{0,8}I))|Y(?=[^Ii]{0,8}[Ii])|y|[HYM]?L|(?<=P),|D|,)+"
)
# Lines of lists.
BREAK = Pattern(r"[,:()/.-]+")
PURE = Pattern(OWNERS)
PLAIN = Pattern(r"[awpniv]{1,3}")  # "(vrchní sestra, 31. 3.)": whoever it is, beside a deed
ALONE = Pattern(
    rf"(?:B?[awvRNoJbIinCpdueOZ]*|B?[Ii][^?]*)[:(-]+{OWNERS}[).]*"
)  # without a deadline: "Vytvoření skupiny: Lenka K."
AT_HEAD = re.compile(rf"{OWNERS}(?=[-.,:()/?]|$|[IVZO])")
CIRCUMSTANCE = re.compile(r"[pFobr][awnXp]{0,2}?[NRCwvn][:,]?(?=[NRCVZIMTA])")  # "místo Kamily", "po Velikonocích:"
