"""The clerk's page: everything that stands in the way at once, or the button; and then number, date and what follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from verbale.desk.accounts.models import Role
from verbale.desk.accounts.roles import WORKING, account_of, open_to
from verbale.desk.communications.finding import found
from verbale.desk.communications.lights import lights_of
from verbale.desk.communications.models import Communication
from verbale.desk.communications.standing import latest_blocks, obstacles
from verbale.desk.drafts.showing import blocks_shown
from verbale.desk.steps.taking import StepRefused
from verbale.desk.steps.transmit import transmit as transmit_step
from verbale.desk.transmission.models import Laid
from verbale.desk.words import addressee_name, day, language, moment, refused
from verbale.procedure.clocks import Due, LetterFacts, publication, reminder, report, response
from verbale.procedure.clocks.telling import Line, sentence, table
from verbale.procedure.transitions import State


@dataclass(frozen=True, slots=True)
class DueShown:
    """A date in one sentence, with the table that derives it."""

    code: str
    sentence: str
    working: tuple[Line, ...]


def show_transmission(request: HttpRequest, communication: Communication, wrong: Sequence[str] = ()) -> HttpResponse:
    sent = communication.date is not None
    return render(
        request,
        "desk/transmission.html",
        {
            "communication": communication,
            "addressee": addressee_name(communication.addressee),
            "sends": account_of(request).role == Role.CLERK and communication.state == State.CLEARED.value,
            "sent": sent,
            "date": day(communication.date) if communication.date else "",
            "sent_at": moment(communication.sent_at) if communication.sent_at else "",
            "obstacles": () if sent else obstacles(communication),
            "dues": dues(communication),
            "files": communication.files.all(),
            "laid": Laid.objects.filter(communication=communication).first(),
            "lights": lights_of(communication),
            "blocks": [block for block in blocks_shown(latest_blocks(communication)) if block.text.strip()],
            "wrong": wrong,
        },
        status=409 if wrong else 200,
    )


def dues(communication: Communication) -> tuple[DueShown, ...]:
    """What follows from the letter's date; for a letter not yet sent, what would follow were it sent today."""
    letter = LetterFacts(
        communication.type,
        communication.date or timezone.localdate(),
        to_state=communication.addressee != "OTH",
        on_legislation=communication.on_legislation,
        sent=communication.sent_at or timezone.now(),
    )
    clocks: tuple[Due, ...] = (response(letter), reminder(letter), publication(letter), report(letter.date))
    return tuple(
        DueShown(due.clock.value, sentence(due, language()), table(due, language()))
        for due in clocks
        if due.day is not None or due.clock.value != "reminder"
    )


@open_to(Role.CLERK)
def transmit(request: HttpRequest, key: str) -> HttpResponse:
    communication = found(request, key)
    if request.method != "POST":
        return redirect("communication", key)
    try:
        transmit_step(account_of(request), key, request.POST.get("text", ""), timezone.now())
    except StepRefused as refusal:
        communication.refresh_from_db()
        people = {person.key: person for person in communication.case.people.all()}
        words = tuple(dict.fromkeys(refused(each, people) for each in refusal.refusals))
        return show_transmission(request, communication, words)
    return redirect("communication", key)


@open_to(*WORKING)
def sent_file(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """A frozen file, to be saved; it is never shown as a page of ours."""
    communication = found(request, key)
    file = communication.files.filter(pk=number).first()
    if file is None:
        raise Http404
    response = HttpResponse(bytes(file.content), content_type="application/octet-stream")
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(file.name)}"
    response["X-Content-Type-Options"] = "nosniff"
    return response
