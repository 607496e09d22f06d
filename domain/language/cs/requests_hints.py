"""Czech: words that together tell what somebody may be after, whatever else they write; nothing is done by them.

For each thing ways apart by "|"; all words of a way must be said, in any order, `*` for any ending, "@" for somebody
known. Folded.
"""

HINTS = {
    "when": "kdy zacin*|kdy zac*|v kolik|kdy je|kdy bude|kdy se|od kolika|od kdy|do kolika|do kdy bude|kdy konc*"
    "|jak dlouho|kolikat* je|ktery den|jaky den|ktera stred*|tuto stredu nebo|kdy sraz|kdy mam prijit|zacatek v"
    "|plati termin|na kolikat*|kolik hodin zac*",
    "where": "kde je|kde bude|kde se|kam mam|kam se|kam jde*|kam prij*|kam dorazit|kde sraz|ktera mistnost"
    "|jaka mistnost|ktere mistnosti|jake mistnosti|ktere patro|jake patro|ve kterem patre|na jake adrese|adres* kon*"
    "|ktera budova|kudy|kde sidl*|kde zasedame|kde mame byt|bezbarier* pristup|parkov*|zaparkovat",
    "joining": "jak pripoj*|muzu pripoj*|pripojit na dalku|dalku|odkaz na video*|odkaz na online|link na online"
    "|odkaz pripoj*|posl* odkaz|poslat link|online pripoj*|muzu online|jde to online|bude online|pres teams"
    "|pres zoom|pres telefon|z domova",
    "programme": "co programu|co projednavat|co probir*|co resit|co resime|co na poradu|co na porade|o cem bude"
    "|o cem jednat|program vypada|bude probirat|bude resit|jake body|ktere body|kolik bodu|posl* program"
    "|poslat program|program prosim|porad jednani|agenda|bod pred|bod po|program schuz*|na programu",
    "who-comes": "prijde taky|kdo prijde|kdo bude|kdo jde|kdo dorazi|kdo se prihlas*|prihlasil nekdo|nekdo prihlas*"
    "|kdo potvrdil|kdo se ucastn*|prijde nekdo|bude tam|kdo vsechno tam|jak ucast|jak to vypada ucast*|dorazi nekdo"
    "|prijde i|ucast vypada",
    "who-is-excused": "kdo omluvil*|kdo omluven*|omlouval nekdo|omluvil nekdo|kdo neprijde|kdo nemuze|kdo chybi"
    "|kdo nebude|kdo nedorazi|omluvil se uz|seznam omluven*|nekdo omlouval|omlouval se|kolik omluv*",
    "who-is-silent": "kdo neodpov*|kdo se neozval*|kdo nereag*|kdo mlci|kdo nedal vedet|od koho nemam|od koho ceka*"
    "|kdo jeste nepotvrd*|na koho ceka*|kdo se nevyjadr*|kdo dluzi odpoved|nema odpov* kdo|ani ano ani ne"
    "|kdo nenapsal|kdo vahaj*",
    "how-many": "kolik nas|kolik lidi|kolik ucastn*|kolik prijde|kolik jich|pocet prihlas*|pocet ucast*|pocet lidi"
    "|kolik zidli|kolik kav*|pro kolik|kolik obed*|kolik obcerstv*|kolik osob|jaky pocet|kolik chlebic*|kolik mist",
    "topics": "jaka temata|ktera temata|co za temata|jake namety|namety co|temata sesl*|navrzen* tem*|prehled temat"
    "|seznam temat|ukaz tem*|ukaz namet*|kdo navrhl|navrhl uz nekdo|je tam uz navrh*|temata zasobnik|jake navrhy"
    "|zasobnik|je tam uz nekde",
    "my-tasks": "me ukol*|moje ukol*|co mam|mam ukol*|co po mne chce*|co ode me|co me ceka|co na me|co dluzim"
    "|co mam udelat|mam neco udelat|co mi zbyva|co jsem slibil*|co jsem mel*|cekate ode me|mam jeste neco"
    "|mam na starost*|co mam dodat|do kdy mam|mam nejaky|me povinnost*|moje rest*",
    "group-tasks": "vsech* ukol*|ukol* skupin*|ukoly v|prehled ukolu|prehled vsech|otevren* ukol*|rozdelan* ukol*"
    "|co mame ukol*|jake ukol* mame|kdo co dela|kdo ma co|kdo co ma|co je rozdan*|co mame rozdelan*|seznam ukolu"
    "|stav ukolu|ukoly rozd*",
    "whose-task": "kdo ma na starost*|kdo ma|komu jsme dali|komu jsme|kdo dela|kdo mel|kdo si vzal|kdo resi"
    "|kdo pripravuje|kdo to ma|ci je|komu patri|kdo zajist*|kdo se stara|kdo zodpov*|kdo slibil|kdo ma pod|na kom je"
    "|kdo garantuj*|kdo mel udelat",
    "overdue": "po termin*|po lhut*|zpozden*|opozden*|nesplnen*|kdo nesplnil|kdo nestih*|kdo dluzi ukol*"
    "|kdo dluzi nejak*|neco hori|co hori|uz mel* byt hotov*|uz davno|po deadlin*|ve skluzu|prosvih*|proslapl*"
    "|nestihl termin|pres cas",
    "decided": "co rozhod*|co schval*|co odsouhl*|co jsme se dohod*|jak dopadl*|co usnes*|jak jsme se|co se dohodl*"
    "|na cem dohod*|jak to dopadlo|co minule|jake usneseni|jak zni usnes*|zaver* z|co padlo|jak hlasovan*"
    "|dohodli jsme|rozhodli jsme|schvalili jsme",
    "abilities": "jak tebou|co umis|jak funguj*|pomoc|nevim jak|nevyznam|nerozumim tomu|poradit|poradis|k cemu jsi"
    "|co dovedes|jak se s tebou|co pro me|jak to pouzi*|jak ovlad*|navod|jak psat|co ti muzu|co muzu napsat"
    "|jake prikaz*|s cim pomuz*|co vsechno",
    "how-to-excuse": "jak omluv*|jak se omluv*|jak mam omluv*|komu omluv*|kam omluv*|jak dat vedet|komu dat vedet"
    "|jak odhlas*|co kdyz neprijdu|kdybych nemohl*|kdyz nebudu moct|jak odmitn*|komu nahlas*|jak zrus* ucast"
    "|kdybych nahodou|kde se omluv*|omluvit jak|staci napsat",
    "coordinator": "kdo vede|kdo koordin*|kdo je koordin*|kontakt na|telefon na|kdo je sef|kdo ridi|na koho obrat*"
    "|na koho se|komu volat|komu zavolat|kdo svolava|kdo to organizuj*|kdo odpovida|kdo je vedouc*|s kym mluvit"
    "|koordinator*|kdo to tu|cislo na",
    "members": "kdo je skupin*|kdo je v|clen* skupin*|seznam clenu|vypis clen*|kdo patri|kdo tam vsechno je"
    "|slozeni skupin*|kdo vsechno je|kdo je clen*|kolik clenu|kolik nas je|kdo chodi|clenove",
    "meetings": "pristi schuz*|dalsi schuz*|dalsi termin*|pristi jednani|dalsi jednani|kdy dalsi|kdy pristi"
    "|neco naplanovan*|co naplanovan*|jake schuz*|nejblizsi schuz*|terminy schuz*|kdy se zase|po novem roce|schuze v"
    "|jednani v|kalendar schuz*|jake terminy|planovan* schuz*",
    "my-data": "co o mne|moje data|moje udaje|me udaje|osobni udaj*|co mas ulozen*|gdpr|jake udaje|co o me",
    "call": "udelat schuz*|udelej schuz*|svol*|zaloz* jednani|zaloz* schuz*|nova schuz*|nove jednani|usporad*"
    "|naplanuj*|zorganiz*|vypis schuz*|vyhlas schuz*|potrebuj* schuz*|rozesl* pozvank*|dame schuz*|sejdeme se|svolej"
    "|sezvi|sezvat|potkejme|dat dohromady|posli pozvank*|pozvi skupin*|mimoradn*",
    "move": "presun*|posun*|prelo*|prekla*|odloz*|na jiny den|jiny termin|jinou hodin*|zacneme az|zacneme v"
    "|zacatek az|zacatek v|o hodinu|o tyden|o den|misto stred*|az od|zmen* cas|zmen* termin|zmen* den|zmen* hodin*"
    "|koncime|prodluz* jednani|bude az",
    "cancel": "zrus* schuz*|zrus* jednani|zrus stred*|zrusit stred*|nekona|odpada|rusime|rusi|odpisk*|odvol* schuz*"
    "|odvol* jednani|nebude jednani|nebude schuz*|stornuj*|neuskutecn*|schuz* neplati|zrus to|nesejdeme se|odrikam"
    "|schuzku nechme byt",
    "restore": "obnov*|prece jen bude|nakonec bude|nakonec se kona|zase plati|preci jen|vrat schuz*|nakonec plati",
    "rename": "prejmen*|zmen* nazev|jiny nazev|nazev dej|nazev moc|jmenovat jinak|nazev oprav*|titulek|nadpis"
    "|at se jmenuje|bude jmenovat|nazev ma|nazev zni|v nazvu|lepsi nazev|nazvi",
    "place": "zmen* mist*|misto konani|jina mistnost|budeme v|budem v|sejdeme se v|sejdeme se u|mistnost obsazen*"
    "|presunem* do|presun do|jsme v|odkaz na online|odkaz: http*|jinde|misto radnice|jine misto|zmena mist*"
    "|mistnosti|sal obsazen*|zasedack*|link je|odkaz je|pridej odkaz|dopln odkaz|pridej k pozvance|k pozvance odkaz"
    "|online pres|jdeme do|pojd* do|presuneme se",
    "add-item": "prid* bod|pridat bod|vloz* bod|zarad* bod|na program|do programu|dopln* program|dopln* bod|novy bod"
    "|bod navic|prihod*|bod program*|na porad|pridej k program*|zaradit na|dej bod|pridame bod|do agendy|jeste bod"
    "|jako bod",
    "drop-item": "vyhod* program*|vyhod* bod|skrtn* bod|skrtni|vyskrt*|vynech* bod|vynechame|vypust* bod|smaz* bod"
    "|odeb* bod|zrus bod|bod nebude|bod odpada|bez bodu|z programu|bod pryc|bod vypad*|stahn* bod",
    "propose-topic": "navrhuj*|navrh na tema|mezi temata|co kdybychom prob*|probrali|probrat|mam tema|mam namet"
    "|tema na prist*|tema:|otevrit tema|prist* mluvit|meli bychom|mohli bychom|priste resit|priste prob*"
    "|zajimalo by me|nadhod*|do temat|k temat*|dat do zasob*|chtel* bych prob*|hodilo by se prob*|namet na|jednani o"
    "|bavit o",
    "withdraw-topic": "stah* tema|stah* namet|stahuj*|zrus* muj namet|zrus tema|vyraz* namet*|vyraz* tema*|vyrazeni"
    "|beru zpet|muj namet|moje tema|meho namet*|meho temat*|smaz moje tem*|uz neni aktualni|tema neplati"
    "|namet neplati|muj navrh",
    "support-topic": "jsem pro|podporuj*|pridavam hlas|hlas pro|hlasuju|pridavam se|taky bych|pripojuj*|palec"
    "|dobre tema|za me taky|taky me zajim*|podpor*|dej mi hlas|me taky|plus jedna|moc dobry namet",
    "give-task": "ukol @|@ at|@ pripravi|@ posle|@ zjisti|@ zajisti|@ objedna|ukol pro|zadej ukol|zapis ukol"
    "|novy ukol|dej ukol|at udela|at posle|at pripravi|at zajisti|ma za ukol|dostane ukol|uloz*|zaukol*|pride* ukol*"
    "|at zjisti|at objedna|bude mit na starost|vezme si na starost|prosim at",
    "take-task": "vezmu si|vezmu to|ja udelam|ja zaridim|ujmu se|beru si|postaram se|zaridim|ja zavolam|hlasim se"
    "|pis si me|pis me|dej mi to|dej to na me|klidne ja|udelam ja|zavolam ja|napis me k|to necham na mne|ja to vezmu"
    "|ja si vezmu|zapis mi",
    "hand-over": "predej @|@ vezme|@ udela|@ dodela|@ prevezme|@ dokonc*|predej*|predat|prepis na|prepiste|prehod na"
    "|za me udela|za me dokonc*|za me vezme|misto me udela|prevezme|at to vezme|dej to|prenech*|domluvili jsme"
    "|ukol na|udela to|dodela to|dodela misto|misto me dodel*|prevzal*|vezme ode me",
    "postpone-task": "nestih* ukol*|nestihnu|nestiham|prodluz*|posun* termin|posunuti termin*|odklad*|vic casu"
    "|vice casu|tyden navic|dny navic|do konce mesice|nezvladnu do|slo by to do|jeste tyden|jeste par dni"
    "|pozdejsi termin|slo by do|dodam az|pockat do|az do|termin ukol*|nedam do",
    "finish-task": "hotovo|splnen*|splneno|odskrtn*|je to hotov*|vyrizen*|odeslan*|vytisten*|udelan*|mam to za"
    "|jsem poslal*|jsem odeslal*|jsem objednal*|jsem zavol*|jsem zjistil*|dodelan*|zarizen*|objednan*|dotaz vyriz*"
    "|jsou hotov*|je hotov*|doptala|uzavri ukol|zaridil*|vyridil*|odevzdan*|mas to v mailu",
    "remind": "pripomen*|upozorn*|upomen*|popozen*|urguj*|stouchn*|pipni|cinkni|kdo neodpov* napis|napis tem"
    "|poslat pripomin*|posl* upominku|nezapomen*|pripominku|bud* me|ozvi se mi|dej mi vedet den|zmackni|pobidni"
    "|obvolej",
    "add-person": "pridej skupin*|pridat skupin*|pridej do|novy clen|nova clenka|noveho clena|novou clenku"
    "|novou koleg*|novy koleg*|nam pribyl*|zarad* mezi|zapis do skupin*|chce chodit|bude chodit|nove chodi"
    "|prid* mezi|pridej pan*|prid* koleg*|clenem skupin*|nastoupil*|misto nej bude chodit|rozsir*",
    "correct-person": "@ jmenuje|@ spatne|@ vdala|@ zmenil*|@ novy|@ nove|@ nova|@ mail|@ telefon|@ cislo|vdala"
    "|jmenuju se|prijmeni|nove cislo|telefon zmen*|zmen* telefon|nov* mail|nov* e-mail|jmeno spatne|spatne jmeno"
    "|spatne organiz*|organizaci spatne|presla do|presel do|uz nedela|uz neni v|uz pracuj*|oprav* jmeno"
    "|oprav* prijmeni|titul|zmena jmen*|zmena mail*|cislo nefung*|mail nefung*|me jmeno|moje jmeno|oprav* mail"
    "|oprav* telefon|oprav* kontakt|pise se s|pise se",
    "add-guest": "s sebou|vezmu s sebou|prijde s nami|prijde se mnou|privedu|jako hosta|host|hosta|se mnou prijde"
    "|pripis ji|pripis ho|pozvi hosta|praktikant*|prizv*|vezmu kolegyn*|vezmu koleg*|doprovod|i s koleg*"
    "|bude nas vic|plus jedna osoba|se mnou bude",
    "drop-guest": "host neprijde|host nakonec|hosta skrtn*|hosta zrus*|bez hosta|host nebude|nevezmu|host se omluvil",
    "quiet-hours": "nepis vecer|nepis noc*|po osm* vecer|po 20|mezi 20|nerus vecer|tich* hodin*|tichy cas"
    "|tichy rezim|v noci|rano nepis|pred osm*|o vikend* nepis|vikend* klid|od osmi do|po sest* nepis"
    "|nechci zpravy vecer|zpravy jen|jen pracovni dob*|vecer nech*|nepis po|nepis pred|upozorneni vecer",
    "language": "anglicky|cesky|ukrajin*|anglictin*|cestin*|nemecky|slovensky|jazyk|po cesku",
    "leave-alone": "nepis mi|uz nepis|neposil*|nechci zpravy|nechci dostavat|nepreji zpravy|neprej*|nech me"
    "|dej pokoj|na dovolen*|mam dovolen*|prestan psat|prestan posilat|neotravuj|neotravujte|zadne zpravy"
    "|dostavat zpravy|odhlas zpravy|dva tydny nic|odmlc*|do odvolani|ozvi se az|nerus me do",
    "leave-group": "vyrad* skupin*|vyrad* me|odejit skupin*|odchazim z|odchazim ze|nechci byt|uz nechci byt"
    "|vyskrtn* me|odhlas* skupin*|odhlas* me|vystoup*|koncim ve|koncim v|koncim ke|smaz* me ze|odeber* me"
    "|uz nepatrim|nejsem clen*|zrus* clenstv*|uz tam nepatrim|nebudu uz chodit|uz nebudu chodit",
    "answer-for": "@ neprijde|@ nemuze|@ prijde|@ dorazi|@ nedorazi|@ omlouva*|@ omluv*|@ marod*|@ nemocn*|@ nebude"
    "|zapis @|napis @ ze|@ volal*|@ psal*|zapis jako omluven*|zapis jako|zapis ho|zapis ji|napis jako|omluv ho"
    "|omluv ji|volal* ze|volal* mi|vzkazuje|se omlouva|neprijde protoze|ta taky nemuze|taky neprijde"
    "|pise ze neprijde|pise ze prijde|rikal* ze prijde|rikal* ze neprijde|za ni|za nej|dej ho jako|dej ji jako"
    "|prosi o omluv*|nemuze prijit|mam vyridit|omluvte pan*|omluv pan*|nechal* vzkaz|dorazi pozdeji|jako ze",
    "send-list": "prezenck*|prezencn*|seznam clenu|seznam ucastnik*|seznam lidi|seznam posl*|posl* seznam|v tabulce"
    "|export*|excel*|k vytisten*|vytisk*|seznam kontakt*|kontakt* clenu|listin*|posl* kontakty|stahn* seznam|csv",
    "undo": "vrat to|vrat zpatky|vratit zpet|posledni krok|posledni zmen*|omyl*|spletl*|to jsem nechtel*"
    "|nechtel* odeslat|preklikl*|odvolej posledni|zpatky|zrus posledni|to byla chyba|vem zpatky|vezmi zpatky"
    "|do jineho okna|uklepl*|krok zpet",
    "date-poll": "najdi termin|najit termin|hledej termin|kdy hodi|kdy by se hodil*|hlasovan* termin*"
    "|udelej hlasovan*|anket* termin*|anket*|doodle|termin vsem|kdy muz* vsichni|kdy mohou|komu sedi|co komu"
    "|vyber* termin|zjist* termin|zeptej kdy|kdy by mohli|vhodny termin|kteri den|ktery den vyhov*|kdy vyhov*"
    "|spolecny termin|hlasovani: |nejvic lidem",
    "calendar": "do kalendar*|kalendar*|outlook*|ics|google",
    "minutes": "zapis posl*|posl* zapis|kde zapis|posledni zapis|zapis z|zapis minul*|mate zapis|zapis uz"
    "|precist zapis",
    "attendance": "dochazk*|prezenck* udel*|zapis ucast*|kdo tam byl|kdo byl minul*",
    "erase": "smaz udaje|smaz data|vymaz udaje|vymazat udaje|smazat udaje|zapomen na me|smaz me|smazat me|vymaz vse",
    "thanks": "diky|dekuj*|dik|dekuju|dikes|to mi staci|diky moc",
    "greeting": "ahoj|dobry den|zdravim|dobre rano|cau|dobry vecer|hezky den",
    "praise": "super|skvel*|parada|bezva|sikovn*|zlatic*|jsi poklad|dobra prace",
}
