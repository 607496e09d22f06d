command-pozvanka = přijmout pozvánku s kódem
# $kept: yes, když jde o klepnutí, které jsme si nechali; jinak no
members-door = Do skupiny { $group } pouští nové lidi ten, kdo ji koordinuje. Už o vás ví. { $kept ->
    [yes] Jakmile vás pustí, bude vaše klepnutí platit.
   *[no] Jakmile vás pustí, napište to prosím znovu.
 }
members-door-shut = Kdo je ve skupině { $group }, určuje, kdo ji koordinuje. Domluvte se prosím přímo.
members-out = Ve skupině { $group } už nejste, proto to nepočítám. Zpátky vás může pustit, kdo ji koordinuje; ví, že se hlásíte.
# $who: jméno a účty, $entry: člověk ze seznamu s organizací
members-claim = Ve skupině { $group } píše { $who }.
members-claim-one = Je to { $entry }?
members-claim-several = Je to někdo z těchto lidí ze seznamu?
# $roles: role v seznamu, $tasks: kolik otevřených úkolů
members-claim-brings = { $tasks ->
    [0] S místem na seznamu převezme: { $roles }.
    [one] S místem na seznamu převezme: { $roles }, { $tasks } úkol.
    [few] S místem na seznamu převezme: { $roles }, { $tasks } úkoly.
   *[other] S místem na seznamu převezme: { $roles }, { $tasks } úkolů.
 }
members-claim-is = ✓ Ano, { $who } je { $entry }.
members-claim-is-other = ✓ Ne, { $who } je někdo jiný.
members-claim-over = Na tohle už je odpovězeno.
members-claim-asked = Na seznamu skupiny je { $name }. Jste-li to vy, potvrdí to jedním klepnutím, kdo skupinu koordinuje. Zatím vás tu vedu zvlášť a nic z toho, co děláte, se neztratí.
members-claim-confirmed = Potvrzeno: na seznamu jste { $name }. Vaše dosavadní odpovědi, témata i úkoly platí dál.
members-not-yours = Kdo je { $name }, může potvrdit jen správce nebo ten, kdo koordinuje všechny skupiny, ve kterých tenhle člověk je.
members-button-yes = Ano
members-button-other = Ne, někdo jiný
members-button-invite = Poslat pozvánku
members-invited-until = Pozvánka čeká na přijetí, platí do { $day }.
members-invite-forward = Zprávu přepošlete jen tomu, komu patří: { $name }.
members-invite-taken = Tohle místo na seznamu už někdo má.
# Dopis, který koordinátor přepošle. $by: kdo zve
members-letter = Dobrý den, do skupiny { $group } vás zve { $by }. Pozvánka je jen pro jednoho člověka: { $name }.
members-letter-link = { $network }: otevřete { $url }
members-letter-code = { $network }: napište soukromě botovi { $address }: { $sign }pozvanka { $code }
members-letter-code-only = { $network }: napište botovi soukromě { $sign }pozvanka { $code }
members-letter-until = Platí jen jednou, do { $day }.
members-code-bad = Tahle pozvánka neplatí: už je použitá, prošlá, nebo je v kódu překlep. Požádejte prosím koordinátora o novou.
members-code-not-here = Pozvánka patří do soukromého chatu. Tady ji vidí i ostatní, a proto už neplatí; požádejte prosím koordinátora o novou.
members-invite-for = Pozvánka do skupiny { $group } je pro: { $name }. Jste to vy?
members-button-me = Ano, jsem to já
members-button-not-me = Ne, to nejsem já
members-invite-known = Znám vás už pod jménem { $name } a tahle pozvánka je pro někoho jiného. Jestli jde o váš druhý účet, propojte oba příkazem /propojit.
members-invite-done = Vítejte ve skupině { $group }. Na seznamu jste { $name }.
members-invite-declined = Dobře. Pozvánka dál čeká na toho, komu patří.
members-invite-told = Pozvánka je přijatá: { $name }, { $account }
members-new-title = 👋 Noví lidé: { $group }
members-outside = Čekají, jestli je pustíte
members-new = Přišli klepnutím v chatu
members-new-hint = Znáte je? Klepnutím na jméno někoho potvrdíte, dáte mu roli hosta, nebo ho odeberete.
members-new-none = Nikdo nový tu teď není.
members-was-here = ve skupině do { $day }
members-since = od { $day }
members-same-name = pozor, stejně se jmenuje { $name }
members-button-let-in = Pustit: { $name }
members-button-keep-out = Nepustit
# $number: kolik nových lidí
members-button-new = Noví lidé ({ $number })
members-button-all = Znám všechny
members-button-know = Potvrdit
members-button-listed = Je to někdo ze seznamu
members-unknown = Na seznamu je od klepnutí v chatu, zatím bez potvrzení.
members-known = Potvrzeno: { $names }
members-known-already = Tady už není koho potvrdit.
members-ask-listed = Kdo ze seznamu je { $name }?
members-tap-a-name = Klepněte prosím na jedno ze jmen.
members-let-in = Koordinátor vás pustil do skupiny { $group }. Vítejte!
members-is-in = Ve skupině: { $name }
members-is-out = Mimo skupinu: { $name }
members-door-over = O tom už je rozhodnuto.
# $way: tap, asked
members-set-way = { $way ->
    [tap] Do skupiny se dostane, kdo klepne v jejím chatu.
   *[asked] Do skupiny se dostane jen ten, koho pustíte.
 }
