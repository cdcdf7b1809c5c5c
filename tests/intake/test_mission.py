"""A letter laid at the counter opens with its code, and nothing else does."""

import datetime

import pytest
from django.db import connections
from django.test import Client
from pytest_django import Settings

from verbale.intake.handing_in import SubmittedFile
from verbale.intake.mission.laying import Expired, Letter, lay, open_letter
from verbale.intake.models import LaidFile, LaidLetter
from verbale.intake.receipts.codes import new_code
from verbale.intake.tries import TooManyTries, UnknownCode

pytestmark = pytest.mark.django_db(databases=["intake"])

PEPPER = b"p" * 40
NOW = datetime.datetime(2024, 3, 1, 12, tzinfo=datetime.UTC)
TODAY, LATER = NOW.date(), datetime.date(2099, 9, 1)
LETTER = Letter(
    "AL XAL 1/2024", "2024-03-01", "2024-04-30", "the bakers", "Excellency,\n\nWe were told of Ms. Ansúrez.", "en"
)
FILES = (SubmittedFile("AL XAL 1-2024.pdf", b"%PDF-words"), SubmittedFile("<b>annex</b>.txt", b"<script>"))


def laid(key: str = "letter-1", until: datetime.date = LATER) -> str:
    code = new_code("fr")
    lay(key, code, LETTER, FILES, until, PEPPER)
    return code


def test_a_code_opens_its_letter_and_no_other() -> None:
    code, other = laid("letter-1"), laid("letter-2")
    assert open_letter(code, PEPPER, NOW, TODAY).key == "letter-1"
    assert open_letter(other.upper(), PEPPER, NOW, TODAY).key == "letter-2"
    with pytest.raises(UnknownCode):
        open_letter(new_code("fr"), PEPPER, NOW, TODAY)


def test_a_stolen_database_holds_no_word_of_it() -> None:
    laid()
    with connections["intake"].cursor() as cursor:
        everything = b""
        for table in (LaidLetter, LaidFile):
            cursor.execute(f"SELECT * FROM {table._meta.db_table}")
            values = [value for row in cursor.fetchall() for value in row]
            everything += b"".join(
                bytes(each) if isinstance(each, bytes | memoryview) else str(each).encode() for each in values
            )
    for word in ("AL XAL 1", "Ansúrez", "bakers", "%PDF-words", "annex"):
        assert word.encode() not in everything


def test_a_code_ends_with_its_last_day() -> None:
    code = laid(until=datetime.date(2024, 6, 30))
    assert open_letter(code, PEPPER, NOW, datetime.date(2024, 6, 30))
    with pytest.raises(Expired):
        open_letter(code, PEPPER, NOW, datetime.date(2024, 7, 1))


def test_laid_twice_it_lies_there_once_and_the_first_code_counts() -> None:
    first, second = laid(), laid()
    assert LaidLetter.objects.count() == 1
    assert open_letter(first, PEPPER, NOW, TODAY).letter == LETTER
    with pytest.raises(UnknownCode):
        open_letter(second, PEPPER, NOW, TODAY)


def test_the_day_of_the_first_opening_is_noted() -> None:
    code = laid()
    for day in (TODAY, datetime.date(2024, 3, 9)):
        open_letter(code, PEPPER, NOW, day)
    assert LaidLetter.objects.get().opened == TODAY


def test_guessing_makes_all_wait() -> None:
    code = laid()
    for _ in range(20):
        with pytest.raises(UnknownCode):
            open_letter(new_code("en"), PEPPER, NOW, TODAY)
    with pytest.raises(TooManyTries):
        open_letter(code, PEPPER, NOW, TODAY)


@pytest.fixture
def client(settings: Settings) -> Client:
    settings.VERBALE_INTAKE_PEPPER = PEPPER.decode()
    return Client(headers={"host": "127.0.0.1"})


@pytest.mark.parametrize("code", ["", "one two", "abandon " * 7])
def test_what_opens_nothing_says_so_at_the_field(client: Client, code: str) -> None:
    laid()
    page = client.post("/mission", {"code": code}).content.decode()
    assert 'id="code-e"' in page
    assert "XAL" not in page


def test_the_page_shows_letter_days_and_files_as_things_to_save(client: Client) -> None:
    code = laid()
    response = client.post("/mission", {"code": code})
    page = response.content.decode()
    assert "AL XAL 1/2024" in page
    assert "Tuesday, 30 April 2024" in page
    assert "We were told of Ms. Ansúrez." in page
    assert "&lt;b&gt;annex" in page
    assert "no-store" in response["Cache-Control"]
    key = LaidFile.objects.order_by("pk").last()
    assert key is not None
    file = client.post("/mission", {"code": code, "file": key.key})
    assert file["Content-Disposition"].startswith("attachment;")
    assert file["Content-Type"] == "application/octet-stream"
    assert file.content == b"<script>"


def test_no_address_opens_anything(client: Client) -> None:
    code = laid()
    assert "XAL" not in client.get("/mission", {"code": code}).content.decode()
