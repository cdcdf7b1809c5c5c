"""The pages of screening."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from verbale.dates import PartialDate
from verbale.desk.accounts.models import Role
from verbale.desk.accounts.roles import account_of, open_to
from verbale.desk.keyring import NoKeys, keyring
from verbale.desk.screening.acting import DOINGS
from verbale.desk.screening.queue import queue
from verbale.desk.screening.showing import page
from verbale.desk.steps.accept import NoSuchCase
from verbale.desk.steps.open_identity import open_identity
from verbale.desk.steps.taking import StepRefused
from verbale.desk.steps.taking_submission import NoSuchSubmission
from verbale.desk.submissions.models import Submission, SubmissionFile
from verbale.desk.submissions.notes import leave_notes
from verbale.desk.submissions.opening import open_file
from verbale.desk.submissions.state import visible_submissions
from verbale.desk.words import language
from verbale.desk.words import refused as refused_words
from verbale.intake.sealing import Sealed
from verbale.intake.submission import Source
from verbale.wording import say
from verbale.wording.dates import written


@open_to(Role.OFFICER)
@require_GET
def screening(request: HttpRequest) -> HttpResponse:
    """The queue alone."""
    return _page(request, None)


@open_to(Role.OFFICER)
@require_GET
def one_submission(request: HttpRequest, submission: str) -> HttpResponse:
    return _page(request, _found(request, submission))


@open_to(Role.OFFICER)
@require_POST
def do(request: HttpRequest, submission: str, doing: str) -> HttpResponse:
    """Take a step; what is refused is said on the page, which keeps what was typed."""
    found, account, at = _found(request, submission), account_of(request), timezone.now()
    posted = {name: str(value) for name, value in request.POST.items()}
    source = None
    try:
        if doing == "open":
            source = open_identity(account, submission, posted.get("reason", ""), at)
        elif doing in DOINGS:
            DOINGS[doing](account, submission, posted, at)
        else:
            raise Http404(doing)
    except StepRefused as refused:
        return _page(request, found, tuple(map(refused_words, refused.refusals)), typed=posted, status=422)
    except (NoSuchCase, NoSuchSubmission) as missing:
        raise Http404 from missing
    except (NoKeys, Sealed):
        words = say("screening.not-shown", language())
        return _page(request, found, (words,), typed=posted, status=422)
    leave_notes(at)
    if source is not None:
        return _page(request, _found(request, submission), source=source)
    return redirect("submission", submission) if _still(request, submission) else redirect("screening")


@open_to(Role.OFFICER)
@require_GET
def one_file(request: HttpRequest, submission: str, file: str) -> HttpResponse:
    """A file to keep, never to look at in the browser, where it could act."""
    found = SubmissionFile.objects.filter(submission=_found(request, submission), key=file).first()
    if found is None:
        raise Http404(file)
    try:
        content = open_file(found, keyring())
    except (NoKeys, Sealed):
        words = say("screening.not-shown", language())
        return _page(request, found.submission, (words,), status=422)
    response = HttpResponse(content, content_type="application/octet-stream")
    response["Content-Disposition"] = f'attachment; filename="{found.submission}-{found.key[:6]}{found.ending}"'
    return response


def _found(request: HttpRequest, key: str) -> Submission:
    found = visible_submissions(account_of(request)).select_related("case", "joined_to").filter(key=key).first()
    if found is None:
        raise Http404(key)
    return found


def _still(request: HttpRequest, key: str) -> bool:
    return visible_submissions(account_of(request)).filter(key=key).exists()


def _page(
    request: HttpRequest,
    submission: Submission | None,
    wrong: tuple[str, ...] = (),
    *,
    source: Source | None = None,
    typed: dict[str, str] | None = None,
    status: int = 200,
) -> HttpResponse:
    account, today, spoken = account_of(request), timezone.localdate(), language()
    return render(
        request,
        "desk/screening.html",
        {
            "queue": queue(account, today, spoken, whole="all" in request.GET),
            "today": written(PartialDate.of(today), spoken),
            "submission": submission,
            "shown": page(account, submission, spoken) if submission is not None else None,
            "wrong": wrong,
            "typed": typed or {},
            "opened": source,
        },
        status=status,
    )
