command-zapis = minutes of a meeting: write, read
help-minutes = minutes of a meeting: /minutes
minutes-title-draft = 📄 Minutes { $number }/{ $year } – draft
minutes-title-comments = 📄 Minutes { $number }/{ $year } – for comments
minutes-title-verified = 📄 Minutes { $number }/{ $year } – verified
minutes-title-published = 📄 Minutes { $number }/{ $year }
minutes-title-verify = 📄 Minutes { $number }/{ $year } to be verified
minutes-stage-draft = Only you see them so far.{ $days ->
    [0] {""}
    [one] {" "}The meeting was { $days } day ago.
   *[other] {" "}The meeting was { $days } days ago.
 }
minutes-stage-comments = { $over ->
    [yes] The time for comments is over; whoever was silent agrees.
   *[no] Comments until { $until }.
 }{ $verified ->
    [no] {" "}Waits to be verified: { $name }.
   *[other] {""}
 }
minutes-stage-verified = Verified by { $name }.{ $over ->
    [yes] {" "}The time for comments is over.
   *[no] {" "}Comments until { $until }.
 }
minutes-stage-published = Published. They change only by a new version.
minutes-counts = Present { $present }{ $excused ->
    [0] {""}
   *[other] , excused { $excused }
 }{ $absent ->
    [0] {""}
   *[other] , absent { $absent }
 }{ $guests ->
    [0] {""}
    [one] , { $guests } guest
   *[other] , { $guests } guests
 }
minutes-present = Present: { $names }
minutes-excused = Excused: { $names }
minutes-absent = Absent: { $names }
minutes-guests = Guests: { $names }
minutes-besides = Besides the agenda
minutes-unread = Resolution: { $text }
minutes-suggestion = – comment: { $text }
minutes-task = task { $number }: { $text }{ $named ->
    [yes] , { $names }
   *[no] {""}
 }{ $dated ->
    [yes] , by { $due }
   *[no] {""}
 }
minutes-author = Written by: { $name }
minutes-verifier = Verified by: { $name }
minutes-attendance-open = ⚠ The attendance list is not closed.{ $waits ->
    [0] {""}
    [one] {" "}Of one person nobody knows whether they came.
   *[other] {" "}Of { $waits } people nobody knows whether they came.
 }
minutes-no-programme = ⚠ The meeting has no item. Add some by “item: …” in reply to the meeting's card.
minutes-button-open = Minutes
minutes-button-back = ← Minutes
minutes-button-read = The whole minutes
minutes-button-author = I write them
minutes-button-verifier = { $chosen ->
    [yes] Verifier: { $name }
   *[no] Who verifies?
 }
minutes-button-comments = { $days ->
    [one] Open for comments ({ $days } day)
   *[other] Open for comments ({ $days } days)
 }
minutes-button-publish = Publish the minutes
minutes-button-correct = Correct the published minutes
minutes-button-verify = I verify them
minutes-button-term = { $days ->
    [0] Comments on minutes: none
    [one] Comments on minutes: { $days } day
   *[other] Comments on minutes: { $days } days
 }
minutes-term = Minutes: { $days ->
    [0] published without comments
    [one] comments for { $days } day, whoever is silent agrees
   *[other] comments for { $days } days, whoever is silent agrees
 }
minutes-ask-verifier = Who will verify the minutes? Only somebody who was there can.
minutes-nobody = Nobody
minutes-verifier-noted = Noted.
minutes-comment-how = Comments until { $until }. Just reply to this message. Whoever is silent agrees.
minutes-comments-over = The time for comments is over.
minutes-comments-open = { $days ->
    [one] The draft is in the group, for comments for { $days } day.
   *[other] The draft is in the group, for comments for { $days } days.
 }
minutes-comments-first = First open the draft for comments. The group has { $days ->
    [one] { $days } day
   *[other] { $days } days
 } for them; /settings changes that
minutes-comments-until = The time for comments still runs. When it is over, you will get the draft again.
minutes-comments-many = Minutes take { $limit } comments.
minutes-comment-settled = Your comment on the minutes of “{ $title }” was dealt with: { $text }
minutes-settled = Dealt with ({ $name }).
minutes-verify-first = The minutes still wait to be verified. The verifier can be changed by the button on the draft.
minutes-verify-how = Please read them. If they are right, tap I verify them; send a comment in reply to the card in the group.
minutes-verified = ✓ Verified.
minutes-verified-told = The minutes of “{ $title }” are verified.
minutes-not-verifier = Only whoever was chosen to may verify the minutes.
minutes-published = The minutes are published.
minutes-locked = The minutes are published and cannot be rewritten. A new version can correct them: /minutes and the button Correct the published minutes.
minutes-ask-reason = Why are the minutes corrected? The reason will stand on the new version.
minutes-reopened = The draft of version { $version } is open. Until it is published, the one before holds.
minutes-corrected = Version { $version }, corrected: { $reason }
minutes-early = Minutes can be written once the meeting has begun.
minutes-none-yet = There are no minutes of “{ $title }” yet.
minutes-none = There are no minutes here yet.
minutes-late = { $days ->
    [one] { $days } day after the meeting “{ $title }” its minutes are not published. { $name } writes them.
   *[other] { $days } days after the meeting “{ $title }” its minutes are not published. { $name } writes them.
 }
minutes-ask-complete = Before others see the minutes: { $number ->
    [one] a question.
   *[other] { $number } questions.
 } { $said }
minutes-button-anyway = It is all right, go on
minutes-button-fix = Change item { $number }
minutes-button-pdf = PDF
minutes-button-word = Word
minutes-button-public = Public version
minutes-file = Minutes { $number }/{ $year }
minutes-file-said = { $kind ->
    [public] The minutes of “{ $title }” for the public: no contacts, organisations in place of names.
   *[other] The minutes of “{ $title }”.
 }
privacy-table-minutes = Minutes
privacy-table-minutes-comment = Comments on minutes
privacy-table-minutes-version = Published versions of minutes
privacy-table-resolution = Resolutions
