"""Whether a text holds a way to reach somebody, however it is printed: an address of mail, a number, a name on a network."""

import re
import unicodedata

_MAIL = re.compile(r"[^\s,;<>()]+@[^\s,;<>()]+\.[^\s,;<>()]*[^\W_]")
_NUMBER = re.compile(r"\+?\d(?:[\s./()-]{0,2}\d){6,}")
_HANDLE = re.compile(r"(?<![\w.])@[\w.]{3,}")
_LEAST = 7
"""Figures that tell one number from all others; of a longer one the last seven are the same with and without its country."""


def holds_contact(contact: str, text: str) -> bool:
    """Whether one of the addresses, numbers or handles of `contact` stands in the text."""
    theirs, ours = _folded(contact), _folded(text)
    if any(address in ours for address in _MAIL.findall(theirs)):
        return True
    if any(re.search(rf"{re.escape(handle)}(?![\w.])", ours) for handle in _HANDLE.findall(theirs)):
        return True
    ends = {_figures(number)[-_LEAST:] for number in _NUMBER.findall(theirs)}
    return any(_figures(number)[-_LEAST:] in ends for number in _NUMBER.findall(ours))


def _figures(number: str) -> str:
    return "".join(str(unicodedata.decimal(char)) for char in number if char.isdecimal())


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
