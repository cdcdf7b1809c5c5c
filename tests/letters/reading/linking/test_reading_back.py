"""With which instrument a provision is read when none stands beside it. All sentences are invented."""

import pytest

from tests.letters.reading.linking.law_records import FINDERS, linked
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.provisions import ProvisionNamed
from verbale.letters.reading.linking.citing_ground import Ground
from verbale.letters.reading.linking.reading_back import read_back
from verbale.letters.reading.sheet import Finds
from verbale.letters.record import PartKind


def last_read(*paragraphs: str, kind: PartKind = PartKind.LAW) -> str | None:
    """The instrument with which the last provision of the paragraphs is read."""
    sheet = sheet_of(*((kind, text) for text in paragraphs))
    finds = Finds(mention for finder in FINDERS for mention in finder(sheet))
    tied = read_back(Ground(sheet, finds, linked(sheet)), finds.of(ProvisionNamed)[-1])
    return tied.sources[0].key if tied else None


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Article 9 protects it.",),
        ("The ICCPR applies. The Public Order Act too. Article 9 protects it.",),
        ("The ICCPR applies. The Convention on Cluster Munitions too. Article 9 protects it.",),
        ("The ICCPR applies. Article 99 does not exist.",),
        ("The ICCPR applies. Principle 9 does not.",),
        ("The ICCPR applies.", "One.", "Two.", "Three.", "Article 9 stands too far from it."),
    ],
)
def test_it_is_read_with_nothing(paragraphs: tuple[str, ...]) -> None:
    assert last_read(*paragraphs) is None


def test_it_is_read_with_the_last_that_has_it() -> None:
    assert last_read("The UDHR and the ICCPR apply. Article 9 protects it.") == "iccpr"
    assert last_read("The ICCPR and the UDHR apply. Article 40 protects it.") == "iccpr"


def test_a_principle_passes_over_treaties() -> None:
    assert (
        last_read("The Basic Principles on the Role of Lawyers and the ICCPR apply. Principle 16 says so.")
        == "role-of-lawyers"
    )


def test_among_facts_only_the_same_sentence_counts() -> None:
    assert last_read("The ICCPR protects liberty (article 9).", kind=PartKind.ALLEGATIONS) == "iccpr"
    assert last_read("The ICCPR protects liberty. So article 9 was named.", kind=PartKind.ALLEGATIONS) is None
