"""Czech words of a programme: its heading, what numbers an item, who presents it, what closes it. Parts of patterns."""

HEADING = (
    r"(?:návrh programu|program|pořad|agenda|body)"
    r"(?:\s+(?:jednání|setkání|schůze|schůzky|porady|zasedání|programu))?"
)
SAME_LINE = r"Program(?: jednání)?"  # a heading right before the first item
ITEM = r"Ad|Bod|K bodu"
PRESENTS = r"předkládá|uvede|referuje|prezentuje"
AND = r" a"
ABOUT = r"cca"
MINUTES = r"minut\w*|min\.?"
REVIEW = r"(?:kontrol\w+|plneni|stav|prehled)\b.*\bukol\w*"  # folded
CLOSING = r"ruzne|diskus[ei]|diskuz[ei]|zaver|ukonceni|dalsi jednani"  # folded
DECIDING = r"schval\w+|schvaleni|odsouhlaseni|prijeti|volba|hlasovani o"  # folded; such an item ends by a decision
DISCUSSING = r"projednani"  # folded; such an item may
APART = r",| a | i |/"  # between things that an item names
OPENING = r"uvod|zahajeni|privitani|uvitani|schvaleni programu|kontrola ukolu|prezence"  # folded
