"""Throws broken files at the openers and the reader: `python -m scripts.fuzz --seconds 60 --seed 1`.

Each file is a good one with bytes, words or XML changed. Opening must give a document whose blocks make up its text, or
raise Unreadable with one line; reading what was opened must give a record whose parts tile the text, or say that it is no
letter. Anything else ends the run with the seed and number that make it again.
"""

import argparse
import io
import random
import sys
import time
import traceback
import zipfile
from collections.abc import Callable

from verbale.documents.limits import Limits
from verbale.documents.making.docx import make_docx
from verbale.documents.making.html import make_html
from verbale.documents.making.pdf import make_pdf
from verbale.documents.opening import Unreadable, open_document
from verbale.documents.tree import Document
from verbale.letters.reading import NotALetter, read_document
from verbale.spans import tiles

LETTER = b"""---
title: An invented letter
---

**Mandates of the Special Rapporteur on one thing and the Working Group on another**

Ref.: AL XYZ 3/2021
(Please use this reference in your reply)

Excellency,

We write about Mr. **Adam *Ode***, see [the list](https://example.org).[^1] <b>He</b> was held on 3 May 2021.

1. Please explain.
   - this
   - that

     and more
2. Please answer within 60 days.

| Name | Age |
|------|-----|
| Ode  | 43  |

> quoted text

## Annex

[^1]: See paragraph 4.
"""
_LIMITS = Limits(seconds=10, recognition_seconds=10)
_MARKUP = "<|>|<p>|</p>|<ol start=9>|<table>|<td>|&#x0;|\x00|\r|\f|**|[^1]|> |1. |(a) |\t|`"
_VALUES = '|<!--|-->|]]>|<w:p>|</w:r>|<!DOCTYPE x>|&lol;|w:val="99"|endobj|stream|/Kids|-1|99999999999|0|\u202e|\u0645\u062d|$'
_WORDS = [*(word.encode() for word in (_MARKUP + _VALUES).split("|")), b"|", b"\xff\xfe", b"\xc3"]


def originals() -> list[tuple[str, bytes]]:
    """Good files of each format."""
    letter = open_document(LETTER, "letter.md")
    return [
        ("letter.md", LETTER),
        ("letter.txt", letter.text.encode()),
        ("letter.html", make_html(letter)),
        ("letter.docx", make_docx(letter)),
        ("letter.pdf", make_pdf(letter)),
    ]


def broken(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few changes."""
    changes: list[Callable[[bytes, int], bytes]] = [
        lambda d, at: d[:at],
        lambda d, at: d[:at] + bytes([chance.randrange(256)]) + d[at + 1 :],
        lambda d, at: d[:at] + chance.choice(_WORDS) + d[at:],
        lambda d, at: d[:at] + d[at + chance.randrange(200) :],
        lambda d, at: d[:at] + d[at : at + chance.randrange(400)] * chance.randrange(1, 30) + d[at:],
        lambda d, at: d[at:] + d[:at],
    ]
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        data = chance.choice(changes[1:] if chance.random() < 0.9 else changes)(data, chance.randrange(len(data) + 1))
        data = data[:400_000]
    return data


def broken_part(data: bytes, chance: random.Random) -> bytes:
    """A DOCX with one of its parts changed, or left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice([each for each in parts if each.endswith((".xml", ".rels"))])
    if chance.random() < 0.1:
        del parts[name]
    else:
        parts[name] = broken(parts[name], chance)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, content in parts.items():
            archive.writestr(each, content)
    return buffer.getvalue()


def attempt(data: bytes, name: str) -> Document | None:
    """Open it, and raise AssertionError where what comes out is neither a whole document nor one clear line."""
    try:
        document = open_document(data, name, _LIMITS)
    except Unreadable as error:
        if "\n" in str(error) or not str(error).startswith(name):
            raise AssertionError("no single line that begins with the file's name") from error
        if error.__cause__ is not None:  # caught by the last net only, so it is a fault of ours
            raise error.__cause__ from None
        return None
    assert "".join(block.text + block.gap for block in document.blocks) == document.text
    assert document.blocks
    assert all(block.text.strip() for block in document.blocks), "an empty block"
    assert all(
        span.of(document.text) == block.text for span, block in zip(document.spans, document.blocks, strict=True)
    )
    document.text.encode()
    return document


def understood(document: Document) -> bool:
    """Read it, and raise AssertionError where the record's parts do not make up the text."""
    try:
        record = read_document(document)
    except NotALetter:
        return False
    assert tiles((part.span for part in record.parts), len(record.text)), "parts that do not tile the text"
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first file, to make one again")
    chosen = parser.parse_args()
    files = originals()
    end = time.monotonic() + chosen.seconds
    number, opened, read = chosen.first, 0, 0
    slowest = (0.0, 0)
    while time.monotonic() < end:
        chance = random.Random(f"{chosen.seed}/{number}")
        name, data = chance.choice(files)
        data = broken_part(data, chance) if name.endswith(".docx") and chance.random() < 0.8 else broken(data, chance)
        started = time.monotonic()
        try:
            document = attempt(data, name)
            if document:
                opened += 1
                read += understood(document)
        except Exception:  # noqa: BLE001  whatever it is, it is what is looked for
            traceback.print_exc()
            print(f"{name} failed: --seed {chosen.seed} --first {number}")
            return 1
        slowest = max(slowest, (time.monotonic() - started, number))
        number += 1
    count = number - chosen.first
    print(f"{count} files, {opened} opened, {count - opened} refused, {read} read as letters")
    print(f"slowest: number {slowest[1]} with {slowest[0]:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
