"""The whole log, for the auditor: without names, and with whether it holds."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from verbale.desk.accounts.models import Role
from verbale.desk.accounts.roles import open_to
from verbale.desk.log.models import LogEntry, LogHead
from verbale.desk.log.showing import lines
from verbale.desk.log.verifying import breaks_of_log

_ON_A_PAGE = 200


@open_to(Role.AUDITOR)
def whole_log(request: HttpRequest) -> HttpResponse:
    page = Paginator(LogEntry.objects.order_by("-number"), _ON_A_PAGE).get_page(request.GET.get("page"))
    return render(
        request,
        "desk/log.html",
        {
            "lines": lines(page.object_list),
            "page": page,
            "head": LogHead.objects.filter(pk=1).first(),
            "breaks": breaks_of_log(),
        },
    )
