"""Page numbers and running heads are told from the words that stand at the ends of pages."""

import pytest

from verbale.documents.opening import open_document
from verbale.documents.opening.plain.furniture import furniture_of, recurring
from verbale.documents.opening.plain.lines import line_of

WIDE = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"


@pytest.mark.parametrize("line", ["12", "- 3 -", "Page 2 of 9", "[4]", "(5)", "página 3 de 4", "2/9"])
def test_a_number_that_ends_a_page_is_its_own(line: str) -> None:
    assert furniture_of([line_of(each) for each in (WIDE, "", line, "")], frozenset()) == {2}


@pytest.mark.parametrize("line", ["12.", "(a)", "12 May 2021", "page", "3) and so on", "[4"])
def test_other_last_lines_are_words_of_the_letter(line: str) -> None:
    assert furniture_of([line_of(each) for each in (WIDE, "", line)], frozenset()) == frozenset()


def test_what_stands_on_fewer_than_three_pages_does_not_recur() -> None:
    pages = [[line_of("AL XYZ 3/2021"), line_of(""), line_of(f"{WIDE} {number}")] for number in (1, 2)]
    assert recurring(pages) == frozenset()
    assert recurring([*pages, pages[0]]) == {"AL XYZ 0/0", f"{WIDE} 0"}


def test_what_recurs_at_the_ends_of_pages_is_furniture() -> None:
    pages = "\f".join(f"AL XYZ 3/2021, page {n}\n\n{WIDE} {n}\nends." for n in range(1, 5))
    assert [b.kind.value for b in open_document(pages.encode(), "letter.txt").blocks] == ["furniture", "paragraph"] * 4
