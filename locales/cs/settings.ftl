command-nastaveni = nastavit připomínky, tichý čas a jazyk
    .also = volby
settings-ask-which = Kterou skupinu chcete nastavit?
settings-title = ⚙️ Nastavení: { $group }
# $language: cs, en
settings-language = { $language ->
    [cs] Ve skupině mluvím česky.
    [en] Ve skupině mluvím anglicky.
   *[other] Ve skupině mluvím tímto jazykem: { $name }.
 }
# $since, $until: hodiny 0–23
settings-quiet = { $quiet ->
    [true] Tichý čas: { $since }–{ $until } hodin, tehdy se sám neozývám.
   *[other] Tichý čas není, ozývám se v kteroukoli hodinu.
 }
# $times: kdy předem
settings-room = Jednání připomenu ve skupině: { $times }.
settings-private = Soukromě těm, kdo přijdou: { $times }.
settings-nudge = { $on ->
    [true] Kdo neodpoví, dostane týden předem soukromě pozvánku ještě jednou.
   *[other] Kdo neodpoví, tomu se znovu neozvu.
 }
settings-silent = { $on ->
    [true] Ve skupině jmenuji, kdo ještě neodpověděl.
   *[other] Kdo ještě neodpověděl, ve skupině nejmenuji; ví to jen koordinátor.
 }
settings-workdays = { $on ->
    [true] Na úkoly a odpovědi se ptám jen v pracovní dny.
   *[other] Na úkoly a odpovědi se ptám i o víkendech a svátcích.
 }
# $days: kolik dní před jednáním sběr témat končí, 0 = nekončí
settings-topics = { $days ->
    [0] Sběr témat k jednání napříč skupinami nemá uzávěrku.
    [one] Sběr témat k jednání napříč skupinami končí { $days } den před ním.
    [few] Sběr témat k jednání napříč skupinami končí { $days } dny před ním.
   *[other] Sběr témat k jednání napříč skupinami končí { $days } dní před ním.
 }
settings-zone = Časové pásmo: { $zone }
settings-before = { $minutes ->
    [10080] týden předem
    [1440] den předem
    [120] 2 hodiny předem
   *[other] { $minutes } minut předem
 }
settings-never = nikdy
settings-button-open = Nastavení
settings-button-quiet-0 = Ticho 20–7
settings-button-quiet-1 = Ticho 22–6
settings-button-quiet-2 = Bez ticha
settings-button-quiet-other = Jiné ticho
settings-button-room-0 = Skupině týden
settings-button-room-1 = Skupině den
settings-button-room-2 = Skupině 2 h
settings-button-private-0 = Soukromě týden
settings-button-private-1 = Soukromě den
settings-button-private-2 = Soukromě 2 h
settings-button-nudge = Pozvat znovu, kdo neodpověděl
settings-button-silent = Ve skupině jmenovat, kdo mlčí
settings-button-workdays = Jen v pracovní dny
settings-button-topics-0 = Témata týden
settings-button-topics-1 = Témata 3 dny
settings-button-topics-2 = Bez uzávěrky
settings-button-zone = Změnit časové pásmo
settings-ask-hours = Odkdy dokdy nemám nikomu psát? Napište celé hodiny, třeba: od 21 do 6
settings-hours-unclear = Nerozumím, odkdy dokdy má být ticho: „{ $got }“. Napište dvě celé hodiny, třeba: od 21 do 6
settings-ask-zone = Jaké časové pásmo skupina má? Teď je to { $zone }. Napište třeba: Europe/Prague
settings-zone-unknown = Časové pásmo „{ $got }“ neznám. Napište světadíl a město anglicky, třeba: Europe/Prague
