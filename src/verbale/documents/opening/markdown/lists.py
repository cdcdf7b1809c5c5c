"""Lists and their numbers, as they are printed."""

from dataclasses import dataclass

from markdown_it.token import Token


@dataclass
class List:
    numbers: list[str] | None
    """The numbers as printed; None for bullets."""
    mark: str
    place: int = 0


def numbers_of(tokens: list[Token], index: int) -> list[str]:
    """The numbers of a list as they are printed; a list numbered "1. 1. 1." by a lazy hand is drawn 1, 2, 3."""
    level = tokens[index].level
    written: list[str] = []
    for token in tokens[index + 1 :]:
        if token.level == level:
            break
        if token.type == "list_item_open" and token.level == level + 1:
            written.append(token.info)
    values = [int(number) for number in written]
    if len(values) > 1 and len(set(values)) == 1:
        return [str(values[0] + place) for place in range(len(values))]
    return written
