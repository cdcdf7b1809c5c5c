"""Demonstration accounts: one a role, signed in without a second factor, and only from this machine."""

from dataclasses import dataclass

from django.http import HttpRequest

from verbale.desk.accounts.models import Account, AccountMandate, Role

PASSWORD = "demonstration"  # noqa: S105 - said on the sign-in page; the accounts open nothing beyond this machine

_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost", "[::1]"})
_FORWARDED = ("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-Real-Ip")


@dataclass(frozen=True, slots=True)
class DemonstrationAccount:
    name: str
    role: Role
    mandates: tuple[str, ...] = ()

    @property
    def email(self) -> str:
        first, *_ = self.name.lower().split()
        return f"{first}@verbale.example"


ACCOUNTS = (
    DemonstrationAccount("Ruta Okonjo", Role.OFFICER),
    DemonstrationAccount("Nadira Osei", Role.HOLDER, ("HRD",)),
    DemonstrationAccount("Teodor Brandt", Role.HOLDER, ("FOAA",)),
    DemonstrationAccount("Ines Calder", Role.HOLDER, ("FOE",)),
    DemonstrationAccount("Jonas Weld", Role.ASSISTANT, ("FOE",)),
    DemonstrationAccount("Mira Castell", Role.CLERK),
    DemonstrationAccount("Oskar Lind", Role.AUDITOR),
    DemonstrationAccount("Adela Novak", Role.ADMINISTRATOR),
)


def from_this_machine(request: HttpRequest | None) -> bool:
    """Whether a request was made on this machine, to this machine, and passed through no other."""
    if request is None:
        return False
    host = request.get_host()
    name = host if host.startswith("[") and host.endswith("]") else host.rsplit(":", 1)[0]
    return (
        name in _LOOPBACK
        and request.META.get("REMOTE_ADDR") in _LOOPBACK
        and not any(header in request.headers for header in _FORWARDED)
    )


def make_demonstration_accounts() -> dict[str, Account]:
    """The accounts by their e-mail address, made where they are not there yet."""
    made = {}
    for each in ACCOUNTS:
        account = Account.objects.filter(email=each.email).first()
        if account is None:
            account = Account.objects.create_account(each.email, each.name, each.role, PASSWORD)
            account.is_demonstration = True
            account.save()
            AccountMandate.objects.bulk_create(AccountMandate(account=account, code=code) for code in each.mandates)
        made[each.email] = account
    return made
