command-ukol = give a task
    .also = assign
command-ukoly = open tasks
    .also = todos
tasks-words = task ukol todo
tasks-due = by { $when }
tasks-due-none = by the next meeting
tasks-due-here = by this meeting
tasks-due-meeting = by the next meeting ({ $when })
# the agenda item that open tasks fill
tasks-review = Review of tasks
tasks-line = { $late ->
    [yes] ❗ { $text } – was due { $due } – { $owners }
   *[no] { $text } – { $due } – { $owners }
 }
tasks-nobody = nobody yet
tasks-head-mine = ✍ You have a task
tasks-head-reminded = ⏰ { $late ->
    [yes] A task is overdue
   *[no] { $days ->
        [0] A task is due today
        [1] A task is due tomorrow
        [7] A task is due in a week
       *[other] A task is due soon
    }
 }
tasks-head-open = ✍ Task
tasks-head-done = ✅ The task is done
tasks-head-cancelled = The task is cancelled
# $mine: true, false – whether the reader is to take it on
tasks-head-proposed = ✍ Proposed task{ $mine ->
    [true] {" "}– will you take it on?
   *[false] {""}
 }
tasks-owner-asked = { $name } (not taken on yet)
tasks-button-accept = Take it on
tasks-button-refuse = Decline
tasks-accepted = The task is yours, thank you.
tasks-refused = All right, the task is not yours.
tasks-refused-told = { $name } does not take on the task “{ $text }”. Please sort it out between you, or give it to somebody else.
tasks-answered-already = You have already answered me about this task.
tasks-when = { $late ->
    [yes] ❗ Overdue: was due { $due }
   *[no] Due: { $due }
 }
tasks-who = Who: { $owners }
tasks-from-meeting = { $number ->
    [0] from the meeting on { $when }
   *[other] from meeting { $number }/{ $year }
 }
tasks-from-item = on “{ $text }”
tasks-given-by = given by { $name }
tasks-button-done = Done
tasks-button-again = Not done yet
tasks-button-week = + a week
tasks-button-hand = Hand over
tasks-button-close = Close the task
tasks-button-cancel = Cancel the task
tasks-button-rewrite = Rewrite
tasks-button-assign = Assign: { $name }
tasks-button-more = More ›
tasks-button-before = ‹ Back
tasks-button-guest = Keep as a guest
tasks-button-no-due = No date
tasks-button-take = Make it a task
tasks-button-drop = No
tasks-button-mine = My tasks
tasks-button-group = Tasks: { $group }
tasks-noted = The task is noted.
tasks-done-noted = { $waits ->
    [0] Done, thank you!
   *[other] Noted, thank you! Still waiting for: { $names }
 }
tasks-again-noted = The task is open again.
tasks-moved = It is due { $due }.
tasks-moved-already = The date has changed meanwhile, now it is due { $due }.
tasks-moved-giver = The task “{ $text }” is now due { $due }, moved by { $name }.
tasks-closed-noted = The task is closed.
tasks-cancelled-noted = The task is cancelled.
tasks-choose = Who should take over “{ $text }”?
tasks-choose-for = Who takes over “{ $text }” from { $name }?
tasks-choose-none = There is nobody else in the group yet. /member adds people.
tasks-handed = { $name } takes the task over.
tasks-handed-asked = { $name } will take the task over once it is taken on.
tasks-handed-untold = { $name } takes the task over, but has no private chat with me. Please pass it on.
tasks-owner-noted = Noted: { $name }.
tasks-ask-what = What is to be done, by whom and when? For example: task: send the plan by { $figures }, Brown
tasks-ask-rewrite = What should the task say? Write all of it anew; or just a new date, or whom to add. Now it is:
    { $text }
