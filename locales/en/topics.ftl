command-tema = propose a topic
    .also = propose
command-temata = topics proposed
    .also = proposals
# Words that a message with a topic begins with ("topic: …"), with spaces between them.
topics-words = topic
topics-title = 💡 Topics for joint meetings
topics-how = Tap a topic to support it. Propose another one like this: /topic housing for young people
topics-none = No topic is waiting now. Propose one like this: /topic housing for young people
topics-ahead = On the agenda already ({ $when }): { $text }
topics-button-more = { $more ->
    [one] { $more } more topic
   *[other] { $more } more topics
 }
topics-button-desk = Decide
topics-button-choose = Choose topics
topics-button-list = All topics
topics-button-withdraw = Withdraw
topics-button-again = Put it back
topics-ask-text = What should be talked about? Write it in one sentence, for example: housing for young people leaving care
topics-supported = You support: { $text }
topics-taken-back = Support taken back: { $text }
topics-same-supported = “{ $text }” is on the list already ({ $names }). I have added your support to it.
topics-same-already = “{ $text }” is on the list already and you support it.
topics-mine-title = 💡 Your topic
topics-mine = My topics
topics-and-more = and { $more } more
topics-votes = { $votes ->
    [0] no support yet
    [one] supported by { $votes } person
   *[other] supported by { $votes } people
 }
topics-fate-taken = on the agenda of { $title }, { $when }
topics-fate-discussed = discussed: { $title }, { $when }
topics-fate-merged = merged with “{ $text }”
topics-fate-declined = declined: { $reason }
topics-fate-withdrawn = withdrawn
topics-withdrawn = Withdrawn. If it should be needed after all, propose it again and its support comes back.
topics-waiting = { $number ->
    [one] 💡 { $number } topic is waiting: { $text } (👍 { $votes })
   *[other] 💡 { $number } topics are waiting, in the lead: { $text } (👍 { $votes })
 }
topics-empty = What is it about? Write it like this: topic: housing for young people
topics-too-long = The topic has { $got } characters, { $limit } fit. Write it shorter, for example: topic: housing for young people. The details can wait for the meeting.
topics-not-yours = Topics are proposed and supported by members of this community's working groups. If you are one of them, say something in your group's chat first.
topics-not-author = Somebody else proposed this topic, so you cannot withdraw it.
topics-closed = { $state ->
    [taken] This topic is on a meeting's agenda already.
    [discussed] This topic has been discussed already.
    [merged] This topic is merged with another one.
    [declined] The coordinator has declined this topic.
    [withdrawn] This topic is withdrawn.
   *[other] This topic is on the list again.
 }
topics-merge-self = A topic cannot be merged with itself. Please choose another one.
topics-undo-late = The merged topic is settled already and cannot be split. It can be proposed again.
topics-supported-waits = You support: { $text }. It will count as soon as the coordinator confirms you.
topics-same-supported-waits = “{ $text }” is on the list already ({ $names }). Your support is with it and will count as soon as the coordinator confirms you.
topics-same-already-waits = “{ $text }” is on the list already and you support it. It will count as soon as the coordinator confirms you.
topics-waits = The topic is on the list. Your support will count as soon as the coordinator confirms you.
topics-none-such = There is no such topic on the list.
topics-ask-same = { $votes ->
    [0] “{ $text }” is on the list. A similar topic waits there: “{ $other }” ({ $names }). Is it the same?
   *[other] “{ $text }” is on the list. A similar topic waits there: “{ $other }” ({ $names }, 👍 { $votes }). Is it the same?
 }
topics-button-same = Yes, put them together
topics-button-other = No, it is another one
topics-both-stay = All right, “{ $text }” stays a topic of its own.
topics-united = Put together with “{ $text }”; their support is added up.
topics-dealt-with = The topic is on the list. A similar one, “{ $text }”, has been discussed already: { $title }, { $when }.
topics-told-discussed = 💡 Your topic “{ $text }” was discussed: { $title }, { $when }. Thank you for it. You will find it by /topics and a word of its name.
topics-told-back = 💡 The meeting did not get to your topic “{ $text }”; it is back on the list.
topics-told-cancelled = 💡 The meeting “{ $title }” is cancelled. Your topic “{ $text }” is back on the list and waits for another one.
topics-found = { $number ->
    [0] No topic about “{ $query }” was found, not even among those dealt with.
   *[other] Topics: “{ $query }” ({ $number })
 }
topics-button-by-organisation = One vote for an organisation
topics-by-organisation = Each organisation has one vote for a topic.
topics-voices = { $votes ->
    [0] no support yet
    [one] { $votes } vote
   *[other] { $votes } votes
 }
topics-fate-waiting = waits to be approved
