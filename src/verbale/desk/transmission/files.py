"""The final files of a letter: its blocks with number and date put in, set as letters are printed, as PDF and DOCX."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from docx import Document as DocxDocument
from pypdfium2 import PdfDocument

from verbale.dates import PartialDate
from verbale.desk.communications.substance import Block
from verbale.documents.making.docx import make_docx
from verbale.documents.making.pdf import make_pdf
from verbale.documents.opening import open_document
from verbale.documents.tree import Block as Paragraph
from verbale.documents.tree import BlockKind, Document, Run
from verbale.letters.drafting.clauses import clauses_for, shipped
from verbale.letters.drafting.draft import document_of
from verbale.letters.drafting.printing import printed
from verbale.letters.reading import NotALetter, read
from verbale.wording import Language
from verbale.wording.dates import written

_PUT_IN = frozenset({"reference", "date"})
_BEFORE = frozenset({"cover", "heading", "addressee"})
"""Parts that stand above reference and date where the draft has no place of its own for them."""


@dataclass(frozen=True, slots=True)
class MadeFile:
    name: str
    content: bytes


def final_text(
    blocks: Sequence[Block], letter_type: str, reference: str, date: PartialDate, language: Language, *, to_state: bool
) -> str:
    """The words of the letter as it goes out."""
    words = clauses_for(shipped(), language, letter_type, to_state=to_state)
    line = f"{words.template('reference.line').replace('{reference}', reference)}\n{words.template('reference.quote')}"
    pieces = [block.text.strip() for block in blocks if block.part in _BEFORE]
    pieces += [line, written(date, language)]
    pieces += [block.text.strip() for block in blocks if block.part not in _BEFORE | _PUT_IN]
    return "\n\n".join(piece for piece in pieces if piece)


def final_files(text: str, reference: str, language: Language) -> tuple[MadeFile, ...]:
    """PDF and DOCX of the letter. Raises ValueError, which names the letters, where a script has no font."""
    document = _set(text, reference)
    name = reference.replace("/", "-")
    return (
        MadeFile(f"{name}.pdf", make_pdf(document, language, foot=reference)),
        MadeFile(f"{name}.docx", make_docx(document, language, foot=reference)),
    )


def _set(text: str, reference: str) -> Document:
    """Set as letters are printed; what cannot be read as a letter, paragraph by paragraph."""
    try:
        return printed(read(text.encode(), name=f"{reference}.txt"))
    except NotALetter:
        blocks = [Paragraph(BlockKind.PARAGRAPH, (Run(piece),), "\n\n") for piece in text.split("\n\n")]
        return document_of(blocks, reference, reference)


def everything_in(file: MadeFile) -> tuple[str, ...]:
    """All words in a made file, as somebody would find them who looks: its text, its properties, its name."""
    text = open_document(file.content, name=file.name).text
    return (text, file.name, *_properties(file))


def _properties(file: MadeFile) -> tuple[str, ...]:
    if file.name.endswith(".pdf"):
        document = PdfDocument(file.content)
        found = tuple(str(value) for value in document.get_metadata_dict().values())
        document.close()
        return found
    properties = DocxDocument(BytesIO(file.content)).core_properties
    return (properties.author, properties.title, properties.subject, properties.comments, properties.last_modified_by)
