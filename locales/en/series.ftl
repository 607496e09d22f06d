command-serie = meetings that come again and again
    .also = recurring commitments commitment
series-rule-weekly = { $number ->
    [one] every
   *[other] every { $number } weeks on
 } { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
 }
series-rule-nth = { $nth ->
    [-1] last
    [1] first
    [2] second
    [3] third
   *[other] fourth
 } { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
 } of the { $number ->
    [one] month
   *[other] quarter
 }
series-rule-day = day { $day } of the { $number ->
    [one] month
   *[other] quarter
 }
series-rule-year = every year on day { $day } of month { $month }
series-times = { $ends ->
    [yes] { $rule }, { $start }–{ $end }
   *[no] { $rule }, { $start }
 }
series-title = 🔁 { $group }
series-all = 🔁 Recurring meetings
series-ask-line = How does it come again? Write for example: every first Tuesday of the month at 14:00, town hall: Staff meeting. Or a promise without days: 3–4 times a year: Joint meeting
series-how = I do not understand how it comes again. Write for example: every first Tuesday of the month at 14:00, town hall: Staff meeting. Or without days: 3–4 times a year: Joint meeting
series-hour = The hour is missing, or I cannot read it. Write for example: every first Tuesday of the month at 14:00, town hall: Staff meeting
series-second = “Every second” can mean two things. Write either “every second Tuesday of the month” or “every other week on Tuesday”.
series-over = This series is over.
series-called = The card of this meeting is out already. Change it by Edit on the card of the meeting.
series-nowhere = The group has no chat in which I could show the card. Please add me to one.
series-day = · { $when }{ $moved ->
    [yes] {" "}(moved)
   *[no] {""}
 }{ $free ->
    [yes] {" "}⚠ a day off
   *[no] {""}
 } { $state ->
    [skipped] – left out
    [called] – published
   *[waits] – card on { $card }
 }
series-no-days = No further meeting is in sight.
series-ahead = { $days ->
    [one] I publish the card { $days } day before.
   *[other] I publish the card { $days } days before.
 }
series-button-ahead = { $days ->
    [one] { $days } day
   *[other] { $days } days
 } before
series-tap-a-day = Tap a meeting that is to be left out or moved.
series-button-begin = Begin
series-button-end = End the series
series-begun = { $days ->
    [one] It runs. The card of each meeting comes by itself { $days } day before.
   *[other] It runs. The card of each meeting comes by itself { $days } days before.
 }
series-ended = The series is over.
series-ask-end = End the series “{ $title }”? Meetings that are published already stay.
series-ended-noted = The series “{ $title }” is over.
series-ask-day = What about the meeting on { $when }?
series-do-skip = Leave out
series-do-back = Do not leave out
series-do-move = Move
series-do-now = Publish now
series-skipped-noted = It is left out.
series-back-noted = It takes place as usual.
series-moved-noted = Moved: { $when }
series-ask-whose = Which group is it about?
series-promised = Noted. If there might be too few meetings, I will ask eight weeks before.
series-standing = { $span ->
    [year] { $now ->
        [now] this year { $held } of { $number }
       *[next] { $year }: { $held } of { $number }
      }
   *[span] { $now ->
        [now] until { $day } { $held } of { $number }
       *[next] { $year }: { $held } of { $number }
      }
 }: { $title }{ $enough ->
    [yes] {" "}✓
   *[no] {""}
 }
series-shortage = The next one should be by { $day }. Shall we find a date?
series-button-forget = Drop the promise { $title }
series-forgotten = I do not watch the promise “{ $title }” any more.
commitment-zero = A promise is for at least one meeting. Write for example: 2 times a year
commitment-many = I cannot watch so many meetings a year, at most { $most }.
privacy-table-series = Recurring meetings
privacy-table-commitment = Promises of the group
