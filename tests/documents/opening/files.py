"""Files that the tests of opening make on the fly."""

import io
import zipfile
from collections.abc import Mapping, Sequence

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_NAMES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def word(body: str, parts: Mapping[str, str] | None = None, relations: Sequence[tuple[str, str, str]] = ()) -> bytes:
    """A DOCX: `body` is what stands in `w:body`, `parts` the inside of further parts' roots by name ("styles")."""
    inner = "".join(_relationship(*relation) for relation in relations)
    contents = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f"<Relationships>{_relationship('m', 'officeDocument', 'word/document.xml')}</Relationships>",
        "word/document.xml": f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f"<Relationships>{inner}</Relationships>",
    }
    for name, inside in (parts or {}).items():
        contents[f"word/{name}.xml"] = f"<w:{name} {_NAMES}>{inside}</w:{name}>"
    return zipped(contents)


def _relationship(identity: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{identity}" Type="{_KIND}{kind}" Target="{target}"/>'


def zipped(contents: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            # one date for all, or tests named after their bytes have other names in each worker
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def p(*runs: str, style: str = "", properties: str = "") -> str:
    """A paragraph of runs; a string that is no markup is a run of words."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def pdf(pages: Sequence[str], encrypted: bool = False, rotation: int = 0) -> bytes:
    """A PDF whose pages have these content streams; fonts are /F1 (roman), /F2 (bold) and /F3 (italic)."""
    count = len(pages)
    kids = " ".join(f"{10 + 2 * number} 0 R" for number in range(count))
    objects = {
        1: "<</Type/Catalog/Pages 2 0 R>>",
        2: f"<</Type/Pages/Count {count}/Kids[{kids}]>>",
        3: "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>",
        4: "<</Type/Font/Subtype/Type1/BaseFont/Times-Bold/Encoding/WinAnsiEncoding>>",
        5: "<</Type/Font/Subtype/Type1/BaseFont/Times-Italic/Encoding/WinAnsiEncoding>>",
        6: f"<</Filter/Standard/V 1/R 2/O<{'41' * 32}>/U<{'42' * 32}>/P -4>>",
    }
    for number, content in enumerate(pages):
        objects[10 + 2 * number] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate {rotation}/Contents {11 + 2 * number} 0 R"
            "/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>>>>>"
        )
        objects[11 + 2 * number] = f"<</Length {len(content.encode('cp1252'))}>>stream\n{content}\nendstream"
    out = bytearray(b"%PDF-1.7\n")
    places: dict[int, int] = {}
    for number, content in objects.items():
        places[number] = len(out)
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        out += f"{number} 1\n{place:010d} 00000 n \n".encode()
    secret = f"/Encrypt 6 0 R/ID[<{'41' * 16}><{'41' * 16}>]" if encrypted else ""
    out += f"trailer<</Size {max(objects) + 1}/Root 1 0 R{secret}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def show(text: str, x: float, y: float, size: float = 11, font: str = "F1", rise: float = 0) -> str:
    """Words at a place, counted from the page's bottom left corner."""
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{font} {size} Tf {rise} Ts {x} {y} Td ({escaped}) Tj ET\n"


def lines(texts: Sequence[str], x: float = 70, top: float = 780, step: float = 14, size: float = 11) -> str:
    """Lines below each other; an empty one leaves a line free."""
    return "\n".join(show(text, x, top - step * number, size) for number, text in enumerate(texts) if text)
