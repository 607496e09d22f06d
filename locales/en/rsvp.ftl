rsvp-button-coming = I'll come
rsvp-button-excused = Can't come
rsvp-button-maybe = Not sure
rsvp-button-neither = Neither
rsvp-button-list = Whole list
rsvp-coming-noted = See you there: { $when }.
rsvp-excused-noted = Your apology is noted.
rsvp-maybe-noted = Noted as not sure. Let us know when you are.
rsvp-which = Which meeting do you mean?
rsvp-unclear = I am not sure what you mean. Will you come to “{ $title }” ({ $when })?
rsvp-left-out = All right, nothing was written down.
rsvp-counts = { $coming } of { $members } coming{ $guests ->
    [0] {""}
    [one] {" "}· { $guests } guest
   *[other] {" "}· { $guests } guests
 }{ $excused ->
    [0] {""}
   *[other] {" "}· { $excused } excused
 }{ $maybe ->
    [0] {""}
   *[other] {" "}· { $maybe } not sure
 }
rsvp-guests = Guests: { $names }
rsvp-excused-names = Excused: { $names }
rsvp-maybe-names = Not sure: { $names }
rsvp-note-substitute = { $name } comes instead
rsvp-note-arrives = from { $time }
rsvp-note-leaves = until { $time }
rsvp-note-online = online
rsvp-note-late = will come later
rsvp-note-early = will leave earlier
rsvp-note-unconfirmed = to confirm
rsvp-somebody = somebody else
rsvp-unnamed-guest = { $number ->
    [0] guest of { $name }
   *[other] guest { $number } of { $name }
}
rsvp-guest-words = guest
rsvp-guests-words = guests
rsvp-guest-how = Write the guest's name, for example: guest Jane Rough, university
rsvp-guest-twice = { $name } is on the list already.
rsvp-list-coming = Coming ({ $number })
rsvp-list-excused = Excused ({ $number })
rsvp-list-maybe = Not sure ({ $number })
rsvp-list-silent = No answer ({ $number })
rsvp-mine-none = Will you come?
rsvp-mine-coming = Noted: you will come.
rsvp-mine-excused = Noted: you can't come.
rsvp-mine-maybe = Noted: not sure.
rsvp-mine-again = The meeting has changed. Will you still come?
rsvp-mine-found-coming = The date is chosen. You said it suits you, so you are counted in for now. Please confirm that you will come.
rsvp-mine-found-maybe = The date is chosen. It suits you only if needed, so you are noted as not sure. Will you come?
rsvp-mine-found-excused = The date is chosen. You said it does not suit you, so you are noted as excused for now.
rsvp-list-guests = Guests ({ $number })
rsvp-said-head = { $title }, { $when }
rsvp-said-coming = Coming: { $names }
rsvp-said-no-excuse = Nobody is excused so far.
rsvp-said-silent = Not answered: { $names }
rsvp-said-silent-number = { $number ->
    [0] Everybody has answered.
    [one] { $number } person has not answered.
   *[other] { $number } people have not answered.
 }
rsvp-how-to-excuse = For “{ $title }”, { $when }, tap the button, or simply write “I can't come”, also “Jane New comes instead of me”.
rsvp-for-coming = Noted as coming: { $names } ({ $when }).
rsvp-for-excused = Noted as excused: { $names } ({ $when }).
rsvp-for-maybe = Noted as not sure yet: { $names } ({ $when }).
rsvp-for-whom = I do not know whom you mean. Please write the full name of somebody who is invited.
rsvp-recorded-coming = { $by } noted you as coming: { $title }, { $when }. If that is wrong, tap:
rsvp-recorded-excused = { $by } noted you as excused: { $title }, { $when }. If that is wrong, tap:
rsvp-recorded-maybe = { $by } noted you as not sure yet: { $title }, { $when }. If that is wrong, tap:
rsvp-unanswered-noted = The answer is as it was.
rsvp-guest-gone = Taken off the guests: { $names }.
rsvp-guest-unknown = I have no such guest on the list.
rsvp-passed-on = { $name } writes about “{ $title }”: “{ $text }”
rsvp-button-for-coming = Note as coming: { $names }
rsvp-button-for-excused = Note as excused: { $names }
rsvp-button-for-maybe = Note as not sure: { $names }
rsvp-list-group = { $group } – { $coming } of { $number } coming
rsvp-list-others = Others
