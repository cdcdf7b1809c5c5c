"""The pages of a Permanent Mission. The code travels in the form, and never in an address."""

import datetime
from urllib.parse import quote

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from verbale.dates import PartialDate
from verbale.intake.configured import pepper
from verbale.intake.mission.laying import Expired, Opened, OpenedFile, open_letter
from verbale.intake.receipts.codes import NoCode
from verbale.intake.tries import TooManyTries, UnknownCode
from verbale.wording import Language, language_named, listed, say
from verbale.wording.dates import weekday, written


@never_cache
def mission(request: HttpRequest) -> HttpResponse:
    """The code is asked for; with it the letter, its days and its files."""
    language = language_named(get_language())
    if request.method != "POST":
        return render(request, "intake/mission-code.html", {"error": ""})
    code = request.POST.get("code", "")
    try:
        opened = open_letter(code, pepper(), timezone.now(), timezone.localdate())
    except (NoCode, UnknownCode, TooManyTries, Expired) as error:
        return render(request, "intake/mission-code.html", {"error": _said(error, language)})
    wanted = next((file for file in opened.files if file.key == request.POST.get("file")), None)
    return _download(wanted) if wanted is not None else _letter(request, opened, code, language)


def _letter(request: HttpRequest, opened: Opened, code: str, language: Language) -> HttpResponse:
    letter = opened.letter
    due = datetime.date.fromisoformat(letter.due) if letter.due else None
    return render(
        request,
        "intake/mission-letter.html",
        {
            "letter": letter,
            "paragraphs": [each for each in letter.text.split("\n\n") if each.strip()],
            "date": written(PartialDate.parse(letter.date), language),
            "due": f"{weekday(due, language)}, {written(PartialDate.of(due), language)}" if due else "",
            "until": written(PartialDate.of(opened.until), language),
            "files": opened.files,
            "code": code,
        },
    )


def _download(file: OpenedFile) -> HttpResponse:
    """Always as something to save: what is in a file is never shown as a page of ours."""
    response = HttpResponse(file.content, content_type="application/octet-stream")
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(file.name)}"
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _said(error: Exception, language: Language) -> str:
    match error:
        case NoCode() if error.wrong:
            return say("submit.back-again.wrong-words", language, words=listed(list(error.wrong), language))
        case NoCode():
            return say("submit.back-again.wrong-number", language)
        case TooManyTries():
            return say("submit.back-again.wait", language, until=f"{timezone.localtime(error.until):%H:%M}")
        case Expired():
            return say("mission.expired", language, day=written(PartialDate.of(error.until), language))
        case _:
            return say("mission.unknown", language)
