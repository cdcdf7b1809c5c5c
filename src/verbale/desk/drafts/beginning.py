"""A letter is begun in a case."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from verbale.almanac.mandates import mandates
from verbale.almanac.states import states
from verbale.desk.accounts.models import Account, Role
from verbale.desk.accounts.roles import account_of, open_to
from verbale.desk.cases.models import Case
from verbale.desk.communications.substance import Block
from verbale.desk.drafts.from_case import written_out
from verbale.desk.drafts.saving import BEGINNING
from verbale.desk.steps.begin_draft import begin_draft
from verbale.desk.words import addressee_name, language, mandate_title
from verbale.wording import say

_TYPES = ("AL", "UA", "OL")
_LANGUAGES = (("en", "English"), ("fr", "Français"), ("es", "Español"))


class Beginning(forms.Form):
    """What must be known before a letter stands on the page."""

    case = forms.ChoiceField()
    type = forms.ChoiceField()
    language = forms.ChoiceField(choices=_LANGUAGES)
    addressee = forms.ChoiceField()
    mandates = forms.MultipleChoiceField()
    on_legislation = forms.BooleanField(required=False)

    def __init__(self, account: Account, *arguments: object, **more: object) -> None:
        super().__init__(*arguments, **more)  # type: ignore[arg-type]  # handed on as it came
        cases = Case.objects.filter(access__account=account).order_by("-opened_at")
        named = sorted(((state.code, addressee_name(state.code)) for state in states()), key=lambda choice: choice[1])
        choices = {
            "case": [(case.key, case.title) for case in cases],
            "type": [(code, say(f"type.{code}", language())) for code in _TYPES],
            "addressee": [*named, ("OTH", say("desk.addressee-other", language()))],
            "mandates": [(each.code, mandate_title(each.code)) for each in mandates() if not each.ended],
        }
        for name, given in choices.items():
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            field.choices = given
        for name, choice in self.fields.items():
            choice.error_messages["required"] = say(f"desk.begin.wrong-{name.replace('_', '-')}", language())
            choice.error_messages["invalid_choice"] = choice.error_messages["required"]


@open_to(Role.OFFICER)
def begin(request: HttpRequest) -> HttpResponse:
    account = account_of(request)
    if request.method != "POST":
        form = Beginning(account, initial={"case": request.GET.get("case", ""), "language": language()})
        return render(request, "desk/begin.html", {"form": form})
    form = Beginning(account, request.POST)
    if not form.is_valid():
        return render(request, "desk/begin.html", {"form": form}, status=422)
    chosen = form.cleaned_data
    blocks = written_out(
        Case.objects.get(key=chosen["case"], access__account=account),
        chosen["type"],
        chosen["language"],
        chosen["addressee"],
        chosen["mandates"],
        timezone.localdate(),
        on_legislation=chosen["on_legislation"],
    )
    made = begin_draft(
        account,
        chosen["case"],
        chosen["type"],
        chosen["language"],
        chosen["addressee"],
        chosen["mandates"],
        blocks or [Block(part, "") for part in BEGINNING],
        timezone.now(),
        on_legislation=chosen["on_legislation"],
    )
    return redirect(f"{made.get_absolute_url()}?said=begin")
