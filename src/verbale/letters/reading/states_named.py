"""States by the names that letters print, through the almanac."""


def name_of(code: str) -> str | None:
    """The short English name of the State with a code; None where there is no such State."""
    return None


def code_of(words: str) -> tuple[str, int] | None:
    """The code of the State whose name the words begin with, and how many of their characters name it."""
    return None
