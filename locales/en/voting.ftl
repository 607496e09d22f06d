command-hlasovani = put something to the vote, at the table or out of the meeting
    .also = ballot motion
voting-title = 🗳 Vote – { $group }
voting-title-rollam = 🗳 Vote out of the meeting – { $group }
# $until: day and hour, $silence: what silence means
voting-window = Until { $until }. { $silence ->
    [against] Whoever does not vote is against.
    [ignored] Whoever does not vote is not counted; more than half of the members must vote.
   *[abstain] Whoever does not vote abstains.
 }
voting-turnout = { $voted } of { $members } have voted
voting-please = How do you vote? You can change it until the end.
voting-yours-yes = You vote for it. You can change that until the end.
voting-yours-no = You vote against it. You can change that until the end.
voting-yours-abstain = You abstain. You can change that until the end.
voting-silent = Have not voted: { $names }.
voting-all-said = Everybody has voted.
voting-counting = The vote is over.
voting-result = for { $yes } – against { $no } – abstained { $abstained }
voting-carried = Carried.
voting-not-carried = Not carried.
voting-how-draft = Vote now, or out of the meeting until a day that you choose.
voting-button-now = Vote now
voting-button-window = Until a day…
voting-button-end = End the vote
voting-button-yes = For
voting-button-no = Against
voting-button-abstain = Abstain
voting-button-silence-abstain = Silence abstains
voting-button-silence-against = Silence is a no
voting-button-silence-ignored = Silence is not counted
voting-noted-yes = You vote for it.
voting-noted-no = You vote against it.
voting-noted-abstain = You abstain.
voting-ask-text = What should be voted on? Write the whole resolution, e.g. The group approves the draft survey
voting-ask-group = Which group should vote?
voting-ask-until = Until when can people vote? Write a day, or a day and an hour.
# $silent: how many members have not voted yet
voting-ask-end = End the vote now? { $silent ->
    [one] { $silent } member has not voted yet.
   *[other] { $silent } members have not voted yet.
 }
voting-ended = The vote is over.
voting-minutes = vote: for { $yes }, against { $no }, abstained { $abstained }
voting-minutes-rollam = out of the meeting until { $until }: for { $yes }, against { $no }, abstained { $abstained }
voting-minutes-carried = { $text } ({ $votes })
voting-minutes-failed = Not carried: { $text } ({ $votes })
motion-closed = This vote is over.
motion-changed = The vote has changed meanwhile. Please look at the card and tap again.
motion-soon = Please leave people at least an hour. Until when can they vote?
motion-far = I do not keep a vote open for so long, { $days } days at the most. Until when can people vote?
motion-not-yours = Only members who were in the group when the vote began can vote.
motion-no-room = The group has no chat in which it could vote. Add the bot to it first.
privacy-table-motion = Motions
privacy-table-motion-vote = Votes
