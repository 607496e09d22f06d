"""Czech words for what comes again and again. Folded parts of patterns."""

EACH = r"kazd(?:e|y|ou|eho|ych|em)|vzdy|pravidelne"
WEEKDAYS = (
    r"pondeli|pondelek|pondelky", r"uter[yk]\w*", r"stred[auy]", r"ctvrt(?:ek|ky)", r"pat(?:ek|ky)",
    r"sobot[auy]", r"nedel[ei]",
)  # fmt: skip
ON = r"(?:(?:v|ve)\s+)?"
NTH = {
    r"prvni|1\.": 1, r"druh(?:e|y|ou)|2\.": 2, r"treti|3\.": 3, r"ctvrt(?:e|y|ou)|4\.": 4, r"posledni": -1,
}  # fmt: skip
OF_MONTH = r"v mesici|v kazdem mesici|(?:kazdeho|kazdy) mesic\w*"
OF_QUARTER = r"v(?: kazdem)? ctvrtleti|kazdeho ctvrtleti|kazde ctvrtleti"
WEEKLY = r"kazdy tyden|tydne|jednou tydne|jednou za tyden"
FORTNIGHTLY = (
    r"kazdy druhy tyden|jednou za 14 dni|jednou za ctrnact dni|jednou za dva tydny|kazdych 14 dni|kazdych ctrnact dni"
    r"|co 14 dni|co ctrnact dni|ob tyden|kazde dva tydny|kazde 2 tydny"
)
WEEKS = r"(?:kazde|jednou za)\s+(tri|3|ctyri|4|sest|6)\s+tydn[yu]"
NUMBERS = {
    "jedno": 1, "jednou": 1, "jeden": 1, "jednu": 1, "dve": 2, "dva": 2, "dvakrat": 2, "tri": 3, "trikrat": 3,
    "ctyri": 4,
    "ctyrikrat": 4, "pet": 5, "petkrat": 5, "sest": 6, "sestkrat": 6, "zadne": 0, "zadny": 0, "nula": 0,
}  # fmt: skip
YEARLY = r"kazdy rok|kazdorocne|rocne|jednou rocne|jednou za rok"
MONTHS = (
    r"ledna|lednu", r"unora|unoru", r"brezna|breznu", r"dubna|dubnu", r"kvetna|kvetnu", r"cervna|cervnu",
    r"cervenc[ei]",
    r"srpna|srpnu", r"zari", r"rijna|rijnu", r"listopadu", r"prosince|prosinci",
)  # fmt: skip
DAY_OF_MONTH = (
    r"(?:kazdeho|vzdy)\s+(\d{1,2})\.(?:\s*(?:dne)?\s*(?:v mesici|kazdeho mesice))?"
    r"|(\d{1,2})\.\s*(?:dne\s+)?(?:v kazdem mesici|(?:kazdeho|kazdy) mesic\w*)"
)
A_YEAR = r"(?:x|×|krat)?\s*(?:rocne|za rok|do roka|v roce|letos)"
SEASONS = {r"na jare|behem jara": (3, 5), r"v lete|pres leto": (6, 8), r"na podzim": (9, 11), r"v zime": (12, 2)}
HALVES = {r"v prvnim pololeti|do pololeti": (1, 6), r"v druhem pololeti|ve druhem pololeti": (7, 12)}
AT_LEAST = r"(?:,?\s*)(?:ale\s+)?(?:aspon|alespon|nejmene|minimalne)\s+"
TIMES = r"jednani|setkani|schuzky|schuzek|porady|porad"
UP_TO = r"az|nebo"  # between the least and the most
