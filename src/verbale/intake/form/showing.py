"""What the form's pages show of the answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from verbale.intake.form.answers import Answers
from verbale.wording import Language, listed, say


@dataclass(frozen=True, slots=True)
class PersonRow:
    name_name: str
    name: str
    more_name: str
    more: str
    child_name: str
    child: bool
    error: str


@dataclass(frozen=True, slots=True)
class ConsentAsked:
    name: str
    label: str
    help: str
    value: str
    error: str


@dataclass(frozen=True, slots=True)
class PersonAsked:
    number: int
    name: str
    asked: tuple[ConsentAsked, ...]
    said_by_name: str
    said_by: str


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str


CHOICES = tuple(Choice(value, f"submit.names.{value}") for value in ("yes", "no", "not-asked"))
_CONSENTS = ("in_letter", "to_government", "in_public")


def person_rows(answers: Answers, errors: Mapping[str, str]) -> tuple[PersonRow, ...]:
    return tuple(
        PersonRow(
            f"name-{number}",
            person.name,
            f"more-{number}",
            person.more,
            f"child-{number}",
            person.child,
            errors.get(f"name-{number}", ""),
        )
        for number, person in enumerate(answers.people)
    )


def asked_people(answers: Answers, errors: Mapping[str, str]) -> tuple[PersonAsked, ...]:
    return tuple(
        PersonAsked(
            number,
            person.name,
            tuple(
                ConsentAsked(
                    f"{consent}-{number}",
                    f"submit.names.{consent.replace('_', '-')}",
                    f"submit.names.{consent.replace('_', '-')}-help",
                    str(getattr(person, consent)),
                    errors.get(f"{consent}-{number}", ""),
                )
                for consent in _CONSENTS
            ),
            f"said_by-{number}",
            person.said_by,
        )
        for number, person in enumerate(answers.named)
    )


def summary(answers: Answers, language: Language) -> tuple[tuple[str, str], ...]:
    """What will be sent, as label and words, for a last look."""
    who = listed([person.name for person in answers.named], language) if answers.about == "people" else answers.group
    when = " – ".join(part for part in (answers.when, answers.when_from, answers.when_to) if part)
    found = (
        ("submit.who.question", who),
        ("submit.what.question", answers.what),
        ("submit.when.question", when),
        ("submit.where.question", f"{answers.where}\n{answers.by_whom}".strip()),
        ("submit.home.question", answers.steps_taken),
        ("submit.contact.question", f"{answers.contact_name}\n{answers.contact}".strip()),
        ("submit.contact.reprisals", answers.reprisals),
    )
    return tuple((say(code, language), words) for code, words in found if words.strip())
