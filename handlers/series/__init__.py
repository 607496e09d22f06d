"""Meetings that come again and again, and promises of so many of them in a year."""

from handlers.series import days, desk, founding, promises, publishing
from handlers.series.capability import series

__all__ = ["days", "desk", "founding", "promises", "publishing", "series"]
