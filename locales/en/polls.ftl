command-termin = find a date that suits
    .also = doodle
help-button-poll = Find a date
polls-title = 🗓 Looking for a date – { $group }
polls-ask-line = When about? Write for example: next week in the morning. Or the dates themselves: Tue 9:00, Thu 14–16: Budget
polls-unread = I do not understand “{ $what }”. Write the dates for example like this: Tue 9:00, Thu 14–16. What it is about follows a colon.
polls-no-slots = No date is proposed yet.
polls-how-draft = Tap a date to add it or take it out. Write further ones, for example: Tue 9:00, Thu 14–16
polls-how-edit = Tap a date to add it or take it out, its answers are kept. Write new ones, for example: Tue 9:00, Thu 14–16. The group will hear of them.
polls-how = Tap the dates that suit you. A second tap: only if needed. A third: it does not suit.
polls-please = We do not know yet when it suits you. Tap the dates that do. A second tap: only if needed. A third: it does not suit.
polls-slot = { $number }. { $when }{ $yes ->
    [0] { $need ->
        [0] {""}
       *[other] {" "}– { $need } if needed
      }
   *[other] {" "}– { $yes } can{ $need ->
        [0] {""}
       *[other] , { $need } if needed
      }
 }
polls-answered = { $people } of { $members } answered.
polls-button-none = None suits me
polls-noted-yes = ✅ { $slot }: it suits you.
polls-noted-need = 🟡 { $slot }: only if needed.
polls-noted-no = ❌ { $slot }: it does not suit you.
polls-noted-none = Noted: no date suits you.
polls-noted = Noted:
polls-unclear = I am not sure what you mean, so I wrote nothing down. Tap the dates on the card, or write for example: { $slot } works, otherwise no
polls-names-yes = ✅ { $names }
polls-names-need = 🟡 { $names }
polls-names-no = ❌ { $names }
polls-silent = Not answered: { $names }
polls-all-said = Everybody has answered.
polls-nudge = Whoever has not answered by then is reminded privately: { $when }
polls-everybody = Everybody has answered about a date for “{ $title }”.
polls-best = { $when } is best: it suits { $yes ->
    [one] { $yes } person
   *[other] { $yes } people
 }.
polls-button-choose = Choose { $slot }
polls-button-desk = All answers
polls-button-edit = Edit the dates
polls-button-done = Done
polls-button-end = End the search
polls-ask-end = End the search for a date for “{ $title }” without a result? No more answers will be taken.
polls-ended-noted = The search for a date for “{ $title }” is over.
polls-chosen = Chosen: { $when }
polls-ended = The search for a date is over.
polls-news-added = 🗓 { $title }: new dates { $slots }. Please say on the card whether they suit you.
polls-weekend = { $day }: a weekend.
polls-holiday = { $day }: a holiday.
polls-clash = { $slot } clashes with “{ $title }” for { $people ->
    [one] { $people } person
   *[other] { $people } people
 }.
poll-no-slot = At least one date has to stay. Add another one first, for example: Tue 9:00
poll-many = There are { $got } dates, people can choose among { $most } at the most. Please take some out.
poll-draft = This search for a date has not been published yet.
poll-chosen = The search is over, the date is chosen. Please answer on the card of the meeting.
poll-ended = The search for a date is over.
poll-changed = The search for a date has changed meanwhile. Please look at the card and tap again.
poll-slot-gone = This date is not proposed any more. Please look at the card.
poll-not-yours = Another group is asked about this date. If you think you belong to it, ask the coordinator.
privacy-table-poll = Searches for a date
privacy-table-poll-vote = When a meeting suited you
