"""The sample letters as records, read once."""

from collections.abc import Mapping
from functools import cache

from verbale.letters.checked import read
from verbale.letters.record import Record
from verbale.samples import letters


@cache
def sample_records() -> Mapping[str, Record]:
    """By the sample's name, in the order in which the samples are listed."""
    return {sample.name: read(sample.path) for sample in letters()}
