"""A submission that came by e-mail, taken in as if it had come through the form.

Nothing is guessed: the words of the message are what happened, the sender is the contact, consents were not asked for. Whatever
cannot be taken is named.
"""

import email.policy
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr

from selectolax.lexbor import LexborHTMLParser

from verbale.intake.form.files import WrongFile, wrong_files
from verbale.intake.handing_in import SubmittedFile
from verbale.intake.submission import About, Source, Told
from verbale.wording import Language

LARGEST = 150 * 1024 * 1024
"""Bytes of a message with all its files."""
_LONGEST = 200_000


class NoMessage(ValueError):
    """The file is no e-mail that could be taken in; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Mail:
    told: Told
    source: Source
    files: tuple[SubmittedFile, ...]
    left_out: tuple[WrongFile, ...]
    """Files that are not taken, as the form would not take them."""


def read_mail(content: bytes, language: Language) -> Mail:
    """The message as a submission in a language. Raises NoMessage."""
    if len(content) > LARGEST:
        raise NoMessage("the message is larger than 150 MB")
    message = BytesParser(policy=email.policy.default).parsebytes(content)
    if not isinstance(message, EmailMessage) or not (message["From"] or message["Message-ID"]):
        raise NoMessage("the file is no e-mail: it has neither a sender nor an identifier")
    name, address = parseaddr(str(message["From"] or ""))
    words = _words(message)
    attached = tuple(_attached(message))
    if not words and not attached:
        raise NoMessage("the message is empty")
    subject = str(message["Subject"] or "").strip()
    wrong = wrong_files(attached)
    refused = {each.name for each in wrong}
    told = Told(
        language=language,
        about=About.GROUP,
        people=(),
        group="",
        what=f"{subject}\n\n{words}".strip()[:_LONGEST],
        when="",
        when_from="",
        when_to="",
        where="",
        by_whom="",
        steps_taken="",
        reprisals="",
    )
    return Mail(told, Source(name, address), tuple(file for file in attached if file.name not in refused), wrong)


def _words(message: EmailMessage) -> str:
    body = message.get_body(preferencelist=("plain", "html"))
    if body is None:
        return ""
    try:
        text = str(body.get_content())
    except (LookupError, UnicodeError, KeyError):
        payload = body.get_payload(decode=True)
        text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    if body.get_content_type() == "text/html":
        tree = LexborHTMLParser(text)
        tree.strip_tags(["script", "style"])
        text = tree.body.text(separator="\n") if tree.body else ""
    return text.strip()


def _attached(message: EmailMessage) -> list[SubmittedFile]:
    found = []
    for number, part in enumerate(message.iter_attachments(), start=1):
        content = part.get_payload(decode=True)
        if content is None and part.get_content_type() == "message/rfc822":
            content = b"".join(bytes(each) for each in part.iter_parts())
        if isinstance(content, bytes):
            found.append(SubmittedFile(part.get_filename() or f"file {number}", content))
    return found
