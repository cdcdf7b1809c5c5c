"""Why a file cannot be opened, each reason a class; all say in one line which file, where, and what to do."""

import re

_BLANKS = re.compile(r"[\s\x00-\x1f\x7f\u2028\u2029]+")


class Unreadable(ValueError):
    """A file that cannot be opened. `str()` is one line with the file's name, the place where known, and a way out."""

    advice = "open it in the program that made it and save it again"

    def __init__(self, name: str, what: str, place: str | None = None, advice: str | None = None) -> None:
        self.name = name
        self.what = what
        self.place = place
        if advice is not None:
            self.advice = advice
        super().__init__(name, what, place, self.advice)

    def __str__(self) -> str:
        where = f"{self.name}, {self.place}" if self.place else self.name
        return _BLANKS.sub(" ", f"{where}: {self.what}; {self.advice}").strip()


class Missing(Unreadable):
    """There is no such file, or it may not be read."""

    advice = "check the path and your right to read it"


class Empty(Unreadable):
    """The file has no bytes, or no text in it."""

    advice = "check that the right file was chosen"


class Encrypted(Unreadable):
    """The file asks for a password."""

    advice = "save a copy without a password and open that"


class Damaged(Unreadable):
    """The file's format is known, but its content is cut off or broken."""

    advice = "fetch the file again, or open it in the program that made it and save a copy"


class TooLarge(Unreadable):
    """The file passes one of the limits."""

    advice = "split the file, or open it with higher limits"


class UnknownFormat(Unreadable):
    """The file is of no format that can be opened."""

    advice = "give Markdown, plain text, HTML, DOCX, PDF, PNG, JPEG or TIFF"


class NeedsTesseract(Unreadable):
    """The file's pages are pictures, and the program that recognises characters is missing."""

    advice = (
        "install Tesseract 5 with its English, French and Spanish data "
        "(Debian: tesseract-ocr, tesseract-ocr-fra, tesseract-ocr-spa)"
    )
