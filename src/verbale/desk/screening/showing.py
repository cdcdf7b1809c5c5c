"""What the page of a submission shows of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from verbale.dates import PartialDate
from verbale.desk.accounts.models import Account
from verbale.desk.cases.models import Case
from verbale.desk.matching.raised import Blind, InCase, Raised, blind_match, raised_before
from verbale.desk.submissions.models import Submission, SubmissionPerson
from verbale.names import Match
from verbale.procedure.transitions import State as SubmissionStates
from verbale.procedure.transitions import Subject, Verb, Who, open_verbs
from verbale.wording import Language, say
from verbale.wording.dates import written


@dataclass(frozen=True, slots=True)
class Likeness:
    """Somebody who may be the same, as the page shows them."""

    name: str
    told: str
    """The name in the submission."""
    strong: bool
    where: str
    href: str
    date: str
    serif: bool
    """Whether the place is a letter's reference, which is what a letter says."""
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A person of a case for whom one of the submission's may be taken."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Who somebody of the submission is, asked when it is accepted."""

    person: SubmissionPerson
    known: tuple[Known, ...]


@dataclass(frozen=True, slots=True)
class Page:
    pairs: tuple[tuple[str, str], ...]
    people: tuple[SubmissionPerson, ...]
    likenesses: tuple[Likeness, ...]
    without: tuple[str, ...]
    """Names for which there is nobody like them."""
    blind: Blind | None
    asked: tuple[Asked, ...]
    cases: tuple[Case, ...]
    verbs: frozenset[str]
    handed_in: str


def page(account: Account, submission: Submission, language: Language) -> Page:
    people = tuple(submission.people.select_related("person"))
    names = list(dict.fromkeys(each.name for each in people))
    found = raised_before(account, names, but=[each.person_id for each in people if each.person_id])
    likest = sorted(_likenesses(found, language), key=lambda each: not each.strong)
    known = {each.name: each.cases for each in found}
    verbs = open_verbs(Subject.SUBMISSION, SubmissionStates(submission.state), Who.OFFICER)
    return Page(
        _pairs(submission, language),
        people,
        tuple(likest),
        tuple(each.name for each in found if not each.cases and not each.letters),
        blind_match(account, names),
        tuple(Asked(each, _known(known.get(each.name, ()), language)) for each in people),
        _cases(account, found) if Verb.ACCEPT in verbs else (),
        frozenset(verb.value for verb in verbs),
        say("screening.handed-in", language, day=written(PartialDate.of(submission.day), language)),
    )


def _pairs(submission: Submission, language: Language) -> tuple[tuple[str, str], ...]:
    span = " – ".join(
        written(PartialDate.parse(each), language) for each in (submission.when_from, submission.when_to) if each
    )
    every = (
        ("group", submission.group),
        ("when", "; ".join(each for each in (submission.when, span) if each)),
        ("where", submission.where),
        ("by-whom", submission.by_whom),
        ("steps-taken", submission.steps_taken),
        ("reprisals", submission.reprisals),
    )
    return tuple((say(f"screening.{code}", language), words) for code, words in every if words)


def _likenesses(found: Sequence[Raised], language: Language) -> list[Likeness]:
    every = []
    for raised in found:
        for in_case in raised.cases:
            where = say("match.in-case", language, case=in_case.person.case.title)
            href = reverse("case", args=[in_case.person.case.key])
            why = _why(in_case.match, language)
            every.append(Likeness(in_case.name, raised.name, in_case.match.likely, where, href, "", False, why))
        for letter in raised.letters:
            date = written(PartialDate.parse(letter.date), language) if letter.date else ""
            href, why = reverse("letter", args=[letter.letter]), _why(letter.match, language)
            every.append(
                Likeness(letter.name, raised.name, letter.match.likely, letter.reference, href, date, True, why)
            )
    return every


def _why(match: Match, language: Language) -> tuple[str, ...]:
    return tuple(say(f"match.reason.{reason}", language) for reason in match.reasons)


def _known(found: Sequence[InCase], language: Language) -> tuple[Known, ...]:
    return tuple(
        Known(
            each.person.key,
            say("screening.who-same", language, name=each.person.name, case=each.person.case.title),
        )
        for each in found
    )


def _cases(account: Account, found: Sequence[Raised]) -> tuple[Case, ...]:
    """Cases that it may go into: those in which somebody like its people is, then the account's others, the newest first."""
    first = dict.fromkeys(each.person.case for raised in found for each in raised.cases)
    rest = Case.objects.filter(access__account=account).order_by("-pk")[:200]
    return tuple(dict.fromkeys([*first, *rest]))
