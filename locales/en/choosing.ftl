choosing-title = 💡 Decide about topics
choosing-how = Tap a topic and decide what becomes of it.
choosing-none = All topics are settled.
choosing-proposed = Proposed by: { $names }
choosing-supported = { $votes ->
    [0] No support yet.
   *[other] Support ({ $votes }): { $names }
 }
choosing-contains = Merged into it: { $text }
choosing-button-take = Onto an agenda
choosing-button-merge = Merge
choosing-button-decline = Decline
choosing-button-undo = Undo, split
choosing-button-apart = Split
choosing-button-list = To the list
choosing-button-back = Back
choosing-which-meeting = Onto which meeting's agenda?
choosing-which-topic = Which topic should it be merged with?
choosing-no-meeting = No meeting is called that could take the topic. Call one with /meeting.
choosing-done-taken = ✓ On the agenda of { $title }, { $when }
choosing-done-discussed = ✓ Discussed: { $title }, { $when }
choosing-done-merged = ✓ Merged with: { $text }
choosing-done-declined = Declined: { $reason }
choosing-done-withdrawn = Its author has withdrawn it.
choosing-ask-reason = Why do you decline “{ $text }”? Tap or write; whoever proposed it will read it.
choosing-reason-elsewhere = It is dealt with elsewhere
choosing-reason-later = There is no room for it now
choosing-reason-one-group = It belongs to a single group
choosing-told = Done, whoever proposed it has been told.
choosing-not-told = Done. I cannot write privately to: { $names }. Please let them know.
choosing-told-taken = 💡 Your topic “{ $text }” is on the agenda of { $title }, { $when }. Thank you.
choosing-told-declined = 💡 Your topic “{ $text }” will not get to a joint meeting now. Reason: { $reason }
choosing-told-merged = 💡 Your topic “{ $text }” is now part of “{ $kept }”: their support is added up, and both of you are named.
choosing-told-parted = 💡 Your topic “{ $text }” stands on its own again, with its support.
choosing-button-fill = { $number ->
    [one] The best topic onto the agenda
   *[other] The best { $number } topics onto the agenda
 }
choosing-filled = { $number ->
    [one] The agenda of “{ $title }” has { $number } topic more. Its author has been told.
   *[other] The agenda of “{ $title }” has { $number } topics more. Their authors have been told.
 }
choosing-emptied = The topics are back on the list, and the agenda of “{ $title }” is without them.
choosing-nothing = No topic is waiting on the list now.
