"""The tables of answers by language."""

from domain.language.speech import Speech


def speech_of(language: str) -> Speech | None:
    """The table of answers of a language; None for one that has none."""
    if language == "en":
        from domain.language.en.answers import ENGLISH_SPEECH

        return ENGLISH_SPEECH
    if language in ("sk", "de", "pl"):
        from domain.language.near.answers import NEAR_SPEECHES

        return NEAR_SPEECHES[language]
    if language == "cs":
        from domain.language.cs.answers import CZECH_SPEECH

        return CZECH_SPEECH
    return None
