command-program = agenda of the meeting, a new item
    .also = programme item items
agenda-labels = agenda item items programme program bod body
agenda-title = 📋 Agenda: { $title }
agenda-head = Agenda
agenda-minutes-short = { $minutes } min
agenda-credit = proposed by { $name }
agenda-and-more = and { $more ->
    [one] { $more } more item
   *[other] { $more } more items
 }
agenda-waiting = { $number ->
    [one] { $number } proposal waits for the coordinator
   *[other] { $number } proposals wait for the coordinator
 }
agenda-over = Together the items take { $minutes } min longer than the meeting.
agenda-sheet-empty = It is empty so far. Tap Add items, or reply here with a numbered list.
agenda-none = It is empty so far. Propose an item by replying to the meeting's card “item: Respite care capacity”
agenda-button-edit = Edit agenda
agenda-button-whole = Whole agenda
agenda-button-more = Add items
agenda-button-back = Put back “{ $text }”
agenda-button-waiting = Proposals ({ $number })
agenda-button-accept = Accept
agenda-button-refuse = Decline
agenda-ask-which = For which meeting?
agenda-ask-items = Write the items, one on a line. For example:
    1) Opening
    2) Draft plan (Jane Rough) 20 min
    3) Any other business
agenda-ask-words = What should the item say? Write all of it anew, with who presents it and how many minutes. Now it is:
    { $text }
agenda-one-item = These are { $got } items, but I am changing just one. Write it on one line; Add items takes more.
agenda-tap-meeting = Please tap one of the meetings.
agenda-added = Added to the agenda.
agenda-proposed = The coordinator has your proposal.
agenda-moved = { $number }. { $text }
agenda-dropped = Dropped: { $text }. The button at the bottom puts it back.
agenda-returned = Back on the agenda: { $text }
agenda-proposals-title = Proposed items
agenda-proposals-none = No proposal is waiting any more.
agenda-accepted = 👍 Your proposal “{ $text }” is on the agenda of “{ $title }”, { $when }.
agenda-refused = Your proposal “{ $text }” did not make it to the agenda of “{ $title }”. The coordinator will tell you why.
agenda-accepted-noted = On the agenda: { $text }
agenda-refused-noted = Declined. Should you change your mind, the agenda's card can put it back.
agenda-no-meeting = No meeting is called that an item could belong to. Write it once the invitation appears.
agenda-empty = I found no item. Write it for example like this: item: Respite care capacity
agenda-item-long = The item “{ $text }” has { $got } characters, { $limit } fit. Shorten it and send the details apart.
agenda-minutes = The length of “{ $text }” cannot be. Write 1 to { $limit } minutes, for example: 20 min
agenda-twice = “{ $text }” is on the agenda or among the proposals already.
agenda-full = { $left ->
    [0] The agenda is full, { $limit } items fit. The coordinator has to drop something first.
   *[other] { $limit } items fit on an agenda, there is room for { $left } more. Shorten the list, please.
 }
agenda-proposals-many = Many of your proposals wait already; { $limit } may wait at once. Please let the coordinator catch up.
agenda-gone = Somebody has dealt with this item already. The card shows how things are now.
agenda-no-such-item = There is no such item on the agenda.
