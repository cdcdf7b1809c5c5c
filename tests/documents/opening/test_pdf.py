"""PDFs come out in paragraphs, by the places of their words."""

import threading

import pytest

from tests.documents.opening.files import lines, pdf, show
from verbale.documents.limits import Limits
from verbale.documents.opening import TooLarge, UnknownFormat, Unreadable, open_document
from verbale.documents.tree import BlockKind, Document, Format

A = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"
B = "and of Working Group on another matter, pursuant to Human Rights Council resolutions of"
C = "the spring."


def opened(*pages: str, **more: int) -> Document:
    return open_document(pdf(pages, **more), "letter.pdf")  # type: ignore[arg-type]


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in document.blocks]


def test_lines_make_paragraphs_by_the_space_between_them() -> None:
    document = opened(lines([A, B, C, "", A, B, C]))
    assert told(document) == [("paragraph", f"{A}\n{B}\n{C}")] * 2
    assert document.text == f"{A}\n{B}\n{C}\n\n{A}\n{B}\n{C}"
    assert (document.format, document.pages) == (Format.PDF, 1)


def test_a_short_last_line_ends_a_paragraph_without_space() -> None:
    assert [text for _, text in told(opened(lines([A, B, C, A, B, C])))] == [f"{A}\n{B}\n{C}"] * 2


def test_a_first_line_set_in_begins_a_paragraph() -> None:
    full = B[:-3] + "then."
    content = "\n".join(
        [show(A, 70, 780), show(full, 70, 766), show(A, 90, 752), show(full, 70, 738), show(A, 70, 724)]
    )
    assert [text for _, text in told(opened(content))] == [f"{A}\n{full}", f"{A}\n{full}\n{A}"]


def test_lines_of_an_address_stay_apart() -> None:
    document = opened(
        lines([A, B, C, "", "His Excellency", "Mr. Adam Ode", "Minister for Foreign Affairs", "", A, B, C])
    )
    assert [(block.text, block.gap) for block in document.blocks[1:4]] == [
        ("His Excellency", "\n"),
        ("Mr. Adam Ode", "\n"),
        ("Minister for Foreign Affairs", "\n\n"),
    ]


def test_drawing_order_does_not_matter() -> None:
    content = "\n".join([show(C, 70, 752), show(A, 70, 780), show(B, 70, 766)])
    assert told(opened(content)) == [("paragraph", f"{A}\n{B}\n{C}")]


def test_bold_and_italic_come_from_the_font() -> None:
    content = "\n".join(
        [show("Mr. ", 70, 780), show("Ode ", 90, 780, font="F2"), show("inter alia", 113, 780, font="F3")]
    )
    assert [(run.text, run.bold, run.italic) for run in opened(content, lines([A, B])).blocks[0].runs] == [
        ("Mr.", False, False),
        (" Ode", True, False),
        (" inter alia", False, True),
    ]


def test_a_hyphen_at_the_end_of_a_line_stays() -> None:
    text = opened(
        lines(
            [
                A[:-2] + "telecom-",
                "munications of the matter, and of all other things that have to do with it in the end",
            ]
        )
    ).text
    assert "telecom-\nmunications" in text


def test_items_have_their_numbers_also_over_pages() -> None:
    first = lines([A, B, C, "", "1. " + A, B[:-3] + "4.", "2. Second.", "(a) sub"])
    document = opened(first, lines(["3. Third.", "", A, B]))
    items = [block for block in document.blocks if block.kind is BlockKind.ITEM]
    assert [(block.number, block.page) for block in items] == [("1", 1), ("2", 1), ("a", 1), ("3", 2)]


def test_a_mark_drawn_apart_belongs_to_its_item() -> None:
    content = "\n".join([show("1.", 70, 780), show(A[:60], 106, 780), show("2.", 70, 760), show(A[:60], 106, 760)])
    assert told(opened(content)) == [("item", f"1. {A[:60]}"), ("item", f"2. {A[:60]}")]


def test_page_numbers_and_running_heads_are_furniture() -> None:
    pages = [
        show("AL XYZ 3/2021", 70, 815)
        + "\n"
        + lines([f"{word} {A[9:]}", f"{word} {B[9:]}", word])
        + "\n"
        + show(str(number), 295, 40)
        for number, word in enumerate(("spring.", "summer.", "winter."), 1)
    ]
    document = opened(*pages)
    assert [(block.kind.value, block.page) for block in document.blocks] == [
        (kind, page) for page in (1, 2, 3) for kind in ("furniture", "paragraph", "furniture")
    ]
    assert document.text.count("\f") == 2


def test_a_paragraph_that_a_page_broke_is_two_blocks() -> None:
    document = opened(lines([A, B]), lines([C]))
    assert [(block.page, block.gap) for block in document.blocks] == [(1, "\n\n\f"), (2, "")]


