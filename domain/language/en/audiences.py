"""English: how people call those whom a meeting across groups is for."""

LEAD = r"for|all"
AUDIENCES = {
    "leaders": r"(?:all\s+)?(?:the\s+)?"
    r"(?:group\s+leaders|leaders(?:\s+of\s+(?:all\s+)?(?:the\s+)?(?:working\s+)?groups)?)",
    "providers": r"(?:all\s+)?(?:the\s+)?(?:service\s+)?providers",
    "commissioners": r"(?:all\s+)?(?:the\s+)?commissioners",
    "users": r"(?:all\s+)?(?:the\s+)?(?:service\s+)?users",
}
