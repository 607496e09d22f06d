"""Ways to reach somebody that stand in a text: e-mails, telephone numbers, addresses of the web."""

from domain.language.text import Pattern

MAIL = Pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
LINK = Pattern(r"(?<![\w/])(?:https?://|www\.)[^\s<>\"“”„]{1,500}(?<![.,;:!?)])")
LABEL = r"(?:(?<!\w)(?:tel|mob|mobil|telefon|phone)\.?:?\s{0,2})?"
PHONE = Pattern(rf"{LABEL}(?<![\w/.-])(?:(?:\+|00)42[01][\s-]?)?[1-9]\d{{2}}[\s-]?\d{{3}}[\s-]?\d{{3}}(?![\w/]|[.-]\d)")


def without_contacts(text: str, put: str = "") -> str:
    """The text with every e-mail, telephone number and address of the web replaced.

    Nine digits are a telephone number only where Czech ones begin so, and not inside a longer number.
    """
    if not any(sign in text for sign in "@/") and not any(one.isdecimal() for one in text) and "www." not in text:
        return text
    bare = text
    for pattern in (MAIL, LINK, PHONE):
        bare = pattern.sub(put, bare)
    return bare if put or bare == text else _tidied(bare)


EMPTY = Pattern(r"\s{0,3}\([\s,;:]{0,5}\)")
GAP = Pattern(r"[ \u00a0]{1,5}(?=[,.;])|(?<=[ \u00a0])[ \u00a0]{1,5}")


def _tidied(text: str) -> str:
    return GAP.sub("", EMPTY.sub("", text)).strip(" ,;")
