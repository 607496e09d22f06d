convening-button-offer = Hand over convening
convening-button-hand = Hand over
convening-button-share = Convene together
convening-button-take = Accept
convening-button-refuse = Decline
convening-ask-whom = To whom should convening be handed over ({ $group })? Nothing changes until they accept.
convening-ask-how = { $name } – { $group }: hand convening over altogether, or convene together? Whoever hands over keeps reading everything.
convening-offered = Waiting for { $name } to accept ({ $group }). Until then you convene.
convening-asked-hand = { $name } hands convening over to you: { $group }. { $number ->
    [0] Nothing is called now.
   *[other] What is called becomes yours, too:
 }
convening-asked-share = { $name } asks you to convene together: { $group }. { $number ->
    [0] Nothing is called now.
   *[other] What is called:
 }
convening-taken = Accepted; you call the meetings now: { $group }. The cards of what is called are below.
convening-told-hand = { $name } accepts and calls the meetings from now on: { $group }. You keep reading everything.
convening-told-share = { $name } accepts; you call the meetings together now: { $group }.
convening-refused = { $name } declines to convene ({ $group }). You go on convening.
convening-late = Somebody else has taken convening over meanwhile ({ $group }).
convening-nobody = There is nobody to hand convening over to: { $group }. It can be members who have a private chat with me.
convening-tap = Please tap one of the names.
convening-which = You call meetings of several groups. Please tap Hand over convening on the card of the right one.
requests-want-hand-convening = Hand over convening
audit-group-convening-offered = convening: offered to be handed over
