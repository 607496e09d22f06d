reminders-room = ⏰ { $days ->
    [0] Today
    [1] Tomorrow
    [7] In a week
   *[other] Coming up
 }, { $what }. { $coming } of { $members } coming{ $silent ->
    [0] .
   *[other] { $names ->
        [none] { $silent ->
            [one] . { $silent } person has not answered yet.
           *[other] . { $silent } people have not answered yet.
         }
       *[other] , no answer from: { $names }.
    }
 }
reminders-silent = No answer yet about “{ $title }” ({ $when }) from: { $names }.
reminders-private = ⏰ { $days ->
    [0] Today
    [1] Tomorrow
    [7] In a week
   *[other] Coming up
 }, { $what }. See you there.
reminders-unreached = No answer, and I cannot write to them privately: { $names }. A tap here on the card is enough.
reminders-unreached-number = { $number ->
    [one] { $number } person has not answered, and I cannot write to them privately.
   *[other] { $number } people have not answered, and I cannot write to them privately.
 } A tap here on the card is enough.
reminders-unreached-news = No answer yet about “{ $title }” ({ $when }) from: { $names }. I cannot write to them privately; please get in touch yourself.
reminders-topics-until = Topics are collected until { $day }. Send yours like this: /topic and a few words
reminders-topics = Topics for “{ $title }” ({ $when }) are collected until { $days ->
    [0] today
    [1] tomorrow
   *[other] { $day }
 }. { $number ->
    [0] None so far.
   *[other] { $number } so far.
 }
reminders-missed = I did not manage to remind in time of: { $what }. A reminder now would only confuse, so please tell people yourself.
reminders-plan = Reminders:
reminders-planned = { $kind ->
    [room] · { $when } to the group
    [private] · { $when } privately to those who come
    [nudge] · { $when } privately to those who have not answered
   *[other] · { $when } to you, how many topics there are
 }
reminders-task = ⏰ { $late ->
    [true] The task “{ $text }” should be done by now, it was due on { $day }.
   *[other] { $days ->
        [0] The task “{ $text }” is due today.
        [1] The task “{ $text }” is due tomorrow ({ $day }).
        [7] The task “{ $text }” is due in a week ({ $day }).
       *[other] The task “{ $text }” is due soon: { $day }.
    }
 }
reminders-task-untold = { $late ->
    [true] The task “{ $text }” is overdue ({ $day }).
   *[other] The task “{ $text }” is due { $days ->
        [0] today
        [1] tomorrow, { $day }
       *[other] { $day }
    }.
 } { $number ->
    [0] Nobody has taken it yet.
   *[other] It is with: { $names }. I cannot write to them privately, please remind them for me.
 }
reminders-task-others = { $names }: I cannot write to them privately, please remind them for me.
reminders-named = “{ $what }” ({ $when })
reminders-nobody-silent = Everybody has answered, there is nobody to remind.
reminders-button-remind = Remind
reminders-ask-remind = Remind those who have not answered of “{ $title }” privately? { $number ->
    [0] I can write to none of them.
    [one] I will write to { $number } person.
   *[other] I will write to { $number } people.
 }{ $others ->
    [0] {""}
   *[other] {" "}Without a private chat: { $others }.
 }
reminders-reminded = { $number ->
    [0] I can write to none of them.
    [one] I remind { $number } person; quiet hours are kept.
   *[other] I remind { $number } people; quiet hours are kept.
 }
reminders-task-away = For somebody away: { $name } has the task “{ $text }”, due { $day }.
reminders-presenter = ⏰ { $days ->
    [0] Today
    [1] Tomorrow
   *[other] A reminder
 }, { $what }. You present: { $items }
reminders-presenters = The meeting { $what }. They present and have not heard it from me: { $items }. Please remind them.
