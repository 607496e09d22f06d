command-lide = přidat lidi ze seznamu (stačí ho vložit nebo poslat soubor)
command-organizace = organizace, jejich strany a štítky
command-rocni_pocty = počty za rok pro zprávu o dotaci

# $side: commissioner, provider, user, other
side-of = { $side ->
    [commissioner] zadavatel
    [provider] poskytovatel
    [user] uživatel
   *[other] jiná strana
 }

# --- seznam lidí

people-how = Vložte seznam za příkaz, každého na svůj řádek:
 /lide
 Mgr. Jana Nová – Charita – jana@charita.example, 600 000 000
 Petr Malý, Klub seniorů
 Nebo mi sem soukromě pošlete soubor CSV nebo Excel (XLSX).
people-privately = Seznam lidí mi prosím pošlete soukromě. Nejdřív mi napište v soukromém chatu.
people-none = V seznamu jsem nenašel nikoho se jménem i příjmením. Napište každého na svůj řádek, třeba: Mgr. Jana Nová, Charita
people-many = Najednou převezmu nejvýš { $limit } lidí. Rozdělte prosím seznam na části.
people-list-over = Tenhle seznam už je vyřízený.
people-list-dropped = Seznam je zahozený, nikoho jsem nepřidal.
people-list-found = { $number ->
    [one] Seznam s { $number } člověkem
    [few] Seznam se { $number } lidmi
   *[other] Seznam s { $number } lidmi
 }
people-list-whose = Do které skupiny patří?
# $group: jméno skupiny, $number: kolik lidí má seznam
people-list-title = { $number ->
    [one] { $group }: seznam s { $number } člověkem
    [few] { $group }: seznam se { $number } lidmi
   *[other] { $group }: seznam s { $number } lidmi
 }
people-list-new = Noví ({ $number }): { $names }
people-list-known = Známe odjinud, přidají se do skupiny ({ $number }): { $names }
people-list-here = Už ve skupině jsou, jen doplním, co chybí ({ $number }): { $names }
people-list-skipped = { $number ->
    [one] Řádek bez celého jména vynechám: { $rows }
   *[other] Řádky bez celého jména vynechám: { $rows }
 }
people-list-perhaps = Je to někdo, koho známe? (zbývá { $number })
people-button-same = Ano: { $name }
people-button-other = Někdo jiný
people-button-leave-out = Vynechat
people-button-add = { $number ->
    [0] Jen doplnit údaje
    [one] Přidat { $number } člověka
    [few] Přidat { $number } lidi
   *[other] Přidat { $number } lidí
 }
people-button-drop = Zahodit
people-list-added = { $number ->
    [0] { $group }: nikdo nepřibyl.
    [one] { $group }: přibyl { $number } člověk.
    [few] { $group }: přibyli { $number } lidé.
   *[other] { $group }: přibylo { $number } lidí.
 }
people-list-completed = { $number ->
    [one] U jednoho člověka jsem doplnil, co chybělo.
    [few] U { $number } lidí jsem doplnil, co chybělo.
   *[other] U { $number } lidí jsem doplnil, co chybělo.
 }
people-list-left = { $number ->
    [one] Jednoho, o kom jste nerozhodli, jsem nepřidal.
    [few] { $number } lidi, o kterých jste nerozhodli, jsem nepřidal.
   *[other] { $number } lidí, o kterých jste nerozhodli, jsem nepřidal.
 }
people-taken-back = { $stay ->
    [0] Vráceno, seznam je jako předtím.
    [one] Vráceno. Jeden člověk zůstává, mezitím už něco udělal.
    [few] Vráceno. { $stay } lidé zůstávají, mezitím už něco udělali.
   *[other] Vráceno. { $stay } lidí zůstává, mezitím už něco udělali.
 }

# --- soubory s tabulkou

sheet-empty = V souboru není žádný vyplněný řádek. Nic jsem nepřevzal.
sheet-long = V tabulce je víc než { $limit } řádků. Rozdělte ji prosím na části; zatím jsem nepřevzal nic.
sheet-encoding = V souboru nejsou čitelná písmena (čtu UTF-8 a Windows-1250). Uložte ho prosím z Excelu znovu jako „CSV UTF-8“ nebo XLSX; zatím jsem nepřevzal nic.
sheet-quotes = Na řádku { $row } chybí nebo přebývá uvozovka, takže nevím, kde končí buňka. Opravte ji prosím a pošlete soubor znovu; zatím jsem nepřevzal nic.
sheet-bomb = Soubor se po rozbalení nafoukne víc, než je bezpečné, nebo v něm je, co v tabulce být nemá. Nic jsem z něj nepřevzal.
sheet-locked = Soubor je zamčený heslem nebo ve starém formátu. Uložte ho prosím bez hesla jako XLSX nebo CSV.

