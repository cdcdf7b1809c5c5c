"""At whose word others acted."""

import pytest

from tests.letters.reading.linking.test_events import events, written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May 2021, officers attacked Ms. Mira Tesk in front of Mr. Rado Sim.", "2021-05-03 attack > Tesk"),
        ("On 3 May 2021, officers led by Mr. Ilun Baro attacked Ms. Mira Tesk.", "2021-05-03 attack > Tesk"),
        ("On 3 May 2021, officers led by Mr. Rado Sim attacked Ms. Mira Tesk.", "2021-05-03 attack > Tesk < Sim"),
        (
            "On 3 May 2021, on the application of the Prosecutor, Mr. Rado Sim, a court designated River Watch as extremist.",
            "2021-05-03 designation < Sim",
        ),
    ],
)
def test_an_official_who_commands_is_a_doer(text: str, expected: str) -> None:
    assert [written(event) for event in events(text)] == [expected]