def test_notes_at_the_foot_and_their_raised_marks() -> None:
    raised = show(A[:60], 70, 724) + show("1", 331, 728, size=6) + show("and so on.", 337, 724)
    foot = (
        show("1", 70, 103, size=6)
        + show("See the report.", 75, 100, size=8)
        + show("2 Ibid., and more.", 70, 90, size=8)
    )
    document = opened(lines([A, B, C]) + "\n" + raised + "\n" + foot)
    assert [(block.number, block.text) for block in document.blocks if block.kind is BlockKind.NOTE] == [
        ("1", "1 See the report."),
        ("2", "2 Ibid., and more."),
    ]
    assert [run.note for run in document.blocks[1].runs] == [None, "1", None]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = lines(["NATIONS UNIES", "HAUT COMMISSARIAT AUX DROITS", "PROCEDURES SPECIALES"], x=70)
    right = lines(["UNITED NATIONS", "HIGH COMMISSIONER FOR RIGHTS", "SPECIAL PROCEDURES"], x=350)
    mixed = "\n".join(line for pair in zip(left.split("\n"), right.split("\n"), strict=True) for line in pair)
    words = opened(mixed + "\n" + lines([A, B, C], top=700)).text.split("\n\n")[0:2]
    assert "UNITED" not in words[0]
    assert "UNIES" not in words[1]


def test_a_date_at_the_right_stays_on_its_line() -> None:
    content = (
        show("REFERENCE: AL XYZ 3/2021", 70, 780) + show("3 May 2021", 450, 780) + "\n" + lines([A, B, C], top=740)
    )
    assert opened(content).blocks[0].text == "REFERENCE: AL XYZ 3/2021\t3 May 2021"


def test_columns_at_the_same_places_are_a_table() -> None:
    rows = [("Name", "Age", "Place"), ("Ode", "43", "Prison"), ("Roe", "7", "Home")]
    content = "\n".join(
        show(word, 70 + 80 * at, 700 - 16 * row) for row, words in enumerate(rows) for at, word in enumerate(words)
    )
    document = opened(lines([A, B, C]) + "\n" + content)
    cells = [block for block in document.blocks if block.kind is BlockKind.CELL]
    assert [(cell.row, cell.column, cell.text) for cell in cells] == [
        (row, at, word) for row, words in enumerate(rows) for at, word in enumerate(words)
    ]


def test_drawn_tables_keep_the_lines_of_a_cell_together() -> None:
    grid = "".join(f"{x} 640 m {x} 700 l S\n" for x in (70, 170, 270)) + "".join(
        f"70 {y} m 270 {y} l S\n" for y in (640, 660, 700)
    )
    words = [("Adam", 75, 686), ("Ode", 75, 672), ("43 years", 175, 686), ("Mary", 75, 646), ("7", 175, 646)]
    content = grid + "".join(show(*word) for word in words)
    document = opened(lines([A, B, C]) + "\n" + content + lines([A, B, C], top=600))
    cells = [block for block in document.blocks if block.kind is BlockKind.CELL]
    assert [(cell.row, cell.column, cell.text) for cell in cells] == [
        (0, 0, "Adam\nOde"), (0, 1, "43 years"), (1, 0, "Mary"), (1, 1, "7"),
    ]  # fmt: skip
    assert [document.blocks[place].text[-11:] for place in (0, -1)] == [C, C]


def test_turned_pages_are_read_as_shown() -> None:
    turned = "0 1 -1 0 595 0 cm\n" + lines([A[:50], C], x=100, top=400)
    assert opened(turned, rotation=90).text == f"{A[:50]}\n{C}"


def test_words_along_the_edge_are_furniture() -> None:
    content = lines([A, B, C]) + "\nBT /F1 20 Tf 0 1 -1 0 30 300 Tm (CONFIDENTIAL) Tj ET"
    assert told(opened(content))[1:] == [("furniture", "CONFIDENTIAL")]


def test_words_drawn_twice_are_read_once() -> None:
    assert opened(show("Annex", 70, 780) + show("Annex", 70.3, 780) + lines([A, B], top=740)).blocks[0].text == "Annex"


def test_blocks_know_their_place() -> None:
    box = opened(show("Excellency,", 70, 742)).blocks[0].box
    assert box is not None
    assert (round(box.left), round(box.top), round(box.bottom)) == (70, 89, 103)


def test_two_thousand_pages_are_refused_and_empty_ones_counted() -> None:
    with pytest.raises(TooLarge, match="2,000 pages, more than 1,000"):
        opened(*[""] * 2000)
    assert opened("", show("text", 70, 700)).blocks[0].page == 2


def test_time_is_bounded() -> None:
    with pytest.raises(TooLarge, match="longer"):
        open_document(pdf([lines([A])]), "a.pdf", Limits(seconds=-1))


def test_threads_wait_for_each_other() -> None:
    data, texts = pdf([lines([A, B, C])] * 5), []

    def read() -> None:
        texts.append(open_document(data, "a.pdf").text)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(texts)) == 1
    assert len(texts) == 4


def test_cut_files_are_refused_or_read() -> None:
    data = pdf([lines([A, B, C])])
    for place in range(0, len(data), 97):
        try:
            assert open_document(data[:place], "a.pdf").blocks
        except Unreadable as error:
            assert error.__cause__ is None  # noqa: PT017  the last net is not what should catch it
            assert not isinstance(error, UnknownFormat) or place < 9  # noqa: PT017
