command-sber = collect topics until a day
help-button-collect = Collect topics
collecting-ask-until = Until when should topics be collected, and what for? Write for instance: until Friday, spring meeting
collecting-ask-open = { $named ->
    [yes] Collect topics ({ $about }) until { $day }?
   *[no] Collect topics until { $day }?
 } { $rooms ->
    [one] The list of topics comes to { $rooms } chat, with one reminder the day before the end.
   *[other] The list of topics comes to { $rooms } chats, with one reminder the day before the end.
 }
collecting-button-open = Announce it
collecting-button-end = End the round
collecting-opened = Topics are collected until { $day }.
collecting-until = { $named ->
    [yes] Collected for: { $about } – until { $day }
   *[no] Collected until { $day }
 }
collecting-goes = Topics are collected until { $day }. { $number ->
    [0] None has come yet.
    [one] { $number } topic has come so far.
   *[other] { $number } topics have come so far, from { $authors } people.
 }
collecting-reminder = ⏰ The collection of topics ends: { $day }. { $number ->
    [0] None has come yet;
   *[other] So far there are { $number };
 } send yours like this: /topic and a few words
collecting-ended = The collection of topics is over. { $number ->
    [0] None came.
    [one] { $number } topic came.
   *[other] { $number } topics came, from { $authors } people.
 }
collecting-open = Topics are being collected already. You can end it by /collect.
collecting-over = This round is over already.
collecting-past = That day is past. Write until when topics should be collected, for instance: until Friday
collecting-far = Topics may be collected for { $days } days at the most. Choose a nearer day.
collecting-about-long = The description has { $got } characters; { $limit } fit. Please shorten it.
