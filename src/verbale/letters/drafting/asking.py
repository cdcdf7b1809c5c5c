"""What the mandates are concerned at, and what they ask."""

from verbale.almanac.states import state_by_code
from verbale.documents.tree import Block, BlockKind, Run
from verbale.letters.drafting.head import typographic
from verbale.letters.drafting.law_panel import GROWN_UP
from verbale.letters.drafting.matter import RequestMade
from verbale.letters.drafting.text import Words, closed, sentences, slots
from verbale.letters.drafting.writing import Writing, clause, own
from verbale.letters.record import PartKind, Role

_FEW = 3


def write_concerns(writing: Writing) -> None:
    writing.add("concerns", PartKind.CONCERNS, writing.say("concerns.lead"), clause("concerns.lead"))
    raised: list[Words] = []
    sources = []
    for each in writing.matter.concerns:
        if each.words is not None:
            raised.append(closed(writing.own(each.words)))
            sources.append(own("concerns"))
        else:
            raised.append(_about_people(writing, f"theme.{each.theme}"))
            sources.append(clause(f"theme.{each.theme}"))
    if raised:
        writing.add("concerns.raised", PartKind.CONCERNS, sentences(raised), *sources)


def write_urgency(writing: Writing) -> None:
    if writing.clauses.has("urgency.line"):
        writing.add("urgency", PartKind.URGENCY, writing.say("urgency.line"), clause("urgency.line"))


def write_requests(writing: Writing) -> None:
    requests = writing.matter.requests
    if requests is None:
        requests = tuple(RequestMade(clause=code) for code in suggested(writing))
    if not requests:
        return
    writing.add("requests", PartKind.REQUESTS, writing.say("requests.lead"), clause("requests.lead"))
    for number, each in enumerate(requests, 1):
        if each.words is not None:
            words, source = closed(writing.own(each.words)), own("requests")
        else:
            words, source = _asked(writing, each.clause or ""), clause(each.clause or "")
        runs = (Run(f"{number}. "), *words)
        block = Block(BlockKind.ITEM, runs, number=f"{number}")
        writing.add_block(f"requests.{number}", PartKind.REQUESTS, block, source)


def suggested(writing: Writing) -> tuple[str, ...]:
    """The codes of the requests that fit the matter: the first that every letter has, then those of its events."""
    matter = writing.matter
    grounds = [event.kind.value for event in matter.events]
    if matter.addressee.state is None:
        grounds = ["actor"]
    elif matter.on_legislation:
        grounds.append("bill")
    if matter.addressee.state is not None:
        children = any(each.age is not None and each.age < GROWN_UP for each in matter.people)
        grounds += ["child"] if children else []
        grounds += [each.code for each in matter.mandates]
    first = "first.law" if matter.on_legislation else "first.facts"
    found = [f"ask.{code}" for ground in grounds for code in writing.clauses.listed(f"suggest.{ground}")]
    return (first, *dict.fromkeys(found))


def _asked(writing: Writing, code: str) -> Words:
    state = state_by_code(writing.matter.addressee.state or "")
    return _about_people(writing, code, state=typographic(state.inline(writing.language)) if state else "")


def _about_people(writing: Writing, code: str, **given: Words | str) -> Words:
    """A clause that may speak of the people: they count as named only where it does."""
    if "people" in slots(writing.clauses.template(code)):
        given["people"] = _those(writing)
    return writing.say(code, **given)


def _those(writing: Writing) -> Words:
    """The alleged victims by name while they are few, else "those concerned"."""
    people = [person.key for person in writing.matter.people if person.role is Role.VICTIM]
    if not people or len(people) > _FEW:
        return writing.say("grammar.those")
    return writing.cast.listed(people)
