"""Czech verbs of requests: the forms in which somebody orders, wishes or announces a deed, made by rule and folded."""

from collections.abc import Iterator
from itertools import chain

from domain.language.cs.verbs import persons

# Infinitive, imperative, first person singular; the other forms follow by rule.
VERBS = {
    "cancel": "zrusit zrus zrusim, rusit rusne rusim, stornovat stornuj stornuji, odvolat odvolej odvolam"
    ", odpiskat odpiskej odpiskam, skrtnout skrtni skrtnu",
    "move": "presunout presun presunu, presouvat presouvej presouvam, posunout posun posunu"
    ", posouvat posouvej posouvam, prelozit preloz prelozim, prekladat prekladej prekladam, odlozit odloz odlozim"
    ", odkladat odkladej odkladam, prehodit prehod prehodim, prehodit hod prehazuji, sunout sun sunu",
    "restore": "vratit vrat vratim, obnovit obnov obnovim, obnovovat obnovuj obnovuji, ozivit oziv ozivim",
    "rename": "prejmenovat prejmenuj prejmenuji, pojmenovat pojmenuj pojmenuji, nazvat nazvi nazvu",
    "change": "zmenit zmen zmenim, menit men menim, upravit uprav upravim, opravit oprav opravim"
    ", prepsat prepis prepisu, nastavit nastav nastavim, vymenit vymen vymenim",
    "put": "pridat pridej pridam, pridavat pridavej pridavam, dat dej dam, zaradit zarad zaradim"
    ", doplnit dopln doplnim, vlozit vloz vlozim, pripsat pripis pripisu, hodit hod hodim, zapsat zapis zapisu"
    ", dopsat dopis dopisu, zahrnout zahrn zahrnu",
    "drop": "vyskrtnout vyskrtni vyskrtnu, skrtnout skrtni skrtnu, smazat smaz smazu, odstranit odstran odstranim"
    ", odebrat odeber odeberu, vyradit vyrad vyradim, vynechat vynechej vynecham, vynechat vynech vynecham"
    ", vyhodit vyhod vyhodim, vypustit vypust vypustim, stahnout stahni stahnu, vymazat vymaz vymazu"
    ", zrusit zrus zrusim",
    "call": "sezvat sezvi sezvu, dat dej dam, svolat svolej svolam, svolavat svolavej svolavam"
    ", naplanovat naplanuj naplanuji, domluvit domluv domluvim, zalozit zaloz zalozim, vypsat vypis vypisu"
    ", usporadat usporadej usporadam, udelat udelej udelam, vyhlasit vyhlas vyhlasim"
    ", zorganizovat zorganizuj zorganizuji, vytvorit vytvor vytvorim, zadat zadej zadam, planovat planuj planuji"
    ", pozvat pozvi pozvu",
    "collect": "sbirat sbirej sbiram, sebrat seber seberu, sesbirat sesbirej sesbiram, posbirat posbirej posbiram"
    ", shromazdit shromazdi shromazdim, vyzvat vyzvi vyzvu",
    "hand": "predat predej predam, predavat predavej predavam, prehodit prehod prehodim, dat dej dam"
    ", prenechat prenech prenecham, postoupit postup postoupim, prepsat prepis prepisu, sverit sver sverim",
    "remind": "ozvat ozvi ozvu, pripomenout pripomen pripomenu, pripominat pripominej pripominam"
    ", upomenout upomen upomenu, popohnat popozen popozenu, urgovat urguj urguji, upozornit upozorni upozornim"
    ", napsat napis napisu, zeptat zeptej zeptam, obeslat obesli obeslu, popohanet popohanej popohanim"
    ", vyzvat vyzvi vyzvu, poslat posli poslu, postouchnout postouchni postouchnu, popostrcit popostrc popostrcim",
    "send": "poslat posli poslu, zaslat zasli zaslu, preposlat preposli preposlu, dat dej dam, hodit hod hodim"
    ", vytisknout vytiskni vytisknu, tisknout tiskni tisknu, stahnout stahni stahnu"
    ", exportovat exportuj exportuji, vygenerovat vygeneruj vygeneruji, pridat pridej pridam, ulozit uloz ulozim"
    ", vyrobit vyrob vyrobim, vytvorit vytvor vytvorim",
    "make": "vybrat vyber vyberu, udelat udelej udelam, pripravit priprav pripravim, sepsat sepis sepisu"
    ", vytvorit vytvor vytvorim, napsat napis napisu, vypracovat vypracuj vypracuji, zalozit zaloz zalozim"
    ", spustit spust spustim, vyhlasit vyhlas vyhlasim, zahajit zahaj zahajim, vygenerovat vygeneruj vygeneruji"
    ", hledat hledej hledam, najit najdi najdu, zpracovat zpracuj zpracuji",
    "excuse": "omluvit omluv omluvim, omlouvat omlouvej omlouvam",
    "record": "zapsat zapis zapisu, poznamenat poznamenej poznamenam, oznacit oznac oznacim, dat dej dam"
    ", pocitat pocitej pocitam, uvest uved uvedu, nahlasit nahlas nahlasim, prihlasit prihlas prihlasim"
    ", pripsat pripis pripisu, zaznamenat zaznamenej zaznamenam",
    "invite": "pozvat pozvi pozvu, prizvat prizvi prizvu, zvat zvi zvu",
    "erase": "smazat smaz smazu, vymazat vymaz vymazu, odstranit odstran odstranim, zapomenout zapomen zapomenu"
    ", zlikvidovat zlikviduj zlikviduji",
    "strike-out": "vyradit vyrad vyradim, odhlasit odhlas odhlasim, vyskrtnout vyskrtni vyskrtnu"
    ", odebrat odeber odeberu, vymazat vymaz vymazu, odstranit odstran odstranim, vyhodit vyhod vyhodim",
    "lengthen": "prodlouzit prodluz prodlouzim, odlozit odloz odlozim, posunout posun posunu",
}


def forms(rows: str) -> tuple[str, ...]:
    """All forms of some verbs, each given as "infinitive imperative first-person": "zrusit zrus zrusim"."""
    verbs = (row.split() for row in rows.split(","))
    return tuple(dict.fromkeys(chain.from_iterable(_forms(*verb) for verb in verbs)))


def wished() -> dict[str, frozenset[str]]:
    """The participles by which a deed is wished together with "bych", and their roles: "přidala bych"."""
    found: dict[str, frozenset[str]] = {}
    for role, rows in VERBS.items():
        for row in rows.split(","):
            for ending in ("l", "la", "li", "lo"):
                form = row.split()[0].removesuffix("t") + ending
                found[form] = found.get(form, frozenset({"own"})) | {role}
    return found


def own_forms(rows: str) -> tuple[str, ...]:
    """The first person singular of some verbs, by which somebody tells of themselves."""
    return tuple(persons(row.split()[2])[0] for row in rows.split(","))


def _forms(infinitive: str, order: str, first: str) -> Iterator[str]:
    yield infinitive
    yield from _orders(order)
    yield from persons(first)
    yield from _asked(first)


def _orders(order: str) -> tuple[str, ...]:
    """ "zruš", "zrušte", "zrušme"; "vyškrtni", "vyškrtněte", "vyškrtněme"."""
    if order.endswith("i"):
        return order, f"{order[:-1]}ete", f"{order}te", f"{order[:-1]}eme"
    return order, f"{order}te", f"{order}me"


def _asked(first: str) -> tuple[str, ...]:
    """What is asked for: "zrušíš?", "přesunete?"."""
    stem = first[:-1] if first.endswith("m") else f"{first[:-1]}e"
    return f"{stem}s", f"{stem}te"
