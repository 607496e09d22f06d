command-moje = co o vás vím: stáhnout, smazat
    .also = data moje-data udaje
privacy-button-mine = Moje data
privacy-title = Co o vás vím
# Jméno souboru bez přípony
privacy-file = moje-data
privacy-files = Celé to máte ve dvou souborech: stránku pro čtení (.html) a data pro jiný program (.json).
privacy-page-intro = Všechny záznamy o vás, jak byly { $when }. Časy jsou v pásmu vaší obce.
privacy-number = záznam { $number }
privacy-button-erase = Smazat
privacy-erase-title = Smazat vaše údaje?
privacy-goes = Smažu: účty v obou sítích a soukromé chaty, jméno, tituly a organizaci, členství ve skupinách, odpovědi na pozvánky a hosty, podporu témat, autorství témat a návrhů bodů, otázky, připomínky.
privacy-stays = Zůstane, jen pod označením „bývalý člen“ s číslem: čí byly úkoly, kdo je zadal, kdo svolal jednání a kdo co změnil. To je záznam o práci skupiny ve veřejném zájmu (čl. 17 odst. 3 písm. b GDPR). Schválené zápisy se řídí spisovým řádem obce.
privacy-undo-how = Na rozmyšlenou máte 24 hodin, pak už to vrátit nejde. Zprávy, které stojí v chatech, si můžete smazat sami.
privacy-button-confirm = Smazat moje údaje
privacy-erased = Hotovo, vaše údaje jsou smazané. Kdybyste si to rozmysleli, { $until } to ještě můžete vrátit.
privacy-button-undo = Vrátit
privacy-back = Vše je zpátky, jak to bylo. Vítejte, { $name }.
privacy-undo-late = Tohle už vrátit nejde.
privacy-last-admin = Jste jediný správce, bez vás by do bota nikdo nikoho nepustil. Předejte prosím nejdřív správcovství někomu dalšímu a pak se vraťte.
# $tasks: kolik otevřených úkolů po člověku zbylo
privacy-somebody-left = Ze skupiny { $group } někdo odešel a jeho údaje jsou smazané. { $tasks ->
    [0] Otevřený úkol po něm žádný nezbyl.
    [one] Zbyl po něm { $tasks } otevřený úkol, najděte mu prosím jiného řešitele.
    [few] Zbyly po něm { $tasks } otevřené úkoly, najděte jim prosím jiného řešitele.
   *[other] Zbylo po něm { $tasks } otevřených úkolů, najděte jim prosím jiného řešitele.
 }
# $number: pořadí; 0: kdokoli z bývalých
privacy-former = { $number ->
    [0] bývalý člen
   *[other] bývalý člen { $number }
 }
# $what: co se v textu našlo; $there: chat, jen když původní zpráva stojí v chatu skupiny
privacy-found = Vypadá to, že ve zprávě je { $what }. Do bota takové údaje nepatří, zatím jsem nic neuložil.{ $there ->
    [chat] {" "}Zprávu v chatu prosím smažte, vidí ji i ostatní.
   *[here] {""}
 }
privacy-kind-birth = rodné číslo
privacy-kind-card = číslo dokladu
privacy-kind-client = jméno klienta
privacy-kind-account = číslo účtu
privacy-button-without = Uložit bez toho
privacy-button-anew = Napsat jinak
privacy-button-anyway = Je to účet organizace, uložit
privacy-write-anew = Dobře, nic jsem neuložil. Napište to prosím znovu, bez těch údajů.
privacy-nothing-made = Z toho, co zbylo, jsem nic nezapsal. Napište to prosím znovu celé, bez těch údajů.
privacy-table-account = Účty na sítích
privacy-table-agenda-item = Body programu
privacy-table-audit = Kdo co změnil
privacy-table-card-copy = Karty ve vašem soukromém chatu
privacy-table-erased-account = Účty čekající na smazání
privacy-table-erasure = Žádosti o výmaz
privacy-table-failed-update = Zprávy, na kterých jsem se zasekl
privacy-table-former-person = Sloučené záznamy
privacy-table-guest = Hosté
privacy-table-link-code = Kódy k propojení účtů
privacy-table-matrix-invitation = Pozvání na Matrixu
privacy-table-matrix-reaction = Reakce na Matrixu
privacy-table-matrix-talk = Soukromé místnosti na Matrixu
privacy-table-meeting = Jednání
privacy-table-membership = Skupiny
privacy-table-outbox = Zprávy vám poslané
privacy-table-person = Jméno a přání
privacy-table-undo = Co můžete vzít zpět
privacy-table-waiting-file = Soubory, které čekají na přečtení
privacy-table-question = Otázky vám položené
privacy-table-reminder = Připomínky
privacy-table-room = Soukromé chaty
privacy-table-rsvp = Odpovědi na pozvánky
privacy-table-support = Podpora témat
privacy-table-task = Úkoly zadané vámi nebo o vás
privacy-table-task-owner = Úkoly vaše
privacy-table-topic = Témata
privacy-table-wrong-code = Nesprávné kódy
privacy-table-claim = Dotazy, zda jste někdo ze seznamu
privacy-table-knock = Žádosti o vpuštění
privacy-table-merging = Sloučení záznamů
privacy-table-personal-invite = Osobní pozvánky
privacy-table-seat = Chaty, kde jste
privacy-table-invite = Pozvánky pro správce
privacy-table-link-request = Žádosti o propojení účtů
privacy-table-namesake = Jmenovci
privacy-table-device = Zařízení, ze kterých píšete
privacy-table-device-identity = Totožnost na síti
privacy-table-belonging = Obec a organizace
privacy-table-spent = Kolik jste toho ten den zadali
