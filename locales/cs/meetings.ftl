command-schuzka = svolat jednání
    .also = porada svolat zasedani setkani
command-schuzky = nejbližší jednání
    .also = jednani terminy kdy
meetings-untitled = Jednání
meetings-title = { $number ->
    [0] 📅 { $group }
   *[other] 📅 { $group } – jednání č. { $number }/{ $year }
 }
meetings-preview = Náhled, zatím ho vidíte jen vy:
meetings-cancelled = ZRUŠENO
meetings-dropped = Zahozeno.
meetings-card-here = Karta jednání je v chatu poslední zpráva.
meetings-over = Jednání už proběhlo.
# $rooms: v kolika chatech karta je
meetings-published = { $rooms ->
    [0] Zveřejněno, ale skupina nemá žádný chat, ve kterém bych byl.
    [one] Zveřejněno v { $rooms } chatu.
    [few] Zveřejněno ve { $rooms } chatech.
   *[other] Zveřejněno v { $rooms } chatech.
 }
# $rooms: do kolika chatů karta teprve jde
meetings-sending = { $rooms ->
    [one] Kartu právě posílám do chatu.
   *[other] Kartu právě posílám do chatů ({ $rooms }).
 }
meetings-published-popup = Zveřejněno.
# $chats: názvy chatů, kde bot nesmí psát nebo kde není
meetings-published-barred = Svoláno, ale karta zatím není všude. Nedorazila sem: { $chats }. Až tam budu smět psát, vystavím ji sám.
# $rooms: kolik jich je
meetings-barred = { $rooms ->
    [one] Karta zatím není v chatu { $chats }: nesmím tam psát.
   *[other] Karta zatím není v těchto chatech, nesmím tam psát: { $chats }.
 }
meetings-lost = Karta jednání „{ $title }“ nedorazí do chatu { $chat }: nesmím tam psát. Koordinátorovi té skupiny jsem napsal, co s tím.
meetings-same-day = Pozor, týž den je už „{ $title }“, { $when }.
meetings-no-place = Chybí místo. Doplníte ho tlačítkem Upravit.
meetings-button-publish = Zveřejnit
meetings-button-edit = Upravit
meetings-button-drop = Zahodit
meetings-button-cancel = Zrušit jednání
meetings-button-down = Kartu dolů
meetings-field-time = Termín
meetings-field-place = Místo
meetings-field-title = Název
meetings-ask-town = Ve které obci jednání svoláváte?
meetings-ask-line = Kdy, kde a o čem? Napište to jednou větou, třeba: { $soon } od 14:00 do 16:00, radnice, kancelář 202: Návrh plánu
meetings-ask-edit = Co se mění? Klepněte, nebo rovnou napište třeba: místo: knihovna
meetings-ask-time = Jaký je nový termín?
meetings-ask-place = Jaké je nové místo?
meetings-ask-title = Jaký je nový název?
meetings-news-time = ⚠️ Změna termínu: { $title } – nově { $now } (původně { $was }). Potvrďte prosím na kartě, jestli přijdete.
meetings-news-place = ⚠️ Změna místa: { $title } – nově { $now } (dříve { $was }).
meetings-news-title = Jednání se nově jmenuje „{ $now }“ (dříve „{ $was }“).
meetings-news-cancelled = ❌ Jednání „{ $title }“, { $when }, se ruší.
meetings-none = Žádné jednání teď není svolané.
meeting-title-long = Název má { $got } znaků, vejde se { $limit }. Zkraťte ho, podrobnosti patří do programu.
meeting-place-long = Místo má { $got } znaků, vejde se { $limit }. Zkraťte ho prosím.
meeting-past = Tenhle termín už uplynul. Napište prosím takový, který teprve přijde.
meeting-ends-early = Konec je dřív než začátek. Napište prosím obojí znovu, třeba: od 14:00 do 16:00
meeting-cancelled = Tohle jednání bylo zrušeno.
meeting-dropped = Tenhle návrh jednání už je zahozený. Nový začnete příkazem /schuzka.
meeting-over = Tohle jednání už proběhlo.
meeting-changed = Jednání se mezitím změnilo. Podívejte se na kartu a klepněte prosím znovu.
meeting-no-group = Nejdřív klepněte, pro kterou skupinu jednání je.
meeting-not-yours = Na tohle jednání zvaný nejste. Myslíte-li, že ano, ozvěte se koordinátorovi.
meetings-for-whom = Pro koho? Vyberte skupinu
meetings-button-restore = Obnovit
# $rooms: v kolika chatech to oznámím
meetings-ask-cancel = Opravdu zrušit „{ $title }“, { $when }?{ $rooms ->
    [0] {""}
    [one] {" "}Oznámím to v { $rooms } chatu.
    [few] {" "}Oznámím to ve { $rooms } chatech.
   *[other] {" "}Oznámím to v { $rooms } chatech.
 }
meetings-ask-restore = Obnovit „{ $title }“, { $when }?{ $rooms ->
    [0] {""}
    [one] {" "}Oznámím to v { $rooms } chatu.
    [few] {" "}Oznámím to ve { $rooms } chatech.
   *[other] {" "}Oznámím to v { $rooms } chatech.
 }
meetings-cancelled-noted = Jednání „{ $title }“ je zrušené.
meetings-restored-noted = Jednání „{ $title }“ zase platí.
meetings-news-restored = ✅ Jednání „{ $title }“, { $when }, přece jen bude. Komu se to mezitím změnilo, ať to prosím řekne na kartě.
meeting-stands = Tohle jednání platí, není co obnovovat.
# odpovědi na obyčejné otázky
meetings-said = { $title }: { $when }, { $where }.
meetings-no-place-yet = místo zatím není určené
meetings-no-link = Odkaz na připojení u jednání není. Zeptejte se prosím toho, kdo je svolal.
meetings-button-change = Změnit
# $rooms: v kolika chatech to oznámím
meetings-sure-time = Přesunout „{ $title }“: { $was } → { $now }?{ $rooms ->
    [0] {""}
    [one] {" "}Oznámím to v { $rooms } chatu.
    [few] {" "}Oznámím to ve { $rooms } chatech.
   *[other] {" "}Oznámím to v { $rooms } chatech.
 }
meetings-sure-place = Změnit místo jednání „{ $title }“: { $was } → { $now }?{ $rooms ->
    [0] {""}
    [one] {" "}Oznámím to v { $rooms } chatu.
    [few] {" "}Oznámím to ve { $rooms } chatech.
   *[other] {" "}Oznámím to v { $rooms } chatech.
 }
meetings-sure-title = Přejmenovat „{ $was }“ na „{ $now }“?{ $rooms ->
    [0] {""}
    [one] {" "}Oznámím to v { $rooms } chatu.
    [few] {" "}Oznámím to ve { $rooms } chatech.
   *[other] {" "}Oznámím to v { $rooms } chatech.
 }
meetings-changed-noted = Změněno: „{ $title }“.
meetings-unchanged-noted = Jednání „{ $title }“ je, jak bylo.
meetings-news-back = ↩️ Změna se vrací, platí původní: { $title }, { $when }, { $where }.
