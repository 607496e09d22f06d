command-nastaveni = set reminders, quiet hours and language
    .also = preferences
settings-ask-which = Which group do you want to set?
settings-title = ⚙️ Settings: { $group }
settings-language = { $language ->
    [cs] I speak Czech in the group.
    [en] I speak English in the group.
   *[other] I speak { $name } in the group.
 }
settings-quiet = { $quiet ->
    [true] Quiet hours: { $since }–{ $until }, I write to nobody then.
   *[other] No quiet hours, I write at any time.
 }
settings-room = I remind the group of a meeting: { $times }.
settings-private = Privately those who come: { $times }.
settings-nudge = { $on ->
    [true] Anyone who does not answer gets the invitation once more, privately, a week before.
   *[other] Anyone who does not answer is not asked again.
 }
settings-silent = { $on ->
    [true] In the group I name those who have not answered.
   *[other] In the group I do not name those who have not answered; only the coordinator knows.
 }
settings-workdays = { $on ->
    [true] I ask about tasks and answers on working days only.
   *[other] I ask about tasks and answers on weekends and holidays too.
 }
settings-topics = { $days ->
    [0] Topics for cross-group meetings have no deadline.
    [one] Topics for cross-group meetings are collected until { $days } day before.
   *[other] Topics for cross-group meetings are collected until { $days } days before.
 }
settings-zone = Time zone: { $zone }
settings-before = { $minutes ->
    [10080] a week before
    [1440] a day before
    [120] 2 hours before
   *[other] { $minutes } minutes before
 }
settings-never = never
settings-button-open = Settings
settings-button-quiet-0 = Quiet 20–7
settings-button-quiet-1 = Quiet 22–6
settings-button-quiet-2 = Never quiet
settings-button-quiet-other = Other quiet
settings-button-room-0 = Group week
settings-button-room-1 = Group day
settings-button-room-2 = Group 2 h
settings-button-private-0 = Private week
settings-button-private-1 = Private day
settings-button-private-2 = Private 2 h
settings-button-nudge = Invite the silent again
settings-button-silent = Name the silent in the group
settings-button-workdays = Working days only
settings-button-topics-0 = Topics a week
settings-button-topics-1 = Topics 3 days
settings-button-topics-2 = No deadline
settings-button-zone = Change the time zone
settings-ask-hours = From when to when shall I write to nobody? Whole hours please, for example: from 21 to 6
settings-hours-unclear = I cannot tell from when to when it should be quiet: “{ $got }”. Write two whole hours, for example: from 21 to 6
settings-ask-zone = Which time zone is the group in? Now it is { $zone }. Write for example: Europe/Prague
settings-zone-unknown = I do not know the time zone “{ $got }”. Write the continent and the city, for example: Europe/Prague
