"""The page on which a mandate reads the text and answers, and the answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from verbale.desk.accounts.models import Role
from verbale.desk.accounts.roles import account_of, open_to
from verbale.desk.communications.comparing import ComparedBlock, compared
from verbale.desk.communications.finding import found
from verbale.desk.communications.lights import lights_of
from verbale.desk.communications.models import ClearanceQuestion, Communication
from verbale.desk.communications.substance import Block
from verbale.desk.drafts.saving import PARTS
from verbale.desk.drafts.showing import changes_shown
from verbale.desk.steps.answer import Proposal, decline, endorse, find_ready, propose_changes
from verbale.desk.steps.open_text import open_text
from verbale.desk.steps.taking import StepRefused
from verbale.desk.words import addressee_name, language, mandate_title, moment, refused
from verbale.procedure.clearing import Answer
from verbale.wording import say

ANSWERS = {"comments": ("ready", "changes-proposed", "declined"), "final": ("endorsed", "declined")}


@dataclass(frozen=True, slots=True)
class Asked:
    """One mandate of whoever looks, and what it is asked."""

    mandate: str
    title: str
    until: str
    answer: str
    open: bool


def show_clearance(
    request: HttpRequest, communication: Communication, wrong: Sequence[str] = (), typed: str = ""
) -> HttpResponse:
    account = account_of(request)
    own = frozenset(account.mandates.values_list("code", flat=True))
    running = communication.rounds.filter(runs=True).first()
    version = communication.versions.select_related("by").last()
    assert version is not None
    before = open_text(account, version, timezone.now())
    blocks = _marked(communication, before)
    return render(
        request,
        "desk/clearance.html",
        {
            "communication": communication,
            "addressee": addressee_name(communication.addressee),
            "round": running.kind if running else "",
            "asked": tuple(_asked(each) for each in running.questions.filter(mandate__in=own)) if running else (),
            "answers": ANSWERS[running.kind] if running else (),
            "lights": lights_of(communication, own),
            "version": version,
            "before": before,
            "blocks": blocks,
            "changed": sum(block.changed for block in blocks) if before else 0,
            "changes": changes_shown(communication),
            "parts": tuple((part, say(f"part.{part}", language())) for part in PARTS if part in _parts(blocks)),
            "wrong": wrong,
            "typed": typed,
            "said": request.GET.get("said") == "answer",
        },
        status=409 if wrong else 200,
    )


def _asked(question: ClearanceQuestion) -> Asked:
    return Asked(
        question.mandate,
        mandate_title(question.mandate),
        moment(question.until),
        question.answer,
        question.answer != Answer.LAPSED.value,
    )


def _parts(blocks: Sequence[ComparedBlock]) -> frozenset[str]:
    return frozenset(block.part for block in blocks)


def _marked(communication: Communication, before: int | None) -> tuple[ComparedBlock, ...]:
    """The text, with what changed since the one that was opened before; without a word of which nothing is shown."""
    latest = communication.versions.last()
    assert latest is not None
    new = [Block.of(stored) for stored in latest.blocks]
    earlier = communication.versions.filter(number=before).first() if before else None
    old = [Block.of(stored) for stored in earlier.blocks] if earlier else new
    return tuple(block for block in compared(old, new) if any(piece.text.strip() for piece in block.pieces))


@open_to(Role.HOLDER, Role.ASSISTANT)
def answer(request: HttpRequest, key: str) -> HttpResponse:
    """A mandate's answer, bound to the text that stood on the page."""
    communication = found(request, key)
    if request.method != "POST":
        return redirect("communication", key)
    account, now = account_of(request), timezone.now()
    mandate, given, text = (request.POST.get(name, "") for name in ("mandate", "answer", "text"))
    words = request.POST.get("wording", "")
    try:
        match given:
            case "ready":
                find_ready(account, key, mandate, now)
            case "changes-proposed":
                block = request.POST.get("block", "")
                propose_changes(account, key, mandate, [Proposal(words, block if block in PARTS else "")], now)
            case "endorsed":
                endorse(account, key, mandate, text, now)
            case "declined":
                decline(account, key, mandate, text, now, words)
            case _:
                return show_clearance(request, communication, (say("desk.clearance.choose", language()),), words)
    except StepRefused as refusal:
        communication.refresh_from_db()
        return show_clearance(request, communication, [refused(each) for each in refusal.refusals], words)
    return redirect(f"{communication.get_absolute_url()}?said=answer")
