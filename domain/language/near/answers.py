"""Slovak, German and Polish: the commonest answers to an invitation, folded. Anything else is asked about."""

from domain.language.roles import Role, role_table
from domain.language.speech import Speech, anyof

SLOVAK = Speech(
    role_table({
        Role.COME: ("""
budem tam, dorazim, pocitajte so mnou, potvrdzujem, potvrdzujem ucast, pridem, prideme, pripojim, pripojim sa,
zucastnim, zucastnim sa
""",),
        Role.STAY: ("nedorazim, nepridem, neprideme, nezucastnim, nezucastnim sa",),
        Role.EXCUSES: ("ospravedlnte ma, ospravedlnujem, ospravedlnujem sa",),
        Role.CANNOT: ("nebudem, nemozem, nestiham, nestihnem",),
        Role.CAN: ("mozem, stihnem",),
        Role.BE: ("budem, budeme",),
        Role.AM: ("sme, som",),
        Role.COMING: ("dorazit, prist, zucastnit",),
        Role.MUST: ("musim",),
        Role.LEAVING: ("koncim, odchadzam, odidem, odist, prec, utekam",),
        Role.YES: ("ano, iste, urcite",),
        Role.OKAY: ("jasne, ok, okay",),
        Role.NO: ("nie",),
        Role.REGRET: ("bohuzial, zial",),
        Role.OBSTACLE: ("chora, chory, dovolenk*, dovolenke, pn",),
        Role.HAVE: ("mam, mame",),
        Role.DOUBT: ("asi, este, mozno, neviem, pokusim, pokusim sa, skusim, snad, uvidim",),
        Role.WAY: ("dialkovo, na dialku, online, teams, zoom",),
        Role.PLACE: ("tam",),
        Role.MEETING: ("schodza, schodzi, stretnuti, stretnutie, ucast",),
        Role.TIME: ("""
desat, desiatej, devat, do, dvaja, dve, hodin*, jeden, najskor, o, od, osem, pat, pol, sedem, sest, styri, traja,
tri, v
""",),
        Role.PART: ("az, neskor, skor",),
        Role.IF: ("ak, ci",),
        Role.INSTEAD: ("miesto mna, namiesto mna, za mna, zastupi ma",),
        Role.THEY: ("pride, zucastni sa",),
        Role.PERSON: ("koleg*, pan, pani",),
        Role.FILL: ("a, ale, ja, ma, mi, my, na, nakoniec, rad, rada, sa, to, velmi",),
        Role.POLITE: ("ahoj, dobry den, prosim",),
        Role.THANKS: ("beriem na vedomie, dakujem, dik, vdaka",),
        Role.ASK: ("kde, kedy, kolko, kto, preco",),
    }, "a ale", "v na do"),
    anyof("stretnutie|stretnuti|schodza|schodzi"),
    arrives=anyof("az|pridem|prideme|dorazim|budem|pripojim|od|najskor|mozem"),
    leaves=anyof("musim|odchadzam|odidem|koncim|utekam"),
)  # fmt: skip
GERMAN = Speech(
    role_table({
        Role.COME: ("""
bin dabei, ich bin dabei, ich komme, ich komme gerne, ich komme sehr gerne, ich nehme teil, komme, nehme teil, sage
zu, wir kommen, zusage
""",),
        Role.STAY: ("""
absage, absagen, bin nicht dabei, ich komme nicht, kann ich nicht kommen, kann ich nicht teilnehmen, kann leider
nicht kommen, kann nicht kommen, komme leider nicht, komme nicht, nehme leider nicht teil, nehme nicht teil, nicht
kommen, nicht teilnehmen, sage ab, schaffe es leider nicht, schaffe es nicht
""",),
        Role.CANNOT: ("kann ich leider nicht, kann ich nicht, kann leider nicht, kann nicht, nicht",),
        Role.CAN: ("ich kann, kann",),
        Role.BE: ("bin, ich bin",),
        Role.MUST: ("muss",),
        Role.LEAVING: ("gehe, gehen, weg",),
        Role.YES: ("gern, gerne, ja, klar, sicher",),
        Role.OKAY: ("ok, okay",),
        Role.NO: ("nein",),
        Role.REGRET: ("leider",),
        Role.EXCUSES: ("entschuldig*, entschuldigung",),
        Role.OBSTACLE: ("im urlaub, in urlaub, krank, urlaub",),
        Role.HAVE: ("habe, haben",),
        Role.DOUBT: ("""
eventuell, ich versuche, mal sehen, vermutlich, versuche, vielleicht, wahrscheinlich, weiss es noch nicht, weiss
nicht, weiss noch nicht, weiß es noch nicht, weiß nicht, weiß noch nicht
""",),
        Role.WAY: ("digital, online, teams, zoom",),
        Role.TIME: ("ab, am, bis, uhr, um, von",),
        Role.DAY: ("dienstag, donnerstag, freitag, mittwoch, montag",),
        Role.PART: ("erst, fruhestens, spater",),
        Role.INSTEAD: ("an meiner stelle, fur mich, statt mir, vertritt mich",),
        Role.THEY: ("kommt",),
        Role.PERSON: ("frau, herr, kollege, kollegin",),
        Role.FILL: ("aber, auch, das, der, die, doch, es, ich, mich, mir, mit, und, wir, zu",),
        Role.POLITE: ("bitte, guten tag, hallo",),
        Role.THANKS: ("danke, danke fur die einladung, fur die einladung, vielen dank",),
        Role.ASK: ("wann, warum, wer, wie, wo",),
    }, "aber und", ""),
    anyof("sitzung|treffen"),
    arrives=anyof("komme|bin|kommen|dabei|ab|erst|fruhestens|nehme teil"),
    leaves=anyof("muss|gehe|weg|bis"),
)  # fmt: skip
POLISH = Speech(
    role_table({
        Role.COME: ("""
bede, bede na pewno, bedziemy, dolacze, na pewno bede, potwierdzam, przyjde, przyjdziemy, wezme udzial
""",),
        Role.STAY: ("""
nie bede, nie dam rady, nie dam rady przyjsc, nie dolacze, nie moge byc, nie moge przyjsc, nie przyjde, nie wezme
udzialu
""",),
        Role.CANNOT: ("nie moge",),
        Role.CAN: ("moge",),
        Role.AM: ("jestem",),
        Role.MUST: ("musze",),
        Role.LEAVING: ("koncze, wychodze, wyjsc",),
        Role.YES: ("jasne, oczywiscie, pewnie, tak",),
        Role.OKAY: ("ok, okay",),
        Role.NO: ("nie",),
        Role.REGRET: ("niestety",),
        Role.EXCUSES: ("przepraszam",),
        Role.OBSTACLE: ("chora, chory, urlop*",),
        Role.HAVE: ("mam",),
        Role.DOUBT: ("""
byc moze, chyba, jeszcze nie wiem, moze, mozliwe, nie wiem, postaram, postaram sie, raczej, sprobuje, zobacze
""",),
        Role.WAY: ("online, teams, zdalnie, zoom",),
        Role.TIME: ("do, godzinie, o, od",),
        Role.PART: ("dopiero, najwczesniej, pozniej",),
        Role.INSTEAD: ("za mnie, zamiast mnie, zastapi mnie",),
        Role.THEY: ("przyjdzie",),
        Role.PERSON: ("kolega, pan, pani",),
        Role.FILL: ("ale, i, ja, na, pewno, sie, to, w",),
        Role.THAT: ("ze",),
        Role.POLITE: ("czesc, dzien dobry, prosze",),
        Role.THANKS: ("dzieki, dziekuje",),
        Role.ASK: ("dlaczego, gdzie, ile, kiedy, kto",),
    }, "ale i ze", "na w"),
    anyof("spotkanie|spotkaniu|spotkania"),
    arrives=anyof("bede|przyjde|dolacze|od|dopiero|najwczesniej"),
    leaves=anyof("musze|wychodze|koncze"),
)  # fmt: skip
NEAR_SPEECHES = {"sk": SLOVAK, "de": GERMAN, "pl": POLISH}
