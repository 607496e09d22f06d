"""Who there is: communities and their people, accounts, groups, rooms; and what lets somebody in."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint, text

from storage.columns import at, number, ref
from storage.types import Id, metadata

secret = Table("secret", metadata, Column("name", String(40), primary_key=True), Column("value", Text, nullable=False))

community = Table(
    "community",
    metadata,
    number(),
    Column("name", String(200), nullable=False),
    Column("zone", String(60), nullable=False),
    Column("language", String(10), nullable=False),
    Column("limits", JSON),  # None: the usual ones
    at("created_at"),
)

organisation = Table(
    "organisation",
    metadata,
    number(),
    ref("community", "community"),
    Column("name", String(200), nullable=False),
    Column("side", String(20), nullable=False),
    UniqueConstraint("community", "name"),
)

person = Table(
    "person",
    metadata,
    number(),
    # Their home: whose language and clock are theirs where nothing else says so.
    ref("community", "community"),
    Column("name", String(200), nullable=False),
    Column("before", String(60), nullable=False, server_default=""),
    Column("after", String(60), nullable=False, server_default=""),
    Column("gender", String(10)),
    Column("language", String(10)),
    Column("quiet_from", Integer),
    Column("quiet_to", Integer),
    # The number under which somebody who had their data erased still stands in the record; 0: whoever it was.
    Column("former", Integer),
)

# A person may belong to several communities; each knows of its own only: the organisation there, and the admin's right.
belonging = Table(
    "belonging",
    metadata,
    Column("community", Id, ForeignKey("community.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    ref("organisation", "organisation", optional=True),
    Column("admin", Boolean, nullable=False, server_default=text("false")),
)

# Somebody entered twice, once for each network, is one person now; cards and logs may still name the other id. Their
# other row in `person` rests meanwhile, so that parting gives it back; nothing refers to it.
former_person = Table("former_person", metadata, Column("id", Id, primary_key=True), ref("person", "person"))

# A chat had another address before; buttons of cards that stayed there are still pressed.
former_chat = Table(
    "former_chat",
    metadata,
    Column("platform", String(20), primary_key=True),
    Column("chat", String(255), primary_key=True),
    Column("now", String(255), nullable=False),
)

# A person may have accounts on both networks; an account belongs to one person at the most.
account = Table(
    "account",
    metadata,
    number(),
    Column("platform", String(20), nullable=False),
    Column("name", String(255), nullable=False),
    Column("username", String(100)),
    ref("person", "person", optional=True),
    # In which we speak to its owner alone: what the phone said at first sight, or what was chosen since.
    Column("language", String(8)),
    # The name it shows, where its person was entered under that, and not by somebody else.
    Column("called", String(200)),
    # To the minute: whoever has two networks is written to where they last spoke.
    at("heard_at", optional=True),
    UniqueConstraint("platform", "name"),
)

# A one-time code by which an account on another network becomes the same person's; only its hash is kept.
link_code = Table(
    "link_code",
    metadata,
    Column("code", String(64), primary_key=True),
    ref("account", "account"),
    # The only network on which it is good.
    Column("platform", String(20), nullable=False, server_default=""),
    at("expires_at"),
    at("used_at", optional=True),
)

# A code was taken: both sides are asked before anything happens. `name`: what the taker calls themselves.
link_request = Table(
    "link_request",
    metadata,
    number(),
    ref("giver", "account"),
    ref("taker", "account"),
    Column("name", String(200), nullable=False),
    at("expires_at"),
    at("agreed_at", optional=True),
    at("settled_at", optional=True),
)

# Somebody called like a person known from another network, who is told once how to link accounts.
namesake = Table(
    "namesake", metadata, number(), ref("person", "person"), ref("other", "person"), at("told_at", optional=True)
)

wrong_code = Table("wrong_code", metadata, number(), ref("account", "account"), at("at"))

# What a merging of two people, or the coming of an account, did to every row: by it they are parted exactly. The ids
# refer to nothing, for either side may itself be merged with somebody later.
merging = Table(
    "merging",
    metadata,
    number(),
    Column("gone", Id),
    Column("into", Id, nullable=False, index=True),
    at("at"),
    at("undone_at", optional=True),
    Column("rows", JSON, nullable=False),
)

invite = Table(
    "invite",
    metadata,
    Column("code", String(64), primary_key=True),
    ref("community", "community", optional=True),
    Column("name", String(200), nullable=False, server_default=""),
    # For whom it is, as whoever made it wrote.
    Column("meant_for", String(200), nullable=False, server_default=""),
    at("expires_at"),
    at("used_at", optional=True),
)

group = Table(
    "working_group",
    metadata,
    number(),
    ref("community", "community"),
    Column("name", String(200), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("language", String(10), nullable=False),
    Column("zone", String(60), nullable=False),
    Column("settings", JSON, nullable=False),
    # When its coordinators were last told of new people.
    at("newcomers_told_at", optional=True),
)

membership = Table(
    "membership",
    metadata,
    number(),
    ref("group", "working_group"),
    ref("person", "person"),
    Column("role", String(20), nullable=False),
    Column("voting", Boolean, nullable=False, server_default=text("true")),
    at("since"),
    # Since when a coordinator vouches for the person: NULL for whoever came by a tap and waits for a word.
    at("known_at", optional=True),
    # The last instant of a role given for a time; and when it all ended, and how (domain.members.Ended).
    at("expires_at", optional=True),
    at("until", optional=True),
    Column("ended", String(10), nullable=False, server_default=""),
    UniqueConstraint("group", "person"),
)

# A room is a chat or one thread of it; its address is replaceable, for groups migrate and rooms are upgraded.
room = Table(
    "room",
    metadata,
    number(),
    Column("platform", String(20), nullable=False),
    Column("chat", String(255), nullable=False),
    Column("thread", String(255), nullable=False, server_default=""),
    Column("private", Boolean, nullable=False),
    Column("title", String(255), nullable=False, server_default=""),
    ref("group", "working_group", optional=True),
    ref("account", "account", optional=True),
    Column("rights", String(100), nullable=False, server_default=""),
    # What its group's coordinators were told that the bot cannot do here (domain.rooms.Trouble).
    Column("troubles", String(100), nullable=False, server_default=""),
    Column("open", Boolean, nullable=False, server_default=text("true")),
    # When the room last heard that the bot cannot read what is written there.
    at("complained_at", optional=True),
    # Since when the bot stands here without a group: nobody entitled has brought it.
    at("strange_since", optional=True),
    UniqueConstraint("platform", "chat", "thread"),
)
