command-pozvanka = accept an invitation by its code
members-door = New people are let into { $group } by its coordinator, who has just been told about you. { $kept ->
    [yes] As soon as you are in, your tap will count.
   *[no] As soon as you are in, please write it again.
 }
members-door-shut = Who is in { $group } is up to its coordinator. Please talk to them directly.
members-out = You are no longer in { $group }, so this does not count. Its coordinator can let you back in, and knows that you are asking.
members-claim = { $who } is writing in { $group }.
members-claim-one = Is this { $entry }?
members-claim-several = Is this one of these people on the list?
members-claim-brings = { $tasks ->
    [0] With the place on the list comes: { $roles }.
    [one] With the place on the list comes: { $roles }, { $tasks } task.
   *[other] With the place on the list comes: { $roles }, { $tasks } tasks.
 }
members-claim-is = ✓ Yes, { $who } is { $entry }.
members-claim-is-other = ✓ No, { $who } is somebody else.
members-claim-over = This has been answered already.
members-claim-asked = { $name } is on the group's list. If that is you, the coordinator will confirm it with one tap. Until then you have a place of your own, and nothing you do is lost.
members-claim-confirmed = Confirmed: on the list you are { $name }. Your answers, topics and tasks so far still hold.
members-not-yours = Who { $name } is can only be confirmed by an administrator, or by whoever coordinates all the groups that this person is in.
members-button-yes = Yes
members-button-other = No, somebody else
members-button-invite = Send an invitation
members-invited-until = An invitation is waiting, good until { $day }.
members-invite-forward = Forward the message only to the person it is for: { $name }.
members-invite-taken = This place on the list is taken already.
members-letter = Hello, { $by } invites you to { $group }. The invitation is for one person only: { $name }.
members-letter-link = { $network }: open { $url }
members-letter-code = { $network }: write privately to the bot { $address }: { $sign }invitation { $code }
members-letter-code-only = { $network }: write privately to the bot { $sign }invitation { $code }
members-letter-until = Good only once, until { $day }.
members-code-bad = This invitation is not valid: it has been used, has expired, or there is a typing error in the code. Please ask the coordinator for a new one.
members-code-not-here = An invitation belongs in a private chat. Others can see it here, so it is no longer valid; please ask the coordinator for a new one.
members-invite-for = The invitation to { $group } is for: { $name }. Is that you?
members-button-me = Yes, that is me
members-button-not-me = No, that is not me
members-invite-known = I know you as { $name } already, and this invitation is for somebody else. If it is another account of yours, connect the two with /link.
members-invite-done = Welcome to { $group }. On the list you are { $name }.
members-invite-declined = All right. The invitation still waits for the person it is for.
members-invite-told = Invitation accepted: { $name }, { $account }
members-new-title = 👋 New people: { $group }
members-outside = Waiting for you to let them in
members-new = Came by a tap in the chat
members-new-hint = Do you know them? Tap a name to confirm somebody, make them a guest, or remove them.
members-new-none = Nobody new is here now.
members-was-here = in the group until { $day }
members-since = since { $day }
members-same-name = careful, { $name } has the same name
members-button-let-in = Let in: { $name }
members-button-keep-out = Keep out
members-button-new = New people ({ $number })
members-button-all = I know them all
members-button-know = Confirm
members-button-listed = It is somebody on the list
members-unknown = On the list since a tap in the chat, not confirmed yet.
members-known = Confirmed: { $names }
members-known-already = There is nobody to confirm here any more.
members-ask-listed = Who on the list is { $name }?
members-tap-a-name = Please tap one of the names.
members-let-in = The coordinator has let you into { $group }. Welcome!
members-is-in = In the group: { $name }
members-is-out = Outside the group: { $name }
members-door-over = This has been decided already.
members-set-way = { $way ->
    [tap] Anyone who taps in its chat gets into the group.
   *[asked] Only people you let in get into the group.
 }
members-set-way-tap = Anybody in the chat
members-set-way-asked = Only whom I let in
members-set-votes = { $votes ->
    [before] Support for a topic counts from people you have confirmed, or who were here before the topic.
    [known] Support for a topic counts only from people you have confirmed.
   *[other] Support for a topic counts from everybody who taps.
 }
members-set-votes-before = Votes: who was here before
members-set-votes-known = Votes: confirmed only
members-set-votes-all = Votes: everybody
members-button-undo = Undo
members-claim-undone = Undone: each has only their own again.
members-departed = { $how ->
    [inside] { $name } is in { $group } again.
    [removed] { $name } is no longer in { $group }.
    [expired] The time for which { $name } was in { $group } is over.
    [unsure] { $name } has left a chat of { $group }. I do not know whether they stay in its other chat.
   *[other] { $name } has left { $group }.
 }
members-departed-role = Role: { $role }
members-departed-last = The group has no coordinator now.
members-departed-tasks = { $number ->
    [one] { $number } open task remains
   *[other] { $number } open tasks remain
 }
members-button-hand = Hand over { $number }.
members-button-leave-be = Leave it
members-button-back = Take back
members-is-back-already = They are in the group again.
members-left-be = All right, I will leave it be.
members-until = The role holds until { $day }.
members-button-until = Only until…
members-button-forever = For good
members-ask-until = Until when should { $name } have this role in the group? Write a day, for instance: until 31 December 2027
members-until-how = I do not understand that day, or it is over. Write it like this: until 31 December 2027
members-role-over = In { $group } the role { $role } is over: { $name }. They stay in the group as a member.
# $tasks: how many open tasks they have in the group
members-ask-leave = Do you want to leave { $group }? What you said stays in its record, and I will not invite you any more. { $tasks ->
    [0] {""}
    [one] Your one open task will be handed over by the coordinator.
   *[other] Your { $tasks } open tasks will be handed over by the coordinator.
 }
members-button-leave = Leave the group
members-you-left = You are no longer in { $group }. Its coordinator can take you back.
members-in-none = You are in no such group.
members-leave-last = You alone coordinate { $group }. Please say first who takes over, for instance: Peter Sims is the new coordinator
