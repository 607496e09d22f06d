"""English: who comes along with the writer of an answer. Folded words, pieces of patterns."""

from domain.language.case import Case

COUNTS = {1: "one another", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight"}
PEOPLE = (
    "(?:colleagues?|guests?|people|persons?|friends?|students?|volunteers?|others?|interns?|clients?|trainees?"
    "|partners?)"
)
BOTH = r"(?:we(?:'ll|'re| will| are| can)? both (?:be|come|coming|attend|attending|join|joining|make)|both of us)(?!\w)"
OF_US = r" of us(?!\w)"
LEADS = (
    (r"(?<!\w)(?:both|me|myself) (?:and|plus|\+)\s+", Case.NOMINATIVE),
    (r"(?<!\w)(?:(?:come|coming|attend|attending|there) with|bring|bringing|joined by)(?: along)?\s+", Case.NOMINATIVE),
)
JOINS = r"(?: will|'ll|'s| is)?(?: also)? (?:com|join|tag|accompan)\w*(?: along)?(?: with)? (?:me|us)\b"
ONE_MORE = rf"(?:my|our|a) {PEOPLE} and (?:i|me)(?!\w)"
