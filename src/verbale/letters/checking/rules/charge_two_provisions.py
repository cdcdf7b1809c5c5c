"""One offence is placed under two provisions of one law.

A person is charged under one article with what another passage of the letter places under a second article. Offences are the
same when their words, without what only qualifies them ("public justification and …"), share the act and its object.
Passages that say that a charge was reclassified may name two articles rightly, so the rule asks for the same offence in both.
"""

import re
from collections.abc import Iterable
from itertools import combinations

from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Charge, Record, Severity

_WORD = re.compile(r"\w{4,}")
_SMALL = frozenset(
    (
        "with",
        "other",
        "their",
        "from",
        "which",
        "that",
        "this",
        "under",
        "upon",
        "into",
        "committed",
        "including",
        "means",
        "avec",
        "dans",
        "leur",
        "leurs",
        "cette",
        "sous",
        "entre",
        "para",
        "este",
        "esta",
        "bajo",
        "contra",
        "sobre",
        "article",
        "articles",
        "articulo",
    )
)
_ALIKE = 0.6
"""Of the shorter offence's words, how many must stand in the longer one's."""
_FEWEST = 3
"""Fewer words than these say too little of an offence to compare it."""


def problems(record: Record) -> Iterable[Problem]:
    named = [charge for charge in record.charges if charge.offence and charge.provision]
    for first, second in combinations(named, 2):
        if _of_one(record, first, second) and _clash(first, second):
            yield Problem(
                second.span,
                {
                    "offence": " ".join((second.offence or "").split()),
                    "first": first.provision,
                    "second": second.provision,
                    "law": second.law or first.law or "",
                    "earlier": " ".join((first.offence or "").split()),
                },
                fix=True,
            )


def _of_one(record: Record, first: Charge, second: Charge) -> bool:
    """Whether the two are charges against one person: plainly so, or because the letter knows no other."""
    if first.people or second.people:
        return bool(set(first.people) & set(second.people))
    return len(record.people) <= 1


def _clash(first: Charge, second: Charge) -> bool:
    if first.provision == second.provision or (first.state and second.state and first.state != second.state):
        return False
    if (
        _base(first.provision) != _base(second.provision)
        and first.law
        and second.law
        and not _same_law(first.law, second.law)
    ):
        return False
    words, others = _words(first.offence), _words(second.offence)
    shorter, longer = sorted((words, others), key=len)
    return len(shorter) >= _FEWEST and len(shorter & longer) >= _ALIKE * len(shorter)


def _same_law(first: str, second: str) -> bool:
    return bool(_words(first) & _words(second))


def _base(provision: str | None) -> str:
    return re.split(r"[.(-]", provision or "")[0]


def _words(text: str | None) -> frozenset[str]:
    return frozenset(word for word in _WORD.findall((text or "").lower()) if word not in _SMALL)


RULE = Rule("charge-two-provisions", Group.CHARGES, Severity.WARNING, can_be_wrong=True, problems=problems)
