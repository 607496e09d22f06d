# Věty, které nepatří žádné jediné schopnosti.
# $role: admin, coordinator, minutes, member
not-entitled = { $role ->
    [admin] Tohle může jen správce. Požádejte prosím jeho.
    [coordinator] Tohle může jen koordinátor skupiny. Požádejte prosím jeho.
    [minutes] Tohle může jen zapisovatel nebo koordinátor skupiny.
   *[other] Tohle mohou jen členové skupiny.
 }
anonymous = Píšete jménem chatu, takže nevím, kdo jste. Přepněte se prosím na svůj účet a zkuste to znovu.
stranger = Zatím vás neznám. Ozvěte se nejdřív ve skupině, kde pracuji, třeba klepnutím na kartu jednání.
button-foreign = Tohle tlačítko neznám. Otevřete si prosím novou kartu příkazem /schuzky.
question-over = Tahle otázka už je vyřízená.
question-not-yours = Na tohle jsem se ptal někoho jiného.
command-unknown = Příkaz /{ $command } neznám. Co umím, vypíše /pomoc.
broken = Něco se mi pokazilo, omlouvám se. Nic se nezměnilo; zkuste to prosím znovu. (Číslo hlášení: { $ticket })
text-too-long = Text má { $got } znaků, vejde se { $limit }. Zkraťte ho prosím nebo ho pošlete po částech.
text-empty = Zpráva je prázdná. Napište prosím pár slov.
card-moved-down = Karta je teď níž v chatu.
command-pomoc = co umím
card-sent-privately = Poslal jsem vám to do soukromého chatu.
write-privately = Tohle patří jen vám. Otevřete si se mnou soukromý chat:
open-privately = Otevřít
