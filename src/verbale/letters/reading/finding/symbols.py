"""Document symbols: "A/HRC/26/29", "CCPR/C/GC/34", "E/CN.4/2005/101/Add.1", "OEA/Ser.L/V/II".

A symbol that is not well-formed ("A/HRC/29132", a slip of character recognition) is found without its symbol: it stands for
a source that cannot be known.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.sheet import Sheet
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class SymbolNamed:
    symbol: str | None
    """As printed, without blanks; None for one that is not well-formed."""
    span: Span


_TREATY_BODY = r"(?:CCPR|CAT|CEDAW|CERD|CRC|CMW|CED|CRPD|E|SPT|HRI)"
_ANY = re.compile(
    r"(?<![\w/.-])(?:A|E|S|ST|CCPR|CAT|CEDAW|CERD|CRC|CMW|CED|CRPD|SPT|HRI|HRC|OEA|HR|"
    r"HRP)/[A-Z0-9][\w.-]*(?:/[\w.-]+)*(?: ?\((?:[IVXLC]{1,8}|(?:19|20)\d\d)\))?"
)
_TAIL = r"(?:/(?:Add|Rev|Corr|Amend)\.\d{1,3}|/Part\.[IV]+)*"
_WELL_FORMED = re.compile(
    "(?:"
    + "|".join(
        (
            rf"A/[1-9]\d?/\d{{1,4}}{_TAIL}",
            rf"A/HRC/\d{{1,2}}/\d{{1,3}}{_TAIL}",
            rf"A/HRC/\d{{1,2}}/(?:L|CRP|NGO|G|NI)[./]\d{{1,3}}{_TAIL}",
            rf"A/HRC/S-\d{{1,2}}/(?:L\.)?\d{{1,2}}{_TAIL}",
            rf"A/HRC/WG(?:AD|EID|\.6)/(?:\d{{4}}|\d{{1,3}})/(?:[A-Z]{{3}}/)?\d{{1,3}}{_TAIL}",
            rf"A/HRC/(?:RES|DEC|PRST)/(?:S-)?\d{{1,2}}/\d{{1,3}}{_TAIL}",
            r"A/RES/\d{3,4}[A-Z]? ?\([IVXLC]+\)|A/RES/(?:S-)?\d{1,2}/\d{1,3}[A-Z]?|A/RES/\d{3,4}",
            rf"A/(?:C\.\d|CONF\.\d{{1,3}}|AC\.\d{{1,3}}|INF|BUR)/\d{{1,4}}(?:/\w[\w.]*)?{_TAIL}",
            rf"E/CN\.4/(?:Sub\.2/)?(?:RES/|DEC/)?(?:19|20)\d\d/(?:NGO/|NI/|G/|SR\.)?\d{{1,3}}{_TAIL}",
            rf"E/(?:RES/|DEC/)?(?:19|20)\d\d/\d{{1,3}}{_TAIL}|E/C\.\d\d?/(?:[\w.]+/)*[\w.]+",
            r"S/RES/\d{3,4}(?: ?\((?:19|20)\d\d\))?|S/(?:PRST/)?(?:19|20)\d\d/\d{1,4}",
            rf"{_TREATY_BODY}/C/GC/\d{{1,3}}{_TAIL}|CRC/GC/(?:19|20)\d\d/\d{{1,2}}{_TAIL}",
            rf"{_TREATY_BODY}/(?:C|OP)/[A-Z]{{3}}/(?:CO|Q|QPR|FCO|INT|RONPR|ROSP|IR|R)(?:/\d[\d-]*)?(?:/\w+)*{_TAIL}",
            rf"{_TREATY_BODY}/C/[A-Z]{{3}}/\d[\d-]*",
            rf"{_TREATY_BODY}/C/\d{{1,3}}/(?:D/)?\d{{1,5}}(?:/(?:19|20)\d\d)?{_TAIL}|{_TREATY_BODY}/C/\d{{1,3}}(?:/\d)?{_TAIL}",
            rf"{_TREATY_BODY}/C/21/Rev\.1/Add\.\d{{1,2}}|CED/C/\d{{1,2}}",
            r"HRI/(?:GEN|MC|CORE)/[\w./]+|HR/(?:PUB|P/PT)/[\w./]+|ST/[A-Z]{2,}/[\w./]+",
            r"OEA/Ser\.?[A-Z]?[./]?[\w./-]*",
        )
    )
    + ")"
)
_NOT_A_DOCUMENT = re.compile(r"A/[A-Z]\b|HRC/NONE|E/[a-z]")


def find_symbols(sheet: Sheet) -> Iterator[SymbolNamed]:
    plain = sheet.flow.plain
    for match in _ANY.finditer(plain):
        printed = match[0]
        bare = printed.rstrip(".-")
        if _NOT_A_DOCUMENT.match(bare) or not (any(char.isdigit() for char in bare) or bare.startswith("OEA/")):
            continue
        end = match.start() + len(bare)
        if _WELL_FORMED.fullmatch(bare):
            yield SymbolNamed(bare, Span(match.start(), end))
            continue
        # "S/RES/1325 (2000)" may have a bracket that is none of its own
        cut = bare.split("(")[0].rstrip()
        whole = _WELL_FORMED.fullmatch(cut)
        yield SymbolNamed(cut if whole else None, Span(match.start(), match.start() + len(cut)))
