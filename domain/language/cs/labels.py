"""Czech words by which minutes and chats set a task and say where it comes from, as parts of patterns.

Which words tell a task from other sentences stands in `cs.tasks`.
"""

OPENS = r"[úu]kol\w*|T:|Z:|Term[íi]n\w*:|Zod\w+\.?:"  # at the head of a line, they tell the language
DUE = r"T|Term[íi]n(?: (?:spln[ěe]n[íi]|plnění|dokončení|odevzdání|do))?|Lhůta|Uzávěrka|Kdy|Do ?kdy|Datum splnění"
# Who has it on their head; `BARE` ones are labels without a colon, too, where a sign sets them apart.
OWNER_BARE = (
    r"(?:zod|od)p\.|(?:zod|od)pov[íi]d[áa]|(?:zod|od)pověd\w+(?: osob[ay])?|zajist[íi]|za[řr][íi]d[íi]|provede"
    r"|iniciuj[eí]|zorganizuj[eí]|garant(?:ka)?|(?:v )?gesc[ei]|řešitel(?:ka)?|odpovědn[áýíé]|ve spolupráci s"
    r"|spolupráce"
)
OWNER = (
    rf"Z|{OWNER_BARE}|(?:zod|od)p|zajišťuje|připrav[íi]|vyřídí|zpracuje|dodá|odevzdá|realizuje|vykoná|splní|plní|nositel"
    r"|vlastník|kdo|řeší|úkolovan[áý]|spolupracuje"
)
OWNER_SURELY = r"Zodp\.?|Zodpov[íi]d[áa]|Odpov[íi]d[áa]|Zajist[íi]"
# Among them: what somebody does, after a name or before a number
DEED_BARE = r"zajist[íi]|za[řr][íi]d[íi]|provede|zorganizuj|iniciuj"
DUE_BARE = r"(?-i:T)(?=\s+\d)|(?:s )?term[íi]n(?:em)?(?: splnění)?"
DUE_WORD = r"do|konec|nejpozději"  # may follow the bare word
TASK = r"(?:(?:zapi[šs](?:te)?|zapsat|nový|prosím|další)\s)*[ÚU]kol(?: trvá)?"
NUMBER = r"(?:\s?(?:č|čís|číslo)\.?)?\s?\d[\d./-]{0,9}"
COMMAND_WRITTEN = r"(?:zapi[šs](?:te)?\s|zapsat\s|nový\s)?[úu]kol"
DATIVE_ENDINGS = ("ovi", "ému", "emu", "é", "ové")
INFINITIVE_ENDING = r"(?:t|ct|ci)"
IS = r"je|byl|bude"
COMMAND = "ukol"  # folded, the word that sets a task by itself
TODO = r"Nezapomenout"
DEED = r"[^\W\d_]+(?:[aeiyáéíýě]t|out|[éí]st|ct)\s"  # an infinitive and more: "zavolat na úřad" names no body
HENCEFORTH = r"dále(?: jen)?"  # before the abbreviation of a body
AND = "a"
FOR = "pro"
ITEM = r"(?:k\s+)?bodu?\s*(?:č\.\s*)?|ad\.?\s*"  # before the number of an agenda item

# Folded: "nejpozději do příštího jednání".
LATEST = r"nejpozdeji|t:"
NEXT_MEETING = r"do (?:(?:pristiho|dalsiho) (?:jednani|setkani)|(?:pristi|dalsi) schuzky|(?:pristi|dalsi) schuze)"
WORD = "úkol"
