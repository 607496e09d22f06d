# Věty, které nepatří žádné jediné schopnosti.
# $role: admin, coordinator, minutes, member; $names: koho požádat, oddělení středníkem, $named: yes, no
not-entitled = { $role ->
    [admin] Tohle může jen správa.
    [coordinator] Tohle může jen, kdo skupinu koordinuje.
    [minutes] Tohle může jen, kdo skupinu koordinuje nebo za ni zapisuje.
   *[other] Tohle mohou jen lidé ze skupiny.
 }{ $named ->
    [yes] {" "}Požádejte prosím { ASKED($names) }.
   *[no] {""}
 }
# odpovědi na otázku, jestli to opravdu udělat
# slova, kterými se tlačítko stiskne i bez jeho názvu, oddělená čárkou; idle jsou slova, která nic nemění
button-words-yes = ano, jo, jj, jasně, jasne, ok, okej, dobře, souhlasím, určitě, může být, tak jo, 👍, 👌, ✅
button-words-no = ne, nee, nechci, radši ne, raději ne, vůbec ne, 👎, ❌
button-words-idle = to, prosím, prosim, prosím vás, tak, tedy, teda, ho, ji, už, děkuji, díky, dík
confirm-let-be = Nechat být
undo-button = Vrátit
anonymous = Píšete jménem chatu, takže nevím, kdo jste. Přepněte se prosím na svůj účet a zkuste to znovu.
stranger = Zatím vás neznám. Ozvěte se nejdřív ve skupině, kde pracuji, třeba klepnutím na kartu jednání.
button-foreign = Tohle tlačítko neznám. Otevřete si prosím novou kartu příkazem /schuzky.
question-over = Tahle otázka už je vyřízená.
# Slova, kterými se otázka odvolá, bez diakritiky, oddělená čárkou
question-ends = nech to byt, nechte to byt, nech to, nechte to, zrus, zrus to, zruste to, zrusit, pozdeji, az pozdeji, nic, nechci, konec, stop, to je jedno, zapomen na to, nevadi
question-let-be = Dobře, nechávám to být.
question-waits = Tomu nerozumím. Ještě čekám na odpověď výše: klepněte na tlačítko, odpovězte jen na ni, nebo napište „nech to být“.
question-not-yours = Na tohle jsem se ptal někoho jiného.
command-unknown = Příkaz /{ $command } neznám. Co umím, vypíše /pomoc.
broken = Něco se mi pokazilo, omlouvám se. Nic se nezměnilo; zkuste to prosím znovu. (Číslo hlášení: { $ticket })
text-too-long = Text má { $got } znaků, vejde se { $limit }. Zkraťte ho prosím nebo ho pošlete po částech.
text-empty = Zpráva je prázdná. Napište prosím pár slov.
card-moved-down = Karta je teď níž v chatu.
card-sent-privately = Poslal jsem vám to do soukromého chatu.
card-sent-elsewhere = Poslal jsem vám to soukromě do sítě { $network }.
write-privately-first = Tohle patří jen vám. Napište mi prosím nejdřív soukromě: { $address }
write-privately = Tohle patří jen vám. Otevřete si se mnou soukromý chat:
open-privately = Otevřít
# $why: no_date, ambiguous, vague, past, far, illegal, backwards, conflict, recurring, dst_gap, dst_fold, confirm; $number: kolik tlačítek nabízím
moment-ask-when = { $why ->
    [confirm] Chápu termín takto. Je to správně? Když ne, napište ho prosím číslicemi, třeba: { $figures } 14:00
    [conflict] Den v týdnu nesouhlasí s datem. Který termín platí?
    [ambiguous] { $number ->
        [0] Termín se dá číst více způsoby. Napište ho prosím přesněji, třeba: { $soon } ve 14:00
        [one] Termínem si nejsem jistý. Myslíte tenhle? Když ne, napište ho prosím číslicemi, třeba: { $figures } 14:00
       *[other] Termín se dá číst více způsoby. Který platí?
     }
    [past] Tenhle termín už byl, nebo je moc daleko. Napište ho prosím i s rokem.
    [far] Tak daleko dopředu jednání neplánuji. Napište prosím bližší termín.
    [illegal] Takový den nebo hodina neexistuje. Napište prosím termín znovu.
    [backwards] { $number ->
        [0] Konec vychází dřív než začátek. Napište prosím termín znovu, třeba: { $soon } od 14:00 do 16:00
        [one] Konec vychází dřív než začátek. Platí aspoň začátek? Když ne, napište termín znovu.
       *[other] Konec vychází dřív než začátek. Kdy to začíná?
     }
    [recurring] Tohle se opakuje. Sérii založí třeba: /serie každé první úterý v měsíci od 14:00. Pro jedno jednání napište nejbližší termín.
    [dst_gap] Tenhle čas se ten den kvůli změně času přeskakuje. Napište prosím jiný.
    [dst_fold] Tenhle čas ten den nastane dvakrát, mění se čas. Napište prosím jiný.
    [vague] Potřebuji přesný den. Napište ho třeba takto: { $soon } ve 14:00
   *[other] Nenašel jsem, kdy to má být. Napište den a hodinu, třeba: { $soon } ve 14:00
 }
moment-ask-hour = { $day } – v kolik začneme?
# $more: kolik dalších jmen se nevešlo
and-more = a { $more ->
    [one] { $more } další
    [few] { $more } další
   *[other] { $more } dalších
 }
# $platform: síť, jak ji zná program
network = { $platform ->
    [telegram] Telegram
    [matrix] Matrix
    [console] Hřiště
   *[other] { $platform }
 }
# důvod, se kterým bot v Matrixu odmítne pozvánku od neznámého
invitation-refused = Zatím se neznáme. Do místnosti mě může pozvat, kdo už se mnou pracuje.
card-closed = Tahle karta se už nemění: ve skupině, ke které patří, už nejste, nebo tu máte jinou roli.
# soubory poslané botovi soukromě; $kinds: přípony, které čte; $limit: megabajty
file-kind = Tenhle soubor číst neumím. { $kinds ->
    [none] {""}
   *[other] Pošlete mi prosím { $kinds }.
 }
file-too-big = Soubor je moc velký, přečtu nejvýš { $limit } MB. Pošlete prosím menší.
file-gone = Soubor už na serveru není, nepřečetl jsem ho. Pošlete ho prosím znovu.
file-not-fetched = Soubor se mi nepodařilo stáhnout. Pošlete ho prosím za chvíli znovu.
file-unreadable = Soubor je poškozený nebo v něm není to, co říká jeho přípona. Nic jsem z něj nepřevzal. Otevřete ho prosím u sebe, uložte znovu a pošlete.
file-too-hard = Soubor je tak složitý, že jsem ho nedočetl. Nic jsem z něj nepřevzal. Pošlete prosím jednodušší, nebo jen jeho část.
