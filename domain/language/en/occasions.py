"""English: how people invite others to something of their own. Parts of folded patterns."""

LEAD = (
    r"(?:(?:i|we) (?:would like to )?invite (?:you|everybody|everyone|all)(?: all)? to|you are (?:all )?invited to"
    r"|invitation(?: to|:))(?: our| the)?"
)
BEFORE = r"(?:[\s,;(–-]+(?:on|at|from|held))*[\s,;:(–-]*$"
