"""Tables of a page that hold cells, and those that only place things on it."""

from selectolax.lexbor import LexborNode


def only_places(table: LexborNode) -> bool:
    """Whether a table only places things on the page: another is in it, it has one column, or its cells hold running text."""
    if table.attributes.get("role") == "presentation" or len(table.css("table")) > 1:
        return True
    rows = table.css("tr")[:200]
    if all(len(row.css("td, th")) < 2 for row in rows):
        return True
    return any(len(cell.text(deep=True)) > 800 for cell in table.css("td")[:200])
