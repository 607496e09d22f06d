"""Papers of meetings: values of the domain in, bytes of files out. No chat, no SQL, no network.

What draws is slow to load and is loaded when the first paper is wanted; call from a thread, never from the bot's loop.
"""
