"""The reference of a communication: addressee code, number and year, with the letter's type as an attribute.

`JAL RUS 24/2023`, `AL RUS 24/2023` and `RUS 24/2023` are the same communication; neither year nor order of numbers need
agree with dates.
"""

import re
from dataclasses import dataclass, field

TYPES = ("UA", "AL", "OL", "JUA", "JAL", "JOL", "AM", "JAM")
"""The types met in letters, lists and reports. The J is a label of lists for joint letters."""

_REFERENCE = re.compile(
    rf"(?:({'|'.join(sorted(TYPES, key=len, reverse=True))}) +)?([A-Z]{{3}}) +(\d{{1,4}})[/.](\d{{4}})"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """Equal and hashed without the type: code, number and year are the key."""

    addressee: str
    number: int
    year: int
    type: str | None = field(default=None, compare=False)

    @classmethod
    def parse(cls, text: str) -> "Reference":
        """From the written form, with a point for the stroke too (`OL SLV 8.2021`). Raises ValueError otherwise."""
        match = _REFERENCE.fullmatch(" ".join(text.split()))
        if match is None:
            raise ValueError(f"not a reference such as AL RUS 24/2023: {text!r}")
        kind, addressee, number, year = match.groups()
        return cls(addressee, int(number), int(year), kind)

    def __str__(self) -> str:
        bare = f"{self.addressee} {self.number}/{self.year}"
        return f"{self.type} {bare}" if self.type else bare
