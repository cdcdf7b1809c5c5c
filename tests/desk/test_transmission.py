"""What goes out: files made once and frozen, looked through once more, and laid at the counter."""

import datetime
import hashlib

import pytest
from django.db import IntegrityError, transaction
from pytest_django import Settings

from tests.desk.people import AT, BLOCKS, Desk, make_desk
from verbale.dates import PartialDate
from verbale.desk.cases.models import Person
from verbale.desk.communications.models import Communication
from verbale.desk.communications.substance import Block
from verbale.desk.log.models import LogEntry
from verbale.desk.outbox.doing import do_effects
from verbale.desk.outbox.models import OutboxEntry
from verbale.desk.steps.answer import endorse, find_ready
from verbale.desk.steps.ask_mandates import ask_mandates
from verbale.desk.steps.clear import clear
from verbale.desk.steps.taking import StepRefused
from verbale.desk.steps.transmit import transmit
from verbale.desk.transmission.files import MadeFile, everything_in, final_files, final_text
from verbale.desk.transmission.laying import lay_at_counter
from verbale.desk.transmission.models import Laid, SentFile
from verbale.documents.opening import open_document
from verbale.intake.mission.laying import open_letter
from verbale.intake.models import LaidLetter
from verbale.procedure.clocks import Round
from verbale.wording import LANGUAGES, Language

pytestmark = pytest.mark.django_db(databases=["default", "intake"])

PEPPER = "p" * 40


@pytest.fixture
def desk(settings: Settings) -> Desk:
    settings.VERBALE_INTAKE_PEPPER = PEPPER
    return make_desk()


def sent(desk: Desk) -> Communication:
    draft = desk.cleared()
    transmit(desk.clerk, draft.key, draft.text, AT)
    draft.refresh_from_db()
    return draft


def test_a_letter_that_is_refused_leaves_no_file_and_takes_no_number(desk: Desk) -> None:
    Person.objects.create(case=desk.case, name="Karel Ostrow")
    draft = desk.cleared()
    with pytest.raises(StepRefused):
        transmit(desk.clerk, draft.key, draft.text, AT)
    assert not SentFile.objects.exists()
    Person.objects.all().delete()
    assert str(sent(desk)) == "AL XAL 1/2024"


def test_a_script_without_a_font_is_said_before_anything_is_sent(desk: Desk) -> None:
    draft = desk.draft(blocks=(*BLOCKS, Block("allegations", "It was written as 𒀀𒀁.")))
    ask_mandates(desk.officer, draft.key, draft.text, Round.COMMENTS, AT)
    for mandate, holder in desk.holders.items():
        find_ready(holder, draft.key, mandate, AT)
    ask_mandates(desk.officer, draft.key, draft.text, Round.FINAL, AT)
    for mandate, holder in desk.holders.items():
        endorse(holder, draft.key, mandate, draft.text, AT)
    clear(desk.officer, draft.key, draft.text, AT)
    with pytest.raises(StepRefused) as refused:
        transmit(desk.clerk, draft.key, draft.text, AT)
    assert [refusal.code for refusal in refused.value.refusals] == ["file-not-made"]
    assert not SentFile.objects.exists()


def test_files_hold_number_and_date_and_their_hashes_are_in_the_log(desk: Desk) -> None:
    letter = sent(desk)
    files = list(letter.files.all())
    assert [file.name for file in files] == ["AL XAL 1-2024.pdf", "AL XAL 1-2024.docx"]
    facts = LogEntry.objects.get(action="transmit").facts
    for file in files:
        text = open_document(bytes(file.content), name=file.name).text
        assert "AL XAL 1/2024" in text
        assert "1 March 2024" in text
        assert "Karel Ostrow" in text
        assert facts[file.name] == file.sha256 == hashlib.sha256(bytes(file.content)).hexdigest()


def test_a_file_is_frozen_once(desk: Desk) -> None:
    letter = sent(desk)
    with pytest.raises(IntegrityError), transaction.atomic():
        SentFile.objects.create(communication=letter, name="AL XAL 1-2024.pdf", sha256="0" * 64, content=b"other")


def test_everything_in_a_file_is_looked_through_its_properties_too() -> None:
    files = final_files("AL XAL 1/2024\n\nWords.", "AL XAL 1/2024", "en")
    for file in files:
        assert any("Words." in words for words in everything_in(file))
        assert any("AL XAL 1/2024" in words for words in everything_in(file)[2:])
    named = MadeFile("Ostrow.pdf", files[0].content)
    assert "Ostrow.pdf" in everything_in(named)


@pytest.mark.parametrize("language", LANGUAGES)
def test_reference_and_date_are_put_in_where_letters_have_them(language: Language) -> None:
    blocks = (Block("heading", "HEAD"), Block("reference", "to come"), Block("salutation", "SALUTE"))
    text = final_text(blocks, "AL", "AL XAL 1/2024", PartialDate(2024, 3, 1), language, to_state=True)
    pieces = text.split("\n\n")
    assert pieces[0] == "HEAD"
    assert "AL XAL 1/2024" in pieces[1]
    assert "2024" in pieces[2]
    assert pieces[3] == "SALUTE"


def test_the_letter_lies_at_the_counter_once_under_one_code(desk: Desk) -> None:
    letter = sent(desk)
    assert do_effects(AT) == 1
    assert do_effects(AT) == 0
    lay_at_counter(letter.key)
    laid = Laid.objects.get()
    assert laid.done
    assert LaidLetter.objects.count() == 1
    opened = open_letter(laid.code, PEPPER.encode(), AT, AT.date())
    assert opened.letter.reference == "AL XAL 1/2024"
    assert opened.letter.due == "2024-04-30"
    assert [file.sha256 for file in opened.files] == [file.sha256 for file in letter.files.all()]


def test_a_machine_that_died_while_laying_goes_on_with_the_same_code(desk: Desk) -> None:
    letter = sent(desk)
    lay_at_counter(letter.key)
    code = Laid.objects.get().code
    Laid.objects.update(done=False)  # it died before it could mark it
    OutboxEntry.objects.update(claimed_at=AT)
    assert do_effects(AT + datetime.timedelta(minutes=1)) == 0
    assert do_effects(AT + datetime.timedelta(minutes=11)) == 1
    assert Laid.objects.get().code == code
    assert LaidLetter.objects.count() == 1


def test_an_effect_that_fails_stays_open_and_keeps_no_other_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = sent(desk), sent(desk)

    def failing(key: str) -> None:
        if key == first.key:
            raise OSError("the border is not there")
        lay_at_counter(key)

    monkeypatch.setattr("verbale.desk.outbox.doing.DOING", {"lay-at-counter": failing})
    assert do_effects(AT) == 1
    assert Laid.objects.filter(communication=second, done=True).exists()
    monkeypatch.undo()
    assert do_effects(AT) == 1
    assert Laid.objects.filter(communication=first, done=True).exists()
