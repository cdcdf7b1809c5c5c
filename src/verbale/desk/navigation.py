"""What stands in the bar of the desk, by role: one list, in the order of the work."""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse

from verbale.desk.accounts.models import Account, Role
from verbale.desk.screening.queue import count_waiting
from verbale.desk.waiting.asked import how_many

_WORKING = frozenset({Role.OFFICER, Role.HOLDER, Role.ASSISTANT, Role.CLERK})


@dataclass(frozen=True, slots=True)
class Entry:
    """A page that the bar leads to. `count` says how much of it waits for the account; none and zero are not shown."""

    code: str
    """`desk.nav.<code>` of the catalogue."""
    address: str
    """The name of the page's address."""
    roles: frozenset[Role]
    count: Callable[[Account], int] | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    code: str
    href: str
    count: int
    current: bool


NAVIGATION = (
    Entry("waiting", "desk", _WORKING, how_many),
    Entry("screening", "screening", frozenset({Role.OFFICER}), count_waiting),
    Entry("cases", "cases", frozenset({Role.OFFICER})),
    Entry("communications", "communications", _WORKING),
    Entry("log", "log", frozenset({Role.AUDITOR})),
    Entry("accounts", "accounts", frozenset({Role.ADMINISTRATOR})),
)


def shown_to(account: Account, path: str) -> tuple[Shown, ...]:
    """The bar of an account; the entry whose page, or a page below it, is at `path` is the current one."""
    entries = []
    for entry in NAVIGATION:
        if Role(account.role) not in entry.roles:
            continue
        try:
            href = reverse(entry.address)
        except NoReverseMatch:
            continue  # a page that this release has not
        current = path == href or (entry.address != "desk" and path.startswith(f"{href}/"))
        entries.append(Shown(f"desk.nav.{entry.code}", href, entry.count(account) if entry.count else 0, current))
    return tuple(entries)
