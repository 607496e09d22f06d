"""Czech: from when till when one stays: words around a clock time. Folded words, pieces of patterns."""

# Where another clause begins, and perhaps another verb.
CUT = r"(?<!mam)(?<!mame)(?<!musim)(?<!budu)\s(?:a|ale|avsak|ovsem)\s|\s(?=(?:protoze|pak|potom)\s)"
GOES_ON = "az|tak"
SECOND = "ale|avsak|ovsem"  # "ve 12:15 ale mizím": no new clause begins here
FILLERS = (
    r"tedy|teda|tj|to|je|a|cca|asi|tak|az|uz|hned|presne|rekneme|nejdriv|nejdrive|zhruba|v|ve|od|do|kolem|na|so|hod\w*"
)
LEAST = "az|nejdriv|nejdrive|teprve|drive? nez|drive? jak"
THEN = "pak|potom|pote"
THEN_COMES = "prijd|doraz|prijed|budu|jdu"
NEVER = r"ne(?:muz|moh|stih|stiha|dam|prijd|doraz|zvlad|bud|prijed|dokaz|jsem|pujde|cek)\w*|ne(?!\w)"
# "až na jedenáctou", "přijdu na desátou": "na" of the same length as "od", which the grammar of clock times knows.
FOR_HOUR = (
    r"(?i)\b(až|už|to|tam|se|přijdu|dorazím|az|uz|prijdu|dorazim)( tak| asi)? na"
    r"(?= (?:\d{1,2}(?![\d.:]|\s*(?:min|hod|osob|lid|%))|\w+(?:ou|třetí|treti)\b))"
)
FROM = r"\1\2 od"
TILL = r".*\d\saz\s$"
ONLY = r"jen|jenom|pouze|max\w*"
BEFORE = "pred"
