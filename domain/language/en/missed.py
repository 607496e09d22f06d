"""English: somebody says afterwards that they were not there. Parts of patterns, folded, without apostrophes."""

MISSED = r"missed|overslept"
# What misses a meeting only beside one of the words behind it.
WEAK = r"didnt|couldnt|wasnt|forgot|not|unable"
GOING = r"make|come|attend|there|meeting|session"
BESIDE = (
    r"i|im|am|sorry|so|very|really|apologies|my|for|that|the|a|it|be|was|were|did|could|to|in|end|after|all|finally"
    r"|unfortunately|about|yesterday|today|afraid|and|but|last"
)
