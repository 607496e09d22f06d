command-moje = what I know of you: download, erase
    .also = data my-data
privacy-button-mine = My data
privacy-title = What I know of you
privacy-file = my-data
privacy-files = You have all of it in two files: a page to read (.html) and data for another program (.json).
privacy-page-intro = All records about you as they were on { $when }. Times are those of your community.
privacy-number = record { $number }
privacy-button-erase = Erase
privacy-erase-title = Erase your data?
privacy-goes = I will erase: your accounts on both networks and private chats, name, titles and organisation, memberships, answers to invitations and your guests, support of topics, authorship of topics and of proposed items, questions, reminders.
privacy-stays = What stays, only under “former member” with a number: whose tasks were whose, who gave them, who called a meeting and who changed what. That is the record of the group's work in the public interest (Article 17(3)(b) GDPR). Approved minutes follow the town's filing rules.
privacy-undo-how = You have 24 hours to change your mind, after that there is no way back. Messages that stand in chats you can delete yourself.
privacy-button-confirm = Erase my data
privacy-erased = Done, your data is erased. Should you change your mind, you can take it back until { $until }.
privacy-button-undo = Take it back
privacy-back = Everything is as it was. Welcome back, { $name }.
privacy-undo-late = This cannot be taken back any more.
privacy-last-admin = You are the only admin; without you nobody could let anybody in. Please hand that over to somebody first, then come back.
privacy-somebody-left = Somebody has left { $group } and their data is erased. { $tasks ->
    [0] No open task is left.
    [one] { $tasks } open task is left, please find it another owner.
   *[other] { $tasks } open tasks are left, please find them other owners.
 }
privacy-former = { $number ->
    [0] former member
   *[other] former member { $number }
 }
privacy-found = This looks like { $what } in your message. Such data does not belong here; I have stored nothing yet.{ $there ->
    [chat] {" "}Please delete the message in the chat, the others see it too.
   *[here] {""}
 }
privacy-kind-birth = a birth number
privacy-kind-card = the number of a document
privacy-kind-client = a client's name
privacy-kind-account = an account number
privacy-button-without = Store without it
privacy-button-anew = Write it differently
privacy-button-anyway = It is an organisation's, store it
privacy-write-anew = All right, I stored nothing. Please write it again without that data.
privacy-nothing-made = I made nothing of what was left. Please write it all again without that data.
privacy-table-account = Accounts on networks
privacy-table-agenda-item = Agenda items
privacy-table-audit = Who changed what
privacy-table-card-copy = Cards in your private chat
privacy-table-erased-account = Accounts waiting to be erased
privacy-table-erasure = Requests for erasure
privacy-table-failed-update = Messages over which I broke
privacy-table-former-person = United entries
privacy-table-guest = Guests
privacy-table-link-code = Codes to link accounts
privacy-table-matrix-invitation = Invitations on Matrix
privacy-table-matrix-reaction = Reactions on Matrix
privacy-table-matrix-talk = Private rooms on Matrix
privacy-table-meeting = Meetings
privacy-table-membership = Groups
privacy-table-outbox = Messages sent to you
privacy-table-person = Name and wishes
privacy-table-undo = What you can take back
privacy-table-waiting-file = Files that wait to be read
privacy-table-question = Questions put to you
privacy-table-reminder = Reminders
privacy-table-room = Private chats
privacy-table-rsvp = Answers to invitations
privacy-table-support = Support of topics
privacy-table-task = Tasks given by you or about you
privacy-table-task-owner = Your tasks
privacy-table-topic = Topics
privacy-table-wrong-code = Wrong codes
privacy-table-claim = Questions whether you are somebody on the roster
privacy-table-knock = Requests to be let in
privacy-table-merging = Unitings of entries
privacy-table-personal-invite = Personal invitations
privacy-table-seat = Chats in which you are
privacy-table-invite = Invitations for admins
privacy-table-link-request = Requests to link accounts
privacy-table-namesake = Namesakes
privacy-table-device = Devices from which you write
privacy-table-device-identity = Identity on the network
privacy-table-belonging = Community and organisation
privacy-table-spent = How much you gave on a day
