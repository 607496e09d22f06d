"""One's own wishes: the hours in which the bot keeps silent."""

import re

from domain.errors import BadInput

Hours = tuple[int, int]  # from, to; whole hours of the wall clock, past midnight when from > to, never when equal

PRESETS: tuple[Hours, ...] = ((20, 7), (22, 6))
NEVER: Hours = (0, 0)

SPAN = re.compile(r"\D{0,20}(\d{1,2})(?:[:.]00)?\D{1,10}(\d{1,2})(?:[:.]00)?\D{0,5}")


def read_hours(text: str) -> Hours:
    """The quiet hours somebody wrote: "21–8", "od 21 do 8", "21:00 - 8:00".

    Raises BadInput("me-hours-how") for anything but two different hours of a day.
    """
    found = SPAN.fullmatch(text.strip())
    start, end = (int(found[1]), int(found[2])) if found else (-1, -1)
    if not (0 <= start <= 24 and 0 <= end <= 24) or start % 24 == end % 24:
        raise BadInput("me-hours-how")
    return start % 24, end % 24
