"""English words for those who do something without being a named person, and for the sides. See `cs.people`."""

ROLE = r"coordinator|chair"
ROLE_NOMINATIVE = r"coordinator|chair|mayor|everybody"

MYSELF = {"me", "myself"}
NOBODY = {"nobody", "no one"}
SIDES = {"commissioner": "commissioner", "provider": "provider", "user": "user", "other": "other"}
ADDRESS = ("mr", "mrs", "ms", "miss")
# What a sentence begins with and is no name, by its beginning.
NO_NAME = (
    r"sorry|unfort|apolog|i'|we|my|our|can't|can|won't|please|some|one|the|a$|and|but|yes|no$|as$|in$|instead"
    r"|send|due|thank|hi|hello|dear|afraid|regret|unable"
)

# What stands above the columns of a list of people, by its beginning.
COLUMNS = {
    "full name": "name", "name": "given", "given name": "given", "first name": "given", "surname": "surname",
    "last name": "surname", "family name": "surname", "title": "before", "organisation": "organisation",
    "organization": "organisation", "institution": "organisation", "side": "side", "e-mail": "email", "email": "email",
    "mail": "email", "phone": "phone", "telephone": "phone", "mobile": "phone", "gender": "gender", "sex": "gender",
}  # fmt: skip
GENDERS = {"f": "female", "female": "female", "ms": "female", "mrs": "female", "male": "male", "mr": "male"}
