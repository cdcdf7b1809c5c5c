"""Who and what is named: people, groups, organisations, places, laws."""

from dataclasses import replace
from operator import attrgetter

from verbale.letters.record import Group, Law, Organisation, Person, Place
from verbale.samples.labelling import written
from verbale.samples.labelling.ground import Ground, day


def people(ground: Ground) -> tuple[Person, ...]:
    """In the order of first mention, with their keys, as the other lists are."""

    def make(label: written.Person) -> tuple[Person, str | None]:
        name = f"{label.honorific} {label.name}" if label.honorific else label.name
        person = Person(
            key="",
            name=label.name,
            honorific=label.honorific,
            aliases=tuple(label.aliases),
            age=label.age,
            gender=label.gender,
            nationality=label.nationality,
            role=label.role,
            withheld=label.withheld,
            mentions=ground.mentions(label, [name]),
        )
        return person, label.id

    made = sorted(ground.each("people", ground.labels.people, make), key=lambda pair: pair[0].mentions)
    return tuple(replace(fact, key=ground.new_key("person", fact.mentions[0].start, name)) for fact, name in made)


def groups(ground: Ground) -> tuple[Group, ...]:
    def make(label: written.Group) -> Group:
        span = ground.span("groups", label.span)
        return Group("", ground.words(span), label.count, span)

    made = sorted(ground.each("groups", ground.labels.groups, make), key=attrgetter("span"))
    return tuple(replace(fact, key=ground.new_key("group", fact.span.start)) for fact in made)


def organisations(ground: Ground) -> tuple[Organisation, ...]:
    def make(label: written.Organisation) -> tuple[Organisation, str | None]:
        mentions = ground.mentions(label, [label.name, *label.aliases])
        return Organisation("", label.name, label.kind, tuple(label.aliases), mentions), label.id

    made = sorted(ground.each("organisations", ground.labels.organisations, make), key=lambda pair: pair[0].mentions)
    return tuple(replace(fact, key=ground.new_key("organisation", fact.mentions[0].start, name)) for fact, name in made)


def places(ground: Ground) -> tuple[Place, ...]:
    def make(label: written.Place) -> tuple[Place, str | None]:
        return Place("", label.name, ground.mentions(label, [label.name])), label.id

    made = sorted(ground.each("places", ground.labels.places, make), key=lambda pair: pair[0].mentions)
    return tuple(replace(fact, key=ground.new_key("place", fact.mentions[0].start, name)) for fact, name in made)


def laws(ground: Ground) -> tuple[Law, ...]:
    def make(label: written.Law) -> Law:
        mentions = ground.mentions(label, [label.title])
        return Law(label.title, label.number, day(label.date), ground.state(label.state), label.bill, mentions)

    return tuple(sorted(ground.each("laws", ground.labels.laws, make), key=attrgetter("mentions")))
