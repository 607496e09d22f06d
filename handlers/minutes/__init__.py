"""Minutes: a draft from what a meeting wrote down, comments, the verifier's word, one card in every room."""

from handlers.minutes import asking, commenting, draft, files, filling, following, publishing, reading, verifying
from handlers.minutes.drawing import minutes

__all__ = [
    "asking",
    "commenting",
    "draft",
    "files",
    "filling",
    "following",
    "minutes",
    "publishing",
    "reading",
    "verifying",
]
