"""DOCX comes out with what Word draws and without what it hides."""

import pytest

from tests.documents.opening.files import p, r, word, zipped
from verbale.documents.limits import Limits
from verbale.documents.opening import Damaged, Empty, TooLarge, UnknownFormat, open_document
from verbale.documents.tree import Block, BlockKind, Document


def opened(body: str, **more: object) -> Document:
    return open_document(word(body, **more), "letter.docx")  # type: ignore[arg-type]


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in document.blocks]


def only(body: str, **more: object) -> Block:
    (block,) = opened(body, **more).blocks
    return block


LEVELS = (
    '<w:abstractNum w:abstractNumId="1">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>'
    '<w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
)


def item(text: str, level: int = 0, number: int = 5) -> str:
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def test_numbers_are_drawn_and_go_on() -> None:
    body = (
        item("one") + item("a", 1) + item("b", 1) + item("deep", 2) + p("between") + item("two") + item("a again", 1)
        + item("seven", 0, 6) + item("eight", 0, 6) + item("dot", 3)
    )  # fmt: skip
    document = opened(body, parts={"numbering": LEVELS})
    assert told(document) == [
        ("item", "1. one"), ("item", "(a) a"), ("item", "(b) b"), ("item", "1.b.i deep"), ("paragraph", "between"),
        ("item", "2. two"), ("item", "(a) a again"), ("item", "7. seven"), ("item", "8. eight"), ("item", "• dot"),
    ]  # fmt: skip
    assert [block.number for block in document.blocks] == ["1", "a", "b", "1.b.i", None, "2", "a", "7", "8", None]
    assert [block.level for block in document.blocks[:4]] == [0, 1, 1, 2]


def test_empty_paragraphs_and_number_zero_draw_no_number() -> None:
    document = opened(item("one") + item("") + item("x", 0, 0) + item("two"), parts={"numbering": LEVELS})
    assert told(document) == [("item", "1. one"), ("paragraph", "x"), ("item", "2. two")]


def test_styles_are_inherited() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Base"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>'
    )
    body = p("both ", r("plain ", '<w:b w:val="0"/>'), r("toggled", '<w:rStyle w:val="C"/>'), style="B")
    document = opened(body + p("ring", style="Ring") + p("Annex", style="Titre2"), parts={"styles": styles})
    assert [(run.text, run.bold, run.italic) for run in document.blocks[0].runs] == [
        ("both ", True, True),
        ("plain toggled", False, True),
    ]
    assert (document.blocks[2].kind, document.blocks[2].level) == (BlockKind.HEADING, 2)


def test_tracked_insertions_are_taken_and_deletions_left_out() -> None:
    body = p(
        "held ", f"<w:ins>{r('in May')}</w:ins>", "<w:del><w:r><w:delText>in June</w:delText></w:r></w:del>",
        f"<w:moveFrom>{r(' gone')}</w:moveFrom>", f"<w:moveTo>{r(' come')}</w:moveTo>",
    )  # fmt: skip
    assert only(body).text == "held in May come"


def test_a_deleted_end_of_paragraph_joins_two() -> None:
    body = p("one ", properties="<w:rPr><w:del/></w:rPr>") + p("two")
    assert only(body).text == "one two"


TABLE = f"<w:tbl><w:tr><w:tc>{p('Name')}</w:tc><w:tc>{p('Age')}</w:tc></w:tr></w:tbl>"


@pytest.mark.parametrize(
    ("after", "blocks"),
    [
        ("", [("paragraph", "one")]),
        (TABLE, [("paragraph", "one"), ("cell", "Name"), ("cell", "Age")]),
        (f"<w:sdt><w:sdtContent>{p('two')}</w:sdtContent></w:sdt>", [("paragraph", "one two")]),
    ],
)
def test_a_deleted_end_of_paragraph_before_no_other_loses_nothing(after: str, blocks: list[tuple[str, str]]) -> None:
    assert told(opened(p("one ", properties="<w:rPr><w:del/></w:rPr>") + after)) == blocks


def test_a_deleted_end_of_paragraph_joins_no_two_cells() -> None:
    cell = p("Name ", properties="<w:rPr><w:del/></w:rPr>")
    assert told(opened(TABLE.replace(p("Name"), cell))) == [("cell", "Name"), ("cell", "Age")]


def test_a_paragraph_that_was_deleted_or_moved_away_leaves_nothing() -> None:
    deleted = p("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", properties="<w:rPr><w:del/></w:rPr>")
    moved = p(f"<w:moveFrom>{r('moved')}</w:moveFrom>", properties="<w:rPr><w:moveFrom/></w:rPr>")
    body = p("one") + deleted + moved + p("two") + p(f"<w:moveTo>{r('moved')}</w:moveTo>")
    assert [text for _, text in told(opened(body))] == ["one", "two", "moved"]


