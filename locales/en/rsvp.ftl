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
