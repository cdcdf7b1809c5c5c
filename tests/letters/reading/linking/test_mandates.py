"""Pairing the opening's resolutions with its mandates."""

import pytest

from verbale.letters.reading.linking.mandates import pair


@pytest.mark.parametrize(
    ("codes", "numbers", "paired"),
    [
        (["HRD"], [], [None]),
        ([], ["52/4"], []),
        (["HRD", "FOE"], ["52/4", "52/9"], [0, 1]),
        (["FOE", "HRD"], ["52/4", "52/9"], [1, 0]),  # reference data goes before the order
        (["HRD", "TORTURE", "FOE"], ["52/4", "52/9"], [0, None, 1]),
        (["HRD", None, "FOE"], ["52/4", "52/9"], [0, None, 1]),  # a mandate of another organisation
        (["HRD", "FOE"], ["52/4", "99/1"], [0, 1]),  # a number that the data does not know, in its place
        (["HRD", "FOE"], ["1/102"], [0, 0]),  # a decision that extended every mandate
    ],
)
def test_resolutions_go_to_the_mandates_that_they_carry(
    codes: list[str | None], numbers: list[str], paired: list[int | None]
) -> None:
    assert pair(codes, numbers) == paired