members-set-way-tap = Kdokoli z chatu
members-set-way-asked = Jen koho pustím
# $votes: before, known, all
members-set-votes = { $votes ->
    [before] Podpora tématu se počítá lidem, které jste potvrdili nebo kteří tu byli dřív než téma.
    [known] Podpora tématu se počítá jen lidem, které jste potvrdili.
   *[other] Podpora tématu se počítá každému, kdo klepne.
 }
members-set-votes-before = Hlasy: kdo tu byl dřív
members-set-votes-known = Hlasy: jen potvrzení
members-set-votes-all = Hlasy: všichni
members-button-undo = Vrátit
members-claim-undone = Vráceno: každý má zase jen to svoje.
# $how: left (odchod z chatu), removed, expired, back, inside (zase uvnitř), unsure (v jiném chatu skupiny možná zůstává)
members-departed = { $how ->
    [inside] Ve skupině { $group } je zase { $name }.
    [removed] Ve skupině { $group } končí { $name }.
    [expired] Ve skupině { $group } vypršel čas, na který tam je { $name }.
    [unsure] Chat skupiny { $group } opouští { $name }. Jestli zůstává v jejím dalším chatu, nevím.
   *[other] Skupinu { $group } opouští { $name }.
 }
members-departed-role = Role: { $role }
members-departed-last = Skupina teď nemá žádného koordinátora.
# $number: kolik otevřených úkolů
members-departed-tasks = { $number ->
    [one] Zůstává { $number } otevřený úkol
    [few] Zůstávají { $number } otevřené úkoly
   *[other] Zůstává { $number } otevřených úkolů
 }
members-button-hand = Předat { $number }.
members-button-leave-be = Nechat
members-button-back = Vzít zpátky
members-is-back-already = Ve skupině už zase je.
members-left-be = Dobře, nechávám to být.
members-until = Role platí do { $day }.
members-button-until = Jen do…
members-button-forever = Bez omezení
members-ask-until = Do kdy má být ve skupině { $name } v téhle roli? Napište den, třeba: do 31. 12. 2027
members-until-how = Tomu dni nerozumím, nebo už byl. Napište ho třeba takto: do 31. 12. 2027
members-role-over = Ve skupině { $group } skončila role { $role }: { $name }. Ve skupině teď zůstává role člen.
# $tasks: kolik má ve skupině otevřených úkolů
members-ask-leave = Odejdete ze skupiny { $group }? Co jste v ní řekli, zůstane v jejím záznamu, zvát vás už nebudu. { $tasks ->
    [0] {""}
    [one] Jeden otevřený úkol pak předá koordinátor.
    [few] Vaše { $tasks } otevřené úkoly pak předá koordinátor.
   *[other] Vašich { $tasks } otevřených úkolů pak předá koordinátor.
 }
members-button-leave = Odejít ze skupiny
members-you-left = Ve skupině { $group } už nejste. Vrátit vás může její koordinátor.
members-in-none = V žádné takové skupině nejste.
members-leave-last = Skupinu { $group } teď koordinujete jen vy. Nejdřív prosím řekněte, kdo ji převezme, třeba: novým koordinátorem je Petr Šimek
