# $who: person, chat, community – whose messages came together
flood-too-fast = { $who ->
    [person] You are writing to me very fast, I have not read this one. Please try again in a minute.
    [chat] Too many people in this group are writing to me at once, I have not read this one. Please try again in a minute.
   *[community] Too many people are writing to me at once, I have not read this one. Please try again in a minute.
 }
flood-too-fast-told = { $name }: too many messages at once, more than { $limit } a minute. I do not read those above that. Group: { $group }
flood-topics = You have given me { $limit ->
    [one] { $limit } topic
   *[other] { $limit } topics
 } today, and I take no more in a day. Please send it tomorrow, or ask a coordinator to add it.
flood-topics-told = { $name } is proposing more topics today than one may in a day ({ $limit }). I take no more. How many there may be is set on the group's card: /group. Group: { $group }
flood-tasks = You have given me { $limit ->
    [one] { $limit } task
   *[other] { $limit } tasks
 } for others today, and I take no more in a day. Please send it tomorrow, or ask a coordinator to add it.
flood-tasks-told = { $name } is giving others more tasks today than one may in a day ({ $limit }). I take no more. How many there may be is set on the group's card: /group. Group: { $group }
flood-title = How much one member may write
flood-line = Messages to me a minute: { $minute }. New topics a day: { $topics }. Tasks for others a day: { $tasks }.
flood-note = This holds in all groups: { $community }. Coordinators and minute-takers are not limited, and taps on buttons do not count.
flood-button-open = Limits on writing
flood-button-per_minute = { $number } messages/min
flood-button-topics = { $number } topics/day
flood-button-tasks = { $number } tasks/day
