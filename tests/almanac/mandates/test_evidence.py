"""What real letters cite, as far as the table names the letter, is what the almanac says of their day."""

import datetime
import re

from verbale.almanac.mandates import mandates, resolution_in_force, resolutions_citable, resolutions_of

_LETTER = re.compile(r"\((\d{4}-\d\d-\d\d)\)")


def test_every_resolution_that_a_letter_is_known_to_cite_is_in_force_and_citable_on_its_day() -> None:
    seen = 0
    for mandate in mandates():
        for resolution in resolutions_of(mandate):
            for written in _LETTER.findall(resolution.letter_evidence):
                day = datetime.date.fromisoformat(written)
                assert resolution_in_force(mandate, day) == resolution, (mandate.code, written)
                assert resolution in resolutions_citable(mandate, day)
                seen += 1
    assert seen > 10
