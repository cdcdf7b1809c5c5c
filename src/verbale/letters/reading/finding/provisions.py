"""Articles, principles, rules, guidelines, sections and paragraphs, with the lists and ranges that they are named in.

Which instrument they belong to, if any (an article may be one of the criminal code), is for `linking.citations`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.finding.provision_lists import Item, ListReader
from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import provisions as words
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class ProvisionNamed:
    """One list of provisions of one unit: "articles 9 (1), 12 (2) and (3)". The span covers all of it."""

    unit: str
    items: tuple[Item, ...]
    span: Span
    plural: bool = False


def _head() -> Opened:
    groups = []
    for unit, table in words.UNITS.items():
        pieces = sorted({piece for each in table.values() for piece in each}, key=lambda piece: (-len(piece), piece))
        groups.append(f"(?P<{unit}>{'|'.join(pieces)})")
    sub = words.any_language(words.SUBUNITS)
    return opened(
        rf"(?<!\w)(?=[aprgdlsnoic§])(?:{'|'.join(groups)}|(?P<sub>{sub})) ?{words.NUMBER_SIGNS}?"
        r"(?=\d|[ivxl]{1,7}\b|\(? ?[a-z]\)|\([ivx]{1,4}\))"
    )


_HEAD = _head()
_OF_ARTICLE = re.compile(
    rf",? ?(?:of|du|de l'|del|de|to)(?: the)? ?(?:{words.any_language(words.UNITS['article'])}) ?{words.NUMBER_SIGNS}?(?=\d)"
)
_OF_PARAGRAPH = re.compile(
    rf",? ?(?:of|du|del|de)(?: the)? ?(?:{words.any_language(words.UNITS['paragraph'])}) ?(?=\d)"
)
_LETTERS = re.compile(rf"\(? ?([a-z])\)(?:(?:, ?| ?(?:{words.any_language(words.JOINERS)}) )\(? ?([a-z])\))?")
_ARTICLE = re.compile(r"(\d{1,3})(?![\d/])(?: ?(bis|ter|quater)\b)?")


def find_provisions(sheet: Sheet) -> Iterator[ProvisionNamed]:
    low, plain = sheet.flow.low, sheet.flow.plain
    stop = 0
    for head in sheet.flow.words.matches(_HEAD, low):
        if head.start() < stop:
            continue
        provision = provision_at(low, plain, head)
        if provision is not None:
            yield provision
            stop = provision.span.end


def provision_at(low: str, plain: str, head: re.Match[str]) -> ProvisionNamed | None:
    unit = next(name for name, found in head.groupdict().items() if found)
    printed = head[unit].rstrip(".")
    plural = (printed.endswith("s") and printed != "pars") or printed in ("§§", "paras", "parrs", "arts")
    if unit in ("paragraph", "sub"):
        inverted = _inverted(low, plain, head, plural)
        if inverted is not None or unit == "sub":
            return inverted
    reader = ListReader(low, plain, plural)
    if not reader.read(head.end(), head.start()):
        return None
    return ProvisionNamed(unit, tuple(reader.items), Span(head.start(), reader.end), plural)


def _inverted(low: str, plain: str, head: re.Match[str], plural: bool) -> ProvisionNamed | None:
    """Such as "paragraph 3 of article 14", "alinea b) du paragraphe 3 de l'article 14": the part first, the article after."""
    parts: list[tuple[str, Span]] = []
    letters = _LETTERS.match(low, head.end())
    if letters is not None:
        end = letters.end()
        parts = [(f"({letter})", Span(head.start(), end)) for letter in letters.groups() if letter]
        above = _OF_PARAGRAPH.match(low, end)
        if above is not None:
            number = re.compile(r"\d{1,2}").match(low, above.end())
            assert number is not None
            parts = [(f"({number[0]}){value}", span) for value, span in parts]
            end = number.end()
    else:
        reader = ListReader(low, plain, plural)
        if not reader.read(head.end(), head.start()):
            return None
        end = reader.end
        parts = [(_as_part(item.value), item.span) for item in reader.items]
    of = _OF_ARTICLE.match(low, end)
    article = _ARTICLE.match(low, of.end()) if of else None
    if article is None:
        return None
    base = article[1] + (article[2] or "")
    items = [Item(base + value, span) for value, span in parts]
    items[-1] = Item(items[-1].value, Span(items[-1].span.start, article.end()))
    return ProvisionNamed("article", tuple(items), Span(head.start(), article.end()), plural)


def _as_part(value: str) -> str:
    number, _, rest = value.partition("(")
    return f"({number})" + (f"({rest}" if rest else "")
