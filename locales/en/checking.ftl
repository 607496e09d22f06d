# What minutes lack before anybody sees them. $points: numbers of items, $count: how many, $about: quoted words
checking-no-time = At what time did the meeting begin?
checking-no-place = Where did you meet?
checking-no-author = Who wrote the minutes?
checking-no-outcome = How did item { $points } end? No conclusion mentions { $about }.
checking-number-twice = Two items have the number { $points }. Shall I number them again?
checking-strange-verifier = { $about } should verify the minutes but is not among those present. Is that right?
checking-no-owner = Who will see to the suggestions of { $count ->
    [one] item { $points }
   *[other] items { $points }
 }: { $about }?
checking-task-owner = Who will do { $about }?
checking-task-day = By when should it be done: { $about }?
checking-task-before = This is due before the meeting took place: { $about }. What is the right day?
checking-votes = There are more votes than people who were there and may vote: { $about }. What was the result?
checking-quorum = { $present } of { $voting } members could vote, which is half or less. Shall the decisions stand?
checking-next-past = The next meeting is earlier than this one. When do you meet?
checking-next-day = The weekday and the date do not agree: { $about }. Which is right?
checking-number-used = You already have minutes no. { $about } this year. Which number should these have?
checking-number-gap = The last minutes have number { $last }, these { $about }. Is that right?
checking-private = { $count ->
    [one] Item { $points } contains
   *[other] Items { $points } contain
 } personal data that do not belong into minutes. Shall I leave them out?
checking-contacts = A telephone number, an e-mail or a link is left in the public version ({ $count ->
    [one] item { $points }
   *[other] items { $points }
 }). Shall I leave it out?
checking-empty = Nothing is written for { $count ->
    [one] item { $points }
   *[other] items { $points }
 }. Do you want to add something?
checking-style = Dates or ranges are written in different ways: { $about }. Shall I make them alike?
