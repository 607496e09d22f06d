"""Czech: how people call those whom a meeting across groups is for; folded, in any case."""

LEAD = r"vsem|vsechny|pro"
ALL = r"(?:vsech(?:ny|na)?\s+)?"
OF_SERVICES = r"(?:\s+(?:socialnich\s+)?sluzeb)?"
AUDIENCES = {
    "leaders": r"vedouci\w{0,2}\s+(?:vsech\s+)?(?:pracovnich\s+)?(?:skupin|ps)",
    "providers": rf"{ALL}poskytovatel\w{{0,2}}{OF_SERVICES}",
    "commissioners": rf"{ALL}zadavatel\w{{0,2}}",
    "users": rf"{ALL}uzivatel\w{{0,2}}{OF_SERVICES}",
}
