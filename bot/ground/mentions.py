"""People's words call nobody: whatever a network would turn into a mention or a deed is broken by a joiner nobody sees.

A network finds mentions in the text of a message by itself, the bot's messages included, and notifies whoever is named.
A word joiner (U+2060) after the sign takes that away and leaves the words as they read.
"""

import re

JOINER = "\N{WORD JOINER}"


def unlinked(text: str, links: re.Pattern[str], own: str = "") -> str:
    """The text with a joiner at the end of every match; our own address (`own`) may be tapped.

    links: matches up to the place where the word is to be broken.
    """

    def broken(found: re.Match[str]) -> str:
        ours = own and re.compile(rf"{re.escape(own)}(?!\w)").match(text, found.start())
        return found[0] if ours else found[0] + JOINER

    return links.sub(broken, text)
