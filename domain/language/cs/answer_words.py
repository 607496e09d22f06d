"""Czech: the words of answers to an invitation, each under the role it plays; folded, `*` stands for any ending.

A phrase of several words goes before its parts. Whatever stands in none of the roles is unread, and no answer is
written down whose deciding clause holds an unread word.
"""

from domain.language.answers.roles import Role, role_table
from domain.language.cs.verbs import BRING, COME, COMING, STAY_AWAY, persons
from domain.language.text import words

CAN = words("stihnu stiham zvladnu zvladam muzu mozu mohu smim dam nedovedu dokazu")
BE = words("budu")
MOVES = words("jdu jedu stavim zastavim")  # coming only where no other place is named
SURELY = tuple(verb for verb in COME if verb not in (*CAN, *BE, *MOVES, "prihlasim", "prihlasuji", "dostanu", "ukazu"))


def _own(verbs: tuple[str, ...], before: str = "") -> str:
    return ", ".join(dict.fromkeys(before + form for verb in verbs for form in persons(verb)))


ANSWER_WORDS = role_table({
    Role.COME: (_own(SURELY), _own(BRING), """
akceptuj*, bereme to, beru to, beru zpet omluvu, bez vahani, bude nas, budu pritom*, budu rad*, budu reprezentovat,
budu ucast*, budu zastupovat, bych si to nenechal*, cas mam, cas mame, cekejte, cekejte me, dej* me, dej* si me,
dojdem, dorazi nas, dostanu se, dostavim se, drz* mi misto, drz* mi zidli, drz* nam misto, drzte misto, hlasim se,
hlasime se, hodi se, hodi se mi, hodi se nam, i ja, ja + *, ja a * lidi, ja a jeste *, ja plus *, ja taky, jasna paka,
jdeme do toho, jdu do toho, jdu taky, je nas, jsem k dispozici, jsem pri tom, jsem s vami, jsem u toho, jsem v tom,
jsem vas, jsem vas*, jsem vase, jsem voln*, jsme k dispozici, jsme s vami, jsme u toho, jsme voln*, kdyby trakare
padaly, klape, klape mi to, klapne, mam cas, mam volno, mame cas, mame volno, me cekat, me pocitejte, me pripiste, me
tam napis*, me zapis, me zapiste, mi pasuje, mi se hodi, mi sedi, mi termin vyhovuje, mi to hodi, mi to pujde, mi to
sedi, mi to vyhovuje, mi to vyjde, mi vyhovuje, misto mi drz*, muj cas, muzete cekat, muzete me cekat, muzete se mnou
pocitat, muzete se spolehnout, muzete semnou pocitat, na seznam, nam to vyhovuje, napis* me, napis* si me, napiste me,
nas bude, nas dorazi, nas prijde, nas zapis, nebrani, nebudu chybet, nebudu se vymlouvat, nechte mi misto, nechybim,
nejde odmitnout, nemam duvod ne*, nemam nic, nemam s tim problem, nemohu se dockat, nemuzu odmitnout, nemuzu se
dockat, nemuzu si nechat ujit, nenecham si *, nenecham ujit, nenecham* si, neni duvod * ne*, neni duvod ne*, neni
duvod proc * ne*, neposilam nikoho, neprijed* nas, nevadi mi, nevidim duvod*, nevidim problem, nevynecham,
nevynechame, nic mi nebrani, nic nebrani, nic nemam, nikoho neposilam, omluva zrusena, omluvu beru zpet, omluvu rusim,
piste me, piste si me, pocitam, pocitam s tim, pocitam s ucasti, pocitame, pocitame s ucasti, pocitat, pocitat se
mnou, pocitej, pocitej* i se mnou, pocitej* s dvema, pocitej* s jednou osobou, pocitej* s moji, pocitej* s mou,
pocitej* s nami, pocitej* s nasi, pocitej* s tremi, pocitej* s ucasti, pocitej* se ctyrmi, pocitej* se dvema, pocitej*
se mnou, pocitej* se tremi, pocitej* snami, pocitejte, pocitejte i se mnou, pocitejte s moji ucasti, pocitejte s nama,
podari se, podarilo se, podarilo se mi, potvrzeno, potvrzuj*, potvrzuj* ucast, premluvil* jste me, prid*u, pridejte
me, pridem, pridu, prihlas* me, prihlasuj*, prihlasuj* se, prijde nas, prijdem, prijdou se mnou, prijdu az, prijdu
urcite, prijimam*, prijmeme, prijmu, pripis* me, pripoji* me, pritom*, pritomen, pritomna, privest, pujde mi to,
rezervuj*, rusim omluvu, s nami pocitej*, s sebou, s vdekem, schovej* mi *, se hodi, se mi hodi, se mnou * pocitej*,
se mnou pocitej*, se uvidime, sebou, sebou neberu, sedi mi, sejdeme se, semnou pocitat, si * nenecham, si nenechala
ujit, si nenecham*, spolehn* se, taky ja, termin vyhovuje, to si pis*, to vyjde, trakare padaly, ucast ano, ucast
jista, ucast potvrzen*, ucast potvrzuj*, ucast zavazn*, ucasten, ucastna, ukazu, ukazu se, uvidime se, v doprovodu,
vidime se, volno mam, volny jsem, vychazi mi to, vyhovuje, vyhovuje mi, vyhovuje nam, vyhovuji, vyjde mi to, vyslo mi
to, zapis me, zapis nas, zapis si me, zapis si nas, zapis* me, zapis* mne, zapis* si me, zapiste, zapiste nas, zapiste
si me, zapocitej* me, zaskocim, zastoupim, zastoupime, zastupujeme, zastupuji, zastupuju, zucastnim se ja, zucastnit
se
""",),
    Role.STAY: (_own(SURELY, "ne"), _own(STAY_AWAY), """
absence, absenci, absentovat, absentuj*, ani me nehne, ani nahodou, ani omylem, az priste, bez me, bez me ucasti, bez
mne, bez nas, beze me, beze mne, budeme chybet, budu chybet, do toho beze me, jindy rad*, jit to beze me, mam smulu,
me odhlas*, me omluv*, me skrtn*, me vynech*, mne omluv*, moji nepritomnost, mou nepritomnost, mou neucast, musim
odmitnout, musim omluvit, musim ozelet, musim to zrusit, musim vynechat, nas omluv*, nebereme, necekej*, necham si
ujit, necham to byt, nechystam se, nedam, nedojedu, nedoraz*, nedostavi, nefunguju, nehodi, nehodi se*, nehodlam*,
nejdu, nejedu, nejsem k dispozici, neklape, neklapne, nema kdo *, nemam cas, nemam koho poslat, nemame cas, nemame
koho poslat, nemohu prijmout, nemuzu prijmout, nepasuje, neplanuj*, nepocitej*, nepocitej* se mnou, nepodari*,
nepotvrdim, nepotvrzuj*, nepovede*, nepridu, neprijd*, neprijde nikdo, neprijit, nepripoj*, nepritom*, nepritomnost,
nepude, nepudu, nepujdu, nesedi, nestavim, neuc*, neucast, neucast*, neucasti, neucastnim, neukazu, neuvidi*, nevidime
se, nevychazi, nevyhovuje, nevyjde, nevyslo to, nevyuzij*, nezastav*, nezastihnete me, nezuc*, nezucastn*, nezvete,
nezvladnu, nikdo, nikdo neprijde, nikdo od nas, nikoho, nikoho neposleme, obejd* se beze, obejit bez me, obejit beze
me, obejit se beze, odepis* me, odepisu*, odhlas*, odhlas* me, odmit*, odpadam, odrik*, odskrtn*, odvolat, odvolav*
ucast, odvolavam svou ucast, odvolavam ucast, omlouvam sebe, omlouvam* se, omlouvam* sebe, omluv* me, omluv* mne,
omluv* nas, omluv* prosim me, omluv* prosim nas, omluvit se, pada mi to, padlo mi to, pas, pasuju, pauza, podruhe,
prijdu az priste, priste, probehne beze me, rusim, rusim svoji ucast, rusim svou ucast, rusim ucast, s nami ne, s nami
nepocitej*, se mi nehodi, se mnou ne, se mnou nepocitej*, se nevidime, se omlouvam*, se omluvit, sebe omlouvam, semnou
nepocitej*, si necham ujit, skrtn* me, snad priste, stahnete me, stahnete me ze seznamu, stahnout, stornuj*, svoji
nepritomnost, svou nepritomnost, tak priste, to nevyslo, to vzdavam, ucast moje pada, ucast odmit*, ucast odvol*,
ucast omluvit, ucast pada, ucast rusim, ucast se rusi, uzijte si, v zadnem pripade, vyjmete me, vynech* me, vynechte,
vyrad* me, vyradte me, vyradte me ze seznamu, vyskrtn*, vyskrtn* me, vzdavam, vzdavam to, zdravi nedovoluje, zrus* mou
ucast, zrus* ucast, zrusit, zruste me, zruste moji ucast, zruste prosim m* ucast, zruste ucast, zvladnout beze me
""",),
    Role.EXCUSES: ("""
omlouvam*, omlouvat, omluv*
""",),
    Role.CAN: (_own(CAN), """
da se, dam to, dame to, dokazu, jde to, lze, mohl, mohla, schop*, slo, slo by, stihneme, to dam, to dame, to stiham
""",),
    Role.CANNOT: (_own(CAN, "ne"), """
abych prisel, abych prisla, ani jeden, ani jeden z nas nemuze, mi umozneno, nebude mozn*, nebudem, nebudeme, nebudu,
nebylo mozn*, neda se, nedavam, nedokazu, nedostanu, nedovol*, nedovoluje, nejde, nejsem, nejsem schop*, nejsem v
republice, nejsme, nelze, nem* silu, nemam auto, nemam hlidani, nemam jak, nemam kapacit*, nemam koho, nemam lidi,
nemam moznost, nemam odvoz, nemam prostor, nemam sanci, nemam silu, nemam zastup, nemame jak, nemame kapacit*, nemame
lidi, nemoh*, nemoz*, nemuz*, neni mi umozneno, neni mozn*, neni mozne * prisel, neni mozne * prisla, neni umozneno,
neni v mych *, nepracuj*, neprichazi v uvahu, nepripada v uvahu, nepujde, nepusti*, nesehnal*, neslo, neslo to,
nestih*, neumoz*, neuvolni*, nevim kam driv, nezbyva, nezvlad*, v mych silach
""",),
    Role.BE: ("""
bejt, bude, budem, budeme, budou, budu, byt, je, jsem, jsme, jsou, pobudu, sem, sme, su, vydrzim, zustanu
""",),
    Role.GO: (_own(MOVES), """
jdem, jdou, jede, jedem, jet, jit, letim, letime, pojedeme, pojedu, pujdeme, pujdu, zajdu
""",),
    Role.COMING: (",".join(COMING), """
dorazit, dostat, dostavit, objevit, potvrdit ucast, prijet, prijit, zucastnit
""",),
    Role.MUST: ("""
chci, mam jit, mel*, moci, moct, muset, musim, musime, nucen*, potrebuj* odejit, smim, zbyva
""",),
    Role.LEAVING: ("""
bezet, domu, frcim, koncim, loucim, mizim, odbiham, odchazet, odchazim, odchod*, odejdu, odejit, odjedu, odjet,
odjezd*, odjizdim, odpojim, odpojit, odpojuj*, opoustim, opustim, opustit, padam, pryc, skoncit, sup, utect, utecu,
utikam, utikat, valim, vyrazim, vyrazit, zdrhat, zdrhnout, zdrhnu, zmizet, zmizim, zvedam, zvednout
""",),
    Role.YES: ("""
ano, anoo*, berem, beru, bez debat, bez problemu, bomba, budu se tesit, dobra, dobre, dohodnuto, domluveno, fajn,
hotovo, hura, jasan, jasnacka, jasnaka, jasne, jasnicka, jasnovka, jasny, jiste, jj*, jn, jo, jojo*, joo*, jsem in,
jsem pro, jsme pro, jup, klidne, moc rad*, moc se tesim, muze byt, na sto procent, neni problem, ok, okay, okej, okey,
oki, oks, ovsem, parada, plati, pochopitelne, prima, proc by ne, proc ne, rad, rada, radi, rozhodne, s diky, s
potesenim, s radosti, s vdecnosti, samo, samozrejme, skvele, souhlasim, stopro, stoprocentne, super, supr, tak jo,
tesim se, tesime se, to se vi, urcite, urco, v pohode, v poradku, velmi rad*, yes, zadny problem, zajiste
""",),
    Role.NO: ("""
kdepak, kdez, kdeze, ne, ne diky, nee*, nene, nezajem, nikoli*, nn*, no way, nope, to ne, urcite ne
""",),
    Role.REGRET: ("""
bohuzel, je mi lito, lito, litosti, lituj*, me mrzi, mrzi, mrzi me, mrzi nas, nezlob*, obavam, omluva, omluvu, pardon,
pochopeni, politovani*, promin*, s litosti, s omluvou, s politovanim, skoda, smula, sorry, velka skoda, zel, zelbohu
""",),
    Role.OBSTACLE: ("""
akci, angin*, antibiotik*, audit*, auto v servisu, autoservis, banka, banku, besid*, blbe, boli, ceka, cekaji, cest*,
chripk*, cizin*, covid*, den otevrenych *, diare, do toho, doktor*, doma, doprovod*, doprovodit, dovc*, dovol*,
duchod*, duvod*, exekuc*, hlidam, hlidani, hlidat, hor, horach, horeck*, horu, hory, inspekc*, intervi*, inventur*,
jinde, jine, jine jednani, jineho, jinou, jinou poradu, jinou schuzk*, jiny, jiny program, jiny termin, jinyho, k
soudu, kapacit*, karanten*, klient*, kolene, kolenem, koleno, koliduj*, kolize, kolizi, koncert*, konferenc*,
kontrol*, kriz*, krouzek, kryj*, kurz*, kvality, lazn*, lekar*, letadle, lezi, lezim*, lide chybi, magnet*, mam koho
hlidat, marod*, materske, migren*, mimo, mimo mesto, mimo republiku, more, na jine jednani, na ocr, na pecku, na
praxi, nabito, nachlazen*, nadrazi, nastydl*, necitim se dobre, neco mi do toho *, nemoc*, nemocensk*, nemocn*,
nemocnic*, neschopen*, neschopnosti, nestihacka, nocni, nohu, notar*, noze, ocr, odber*, oddeleni, odjizd*, odletam,
odpoledni, odstavk*, odvezt, odvoz, onemocn*, operac*, osetrovne, oslav*, osobnich, otevrenych dveri, personaln*,
plenarn*, ples, plno, pobocce, pobock*, pobyt*, pohr*, polici*, porod*, porouchal*, povinnost*, prace, praci,
pracovni*, praxi, prednas*, prekryv*, prislo, promoc*, provoz*, prujem, rehabilitac*, rekonstrukc*, rentgen*,
republice, republik*, revize, revizi, rodicovsk*, rodim, rodinn*, rok*, rozbil*, rozstonal*, sadre, seminar*, servis*,
skocilo, skolen*, skolim, slouzim*, slouzit, sluzb*, sluzebce, sluzebni ceste, smen*, snazil* presunout, soud*, soudu,
spatne, stacionar*, staz*, stehov*, stehuj*, stejnem case, stejnou dobu, stejny cas, stridani, supervi*, svatb*,
tabor*, teambuilding*, teplot*, teren, terenu, termin mi koliduje, trenink*, turnaj*, uc*im, ucim, uzaverk*, v praci,
vadi, valn*, vede*, vedeni, vedu, vezu, viroz*, vlaku, vlezl*, vlezlo, volno, volno nemam, vozim, vybor*, vyjezdni,
vylet*, vysetren*, vytizen*, vytizeni, vyuk*, vyzvednout, zadama, zahrad*, zahranici, zakrok*, zaneprazdn*, zapas*,
zastavuji, zastup nemam, zastupitelstv*, zavalen*, zavaz*, zavod*, zdravotn*, zle, zlomen*, zlomil*, zub*, zubar*,
zustav*
""",),
    Role.HAVE: ("""
cerpam, cerpame, ma, maji, mam, mame, mit, nemam, nemame
""",),
    Role.DOUBT: ("""
asi, budu se snazit, bych*, chtel*, chystam, dam * vedet, dam jeste vedet, dam vam * vedet, dam vedet, dame * vedet,
doufam*, eventual*, jak to dopadne, jak to vyjde, jeste se poradim, jist*, kez, mel* by, mel* bych, mozna, myslim,
nechte * otevrene, nechte mi to prosim otevrene, nechte to otevrene, nejist*, nejsem si jist*, nejspis*, nemohu
potvrdit, nemuzu * potvrdit, nemuzu potvrdit, nemuzu to * potvrdit, neni jist*, neni to jist*, neslib*, netusim*,
nevim*, otaznik*, ozvu*, patrne, planuj*, pokusim*, poradim se, potvrdim*, pravdepodobn*, predbezne, pripadne,
procent*, rad* bych, rekn*, rozmyslim*, sance, se poradim, snad, snazim*, snazit, spis, spise, teoretick*, tezko,
treba, tusim, uvazuj*, uvidi*, vaham*, vynasnazim, zatim, zkusim*, zrejme, zvazim
""",),
    Role.IF: ("""
jestli*, kdyby*, kdyz, leda*, podle, pokud, v pripade, za predpokladu, zalezi, zavisi
""",),
    Role.WAY: ("""
dalkove, dalku, dispozici, distanc*, formou, fyzicky, google meet, home office, internet*, jitsi, kamer*, link*,
meet*, mobil*, na zivo, nazivo, net, netu, notebook*, on line, on-line, onlajn, online, osobne, pocitac*, prezencne,
siti, skajp*, skype*, teams*, telefon*, video*, virtualne, vzdalene, web*, webex, z domova, zive, zoom*
""",),
    Role.PLACE: ("""
do sal*, k vam, mezi vami, na miste, na prijmu, s vami, tam, tu, u vas, v sal*, za vami
""",),
    Role.MEETING: ("""
akc*, jednani*, kolec*, komis*, kulat* stol*, meeting*, mitink*, porad*, pozvan*, pozvank*, pracovk*, pracovni*
skupin*, ridici*, rps, rs, schuz*, seslost*, setkani*, sezeni, skupin*, sraz*, termin*, ucast, ucasti, workshop*,
zasedani*
""",),
    Role.TIME: ("""
brezen, brezna, cas, case, cca, cele, celym, cerven, cervence, cervna, chlup, chvil*, chvili, chvilku, ctrnact*,
ctvrt*, ctyr, ctyrech, ctyri, ctyrmi, den, desate, desatou, deset, deseti, desiti, desitk*, devadesat*, devate,
devatou, devet, deviti, dnes, dneska, dnesni*, dny, do, dobe, dobu, dopoledne, druha, druhe, druheho, druhou, dubna,
dubnove setkani, dva, dvacet*, dvanact*, dve, dvem, dvema, dvou, dyl, h, hod, hodin*, hodinku, hodinu, jak, jedenact*,
jedna, jedne, jedno, jednu, kolem, kvetna, leden, ledna, listopad, listopadu, mezi, min, minut*, mirn*, momentk*,
nedel*, nejdele, nejdriv*, nejpozdeji, nez, o chlup, od, odpoledne, okamzik, okolo, opozd*, osm, osmdesat*, osme,
osmi, osmou, padesat*, pak, par, pate, patecni*, pateho, patek, patku, patnact*, patou, pet, peti, po, po kontrole, po
kontrole u lekare, po obede, po porade, po sluzbe, po vysetreni, poled*, ponde*, pote, potom, pozitri, pred, prichod*,
prosince, prosinec, pul, pul devaty, pulhodin*, puvodne, rano, rijen, rijna, sedesat*, sedm, sedmdesat*, sedme, sedmi,
sedmou, sest, seste, sesti, sestou, skoncim, sobot*, soubezne, srpen, srpna, streda, stredecni*, stredu, stredy, tech,
teprve, tj, tom, tomto, trech, tremi, treti, tretiho, tri, tricet*, trictvrte, trinact*, tuto, tyden, tydne, tydnu,
unor, unora, uplny, uterek, uterni*, utery, uvedenem, uvedeny*, uz, v, ve, vecer, zari, zaroven, zdrz*, zitra,
zitrejsi*, zpozd*
""",),
    Role.PART: ("""
pozde, pozdeji, pozdni*, az, zacat*, uvod*, konec, konce, konci, koncem, cast, casti, castecn*, celou, cely, celeho,
prvni, posledni*, driv*, dele, dlouho, vcas, hned, pulk*, polovin*, zaver*, presne
""",),
    Role.THAT: ("ze",),
    Role.IT: ("to",),
    Role.INSTEAD: ("""
deleg*, dohod*, domluv*, domluvil* jsem, domluvil* jsem se, domluvil* jsem za sebe, jde za *, jmenuj*, misto, misto
me, misto mne, misto nas, misto naseho, misto sebe, nahra*, najdu, necham se *, nechavam se *, nominuj*, poprosil*,
posila, posilam, posilam *, posilame *, poslal*, posleme, poslu, postoup*, pover*, pozad*, preber*, prebira, preda*,
predal*, predam, predav*, prenech*, prevezme, pripojil*, reprezent*, sehnal*, sezenu, stafet*, sver*, v zastoupeni,
vezme, vezme to, vezme to za *, vysil*, vysleme, vyslu, vystrida*, za me, za mne, za nas, za sebe, zajistim, zaridim,
zaskakuje, zaskoci, zaskok*, zast*, zmoc*
""",),
    Role.THEY: ("""
dorazi, dostavi, jde, muze, pojede, prijde, prijdou, prijede, prijedou, pripoji, prisel, prisla, prisli, pujde,
pujdou, ucastni, zajde, zastoupi, zucastni
""",),
    Role.THEY_NOT: ("""
nebude, nedorazi, nemohou, nemuze, neprijde, neprijdou, nezucastni, omlouva, omlouvaji, se omlouva
""",),
    Role.PERSON: ("""
asistent*, azylove*, azylovy dum, babicka, clen*, clovek*, dalsi*, dcer*, detem, deti, detmi, dite, ditetem,
dobrovolni*, dvojic*, ho, holka, host*, jeden, jednim, jednoho, jednoho z, jednou, jednu, jeho, jeji, ji, jina, jini,
jinou kolegyni, jinym, kamarad*, kancelare, kazdy z, klientek, klientem, klientk*, klientku, kluci, kluk*, koleg*,
kolega, kolegni, kolegou, kolegov*, kolegu, kolegum, kolegy*, kolektiv, kontaktniho centra, konzultant*, koordinator*,
laskave, lektor*, lide, lidi, lidmi, mala, maleho, malou, maly, mam*, mami*, maminka, maminky, manzel*, matka,
metodi*, mistostarost*, mlad*, mu, nekdo, nekoho, nekolik, nekym, nizkoprach*, nova, nove, noveho, novou, novy, novym,
oba, obe, obema, oboje, obou, on, ona, oni, osob*, otec, pan, pana, panem, pani, panu, parta, partner*, pecovatel*,
peer*, pracovnici, praktikant*, prcek, psa, psycholog*, recepce, reditel*, rodic*, rodin*, sam, sama, sef*, slecn*,
socialni, socialnich veci, spravni, starost*, stazist*, student*, syn*, tajemni*, tatin*, terapeut*, terenni*, tisni,
tym*, ucetni, ucitel*, uzivatel*, vedouci*, vnitrnich veci, vnuck*, vnuk*
""",),
    Role.ORGANISATION: ("""
azyl*, centr*, charit*, diakoni*, domov*, klub*, kraj*, mest*, nadac*, nizkoprah*, oblastni*, odbor*, organizac*,
ospod*, osz, poradn*, poskytovatel*, seniorem, seniori, seniory, skol*, spolk*, tymu, urad*
""",),
    Role.FILL: ("""
a, aby, akorat, ale, alespon, ani, aspon, at, at se dari, aute, autem, autobus*, avsak, beru zpet, bez, bezte, budete,
bus*, by, bylo, cela, celkem, cestou, cti, ctim, dlouhe, dnesk*, do diare, do kalendare, dobrej, dobrou naladou,
dobry, doby, docela, dohromady, dost, fakt, haha, hehe, hezke, hezky, hlasim, holky, holt, i, ja, jak se, jako, jako
vzdy, jasne ze, jde o, jedine, jej, jelikoz, jen, jenom, jenze, jeste, jinak, jisto, jmenem, jsem rad*, jste, k,
kalendari, kazdopadne, kazdy, kdyby trakare, kdyztak, ke, klidu, koho, kol, konecne, koni, krku, kvuli, letos, mam to
v kalendari, maximalne, me, mem, menim na, mhd, mi, minutk*, mne, mnou, moc, moje, moji, mou, mozne, moznosti, muj,
musite, muzes, muzete, my, mych, mych silach, mym, na, na krku, nahodou, nakonec, nam, nama, nami, nas, nase, naseho,
nasi, nasich, nasim, nebot, neco, nejak, nejlepe, neni, ni, nic, nikam, nim, no, normalne, o, obvykle, ode, odpoved*,
opet, oprava, opravdu, oznamuj*, pisu si, planu, plnem, plnem poctu, pls, plus, plz, pocet, poctu, posly, pouze,
pozdravujte, pozdravuju, prave, prece, predem, prej, pres, prevazne, pri, primo, pro, proste, prostoru, proti, proto,
protoze, pry, radeji, radne, radsi, reakci, rok, rovnez, rovnou, s, s nama, samozrejme ze, sdeluj*, se, sebe, sedet v,
semnou, si, sice, slozeni, snami, spolecne, spolu, stejne, strany, sve, svem, svoje, svoji, svou, svym, ta, tady, tak,
take, takhle, takovy, takto, taky, takze, te, ted, teda, tedka, tedy, ten, tenhle, tento, tentokrat, tentokrate, teto,
tez, ti, tim, timto, tohle, toho, tohoto, tomhle, toz, tramvaj*, trochu, tudiz, tuhle, ty, u, ujit, uplne, urcite jo,
uspes*, v kalendari, v kazdem pripade, vam, vami, vas, vase, vasi, vazene, vedomi, velice, velkou radosti, velmi, vic,
vlak*, vlakem, vlastne, volam, vsak, vse, vsechno, vsem, vsemi, vsichni, vy, vzdy, vzdycky, vzhledem, z, za, zabalit
to, zacnete, zacnete bez *, zacnete beze *, zacnete klidne, zacnete klidne bez *, zacnete klidne beze *, zas, zase,
zavazn*, zdar*, ze strany, zeptat, zmena, zpatky, zpravu, zrovna
""",),
    Role.POLITE: ("""
ahoj, bereme na vedomi, beru na vedomi, cau, dekuj*, dekuj* za *, dik, dikes, diky, diky za *, dobre odpoledne, dobre
rano, dobry den, dobry vecer, drzim, drzim palce, hezky den, hezky vecer, hodne zdaru, krasny den, mejte se, mejte se
*, mil*, na vedomi, na videnou, neodpovedel*, odpovidam pozde, palce, pekny den, pisu az ted, pozdravem, preji, preji
hodne *, preju, preju hodne *, prosim, s pozdravem, s uctou, vazen*, za pozvani, zdarny prubeh, zdravi, zdravim
""",),
    Role.PAST: ("""
byla jsem, chtel* jsem, domluvil*, hlasil*, jsem *l*, mel* jsem, myslel*, napsal*, odpadl*, planoval*, potvrdil*,
predtim, prehodil*, presunul*, prihlasil*, psal*, pustil*, puvodne jsem, rikal*, slibil*, slibov*, zmenilo, zrusil*
""",),
    Role.LATE: ("""
omlouvam * odchod, omlouvam castecn* neucast, omlouvam pozdni prichod, omlouvam zpozdeni, omluvte pozdni prichod
""",),
    Role.OFFER: ("""
beru podklady, materialy poslu, podklady dodam, podklady mam, podklady poslu, podklady vezmu, posilam podklady,
posilam pripominky, posles odkaz, poslete * odkaz, poslete mi zapis, poslete odkaz, poslete zapis, posli odkaz, poslu
materialy, poslu pisemne, poslu podklady, poslu pripominky, poslu stanovisko, prectu si zapis, pripominky poslu,
prosim o odkaz, prosim o podklady, prosim o zapis, prosim zapis, vezmu s sebou podklady, zapis si prectu, zapis vezmu
""",),
    Role.MATTER: ("""
beru to na vedomi, bod, bodem, bodu, do ctvrtka, do konce tydne, do nedele, do patku, do pondeli, do pondelka, do
prace, do soboty, do stredy, do uterka, do utery, do zitra, do zitrka, dokument*, dotaznik*, e-mail*, formular*,
fotk*, hlasovan*, hodi vedet, klic*, letak*, mail*, material*, muzu za to, navrh*, nemuzu chybet, nemuzu za to,
neprijdu na to, nesmim chybet, obed*, objednavk*, odkaz*, odmitam platit, odmitam ten, omlouvam se za nedoroz*,
omlouvam se za omyl*, omlouvam se za opozd*, omlouvam se za pozdni*, omlouvam se za preklep*, omlouvam se za zpozd*,
omluvu prijimam, parkov*, podklad*, posun*, presun*, prezentac*, prihlasen*, prijdu na to, prijimam omluvu, priloh*,
pripominky, program*, projektor*, se hodi vedet, seznam*, smlouv*, soubor*, tabulk*, tema, ukol*, vykaz*, z odberu, za
to * nemuzu, za to nemuzu, za vsechno * muzu, za vsechno muzu, zapis, zapisem, zapisu, zprav*
""",),
    Role.OTHER_TIME: ("""
breznov*, breznu, byl jsem, cervenci, cervnov*, cervnu, druhou porad*, dubnov*, dubnu, jina schuz*, jinou schuz*,
kvetnov*, kvetnu, lednov*, lednu, listopadov*, loni, minula, minule, minuly, na jine setkani, na jinou poradu, na
jinou schuzk*, naposledy, nedorazil*, nemohl*, neprisl*, nestihl*, nezucastnil*, posledne, pristi*, prosinci,
prosincov*, rijnov*, rijnu, srpnov*, srpnu, tehdy, unorov*, unoru, vcera*, zarijov*
""",),
    Role.ASK: ("""
cim, co, jaka, jake, jaky, kam, kde, kdo, kdy, kolik, ktera, ktere, ktery, nevis, nevite, odkud, proc
""",),
}, "a ale avsak jenze takze protoze nebot jelikoz ze kdyz pokud", "v ve na do u k ke", "s se")  # fmt: skip
