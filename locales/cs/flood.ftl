# $who: person, chat, community – čí zprávy se sešly
flood-too-fast = { $who ->
    [person] Píšete mi teď moc rychle za sebou, tohle už jsem nečetl. Zkuste to prosím za minutu znovu.
    [chat] V téhle skupině mi teď píše moc lidí najednou, tohle už jsem nečetl. Zkuste to prosím za minutu znovu.
   *[community] Teď mi píše moc lidí najednou, tohle už jsem nečetl. Zkuste to prosím za minutu znovu.
 }
# $name: kdo; $limit: kolik zpráv za minutu smí být
flood-too-fast-told = { $name }: moc zpráv najednou, víc než { $limit } za minutu. Co je navíc, nečtu. Skupina: { $group }
# $limit: kolik jich za den smí být
flood-topics = Dnes už od vás mám { $limit ->
    [one] { $limit } téma
    [few] { $limit } témata
   *[other] { $limit } témat
 } a víc jich za den nezapisuji. Pošlete mi to prosím zítra, nebo o zapsání požádejte koordinátora.
flood-topics-told = { $name } navrhuje dnes víc témat, než kolik se jich za den smí ({ $limit }). Další nezapisuji. Kolik jich smí být, změníte na kartě skupiny: /skupina. Skupina: { $group }
flood-tasks = Dnes už od vás mám { $limit ->
    [one] { $limit } úkol
    [few] { $limit } úkoly
   *[other] { $limit } úkolů
 } pro ostatní a víc jich za den nezapisuji. Pošlete mi to prosím zítra, nebo o zapsání požádejte koordinátora.
flood-tasks-told = { $name } zadává dnes ostatním víc úkolů, než kolik se jich za den smí ({ $limit }). Další nezapisuji. Kolik jich smí být, změníte na kartě skupiny: /skupina. Skupina: { $group }
flood-title = Kolik smí psát jeden člen
flood-line = Zpráv pro mě za minutu: { $minute }. Nových témat za den: { $topics }. Úkolů pro ostatní za den: { $tasks }.
flood-note = Platí ve všech skupinách: { $community }. Koordinátory a zapisovatele nic z toho neomezuje, klepnutí na tlačítka se nepočítají.
flood-button-open = Omezení psaní
flood-button-per_minute = { $number } zpráv/min
flood-button-topics = { $number } témat/den
flood-button-tasks = { $number } úkolů/den
