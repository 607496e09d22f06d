command-schuzka = call a meeting
    .also = call
command-schuzky = upcoming meetings
    .also = when
meetings-untitled = Meeting
meetings-title = { $number ->
    [0] 📅 { $group }
   *[other] 📅 { $group } – meeting { $number }/{ $year }
 }
meetings-preview = Preview, only you see it so far:
meetings-cancelled = CANCELLED
meetings-dropped = Discarded.
meetings-card-here = The card is the last message in the chat.
meetings-over = The meeting is over.
meetings-published = { $rooms ->
    [0] Published, but the group has no chat with me in it.
    [one] Published in { $rooms } chat.
   *[other] Published in { $rooms } chats.
 }
meetings-sending = { $rooms ->
    [one] The card is on its way to the chat.
   *[other] The card is on its way to { $rooms } chats.
 }
meetings-published-popup = Published.
meetings-published-barred = The meeting is called, but its card is not everywhere. It did not reach: { $chats }. I post it there as soon as I may write.
meetings-barred = { $rooms ->
    [one] The card is not in { $chats } yet: I may not write there.
   *[other] The card is not in these chats yet, for I may not write there: { $chats }.
 }
meetings-lost = The card of “{ $title }” does not reach { $chat }: I may not write there. I told the coordinator of that group what to do.
meetings-same-day = Note that “{ $title }” is on the same day, { $when }.
meetings-no-place = The place is missing. Add it with Edit.
meetings-button-publish = Publish
meetings-button-edit = Edit
meetings-button-drop = Discard
meetings-button-cancel = Cancel the meeting
meetings-button-down = Bring to bottom
meetings-field-time = Time
meetings-field-place = Place
meetings-field-title = Title
meetings-ask-town = In which community are you calling the meeting?
meetings-ask-line = When, where and what about? Write it in one line, for example: { $soon } 14:00 to 16:00, town hall, room 202: Draft plan
meetings-ask-edit = What changes? Tap, or write it at once, for example: place: library
meetings-ask-time = What is the new time?
meetings-ask-place = What is the new place?
meetings-ask-title = What is the new title?
meetings-news-time = ⚠️ New time: { $title } – now { $now } (was { $was }). Please confirm on the card whether you are coming.
meetings-news-place = ⚠️ New place: { $title } – now { $now } (was { $was }).
meetings-news-title = The meeting is now called “{ $now }” (was “{ $was }”).
meetings-news-cancelled = ❌ The meeting “{ $title }”, { $when }, is cancelled.
meetings-none = No meeting is called at the moment.
meeting-title-long = The title has { $got } characters, { $limit } fit. Please shorten it; details belong in the agenda.
meeting-place-long = The place has { $got } characters, { $limit } fit. Please shorten it.
meeting-past = This time is past. Please write one that is still to come.
meeting-ends-early = The end is before the beginning. Please write both again, for example: 14:00 to 16:00
meeting-cancelled = This meeting was cancelled.
meeting-dropped = This draft has been discarded. Start a new one with /meeting.
meeting-over = This meeting is over.
meeting-changed = The meeting has changed meanwhile. Please look at the card and tap again.
meeting-no-group = First tap the group the meeting is for.
meeting-not-yours = You are not invited to this meeting. If you think you are, ask the coordinator.
meetings-for-whom = For whom? Choose a group
meetings-button-restore = Restore
meetings-ask-cancel = Really cancel “{ $title }”, { $when }?{ $rooms ->
    [0] {""}
    [one] {" "}I will say so in { $rooms } chat.
   *[other] {" "}I will say so in { $rooms } chats.
 }
meetings-ask-restore = Restore “{ $title }”, { $when }?{ $rooms ->
    [0] {""}
    [one] {" "}I will say so in { $rooms } chat.
   *[other] {" "}I will say so in { $rooms } chats.
 }
meetings-cancelled-noted = The meeting “{ $title }” is cancelled.
meetings-restored-noted = The meeting “{ $title }” stands again.
meetings-news-restored = ✅ The meeting “{ $title }”, { $when }, takes place after all. If it does not suit you any more, please say so on the card.
meeting-stands = This meeting stands, there is nothing to restore.
meetings-said = { $title }: { $when }, { $where }.
meetings-no-place-yet = no place yet
meetings-no-link = The meeting has no link to join. Please ask whoever called it.
meetings-button-change = Change
meetings-sure-time = Move “{ $title }”: { $was } → { $now }?{ $rooms ->
    [0] {""}
    [one] {" "}I will say so in { $rooms } chat.
   *[other] {" "}I will say so in { $rooms } chats.
 }
meetings-sure-place = Change the place of “{ $title }”: { $was } → { $now }?{ $rooms ->
    [0] {""}
    [one] {" "}I will say so in { $rooms } chat.
   *[other] {" "}I will say so in { $rooms } chats.
 }
meetings-sure-title = Rename “{ $was }” to “{ $now }”?{ $rooms ->
    [0] {""}
    [one] {" "}I will say so in { $rooms } chat.
   *[other] {" "}I will say so in { $rooms } chats.
 }
meetings-changed-noted = Changed: “{ $title }”.
meetings-unchanged-noted = The meeting “{ $title }” is as it was.
meetings-news-back = ↩️ The change is taken back, as before: { $title }, { $when }, { $where }.
