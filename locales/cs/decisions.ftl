command-rozhodnuti = co skupina rozhodla, třeba: /rozhodnuti anketa
    .also = usneseni
# $number: kolik toho je, $query: co se hledá („“: nic)
decisions-title = { $query ->
    [none] ⚖ Co se rozhodlo
   *[other] ⚖ Co se rozhodlo: { $query }
 }
decisions-none = { $query ->
    [none] Žádné rozhodnutí tu zatím není. Přibývají, když se zveřejní zápis.
   *[other] O tom žádné rozhodnutí nemám: { $query }. Přibývají, když se zveřejní zápis.
 }
decisions-resolution = { $when }: Usnesení č. { $mark } – { $text }
decisions-item = { $when }: { $text } – { $outcome }
decisions-vote = { $when }, per rollam: { $text }
decisions-more = a { $more } starších; hledejte slovem: /rozhodnuti anketa
decisions-button-minutes = Zápis: { $when }
