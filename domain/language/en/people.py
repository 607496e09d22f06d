"""English words for those who do something without being a named person, and for the sides. See `cs.people`."""

ROLE = r"coordinator|chair"
ROLE_NOMINATIVE = r"coordinator|chair|mayor|everybody"

MYSELF = {"me", "myself"}
NOBODY = {"nobody", "no one"}
SIDES = {"commissioner": "commissioner", "provider": "provider", "user": "user", "other": "other"}
ADDRESS = ("mr", "mrs", "ms", "miss")
