"""Telegram: everything that knows the Bot API; `network` is the door."""
