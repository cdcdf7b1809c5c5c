"""Submissions by e-mail."""

import email.policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.intake.mail import NoMessage, read_mail
from verbale.intake.submission import Source


def message(text: str = "They came at night.", html: str | None = None, *files: tuple[str, bytes]) -> bytes:
    made = EmailMessage(policy=email.policy.SMTP)
    made["From"] = "Remedios Ansúrez <remedios@example.org>"
    made["To"] = "urgent-action@example.org"
    made["Subject"] = "Un panadero detenido"
    if text:
        made.set_content(text)
    if html:
        made.add_alternative(html, subtype="html")
    for name, content in files:
        made.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()


@pytest.mark.parametrize("content", [b"", b"no mail at all", b"%PDF-1.7", b"\x00" * 100, b"From: a@b.org\n\n"])
def test_what_is_no_message_is_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(NoMessage):
        read_mail(content, "en")


@given(st.binary(max_size=400))
def test_whatever_comes_it_is_read_or_refused(content: bytes) -> None:
    for start in (b"", b"From: a@b.org\nSubject: =?utf-8?b?w?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"):
        try:
            read_mail(start + content, "en")
        except NoMessage:
            continue


def test_words_sender_and_files_are_taken_and_nothing_is_guessed() -> None:
    mail = read_mail(message("La detuvieron.", None, ("carta.pdf", b"%PDF-1.4 x")), "es")
    assert mail.told.what == "Un panadero detenido\n\nLa detuvieron."
    assert mail.source == Source("Remedios Ansúrez", "remedios@example.org")
    assert [(file.name, file.content) for file in mail.files] == [("carta.pdf", b"%PDF-1.4 x")]
    assert mail.told.people == ()
    assert mail.told.when == ""


def test_a_file_that_the_form_would_not_take_is_named_and_left_out() -> None:
    mail = read_mail(message("x", None, ("virus.exe", b"MZ\x90"), ("foto.jpg", b"\xff\xd8\xff")), "es")
    assert [file.name for file in mail.files] == ["foto.jpg"]
    assert [(wrong.name, wrong.code) for wrong in mail.left_out] == [("virus.exe", "file-type")]


def test_a_message_in_html_alone_gives_its_words_without_its_scripts() -> None:
    made = EmailMessage()
    made["From"] = "a@example.org"
    made.set_content("<p>They came</p><script>steal()</script>", subtype="html")
    what = read_mail(made.as_bytes(), "en").told.what
    assert "They came" in what
    assert "steal" not in what
