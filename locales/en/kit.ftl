not-entitled = { $role ->
    [admin] Only an administrator can do this. Please ask one.
    [coordinator] Only the group's coordinator can do this. Please ask them.
    [minutes] Only the minute-taker or the coordinator can do this.
   *[other] Only members of the group can do this.
 }
anonymous = You write in the name of the chat, so I cannot tell who you are. Please switch to your own account and try again.
stranger = I do not know you yet. Say something in a group where I work first, for example tap a meeting card.
button-foreign = I do not know this button. Please open a new card with /meetings.
question-over = This question is settled already.
question-not-yours = I asked somebody else about this.
command-unknown = I do not know /{ $command }. /help shows what I can do.
broken = Something broke on my side, sorry. Nothing was changed; please try again. (Report { $ticket })
text-too-long = The text has { $got } characters, { $limit } fit. Please shorten it or send it in parts.
text-empty = The message is empty. Please write a few words.
card-moved-down = The card now stands further down.
command-pomoc = what I can do
card-sent-privately = I have sent it to your private chat.
write-privately = This is for you alone. Please open a private chat with me:
open-privately = Open
