"""The steps of the form: what each asks, what it takes from what was sent, and what it finds missing or wrong.

A step is one `FormStep` in `STEPS`. Problems are codes (`submit.wrong.<code>`) by the name of the field at which they are said.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from verbale.intake.form.answers import Answers, PersonTyped, is_date

MOST_PEOPLE = 500
LONGEST = 20_000
"""Characters of one field."""

Posted = Mapping[str, str]
Problems = dict[str, str]


@dataclass(frozen=True, slots=True)
class FormStep:
    code: str
    take: Callable[[Answers, Posted], Answers]
    problems: Callable[[Answers], Problems]
    concerns: Callable[[Answers], bool] = lambda _: True
    """Whether the step is asked at all, after what was answered before."""


def _field(posted: Posted, name: str) -> str:
    return posted.get(name, "").replace("\r\n", "\n")[:LONGEST]


def _taking(*names: str) -> Callable[[Answers, Posted], Answers]:
    def take(answers: Answers, posted: Posted) -> Answers:
        return msgspec.structs.replace(answers, **{name: _field(posted, name) for name in names})

    return take


def _requiring(*names: str) -> Callable[[Answers], Problems]:
    def problems(answers: Answers) -> Problems:
        return {name: name for name in names if not str(getattr(answers, name)).strip()}

    return problems


def _nothing(_: Answers) -> Problems:
    return {}


def _about_problems(answers: Answers) -> Problems:
    return {} if answers.about in ("people", "group", "organisation") else {"about": "about"}


def _take_people(answers: Answers, posted: Posted) -> Answers:
    if answers.about != "people":
        return msgspec.structs.replace(answers, group=_field(posted, "group"))
    before = answers.people
    rows = min(int(posted.get("rows", "1")) if posted.get("rows", "1").isdigit() else 1, MOST_PEOPLE)
    people = tuple(
        msgspec.structs.replace(
            before[number] if number < len(before) else PersonTyped(),
            name=_field(posted, f"name-{number}"),
            more=_field(posted, f"more-{number}"),
            child=posted.get(f"child-{number}") == "yes",
        )
        for number in range(max(rows, 1))
    )
    return msgspec.structs.replace(answers, people=people)


def _people_problems(answers: Answers) -> Problems:
    if answers.about != "people":
        return {} if answers.group.strip() else {"group": "group"}
    return {} if answers.named else {"name-0": "name"}


def _when_problems(answers: Answers) -> Problems:
    found: Problems = {}
    if not answers.when.strip() and not answers.when_from.strip():
        found["when"] = "when"
    for name in ("when_from", "when_to"):
        typed = getattr(answers, name).strip()
        if typed and not is_date(typed):
            found[name] = "date"
    if (
        not found
        and answers.when_from
        and answers.when_to
        and answers.when_to < answers.when_from[: len(answers.when_to)]
    ):
        found["when_to"] = "backwards"
    return found


def _take_names(answers: Answers, posted: Posted) -> Answers:
    people = tuple(
        msgspec.structs.replace(
            person,
            in_letter=_field(posted, f"in_letter-{number}"),
            to_government=_field(posted, f"to_government-{number}"),
            in_public=_field(posted, f"in_public-{number}"),
            said_by=_field(posted, f"said_by-{number}"),
        )
        for number, person in enumerate(answers.named)
    )
    return msgspec.structs.replace(answers, people=people or answers.people, alike=posted.get("alike") == "yes")


def _names_problems(answers: Answers) -> Problems:
    """Each of the three must be answered for everybody, or once for all. "Not asked" is an answer."""
    asked = answers.named[:1] if answers.alike else answers.named
    return {
        f"{consent}-{number}": "consent"
        for number, person in enumerate(asked)
        for consent in ("in_letter", "to_government", "in_public")
        if getattr(person, consent) not in ("yes", "no", "not-asked")
    }


STEPS = (
    FormStep("about", _taking("about"), _about_problems),
    FormStep("who", _take_people, _people_problems),
    FormStep("what", _taking("what"), _requiring("what")),
    FormStep("when", _taking("when", "when_from", "when_to"), _when_problems),
    FormStep("where", _taking("where", "by_whom"), _requiring("where", "by_whom")),
    FormStep("home", _taking("steps_taken"), _nothing),
    FormStep("names", _take_names, _names_problems, lambda answers: answers.about == "people"),
    FormStep("contact", _taking("contact_name", "contact", "reprisals"), _requiring("contact")),
    FormStep("send", lambda answers, _: answers, _nothing),
)
"""In their order. Files go with the last one, so that they too are sealed as they come."""


def steps_for(answers: Answers) -> tuple[FormStep, ...]:
    return tuple(step for step in STEPS if step.concerns(answers))


def first_unanswered(answers: Answers) -> FormStep | None:
    """The first step that is not yet answered; None where all may be sent."""
    return next((step for step in steps_for(answers) if step.problems(answers)), None)