def test_deleted_rows_and_formats_before_a_change_are_left_out() -> None:
    row = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('Ode')}</w:tc><w:tc>{p('4')}</w:tc></w:tr>"
    assert [text for _, text in told(opened(TABLE.replace("</w:tbl>", f"{row}</w:tbl>")))] == ["Name", "Age"]
    was_bold = r("plain", "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>")
    assert not only(p(was_bold)).runs[0].bold


def test_tags_links_and_ruby_keep_their_words() -> None:
    smart = f'<w:smartTag w:element="place"><w:smartTagPr/>{r("Lenz")}</w:smartTag>'
    link = f'<w:hyperlink w:anchor="x"><w:ins>{r(" in")}</w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del></w:hyperlink>'
    ruby = f"<w:r><w:ruby><w:rt>{r('read')}</w:rt><w:rubyBase>{r(' said')}</w:rubyBase></w:ruby></w:r>"
    assert only(p(smart, link, ruby)).text == "Lenz in said"


def _field(*inside: str) -> str:
    kinds = {"<": "begin", "|": "separate", ">": "end"}
    return "".join(
        f'<w:r><w:fldChar w:fldCharType="{kinds[each]}"/></w:r>' if each in kinds else each for each in inside
    )


def _told_to(words: str) -> str:
    return f"<w:r><w:instrText>{words}</w:instrText></w:r>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p("see para. ", _field("<", _told_to("REF _Ref1"), "|", r("12"), ">")), "see para. 12"),
        (p(_field("<", _told_to('XE "index"'), ">"), "text"), "text"),
        (p(_field("<", _told_to("FORMTEXT"), "|", r("typed"), ">")), "typed"),
        (
            p(
                _field(
                    "<", _told_to("IF "), "<", _told_to("PAGE"), "|", r("3"), ">", _told_to("= 1"), "|", r("shown"), ">"
                )
            ),
            "shown",
        ),
        (
            p(_field("<", _told_to("TOC"), "|", r("Annex 1"))) + p("Annex 2") + p(_field(">")) + p("text"),
            "Annex 1\n\nAnnex 2\n\ntext",
        ),
    ],
)
def test_of_fields_the_result_is_read(body: str, text: str) -> None:
    assert opened(body).text == text


def test_text_in_another_format_inside_is_said_and_not_lost_in_silence() -> None:
    with pytest.raises(Damaged, match=r"part word/chunk.htm: holds text in another format.*; open it in Word"):
        opened(p("text") + '<w:altChunk r:id="c"/>', relations=[("c", "aFChunk", "chunk.htm")])


def test_tabs_breaks_and_hyphens() -> None:
    run = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>"
    assert only(p(run)).text == "a\tb\nc\u2011de"


def test_hidden_words_and_page_fields_are_left_out() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    link = field.replace(" PAGE ", ' HYPERLINK "https://example.org" ').replace("7", "site")
    simple = (
        f'<w:fldSimple w:instr="NUMPAGES">{r("9")}</w:fldSimple><w:fldSimple w:instr="DATE">{r("3 May")}</w:fldSimple>'
    )
    block = only(p("a ", r("hidden", "<w:vanish/>"), field, link, simple))
    assert block.text == "a site3 May"
    assert [run.link for run in block.runs] == [None, "https://example.org", None]


def test_notes_follow_the_text_and_their_marks_stand_in_it() -> None:
    body = (
        p("Held.", '<w:r><w:footnoteReference w:id="7"/></w:r>', " Freed.", '<w:r><w:endnoteReference w:id="2"/></w:r>')
        + p("Again.", '<w:r><w:footnoteReference w:id="3"/></w:r>')
        + p("Star.", '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>*</w:t></w:r>')
    )
    notes = "".join(
        f'<w:footnote w:id="{identity}"><w:p><w:r><w:footnoteRef/></w:r>{r(text)}</w:p></w:footnote>'
        for identity, text in (("-1", "separator"), ("3", " second"), ("7", " first"), ("4", "* third"))
    )
    ends = f'<w:endnote w:id="2">{p("end")}</w:endnote>'
    document = opened(body, parts={"footnotes": notes, "endnotes": ends})
    assert told(document) == [
        ("paragraph", "Held.1 Freed.i"), ("paragraph", "Again.2"), ("paragraph", "Star.*"),
        ("note", "1 first"), ("note", "2 second"), ("note", "* third"), ("note", "i end"),
    ]  # fmt: skip
    assert [run.note for run in document.blocks[0].runs] == [None, "1", None, "i"]


