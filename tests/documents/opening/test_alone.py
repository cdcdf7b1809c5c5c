"""Opening a file with words in it needs no other program: no office suite, no converter."""

import os
import subprocess

import pytest

from tests.documents.opening.files import lines, pdf, word
from verbale.documents.opening import open_document

FILES = {
    "letter.docx": word("<w:p><w:r><w:t>Excellency,</w:t></w:r></w:p>"),
    "letter.pdf": pdf([lines(["Excellency,"])]),
    "letter.html": b"<html><body><p>Excellency,</p></body></html>",
    "letter.md": b"**Excellency**,\n",
    "letter.txt": b"Excellency,\n",
}


@pytest.mark.parametrize("name", FILES)
def test_no_program_is_started(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a program was started")

    for owner, starter in ((subprocess, "Popen"), (os, "system"), (os, "posix_spawn"), (os, "fork")):
        monkeypatch.setattr(owner, starter, refuse)
    assert open_document(FILES[name], name).text.strip() == "Excellency,"
