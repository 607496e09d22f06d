"""Czech: somebody says afterwards that they were not there. Parts of patterns, folded."""

MISSED = r"ne(?:dorazi|prije|zucastni|ucastni|by)la?|neprisel|neprisla|(?:prosvih|zmeska|promeska)la?"
# What misses a meeting only beside one of the words behind it.
WEAK = r"ne(?:stih|stihnu|moh|dosta)la?|(?:zapomne|zaspa)la?"
GOING = r"dorazit|prijit|prijet|zucastnit|ucastnit|jednani|schuz\w+|setkani|porad\w"
BESIDE = (
    r"nakonec|jsem|sem|bohuzel|omlouvam|omluvte|omluvit|se|prosim|moc|to|na|v|ve|do|vcera|dnes|dneska|tam|uz|stihnout"
    r"|byt|pritom(?:en|na|ny)|dobry|den|zdravim|mi|me|mrzi|ale|a|ja|taky|take|chtel|chtela|dekuji|diky|ten|minule"
    r"|minul\w{1,2}|posledni\w?"
)
