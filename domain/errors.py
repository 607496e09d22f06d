"""The one error that people see: a key of a locale file and the values its sentence needs."""


class BadInput(Exception):
    """Somebody asked for what cannot be done; the sentence behind `key` says what was wrong and what to write instead.

    `buttons` (label key, action, arguments) may offer the way out.
    """

    def __init__(self, key: str, /, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values
