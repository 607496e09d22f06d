command-lide = add people from a list (paste it, or send a file)
    .name = people
command-organizace = organisations, their sides and tags
    .name = organisations
command-rocni_pocty = a year in numbers, for a grant's report
    .name = years

# $side: commissioner, provider, user, other
side-of = { $side ->
    [commissioner] commissioner
    [provider] provider
    [user] user
   *[other] other side
 }

# --- a list of people

people-how = Paste the list after the command, one person a line:
 /people
 Dr Joan New – Charity – joan@charity.example, 600 000 000
 Peter Small, Seniors' Club
 Or send me a CSV or Excel (XLSX) file here in private.
people-privately = Please send me lists of people in private. Write to me there first.
people-none = I found nobody with a given name and a surname in the list. Write one person a line, for instance: Dr Joan New, Charity
people-many = I take over { $limit } people at a time at the most. Please divide the list.
people-list-over = This list is settled already.
people-list-dropped = The list is thrown away; I have added nobody.
people-list-found = { $number ->
    [one] A list of { $number } person
   *[other] A list of { $number } people
 }
people-list-whose = Which group are they of?
people-list-title = { $number ->
    [one] { $group }: a list of { $number } person
   *[other] { $group }: a list of { $number } people
 }
people-list-new = New ({ $number }): { $names }
people-list-known = Known already, will join the group ({ $number }): { $names }
people-list-here = In the group already; I only fill in what is missing ({ $number }): { $names }
people-list-skipped = { $number ->
    [one] I leave out the row without a whole name: { $rows }
   *[other] I leave out the rows without a whole name: { $rows }
 }
people-list-perhaps = Is it somebody we know? ({ $number } to go)
people-button-same = Yes: { $name }
people-button-other = Somebody else
people-button-leave-out = Leave out
people-button-add = { $number ->
    [0] Only fill in
    [one] Add { $number } person
   *[other] Add { $number } people
 }
people-button-drop = Throw away
people-list-added = { $number ->
    [0] { $group }: nobody was added.
    [one] { $group }: { $number } person was added.
   *[other] { $group }: { $number } people were added.
 }
people-list-completed = { $number ->
    [one] I filled in what was missing of one person.
   *[other] I filled in what was missing of { $number } people.
 }
people-list-left = { $number ->
    [one] I did not add the one you have not decided about.
   *[other] I did not add the { $number } you have not decided about.
 }
people-taken-back = { $stay ->
    [0] Taken back; the list is as it was.
    [one] Taken back. One person stays, for they have done something since.
   *[other] Taken back. { $stay } people stay, for they have done something since.
 }

# --- files with a table

sheet-empty = There is no filled row in the file. I have taken nothing over.
sheet-long = The table has more than { $limit } rows. Please divide it; so far I have taken nothing over.
sheet-encoding = There are no readable letters in the file (I read UTF-8 and Windows-1250). Please save it from Excel as “CSV UTF-8” or XLSX; so far I have taken nothing over.
sheet-quotes = In row { $row } a quotation mark is missing or too many, so I cannot tell where the cell ends. Please mend it and send the file again; so far I have taken nothing over.
sheet-bomb = The file unpacks to more than is safe, or holds what a table must not. I have taken nothing from it.
sheet-locked = The file has a password or an old format. Please save it without a password as XLSX or CSV.

# --- one person

people-button-edit = Edit
people-button-field = { $field ->
    [name] Name and titles
    [organisation] Organisation
    [gender] Gender
    [email] E-mail
   *[phone] Phone
 }
people-field = { $field ->
    [organisation] Organisation
    [gender] Gender
    [email] E-mail
   *[phone] Phone
 }: { $value }
people-gender = { $gender ->
    [female] female
    [male] male
   *[unknown] not told
 }
people-private = Only whoever coordinates the group sees e-mail and phone.
people-ask-name = What is { $name } called, with titles? For instance: Dr Joan New
people-ask-organisation = Which organisation is { $name } of? A dash empties it.
people-ask-email = What is the e-mail of { $name }? A dash empties it.
people-ask-phone = What is the phone number of { $name }? A dash empties it.
people-name-how = Please write the whole name, with titles. For instance: Dr Joan New
people-email-how = That does not look like an e-mail. Write it like this: joan@charity.example
people-phone-how = That does not look like a phone number. Write it like this: 600 000 000
people-elsewhere = Name and gender are changed only by the community in which { $name } is at home.

# --- organisations

people-organisations = Organisations ({ $number })
people-organisation-people = People ({ $number }): { $names }
people-organisation-tags = Tags: { $tags }
people-organisation-gone = This organisation is not here any more.
people-organisation-there = There is an organisation “{ $name }” already. Please choose another name, or change the organisation of its people.
people-button-rename = Rename
people-button-tags = Tags
people-button-organisations = Organisations
people-ask-rename = What is { $name } to be called?
people-ask-tags = Which tags has { $name }? Put commas between them, for instance: town, social services. A dash takes them away.
people-tags-how = Write { $limit } short tags at the most, with commas between, for instance: town, social services

# --- the people as a table

people-button-table = People in Excel
people-button-csv = CSV
people-button-year = Year in numbers
people-file = people
people-csv-separator = ,
people-column-name = Full name
people-column-before = Title before
people-column-after = Title after
people-column-organisation = Organisation
people-column-side = Side
people-column-role = Role
people-column-gender = Gender
people-column-email = E-mail
people-column-phone = Phone

# --- a year in numbers

people-year = The year { $year } in numbers
people-year-empty = I have no meeting in this year.
people-year-met = { $meetings ->
    [one] { $meetings } meeting
   *[other] { $meetings } meetings
 }, { $people ->
    [one] { $people } person
   *[other] { $people } people
 }
people-year-side = { $side ->
    [commissioner] commissioners
    [provider] providers
    [user] users
   *[other] others
 } { $number }×
people-year-guests = guests { $number }×
people-year-unwritten = { $number ->
    [one] The attendance of one meeting is not confirmed.
   *[other] The attendance of { $number } meetings is not confirmed.
 }
people-year-file = year in numbers
people-year-column-group = Group
people-year-column-meetings = Meetings
people-year-column-people = Different people
people-year-column-commissioner = Attendances of commissioners
people-year-column-provider = Attendances of providers
people-year-column-user = Attendances of users
people-year-column-other = Attendances of others
people-year-column-guests = Attendances of guests
people-year-column-unwritten = Meetings without confirmed attendance
privacy-table-contact = Your contacts
privacy-table-people-list = Lists of people that you sent
