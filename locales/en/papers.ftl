# Words on the papers that are printed and sent: minutes, invitation, attendance sheet, resolutions, tasks.
# $page, $pages: the number of the page and how many there are.
papers-paging = Page { $page } of { $pages }
papers-minutes = Minutes of the meeting
papers-minutes-nth = Minutes of meeting no. { $number }
papers-nth = Minutes no. { $number }/{ $year }
papers-number = Number
papers-badge-draft = DRAFT – not yet open to comments
papers-badge-comments = DRAFT FOR COMMENTS
papers-badge-version = Corrected version { $version } – { $reason }
papers-badge-public = Public version

papers-date = Date
papers-time = Time
papers-moment = Date and time
papers-place = Place
papers-link = Join at
papers-project = Project
papers-registration = Registration number
papers-activity = Activity
papers-goal = Aim
papers-event = Event
papers-when = When
papers-where = Where
# $start, $end: times "9:00".
papers-hours = { $start }–{ $end }
papers-hours-from = { $start }

papers-attendance = Attendance
papers-present-label = Present:
papers-see-sheet = see the attendance sheet
papers-name = Name
papers-organisation = Organisation
papers-took = Attended
papers-signature = Signature
papers-took-present = yes
papers-took-substituted = by a substitute
papers-took-excused = apologies
papers-took-absent = absent
papers-took-guest = guest
papers-those-present = Present ({ $number }):
papers-those-guest = Guests ({ $number }):
papers-those-excused = Apologies ({ $number }):
papers-those-absent = Absent ({ $number }):
papers-substituted = { $name } (substituted by { $substitute })
papers-others = { $number ->
    [one] { $number } other
   *[other] { $number } others
 }
papers-totals = Present { $present } · guests { $guest } · apologies { $excused } · absent { $absent }

papers-programme = Agenda
papers-programme-label = Agenda:
papers-outcome = Outcome:
papers-suggestions = Remarks and suggestions:
papers-sees-to = { $name } will see to it
# $by: who invited; $event: to what.
papers-invites = { $by }: invitation – { $event }
papers-period = Period
papers-what = Activity
papers-schedule = Schedule

papers-group = The group
papers-resolution = Resolution no. { $mark }
papers-resolutions = Resolutions
papers-verb-approves = approves
papers-verb-rejects = does not approve
papers-verb-notes = takes note of
papers-verb-recommends = recommends
papers-verb-imposes = charges
papers-verb-entrusts = entrusts
papers-verb-asks = asks
papers-verb-agrees = agrees
papers-verb-disagrees = disagrees
papers-verb-elects = elects
papers-verb-establishes = establishes
papers-verb-abolishes = abolishes
# $date: by when.
papers-till = , due { $date }
papers-consensus = Adopted by consensus, without remarks.
papers-vote = { $how ->
    [secret] Secret ballot
    [rollam] Vote by correspondence
   *[open] Vote
 }: for { $yes } – against { $no } – abstained { $abstained }.

papers-tasks = Tasks
papers-task = Task:
papers-no = No.
papers-task-what = Task
papers-task-owner = Responsible
papers-task-due = Due
papers-task-state = State
papers-task-origin = Set at
papers-t = Due:
papers-z = Responsible:
papers-owned = responsible: { $name }
papers-due-by = due { $date }

papers-next = Next meeting
papers-next-label = Next meeting:
papers-later = the date is to be announced
papers-attachments = Attachments:
# $n: the point of the agenda that the attachment belongs to.
papers-at-point = { " " }(point { $n })
papers-author = Written by:
papers-verifier = Verified by:
papers-on = on { $date }

# --- invitation
papers-call = INVITATION
papers-call-moved = CHANGE OF DATE
papers-call-cancelled = CANCELLED
papers-call-greeting = Dear members and guests,
papers-call-text = you are invited to { $number ->
    [0] a meeting
   *[other] meeting no. { $number }
 } of { $group }.
papers-call-titled = you are invited to “{ $title }”, organised by { $group }.
papers-call-moved-text = the date of the meeting has changed. { $old } does not hold any more.
papers-call-cancelled-text = the meeting called for { $old } will not take place.
papers-call-purpose = Purpose
papers-call-answer = Please say by { $date } whether you will come, or send your apologies.
papers-call-closing = We look forward to seeing you.
papers-call-convener = Convened by:
papers-call-issued = { $place ->
    [none] { $date }
   *[other] { $place }, { $date }
 }
