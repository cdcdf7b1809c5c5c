"""The law that a letter cites: citations and what it says of ratification."""

from operator import attrgetter

from verbale.letters.record import Citation, Ratification
from verbale.samples.labelling import written
from verbale.samples.labelling.ground import Ground, day


def citations(ground: Ground) -> tuple[Citation, ...]:
    """In the order of their places."""

    def make(label: written.Citation) -> Citation:
        span = ground.span("citations", label.span)
        return Citation(label.instrument, label.provision, label.paragraph, label.symbol, ground.words(span), span)

    return tuple(sorted(ground.each("citations", ground.labels.citations, make), key=attrgetter("span")))


def ratifications(ground: Ground) -> tuple[Ratification, ...]:
    def make(label: written.Ratification) -> Ratification:
        span = ground.span("ratifications", label.span)
        return Ratification(label.instrument, ground.state(label.state), day(label.date), label.kind, span)

    return tuple(sorted(ground.each("ratifications", ground.labels.ratifications, make), key=attrgetter("span")))