# --- údaje o člověku

people-button-edit = Upravit údaje
# $field: name, organisation, gender, email, phone
people-button-field = { $field ->
    [name] Jméno a tituly
    [organisation] Organizace
    [gender] Rod
    [email] E-mail
   *[phone] Telefon
 }
people-field = { $field ->
    [organisation] Organizace
    [gender] Rod
    [email] E-mail
   *[phone] Telefon
 }: { $value }
people-gender = { $gender ->
    [female] ženský
    [male] mužský
   *[unknown] neuvedeno
 }
people-private = E-mail a telefon vidí jen ten, kdo skupinu koordinuje.
people-ask-name = Jak se jmenuje { $name }, i s tituly? Třeba: Mgr. Jana Nová, Ph.D.
people-ask-organisation = Ze které organizace je { $name }? Pomlčka údaj smaže.
people-ask-email = Jaký má { $name } e-mail? Pomlčka údaj smaže.
people-ask-phone = Jaký má { $name } telefon? Pomlčka údaj smaže.
people-name-how = Napište prosím celé jméno, i s tituly. Třeba: Mgr. Jana Nová, Ph.D.
people-email-how = To nevypadá jako e-mail. Napište ho třeba takhle: jana@charita.example
people-phone-how = To nevypadá jako telefon. Napište ho třeba takhle: 600 000 000
people-elsewhere = Jméno a rod mění jen obec, ve které je { $name } doma.

# --- organizace

people-organisations = Organizace ({ $number })
people-organisation-people = Lidé ({ $number }): { $names }
people-organisation-tags = Štítky: { $tags }
people-organisation-gone = Tahle organizace už tu není.
people-organisation-there = Organizace „{ $name }“ už tu je. Zvolte prosím jiné jméno, nebo u lidí změňte organizaci.
people-button-rename = Přejmenovat
people-button-tags = Štítky
people-button-organisations = Organizace
people-ask-rename = Jak se má jmenovat { $name }?
people-ask-tags = Jaké štítky má { $name }? Oddělte je čárkou, třeba: obec, sociální služby. Pomlčka je smaže.
people-tags-how = Napište nejvýš { $limit } krátkých štítků a oddělte je čárkou, třeba: obec, sociální služby

# --- tabulka lidí

people-button-table = Lidé v Excelu
people-button-csv = CSV
people-button-year = Rok v číslech
people-file = lidé
people-csv-separator = ;
people-column-name = Jméno a příjmení
people-column-before = Titul před
people-column-after = Titul za
people-column-organisation = Organizace
people-column-side = Strana
people-column-role = Role
people-column-gender = Rod
people-column-email = E-mail
people-column-phone = Telefon

# --- rok v číslech

people-year = Rok { $year } v číslech
people-year-empty = Za tenhle rok nemám žádné jednání.
people-year-met = { $meetings ->
    [one] { $meetings } jednání
    [few] { $meetings } jednání
   *[other] { $meetings } jednání
 }, { $people ->
    [one] { $people } člověk
    [few] { $people } lidé
   *[other] { $people } lidí
 }
people-year-side = { $side ->
    [commissioner] zadavatelé
    [provider] poskytovatelé
    [user] uživatelé
   *[other] ostatní
 } { $number }×
people-year-guests = hosté { $number }×
people-year-unwritten = { $number ->
    [one] U jednoho jednání není účast potvrzená.
    [few] U { $number } jednání není účast potvrzená.
   *[other] U { $number } jednání není účast potvrzená.
 }
people-year-file = roční počty
people-year-column-group = Skupina
people-year-column-meetings = Jednání
people-year-column-people = Různých lidí
people-year-column-commissioner = Účasti zadavatelů
people-year-column-provider = Účasti poskytovatelů
people-year-column-user = Účasti uživatelů
people-year-column-other = Účasti ostatních
people-year-column-guests = Účasti hostů
people-year-column-unwritten = Jednání bez potvrzené účasti
privacy-table-contact = Vaše kontakty
privacy-table-people-list = Seznamy lidí, které jste poslali
