# Hřiště v terminálu a příkazy kolecko.
# $label: popisek tlačítka, $chat: název chatu, $there: tlačítka, která tam jsou
play-no-button = Tlačítko [{ $label }] tu nevidím. V chatu „{ $chat }“ jsou: { $there }
play-nothing-there = V chatu „{ $chat }“ ode mě zatím nic není, není na co reagovat.
# $who: jak byl člověk osloven, $names: kdo by to mohl být
play-two-people = „{ $who }“ může být víc lidí: { $names }. Napište celé jméno.
play-no-room = Takový chat tu není. Jsou tu: { $rooms }
play-back-in-time = Čas jde jen dopředu a teď je { $now }.
play-no-time = „{ $text }“ není čas. Napište třeba: >> + 7 dní, nebo >> 2017-11-22 08:00
play-unreadable = Tomuhle řádku nerozumím: „{ $text }“. Píše se třeba: Dana> přijdu
play-not-text = { $file } není textový soubor v UTF-8.
play-no-file = Soubor { $file } se nedá otevřít.
play-nothing-to-play = V souboru { $file } není co hrát: čekám přepis chatu, v Markdownu bloky ```chat.
play-differs = čekáno
  { $expected }
  ukázáno
  { $shown }
play-too-much = tohle bot ukázal navíc
  { $shown }
play-holds = Všechno sedí ({ $file }).
# --- v terminálu
play-newcomer = Nová tvář v chatu: { $who }.
play-welcome = Hřiště: celý bot v jednom okně, čas stojí. Nápověda: ?  Konec: Ctrl+D
play-private = { $who } a bot, soukromě
play-popup = vyskočilo, vidí jen { $who }
play-edited = upraveno
play-new = nové
play-pinned = připnuto
play-earlier = … výš v chatu: { $number ->
    [one] { $number } další zpráva
    [few] { $number } další zprávy
   *[other] { $number } dalších zpráv
 }
play-empty = Zatím tu nikdo nic nenapsal.
play-help = Dana> přijdu                  Dana píše v odpověď na poslední zprávu bota
  Dana~> dobrý den              Dana píše ostatním, ne v odpověď
  Dana> ^ úkol                  Dana odpovídá na poslední zprávu člověka
  Dana> [Přijdu]                Dana klepne na tlačítko
  Dana> (👍)                    Dana dá reakci na poslední zprávu bota
  Alena@bot> /schuzka           Alena píše botovi soukromě
  == PS senioři ==              mluví se v jiném chatu
  >> + 7 dní                    čas se posune; i >> 2017-11-22 08:00
  Tabulátor doplňuje, Alt+Enter je nový řádek, šipka nahoru vrací, co bylo. Konec: Ctrl+D
  Lidé: { $people }
  Chaty: { $rooms }
# --- příkazy
cli-nothing-configured = Není nastavená žádná síť. Telegram: export KOLECKO_TELEGRAM_TOKEN=… (token dá @BotFather). Matrix: KOLECKO_MATRIX_HOMESERVER, KOLECKO_MATRIX_USER a KOLECKO_MATRIX_PASSWORD. Pak znovu kolecko run. Zatím hřiště:
cli-database = Databáze se nedá použít: { $why }
cli-crashed = Kolečko skončilo chybou: { $why }
cli-code = Kód pro správce obce { $community }: { $code }
  Platí 7 dní a jen jednou.
cli-code-link = Stačí otevřít { $link }
cli-code-write = Správce ho napíše botovi soukromě: /start { $code }
cli-code-matrix = Na Matrixu ho správce napíše botovi { $user } soukromě: !start { $code }
cli-which-community = Která obec? Napište --name a jednu z: { $names }; novou založí --new.
cli-no-community = Obec „{ $name }“ tu není. Jsou tu: { $names }; novou založí --new.
cli-check-config = nastavení: v pořádku ({ $file })
cli-check-no-file = jen prostředí
cli-check-folder = složka { $folder } nejde zapisovat
# $state: new, old, current, newer
cli-check-database = databáze { $kind }: { $state ->
    [new] prázdná, tabulky založí kolecko run
    [old] starší verze, povýší ji kolecko run
    [newer] novější, než tenhle program zná; nainstalujte novější Kolečko
   *[current] v pořádku
 }
cli-check-no-database = databáze: nejde otevřít ({ $why })
cli-check-telegram = Telegram: v pořádku, @{ $name }
cli-check-no-telegram = Telegram: token není nastavený (KOLECKO_TELEGRAM_TOKEN)
cli-check-telegram-bad = Telegram: { $why }
cli-check-token-refused = token odmítnut, zkontrolujte KOLECKO_TELEGRAM_TOKEN
cli-check-matrix = Matrix: v pořádku, { $name }
cli-check-no-matrix = Matrix: není nastavený (KOLECKO_MATRIX_HOMESERVER)
cli-check-matrix-away = Matrix: server neodpovídá ({ $why })
cli-check-matrix-refused = Matrix: účet nebo heslo server odmítl, zkontrolujte KOLECKO_MATRIX_USER a KOLECKO_MATRIX_PASSWORD
cli-check-matrix-strange = Matrix: server odpověděl jinak, než má ({ $why }), zkontrolujte KOLECKO_MATRIX_HOMESERVER
cli-explain-kind = Neznám „{ $kind }“. Umím: { $kinds }.
cli-explain-row = řádek { $line } není objekt JSON s položkou text.
cli-explain-now = „{ $now }“ není okamžik; napište třeba 2017-11-08T09:00
cli-waiting = Databáze ještě neodpovídá ({ $why }), počkám na ni.
cli-check-wide = { $path } mohou číst i jiní ({ $mode }); kolecko run to opraví na { $wanted }
cli-check-disk = ve složce { $folder } zbývá jen { $megabytes } MB
# $fault: disk, database
cli-check-stuck = { $fault ->
    [disk] databáze nejde zapsat: disk nic nepřijme
   *[database] databáze nejde zapsat
 }
cli-check-log = protokol změn nesouhlasí s uloženým koncem; řekne víc kolecko audit verify
cli-backup-made = Záloha je hotová: { $file }
cli-kept-aside = Co tu bylo, je odložené: { $file }
# $cards: kolik karet v chatech se dorovná
cli-restored = Obnoveno z { $file }. Po spuštění se dorovnají karty v chatech: { $cards }.
cli-imported = Načteno řádků: { $rows }.
cli-copied = Zkopírováno řádků: { $rows }; počty i kontrolní součty souhlasí.
cli-copy-running = Kolečko běží: co se stane od této chvíle, v kopii nebude.
cli-running = Kolečko běží. Nejdřív ho zastavte.
cli-no-database = Databáze { $file } tu není.
cli-no-file = Soubor { $file } tu není.
cli-passphrase = Záloha je zašifrovaná. Heslo patří do KOLECKO_BACKUP_PASSPHRASE; tohle k ní nepasuje.
cli-export-not-ours = Tohle není záloha ani výpis z Kolečka.
cli-export-torn = Výpis není celý nebo ho někdo změnil: poslední řádek nesouhlasí.
cli-export-newer = Výpis je z novější verze Kolečka, než je tahle.
cli-not-empty = Cílová databáze není prázdná (tabulka { $table }). Nic jsem nezměnil.
cli-differs = Kopie nesouhlasí s předlohou (tabulka { $table }). Nic jsem nezapsal.
cli-damaged = Soubor databáze je poškozený: { $why }
cli-failed = Nepodařilo se: { $why }
cli-audit-fine = { $community }: { $rows ->
    [one] { $rows } změna
    [few] { $rows } změny
   *[other] { $rows } změn
 }, vše sedí{ $late ->
    [0] {""}
   *[other] ; z toho { $late } zapečetěno až dodatečně
 }
cli-audit-wrong = { $community }: { $faults }
# $kind: changed, follows, missing, cut, replaced, unsealed, unknown; $rows: čísla řádků
cli-audit-fault = { $kind ->
    [changed] změněno: { $rows }
    [follows] nejde doložit, navazuje na chybný řádek: { $rows }
    [missing] chybí: { $rows }
    [cut] konec je uříznutý, chybí: { $rows }
    [replaced] na konci stojí jiný řádek, než tam byl: { $rows }
    [unsealed] bez pečeti: { $rows }
   *[unknown] pečeť jiným klíčem, který tu není (--key): { $rows }
 }
cli-audit-no-head = uložený konec protokolu tu není (audit-head.json); useknutý konec se proto nepozná
cli-audit-unreadable = klíč nebo konec protokolu se nedá přečíst: { $why }
cli-audit-empty = protokol je prázdný
cli-audit-of-none = mimo obce
cli-audit-late = zapečetěno dodatečně
# --- nápověda příkazů (kolecko --help)
cli-help = Kolečko: bot, který vede pracovní skupinu od pozvánky k zápisu.
cli-help-version = Vypíše verzi a skončí.
cli-help-run = Spustí bota na nastavených sítích; bez nastavení otevře hřiště.
cli-help-play = Celý bot v terminálu; se souborem přehraje přepis chatu nebo stránku s bloky chat a ověří, že sedí.
cli-help-invite = Vydá jednorázový kód pro správce.
cli-help-check = Zkontroluje nastavení, databázi a token, každé na jednom řádku.
cli-help-explain = Ukáže jako JSON, co bot v textu rozpoznal.
cli-help-file = přepis chatu, nebo stránka .md s bloky chat
cli-help-name = jak se obec jmenuje
cli-help-new = založit další obec
cli-help-for = komu je pozvánka určená; uvidí to i ostatní správci
cli-help-kind = date, reply, task, request nebo minutes
cli-help-text = text; bez něj se čtou řádky ze vstupu, u zápisu (minutes) celý vstup
cli-help-now = okamžik, od kterého se počítá, třeba 2017-11-08T09:00
cli-help-language = jazyk textu
cli-help-jsonl = vstup je JSON na řádku: id, text, lang, now, context
cli-help-audit = Protokol změn: ověřit, ukázat, vypsat.
cli-help-audit-verify = Ověří pečeti, čísla řádků a konec protokolu.
cli-help-audit-show = Ukáže poslední změny slovy.
cli-help-audit-export = Vypíše celý protokol, na řádku jeden objekt JSON.
cli-help-community = jen tahle obec
cli-help-key = soubor se staršími klíči
cli-help-last = kolik posledních změn
cli-help-out = kam; bez něj na výstup
cli-help-backup = Zazálohuje všechno do jednoho souboru, i za běhu.
cli-help-restore = Vrátí stav ze zálohy; co tu bylo, odloží stranou.
cli-help-export = Vypíše všechno, na řádku jeden objekt JSON.
cli-help-import = Načte výpis do prázdné databáze.
cli-help-copy-to = Zkopíruje všechno do jiné, prázdné databáze.
cli-help-backup-file = kam; bez něj do složky záloh
cli-help-restore-file = soubor zálohy
cli-help-in = odkud; bez něj ze vstupu
cli-help-url = adresa databáze, sqlite:///… nebo postgresql://…
