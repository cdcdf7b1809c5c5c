"""The pages for a source that comes back with its code. The code travels in the form, and never in an address."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from verbale.dates import PartialDate
from verbale.intake.coming_back import come_back, left_for_source
from verbale.intake.configured import desk_key, pepper
from verbale.intake.form.files import wrong_files
from verbale.intake.handing_in import SubmittedFile, add_file, say_to_desk, withdraw
from verbale.intake.receipts.codes import NoCode
from verbale.intake.tries import TooManyTries, UnknownCode
from verbale.wording import language_named, listed, say
from verbale.wording.dates import written

_LONGEST = 20_000


@never_cache
def returning(request: HttpRequest) -> HttpResponse:
    """The code is asked for; with it, what was left for the source, and what it may add or take back."""
    language = language_named(get_language())
    if request.method != "POST":
        return render(request, "intake/come-back.html", {"error": ""})
    code = request.POST.get("code", "")
    try:
        crossing, key = come_back(code, pepper(), timezone.now())
    except NoCode as error:
        words = say("submit.back-again.wrong-words", language, words=listed(list(error.wrong), language))
        return render(
            request,
            "intake/come-back.html",
            {"error": words if error.wrong else say("submit.back-again.wrong-number", language)},
        )
    except UnknownCode:
        return render(request, "intake/come-back.html", {"error": say("submit.back-again.unknown", language)})
    except TooManyTries as error:
        until = f"{timezone.localtime(error.until):%H:%M}"
        return render(request, "intake/come-back.html", {"error": say("submit.back-again.wait", language, until=until)})
    done, wrong, words = "", [], request.POST.get("words", "")[:_LONGEST]
    if request.POST.get("do") == "withdraw" and not crossing.withdrawn:
        withdraw(crossing)
        crossing.refresh_from_db()
        done = say("submit.returned.withdrawn-now", language)
    elif request.POST.get("do") == "add" and not crossing.withdrawn:
        files = [SubmittedFile(file.name or "", file.read()) for file in request.FILES.getlist("files")]
        wrong = [say(f"submit.wrong.{each.code}", language, name=each.name) for each in wrong_files(files)]
        if not wrong and (words.strip() or files):
            if words.strip():
                say_to_desk(crossing, words.strip(), desk_key(), timezone.localdate())
            for file in files:
                add_file(crossing, file, desk_key())
            done, words = say("submit.returned.added", language), ""
    left = [(written(PartialDate.of(day), language), text) for day, text in left_for_source(crossing, key)]
    return render(
        request,
        "intake/returned.html",
        {
            "code": code,
            "left": left,
            "done": done,
            "wrong": wrong,
            "words": words,
            "withdrawn": crossing.withdrawn,
            "collected": crossing.collected,
        },
    )