tasks-ask-group = Which group is the task for?
tasks-ask-who = The task is noted. Who is { $name }? Tap, or write the whole name.
tasks-ask-several = The task is noted, but { $name } fits several people. Whom do you mean?
tasks-ask-due = The task “{ $text }” is noted. { $why ->
    [confirm] Please confirm its date.
    [past] But its date has passed.
    [illegal] But there is no such date in the calendar.
    [conflict] But the weekday does not match the date.
    [recurring] But tasks cannot repeat yet.
    [vague] I need its exact day.
    [far] But its date is too far away.
    [no_date] I found no date in it.
    [backwards] But its end comes before its start.
   *[other] But its date can be read in several ways.
 } { $number ->
    [0] By when should it be done? For example: by { $figures }
   *[other] By when should it be done?
 }
tasks-mine = { $number ->
    [0] You have no open task.
    [one] You have { $number } open task.
   *[other] You have { $number } open tasks.
 }
tasks-of-group = ✍ Open tasks: { $group }
tasks-none = Nothing open. Give a new task like this: task: send the invitations by Friday, Brown
tasks-open-hint = A number opens the task in your private chat.
tasks-on-meeting = ✍ Open tasks
tasks-more = and { $more } more
tasks-more-list = and { $more } more – /tasks
tasks-count = ✍ { $open ->
    [one] { $open } open task
   *[other] { $open } open tasks
 }{ $late ->
    [0] {""}
   *[other] , { $late } overdue
 }
tasks-offer = Heard in { $group }. Should it become a task?
tasks-offer-taken = It is a task now.
tasks-offer-gone = Left alone, I kept nothing.
tasks-offer-over = This has been decided already.
tasks-nothing = I did not find what is to be done. Write it like this: task: send the invitations by Friday, Brown
tasks-partly = I noted { $kept } of { $all } tasks. For the others I do not know what is to be done; please write them again.
tasks-too-long = The task has { $got } characters, { $limit } fit. Please shorten it and send the details to the chat.
tasks-not-owner = Somebody else is in charge of this task. There is nothing of yours to tick off.
tasks-not-member = This person is not in the group any more. Please choose somebody else.
tasks-not-yours = This task belongs to another group, only its members see it.
tasks-closed = This task is done and closed.
tasks-cancelled = This task was cancelled.
tasks-handed-already = This share of the task is done or handed over already.
tasks-said-none = There is no such task.
tasks-none-of-yours = You have no such open task.
tasks-no-due-to-move = This task has no due date, so there is nothing to postpone.
tasks-move-how = It is due { $due } now. Please write another day, for example: move it to { $figures }
tasks-recap = Open tasks ({ $number })
tasks-role-unheld = Nobody holds the role { $name } now, so the task waits there. Say who does like this: /roles { $name }: Peter Sims
# $unit: week, month; $number: how many of them
tasks-every = ↻ { $unit ->
    [week] { $number ->
        [1] every week
       *[other] every { $number } weeks
    }
   *[month] { $number ->
        [1] every month
        [3] every quarter
        [6] every half-year
        [12] every year
       *[other] every { $number } months
    }
 }
tasks-button-once = Do not repeat
tasks-once-noted = Good, this one is the last.
tasks-taken-over = { $name } takes over your task “{ $text }”.
tasks-kept-told = { $name } does not take over the task “{ $text }”; it stays yours.
# $lead: true, false
tasks-closing = A task of several people is done { $lead ->
    [true] when whoever leads it (the first named) has done their part
   *[false] when everybody has done their part
 }
tasks-button-lead = { $tick }The lead closes a task
tasks-led-by = Leads and closes: { $name }
tasks-button-overview-0 = By people
tasks-button-overview-1 = By organisations
tasks-overview-people = ✍ Who has what: { $group }
tasks-overview-organisations = ✍ Tasks by organisations: { $group }
tasks-overview-none = no organisation
# $open: how many are open, $late: how many of them late
tasks-overview-line = { $name } – { $open }{ $late ->
    [0] {""}
   *[other] , overdue { $late }
 }
