"""Czech verbs of what people in working groups do: infinitives with their long vowels, and forms that no rule gives."""

from collections.abc import Iterator
from functools import cache

from domain.language.text import Pattern, fold, words

DEEDS = words(
    """
aktualizovat archivovat citovat číst dát dělat dodat dodávat dohlédnout dohodnout dojednat dokončit doladit dolaďit
doložit domluvit donést doplnit dopracovat dopsat dořešit doručit dotáhnout dovézt dozjistit editovat evidovat fotit
hlídat hledat hodit chystat informovat jednat jmenovat kontaktovat kontrolovat konzultovat koordinovat koupit kouknout
mapovat mrknout monitorovat nabídnout nachystat nafotit nahlásit nahrát nahradit nakoupit naplánovat nalít nalepit
namluvit naladit najít nakreslit namalovat napsat narýsovat nasdílet naskenovat nastavit nastínit nastudovat natočit
navrhnout navštívit naúčtovat nazvat nechat objednat obnovit obeslat obejít obejmout obstarat obvolat obtelefonovat
ocenit odblokovat oddělit odeslat odevzdat odhlásit odhadnout odnést odpovědět odsouhlasit odstranit odvézt ohlásit
ohlídat okomentovat opatřit opravit organizovat oslovit ověřit označit oznámit ozvat obsadit ohodnotit osadit pohlídat
poděkovat podepsat podat podívat podpořit pohovořit pojistit pokusit poladit popsat poptat porovnat poradit pořešit
pořídit poskytnout poslat posbírat posoudit postarat postavit postoupit posunout potvrdit použít povolat pověřit
pověsit pozvat požádat prezentovat probrat prodloužit projednat projít promluvit promyslet pronajmout prostudovat
prověřit provést předat předělat předjednat předložit přednést přehodnotit přechodit překontrolovat přeložit
přemalovat přenést přepočítat přepracovat přepsat přeposlat přesunout prezkoumat přezkoumat převést převzít převézt
přibalit přichystat přidat přidělit přihlásit připojit připomenout připomínkovat připravit přinést přitáhnout přivézt
proškolit proplatit přeplatit psát publikovat realizovat rezervovat rozdat rozdělit rozebrat rozeslat rozhodit
rozhodnout rozmístit rozmnožit roznést rozpracovat rozšířit rozvést rozvézt rozvěsit rozepsat sdílet sehnat sepsat
sestavit sesbírat seřadit seznámit shánět shrnout shromáždit sjednat sjednotit skenovat složit sledovat smazat
spočítat spojit spravit spustit srovnat stáhnout stanovit strukturovat studovat svolat svézt schválit sklidit škrtnout
tisknout tlumočit udělat uhradit uklidit ukončit umístit upřesnit upravit uspořádat uvařit uvést uvolnit upéct
upozornit uzavřít vyřešit vložit vrátit vyčíslit vyfotit vyhodnotit vyhledat vyhlásit vyhotovit vybrat vydat vyjádřit
vyjednat vyjmenovat vykázat vylepit vymalovat vymyslet vypracovat vypsat vypočítat vyplnit vypořádat vyrobit vyřídit
vyslat vysvětlit vystavit vytáhnout vytipovat vytisknout vytvořit vyúčtovat vyvěsit vyzkoušet vyzvat vyzvednout
vyžádat vzít zabalit zabezpečit zadat zaevidovat zahájit zahrnout zajet zajistit zajít zakoupit založit zamluvit
zanést zapojit zaplatit zapracovat zapsat zařadit zarezervovat zařídit zaslat zastoupit zaškolit zaúčtovat zavést
zavolat zeptat zhodnotit zhotovit zjednat zjednodušit zjistit zkompletovat zkontrolovat zkonzultovat zkopírovat
zkorigovat zkusit zkrátit změnit změřit zmapovat znovuotevřít zorganizovat zohlednit zopakovat zpracovat zprovoznit
zrevidovat zrušit zřídit zveřejnit zvážit zvýšit zaktualizovat zazálohovat zálohovat zkoordinovat zpřesnit
zadministrovat administrovat administrovat vyprat vyčistit vyndat nandat nanosit nanést umýt utřídit přetřídit
setřídit rozpočítat dopočítat podchytit posvítit prolistovat projet pročíst přečíst přehrát převyprávět dohledat
hlásit ohlásit svěřit zdůvodnit odůvodnit zapůjčit půjčit vypůjčit navázat dovyplnit dodělat doobjednat dotisknout
dořídit domalovat přetisknout oskenovat okopírovat nakopírovat nalepit polepit oblepit vylézt vyexportovat exportovat
importovat nasypat nainstalovat instalovat aktivovat otestovat testovat vyškrtnout odškrtnout zaškrtnout zaokrouhlit
sečíst zalaminovat laminovat zpeněžit zpoplatnit zaparkovat dovolat volat telefonovat mluvit ozřejmit objasnit
osvětlit zprostředkovat moderovat vést zapisovat řešit zajišťovat připravovat rozesílat posílat sbírat vybírat psávat
zpovídat oznámkovat pomoct pomoci přispět vyjet vyrazit nacvičit secvičit nazkoušet odprezentovat představit přivítat
uvítat vyprovodit doprovodit zkulturnit ozdobit vyzdobit nazdobit dozdobit navařit napéct vyřezat vyhledávat vyjmout
vyčlenit odečíst nahrávat zaznamenat zaznačit vyznačit přeznačit naznačit
"""
)
# Orders of verbs that are no deeds.
ORDERS = words("bud budte mej mejte prijd prijdte dojdi dojdete skoc skocte jdi jdete stav stavte zaskoc zaskocte")
# Verbs whose forms do not follow from the infinitive: infinitive, third persons, imperative.
IRREGULAR = words(
    """
poslat:posle:poslou:posli odeslat:odesle:odeslou:odesli zaslat:zasle:zaslou:zasli rozeslat:rozesle:rozeslou:rozesli
obeslat:obesle:obeslou:obesli přeposlat:preposle:preposlou:preposli vyslat:vysle:vyslou:vysli
napsat:napise:napisou:napis sepsat:sepise:sepisou:sepis dopsat:dopise:dopisou:dopis přepsat:prepise:prepisou:prepis
zapsat:zapise:zapisou:zapis popsat:popise:popisou:popis vypsat:vypise:vypisou:vypis
rozepsat:rozepise:rozepisou:rozepis psát:pise:pisou:pis podepsat:podepise:podepisou:podepis
sehnat:sezene:sezenou:sezen pozvat:pozve:pozvou:pozvi vyzvat:vyzve:vyzvou:vyzvi ozvat:ozve:ozvou:ozvi
vzít:vezme:vezmou:vem převzít:prevezme:prevezmou:prevezmi najít:najde:najdou:najdi projít:projde:projdou:projdi
zajít:zajde:zajdou:zajdi obejít:obejde:obejdou:obejdi zajet:zajede:zajedou:zajed vyjet:vyjede:vyjedou:vyjed
projet:projede:projedou:projed přinést:prinese:prinesou:prines donést:donese:donesou:dones odnést:odnese:odnesou:odnes
roznést:roznese:roznesou:roznes zanést:zanese:zanesou:zanes přednést:prednese:prednesou:prednes
přenést:prenese:prenesou:prenes nanést:nanese:nanesou:nanes provést:provede:provedou:proved uvést:uvede:uvedou:uved
převést:prevede:prevedou:preved zavést:zavede:zavedou:zaved rozvést:rozvede:rozvedou:rozved vést:vede:vedou:ved
dovézt:doveze:dovezou:dovez odvézt:odveze:odvezou:odvez přivézt:priveze:privezou:privez
převézt:preveze:prevezou:prevez rozvézt:rozveze:rozvezou:rozvez svézt:sveze:svezou:svez
probrat:probere:proberou:prober vybrat:vybere:vyberou:vyber rozebrat:rozebere:rozeberou:rozeber
sebrat:sebere:seberou:seber navázat:navaze:navazou:navaz vykázat:vykaze:vykazou:vykaz smazat:smaze:smazou:smaz
pomoct:pomuze:pomohou:pomoz pomoci:pomuze:pomuzou:pomoz upéct:upece:upecou:upec napéct:napece:napecou:napec
připomenout:pripomene:pripomenou:pripomen zapomenout:zapomene:zapomenou:zapomen uzavřít:uzavre:uzavrou:uzavri
pronajmout:pronajme:pronajmou:pronajmi obejmout:obejme:obejmou:obejmi vyjmout:vyjme:vyjmou:vyjmi
použít:pouzije:pouziji:pouzij umýt:umyje:umyji:umyj odpovědět:odpovi:odpovedi:odpovez přijmout:prijme:prijmou:prijmi
říct:rekne:reknou:rekni přečíst:precte:prectou:precti sečíst:secte:sectou:secti číst:cte:ctou:cti
pročíst:procte:proctou:procti vymyslet:vymysli:vymysli:vymysli promyslet:promysli:promysli:promysli
shánět:shani:shaneji:shanej nechat:necha:nechaji:nech nahrát:nahraje:nahrajou:nahraj
přehrát:prehraje:prehrajou:prehraj dát:da:daji:dej zařídit:zaridi:zaridi:zarid pohlídat:pohlida:pohlidaji:pohlidej
přispět:prispeje:prispeji:prispej vyřezat:vyreze:vyrezou:vyrez vyprat:vypere:vyperou:vyper
stáhnout:stahne:stahnou:stahni mrknout:mrkne:mrknou:mrkni kouknout:koukne:kouknou:koukni psávat:psava:psavaji:psavej
"""
)
# Bases that take prefixes: infinitive, third persons, imperative; with each prefix they are a verb, or no word at all.
PREFIXES = words("do na o ob od ode po pod pro pre pred pri roz s u v vy z za")
BASES = words(
    """
psat:pise:pisou:pis cist:cte:ctou:cti nest:nese:nesou:nes vezt:veze:vezou:vez vest:vede:vedou:ved
tisknout:tiskne:tisknou:tiskni brat:bere:berou:ber slat:sle:slou:sli pocitat:pocita:pocitaji:pocitej
merit:meri:meri:mer resit:resi:resi:res stavit:stavi:stavi:stav volat:vola:volaji:volej hledat:hleda:hledaji:hledej
stehovat:stehuje:stehuji:stehuj cistit:cisti:cisti:cist kreslit:kresli:kresli:kresli malovat:maluje:maluji:maluj
fotit:foti:foti:fot tocit:toci:toci:toc jednat:jedna:jednaji:jednej mluvit:mluvi:mluvi:mluv lozit:lozi:lozi:loz
platit:plati:plati:plat tvorit:tvori:tvori:tvor plnit:plni:plni:pln mazat:maze:mazou:maz vazat:vaze:vazou:vaz
lepit:lepi:lepi:lep vesit:vesi:vesi:ves balit:bali:bali:bal planovat:planuje:planuji:planuj
pracovat:pracuje:pracuji:pracuj kontrolovat:kontroluje:kontroluji:kontroluj mykat:myka:mykaji:mykej
mknout:mkne:mknou:mkni hlidat:hlida:hlidaji:hlidej nosit:nosi:nosi:nos vozit:vozi:vozi:voz mit:mi:mi:mi
krajet:kraji:krajeji:krajej cinit:cini:cini:cin delat:dela:delaji:delej pravit:pravi:pravi:prav razit:razi:razi:raz
radit:radi:radi:rad tridit:tridi:tridi:trid ridit:ridi:ridi:rid dat:da:daji:dej hlasit:hlasi:hlasi:hlas
kladat:klada:kladaji:kladej sadit:sadi:sadi:sad vysvetlit:vysvetli:vysvetli:vysvetli luxovat:luxuje:luxuji:luxuj
kopirovat:kopiruje:kopiruji:kopiruj skenovat:skenuje:skenuji:skenuj formulovat:formuluje:formuluji:formuluj
tahnout:tahne:tahnou:tahni bourat:boura:bouraji:bourej hodit:hodi:hodi:hod razitkovat:razitkuje:razitkuji:razitkuj
"""
)
PERFECTIVE = Pattern(
    r"(?:do|na|o|ob|od|ode|po|pod|pro|pre|pred|pri|roz|s|u|v|vy|vz|z|za|ze)\w{2,}(?:i|e|a|ou|ji|aji|eji|uje|uji|ujou)"
)
NO_DEED_ENDINGS = ("ena", "ana", "osti", "eni", "ani", "stvi")  # of nouns that look like such verbs
REFLEXIVE = ("se", "si")
JOINED = ("a", "i")  # between two deeds
# What people come to, are or feel is no task, though it may look like one.
STATES = Pattern(
    r"(?:(?:pri|od|do|ode|vy|za|pre|po|na|u|roz)(?:jde|jdou|jede|jedou|chazi|chazeji|jizdi|jizdeji)|prijde|prijdou|dorazi"
    r"|zustan\w+|zustav\w+|souhlas\w*|potrebuj\w+|pracuj\w+|rozum\w+|pokracuj\w+|zacin\w+|zacn\w+|skonci|konci|spi|stoji"
    r"|slavi|oslavi\w*|stravi\w*|odpociva\w*|onemocn\w+|vrati|vraci|navrat\w*|dostan\w+|uvid\w+|pozna\w*|zna|znaji|uzdrav\w+"
    r"|narodi|stehuj\w+|vzpomin\w*|zlobi|zname|znamena|zasedne|zaseda|probehne|probiha|uskutecni|sejde|sejdou|schazi|schazeji|setka"
    r"|uzavre\w*|otevre|otevira|prerusi|potrva|trva|plati|odpovida|odpovidaji|zodpovida|spolehne|zvladne|zvladnou|stihne"
    r"|stihnou|nastoupi|odstoupi|vystoupi|podnika\w*|prednasi|patri|zalezi|zavisi|vychazi|sedi|zije|posloucha|sleduje|vime"
    r"|ocekava|vita|opusti|prosi|prosim\w*|dekuj\w+|omlouva|omluvi|ozdravi|umre|zemre|zahyne|zmizi|zaspi|zabloudi|zapomn\w+"
    r"|vyhra\w*|prohra\w*|povede|podari|uspeje|ucastni\w*|zucastni\w*|usmi\w+|nezna|smeje|zasmeje|pobavi|zajima|vypada"
    r"|vedouci|ostatni|vlastni|socialni|mistni|obecni|pracovni|dalsi|pristi|posledni|vsechny|svetova|nova|stara|dobra|velka"
    r"|sama|zase|jeste|uz|okoli|pondeli|nedeli|unora|dubna|zari|prosim|strane|take|dnes\w*|vcera|zitra|rano|vecer)$"
)