def test_tables_come_cell_by_cell() -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    wide = f'<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{p("wide")}'
    document = opened(f"<w:tbl>{row(p('Name'), p('Age'), p('At'))}{row(wide, p('x') + p('y'))}</w:tbl>" + p("after"))
    assert [(b.kind.value, b.text, b.row, b.column) for b in document.blocks] == [
        ("cell", "Name", 0, 0), ("cell", "Age", 0, 1), ("cell", "At", 0, 2),
        ("cell", "wide", 1, 0), ("cell", "x", 1, 2), ("cell", "y", 1, 2), ("paragraph", "after", None, None),
    ]  # fmt: skip
    assert document.text == "Name\tAge\tAt\nwide\tx\ny\n\nafter"


def test_a_table_of_one_column_only_places_things() -> None:
    assert told(opened(f"<w:tbl><w:tr><w:tc>{p('one')}</w:tc></w:tr></w:tbl>")) == [("paragraph", "one")]


def test_headers_and_footers_are_furniture() -> None:
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:headerReference w:type="first" r:id="f"/>'
        '<w:footerReference w:type="default" r:id="g"/></w:sectPr>'
    )
    page = f'<w:p><w:fldSimple w:instr="PAGE">{r("1")}</w:fldSimple></w:p>'
    document = opened(
        p("text") + section,
        parts={"hdr": p("UNITED NATIONS"), "first": p("not shown"), "ftr": p("Geneva") + page},
        relations=[("h", "header", "hdr.xml"), ("f", "header", "first.xml"), ("g", "footer", "ftr.xml")],
    )
    assert told(document) == [("furniture", "UNITED NATIONS"), ("paragraph", "text"), ("furniture", "Geneva")]


def test_text_boxes_are_kept_once() -> None:
    box = f"<w:txbxContent>{p('boxed')}</w:txbxContent>"
    new, old = (
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>",
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>",
    )
    both = f"<mc:AlternateContent>{new}{old}</mc:AlternateContent>"
    assert told(opened(p("text", f"<w:r>{both}</w:r>"))) == [("paragraph", "text"), ("paragraph", "boxed")]


def test_pages_end_where_they_are_made_to() -> None:
    body = p("one ", '<w:r><w:br w:type="page"/></w:r>', "two") + p("three", properties="<w:pageBreakBefore/>")
    assert opened(body).text == "one\n\ftwo\n\n\fthree"


def test_control_of_content_and_right_to_left_words() -> None:
    body = f"<w:sdt><w:sdtContent>{p(r('السيد أحمد', '<w:rtl/><w:bCs/>'))}</w:sdtContent></w:sdt>"
    block = only(body)
    assert (block.text, block.runs[0].bold) == ("السيد أحمد", True)


def test_paragraphs_set_in_have_a_level() -> None:
    document = opened(p("facts", properties='<w:ind w:left="1440"/>') + p("plain"))
    assert [block.level for block in document.blocks] == [1, 0]


@pytest.mark.parametrize(
    ("data", "error", "says"),
    [
        (word(""), Empty, "no text"),
        (word(p("x"))[:200], Damaged, "cut off"),
        (zipped({"word/document.xml": "<a"}), Damaged, "part word/document.xml: is no well-formed XML"),
        (zipped({"word/document.xml": "<a/>"}), Damaged, "has no body"),
        (zipped({"a.txt": "x"}), UnknownFormat, "no Word document"),
        (zipped({"content.xml": "<a/>"}), UnknownFormat, "OpenDocument"),
        (zipped({"xl/workbook.xml": "<a/>"}), UnknownFormat, "Excel"),
        (
            zipped({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'}),
            Damaged,
            "declares a document type",
        ),
        (zipped({"word/document.xml": "<a>" * 3000 + "</a>" * 3000}), TooLarge, "nested deeper"),
        (word("<w:sdt>" * 150 + p("x") + "</w:sdt>" * 150), TooLarge, "nested deeper than 100"),
        (zipped({"word/document.xml": b"<a>" + b" " * 30_000_000 + b"</a>"}), TooLarge, "unpacks to more than 200 times"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)  # fmt: skip
def test_what_is_wrong_is_said(data: bytes, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says) as raised:
        open_document(data, "letter.docx")
    assert str(raised.value).startswith("letter.docx")
    assert raised.value.__cause__ is None


def test_a_missing_main_part_is_said() -> None:
    relation = '<Relationships><Relationship Id="m" Type="x/officeDocument" Target="word/gone.xml"/></Relationships>'
    with pytest.raises(Damaged, match=r"lacks its part word/gone\.xml"):
        open_document(zipped({"_rels/.rels": relation}), "letter.docx")


def test_parts_and_their_unpacked_size_are_bounded() -> None:
    with pytest.raises(TooLarge, match="more than 3 parts"):
        open_document(word(p("x")), "a.docx", Limits(parts=3))
    with pytest.raises(TooLarge, match="unpacks to more than 50 bytes"):
        open_document(word(p("x")), "a.docx", Limits(expanded_bytes=50))
