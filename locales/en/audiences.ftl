command-okruh = audiences across groups
    .also = audiences
audiences-name-leaders = Group leaders
audiences-name-providers = Providers
audiences-name-commissioners = Commissioners
audiences-name-users = Users
audiences-button-people = By name…
audiences-ask-people = Who should be invited? Write names with commas between them, for instance: Dana King, Peter Sims
audiences-title = Audiences across groups
audiences-none = There is no audience yet.
audiences-line = { $number ->
    [one] { $name } – { $number } person
   *[other] { $name } – { $number } people
 }
audiences-how = An audience of organisations is made like this: /audience Villages: Mapleford Council, Elmton Council. Then call it by its name: call villages on Thursday 14:00
audiences-made = { $number ->
    [one] The audience “{ $name }” has { $number } person.
   *[other] The audience “{ $name }” has { $number } people.
 } Whoever joins those organisations joins it, too. Call it by its name when you call a meeting.
audiences-invited = { $number ->
    [0] I can invite nobody privately.
    [one] { $number } person is invited privately.
   *[other] { $number } people are invited privately.
 }
audiences-missed = These have no private chat with me; please invite them yourself: { $names }
audiences-nobody = Nobody is in the audience “{ $name }” now. Roles and sides of people are set in the list of members: /members
audiences-who = { $several ->
    [yes] Several people are called “{ $name }”. Write the whole name, with a comma before the next one.
   *[no] Whom do you mean by “{ $name }”? I know nobody of that name. Write whole names with commas between them.
 }
audiences-body = Nobody on the rosters is from “{ $name }”. Write the organisation as it stands beside its people: /members
audiences-taken = The name “{ $name }” belongs to a group or another audience. Please choose another one.
audiences-long = The name of an audience has { $limit } characters at the most, and there may be { $most } organisations.
privacy-table-circle = Audiences across groups
