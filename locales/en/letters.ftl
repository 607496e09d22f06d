# $sent, $waiting, $failed: how many letters
letters-counted = By e-mail: { $sent } sent{ $waiting ->
    [0] {""}
   *[other] , { $waiting } waiting
 }{ $failed ->
    [0] {""}
   *[other] , { $failed } not delivered
 }
letters-subject-invitation = Invitation: { $title }, { $when }
letters-subject-change = Change: { $title }, { $when }
letters-subject-cancellation = Cancelled: { $title }, { $when }
letters-invitation = Good day, the group { $group } invites you to a meeting.
letters-change = Good day, a meeting of the group { $group } has changed. Now it is:
letters-cancellation = Good day, a meeting of the group { $group } is cancelled.
letters-programme = Agenda:
letters-foot = A program sent this message, and nobody reads answers to it. Please tell whoever coordinates the group { $group } whether you come: { $names }.
letters-failed-refused = An e-mail about the meeting “{ $title }” could not be delivered to { $name }. Please check the address, or tell them otherwise.
letters-failed-unsure = I do not know whether an e-mail about the meeting “{ $title }” has reached { $name }. I do not send it again; please tell them otherwise.
privacy-table-letter = Letters about meetings