def forms() -> Iterator[tuple[str, str]]:
    """Folded forms with their tags: "I" infinitive, "V" what somebody will do, "O" an order or a "you do"."""
    yield from ((order, "O") for order in ORDERS)
    odd = _odd() | {
        prefix + base: ":".join(prefix + form for form in forms.split(":"))
        for base, _, forms in (row.partition(":") for row in BASES)
        for prefix in PREFIXES
    }
    for verb in dict.fromkeys((*DEEDS, *odd)):
        plain = fold(verb)
        yield plain, "I"
        if plain.endswith("t"):
            yield f"{plain}i", "I"
        one, many, order = odd[verb].split(":") if verb in odd else _regular(plain)
        for third in (one, many, f"{one[:-1]}ejou"):
            yield third, "V"
        if many.endswith(("aji", "eji", "uji")):
            yield f"{many[:-1]}ou", "V"
        for second in (f"{one}s", f"{one}te", order, *_plural(order)):
            yield second, "O"


def _odd() -> dict[str, str]:
    return dict(row.split(":", 1) for row in IRREGULAR)


def _regular(verb: str) -> tuple[str, str, str]:
    """Third person singular and plural and the imperative of a folded infinitive."""
    if verb.endswith("ovat"):
        return f"{verb[:-4]}uje", f"{verb[:-4]}uji", f"{verb[:-4]}uj"
    if verb.endswith("nout"):
        return f"{verb[:-3]}e", f"{verb[:-3]}ou", f"{verb[:-3]}i"
    if verb.endswith("at"):
        return f"{verb[:-2]}a", f"{verb[:-2]}aji", f"{verb[:-2]}ej"
    return f"{verb[:-2]}i", f"{verb[:-2]}i", verb[:-2].replace("oup", "up").replace("ouz", "uz")


def _plural(order: str) -> tuple[str, ...]:
    return (f"{order[:-1]}ete", f"{order}te") if order.endswith("i") else (f"{order}te", f"{order}i", f"{order}ete")


@cache
def _infinitives() -> dict[str, str]:
    """Folded third person → infinitive, where only one verb of the table has that form."""
    found: dict[str, set[str]] = {}
    odd = _odd()
    for verb in dict.fromkeys((*DEEDS, *odd)):
        one, many, _ = odd[verb].split(":") if verb in odd else _regular(fold(verb))
        for form in (one, many):
            found.setdefault(form, set()).add(verb)
    return {form: verbs.pop() for form, verbs in found.items() if len(verbs) == 1}


def infinitive(word: str) -> str:
    """The infinitive of a third person as it is written; "" for any other word: "jedna" is no "jedná"."""
    verb = _infinitives().get(fold(word), "") if word else ""
    return verb if verb and (word[-1] in "áíeu" or word.endswith(("ují", "ejí", "ou"))) else ""
