command-hlasovani = dát hlasovat, na jednání i per rollam
    .also = perrollam hlasujeme
voting-title = 🗳 Hlasování – { $group }
voting-title-rollam = 🗳 Hlasování per rollam – { $group }
# $until: den a hodina, $silence: co znamená mlčení
voting-window = Do: { $until }. { $silence ->
    [against] Kdo nehlasuje, je proti.
    [ignored] Kdo nehlasuje, nepočítá se; hlasovat musí víc než polovina členů.
   *[abstain] Kdo nehlasuje, zdržel se.
 }
voting-turnout = hlasovalo { $voted } { OUT_OF($members) } { $members }
voting-please = Jak hlasujete? Svůj hlas můžete do konce změnit.
voting-yours-yes = Hlasujete: pro. Do konce to můžete změnit.
voting-yours-no = Hlasujete: proti. Do konce to můžete změnit.
voting-yours-abstain = Zdržujete se. Do konce to můžete změnit.
voting-silent = Nehlasovali: { $names }.
voting-all-said = Hlasovali všichni.
voting-counting = Hlasování skončilo.
voting-result = pro { $yes } – proti { $no } – zdržel(o) se { $abstained }
voting-carried = Přijato.
voting-not-carried = Nepřijato.
voting-how-draft = Hlasovat se dá hned, nebo per rollam: do dne, který určíte.
voting-button-now = Hlasovat teď
voting-button-window = Per rollam…
voting-button-end = Ukončit hlasování
voting-button-yes = Pro
voting-button-no = Proti
voting-button-abstain = Zdržuji se
voting-button-silence-abstain = Kdo mlčí, zdržel se
voting-button-silence-against = Kdo mlčí, je proti
voting-button-silence-ignored = Kdo mlčí, nepočítá se
voting-noted-yes = Hlasujete pro.
voting-noted-no = Hlasujete proti.
voting-noted-abstain = Zdržujete se hlasování.
voting-ask-text = O čem se má hlasovat? Napište celé usnesení, třeba: ŘS schvaluje návrh ankety pro veřejnost
voting-ask-group = Která skupina má hlasovat?
voting-ask-until = Do kdy se dá hlasovat? Napište den, nebo den a hodinu.
# $silent: kolik členů ještě nehlasovalo
voting-ask-end = Ukončit hlasování teď? { $silent ->
    [one] Ještě nehlasoval { $silent } člen.
    [few] Ještě nehlasovali { $silent } členové.
   *[other] Ještě nehlasovalo { $silent } členů.
 }
voting-ended = Hlasování je ukončené.
voting-minutes = hlasování: pro { $yes }, proti { $no }, zdrželo se { $abstained }
voting-minutes-rollam = per rollam do { $until }: pro { $yes }, proti { $no }, zdrželo se { $abstained }
voting-minutes-carried = { $text } ({ $votes })
voting-minutes-failed = Nebylo přijato: { $text } ({ $votes })
motion-closed = Tohle hlasování už skončilo.
motion-changed = Hlasování se mezitím změnilo. Podívejte se na kartu a klepněte prosím znovu.
motion-soon = Na hlasování nechte prosím aspoň hodinu. Do kdy se má hlasovat?
motion-far = Tak dlouho hlasování otevřené nenechám, nejvýš { $days } dní. Do kdy se má hlasovat?
motion-not-yours = Hlasovat mohou členové skupiny, kteří v ní byli, když hlasování začalo.
motion-no-room = Skupina nemá chat, ve kterém by mohla hlasovat. Přidejte do něj nejdřív bota.
privacy-table-motion = Návrhy k hlasování
privacy-table-motion-vote = Hlasy
