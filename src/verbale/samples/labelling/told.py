"""What happened and what was imposed: events, charges, sentences. They point at people, organisations and places."""

from dataclasses import replace
from operator import attrgetter

from verbale.dates import PartialDate, Precision
from verbale.letters.record import Charge, Duration, Event, Sentence
from verbale.samples.labelling import written
from verbale.samples.labelling.ground import Ground, day


def events(ground: Ground) -> tuple[Event, ...]:
    """In the order of their places. Their labels are empty: they are made from tables, not read."""

    def make(label: written.Event) -> tuple[Event, str | None]:
        event = Event(
            key="",
            date=day(label.date),
            until=day(label.until),
            time=label.time,
            precision=label.precision or _precision(label),
            inferred=label.inferred,
            kind=label.kind,
            people=ground.keys("person", label.people),
            by=ground.keys("person", label.by),
            organisations=ground.keys("organisation", label.organisations),
            places=ground.keys("place", label.places),
            attribution=label.attribution,
            label="",
            span=ground.span("events", label.span),
        )
        return event, label.id

    made = sorted(ground.each("events", ground.labels.events, make), key=lambda pair: pair[0].span)
    return tuple(replace(fact, key=ground.new_key("event", fact.span.start, name)) for fact, name in made)


def charges(ground: Ground) -> tuple[Charge, ...]:
    def make(label: written.Charge) -> Charge:
        return Charge(
            key="",
            provision=label.provision,
            law=label.law,
            state=ground.state(label.state),
            offence=label.offence,
            people=ground.keys("person", label.people),
            span=ground.span("charges", label.span),
        )

    made = sorted(ground.each("charges", ground.labels.charges, make), key=attrgetter("span"))
    return tuple(replace(fact, key=ground.new_key("charge", fact.span.start)) for fact in made)


def sentences(ground: Ground) -> tuple[Sentence, ...]:
    def make(label: written.Sentence) -> Sentence:
        lasting = label.duration
        return Sentence(
            kind=label.kind,
            duration=Duration(lasting.years, lasting.months, lasting.days) if lasting else None,
            amount=label.amount,
            unit=label.unit,
            suspended=label.suspended,
            people=ground.keys("person", label.people),
            event=ground.keys("event", [label.event])[0] if label.event else None,
            span=ground.span("sentences", label.span),
        )

    return tuple(sorted(ground.each("sentences", ground.labels.sentences, make), key=attrgetter("span")))


def _precision(label: written.Event) -> Precision:
    if label.until:
        return Precision.RANGE
    return PartialDate.parse(label.date).precision if label.date else Precision.NONE
