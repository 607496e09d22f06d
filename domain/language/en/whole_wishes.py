"""English: wishes that fill a whole sentence of a fixed build, as in `cs.whole_wishes`."""

WHEN = r"(?P<when>.+?)"
WHO = r"(?P<who>.+?)"
NOW = r"(?: (?:now|from now on))?"
I_AM = r"(?:i am|i'm|im|i'll be|i will be)"
AWAY = r"(?:on holiday|on vacation|on leave|away|off|off sick|out of office|sick)"
INSTEAD = r"(?:(?:[,;.] (?:and )?| and )(?P<instead>.+?) (?:stands in|will stand in|covers|will cover)(?: for me)?)?"
FIELD = r"(?P<field>surname|last name|name|organisation|organization)"
VALUE = r"(?P<value>.+)"
ROLE = r"(?P<role>coordinator|minute[- ]taker)"
GROUP = r"(?: (?:of|for) (?:the )?(?:group )?(?P<group>.+))?"
POLITE = r"(?:(?:hi|hello|please)[,!.]? )?"
END = r"(?:,? (?:please|thanks|thank you))?\s?(?:(?<!\d)\.|!)*"
FIELDS = {
    "surname": "surname",
    "last name": "surname",
    "name": "name",
    "organisation": "organisation",
    "organization": "organisation",
}  # as the deed knows them

BUILDS = {
    "leave-alone": (rf"leave me (?:alone|be) {WHEN}{INSTEAD}", rf"{WHEN},? (?:please )?leave me (?:alone|be)"),
    "away": (rf"{I_AM} {AWAY} {WHEN}{INSTEAD}", rf"(?:holiday|vacation|absence|absent):? {WHEN}{INSTEAD}"),
    "back": (rf"{I_AM} back(?: from (?:holiday|vacation|leave)| at work)?", r"(?:you may )?write to me again"),
    "digest": (r"(?:show (?:me )?)?(?:my |the )?(?:weekly )?digest", r"what awaits me this week"),
    "digest-on": (
        r"(?:send me|i want|i would like) (?:a |the )?(?:weekly )?digest(?: (?:every week|weekly|every monday))?",
    ),
    "digest-off": (
        r"(?:no more digests?|stop (?:sending me )?(?:the )?(?:weekly )?digests?|i do not want the digest)",
    ),
    "correct-person": (
        rf"change {WHO}(?:'s|’s|s') {FIELD} to {VALUE}",
        rf"change the {FIELD} of {WHO} to {VALUE}",
        rf"rename {WHO} to {VALUE}",
        rf"{WHO} is now (?:called|named) {VALUE}",
        rf"{WHO}(?:'s|’s|s') (?:new )?{FIELD} is now {VALUE}",
    ),
    "appoint": (
        rf"make {WHO} (?:the |a )?(?:new )?{ROLE}{GROUP}",
        rf"{WHO} (?:is the new|will be the(?: new)?|becomes the(?: new)?) {ROLE}{GROUP}",
        rf"the new {ROLE}{GROUP.replace('.+', '.+?')} (?:is|will be) (?P<who>.+)",
    ),
    "hold-post": (
        rf"{WHO}{NOW} (?:has|holds|takes over|takes) the role(?: of)? (?P<what>.+)",
        rf"the role(?: of)? (?P<what>.+?) (?:is{NOW} held by|goes to|belongs{NOW} to|is taken over by) (?P<who>.+)",
    ),
}
