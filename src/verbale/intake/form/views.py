"""The pages of the form."""

import secrets
from dataclasses import dataclass

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from verbale.intake.configured import desk_key, pepper
from verbale.intake.form.answers import Answers, PersonTyped
from verbale.intake.form.files import wrong_files
from verbale.intake.form.showing import CHOICES, asked_people, person_rows, summary
from verbale.intake.form.steps import MOST_PEOPLE, FormStep, first_unanswered, steps_for
from verbale.intake.handing_in import Receipt, SubmittedFile, hand_in
from verbale.wording import language_named, say


@dataclass(frozen=True, slots=True)
class Wrong:
    """A problem as the page says it, at its field."""

    field: str
    words: str


@never_cache
def submit(request: HttpRequest) -> HttpResponse:
    """A step of the form; and after the last one the receipt."""
    if request.method != "POST":
        return _page(request, steps_for(Answers())[0], Answers(once=secrets.token_urlsafe(16)))
    try:
        answers = Answers.of(request.POST.get("kept", ""))
    except msgspec.DecodeError:
        answers = Answers(once=secrets.token_urlsafe(16))
    step = _step(answers, request.POST.get("step", ""))
    posted = {name: str(value) for name, value in request.POST.items()}
    answers = step.take(answers, posted)
    if posted.get("go") == "back":
        return _page(request, _beside(step, answers, -1), answers)
    if posted.get("go") == "another" and len(answers.people) < MOST_PEOPLE:
        return _page(request, step, msgspec.structs.replace(answers, people=(*answers.people, PersonTyped())))
    if step.problems(answers):
        return _page(request, step, answers, _said(step.problems(answers)))
    if step.code != "send":
        return _page(request, _beside(step, answers, 1), answers)
    return _send(request, step, answers)


def _send(request: HttpRequest, step: FormStep, answers: Answers) -> HttpResponse:
    unanswered = first_unanswered(answers)
    if unanswered is not None:
        return _page(request, unanswered, answers, _said(unanswered.problems(answers)))
    files = [SubmittedFile(file.name or "", file.read()) for file in request.FILES.getlist("files")]
    language = language_named(get_language())
    wrong = tuple(
        Wrong("files", say(f"submit.wrong.{each.code}", language, name=each.name)) for each in wrong_files(files)
    )
    if wrong:
        return _page(request, step, answers, wrong)
    receipt = hand_in(
        answers.told(language), answers.source(), files, desk_key(), pepper(), timezone.localdate(), once=answers.once
    )
    return _receipt(request, receipt)


def _receipt(request: HttpRequest, receipt: Receipt) -> HttpResponse:
    return render(request, "intake/receipt.html", {"words": receipt.code.split(), "files": receipt.files})


def _step(answers: Answers, code: str) -> FormStep:
    steps = steps_for(answers)
    return next((step for step in steps if step.code == code), steps[0])


def _beside(step: FormStep, answers: Answers, by: int) -> FormStep:
    steps = steps_for(answers)
    place = steps.index(step) + by
    return steps[max(0, min(place, len(steps) - 1))]


def _said(problems: dict[str, str]) -> tuple[Wrong, ...]:
    language = language_named(get_language())
    return tuple(Wrong(field, say(f"submit.wrong.{code}", language)) for field, code in problems.items())


def _page(request: HttpRequest, step: FormStep, answers: Answers, wrong: tuple[Wrong, ...] = ()) -> HttpResponse:
    steps = steps_for(answers)
    number = steps.index(step) + 1
    errors = {each.field: each.words for each in wrong}
    return render(
        request,
        f"intake/{step.code}.html",
        {
            "answers": answers,
            "kept": answers.kept(),
            "step": step.code,
            "number": number,
            "count": len(steps),
            "marks": ["done"] * (number - 1) + ["now"] + [""] * (len(steps) - number),
            "wrong": wrong,
            "errors": errors,
            "person_rows": person_rows(answers, errors),
            "people": asked_people(answers, errors),
            "choices": CHOICES,
            "summary": summary(answers, language_named(get_language())),
        },
    )
