command-zahajit = begin the meeting and write down what it decides
    .also = sitting
sitting-title = 📝 Meeting: { $title }
sitting-how = { $number ->
    [0] { $items ->
        [0] The meeting has no agenda. Add an item by “item: …”; you can write at once.
       *[other] Every item has an outcome. Its number leads back to it.
    }
   *[other] How did item { $number } come out? Tap, or write “agreed”, “approved without comments”, “postponed”…
 } For the minutes: “resolution: …”, “task: …”, “comment: …”, “note: …”, “next meeting on Wednesday …”.
sitting-agreed = agreed
sitting-approved = approved without comments
sitting-remarks = approved with comments
sitting-rejected = not approved
sitting-postponed = postponed
sitting-discussed = discussed
sitting-button-agreed = Agreed
sitting-button-approved = No comments
sitting-button-remarks = With comments
sitting-button-rejected = Not approved
sitting-button-postponed = Postponed
sitting-button-discussed = Discussed
sitting-kind-note = note
sitting-kind-remark = comment
sitting-kind-resolution = resolution
sitting-entry = { $kind ->
    [remark] – comment: { $text }
    [resolution] – resolution: { $text }
   *[note] – { $text }
 }
sitting-task = – task: { $text }{ $named ->
    [yes] , { $names }
   *[no] {""}
 }{ $dated ->
    [yes] , by { $due }
   *[no] {""}
 }
sitting-next = 📅 Next meeting: { $when }
sitting-next-noted = Next meeting: { $when }. It is in the minutes.
sitting-button-begin = Begin the meeting
sitting-button-open = The meeting so far
sitting-button-end = End the meeting
sitting-button-call = Call the next meeting
sitting-button-edit = ✎ Item { $number }
sitting-button-add = Add
sitting-button-back = ← Back
sitting-button-let-go = Do not carry: { $text }
sitting-button-carry = Carry over: { $text }
sitting-came-out = Item { $number }: { $outcome ->
    [agreed] agreed
    [approved] approved without comments
    [remarks] approved with comments
    [rejected] not approved
    [postponed] postponed
   *[discussed] discussed
 }.{ $next ->
    [0] {""}
   *[other] {" "}Now item { $next }.
 }
sitting-ended = The meeting is over.
sitting-left = { $number ->
    [0] Nothing is carried over to the next meeting.
   *[other] Carried over to the next meeting{ $called ->
        [yes] {" "}({ $when })
       *[no] {""}
    }: { $names }
 }
sitting-point = Item { $number }. { $text }
sitting-point-how = ✎ rewords, ✕ strikes out. Tap an outcome to change it, once more to take it back.
sitting-ask-passed = Approved – how? Item: { $text }
sitting-ask-words = Write the new wording. It says now: { $text }
sitting-ask-kind = What do you want to add?
sitting-ask-new = Please write it.
sitting-struck = Struck out: { $text }
sitting-tap = Please tap one of the choices.
sitting-early = The meeting does not begin yet. You can begin it { $minutes } minutes ahead.
sitting-none = No meeting begins now. One can be begun half an hour ahead.
sitting-not-begun = Nobody has begun the meeting yet. Tap Begin the meeting, or write /begin
sitting-which = Several meetings are going on. Please reply to the card of the one you mean.
sitting-no-item = No item is on. Write its number, such as “item 2: agreed”.
sitting-entry-gone = This is not in the minutes any more.
sitting-full = A meeting takes { $limit } entries. Please put some of them together.
sitting-recap-title = Tomorrow you meet: { $title }
sitting-recap-decided = Decided last time ({ $when })
sitting-recap-carried = Back on the agenda
privacy-table-sitting = Courses of meetings
privacy-table-sitting-outcome = Outcomes of items
privacy-table-sitting-note = Entries of meetings
privacy-table-carried-item = Items carried over
