shortlist-draft-title = 🗳 Prepare a vote
shortlist-draft-how = Tick the topics and tap until when the vote lasts. Only you see this yet.
shortlist-button-prepare = Let people vote
shortlist-button-open = Vote until { $day }
shortlist-button-other = Another day
shortlist-button-yes = Open the vote
shortlist-button-end = End the vote
shortlist-ask-until = Until when should people vote? Write for instance: until Friday
shortlist-ask-open = Open the vote? It ends: { $day }
shortlist-opened = { $rooms ->
    [one] The vote is open; its card is in { $rooms } chat.
   *[other] The vote is open; its card is in { $rooms } chats.
 }
shortlist-goes = A vote is open, it ends: { $day }
shortlist-title = 🗳 Which topic comes first?
shortlist-until = Until { $day }
shortlist-line = { $votes ->
    [0] { $at }. { $text } – no vote yet
    [one] { $at }. { $text } – { $votes } vote
   *[other] { $at }. { $text } – { $votes } votes
 }
shortlist-how = { $by ->
    [organisation] A tap votes. Each organisation has one vote, and its latest word counts.
   *[person] A tap votes. Everybody has one vote; a tap elsewhere moves it.
 }
shortlist-over = 🗳 The vote is over
shortlist-cast = { $number ->
    [0] Nobody voted.
    [one] { $number } person voted.
   *[other] { $number } people voted.
 }
shortlist-voted = You vote for: { $text }
shortlist-voted-moved = Your organisation's vote is now for: { $text } (before: { $was })
shortlist-won = 🗳 The vote is over, and the winner is:
shortlist-even = 🗳 The vote is over, and it is a tie:
shortlist-nobody = 🗳 The vote is over, and nobody voted:
shortlist-told-open = 🗳 Your topic “{ $text }” is on the shortlist; people are voting on it.
shortlist-told-over = { $votes ->
    [0] 🗳 The vote is over. Your topic “{ $text }” got no vote; it stays on the list.
    [one] 🗳 The vote is over. Your topic “{ $text }” got { $votes } vote among { $number } topics.
   *[other] 🗳 The vote is over. Your topic “{ $text }” got { $votes } votes among { $number } topics.
 }
shortlist-few = A vote takes { $least } to { $most } topics. Please tick that many.
shortlist-open = A vote is open already. End it first.
shortlist-closed = The vote is over.
shortlist-gone = This topic is not voted on any more. Please choose another one.
shortlist-past = That day is past. Write until when people should vote, for instance: until Friday
shortlist-far = A vote may last { $days } days at the most. Choose a nearer day.
privacy-table-shortlist = Votes on topics that you opened
privacy-table-shortlist-vote = Your votes for topics
privacy-table-collecting = Collections of topics that you announced
