"""Pictures of pages into blocks, through the Tesseract program."""

import io
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from PIL import Image, ImageOps, ImageSequence

from verbale.documents.opening.marks import mark_of
from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import Damaged, NeedsTesseract, TooLarge
from verbale.documents.tree import Block, BlockKind, Box, Document, Format, Run

_LANGUAGES = ("eng", "fra", "spa")
_DOTS = 250
_PAGE_NUMBER = re.compile(r"[-–—|\[(]? ?\d{1,3} ?[-–—|\])]?")
_SURE = 0.0
"""Words that Tesseract gives no confidence for are no words, but places."""


def open_picture(source: Source) -> Document:
    """The document in a PNG, JPEG or TIFF file. Raises Unreadable."""
    recognition = Recognition(source)
    blocks: list[Block] = []
    count = 0
    for count, (image, dots) in enumerate(_frames(source), 1):
        if count > source.limits.scanned_pages:
            raise source.too_many_pages(count)
        found = recognition.blocks(image.tobytes(), image.width, image.height, dots, count)
        blocks += found or [Block(BlockKind.PARAGRAPH, (), gap="\n\n\f")]
    return Document(source.name, Format.SCAN, source.sha256, source.assembled(blocks), count)


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
    except (
        OSError,
        SyntaxError,
        ValueError,
        EOFError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ) as error:
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


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    left: int
    top: int
    right: int
    bottom: int


@dataclass
class _Paragraph:
    lines: list[list[_Word]] = field(default_factory=list)


class Recognition:
    """Recognises pages of one file. Raises NeedsTesseract where the program is missing."""

    def __init__(self, source: Source) -> None:
        found = tesseract()
        if found is None:
            raise NeedsTesseract(source.name, "has pages that are pictures, and Tesseract is not installed")
        self.source = source
        self.program, self.languages = found
        self.pages = 0

    def blocks(self, grey: bytes, width: int, height: int, dots: float, page: int) -> list[Block]:
        """The blocks of one page, given as grey pixels."""
        self.pages += 1
        if self.pages > self.source.limits.scanned_pages:
            raise TooLarge(
                self.source.name, f"has more than {self.source.limits.scanned_pages} pages that are pictures"
            )
        self.source.hurry()
        seconds = self.source.limits.recognition_seconds
        self.source.deadline.extended(seconds)
        image = Image.frombytes("L", (width, height), grey)
        if dots < 180 or dots > 400:  # too small to recognise, or larger than is of use
            scale = min(_DOTS / dots, (self.source.limits.pixels / (width * height)) ** 0.5)
            image = image.resize((max(int(width * scale), 1), max(int(height * scale), 1)), Image.Resampling.LANCZOS)
            dots *= scale
        table = self._run(image, dots, page, seconds)
        found = list(_blocks(_paragraphs(table), page, 72 / dots, image.height))
        if found:
            last = found[-1]
            found[-1] = Block(last.kind, last.runs, "\n\n\f", last.level, last.number, page, box=last.box)
        return found

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


def _paragraphs(table: str) -> list[_Paragraph]:
    """The paragraphs in Tesseract's table: one line a word, with its place in block, paragraph and line."""
    done: list[_Paragraph] = []
    paragraph_key: tuple[str, ...] = ()
    line_key: tuple[str, ...] = ()
    for line in table.splitlines()[1:]:
        cells = line.split("\t")
        if len(cells) < 12 or cells[0] != "5" or not cells[11].strip() or float(cells[10]) < _SURE:
            continue
        left, top, width, height = (int(cell) for cell in cells[6:10])
        if tuple(cells[1:4]) != paragraph_key:
            paragraph_key = tuple(cells[1:4])
            done.append(_Paragraph())
        if tuple(cells[1:5]) != line_key:
            line_key = tuple(cells[1:5])
            done[-1].lines.append([])
        done[-1].lines[-1].append(_Word(cells[11].strip(), left, top, left + width, top + height))
    return done


def _blocks(paragraphs: list[_Paragraph], page: int, scale: float, height: int) -> Iterator[Block]:
    for place, paragraph in enumerate(paragraphs):
        words = [word for line in paragraph.lines for word in line]
        box = Box(
            round(min(word.left for word in words) * scale, 1),
            round(min(word.top for word in words) * scale, 1),
            round(max(word.right for word in words) * scale, 1),
            round(max(word.bottom for word in words) * scale, 1),
        )
        lines = [" ".join(word.text for word in line) for line in paragraph.lines]
        outer = place in (0, len(paragraphs) - 1) and not 0.12 * height < words[0].top < 0.88 * height
        if len(lines) == 1 and outer and _PAGE_NUMBER.fullmatch(lines[0]):
            yield Block(BlockKind.FURNITURE, (Run(lines[0]),), page=page, box=box)
            continue
        for text in _parted(lines, paragraph.lines):
            mark = mark_of(text.partition("\n")[0])
            kind = BlockKind.ITEM if mark else BlockKind.PARAGRAPH
            yield Block(kind, (Run(text),), number=mark.number if mark else None, page=page, box=box)


def _parted(lines: list[str], words: list[list[_Word]]) -> Iterator[str]:
    """The paragraph's lines, parted where an item begins or a line ends long before the others do."""
    right = max(word.right for line in words for word in line)
    left = min(word.left for line in words for word in line)
    group: list[str] = []
    for place, text in enumerate(lines):
        if group:
            before = words[place - 1]
            free = right - before[-1].right - (words[place][0].right - words[place][0].left)
            meant = free > 0.12 * max(right - left, 1)
            ended = group[-1][-1:] in ".:;?!"
            if (mark_of(text) and (ended or meant)) or (meant and (ended or not text[:1].islower())):
                yield "\n".join(group)
                group = []
        group.append(text)
    yield "\n".join(group)
