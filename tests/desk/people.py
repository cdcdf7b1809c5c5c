"""Who works at the desk of the tests, and what they do there, said shortly."""

import datetime
from dataclasses import dataclass

from verbale.desk.accounts.models import Account, AccountMandate, Role
from verbale.desk.cases.models import Case, CaseAccess
from verbale.desk.communications.models import Communication
from verbale.desk.communications.substance import Block
from verbale.desk.steps.answer import endorse, find_ready
from verbale.desk.steps.ask_mandates import ask_mandates
from verbale.desk.steps.begin_draft import begin_draft
from verbale.desk.steps.clear import clear
from verbale.procedure.clocks import Round

AT = datetime.datetime(2024, 3, 1, 12, tzinfo=datetime.UTC)
MANDATES = ("HRD", "FOAA", "TERR")
BLOCKS = (
    Block("heading", "Mandates of three"),
    Block("allegations", "On 3 May 2021, the house of Mr. Karel Ostrow was searched."),
    Block("requests", "1. Please explain."),
)


@dataclass(frozen=True)
class Desk:
    case: Case
    officer: Account
    clerk: Account
    outsider: Account
    holders: dict[str, Account]

    def draft(self, addressee: str = "XAL", blocks: tuple[Block, ...] = BLOCKS) -> Communication:
        return begin_draft(self.officer, self.case.key, "AL", "en", addressee, MANDATES, blocks, AT)

    def cleared(self, addressee: str = "XAL") -> Communication:
        draft = self.draft(addressee)
        ask_mandates(self.officer, draft.key, draft.text, Round.COMMENTS, AT)
        for mandate, holder in self.holders.items():
            find_ready(holder, draft.key, mandate, AT)
        ask_mandates(self.officer, draft.key, draft.text, Round.FINAL, AT)
        for mandate, holder in self.holders.items():
            endorse(holder, draft.key, mandate, draft.text, AT)
        clear(self.officer, draft.key, draft.text, AT)
        draft.refresh_from_db()
        return draft


def account(name: str, role: Role, case: Case | None = None, mandate: str | None = None) -> Account:
    made = Account.objects.create_account(f"{name}@example.org", name, role)
    if case is not None:
        CaseAccess.objects.create(case=case, account=made, why="test")
    if mandate is not None:
        AccountMandate.objects.create(account=made, code=mandate)
    return made


def make_desk() -> Desk:
    case = Case.objects.create(title="The bakers of Lenz")
    return Desk(
        case,
        account("officer", Role.OFFICER, case),
        account("clerk", Role.CLERK, case),
        account("outsider", Role.OFFICER),
        {mandate: account(f"holder-{mandate}", Role.HOLDER, case, mandate) for mandate in MANDATES},
    )
