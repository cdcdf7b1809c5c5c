"""What a refused step says, in the language of whoever reads the page."""

from collections.abc import Iterable

from verbale.procedure.decision import Refusal
from verbale.wording import Language, codes, say


def said(refusals: Iterable[Refusal], language: Language) -> tuple[str, ...]:
    """Each refusal once, in its words."""
    return tuple(dict.fromkeys(_said(refusal, language) for refusal in refusals))


def _said(refusal: Refusal, language: Language) -> str:
    facts = dict(refusal.facts)
    for fact, table in (("state", "submission-state"), ("verb", "desk-verb"), ("who", "desk.role")):
        code = f"{table}.{facts.get(fact, '')}"
        if code in codes(language):
            facts[fact] = say(code, language)
    return say(f"refusal.{refusal.code}", language, **facts)
