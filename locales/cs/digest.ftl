command-souhrn = co mě čeká tento týden
    .also = prehled
help-digest = vidět svůj týden, případně ho dostávat každé pondělí: /souhrn
digest-title-group = 🗓 Týden ve skupině { $group }
digest-title-mine = 🗓 Váš týden
digest-meetings = Jednání
digest-tasks = Úkoly
digest-nobody = zatím nikdo
# $late: yes, no
digest-task = { $late ->
    [yes] ❗ { $text } – mělo být { $day } – { $names }
   *[no] • { $text } – { $day } – { $names }
 }
digest-empty = Tento týden vás nic nečeká.
digest-button-weekly = Posílat každé pondělí
digest-button-stop = Už neposílat
digest-on = Dobře, v pondělí ráno se ozvu s tím, co vás čeká. Když nic, mlčím.
digest-off = Dobře, souhrn už posílat nebudu.
# $on: true, false
digest-of-group = Týdenní souhrn do chatu: { $on ->
    [true] v pondělí ráno, je-li o čem
   *[false] ne
 }
digest-button-group = { $tick }Souhrn v pondělí
digest-button-now = Ukázat souhrn
privacy-table-digest = Týdenní souhrn
