"""What a letter cites: an instrument, a general comment, a resolution, a document, or something that is none of these."""

import re
from dataclasses import dataclass
from enum import StrEnum

from verbale.letters.reading.linking import instrument_facts as facts
from verbale.spans import Span


class Kind(StrEnum):
    INSTRUMENT = "instrument"
    COMMENT = "comment"
    RESOLUTION = "resolution"
    DOCUMENT = "document"
    DOMESTIC = "domestic"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Source:
    """`key` or `symbol` or neither, where the source is not known; `alias` where a bracket only gives it another name."""

    kind: Kind
    span: Span
    key: str | None = None
    symbol: str | None = None
    alias: bool = False
    abbreviation: bool = False
    genus: str | None = None
    printed_symbol: bool = False

    @property
    def known(self) -> bool:
        return self.key is not None or self.symbol is not None

    @property
    def same(self) -> tuple[str | None, str | None]:
        return self.key, self.symbol

    def takes(self, unit: str) -> bool:
        """Whether a provision of that unit may belong to it."""
        if unit == "paragraph" and self.printed_symbol:
            return True
        if unit == "paragraph" and self.kind in (Kind.COMMENT, Kind.DOCUMENT, Kind.RESOLUTION):
            return True
        if self.kind is not Kind.INSTRUMENT or self.key is None:
            return False
        own = facts.unit(self.key)
        if own == "paragraph" and unit not in ("article", "section"):
            return unit == own or f"{unit}s" in facts.genera(self.key)  # principles whose paragraphs are numbered
        return own == unit or (own is None and unit != "article")


def kind_of(key: str | None) -> Kind:
    """What a document is, by the key that its symbol stands for."""
    if key is None:
        return Kind.DOCUMENT
    if re.search(r"-g[cr]-\d", key):
        return Kind.COMMENT
    return Kind.RESOLUTION if re.match(r"(?:hrc|ga|sc|chr|ecosoc)-\d", key) else Kind.INSTRUMENT
