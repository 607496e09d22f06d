"""Matrix: everything that knows a homeserver and its ciphers; `network` is the door."""
