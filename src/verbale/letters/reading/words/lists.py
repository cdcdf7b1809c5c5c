"""How the tables of words are written: as running words, "|" between phrases."""


def words(text: str) -> frozenset[str]:
    """The words of a text, each one an entry."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text that "|" parts, the longest first, as a pattern wants them."""
    return tuple(sorted((" ".join(each.split()) for each in text.split("|") if each.strip()), key=len, reverse=True))
