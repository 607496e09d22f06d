"""The weekly digest of a group and of a person: nobody gets one who did not ask for it, and none is empty."""

from handlers.digest import sending, wanting
from handlers.digest.wanting import digest

__all__ = ["digest", "sending", "wanting"]
