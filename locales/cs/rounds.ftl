command-kolecko = kolečko: jedna otázka, každý jednou
    .also = kolo
command-napady = sbírat nápady
    .also = napad brainstorming
help-button-go-round = Kolečko
rounds-title = 🔄 Kolečko: { $question }
rounds-ideas = 💭 Nápady: { $question }
rounds-next = ➡️ Na řadě: { $name }
rounds-then = Potom: { $names }
rounds-free = Ještě čekáme: { $names }
rounds-everybody = Hotovo, řekl to každý.
rounds-skipped = ⏭ { $name } – přeskočeno
rounds-how = Odpovězte na tuhle zprávu, nebo klepněte.
rounds-ideas-how = Pište v odpovědi na tuhle zprávu, co řádek, to nápad.
rounds-ideas-number = { $number ->
    [0] Zatím tu nic není.
    [one] { $number } nápad
    [few] { $number } nápady, lidí: { $people }
   *[other] { $number } nápadů, lidí: { $people }
 }
rounds-closed = Ukončeno.
rounds-button-answer = Odpovědět
rounds-button-skip = Přeskočit
rounds-button-free = Kdykoli
rounds-button-turn = Po řadě
rounds-button-end = Ukončit
rounds-button-idea = Přidat nápad
rounds-button-doubles = Spojit podobné
rounds-button-part = Rozdělit: { $text }
rounds-ask-turn = Na co se v kolečku zeptat? Napište otázku.
rounds-ask-ideas = K čemu se mají nápady sbírat? Napište otázku.
rounds-ask-answer = { $question }
rounds-ask-idea = { $question } Napište, co vás napadá, co řádek, to nápad.
rounds-ask-same = „{ $text }“ je zapsáno. Podobný nápad tam už je: „{ $other }“. Je to totéž?
rounds-united = Spojeno do jednoho řádku, jste u něj oba.
rounds-both-stay = Dobře, zůstávají oba.
rounds-doubles = 💭 Co je totéž? Klepnutím spojíte, nebo rozdělíte.
rounds-no-doubles = 💭 Nic si tu není podobné.
rounds-skip-noted = Přeskočeno: { $name }. Odpovědět jde i potom.
rounds-not-yet = Na řadě je { $name }. Počkejte prosím, až přijdete na řadu vy.
rounds-nothing-to-skip = Už jste odpověděli, není co přeskočit.
rounds-nobody = Skupina zatím nemá žádné členy, není koho se ptát.
rounds-over = Tohle už je ukončené.
rounds-where = Koordinujete víc skupin. Napište to prosím v chatu té, které se chcete zeptat.
rounds-not-yours = Tohle kolečko je jiné skupiny.
rounds-empty = Chybí otázka. Napište třeba: /kolecko Co se od minule povedlo?
rounds-empty-word = V odpovědi není žádné slovo. Napište ji prosím znovu.
rounds-long = Text má { $got } znaků, vejde se { $limit }. Zkraťte ho prosím.
rounds-many = Na kartu se vejde { $most } nápadů, od jednoho člověka { $own }. Pošlete prosím ty nejdůležitější.
requests-want-go-round = Začít kolečko
requests-want-brainstorm = Sbírat nápady
audit-group-round = kolečko: začátek
audit-group-round-closed = kolečko: konec
privacy-table-go-round = Kolečka, která jste začali
privacy-table-go-round-turn = Kolečka, ve kterých jste byli
privacy-table-go-round-word = Co jste v kolečku řekli
rounds-same-self = Tyhle nápady už spojené jsou.
audit-group-founded = okruh lidí: založen
