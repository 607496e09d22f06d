not-entitled = { $role ->
    [admin] Only an administrator can do this.
    [coordinator] Only the group's coordinator can do this.
    [minutes] Only the minute-taker or the coordinator can do this.
   *[other] Only members of the group can do this.
 }{ $named ->
    [yes] {" "}Please ask { EITHER($names) }.
   *[no] {""}
 }
button-words-yes = yes, yep, yeah, sure, ok, okay, of course, go ahead, agreed
button-words-no = no, nope, rather not
button-words-idle = it, please, the, then, thanks, them
confirm-let-be = Leave it
undo-button = Undo
anonymous = You write in the name of the chat, so I cannot tell who you are. Please switch to your own account and try again.
stranger = I do not know you yet. Say something in a group where I work first, for example tap a meeting card.
button-foreign = I do not know this button. Please open a new card with /meetings.
question-over = This question has been settled already.
# Slova, kterými se otázka odvolá, bez diakritiky, oddělená čárkou
question-ends = let it be, leave it, cancel, cancel it, later, nothing, stop, never mind, forget it
question-let-be = All right, I leave it.
question-waits = I do not understand that. I am still waiting for the answer above: tap a button, answer just that, or write “never mind”.
question-not-yours = I asked somebody else about this.
command-unknown = I do not know /{ $command }. /help shows what I can do.
broken = Something broke on my side, sorry. Nothing was changed; please try again. (Report { $ticket })
text-too-long = The text has { $got } characters, { $limit } fit. Please shorten it or send it in parts.
text-empty = The message is empty. Please write a few words.
card-moved-down = The card now stands further down.
card-sent-privately = I have sent it to your private chat.
card-sent-elsewhere = I have sent it to you privately on { $network }.
write-privately-first = This is for you alone. Please write to me privately first: { $address }
write-privately = This is for you alone. Please open a private chat with me:
open-privately = Open
# $why: no_date, ambiguous, vague, past, illegal, conflict, recurring, dst_gap, dst_fold, confirm; $number: kolik tlačítek nabízím
moment-ask-when = { $why ->
    [confirm] I read it like this. Is that right? If not, please write it in figures, for example: { $figures } 14:00
    [conflict] The weekday does not match the date. Which one is right?
    [ambiguous] { $number ->
        [0] This can be read in several ways. Please write it more exactly, for example: { $soon } 14:00
        [one] I am not sure of the date. Do you mean this one? If not, please write it in figures: { $figures } 14:00
       *[other] This can be read in several ways. Which one do you mean?
     }
    [past] This is past or too far away. Please write it with the year.
    [far] I do not plan that far ahead. Please write a nearer date.
    [illegal] There is no such day or hour. Please write it again.
    [backwards] { $number ->
        [0] The end comes before the start. Please write it again, for example: { $soon } 14:00 to 16:00
        [one] The end comes before the start. Is the start right at least? If not, please write it again.
       *[other] The end comes before the start. When does it start?
     }
    [recurring] This comes again and again. A series is made by for example: /series every first Tuesday of the month at 14:00. For one meeting write the nearest date.
    [dst_gap] The clocks skip this time on that day. Please write another one.
    [dst_fold] The clocks show this time twice on that day. Please write another one.
    [vague] I need the exact day. Write it like this: { $soon } 14:00
   *[other] I did not find when it should be. Write the day and the hour, for example: { $soon } 14:00
 }
moment-ask-hour = { $day } – at what time do we start?
and-more = and { $more } more
network = { $platform ->
    [telegram] Telegram
    [matrix] Matrix
    [console] Playground
   *[other] { $platform }
 }
# the reason with which the bot refuses an invitation by a stranger on Matrix
invitation-refused = We have not met yet. Somebody who already works with me can invite me to the room.
card-closed = This card no longer changes: you are no longer in the group it belongs to, or have another role there.
# files sent to the bot in private; $kinds: the endings it reads; $limit: megabytes
file-kind = I cannot read this file. { $kinds ->
    [none] {""}
   *[other] Please send me { $kinds }.
 }
file-too-big = The file is too big; I read { $limit } MB at the most. Please send a smaller one.
file-gone = The file is not on the server any more, so I have not read it. Please send it again.
file-not-fetched = I could not fetch the file. Please send it again in a while.
file-unreadable = The file is damaged, or is not what its ending says. I have taken nothing from it. Please open it, save it anew and send it.
file-too-hard = The file is so complicated that I have not come to its end. I have taken nothing from it. Please send a simpler one, or a part of it.
