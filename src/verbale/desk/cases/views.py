"""The pages of cases. Whoever is not on one finds nothing at its address."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from verbale.desk.accounts.models import Role
from verbale.desk.accounts.roles import account_of, open_to
from verbale.desk.cases.acting import DOINGS
from verbale.desk.cases.models import Case, CaseEvent
from verbale.desk.cases.showing import case_page, own_cases, standing_events
from verbale.desk.steps.accept import NoSuchCase
from verbale.desk.steps.taking import StepRefused
from verbale.desk.words import language
from verbale.desk.words import refused as refused_words

_ON_A_PAGE = 50


@open_to(Role.OFFICER)
@require_GET
def cases(request: HttpRequest) -> HttpResponse:
    page = Paginator(own_cases(account_of(request)), _ON_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "desk/cases.html", {"page": page})


@open_to(Role.OFFICER)
@require_GET
def one_case(request: HttpRequest, case: str) -> HttpResponse:
    found = _found(request, case)
    event = standing_events(found).filter(key=request.GET.get("event", "")).first()
    return _page(request, found, event=event, typed=_typed(event) if event is not None else {})


@open_to(Role.OFFICER)
@require_POST
def do_in_case(request: HttpRequest, case: str, doing: str) -> HttpResponse:
    """Take a step; what is refused is said on the page, which keeps what was typed."""
    found = _found(request, case)
    if doing not in DOINGS:
        raise Http404(doing)
    posted = {name: str(value) for name, value in request.POST.items()}
    try:
        DOINGS[doing](account_of(request), found.key, posted, timezone.now())
    except StepRefused as refused:
        event = standing_events(found).filter(key=posted.get("replaces", "")).first()
        wrong = tuple(map(refused_words, refused.refusals))
        return _page(request, found, wrong, event=event, typed=posted, doing=doing, status=422)
    except NoSuchCase as missing:
        raise Http404 from missing
    return redirect("cases") if doing == "hand-over" else redirect("case", found.key)


def _found(request: HttpRequest, key: str) -> Case:
    found = Case.objects.filter(key=key, access__account=account_of(request)).first()
    if found is None:
        raise Http404(key)
    return found


def _typed(event: CaseEvent) -> dict[str, str]:
    names = ("date", "what", "attribution", "until", "where", "by_whom", "told_in")
    return {
        **{name: getattr(event, name) for name in names},
        "submission": event.submission.key if event.submission else "",
    }


def _page(
    request: HttpRequest,
    case: Case,
    wrong: tuple[str, ...] = (),
    *,
    event: CaseEvent | None = None,
    typed: dict[str, str] | None = None,
    doing: str = "event",
    status: int = 200,
) -> HttpResponse:
    shown = case_page(account_of(request), case, language())
    context = {"case": case, "shown": shown, "wrong": wrong, "event": event, "typed": typed or {}, "doing": doing}
    return render(request, "desk/case.html", context, status=status)
