"""What is made from a tree: the words, and what the format can say of them."""

import io
import re
import zipfile

import page
import pytest

from verbale.documents.making.docx import make_docx
from verbale.documents.making.html import make_html
from verbale.documents.making.pdf import CannotSet, make_pdf
from verbale.documents.making.plain import make_plain
from verbale.documents.opening import open_document
from verbale.documents.tree import Block, BlockKind, Document, Format, Run
from verbale.samples import Sample, letters


def document(*blocks: Block, title: str | None = "A letter") -> Document:
    return Document("letter.md", Format.MARKDOWN, "0" * 64, blocks, title=title)


def paragraph(text: str) -> Block:
    return Block(BlockKind.PARAGRAPH, (Run(text),))


def item(number: int) -> Block:
    return Block(BlockKind.ITEM, (Run(f"{number}. Please explain point {number}."),), number=str(number))


FULL = document(
    Block(BlockKind.HEADING, (Run("Facts"),), level=1),
    Block(
        BlockKind.PARAGRAPH,
        (
            Run("Ms. "),
            Run("Ilse Maravane", bold=True),
            Run(" <was> held."),
            Run("1", note="1"),
            Run(" She", italic=True),
        ),
    ),
    item(1),
    item(2),
    paragraph("Between the lists."),
    item(3),
    item(1),
    Block(BlockKind.CELL, (Run("Name"),), row=0, column=0),
    Block(BlockKind.CELL, (Run("Date"),), row=0, column=1),
    Block(BlockKind.CELL, (Run("Vale"),), row=1, column=0),
    Block(BlockKind.CELL, (Run("3 May"),), row=1, column=1),
    Block(BlockKind.NOTE, (Run("1 As the court said."),), number="1"),
)


def docx_part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def test_html_escapes_words_and_keeps_bold_italics_notes_and_tables() -> None:
    html = make_html(FULL).decode()
    assert '<strong>Ilse Maravane</strong> &lt;was&gt; held.<sup><a href="#note-1">1</a></sup><em> She</em>' in html
    assert '<p id="note-1"><small>1 As the court said.</small></p>' in html
    assert re.search(r"<tr><td>Name</td><td>Date</td></tr>\s*<tr><td>Vale</td><td>3 May</td></tr>", html)
    assert "<h1>Facts</h1>" in html


def test_docx_lets_the_format_draw_numbers_and_begins_a_list_anew_only_where_the_letter_does() -> None:
    body = docx_part(make_docx(FULL), "word/document.xml")
    lists = re.findall(r'<w:numId w:val="(\d+)"/>', body)
    assert len(lists) == 4
    assert lists[0] == lists[1] == lists[2] != lists[3]
    assert "1. Please" not in body


def test_docx_has_real_footnotes_headings_and_tables() -> None:
    data = make_docx(FULL)
    body = docx_part(data, "word/document.xml")
    assert '<w:footnoteReference w:id="1"/>' in body
    assert "As the court said." in docx_part(data, "word/footnotes.xml")
    assert 'w:val="Heading1"' in body
    assert body.count("<w:tr>") == 2


def test_docx_names_nobody_and_no_day_in_its_properties() -> None:
    core = docx_part(make_docx(FULL), "docProps/core.xml")
    assert re.findall(r"<dc:creator>([^<]*)|<cp:lastModifiedBy>([^<]*)", core) in ([("", ""), ("", "")], [])
    assert "2000-01-01" in core
    assert "python" not in core.lower()


@pytest.mark.parametrize("make", [make_html, make_pdf], ids=["html", "pdf"])
def test_the_same_tree_gives_the_same_bytes(make: object) -> None:
    assert make(FULL) == make(FULL)  # type: ignore[operator]


def test_signs_that_mean_something_to_the_typesetter_stay_words() -> None:
    text = '#read("/etc/passwd") $x$ *not bold* _nor italic_ \\ @ref <label> `raw`'
    made = make_pdf(document(paragraph("Mandate of somebody"), paragraph(text)))
    words = open_document(made, name="letter.pdf").text
    assert text.replace(" ", "") in re.sub(r"\s", "", words)


def test_a_sign_that_no_font_has_is_an_error_that_names_the_document() -> None:
    with pytest.raises(CannotSet, match=r"letter\.md"):
        make_pdf(document(paragraph("A name: \U00012000")))


@pytest.mark.parametrize(
    ("name", "script"),
    [("Мария Иванова", "Cyrillic"), ("محمد القحطاني", "Arabic"), ("王小明", "Chinese"), ("陳浩天", "Chinese")],
)
def test_names_in_other_scripts_come_out_in_a_pdf(name: str, script: str) -> None:
    told = paragraph(f"On that day, {name} was arrested in the harbour of Lenz.")
    made = make_pdf(document(paragraph("Mandate of somebody"), told))
    words = open_document(made, name="letter.pdf").text
    assert all(part in words for part in name.split()), script


def test_a_sign_that_no_font_has_is_named_with_its_script_and_its_word() -> None:
    with pytest.raises(CannotSet, match=r"“\U00012000\U0001202D” \(Cuneiform\)"):
        make_pdf(document(paragraph("Mandate of somebody"), paragraph("Of \U00012000\U0001202d, a king.")))


PLACED = document(
    Block(BlockKind.PARAGRAPH, (Run("Mandates", bold=True),), centred=True),
    Block(BlockKind.PARAGRAPH, (Run("Set in."),), level=1),
    Block(BlockKind.PARAGRAPH, (Run("Ilse Maravane"),), centred=True, kept=True),
    Block(BlockKind.HEADING, (Run("Annex"),), level=1, new_page=True),
)


def test_docx_centres_sets_in_keeps_together_and_begins_pages() -> None:
    data = make_docx(PLACED, foot="AL XAL 4/2022")
    body = docx_part(data, "word/document.xml")
    assert body.count('<w:jc w:val="center"/>') == 2
    assert '<w:ind w:left="454"/>' in body
    assert "<w:keepNext/>" in body
    assert "<w:pageBreakBefore/>" in body
    assert "AL XAL 4/2022" in docx_part(data, "word/footer1.xml")


def test_a_pdf_has_the_annex_on_its_own_page_and_the_reference_at_the_foot_of_each() -> None:
    opened = open_document(make_pdf(PLACED, foot="AL XAL 4/2022"), name="letter.pdf")
    assert opened.pages == 2
    assert opened.text.count("AL XAL 4/2022") == 2
    assert "2 / 2" in opened.text


def test_plain_text_has_blank_lines_between_paragraphs_and_tabs_between_cells() -> None:
    text = make_plain(FULL).decode()
    assert "Facts\n\nMs. Ilse Maravane <was> held.1 She\n\n1. Please" in text
    assert "Name\tDate\nVale\t3 May" in text
    assert text.endswith("1 As the court said.\n")


def faults(data: bytes) -> list[str]:
    report = page.validate_pdf_bytes(data, profile=page.ValidationProfile.PDF_UA_1)
    return [f"{failure.rule_id}: {failure.message}" for failure in report.failures]


def test_a_pdf_is_accessible_by_the_rules_of_pdf_ua() -> None:
    assert faults(make_pdf(FULL)) == []
    assert faults(make_pdf(PLACED, foot="AL XAL 4/2022")) == []
    assert faults(make_pdf(document(paragraph("Mandates of somebody"), item(1)))) == []


@pytest.mark.parametrize("sample", letters()[::5], ids=lambda sample: str(sample.name))
def test_sample_letters_are_accessible_as_pdf(sample: Sample) -> None:
    assert faults(make_pdf(open_document(sample.path), sample.language)) == []
