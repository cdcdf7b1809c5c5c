"""Pictures of pages are read through Tesseract."""

import io
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from tests.conftest import program
from tests.documents.opening.files import lines, pdf
from verbale.documents.limits import Limits
from verbale.documents.opening import Damaged, NeedsTesseract, TooLarge, open_document, scan
from verbale.documents.tree import BlockKind, Format

FIRST = lines(
    ["Excellency,", "", "We have the honour to address you in our capacity as Special Rapporteur on", "one matter."],
    size=12,
    step=16,
)
SECOND = lines(["1. Please provide any information.", "", "2. Please explain."], size=12, step=16)
HEADER = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"


def picture(content: str, scale: float = 150 / 72) -> Image.Image:
    with pypdfium2.PdfDocument(pdf([content])) as document:
        made: Image.Image = document[0].render(scale=scale, grayscale=True).to_pil()
        return made


def saved(image: Image.Image, kind: str, **more: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **more)
    return buffer.getvalue()


@pytest.fixture
def no_tesseract() -> Iterator[None]:
    scan.tesseract.cache_clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shutil, "which", lambda _: None)
        yield
    scan.tesseract.cache_clear()


@pytest.fixture
def recognised(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Stands in for the program: each call is noted, and one line is found on each page."""
    calls: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        calls.append(command)
        rows = [
            HEADER,
            "5\t1\t1\t1\t1\t1\t100\t100\t90\t20\t90\tpage",
            f"5\t1\t1\t1\t1\t2\t200\t100\t20\t20\t90\t{len(calls)}",
        ]
        return subprocess.CompletedProcess(command, 0, "\n".join(rows).encode(), b"")

    monkeypatch.setattr(scan, "tesseract", lambda: ("tesseract", "eng"))
    monkeypatch.setattr(subprocess, "run", run)
    return calls


@pytest.mark.scans
def test_a_tiff_of_two_pages_is_read() -> None:
    program("tesseract")
    data = saved(picture(FIRST), "TIFF", save_all=True, append_images=[picture(SECOND)], dpi=(150, 150))
    document = open_document(data, "letter.tif")
    assert (document.format, document.pages) == (Format.SCAN, 2)
    assert [(block.kind.value, block.page, block.number, block.text) for block in document.blocks] == [
        ("paragraph", 1, None, "Excellency,"),
        (
            "paragraph",
            1,
            None,
            "We have the honour to address you in our capacity as Special Rapporteur on\none matter.",
        ),
        ("item", 2, "1", "1. Please provide any information."),
        ("item", 2, "2", "2. Please explain."),
    ]


@pytest.mark.parametrize(("kind", "name"), [("PNG", "a.png"), ("JPEG", "a.jpg"), ("TIFF", "a.pdf")])
def test_pictures_of_each_kind_are_given_to_the_program(kind: str, name: str, recognised: list[list[str]]) -> None:
    document = open_document(saved(picture(FIRST), kind), name)
    assert (document.text, document.format) == ("page 1", Format.SCAN)
    assert recognised[0][0] == "tesseract"


def test_pages_of_a_pdf_are_recognised_one_by_one_where_they_have_no_text(recognised: list[list[str]]) -> None:
    image = "q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID A EI Q"
    document = open_document(pdf([FIRST, image, ""]), "a.pdf")
    assert (document.format, document.pages, len(recognised)) == (Format.PDF, 3, 1)
    assert document.blocks[-1].page == 2
    assert open_document(pdf([image]), "a.pdf").format is Format.SCAN


def test_clear_pictures_are_laid_on_white(recognised: list[list[str]]) -> None:
    assert open_document(saved(Image.new("RGBA", (60, 60)), "PNG"), "a.png").blocks[0].kind is BlockKind.PARAGRAPH


@pytest.mark.usefixtures("no_tesseract")
def test_what_to_install_is_said_where_the_program_is_missing() -> None:
    with pytest.raises(
        NeedsTesseract, match=r"^a\.png: .*install Tesseract 5 with its English, French and Spanish data"
    ):
        open_document(saved(picture(FIRST), "PNG"), "a.png")


@pytest.mark.usefixtures("recognised")
@pytest.mark.parametrize(
    ("data", "says"),
    [
        (saved(picture(FIRST), "PNG")[:500], "cut off"),
        (b"\xff\xd8\xff" + bytes(50), "no whole picture"),
        (b"II*\x00" + bytes(9), "picture"),
    ],
)
def test_cut_pictures_are_refused(data: bytes, says: str) -> None:
    with pytest.raises(Damaged, match=says):
        open_document(data, "a.png")


def test_pixels_pages_and_time_are_bounded(recognised: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    small = Image.new("L", (60, 60), 255)
    with pytest.raises(TooLarge, match="more than 100 pixels"):
        open_document(saved(small, "PNG"), "a.png", Limits(pixels=100))
    with pytest.raises(TooLarge, match="more than 100,000,000 pixels"):
        open_document(saved(Image.new("1", (20_000, 10_000)), "PNG"), "a.png")
    pages = saved(small, "TIFF", save_all=True, append_images=[small, small])
    with pytest.raises(TooLarge, match="more than 2 pages"):
        open_document(pages, "a.tif", Limits(scanned_pages=2))

    def slow(command: list[str], **_: object) -> None:
        raise subprocess.TimeoutExpired(command, 1)

    monkeypatch.setattr(subprocess, "run", slow)
    with pytest.raises(TooLarge, match="page 1: takes more than 3 seconds to recognise"):
        open_document(saved(small, "PNG"), "a.png", Limits(recognition_seconds=3))


def test_what_the_program_complains_of_is_passed_on(
    recognised: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess(command, 1, b"", b"no\nmemory")

    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(Damaged, match=r"page 1: cannot be recognised \(no memory\)"):
        open_document(saved(Image.new("L", (60, 60), 255), "PNG"), "a.png")
