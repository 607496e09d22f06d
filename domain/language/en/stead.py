"""English: who comes in somebody's stead. Folded words, pieces of patterns."""

TURN = "but"
STEAD = (
    r"instead|behalf|place|stead|come|coming|cover\w*|stand\w*|step\w*|fill\w*|sending|deput\w+|replac\w+|represent\w*"
    r"|attend\w*"
)
ASKED = r"asked|nominat\w+"
FOR = "instead of|in place of"
