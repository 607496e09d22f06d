command-akce = invite the others to an event of yours
    .also = event
help-occasions = invite the others to an event of yours: /events Children's Day 3 June
occasions-offer = Shall I note under any other business that you invite to { $what } ({ $when })?
occasions-button-take = Note it
occasions-noted = Noted under any other business ({ $group }): { $what }, { $when }.
occasions-ask-which = Which group do you invite?
# $why: conflict, past, illegal, ambiguous, vague …
occasions-ask-day = { $why ->
    [conflict] The weekday does not agree with the date. When is it?
    [past] That day is over. When is it?
    [illegal] There is no such date. When is it?
   *[other] When is it exactly?
 }
occasions-how = Please write to what you invite and when, for instance: /events Children's Day { $figures }
occasions-past = That day is over. Please write when the event will be.
occasions-far = That is more than a year ahead. Please invite closer to the event.
occasions-many = { $limit } invitations are waiting already; no more belong on an agenda.
occasions-gone = This invitation is gone.
occasions-withdrawn = The invitation is withdrawn: { $what }
occasions-title = Invitations: { $group }
occasions-none = Nobody invites to anything now. You can, like this: /events Children's Day { $figures }
occasions-line = { $when } – { $what } (invited by { $name })
occasions-on-meeting = Any other business – invitations:
occasions-head = Invitations
privacy-table-occasion = Invitations to events
