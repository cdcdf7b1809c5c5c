"""The list of communications, one of them as each role sees it, its texts and its log."""

from dataclasses import dataclass

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from verbale.desk.accounts.models import Account, Role
from verbale.desk.accounts.roles import WORKING, account_of, open_to
from verbale.desk.clearance.views import show_clearance
from verbale.desk.communications.comparing import compared
from verbale.desk.communications.finding import found
from verbale.desk.communications.models import Version
from verbale.desk.communications.substance import Block
from verbale.desk.drafts.views import show_draft
from verbale.desk.log.models import LogEntry
from verbale.desk.log.showing import lines
from verbale.desk.steps.taking import visible_to
from verbale.desk.transmission.views import show_transmission
from verbale.desk.waiting.listing import row
from verbale.desk.words import moment
from verbale.procedure.transitions import State

_ON_A_PAGE = 100
_UNSENT = {State.DRAFTING.value, State.IN_CLEARANCE.value, State.CLEARED.value}


@open_to(*WORKING)
def communications(request: HttpRequest) -> HttpResponse:
    found = visible_to(account_of(request)).select_related("case").order_by("-pk")
    page = Paginator(found, _ON_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "desk/communications.html", {"rows": [row(each) for each in page], "page": page})


@open_to(*WORKING)
def communication(request: HttpRequest, key: str) -> HttpResponse:
    """An officer's draft, a mandate's clearance, a clerk's transmission; what was sent looks the same to all."""
    one = found(request, key)
    role = account_of(request).role
    if one.state not in _UNSENT or role == Role.CLERK:
        return show_transmission(request, one)
    return show_draft(request, one) if role == Role.OFFICER else show_clearance(request, one)


@dataclass(frozen=True, slots=True)
class Text:
    number: int
    by: str
    at: str


@open_to(*WORKING)
def texts(request: HttpRequest, key: str) -> HttpResponse:
    """All texts of a communication, and two of them compared: the last two, or those asked for."""
    one = found(request, key)
    versions = list(one.versions.select_related("by"))
    newer = _chosen(request.GET.get("to", ""), versions, versions[-1])
    older = _chosen(request.GET.get("from", ""), versions, versions[max(0, versions.index(newer) - 1)])
    shown = [Text(each.number, each.by.name, moment(each.at)) for each in versions]
    return render(
        request,
        "desk/texts.html",
        {
            "communication": one,
            "texts": shown[::-1],
            "older": older.number,
            "newer": newer.number,
            "blocks": compared(_blocks(older), _blocks(newer)),
        },
    )


def _chosen(asked: str, versions: list[Version], otherwise: Version) -> Version:
    return next((each for each in versions if str(each.number) == asked), otherwise)


def _blocks(version: Version) -> list[Block]:
    return [Block.of(stored) for stored in version.blocks]


@open_to(*WORKING)
def communication_log(request: HttpRequest, key: str) -> HttpResponse:
    one = found(request, key)
    entries = list(LogEntry.objects.filter(subject=one.key).order_by("-number"))
    names = dict(Account.objects.filter(key__in={entry.actor for entry in entries}).values_list("key", "name"))
    return render(request, "desk/log_of.html", {"communication": one, "lines": lines(entries, names)})
