"""What the desk says of what it knows by code: mandates, instants, refusals."""

import datetime
from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.translation import get_language

from verbale.almanac.mandates import title_on
from verbale.almanac.states import state_by_code
from verbale.dates import PartialDate
from verbale.desk.cases.models import Person
from verbale.procedure.decision import Fact, Refusal
from verbale.procedure.practice import DEFAULT
from verbale.wording import Language, language_named, listed, say
from verbale.wording.dates import written


def language() -> Language:
    """Of whoever reads the page that is being made."""
    return language_named(get_language())


def mandate_title(code: str) -> str:
    """The mandate's title today; its code where the almanac does not know it."""
    title = title_on(code, timezone.localdate())
    return (title.words.of(language()) or title.words.en) if title is not None else code


def addressee_name(code: str) -> str:
    state = state_by_code(code)
    return state.name(language()) if state is not None else say("desk.addressee-other", language())


def moment(at: datetime.datetime) -> str:
    """Day and hour, as the secretariat's clock has them."""
    local = at.astimezone(ZoneInfo(DEFAULT.zone))
    day = written(PartialDate.of(local.date()), language(), short=True)
    return say("desk.moment", language(), day=day, time=f"{local:%H:%M}")


def day(on: datetime.date) -> str:
    return written(PartialDate.of(on), language())


_FACTS: Mapping[str, Callable[[Fact], str]] = {
    "verb": lambda fact: say(f"desk.verb.{fact}", language()) if fact else "",
    "state": lambda fact: say(f"desk.state.{fact}", language()),
    "who": lambda fact: say(f"desk.role.{fact}", language()),
    "round": lambda fact: say(f"desk.round.{fact}", language()),
    "mandates": lambda fact: listed(str(fact).split(", "), language()),
    "until": lambda fact: moment(datetime.datetime.fromisoformat(str(fact))),
    "from": lambda fact: moment(datetime.datetime.fromisoformat(str(fact))),
}


def refused(refusal: Refusal, people: Mapping[str, Person] | None = None) -> str:
    """Why a step is not taken, for whoever asked for it. `people` are those of the case, by their keys."""
    facts = {name: _FACTS[name](fact) if name in _FACTS else fact for name, fact in refusal.facts.items()}
    words = say(f"refusal.{refusal.code}", language(), **facts)
    person = (people or {}).get(str(refusal.facts.get("person", "")))
    return f"{words} ({person.name})" if person is not None else words
