"""Czech words by which minutes and chats set a task and say where it comes from, as parts of patterns.

Which words tell a task from other sentences stands in `cs.tasks`.
"""

OPENS = r"[úu]kol\w*|T:|Z:|Term[íi]n\w*:|Zod\w+\.?:"  # at the head of a line, they tell the language
DUE = r"T|Term[íi]n(?: spln[ěe]n[íi])?"
OWNER = r"Z|Zodp\.?|Zodpov[íi]d[áa]|Odpov[íi]d[áa]|Zajist[íi]"
OWNER_SURELY = r"Zodp\.?|Zodpov[íi]d[áa]|Odpov[íi]d[áa]|Zajist[íi]"
TASK = r"[ÚU]kol"
NUMBER = r" č\. ?\d+"
DEED = r"[^\W\d_]+(?:[aeiyáéíýě]t|out|[éí]st|ct)\s"  # an infinitive and more: "zavolat na úřad" names no body
AND = "a"
FOR = "pro"
ITEM = r"(?:k\s+)?bodu?\s*(?:č\.\s*)?|ad\.?\s*"  # before the number of an agenda item

# Folded: "nejpozději do příštího jednání".
LATEST = r"nejpozdeji|t:"
NEXT_MEETING = r"do (?:(?:pristiho|dalsiho) (?:jednani|setkani)|(?:pristi|dalsi) schuzky|(?:pristi|dalsi) schuze)"
