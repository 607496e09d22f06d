"""Czech: the words of answers to an invitation, each under the role it plays; folded, `*` stands for any ending.

A phrase of several words goes before its parts. Whatever stands in none of the roles is unread, and no answer is
written down whose deciding clause holds an unread word.
"""

from domain.language.cs.verbs import BRING, COME, STAY_AWAY, persons
from domain.language.roles import Role, role_table
from domain.language.text import words

CAN = words("stihnu stiham zvladnu muzu mozu mohu dam nedovedu dokazu")
BE = words("budu")
MOVES = words("jdu jedu stavim zastavim")  # coming only where no other place is named
SURELY = tuple(
    verb
    for verb in COME
    if verb not in (*CAN, *BE, *MOVES, "prihlasim", "prihlasuji", "dostanu", "ukazu", "smim", "pridam", "zvladam")
)


def _own(verbs: tuple[str, ...], before: str = "") -> str:
    return ", ".join(dict.fromkeys(before + form for verb in verbs for form in persons(verb)))


# Conjunctions that begin a clause, and prepositions after which one is or goes somewhere.
STARTING = "a ale avsak jenze takze protoze nebot jelikoz ze kdyz pokud pak potom pote jestli zda"
PLACING = "v ve na do u k ke"
ANSWER_WORDS = role_table({
    Role.COME: (_own(SURELY), """
akceptujem, akceptujeme, akceptuji, akceptuju, bereme to, beru to, beru zpet omluvu, bez vahani, bude nas, budu
reprezentovat, budu zastupovat, bych si nenechal*, bych si to nenechal*, cekejte me, cekejte nas, dej* me, dej* si me,
dorazi nas, dostanu se, dostavim se, drz* mi misto, drz* mi zidli, drz* nam misto, drzte misto, hlasim se, hlasim svou
ucast, hlasim ucast, hlasime se, i ja, ja + *, ja a * lidi, ja a jeste *, ja plus *, ja taky, jasna paka, jdeme do
toho, jdu do toho, jdu taky, je nas, jsem k dispozici, jsem pri tom, jsem s vami, jsem u toho, jsem v tom, jsem vas,
jsem vas*, jsem vase, jsem voln*, jsme k dispozici, jsme s vami, jsme u toho, jsme voln*, k vam pridam, kdyby trakare
padaly, mam cas, mam volno, mame cas, mame volno, me cekat, me pocitejte, me pripiste, me tam napis*, me zapis, me
zapiste, mi to vyslo, misto mi drz*, muj cas, muzete cekat, muzete me cekat, muzete se mnou pocitat, muzete se
spolehnout, muzete semnou pocitat, na me muzete spolehnout, na me se muzete spolehnout, na me spolehnout, na seznam,
napis* me, napis* si me, napiste me, nas bude *, nas dorazi *, nas prijde *, nas zapis, nebrani, nebudu chybet, nebudu
se vymlouvat, nechte mi misto, nechybim, nejde odmitnout, nemam duvod ne*, nemam nic, nemam s tim problem, nemohu se
dockat, nemuzu chybet, nemuzu odmitnout, nemuzu se dockat, nemuzu si nechat ujit, nenecham si *, nenecham ujit,
nenecham* si, neni duvod * ne*, neni duvod ne*, neni duvod proc * ne*, neposilam nikoho, neprijed* nas, nevadi mi,
nevidim duvod*, nevidim problem, nevynecham, nevynechame, nic mi nebrani, nic nebrani, nic nemam, nikoho neposilam,
omluva zrusena, omluvu beru zpet, omluvu rusim, piste me, piste si me, pocitam, pocitam s tim, pocitam s ucasti,
pocitame, pocitame s ucasti, pocitat, pocitat se mnou, pocitej, pocitej* i se mnou, pocitej* s dvema, pocitej* s
jednou osobou, pocitej* s moji, pocitej* s mou, pocitej* s nami, pocitej* s nasi, pocitej* s tremi, pocitej* s ucasti,
pocitej* se ctyrmi, pocitej* se dvema, pocitej* se mnou, pocitej* se tremi, pocitej* snami, pocitejte, pocitejte i se
mnou, pocitejte s moji ucasti, pocitejte s nama, potvrzeno, potvrzuj* ucast, potvrzujem, potvrzujeme, potvrzuji,
potvrzuju, premluvil* jste me, prid*u, pridam se, pridame se, pridejte me, pridem, pridu, prihlas* me, prihlasuj* se,
prihlasujem, prihlasujeme, prihlasuji, prihlasuju, prijde nas, prijdou se mnou, prijdu az, prijdu urcite, prijede nas
*, prijimam, prijimame, prijmeme, prijmu, prindem, prindu, pripis* me, pripoji* me, rezervujem, rezervujeme,
rezervuji, rezervuju, rusim omluvu, s nami pocitej*, s vdekem, schovej* mi *, se mnou * pocitej*, se mnou pocitej*, se
pridam, se pridame, se tam vidime, se ukazu, se uvidime, se vidime, sebou neberu, sejdeme se, semnou pocitat, si *
nenecham, si nenechala ujit, si nenecham*, spolehn* se, spolehnete se na me, taky ja, to si pis*, to vyslo, trakare
padaly, ucast ano, ucast jista, ucast potvrzen*, ucast potvrzuj*, ucast zavazn*, ukazu se, uvidime se, vidime se,
volno mam, volny jsem, vyslo mi to, zapis me, zapis nas, zapis si me, zapis si nas, zapis* me, zapis* mne, zapis* si
me, zapiste nas, zapiste si me, zapocitej* me, zaskocim, zastoupim, zastoupime, zastupujeme, zastupuji, zastupuju,
zucastnim se ja, zucastnit se
""",),
    Role.STAY: (_own(SURELY, "ne"), _own(STAY_AWAY), """
absence, absenci, absentovat, ani jeden z nas nemuze, ani me nehne, ani nahodou, az priste, bez me, bez me ucasti, bez
mne, bez nas, beze me, beze mne, budeme chybet, budu chybet, do toho beze me, jindy rad*, jit to beze me, mam smulu,
me odhlas*, me odskrtnete, me odskrtni, me si odskrtnete, me skrtn*, me vynech*, me vyskrtnete, me vyskrtni, moji
nepritomnost, mou nepritomnost, mou neucast, musim odmitnout, musim omluvit, musim ozelet, musim to zrusit, musim
vynechat, nebereme, necekej, necekejte, necham si to ujit, necham si ujit, necham to byt, nechystam se, nedorazit,
nefunguju, nehodlam*, nejdu, nejedu, nejsem k dispozici, nejsem v cesku, nejsem v cr, nejsem v praci, nejsem v
republice, nema kdo *, nemam koho poslat, nemame koho poslat, nemohu prijmout, nemuzu prijmout, neplanujem,
neplanujeme, neplanuji, neplanuju, nepocitej, nepocitej* se mnou, nepocitejte, nepodari, nepodari se, nepotvrdim,
nepotvrzujem, nepotvrzujeme, nepotvrzuji, nepotvrzuju, nepovede, nepovede se, nepridu, neprijde nikdo, neprijit,
nepritomen, nepritomna, nepritomnost, nepude, nepudu, nestavim, neucast, neucasti, neukazu, neuvidime, neuvidite,
nevidime se, nevyslo to, nevyuzijeme, nevyuziji, nevyuziju, nezastihnete me, nezucastni, nezucastnit, nezvete, nikdo
od nas, nikdo od nas nemuze, nikdo z nas, nikoho neposleme, obejd* se beze, obejit bez me, obejit beze me, obejit se
beze, od nas * nikdo, od nas neprijde nikdo, od nas nikdo, odepis* me, odepisuji se, odepisuju se, odhlas* me,
odhlasim se, odhlasit se, odhlaste, odhlasujeme se, odhlasuji se, odhlasuju se, odmitnout, odpadam, odrict, odskrtnete
me, odskrtni me, odvolat, odvolav* ucast, odvolavam svou ucast, odvolavam ucast, omlouvam sebe, ozelet, pada mi to,
padlo mi to, pas, pauza, podruhe, prijdu az priste, probehne beze me, rusim svoji ucast, rusim svou ucast, rusim
ucast, s nami ne, s nami nepocitej*, se mnou ne, se mnou nepocitej*, se nevidime, semnou nepocitej*, si necham ujit,
si odskrtnete, skrtn* me, snad priste, stahnete me, stahnete me ze seznamu, stahnout, stornuj me, stornujte me, svoji
nepritomnost, svou nepritomnost, tak priste, to nevyslo, to vzdavam, ucast moje pada, ucast odmit*, ucast odvol*,
ucast omluvit, ucast pada, ucast rusim, ucast se rusi, uzijte si, v zadnem pripade, vyjmete me, vynech* me, vynechat,
vynechte, vyradte me ze seznamu, vyskrtn* me, vyskrtnete me, vyskrtni me, vzdavam, vzdavam to,
z nasi strany * nikdo, z nasi strany nikdo, zdravi nedovoluje, zrus* mou ucast, zrus* ucast, zrusit ucast, zruste me,
zruste moji ucast, zruste prosim m* ucast, zruste ucast, musim zrusit, ucast musim zrusit, zvladnout beze me
""",),
    Role.EXCUSES: ("""
me omluv*, mne omluv*, nas omluv*, necham se omluvit, nezbyva mi nez se omluvit, nezbyva nez se omluvit, omlouvam,
omlouvam * nepritomnost, omlouvam * neucast, omlouvam se za nepritomnost, omlouvam se za neucast, omlouvam*, omlouvam*
se, omlouvam* sebe, omlouvame se za neucast, omlouvat, omluv, omluv* me, omluv* mne, omluv* nas, omluv* prosim me,
omluv* prosim nas, omluva, omluven, omluvena, omluveni, omluvenka, omluvenku, omluvim, omluvime, omluvit, omluvit se,
omluvou, omluvte, omluvu, prosim o omluv*, s omluvou, se omlouvam*, se omluvit, sebe omlouvam
""",),
    Role.CAN: (_own(CAN), """
dam to, dame to, jde to, muzme, to dam, to dame, to stiham
""",),
    Role.CANNOT: (_own(CAN, "ne"), """
me nepusti, me nepustili, mi umozneno, nebude mozn*, nebude to mozn*, nebudem, nebudeme, nebudu, nebylo mozn*, neda
se, nedavam, nedostanu, nedovoli, nedovoluje, nejde, nejsem schop*, nelze, nem* silu, nemam auto, nemam cas, nemam
hlidani, nemam jak, nemam kapacit*, nemam koho, nemam lidi, nemam moznost, nemam odvoz, nemam prostor, nemam sanci,
nemam silu, nemam zastup, nemame cas, nemame jak, nemame kapacit*, nemame lidi, nemuzme, neni mi umozneno, neni mozn*,
neni mozne * prisel, neni mozne * prisla, neni to mozn*, neni umozneno, neni v mych *, neprichazi v uvahu, nepripada v
uvahu, nepujde, nepusti, nepusti me, nepustil me, nepustila me, nepustili, nepustili me, nesehnal jsem, nesehnala
jsem, nesehnali jsme, neslo, neslo to, neumozni, neumoznuje, neuvolni, nevim kam driv, nezvladam, nezvladame, to
nebude mozn*, to neni mozn*, v mych silach
""",),
    Role.BE: ("""
budem, budeme, budu, pobudu, vydrzim, zustanu
""",),
    Role.IS: ("""
bejt, bude, budou, byt, jdou, je, jede, jedou, jsou, ma, maji
""",),
    Role.OKAY: ("""
bez problemu, dobra, dobre, dohodnuto, domluveno, fajn, hura, jasne, jasny, klidne, muze byt, na videnou, neni
problem, ok, okay, okej, okey, oki, oks, plati, proc ne, rad, rada, radi, souhlasim, tesim se, tesime se, v pohode, v
poradku, zadny problem
""",),
    Role.THANKS: ("""
bereme na vedomi, beru na vedomi, beru to na vedomi, dekuj*, dekuj* za *, dik, dikes, diky, diky za *, na vedomi
""",),
    Role.GO: (_own(MOVES), """
dem, du, letim, letime, pudem, pudu, zajdu
""",),
    Role.COMING: ("""
akceptovat, chybet, dobehnout, dojet, dojit, dorazit, dostat, dostavit, jet, jit, napojit, objevit, potvrdit, potvrdit
ucast, pridat, prijet, prijit, prijmout, prijt, pripojit, pritomen, pritomna, pritomni, stavit, stihat, stihnout,
ucasten, ucastna, ucastni, ucastnit, ukazat, uvolnit, vyuzit, zapojit, zastavit, zucastnit, zustat, zvladnout
""",),
    Role.MUST: ("""
chci, mam jit, mel*, moci, moct, muset, musim, musime, nucen*, potrebuj* odejit, zbyva
""",),
    Role.LEAVING: ("""
bezet, domu, frcim, koncim, loucim, mizim, odbiham, odchazet, odchazim, odchod*, odejdu, odejit, odjedu, odjet,
odjezd*, odpojim, odpojit, odpojuj*, opoustim, opustim, opustit, padam, pryc, skoncit, sup, utect, utecu, utikam,
utikat, valim, vyrazim, vyrazit, zdrhat, zdrhnout, zdrhnu, zmizet, zmizim, zvedam, zvednout
""",),
    Role.YES: ("""
ano, anoo*, bez debat, budu se tesit, jasan, jasnacka, jasnaka, jasnicka, jasnovka, jiste, jj*, jn, jo, jojo, jojojo,
jsem in, jsem pro, jsme pro, jup, moc rad*, moc se tesim, na sto procent, na tuty, ovsem, pochopitelne, proc by ne,
rozhodne, s potesenim, s radosti, s vdecnosti, samo, samosebou, samozrejme, stopro, stoprocentne, tak jo, to se vi,
urcite, urcite ano, urcite jo, urco, velmi rad*, yes, zajiste, zavazujem, zavazujeme, zavazuji, zavazuju
""",),
    Role.NO: ("""
ani fyzicky, ani na dalku, ani omylem, ani online, ani osobne, kdepak, kdez, kdeze, ne, ne diky, nee, nene, nezajem,
nikoli, nikoliv, nn, no way, nope, to ne, urcite ne
""",),
    Role.REGRET: ("""
bohuzel, je mi lito, lito, litosti, lituj*, me mrzi, mrzi, mrzi me, mrzi nas, nezlob*, obavam, pardon, pochopeni,
politovani*, promin*, s litosti, s politovanim, skoda, smula, sorry, velka skoda, zel, zelbohu
""",),
    Role.OBSTACLE: ("""
akci, angin*, antibiotik*, audit*, auto v servisu, autoservis, banka, banku, besid*, boli, ceka, cekaji, cest*,
chripk*, cizin*, covid*, den otevrenych *, diare, do toho, doktor*, doprovod*, doprovodit, dovc*, dovolen*, dovolena,
dovolene, dovolenkuji, dovolenkuju, dovolenou, duchod*, exekuc*, hlidani, hlidat, hor, horach, horeck*, horu, hory,
inspekc*, intervi*, inventur*, je mi blbe, je mi spatne, je mi zle, jinde, jine, jine jednani, jineho, jinou, jinou
poradu, jinou schuzk*, jinou schuzku, jiny, jiny program, jiny termin, jinyho, kapacit*, karanten*, klient*, kolene,
kolenem, koleno, koliduj*, kolize, kolizi, konferenc*, kontrol*, kriz*, krouzek, kryj*, kurz*, kvality, lazn*, lekar*,
letadle, lezi, lezim*, lide chybi, magnet*, mam koho hlidat, mam neco, mam toho hodne, mam toho moc, mam toho nad
hlavu, mam toho plno, marod*, materske, migren*, mimo, mimo mesto, mimo republiku, na ocr, na pecku, na praxi, nabito,
nachlazen*, nadrazi, nastydl*, necitim se dobre, neco mam, neco mi do toho *, nemoc*, nemocensk*, nemocn*, nemocnic*,
neni mi dobre, neschopen*, neschopnosti, nestihacka, nocni, nohu, noze, ocr, odber*, oddeleni, odjizd*, odletam,
odpoledni, odstavk*, odvezt, odvoz, onemocn*, operac*, osetrovne, oslav*, osobnich, otevrenych dveri, personaln*,
plenarn*, plno, pobocce, pobock*, pobyt*, pohr*, polici*, porad, porade, poradou, poradu, porady, porod*, porouchal*,
povinnost*, prace, praci, pracovni*, praxi, prednas*, prekryv*, prislo, promoc*, provoz*, prujem, rehabilitac*,
rekonstrukc*, rentgen*, republice, republik*, revize, revizi, rodicovsk*, rodim, rodinn*, rok*, rozbil*, rozstonal*,
sadre, seminar*, servis*, skocilo, skolen*, slouzim*, slouzit, sluzb*, sluzebce, sluzebni ceste, smen*, snazil*
presunout, soud*, soudu, stacionar*, staz*, stehov*, stehuj*, stejnem case, stejnou dobu, stejny cas, stridani,
supervi*, svatb*, tabor*, teambuilding*, teplot*, teren, terenu, termin mi koliduje, trenink*, turnaj*, uc*im,
uzaverk*, v praci, valn*, vede*, vedeni, vedu, vezu, viroz*, vlaku, vlezl*, vlezlo, volno, volno nemam, vozim, vybor,
vyboru, vyjezdni, vylet*, vysetren*, vytizen*, vytizeni, vyuk*, vyzvednout, zadama, zahranici, zakrok*, zaneprazdn*,
zapas*, zastavuji, zastup nemam, zastupitelstv*, zavalen*, zavaz*, zavod*, zdravotn*, zlomen*, zlomil*, zub*, zubar*,
zustav*
""",),
    Role.HAVE: ("""
cerpam, cerpame, mam, mame, mit, nemam, nemame
""",),
    Role.DOUBT: ("""
%, 50 na 50, 50:50, abychom, asi, budu se snazit, budu to vedet, budu vedet, chystam, dam * vedet, dam jeste vedet,
dam vam * vedet, dam vedet, dame * vedet, dejte mi cas, doufam*, eventual*, fifty fifty, hlavou, jak to dopadne, jak
to vyjde, jasno, jeste se poradim, jist*, jiste to nevim, k rozhodnuti, kdo vi, mel* by, mozna, musim se podivat,
myslim, na vazkach, napisu, napul, nechte * otevrene, nechte mi to prosim otevrene, nechte to otevrene, nejist*,
nejsem si jist*, nejspis*, nemam jist*, nemam to jeste jist*, nemam to jist*, nemam tuseni, nemohu potvrdit, nemuzu *
potvrdit, nemuzu potvrdit, nemuzu to * potvrdit, nemyslim, neni jist*, neni to jist*, nerikam, neslib*, netusim*,
neumim, nevim*, nevylucujem, nevylucujeme, nevylucuji, nevylucuju, nezavazne, odhadnout, otaznik*, otevrene, overit,
ozvu*, padesat na padesat, patrne, planujem, planujeme, planuji, planuju, pokusim*, poradim se, potvrdim*, potvrzene,
pravdepodobn*, predbezne, predpokladam*, pripadne, probrat, procent*, promyslet, prozatim, pul na pul, rekn*, rict,
rozhodn*, rozmyslim*, rozpis*, sance, se domluvit s, se poradim, se poradit, se uvidi, skoro, slibit, slibovat, snad,
snazim*, snazit, spis, spise, temer, teoretick*, tezko, tipujem, tipujeme, tipuji, tipuju, treba, tusim, udelam co,
udelam maximum, udelam vse, udelam vsechno, ujasnit, upresnim, uvazujem, uvazujeme, uvazuji, uvazuju, uvidi se,
uvidim, uvidime, v planu, v zasade, vaham*, ve hvezdach, verim, vic hlavou, vyloucit, vynasnazim, vypada to, zarucit,
zatim, zeptam se, zjistim, zkusim*, zrejme, zvazim, zvazujem, zvazujeme, zvazuji, zvazuju
""",),
    Role.IF: ("""
*-li, jestli*, kdyz, leda*, podle, pokud, v pripade, za predpokladu, zalezi, zavisi, zda
""",),
    Role.WAY: ("""
dalkove, dalku, distancne, distancni formou, formou online, formou videa, formou videohovoru, formou videokonference,
google meet, home office, jitsi, meet, meetem, na dalku, na home office, na internetu, na kamere, na lince, na meetu,
na mobilu, na netu, na notebooku, na pocitaci, na skajpu, na skypu, na teams, na teamsech, na telefonu, na videu, na
webu, na zoomu, on line, on-line, onlajn, online, online formou, po internetu, po netu, po siti, po skypu, po
telefonu, po videu, pres google meet, pres internet, pres jitsi, pres kameru, pres link, pres meet, pres mobil, pres
net, pres notebook, pres odkaz, pres pocitac, pres skajp, pres skype, pres teams, pres teamsy, pres telefon, pres
video, pres web, pres webex, pres zoom, skype, skypem, teams, teamsy, telefonicky, videem, video, videohovor,
videohovorem, videokonferenci, virtualne, vzdalene, webex, z domova, z mobilu, z notebooku, z pocitace, z telefonu,
zoom, zoomem, zoomu
""",),
    Role.PLACE: ("""
do sal*, k dispozici, k vam, mezi vami, na miste, na prijmu, s vami, tam, u vas, v sal*, za vami
""",),
    Role.MEETING: ("""
akc*, jednani*, kolec*, komis*, kulat* stol*, meeting*, mitink*, pozvan*, pozvank*, pracovk*, pracovni* skupin*,
ridici*, rps, rs, schuz*, seslost*, setkani*, sezeni, skupin*, sraz*, termin*, ucast, ucasti, workshop*, zasedani*
""",),
    Role.TIME: ("""
cas, case, cca, cele, celym, chlup, chvil*, chvili, chvilku, ctrnact*, ctvrt, ctyr, ctyrech, ctyri, ctyrmi, desate,
desatou, desaty, deset, deseti, desiti, desitk*, devadesat*, devate, devatou, devaty, devet, deviti, dobe, dobu,
dopoledne, druha, druhe, druheho, druhou, dubnove setkani, dva, dvacet*, dvanact*, dve, dvem, dvema, dvou, dyl, h,
hod, hodin*, hodinku, hodinu, jak, jedenact*, jedenacty, jedna, jedne, jedno, jednu, kolem, mezi, min, minut*, mirn*,
momentk*, nejdele, nejdriv*, nejpozdeji, o chlup, oba, obe, obema, oboje, od, odpoledne, okamzik, okolo, osm,
osmdesat*, osme, osmi, osmou, padesat*, par, pate, pateho, patnact*, patou, pet, peti, po, po kontrole, po kontrole u
lekare, po obede, po porade, po sluzbe, po vysetreni, poled*, prichod*, pul, pul devaty, pulhodin*, rano, sedesat*,
sedm, sedmdesat*, sedme, sedmi, sedmou, sest, seste, sesti, sestou, skoncim, soubezne, tech, tj, tom, tomto, tou
dobou, trech, tremi, treti, tretiho, tri, tricet*, trictvrte, trinact*, tu dobu, tuto, uplny, uvedenem, uvedeny*, uz,
v, v tu chvili, v tu dobu, ve, vecer, zaroven, zdrz*
""",),
    Role.PART: ("""
cast, castecn*, casti, celeho, celou, cely, dele, dlouho, driv*, drive, hned, konce, koncem, konci, konec, opozd*,
polovin*, posledni*, pozde, pozdeji, pozdni*, pred, presne, prvni, pulk*, uvod*, vcas, zacat*, zaver*, zpozd*
""",),
    Role.THAT: ("""
ze
""",),
    Role.THEN: ("""
nasledne, pak, pote, potom
""",),
    Role.THOUGH: ("""
ackoli, ackoliv, i kdyby, i kdybych, i kdyz, ne ze by, ne ze bych, ne ze bychom, prestoze
""",),
    Role.FAMILY: ("""
babick*, babicka, dcer*, detem, deti, detmi, dite, ditetem, holka, kluci, kluk*, mala, maleho, malej, malou, maly,
malyho, mamince, mamink*, maminka, maminky, manzel*, matka, otec, partner*, prcek, rodin*, syn*, tatin*, vnuck*, vnuk*
""",),
    Role.WISH: ("""
abych, bych, bych mohl, bych mohla, bychom, chtel*, kez, mel* bych, mohl bych, mohla bych, rad* bych, radeji bych,
radsi bych
""",),
    Role.DAY: ("""
brezen, brezna, cerven, cervence, cervna, ctvrte*, ctvrtk*, den, dnes, dneska, dnesni*, dny, duben, dubna, kvetna,
leden, ledna, listopad, listopadu, nedel*, patecn*, patecni*, patek, patku, ponde*, pozitri, prosince, prosinec,
rijen, rijna, sobot*, srpen, srpna, streda, stredecni*, stredu, stredy, tyden, tydne, tydnu, unor, unora, uterek,
uterni*, utery, zari, zejtra, zitra, zitrejsi*
""",),
    Role.AM_NOT: ("""
nejsem, nejsme
""",),
    Role.NOBODY: ("""
nikdo, nikoho
""",),
    Role.SENDS: ("""
deleg*, dohod*, domluv*, jmenuj*, najdu, nominuj*, poprosil*, posila, posilam, posilame, poslal*, posleme, poslu,
pozad*, sehnal*, sezenu, vysil*, vysleme, vyslu, zajistim, zaridim
""",),
    Role.HANDS: ("""
postoup*, preber*, prebira, preda*, predal*, predam, predav*, prenech*, sver*
""",),
    Role.ALONE: ("""
sam, sama, sami
""",),
    Role.AM: ("""
jsem, jsme, sem, sme, su
""",),
    Role.IT: ("""
da se, lze, mohl, mohla, slo, slo by, to
""",),
    Role.INSTEAD: ("""
domluvil* jsem za sebe, jde za *, misto, misto me, misto me prosim zapiste, misto me zapiste, misto mne, misto mne
prosim zapiste, misto mne zapiste, misto nas, misto naseho, misto sebe, nahra*, nahradu, necham se *, nechavam se *,
pover*, prevezme, pripojil*, reprezent*, reprezentovat, stafet*, v zastoupeni, vezme to, vezme to za *, vystrida*, za
me, za mne, za nas, za sebe, zaskakuje, zaskoci, zaskoci za me, zaskok*, zast*, zastoupi, zastoupi me, zastupovat,
zmoc*
""",),
    Role.THEY: ("""
dorazi, dostavi, jde, muze, pojede, prijde, prijdou, prijede, prijedou, pripoji, pujde, pujdou, zajde, zucastni
""",),
    Role.THEY_NOT: ("""
nebude, nedorazi, nemohou, nemuze, neprijde, neprijdou, omlouva, omlouvaji, se omlouva
""",),
    Role.PERSON: ("""
asistent*, azylove*, azylovy dum, clen*, clovek*, dalsi*, dobrovolni*, dvojic*, ho, host*, jeden, jednim, jednoho,
jednoho z, jednou, ji, jinou kolegyni, kamarad*, kancelare, kazdy z, klientem, koleg*, kolega, kolegni, kolegou,
kolegov*, kolegu, kolegum, kolegy*, kolektiv, kontaktniho centra, konzultant*, koordinator*, laskave, lektor*, lide,
lidi, lidmi, metodi*, mistostarost*, mlad*, mu, nekdo, nekoho, nekolik, nekym, nizkoprach*, nova, nove, noveho, novou,
novy, novym, obou, on, ona, oni, osob*, pan, pana, panem, pani, panu, parta, pecovatel*, peer*, pracovnici,
praktikant*, psa, psycholog*, recepce, reditel*, rodic*, sef*, slecn*, socialni, socialnich veci, spravni, starost*,
stazist*, student*, tajemni*, terapeut*, terenni*, tisni, tym*, ucetni, ucitel*, uzivatel*, vedouci*, vnitrnich veci
""",),
    Role.ORGANISATION: ("""
azyl*, centr*, charit*, diakoni*, doma, domov*, klub*, kraj*, mest*, nadac*, nizkoprah*, oblastni*, odbor*,
organizac*, ospod*, osz, poradn*, poskytovatel*, seniorem, seniori, seniory, skol*, spolk*, tymu, urad*
""",),
    Role.FILL: ("""
a, aby, akorat, ale, alespon, ani, ani jeden, aspon, at, at se dari, aute, autem, autobus*, avsak, beru zpet, bez, bez
doprovodu, bezte, bomba, budete, bus*, by, bylo, casove, cela, celkem, cestou, cti, ctim, dlouhe, dnesk*, dobra prace,
dobrej, dobrou naladou, dobry, doby, docela, dohromady, doprovodem, dost, enem, enom, fakt, haha, hehe, hezke, hezky,
hlasim, holky, holt, i, ja, jak se, jako, jako vzdy, jasne ze, jde o, jedine, jej, jelikoz, jen, jenem, jenom, jenze,
jeste, jina, jinak, jini, jinym, jisto, jmenem, jsem rad*, jste, k, kalendari, kazdopadne, kazdy, kdyby trakare,
kdyztak, ke, klidu, koho, kol, konecne, koni, krku, kvuli, letos, max, maximalne, me, mem, menim na, mhd, mi, minutk*,
mne, mnou, moc, moje, moje ucast bude, moji, mou, mozne, moznosti, muj, musite, muzes, muzete, my, mych, mych silach,
mym, na, na krku, nahodou, nakonec, nam, nama, nami, nas, nase, naseho, nasi, nasich, nasim, nebojte, nebot, nebudu
pozde, neco, nejak, nejen, nejenze, nejlepe, neni, neprijdu pozde, nezbyva, ni, nic, nikam, nikdy, nim, no, normalne,
o, o duvod*, obvykle, ode, odpoved*, opet, oprava, opravdu, oznamuj*, parada, planu, plnem, plnem poctu, pls, plus,
plz, pocet, poctu, posly, pouze, pozdravujte, pozdravuju, prave, prece, predem, pres, prevazne, pri, prima, primo,
pro, proste, prostoru, proti, proto, protoze, radeji, radne, radsi, reakci, rok, rovnez, rovnou, s chuti, s nama,
samozrejme ze, sdeluj*, se, sebe, sedet v, semnou, si, sice, skvele, slozeni, sluzebni, snami, spolecne, spolu,
stejne, strany, super, super prace, supr, sve, svem, svoje, svoji, svou, svym, ta, tady, tak, take, takhle, takovy,
takto, taky, takze, te, ted, teda, tedka, tedy, ten, tenhle, tento, tentokrat, tentokrate, teto, tez, ti, tim, timto,
tohle, toho, tohoto, tomhle, toz, tramvaj*, trochu, tu, tudiz, tuhle, ty, u, ujit, uplne, uspes*, v kazdem pripade,
vam, vami, vas, vase, vasi, vazene, vedomi, velice, velkou radosti, velmi, vic, vlak*, vlakem, vlastne, volam, vsak,
vse, vsechno, vsem, vsemi, vsichni, vy, vyborne, vyborny, vzdy, vzdycky, vzhledem, z, z duvod*, z duvodu, z osobnich
duvodu, z pracovnich duvodu, z rodinnych duvodu, za, zabalit to, zacnete, zacnete bez *, zacnete beze *, zacnete
klidne, zacnete klidne bez *, zacnete klidne beze *, zas, zase, zavazn*, zdar*, ze strany, ze zdravotnich duvodu,
zeptat, zmena, zpatky, zrovna
""",),
    Role.POLITE: ("""
ahoj, bude mi cti, budu rad*, cau, do diare, do kalendare, dobre odpoledne, dobre rano, dobry den, dobry dobry vecer,
dobry vecer, drzim, drzim palce, hezky den, hezky hezky vecer, hezky vecer, hodne zdaru, je mi cti, jestli nevadi,
jestli to nevadi, jestli to nikomu nevadi, jinak ne*, jinak to ne*, jinak to nejde, kdyby neco, kdyby se neco, krasny
den, krasny mejte se, mam to v kalendari, mejte se, mejte se *, mil*, neodpovedel*, nikam jinam nejdu, nikam nejdu,
nikam nejedu, odpovidam pozde, palce, pekny den, pekny pisu az ted, pisu az ted, pisu si, pisu si do diare, pokud
mozno, pokud nevadi, pokud se nepletu, pokud to nevadi, pokud vim, pozdravem, preji, preji hodne *, preju, preju hodne
*, prosim, s pozdravem, s uctou, snad nevadi, snad to nevadi, v kalendari, v klidu, vas opet uvidim, vas uvidim, vas
zase uvidim, vazen*, za pozvani, zapisuji si, zapisuju si, zaplnim, zdarny prubeh, zdravi, zdravim
""",),
    Role.PAST: ("""
byla jsem, chtel* jsem, domluvil*, dorazil*, hlasil*, jsem *l*, klikl*, mel* jsem, myslel*, napsal*, neozval*,
nevsiml*, odpadl*, odpovedel*, omluvil*, planoval*, podaril*, potvrdil*, predtim, prehodil*, presunul*, pridal*,
prihlasil*, prijel*, prisel, prisla, prisli, prvotne, psal*, pustil*, puvodne, puvodne jsem, rikal*, slibil*, slibov*,
stihl*, zapomel*, zapomnel*, zmenilo, zrusil*, zucastnil*
""",),
    Role.LATE: ("""
omlouvam * odchod, omlouvam * pozdni prichod, omlouvam castecn* neucast, omlouvam pozdni prichod, omlouvam se za
pozdejsi prichod, omlouvam zpozdeni, omlouvam* se za pozdni prichod, omluv* * pozdni prichod, omluvte pozdni prichod
""",),
    Role.OFFER: ("""
beru podklady, materialy podklady dodam, materialy poslu, podklady dodam, podklady mam, podklady podklady vezmu,
podklady poslu, podklady vezmu, posilam podklady, posilam pripominky, posles odkaz, poslete * odkaz, poslete mi zapis,
poslete odkaz, poslete zapis, posli odkaz, poslu materialy, poslu pisemne, poslu podklady, poslu pripominky, poslu
stanovisko, prectu si zapis, pripominky poslu, pripominky prosim o odkaz, prosim o odkaz, prosim o podklady, prosim o
zapis, prosim zapis, vezmu s sebou podklady, zapis si prectu, zapis vezmu
""",),
    Role.MATTER: ("""
beru to na sebe, jmenuje se,
bez tebe, bez vas, bod, bodem, bodu, do prace, dokument*, dotaznik*, e-mail*, formular*, fotk*, hlasovan*, hodi vedet,
i bez vas, klic*, letak*, mail*, material*, muzu za to, navrh*, nemuzu za to, neprijde mi *, neprijdu na to, nesmim
chybet, no ne, o praci, obed*, objednavk*, odkaz*, odmitam platit, odmitam ten, omlouvam se za nedoroz*, omlouvam se
za omyl*, omlouvam se za opozd*, omlouvam se za pozdni*, omlouvam se za preklep*, omlouvam se za zpozd*, omlouvam* se
za *, omlouvam* za *, omluvu prijimam, parkov*, podklad*, posun*, presun*, prezentac*, prihlasen*, prijde mi *, prijdu
na to, prijdu si *, prijimam omluvu, prijimam priloh*, priloh*, pripominky, prislo mi *, program*, projektor*, prosim
o, se hodi vedet, se omlouvam* za *, seznam*, smlouv*, soubor*, tabulk*, tema, ukol*, vykaz*, z newsletteru, z odberu,
v te skupine, ve skupine, do skupiny, z te skupiny,
z rozesilky, za to * nemuzu, za to nemuzu, za vsechno * muzu, za vsechno muzu, zapis, zapisem, zapisu, ze seznamu, ze
skupin, ze skupiny, zprav*
""",),
    Role.OTHER_TIME: ("""
breznov*, breznu, byl jsem, cervenci, cervnov*, cervnu, druhou dubnov*, druhou porad*, dubnov*, dubnu, jinou schuz*,
kvetnov*, kvetnu, lednov*, lednu, listopadov*, loni, minula, minule, minuly, na jine setkani, na jinou na jinou
schuzk*, na jinou poradu, na jinou schuzk*, naposledy, nedorazil*, nemohl*, neprisl*, nestihl*, nezucastnil*,
posledne, priste, pristi*, prosinci, prosincov*, rijnov*, rijnu, srpnov*, srpnu, tehdy, unorov*, unoru, vcera*,
zarijov*
""",),
    Role.ASK: ("""
cim, co, jaka, jake, jaky, kam, kde, kdo, kdy, kolik, ktera, ktere, ktery, nevis, nevite, odkud, proc
""",),
    Role.IN_PERSON: ("""
face to face, fyzicky, na zivo, nazivo, osobne, prezencne, zive
""",),
    Role.UNTIL: ("""
do
""",),
    Role.BRING: (_own(BRING), """
berem s sebou, bereme s sebou, beru i, beru s, beru s sebou, beru sebou, privest, s sebou, s sebou beru, s sebou
vezmu, sebou, v doprovodu
""",),
    Role.WERE: ("""
kdyby*
""",),
    Role.FROM: ("""
az, teprve
""",),
    Role.BEFORE: ("""
nez
""",),
    Role.AILING: ("""
hlidam, lezim, lezime, marodim, marodime, odjizdim, prednasim, skolim, slouzim, slouzime, stehuji se, stehuju se,
ucim, ucime
""",),
    Role.SUITS: ("""
hodi se, hodi se mi, hodi se nam, klape, klape mi to, klapne, mi pasuje, mi se hodi, mi sedi, mi termin vyhovuje, mi
to hodi, mi to pujde, mi to sedi, mi to vyhovuje, mi to vyjde, mi vyhovuje, nam sedi, nam to vyhovuje, pujde mi to, se
hodi, se mi hodi, sedi mi, sedi nam, termin vyhovuje, to vyjde, vychazi mi to, vyhovuje, vyhovuje mi, vyhovuje nam,
vyhovuji, vyjde mi to
""",),
    Role.SUITS_NOT: ("""
mi nesedi, nam nesedi, nehodi, nehodi se mi, nehodi se nam, nehodi se*, neklape, neklapne, nepasuje, nesedi mi, nesedi
nam, nevychazi, nevyhovuje, nevyjde, se mi nehodi, se nam nehodi
""",),
    Role.WITH: ("""
s
""",),
}, STARTING, PLACING)  # fmt: skip
