audit-button = Who changed what
audit-button-newer = ‹ Newer
audit-button-older = Older ›
audit-title = Who changed what: { $group }
audit-none = Nobody has changed anything here yet.
audit-nobody = somebody not on the roster
audit-other = another change ({ $deed })
audit-agenda-added = agenda of “{ $what }”: new items
audit-agenda-proposed = agenda of “{ $what }”: item proposed
audit-agenda-accepted = agenda of “{ $what }”: proposed item accepted
audit-agenda-refused = agenda of “{ $what }”: proposed item refused
audit-agenda-rewritten = agenda of “{ $what }”: item reworded
audit-agenda-dropped = agenda of “{ $what }”: item dropped
audit-agenda-returned = agenda of “{ $what }”: item put back
audit-meeting-drafted = meeting “{ $what }”: preview
audit-meeting-called = meeting “{ $what }”: called
audit-meeting-restored = meeting “{ $what }”: restored
audit-meeting-cancelled = meeting “{ $what }”: cancelled
audit-meeting-time = meeting “{ $what }”: new time
audit-meeting-place = meeting “{ $what }”: new place
audit-meeting-title = meeting “{ $what }”: new title
audit-rsvp-recorded = attendance ({ $whom }) at “{ $what }”: { $answer ->
    [coming] coming
    [excused] excused
    [none] answer taken back
   *[maybe] not sure yet
 }
audit-attendance-corrected = presence ({ $whom }) at “{ $what }”: { $answer ->
    [present] was there
    [excused] excused
    [absent] absent without excuse
   *[substitute] a substitute came
 }
audit-attendance-closed = attendance at “{ $what }”: closed
audit-attendance-guest = attendance at “{ $what }”: other guests
audit-papers-sheet = attendance sheet of “{ $what }”: handed out
audit-sitting-began = meeting “{ $what }”: begun
audit-sitting-ended = meeting “{ $what }”: ended
audit-sitting-outcome = meeting “{ $what }”: outcome of an item
audit-sitting-struck = meeting “{ $what }”: an entry struck out
audit-sitting-reworded = meeting “{ $what }”: an entry reworded
audit-minutes-verifier = minutes of “{ $what }”: verifier
audit-minutes-comments = minutes of “{ $what }”: open for comments
audit-minutes-commented = minutes of “{ $what }”: a comment
audit-minutes-verified = minutes of “{ $what }”: verified
audit-minutes-published = minutes of “{ $what }”: published
audit-minutes-reopened = minutes of “{ $what }”: a new version begun
audit-topic-proposed = topic “{ $what }”: proposed
audit-topic-support = topic “{ $what }”: { $given ->
    [true] supported
   *[false] support taken back
 }
audit-topic-open = topic “{ $what }”: back on the list
audit-topic-withdrawn = topic “{ $what }”: withdrawn
audit-topic-merged = topic “{ $what }”: merged into another one
audit-topic-parted = topic “{ $what }”: on its own again
audit-topic-taken = topic “{ $what }”: put on an agenda
audit-topic-discussed = topic “{ $what }”: discussed
audit-topic-declined = topic “{ $what }”: declined
audit-topic-counting = how votes for topics are counted: changed
audit-topic-collecting = collection of topics: announced
audit-topic-collected = collection of topics: ended
audit-topic-voting = vote on topics: opened
audit-topic-voted = vote on topics: ended
audit-topic-waiting = a client's situation: waits to be approved
audit-topic-approved = a client's situation: approved
audit-task-given = task “{ $what }”: given
audit-task-offered = task “{ $what }”: offered
audit-task-rewritten = task “{ $what }”: reworded
audit-task-owner = task “{ $what }”: new owner
audit-task-due = task “{ $what }”: new deadline
audit-task-done = task “{ $what }”: done
audit-task-reopened = task “{ $what }”: open again
audit-task-postponed = task “{ $what }”: put off
audit-task-closed = task “{ $what }”: closed
audit-task-cancelled = task “{ $what }”: cancelled
audit-task-handed = task “{ $what }”: handed over
audit-task-accepted = task “{ $what }”: taken on
audit-task-refused = task “{ $what }”: declined
audit-member-joined = new member of the group
audit-member-role = { $whom }: now { $role ->
    [admin] administrator
    [coordinator] coordinator
    [minutes] minute-taker
    [guest] guest
   *[member] member
 }
audit-member-left = removed from the group: { $whom }
audit-members-added = new people on the roster
audit-members-taken-back = the people of a list taken back
audit-people-exported = the people were handed over as a table
audit-person-changed = { $whom }: other details
audit-organisation-changed = other details of an organisation
audit-group-bound = chat bound
audit-group-renamed = new name of the group
audit-group-dissolved = chat bound to another group
audit-group-let-go = chat disconnected
audit-settings-changed = settings of the group
audit-limits-changed = limits on writing
audit-admin-made = { $whom }: now administrator
audit-person-linked = { $whom }: accounts linked
audit-person-merged = { $whom }: two entries made one
audit-person-unlinked = { $whom }: accounts unlinked
audit-person-erased = { $whom }: data erased at their own request
audit-person-returned = { $whom }: erasure of the data taken back
audit-person-language = { $whom }: new language
audit-person-away = { $whom }: absence noted
audit-person-back = { $whom }: absence over
audit-person-quiet = { $whom }: new quiet hours
audit-audit-forgotten = old rows of the log deleted
audit-audit-new-key = sealed by another key from here on
audit-audit-restored = data restored from a backup
audit-member-accepted = { $whom }: invitation accepted
audit-member-back = { $whom }: in the group again
audit-member-invited = { $whom }: invitation made
audit-member-kept-out = somebody was not let into the group
audit-member-known = { $whom }: confirmed who it is
audit-member-let-in = { $whom }: let into the group
audit-member-went = { $whom }: left the group's chat
audit-member-term = { $whom }: a role for a time
audit-person-not-listed = { $whom }: nobody on the roster
audit-person-parted = { $whom }: entries made one are apart again
audit-member-expired = { $whom }: the time in the group or the role is over
audit-device-vouched = { $whom }: new device vouched for
audit-device-refused = { $whom }: strange device refused
audit-meeting-reminded = meeting “{ $what }”: the silent were reminded
audit-rsvp-guest = meeting “{ $what }”: a guest was taken off
audit-person-corrected = { $whom }: name or organisation corrected
audit-post-held = a role passed on
audit-person-digest = { $whom }: weekly digest switched on or off
audit-occasion-invited = an invitation to an event
audit-occasion-withdrawn = an invitation to an event withdrawn
audit-task-once = a task is not repeated any more
audit-commitment-made = a promise how many times a year to meet
audit-commitment-ended = the promise holds no more
audit-meeting-capacity = meeting “{ $what }”: another number of seats
audit-motion-opened = a vote opened
audit-motion-voted = { $whom }: voted
audit-motion-closed = a vote closed
audit-poll-opened = a search for a date opened
audit-poll-voted = { $whom }: when a meeting suits
audit-poll-ended = a search for a date ended
audit-series-begun = a series of meetings set up
audit-series-day = series: one meeting changed
audit-series-ended = a series of meetings ended
