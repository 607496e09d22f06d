"""Whom a meeting across groups is for: the usual audiences, bodies under one name, or some people."""

from handlers.audiences import choosing, inviting
from handlers.audiences.choosing import audiences

__all__ = ["audiences", "choosing", "inviting"]
