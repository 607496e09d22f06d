command-prezence = attendance of a meeting: who was there
attendance-title = Attendance: { $title }
attendance-how = { $waits ->
    [0] {""}
    [one] On top is somebody who has not answered. {""}
   *[other] On top are { $waits } people who have not answered. {""}
 }A tap on a name changes it: ✅ present, ✉️ excused, ⛔ absent without excuse, 👥 a substitute came. Add a guest by a message “guest Name, organisation”.
attendance-counts = present { $present }{ $substitute ->
    [0] {""}
   *[other] {" "}· substituted { $substitute }
 }{ $excused ->
    [0] {""}
   *[other] {" "}· excused { $excused }
 }{ $absent ->
    [0] {""}
   *[other] {" "}· absent { $absent }
 }{ $guests ->
    [0] {""}
    [one] {" "}· { $guests } guest
   *[other] {" "}· { $guests } guests
 }{ $open ->
    [0] {""}
   *[other] {" "}· not known yet { $open }
 }
attendance-side-commissioner = commissioners { $number }
attendance-side-provider = providers { $number }
attendance-side-user = users { $number }
attendance-of-commissioner = the commissioners
attendance-of-provider = the providers
attendance-of-user = the users
attendance-missing = ⚠ Nobody was there for { $sides }.
attendance-quorum = quorate: { $here } of { $members }
attendance-no-quorum = not quorate: { $here } of { $members }, { $needed } needed
attendance-names-present = Present: { $names }
attendance-names-excused = Excused: { $names }
attendance-names-absent = Absent: { $names }
attendance-names-substitute = Substituted: { $names }
attendance-names-open = Not known: { $names }
attendance-names-guests = Guests: { $names }
attendance-note-substitute = { $name } came instead
attendance-note-arrives = from { $time }
attendance-note-leaves = until { $time }
attendance-note-late = later
attendance-note-early = left earlier
attendance-guest = { $name } – guest
attendance-button-done = Done
attendance-button-change = Correct
attendance-button-open = Attendance
attendance-button-rule = More than half must be there to decide
attendance-button-grant = Note as excused
attendance-button-leave = Leave it
attendance-marked-present = { $name }: present
attendance-marked-excused = { $name }: excused
attendance-marked-absent = { $name }: absent without excuse
attendance-marked-substitute = { $name }: substituted
attendance-closed = { $waits ->
    [0] The attendance is closed.
    [one] The attendance is closed. It says nothing of one person.
   *[other] The attendance is closed. It says nothing of { $waits } people.
 }
attendance-guest-member = { $name } is on the list as a member. Please tap that name.
attendance-were = { $number ->
    [0] Nobody was there.
    [one] { $number } person was there.
   *[other] { $number } of us were there.
 }
attendance-rule = Quorum: { $on ->
    [true] more than half of the members
   *[false] no rule
 }
attendance-early = The attendance is noted once the meeting has begun.
attendance-none = The attendance is noted once a meeting has begun, and there has been none yet. “Who is coming?” and [Whole list] on the card show who comes; I cannot print a sheet to sign yet.
attendance-which = Of which meeting?
attendance-tap = Please tap a meeting.
attendance-excuse = { $name } apologises for having missed “{ $title }” ({ $when }).
attendance-excuse-granted = Noted as excused.
attendance-excuse-left = The attendance stays as it is.
attendance-decided = This is settled already.
attendance-passed-on = I pass it on as an apology for “{ $title }” ({ $when }) to whoever keeps the attendance.
attendance-excused-already = You are noted as excused from “{ $title }” ({ $when }) already.
attendance-excused-told = You are noted as excused from “{ $title }” ({ $when }).
attendance-not-listed = You are not on the list of those invited to “{ $title }”.
privacy-table-attendance = Attendance
privacy-table-attendance-excuse = Apologies after a meeting
privacy-table-attendance-guest = Guests at a meeting
privacy-table-attendance-sheet = Attendance lists
