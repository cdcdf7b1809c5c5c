"""What the pages of cases show."""

from dataclasses import dataclass

from django.db.models import Count, Model, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from verbale.dates import PartialDate
from verbale.desk.accounts.models import Account, Role
from verbale.desk.cases.models import Attribution, Case, CaseAccess, CaseEvent, Person
from verbale.desk.communications.models import Communication
from verbale.desk.matching.raised import Blind, blind_match
from verbale.desk.submissions.models import Submission
from verbale.wording import Language, codes, say
from verbale.wording.dates import written, written_range


@dataclass(frozen=True, slots=True)
class EventShown:
    event: CaseEvent
    when: str
    how: str
    told: str


@dataclass(frozen=True, slots=True)
class AccessShown:
    name: str
    role: str
    why: str


@dataclass(frozen=True, slots=True)
class CasePage:
    events: tuple[EventShown, ...]
    access: tuple[AccessShown, ...]
    on_case: tuple[Account, ...]
    others: tuple[Account, ...]
    """Who could be let in."""
    officers: tuple[Account, ...]
    """To whom the case could be handed over."""
    fell_away: bool
    """Whether consents of somebody in it rested on a source that has withdrawn."""
    blind: Blind | None
    hows: tuple[tuple[str, str], ...]


def own_cases(account: Account) -> QuerySet[Case]:
    """The account's cases, the newest first, with how much is in each; counted for those alone that are shown."""
    return (
        Case.objects.filter(access__account=account)
        .annotate(
            people_count=_many(Person), submission_count=_many(Submission), communication_count=_many(Communication)
        )
        .order_by("-pk")
    )


def _many(kind: type[Model]) -> Coalesce:
    of_case = kind._default_manager.filter(case=OuterRef("pk")).order_by().values("case")
    return Coalesce(Subquery(of_case.annotate(many=Count("pk")).values("many")), 0)


def case_page(account: Account, case: Case, language: Language) -> CasePage:
    access = case.access.select_related("account").order_by("pk")
    on_case = tuple(each.account for each in access)
    working = Account.objects.filter(
        is_active=True, role__in=(Role.OFFICER, Role.HOLDER, Role.ASSISTANT, Role.CLERK)
    ).order_by("name")
    others = tuple(working.exclude(pk__in=[each.pk for each in on_case]))
    names = [name for person in case.people.all() for name in person.names]
    return CasePage(
        tuple(_event(each, language) for each in standing_events(case)),
        tuple(_access(each, language) for each in access),
        on_case,
        others,
        tuple(each for each in working if each.role == Role.OFFICER and each.pk != account.pk),
        case.people.filter(said__taken_back_at__isnull=False).exclude(to_government="yes").exists(),
        blind_match(account, names),
        tuple((each, say(f"case.how.{each}", language)) for each in Attribution.values),
    )


def standing_events(case: Case) -> QuerySet[CaseEvent]:
    """The chronology: neither what was struck nor what another took the place of."""
    return case.events.filter(struck=False, replaced_by=None).select_related("submission")


def _event(event: CaseEvent, language: Language) -> EventShown:
    begins = PartialDate.parse(event.date)
    when = written_range(begins, PartialDate.parse(event.until), language) if event.until else written(begins, language)
    told = "; ".join(each for each in (str(event.submission or ""), event.told_in) if each)
    return EventShown(event, when, say(f"case.how.{event.attribution}", language), told)


def _access(access: CaseAccess, language: Language) -> AccessShown:
    code = f"case.because.{access.why}"
    why = say(code, language) if code in codes(language) else access.why
    return AccessShown(access.account.name, say(f"desk.role.{access.account.role}", language), why)
