"""English: words of topics that say little of what one is about."""

IDLE = (
    "the and for with from about into our their how what should people person persons problem issue question topic"
    " lack missing need more better other region area of in on at to an is are we us no not have has"
)
COMMON = "social service services care help support work plan action cooperation community home"
