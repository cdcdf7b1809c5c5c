"""The draft's page, and what an officer does on it. Whatever is asked for, what was typed is saved first, or shown again."""

from collections.abc import Callable, Sequence

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from verbale.desk.accounts.models import Role
from verbale.desk.accounts.roles import account_of, open_to
from verbale.desk.communications.finding import found
from verbale.desk.communications.models import Communication
from verbale.desk.communications.substance import Block
from verbale.desk.drafts.saving import PARTS, Typed, asks_anew, changed, changes_substance, save, with_new_block
from verbale.desk.drafts.showing import Conflict, beside, blocks_shown, conflict, draft_page
from verbale.desk.steps.ask_mandates import ask_mandates
from verbale.desk.steps.change_mandates import add_mandate, drop_mandate
from verbale.desk.steps.clear import clear
from verbale.desk.steps.edit_draft import SavedOver
from verbale.desk.steps.settle_change import settle_change
from verbale.desk.steps.taking import StepRefused
from verbale.desk.words import language, moment, refused
from verbale.procedure.clocks import Round
from verbale.wording import say

SAID = frozenset({"save", "ask-comments", "ask-endorsement", "clear", "take", "leave", "add", "drop", "begin"})


def show_draft(request: HttpRequest, communication: Communication) -> HttpResponse:
    return _page(request, communication)


@open_to(Role.OFFICER)
def draft(request: HttpRequest, key: str) -> HttpResponse:
    """Save, and take the step that was asked for."""
    communication = found(request, key)
    if request.method != "POST":
        return redirect("communication", key)
    typed = Typed.of(request.POST)
    asked, _, about = request.POST.get("go", "save").partition(":")
    if request.headers.get("HX-Request"):
        return _autosave(request, communication, typed)
    try:
        if asked != "save" and asks_anew(communication) and changes_substance(communication, typed):
            return _page(request, communication, typed.blocks, wrong=(say("desk.draft.unsaved", language()),))
        save(account_of(request), communication, typed)
        if asked == "block" and request.POST.get("new_part") in PARTS:
            return _page(request, communication, with_new_block(typed.blocks, request.POST["new_part"]))
        step = _STEPS.get(asked)
        if step is not None:
            step(request, communication, about)
    except SavedOver as over:
        return _page(request, communication, typed.blocks, over=conflict(over.latest, typed.blocks))
    except StepRefused as refusal:
        words = tuple(refused(each) for each in refusal.refusals)
        return _page(request, communication, typed.blocks or None, wrong=words)
    return redirect(f"{communication.get_absolute_url()}?said={asked}" if asked in SAID else communication)


def _autosave(request: HttpRequest, communication: Communication, typed: Typed) -> HttpResponse:
    """Save while somebody types, and give back what has changed around the text."""
    said = ""
    if not asks_anew(communication):
        try:
            save(account_of(request), communication, typed)
        except SavedOver as over:
            facts = {"name": over.latest.by.name, "number": over.latest.number, "at": moment(over.latest.at)}
            said = say("desk.draft.not-saved-over", language(), **facts)
        except StepRefused as refusal:
            said = " ".join(refused(each) for each in refusal.refusals)
    elif changed(communication, typed):
        said = say("desk.draft.not-saved-by-itself", language())
    latest = communication.versions.last()
    around = beside(communication, typed.blocks)
    return render(
        request,
        "desk/draft_saved.html",
        {
            "said": said,
            "version": latest,
            "at": moment(latest.at) if latest else "",
            "based_on": typed.based_on if said else (latest.number if latest else 0),
            "beside": around,
            "blocks": blocks_shown(typed.blocks, around.findings),
        },
    )


def _page(
    request: HttpRequest,
    communication: Communication,
    blocks: Sequence[Block] | None = None,
    wrong: Sequence[str] = (),
    over: Conflict | None = None,
) -> HttpResponse:
    page = draft_page(communication, blocks)
    said = request.GET.get("said", "")
    return render(
        request,
        "desk/draft.html",
        {
            "page": page,
            "communication": communication,
            "beside": page.beside,
            "blocks": page.blocks,
            "based_on": page.version.number if page.version else 0,
            "at": moment(page.version.at) if page.version else "",
            "wrong": wrong,
            "over": over,
            "said": said if said in SAID else "",
        },
        status=409 if wrong or over else 200,
    )


def _ask(round_: Round) -> Callable[[HttpRequest, Communication, str], None]:
    def step(request: HttpRequest, communication: Communication, _: str) -> None:
        ask_mandates(account_of(request), communication.key, communication.text, round_, timezone.now())

    return step


def _clear(request: HttpRequest, communication: Communication, _: str) -> None:
    clear(account_of(request), communication.key, communication.text, timezone.now())


def _settle(*, taken: bool) -> Callable[[HttpRequest, Communication, str], None]:
    def step(request: HttpRequest, communication: Communication, change: str) -> None:
        why = request.POST.get(f"why-{change}", "")
        settle_change(account_of(request), communication.key, change, taken=taken, why=why, at=timezone.now())

    return step


def _add(request: HttpRequest, communication: Communication, _: str) -> None:
    code = request.POST.get("new_mandate", "")
    add_mandate(account_of(request), communication.key, code, timezone.now())


def _drop(request: HttpRequest, communication: Communication, _: str) -> None:
    code, why = request.POST.get("dropped", ""), request.POST.get("why_dropped", "")
    drop_mandate(account_of(request), communication.key, code, why, timezone.now())


_STEPS: dict[str, Callable[[HttpRequest, Communication, str], None]] = {
    "ask-comments": _ask(Round.COMMENTS),
    "ask-endorsement": _ask(Round.FINAL),
    "clear": _clear,
    "take": _settle(taken=True),
    "leave": _settle(taken=False),
    "add": _add,
    "drop": _drop,
}