# $minutes: the length of the point in minutes.
papers-call-minutes = { $minutes } min
papers-call-presenter = presented by { $name }
papers-phone = tel. { $phone }

# --- attendance sheet
papers-sheet = Attendance sheet
papers-sheet-group = Organised by
papers-sheet-notice = The data on this sheet prove attendance of the meeting and the costs of the project (Article 6(1)(e) GDPR). They are kept as long as the law demands and are never published. The organiser will tell you more.

# --- overviews
papers-resolutions-of = Resolutions of the meeting
papers-no-resolutions = The meeting adopted no resolution.
papers-tasks-of = Overview of tasks
papers-no-tasks = No tasks are recorded.
papers-as-of = As of { $date }
papers-state-open = open
papers-state-done = done
papers-state-overdue = overdue

# --- a file of Word of one's own, into which papers are poured
papers-template-large = The file is too large. { $limit } MB fit; make the pictures in it smaller and send it again.
papers-template-no-word = This is not a file of Word (.docx). Open it in Word and save it as “Word Document (.docx)”.
papers-template-active = The file holds macros, embedded files or content fetched from elsewhere, which cannot be used. Save it as a plain .docx with its pictures embedded, not linked.
papers-template-code = Only names of fields belong into the file, such as {"{{"} body {"}}"}. Please take calculations and loops out.
papers-template-field = There is a field in the file that does not exist. The fields are { $known }.
papers-template-body = The file has no paragraph {"{{"} body {"}}"}. Write it where the text of the minutes should be.

# --- in chat
command-papiry = papers of a meeting: invitation, attendance sheet
command-kalendar = the meeting into your calendar
    .also = ics
help-calendar = the meeting into your calendar: /calendar
papers-title = Papers: { $title }
papers-button-open = Papers
papers-button-invitation = Invitation
papers-button-sheet = Attendance sheet
papers-button-calendar = Into my calendar
papers-said-invitation = The invitation to print: { $title }
papers-said-sheet = The attendance sheet to be signed: { $title }. It holds names and organisations, so keep it out of the group's chat.
papers-said-calendar = { $title }: open the file and the meeting goes into your calendar. If the date changes, ask for it again; the old entry is replaced.
papers-said-calendar-off = { $title } is cancelled. The file takes it out of your calendar.
# The name of a file, written without accents.
papers-file-call = invitation
papers-file-sheet = attendance sheet

# --- old minutes
papers-old-read = I have read the minutes
papers-old-how = I have taken nothing over yet. I take over what you tap:
papers-old-people-line = Present { $present } · apologies { $excused } · guests { $guests }
papers-old-task-line = Task: { $what }
papers-old-decision-line = Decision: { $what }
papers-old-next-line = Next meeting: { $when }
papers-old-tasks = Take over the tasks ({ $number })
papers-old-people = Add the people ({ $number })
papers-old-next = Call the next meeting
papers-old-title = Next meeting
papers-read-locked = The file is locked by a password and I cannot read it. Please save it without one and send it again.
papers-read-long = The file has more than { $limit } pages. Please send the minutes of one meeting only.
papers-read-scan = This PDF is a picture without text (a scan) and I cannot read it. Please send the original document or its text.
papers-read-active = The file holds macros or embedded content, so I do not read it. Please save it as a plain .docx and send it again.
papers-read-nothing = I found no people, tasks or decisions in the file, so there is nothing to take over.

# --- charts
papers-button-presence = Chart of attendance
papers-button-owes = Chart of tasks
papers-chart-presence = Attendance of organisations: { $group }
papers-chart-present = yes
papers-chart-excused = exc.
papers-chart-absent = no
papers-chart-legend = yes = somebody came · exc. = apologies · no = without a word · empty = nobody was invited · right: share
papers-chart-owes = Open tasks: { $group }
papers-chart-owes-legend = As of { $date }. Red and in brackets: overdue.
papers-chart-presence-said = { $meetings ->
    [one] Attendance of organisations at { $meetings } meeting: { $shares }
   *[other] Attendance of organisations at { $meetings } meetings: { $shares }
 }
# $waiting: how many tasks, $late: how many of them are overdue
papers-chart-late = { $waiting } ({ $late } overdue)
papers-chart-owes-said = Open tasks: { $those }
papers-chart-nothing-came = I draw the chart of attendance once the list of one meeting at least is closed.
papers-chart-nothing-owed = The group has no open task now.
