"""The capability itself, and what the help says of it."""

from domain.groups import Role
from domain.help import Hint
from handlers.kit.capability import Capability

groups = Capability("groups")
groups.helps(
    Hint("members", 90, "clen", Role.COORDINATOR),
    Hint("chat", 100, "skupina", Role.ADMIN, group=False),
    Hint("roster", 115, "clenove"),
)
