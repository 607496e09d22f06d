"""English words of a meeting that is going on. See `cs.proceedings`."""

AGREED = r"agreed|consensus|we agree(?:d)?|all agreed|by consensus"
APPROVED = r"approved without (?:comments?|objections?)|no (?:comments|objections)|without (?:comments|objections)"
REMARKS = r"(?:approved )?with (?:comments|reservations|changes)"
REJECTED = r"rejected|not approved|turned down"
POSTPONED = r"postponed|deferred|next time|adjourned|put off|not reached"
DISCUSSED = r"discussed|noted|no decision"
PASSED = r"approved|passed|accepted|carried"

NOTE = r"notes?|for the minutes"
REMARK = r"comments?|remarks?|suggestion"
RESOLUTION = r"resolution|resolved|decision"
NEXT = r"(?:the )?next meeting"
BEGIN = r"(?:we )?(?:start|begin)(?: the meeting)?|let us (?:start|begin)"
END = r"(?:we )?(?:end|close)(?: the meeting)?|(?:the )?meeting (?:is over|ends)|end of (?:the )?meeting"
ONWARD = r"next item|next|move on"
ITEM = r"(?:on )?item"
# The result of a vote.
VOTE = r"(?:secret\s)?(?:vote|ballot)|result"
YES, NO, ABSTAINED = r"for|in\sfavour", r"against", r"abstain\w{0,3}|abstentions"
ROLLAM, SECRET = r"out\sof\sthe\smeeting|per\srollam|by\swritten\sprocedure", r"secret"
VERBS = {
    "approves": r"approve[sd]?",
    "rejects": r"reject(?:s|ed)?|turn(?:s|ed) down",
    "notes": r"note[sd]?|take[s]? note of|took note of",
    "recommends": r"recommend(?:s|ed)?",
    "imposes": r"instruct(?:s|ed)?",
    "entrusts": r"entrust(?:s|ed)?",
    "asks": r"ask(?:s|ed)?|request(?:s|ed)?",
    "disagrees": r"disagree[sd]?(?: with)?",
    "agrees": r"agree[sd]?(?: with| to)?",
    "elects": r"elect(?:s|ed)?",
    "establishes": r"establish(?:es|ed)?|set(?:s)? up",
    "abolishes": r"abolish(?:es|ed)?",
}
