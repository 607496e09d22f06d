# The playground in the terminal and the commands of kolecko.
# $label: a button's label, $chat: title of the chat, $there: the buttons that are there
play-no-button = I see no button [{ $label }]. In the chat “{ $chat }” there are: { $there }
play-nothing-there = There is nothing of mine in the chat “{ $chat }” yet, nothing to react to.
# $who: how somebody was called, $names: who it could be
play-two-people = “{ $who }” may be several people: { $names }. Please write the full name.
play-no-room = There is no such chat. There are: { $rooms }
play-back-in-time = Time only goes forward, and it is { $now }.
play-no-time = “{ $text }” is no time. Write for example: >> + 7 days, or >> 2017-11-22 08:00
play-unreadable = I cannot read this line: “{ $text }”. Write for example: Dana> I'll come
play-not-text = { $file } is no text file in UTF-8.
play-no-file = The file { $file } cannot be opened.
play-nothing-to-play = There is nothing to play in { $file }: I expect a transcript, in Markdown blocks of ```chat.
play-differs = expected
  { $expected }
  shown
  { $shown }
play-too-much = the bot also showed
  { $shown }
play-holds = Everything holds ({ $file }).
# --- in the terminal
play-newcomer = A new face in the chat: { $who }.
play-welcome = Playground: the whole bot in one window, time stands still. Help: ?  End: Ctrl+D
play-private = { $who } and the bot, privately
play-popup = popped up, only { $who } sees it
play-edited = edited
play-new = new
play-pinned = pinned
play-earlier = … { $number ->
    [one] { $number } more message
   *[other] { $number } more messages
 } further up
play-empty = Nobody has written anything here yet.
play-help = Dana> I'll come                Dana writes in reply to the bot's newest message
  Dana~> good morning           Dana writes to the others, not in reply
  Dana> ^ task                  Dana replies to the last message of a person
  Dana> [I'll come]              Dana taps a button
  Dana> (👍)                    Dana reacts to the bot's newest message
  Alice@bot> /meeting           Alice writes to the bot privately
  == Older people ==            people speak in another chat
  >> + 7 days                   time moves on; also >> 2017-11-22 08:00
  Tab completes, Alt+Enter makes a new line, arrow up brings back what was. End: Ctrl+D
  People: { $people }
  Chats: { $rooms }
# --- commands
cli-nothing-configured = No network is configured. Telegram: export KOLECKO_TELEGRAM_TOKEN=… (@BotFather gives you one). Matrix: KOLECKO_MATRIX_HOMESERVER, KOLECKO_MATRIX_USER and KOLECKO_MATRIX_PASSWORD. Then kolecko run again. For now, the playground:
cli-database = The database cannot be used: { $why }
cli-crashed = Kolečko ended with an error: { $why }
cli-code = Code for an administrator of { $community }: { $code }
  Valid for 7 days and only once.
cli-code-link = It is enough to open { $link }
cli-code-write = The administrator writes it to the bot privately: /start { $code }
cli-code-matrix = On Matrix the administrator writes it to { $user } privately: !start { $code }
cli-which-community = Which community? Write --name and one of: { $names }; --new starts another.
cli-no-community = There is no community “{ $name }”. There are: { $names }; --new starts another.
cli-check-config = configuration: all right ({ $file })
cli-check-no-file = environment only
cli-check-folder = the folder { $folder } cannot be written
# $state: new, old, current, newer
cli-check-database = database { $kind }: { $state ->
    [new] empty, kolecko run makes the tables
    [old] an older version, kolecko run brings it up to date
    [newer] newer than this program knows; please install a newer Kolečko
   *[current] all right
 }
cli-check-no-database = database: cannot be opened ({ $why })
cli-check-telegram = Telegram: all right, @{ $name }
cli-check-no-telegram = Telegram: no token is set (KOLECKO_TELEGRAM_TOKEN)
cli-check-telegram-bad = Telegram: { $why }
cli-check-token-refused = the token is refused, check KOLECKO_TELEGRAM_TOKEN
cli-check-matrix = Matrix: all right, { $name }
cli-check-no-matrix = Matrix: not configured (KOLECKO_MATRIX_HOMESERVER)
cli-check-matrix-away = Matrix: the server does not answer ({ $why })
cli-check-matrix-refused = Matrix: the server refused the account or password, check KOLECKO_MATRIX_USER and KOLECKO_MATRIX_PASSWORD
cli-check-matrix-strange = Matrix: the server answered otherwise than it should ({ $why }), check KOLECKO_MATRIX_HOMESERVER
cli-explain-kind = I do not know “{ $kind }”. I can do: { $kinds }.
cli-explain-row = line { $line } is no JSON object with a text.
cli-explain-now = “{ $now }” is no instant; write for example 2017-11-08T09:00
cli-waiting = The database does not answer yet ({ $why }), waiting for it.
cli-check-wide = { $path } can be read by others ({ $mode }); kolecko run changes it to { $wanted }
cli-check-disk = only { $megabytes } MB are left in { $folder }
cli-check-stuck = { $fault ->
    [disk] the database cannot be written: the disk takes nothing
   *[database] the database cannot be written
 }
cli-check-log = the log of changes does not agree with its kept end; kolecko audit verify says more
cli-backup-made = The backup is done: { $file }
cli-kept-aside = What was here is kept aside: { $file }
cli-restored = Restored from { $file }. Cards to be brought up to date in chats at the next start: { $cards }.
cli-imported = Rows read: { $rows }.
cli-copied = Rows copied: { $rows }; counts and checksums agree.
cli-copy-running = Kolečko is running: what happens from now on will not be in the copy.
cli-running = Kolečko is running. Stop it first.
cli-no-database = There is no database { $file }.
cli-no-file = There is no file { $file }.
cli-passphrase = The backup is encrypted. The passphrase belongs in KOLECKO_BACKUP_PASSPHRASE; this one does not fit.
cli-export-not-ours = This is neither a backup nor an export of Kolečko.
cli-export-torn = The export is not whole or was changed: its last line does not agree.
cli-export-newer = The export is of a newer version of Kolečko than this one.
cli-not-empty = The target database is not empty (table { $table }). Nothing was changed.
cli-differs = The copy does not agree with its source (table { $table }). Nothing was written.
cli-damaged = The database file is damaged: { $why }
cli-failed = It did not work: { $why }
cli-audit-fine = { $community }: { $rows ->
    [one] { $rows } change
   *[other] { $rows } changes
 }, all as written{ $late ->
    [0] {""}
   *[other] ; { $late } of them sealed late
 }
cli-audit-wrong = { $community }: { $faults }
cli-audit-fault = { $kind ->
    [changed] changed: { $rows }
    [follows] cannot be proved, follows a wrong row: { $rows }
    [missing] missing: { $rows }
    [cut] the end is cut off, missing: { $rows }
    [replaced] another row stands at the end than stood there: { $rows }
    [unsealed] without a seal: { $rows }
   *[unknown] sealed with another key, which is not here (--key): { $rows }
 }
cli-audit-no-head = the kept end of the log is not here (audit-head.json), so an end cut off would not show
cli-audit-unreadable = the key or the end of the log cannot be read: { $why }
cli-audit-empty = the log is empty
cli-audit-of-none = outside communities
cli-audit-late = sealed late
# --- help of the commands (kolecko --help)
cli-help = Kolečko: a bot that carries a working group from invitation to minutes.
cli-help-version = Print the version and exit.
cli-help-run = Run the bot on the networks that are configured; with none, open the playground.
cli-help-play = The whole bot in a terminal; given a file, play a transcript or a page of chat blocks and check that it holds.
cli-help-invite = Issue a one-time code for an administrator.
cli-help-check = Check configuration, database and token, one line each.
cli-help-explain = Show as JSON what the bot understands of a text.
cli-help-file = a transcript, or a .md page with chat blocks
cli-help-name = what the community is called
cli-help-new = start another community
cli-help-for = for whom the invitation is; the other administrators see it
cli-help-kind = date, reply, task, request or minutes
cli-help-text = the text; without it lines are read from the input, for minutes the whole of it
cli-help-now = the instant to reckon from, for example 2017-11-08T09:00
cli-help-language = language of the text
cli-help-jsonl = the input is JSON lines: id, text, lang, now, context
cli-help-audit = The log of changes: verify, show, export.
cli-help-audit-verify = Verify the seals, the row numbers and the end of the log.
cli-help-audit-show = Show the newest changes in words.
cli-help-audit-export = Write the whole log, one JSON object a line.
cli-help-community = this community only
cli-help-key = a file with older keys
cli-help-last = how many of the newest changes
cli-help-out = where to; without it the standard output
cli-help-backup = Back everything up into one file, also while running.
cli-help-restore = Return to the state of a backup; what was here is kept aside.
cli-help-export = Write everything, one JSON object a line.
cli-help-import = Read an export into an empty database.
cli-help-copy-to = Copy everything into another, empty database.
cli-help-backup-file = where to; without it into the folder of backups
cli-help-restore-file = the file of a backup
cli-help-in = where from; without it the standard input
cli-help-url = address of a database, sqlite:///… or postgresql://…
