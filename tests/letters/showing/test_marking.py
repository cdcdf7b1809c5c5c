"""Facts marked in words: nested elements, also where spans cross."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.letters.record import PartKind
from verbale.letters.showing.marking import Mark, marked
from verbale.letters.showing.paragraphs import Shown
from verbale.spans import Span


def shown(text: str, start: int = 0) -> Shown:
    return Shown(PartKind.ALLEGATIONS, text, tuple(range(start, start + len(text))), None, 1)


def test_words_without_facts_are_only_escaped() -> None:
    assert marked(shown("a < b & “c”"), []) == "a &lt; b &amp; “c”"


def test_the_cells_of_a_row_are_kept_apart_and_rows_are_lines() -> None:
    assert marked(shown("1\tMs. Orn\n2\tMr. Bek"), []) == "1\u2003Ms. Orn<br>2\u2003Mr. Bek"


def test_a_mark_outside_the_paragraph_leaves_it_alone() -> None:
    assert marked(shown("in May", start=100), [Mark(Span(0, 50), "f date")]) == "in May"


def test_a_fact_is_an_element_around_its_words() -> None:
    html = marked(shown("On 3 May she"), [Mark(Span(3, 8), "f date", "m1-1")])
    assert html == 'On <span class="f date" id="m1-1">3 May</span> she'


def test_facts_inside_facts_nest() -> None:
    html = marked(shown("On 3 May she"), [Mark(Span(0, 12), "s s1", "m1-1"), Mark(Span(3, 8), "f date")])
    assert html == '<span class="s s1" id="m1-1">On <span class="f date">3 May</span> she</span>'


def test_facts_that_cross_are_closed_and_opened_again_with_one_id() -> None:
    html = marked(shown("abcdef"), [Mark(Span(0, 4), "one", "m1-1"), Mark(Span(2, 6), "two", "m2-1")])
    assert (
        html == '<span class="one" id="m1-1">ab<span class="two" id="m2-1">cd</span></span><span class="two">ef</span>'
    )


def test_no_link_stands_in_a_link() -> None:
    html = marked(shown("abcdef"), [Mark(Span(0, 6), "one", "m1-1", "#a"), Mark(Span(2, 4), "two", "m2-1", "#b")])
    assert html == '<a class="one" id="m1-1" href="#a">ab<span class="two" id="m2-1">cd</span>ef</a>'


def test_a_fact_that_goes_on_from_the_paragraph_before_has_its_id_there() -> None:
    assert marked(shown("of Sorell", start=10), [Mark(Span(4, 12), "s", "m1-1")]) == '<span class="s">of</span> Sorell'


def test_lines_that_are_lines_stay_lines() -> None:
    assert marked(shown("Nadira Osei\nRapporteur"), []) == "Nadira Osei<br>Rapporteur"


class _Checked(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@given(
    st.text(alphabet="ab <&", min_size=1, max_size=20),
    st.lists(st.tuples(st.integers(0, 22), st.integers(0, 22), st.booleans()), max_size=8),
)
def test_any_marks_give_well_formed_elements_with_each_id_once_and_every_word(
    text: str, spans: list[tuple[int, int, bool]]
) -> None:
    marks = [
        Mark(Span(min(start, end), max(start, end)), f"c{number}", f"m{number}", "#x" if link else None)
        for number, (start, end, link) in enumerate(spans)
    ]
    checked = _Checked()
    checked.feed(str(marked(shown(text), sorted(marks, key=lambda mark: mark.span))))
    checked.close()
    assert checked.open == []
    assert len(checked.ids) == len(set(checked.ids))
    assert checked.text == text


@pytest.mark.parametrize("start", [0, 3])
def test_what_the_list_draws_is_left_out_at_the_start(start: int) -> None:
    assert marked(shown("1. Please"), [], start) == "1. Please"[start:]
