"""One's own wishes: the hours in which the bot keeps silent."""

from domain.errors import BadInput
from domain.language import read_hours

Hours = tuple[int, int]  # from, to; whole hours of the wall clock, past midnight when from > to, never when equal

PRESETS: tuple[Hours, ...] = ((20, 7), (22, 6))
NEVER: Hours = (0, 0)


def quiet_hours(text: str, language: str = "cs") -> Hours:
    """The quiet hours somebody wrote: "21–8", "od devíti večer do sedmi ráno".

    Raises BadInput("me-hours-how") for anything but two different hours of a day.
    """
    hours = read_hours(text, language)
    if hours is None or hours[0] == hours[1]:
        raise BadInput("me-hours-how")
    return hours
