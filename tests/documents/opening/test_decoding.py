"""Text is read in the encoding that it was written in."""

import pytest

from verbale.documents.opening import UnknownFormat, open_document

TEXT = "Excelencia, señor “Müller”: où – l’été à Łódź?"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marked_and_plain_unicode(encoding: str) -> None:
    assert open_document(TEXT.encode(encoding), "a.txt").text == TEXT


@pytest.mark.parametrize(("encoding", "mark"), [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")])
def test_both_orders_of_bytes(encoding: str, mark: bytes) -> None:
    assert open_document(mark + TEXT.encode(encoding), "a.txt").text == TEXT
    assert open_document("An unmarked text".encode(encoding), "a.txt").text == "An unmarked text"


def test_windows_code_page_with_its_quotation_marks() -> None:
    text = "Excelencia, señor “Ode”: l’été"
    assert open_document(text.encode("cp1252"), "a.txt").text == text


def test_lines_of_several_encodings_in_one_file() -> None:
    data = "première\n".encode() + "deuxième\n".encode("cp1252") + b"octet \x81\n" + "Łódź".encode()
    assert open_document(data, "a.txt").text == "première\ndeuxième\noctet \x81\nŁódź"


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_ends_of_lines(ends: str) -> None:
    assert open_document(f"a{ends}{ends}b".encode(), "a.txt").text == "a\n\nb"


def test_right_to_left_text_keeps_its_order() -> None:
    text = "كتب السيد أحمد القحطاني، Mr. Ahmad, إلى الحكومة."
    assert open_document(text.encode(), "a.txt").text == text


@pytest.mark.parametrize("data", [bytes(range(256)) * 4, b"\x00" * 50, b"\x7fELF\x02\x01\x01\x00\x00\x00" * 9])
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(UnknownFormat, match="is no text"):
        open_document(data, "a.txt")
