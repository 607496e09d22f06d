command-ja = moje jednání, úkoly, témata a nastavení
    .also = moje-veci profil
# Jak se tento jazyk sám jmenuje
me-language-set = Budu vám psát česky.
me-meetings = Moje jednání
me-no-meetings = Žádné jednání vás teď nečeká.
me-word-coming = přijdu
me-word-excused = omlouvám se
me-word-maybe = nevím
me-word-none = bez odpovědi
me-word-again = změnilo se, potvrďte prosím
me-and-more = { $more ->
    [one] a { $more } další
    [few] a { $more } další
   *[other] a { $more } dalších
 }
me-button-reply = Odpovědět: { $when }
me-quiet = Tichý čas: od { $start } do { $end } hodin sám nepíšu.
me-quiet-never = Tichý čas: žádný, píšu kdykoli.
me-quiet-group = Tichý čas: podle nastavení skupiny.
me-button-hours = { $tick }Ticho { $start }–{ $end }
me-button-never = { $tick }Bez ticha
me-button-other = Jinak
me-ask-hours = Od kolika do kolika hodin nemám psát? Třeba: 21–8
me-hours-how = Nerozumím. Napište dvě různé celé hodiny, třeba: 21–8
