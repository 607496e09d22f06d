groups-community = Our town
groups-hello-stranger = Hello, I am Kolečko: I call meetings, collect topics and keep track of the tasks of working groups. I work only for groups to which their coordinator has invited me.
groups-hello-member = Hello, here I am. I know you from: { $groups }. /help shows what I can do.
groups-hello-admin = Hello. Add me to the chat of a working group and I will come to life there.
groups-admin-now = Hello { $name }, you are an administrator now. Add me to the chat of a working group; that alone sets the group up. Then call a meeting with /meeting.
groups-invited = You will be an administrator of { $community }.
groups-invited-may = An administrator founds groups, sees all groups of that community and may do everything in them. Say yes only if you asked for it.
groups-invited-for = The invitation is for { $name }.
groups-button-accept = Yes, that is me
groups-button-decline = No
groups-invited-no = All right, nothing has changed. Please leave the invitation to whom it belongs.
groups-admin-new = A new administrator: { $name } ({ $accounts }), { $community }. If this should not be, tell whoever runs the bot at once.
groups-admin-new-for = A new administrator: { $name } ({ $accounts }), { $community }. The invitation was for { $meant }. If this should not be, tell whoever runs the bot at once.
groups-code-bad = I do not know this code, there is probably a slip in it. Ask for a new one.
groups-code-used = Somebody has used this invitation already, it is good only once. Ask for a new one.
groups-code-late = This invitation has expired. Ask for a new one.
groups-code-needless = You are an administrator of { $community } already. Leave the invitation to somebody else.
groups-ask-town = To which community does the chat { $name } belong?
groups-tap-a-town = Please tap one of the communities.
groups-only-in-chat = This command belongs in the group's chat. Add me there and write it.
groups-kind-working = working group
groups-kind-steering = steering group
groups-kind-cross = cross-group meetings
groups-button-working = Working
groups-button-steering = Steering
groups-button-cross = Cross-group
groups-button-members = Members
groups-button-remove = Remove from the group
groups-count = { $members ->
    [one] { $members } member
   *[other] { $members } members
 }, { $rooms ->
    [one] { $rooms } chat
   *[other] { $rooms } chats
 }
groups-next = The group is ready. Call a meeting like this: /meeting { $soon } 14:00 to 16:00, town hall: Draft plan
groups-who-may-found = I do nothing in { $chat } yet: only a coordinator can make a group of it ({ $names }). They can invite me there, or write /group there.
groups-trouble-pin = I cannot pin the meeting card in { $group }. { $platform ->
    [matrix] Please make me a Moderator in Element under Room settings → Roles & Permissions; then I pin what waits.
   *[other] Please give me the right to pin messages in the chat's settings; then I pin what waits.
 }
groups-trouble-write = I may not write in { $chat }: the cards and notices of { $group } are not there. { $platform ->
    [matrix] Please make me a Moderator in Element under Room settings → Roles & Permissions, or let everybody send messages there; what waits then arrives by itself.
   *[other] Please allow it in the chat's permissions, or make me an admin of the chat; what waits then arrives by itself.
 }
groups-trouble-out = Somebody removed me from { $chat }, so the cards and notices of { $group } do not reach it. Please invite or add me again ({ $address }); I have forgotten nothing and bring the cards up to date.
groups-trouble-moved = The chat { $chat } of { $group } has been replaced by another one, which I cannot enter without an invitation. Please invite me there ({ $address }); I then post the cards there.
groups-trouble-refused = The network refused my message to { $chat } of { $group } and will not take it later either. Please tell whoever runs the bot.
groups-takes = I can write to { $chat } of { $group } again; what was waiting is there.
groups-unreadable = I cannot read this message: it is encrypted and its key did not reach me. Please send it again; if that does not help, allow sending to unverified devices in your encryption settings.
groups-thread-gone = The topic I wrote to in { $group } is closed or gone. I now write to the main chat.
groups-name-taken = There is a group called { $group } already. Please give this one another name.
groups-person-in = Group: { $group }
groups-role-given = { $name }: { $role }.
groups-removed = { $name } is no longer in the group.
groups-add-how = Write one person a line, for example: /member Jane Rough, Diaconia, provider
groups-add-hint = Add more people: /member Jane Rough, Diaconia, provider. Send me a whole list in private as text, CSV or Excel.
groups-ask-whose = To which group shall I add them?
groups-tap-a-group = Please tap one of the groups.
groups-added = Added to { $group }: { $names }
groups-already-in = In { $group } already: { $names }
groups-button-chats = Chats
groups-button-let-go = Disconnect: { $chat }
groups-no-chats = The group has no chat now.
groups-chats-hint = To add a chat, invite me there and write /group with the name of this group.
groups-belongs = If this is one more chat of a group that I know already, tap its name:
groups-farewell = This chat no longer belongs to { $group }. Thank you and goodbye.
groups-let-go = Disconnected: { $chat }.
groups-let-go-already = This chat does not belong to the group any more.
role-admin = administrator
role-of = { $role ->
    [admin] admin
    [coordinator] coordinator
    [minutes] minute-taker
    [guest] guest
   *[member] member
 }
role-coordinator = coordinator
role-minutes = minute-taker
role-member = member
role-guest = guest
command-skupina = bind the chat or rename the group
command-clenove = who is in the group
    .also = people
command-clen = add a person to the group
    .also = add
groups-person-gone = This person is no longer on the list.
groups-access = { $known ->
    [no] since { $since } · no account yet
   *[yes] since { $since } · { $accounts }
 }{ $ends ->
    [no] { "" }
   *[yes] { " " }· until { $until }
 }
groups-said-coordinator = { $number ->
    [0] { $group }: nobody coordinates it yet.
   *[other] { $group }: coordinated by { $names }
 }
groups-correct-how = Please write whom to correct and how, for instance: change Jane Rough's surname to King. Or: change Peter Sims's organisation to Charity
# $what: name, organisation
groups-ask-correct = { $name }: { $what ->
    [name] the name on the roster will be “{ $new }”.
   *[organisation] the organisation will be “{ $new }”.
 } This holds everywhere, in all groups.
groups-button-correct = Correct
groups-corrected = Corrected: { $name }
groups-corrected-told = The coordinator has corrected how I have you on the roster: { $name }. If that is not right, write to them.
# $role: coordinator, minutes
groups-ask-appoint = { $name } will { $role ->
    [minutes] keep the minutes of
   *[coordinator] coordinate
 } { $group }. You keep your own role.
groups-button-appoint = Yes
groups-appointed = { $name } now { $role ->
    [minutes] keeps the minutes of
   *[coordinator] coordinates
 } { $group }.
groups-appointed-told = You now { $role ->
    [minutes] keep the minutes of
   *[coordinator] coordinate
 } { $group }. What that means is in /help.
groups-appoint-member = { $name } is not in { $group }. Please add them first: /member { $name }
groups-ask-add = To { $group } I will add: { $names }
groups-button-add = Add
