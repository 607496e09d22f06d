"""Czech: how people invite others to something of their own. Parts of folded patterns."""

LEAD = (
    r"(?:(?:srdecne|timto|vsechny|zaroven|jeste|rada|rad) )*"
    r"(?:zvu|zveme|pozvanka|pozvani|(?:dovoluji|dovoluju) si (?:vas )?pozvat|(?:chci|chtela? bych) (?:vas )?pozvat)"
    r"(?: (?:vas|te|vsechny|srdecne|kolegy))*(?: na(?: nas[ei]?| nasi)?|:| -)"
)
BEFORE = r"(?:[\s,;(–-]+(?:dne|ve?|od|se kona|kona se|bude|terminu?))*[\s,;:(–-]*$"
"""Words between a thing and its day."""
