"""Which document symbols a text prints, and which are slips of character recognition."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.symbols import find_symbols


def found(text: str) -> list[str | None]:
    return [each.symbol for each in find_symbols(sheet_of(text))]


@pytest.mark.parametrize(
    "text", ["and/or", "A/B testing", "the E/M unit", "24/7", "HRC/NONE/2016/160", "km/h", "AL XAL 4/2020"]
)
def test_no_symbol(text: str) -> None:
    assert found(f"This is {text} here.") == []


@pytest.mark.parametrize(
    "symbol",
    [
        "A/68/296", "A/HRC/26/29", "A/HRC/10/12/Add.1", "A/HRC/WGAD/2021/30", "A/HRC/RES/24/5", "A/RES/53/144",
        "A/RES/217A (III)", "CCPR/C/GC/34", "CCPR/C/21/Rev.1/Add.13", "CEDAW/C/GC/31/Rev.1", "CRC/GC/2003/5", "E/C.12/2000/4",
        "E/CN.4/2005/101/Add.1", "E/CN.4/1985/4", "S/RES/1325 (2000)", "CAT/C/XAL/CO/5", "CCPR/C/110/D/1862/2009",
        "HRI/GEN/1/Rev.9",
        "A/CONF.157/23", "OEA/Ser.L/V/II", "E/2002/68/Add.1", "HR/PUB/17/4",
    ],
)  # fmt: skip
def test_a_symbol(symbol: str) -> None:
    assert found(f"It was said so ({symbol}), and again.") == [symbol]
    assert found(f"It was said so in {symbol}.") == [symbol]


@pytest.mark.parametrize("printed", ["A/HRC/29132", "E/CN.4/200", "CCPR/C/GG/34", "A/HRC/2961/2"])
def test_a_slip_is_found_without_its_symbol(printed: str) -> None:
    assert found(f"It was said so ({printed}, para. 3).") == [None]
