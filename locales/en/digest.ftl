command-souhrn = what awaits me this week
    .also = overview
help-digest = see your week, or get it every Monday: /digest
digest-title-group = 🗓 The week of { $group }
digest-title-mine = 🗓 Your week
digest-meetings = Meetings
digest-tasks = Tasks
digest-nobody = nobody yet
# $late: yes, no
digest-task = { $late ->
    [yes] ❗ { $text } – was due { $day } – { $names }
   *[no] • { $text } – { $day } – { $names }
 }
digest-empty = Nothing awaits you this week.
digest-button-weekly = Send it every Monday
digest-button-stop = Send it no more
digest-on = Good, on Monday mornings I will say what awaits you. When there is nothing, I keep silent.
digest-off = Good, no more digests.
# $on: true, false
digest-of-group = Weekly digest in the chat: { $on ->
    [true] on Monday mornings, if there is anything to say
   *[false] no
 }
digest-button-group = { $tick }Digest on Mondays
digest-button-now = Show the digest
privacy-table-digest = Weekly digest
