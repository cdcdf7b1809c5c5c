"""Pictures of pages into blocks, through the Tesseract program."""

import io
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PIL import Image, ImageOps, ImageSequence

from verbale.documents.opening.layout.lines import Line, Sheet
from verbale.documents.opening.layout.paragraphs import blocks_of
from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import Damaged, NeedsTesseract, TooLarge
from verbale.documents.tree import Document, Format, Run

_LANGUAGES = ("eng", "fra", "spa")
_DOTS = 250
_SIZE = 1.1
"""Times the usual height of a word's ink: about the size of its letters."""


def open_picture(source: Source) -> Document:
    """The document in a PNG, JPEG or TIFF file. Raises Unreadable."""
    recognition = Recognition(source)
    sheets: list[Sheet] = []
    for number, (image, dots) in enumerate(_frames(source), 1):
        sheets.append(recognition.sheet(image.tobytes(), image.width, image.height, dots, number))
    return Document(source.name, Format.SCAN, source.sha256, source.assembled(blocks_of(sheets, source)), len(sheets))


def _frames(source: Source) -> Iterator[tuple[Image.Image, float]]:
    """Each page in grey, upright, with its dots an inch."""
    try:
        picture = Image.open(io.BytesIO(source.data), formats=("PNG", "JPEG", "TIFF"))
        number = 0
        for number, frame in enumerate(ImageSequence.Iterator(picture), 1):
            if frame.width * frame.height > source.limits.pixels:
                raise TooLarge(source.name, f"has more than {source.limits.pixels:,} pixels", f"page {number}")
            source.hurry()
            dots = _dots(frame)
            grey = _on_white(ImageOps.exif_transpose(frame)).convert("L")
            yield grey, dots
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise TooLarge(source.name, f"has more than {source.limits.pixels:,} pixels") from None
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        if isinstance(error, TooLarge | Damaged | NeedsTesseract):
            raise
        raise Damaged(source.name, f"is cut off or no whole picture ({type(error).__name__})") from None


def _dots(frame: Image.Image) -> float:
    """The picture's dots an inch: what it says, if that can be, else as if it were a page of A4."""
    told = frame.info.get("dpi")
    value = float(told[0]) if isinstance(told, tuple) and told else 0.0
    return value if 90 <= value <= 1300 else max(frame.width / 8.27, 70.0)


def _on_white(frame: Image.Image) -> Image.Image:
    if "A" not in frame.getbands() and "transparency" not in frame.info:
        return frame
    clear = frame.convert("RGBA")
    white = Image.new("RGBA", clear.size, "white")
    white.alpha_composite(clear)
    return white


@cache
def tesseract() -> tuple[str, str] | None:
    """The program and the languages that it has of ours; None where it is not installed."""
    program = shutil.which("tesseract")
    if program is None:
        return None
    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=30, check=False)  # noqa: S603
    installed = set(listed.stdout.split())
    languages = [language for language in _LANGUAGES if language in installed]
    return (program, "+".join(languages)) if languages else None


class Recognition:
    """Recognises pages of one file. Raises NeedsTesseract where the program is missing."""

    def __init__(self, source: Source) -> None:
        found = tesseract()
        if found is None:
            raise NeedsTesseract(source.name, "has pages that are pictures, and Tesseract is not installed")
        self.source = source
        self.program, self.languages = found
        self.pages = 0

    def sheet(self, grey: bytes, width: int, height: int, dots: float, page: int) -> Sheet:
        """One page, given as grey pixels."""
        self.pages += 1
        limits = self.source.limits
        if self.pages > limits.scanned_pages:
            raise TooLarge(self.source.name, f"has more than {limits.scanned_pages:,} pages that are pictures")
        self.source.hurry()
        self.source.deadline.extended(limits.recognition_seconds)
        image = Image.frombytes("L", (width, height), grey)
        tall = height * 72 / dots
        if dots < 180 or dots > 400:  # too small to recognise, or larger than is of use
            scale = min(_DOTS / dots, (limits.pixels / (width * height)) ** 0.5)
            image = image.resize((max(int(width * scale), 1), max(int(height * scale), 1)), Image.Resampling.LANCZOS)
            dots *= scale
        table = self._run(image, dots, page, limits.recognition_seconds)
        return Sheet(page, tall, list(_lines(table, 72 / dots)), [])

    def _run(self, image: Image.Image, dots: float, page: int, seconds: float) -> str:
        with tempfile.TemporaryDirectory(prefix="verbale-") as folder:
            path = Path(folder) / "page.png"
            image.save(path, compress_level=1)
            command = [
                self.program,
                str(path),
                "stdout",
                "-l",
                self.languages,
                "--dpi",
                str(int(dots)),
                "--psm",
                "3",
                "tsv",
            ]
            try:
                done = subprocess.run(  # noqa: S603  the file's words are no part of the command
                    command,
                    capture_output=True,
                    timeout=seconds,
                    check=False,
                    env={**os.environ, "OMP_THREAD_LIMIT": "1"},  # more threads make a page six times slower
                )
            except subprocess.TimeoutExpired:
                raise TooLarge(
                    self.source.name, f"takes more than {seconds:g} seconds to recognise", f"page {page}"
                ) from None
            except OSError as error:
                raise NeedsTesseract(
                    self.source.name, f"has pages that are pictures, and Tesseract fails ({error})"
                ) from None
        if done.returncode:
            reason = done.stderr.decode("utf-8", "replace").strip()[:200]
            raise Damaged(self.source.name, f"cannot be recognised ({reason})", f"page {page}")
        return done.stdout.decode("utf-8", "replace")


def _lines(table: str, scale: float) -> Iterator[Line]:
    """The lines in Tesseract's table, in its order; it has one row a word, with its place in pixels."""
    words: dict[tuple[str, ...], list[tuple[str, float, float, float]]] = {}
    heights: list[float] = []
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != "5" or not cells[11].strip():
            continue
        left, top, width, height = (int(cell) * scale for cell in cells[6:10])
        words.setdefault(tuple(cells[1:5]), []).append((cells[11].strip(), left, left + width, top + height))
        if len(cells[11]) > 3:
            heights.append(height)
    size = sorted(heights)[len(heights) // 2] * _SIZE if heights else 11.0
    for line in words.values():
        text = " ".join(word[0] for word in line)
        base = sorted(word[3] for word in line)[len(line) // 4]  # most words have no letter that reaches below the line
        right = max(word[2] for word in line)
        yield Line([Run(text)], text, line[0][1], right, base, size, first_word=line[0][2] - line[0][1])
