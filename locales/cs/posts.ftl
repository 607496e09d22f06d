command-role = kdo má jakou roli
    .also = funkce
help-posts = říct, kdo má jakou roli: /role OSZ: Petr Šimek
posts-title = 🎭 Role
posts-nobody = nikdo
posts-none = Žádná role tu zatím není. Přidáte ji takto: /role OSZ: Petr Šimek
posts-hint = Roli změníte klepnutím, novou přidáte takto: /role OSZ: Petr Šimek
posts-how = Napište prosím roli a kdo ji má, třeba: /role OSZ: Petr Šimek. Nemá-li ji nikdo: /role OSZ: nikdo
posts-many = Rolí může být nejvýš { $limit }.
posts-ask-holder = Kdo má teď roli { $name }? Napište jméno, nebo „nikdo“.
posts-unknown = Člověka „{ $name }“ na seznamu nemám. Přidejte ho prosím příkazem /clen, nebo napište celé jméno.
posts-several = Jméno „{ $name }“ má víc lidí: { $names }. Napište prosím celé jméno.
posts-ask-hold = Roli { $name } bude mít: { $holder }. Otevřené úkoly té role přejdou s ní.
posts-button-yes = Ano
# $tasks: kolik otevřených úkolů přešlo
posts-held = Roli { $name } má teď { $holder }. { $tasks ->
    [0] Otevřený úkol s ní žádný nepřešel.
    [one] Přešel s ní { $tasks } otevřený úkol.
    [few] Přešly s ní { $tasks } otevřené úkoly.
   *[other] Přešlo s ní { $tasks } otevřených úkolů.
 }
posts-freed = Roli { $name } teď nikdo nemá. { $tasks ->
    [0] Žádný otevřený úkol na ni nečeká.
    [one] { $tasks } otevřený úkol počká na toho, kdo ji převezme.
    [few] { $tasks } otevřené úkoly počkají na toho, kdo ji převezme.
   *[other] { $tasks } otevřených úkolů počká na toho, kdo ji převezme.
 }
posts-told = Máte teď roli { $name }. { $tasks ->
    [0] Žádný otevřený úkol k ní nepatří.
    [one] Patří k ní { $tasks } otevřený úkol.
    [few] Patří k ní { $tasks } otevřené úkoly.
   *[other] Patří k ní { $tasks } otevřených úkolů.
 }
posts-told-before = Roli { $name } teď má: { $holder }. { $tasks ->
    [0] {""}
    [one] Přešel s ní { $tasks } otevřený úkol.
    [few] Přešly s ní { $tasks } otevřené úkoly.
   *[other] Přešlo s ní { $tasks } otevřených úkolů.
 }
privacy-table-post = Role
