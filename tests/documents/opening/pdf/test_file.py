"""A file is opened within limits, by one thread at a time."""

import threading

import pytest

from tests.documents.opening.files import lines, pdf, show
from verbale.documents.opening import TooLarge, UnknownFormat, Unreadable, open_document
from verbale.documents.tree import Document

A = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"
B = "and of Working Group on another matter, pursuant to Human Rights Council resolutions of"
C = "the spring."


def opened(*pages: str, **more: int) -> Document:
    return open_document(pdf(pages, **more), "letter.pdf")  # type: ignore[arg-type]


def test_two_thousand_pages_are_refused_and_empty_ones_counted() -> None:
    with pytest.raises(TooLarge, match="2,000 pages, more than 1,000"):
        opened(*[""] * 2000)
    assert opened("", show("text", 70, 700)).blocks[0].page == 2


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
