"""Two acts in one breath: a step on the way to the other is covered by it, an act of its own is told."""

import pytest

from tests.letters.reading.words.happenings.kinds import kinds

COVERED = [
    ("On 3 May 2021, the court found Mr. Baro guilty and sentenced him to a year in prison.", "sentence"),
    ("On 3 May 2021, the Court of Appeal upheld the sentence and the detention.", "appeal"),
    ("On 3 May 2021, Mr. Baro was attacked and killed.", "killing"),
    ("On 3 May 2021, Mr. Baro was hit on the head with a bar and lost consciousness.", "attack"),
]
OWN = [
    ("On 3 May 2021, the magistrate refused bail and remanded them in custody.", "appeal detention"),
    ("On 3 May 2021, the shop was set on fire and a passer-by died.", "attack killing"),
]


@pytest.mark.parametrize(("text", "kind"), COVERED)
def test_a_step_on_the_way_is_no_event_of_its_own(text: str, kind: str) -> None:
    assert kinds(text, "en") == kind


@pytest.mark.parametrize(("text", "kind"), OWN)
def test_a_further_act_is_an_event_of_its_own(text: str, kind: str) -> None:
    assert kinds(text, "en") == kind
