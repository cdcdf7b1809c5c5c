"""Where a sentence ends after one letter: not within a name, but after the X of proceedings against persons unknown."""

from itertools import pairwise

from verbale.letters.reading.sentences import sentence_ends
from verbale.spans import Span


def sentences(text: str) -> list[str]:
    places = [0, *sentence_ends(text, Span(0, len(text)))]
    return [text[start:end].strip() for start, end in pairwise(places)]


def test_an_initial_ends_no_sentence() -> None:
    assert sentences("A letter to Ms. X. Tesk was lost.") == ["A letter to Ms. X. Tesk was lost."]


def test_proceedings_against_x_end_one() -> None:
    assert sentences("Une enquete est ouverte contre X. Ni la famille ni Mme Tesk n'y ont part.") == [
        "Une enquete est ouverte contre X.",
        "Ni la famille ni Mme Tesk n'y ont part.",
    ]
