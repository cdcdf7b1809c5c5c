"""The demonstration: an invented case half way through the procedure, made by the steps themselves, once."""

import datetime

from django.db import router, transaction
from django.utils import timezone

from verbale.desk.accounts.demonstration import make_demonstration_accounts
from verbale.desk.accounts.models import Account
from verbale.desk.cases.models import Case, CaseAccess
from verbale.desk.cases.people import add_person, say_consents
from verbale.desk.communications.models import Communication
from verbale.desk.communications.substance import Block
from verbale.desk.steps.answer import Proposal, endorse, find_ready, propose_changes
from verbale.desk.steps.ask_mandates import ask_mandates
from verbale.desk.steps.begin_draft import begin_draft
from verbale.desk.steps.clear import clear
from verbale.procedure.clocks import Round

TITLE = "The water testers of Hallin"
_WORKING = ("ruta", "nadira", "teodor", "ines", "jonas", "mira")
_HOLDERS = {"HRD": "nadira", "FOAA": "teodor", "FOE": "ines"}
_HEADING = (
    "Mandates of the Special Rapporteur on the situation of human rights defenders; the Special Rapporteur on the rights to "
    "freedom of peaceful assembly and of association and the Special Rapporteur on the promotion and protection of the right "
    "to freedom of opinion and expression"
)
_OPENING = (
    "We write to you as Special Rapporteur on the situation of human rights defenders; "
    "Special Rapporteur on the rights to freedom of peaceful assembly and of association and Special Rapporteur on the "
    "promotion and protection of the right to freedom of opinion and expression."
)
_CLOSING = "Please accept, Excellency, the assurances of our highest consideration."

CONVICTION = (
    Block("heading", _HEADING),
    Block("opening", _OPENING),
    Block(
        "subject",
        "We wish to raise with your Excellency’s Government information that has reached us "
        "concerning the conviction of Ms. Ilse Maravane, a lawyer who speaks for villages below a tailings pond.",
    ),
    Block(
        "allegations",
        "According to the information received:\n\nOn 19 August 2024, officers of the Directorate of Public Security searched "
        "the office of Tessel Water Watch in Oreba. They showed no warrant, and took the files of clients.\n\nOn 31 September "
        "2024, Ms. Maravane was arrested. In the same month a child related to her, Sami Tolan, was questioned at school.",
    ),
    Block(
        "concerns",
        "Without prejudging the accuracy of these allegations, we express our grave concern at what appears to be a punishment "
        "for publishing findings of public interest.",
    ),
    Block(
        "requests",
        "1. Please provide any additional information and any comment you may have on the above allegations.\n\n2. Please "
        "explain the factual and legal basis of the charge.\n\n4. Please indicate how a child came to be questioned.",
    ),
    Block("closing", _CLOSING),
)
"""With a day that no calendar has, a request out of turn, and a child's name: what the checks are there for."""

BILL = (
    Block("heading", _HEADING),
    Block("opening", _OPENING),
    Block(
        "subject", "In this connection, we would like to comment on the bill on associations that is before Parliament."
    ),
    Block("concerns", "We are concerned that the bill lets a registrar dissolve an association without a court."),
    Block("requests", "1. Please explain how the bill agrees with article 22 of the Covenant."),
    Block("closing", _CLOSING),
)


def make_demonstration() -> bool:
    """Make accounts, case and letters where they are not there yet; whether they were made."""
    with transaction.atomic(using=router.db_for_write(Case)):
        made = make_demonstration_accounts()
        accounts = {email.partition("@")[0]: account for email, account in made.items()}
        if Case.objects.filter(title=TITLE, access__account=accounts["ruta"]).exists():
            return False
        now = timezone.now()
        case = _case(accounts, now)
        _in_comments(case, accounts, now)
        _cleared(case, accounts, now)
    return True


def _case(accounts: dict[str, Account], now: datetime.datetime) -> Case:
    case = Case.objects.create(title=TITLE)
    CaseAccess.objects.bulk_create(
        CaseAccess(case=case, account=accounts[name], why="demonstration") for name in _WORKING
    )
    ilse = add_person(case, "Ilse Maravane")
    say_consents(ilse, ("yes", "yes", "yes"), "herself", now, by=accounts["ruta"])
    sami = add_person(case, "Sami Tolan", child=True)
    say_consents(sami, ("yes", "no", "no"), "his mother", now, by=accounts["ruta"])
    return case


def _in_comments(case: Case, accounts: dict[str, Account], now: datetime.datetime) -> None:
    """One mandate finds the draft ready, one proposes a change, and one has not answered yet."""
    letter = _begun(case, accounts["ruta"], "AL", CONVICTION, now)
    ask_mandates(accounts["ruta"], letter.key, letter.text, Round.COMMENTS, now)
    find_ready(accounts["nadira"], letter.key, "HRD", now)
    wording = (
        "“They showed no warrant”: say “They are said to have shown no warrant”, since both sources are of one lawyer."
    )
    propose_changes(accounts["ines"], letter.key, "FOE", [Proposal(wording, "allegations")], now)


def _cleared(case: Case, accounts: dict[str, Account], now: datetime.datetime) -> None:
    """A letter on a bill that waits for the clerk."""
    letter = _begun(case, accounts["ruta"], "OL", BILL, now)
    ask_mandates(accounts["ruta"], letter.key, letter.text, Round.COMMENTS, now)
    for mandate, name in _HOLDERS.items():
        find_ready(accounts[name], letter.key, mandate, now)
    ask_mandates(accounts["ruta"], letter.key, letter.text, Round.FINAL, now)
    for mandate, name in _HOLDERS.items():
        endorse(accounts[name], letter.key, mandate, letter.text, now)
    clear(accounts["ruta"], letter.key, letter.text, now)


def _begun(
    case: Case, officer: Account, letter_type: str, blocks: tuple[Block, ...], now: datetime.datetime
) -> Communication:
    legislation = letter_type == "OL"
    return begin_draft(
        officer, case.key, letter_type, "en", "XAL", tuple(_HOLDERS), blocks, now, on_legislation=legislation
    )
