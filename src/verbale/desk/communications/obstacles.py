"""What keeps a letter from going to the Government: every name in it without consent, and every source, all at once.

The same list is on the draft at any time, so that nobody learns of it only when sending.
"""

from collections.abc import Collection, Iterable, Sequence

from verbale.desk.cases.models import Consent, Person
from verbale.desk.communications.substance import Block
from verbale.intake.submission import Source
from verbale.names import same_person
from verbale.names.contacts import holds_contact
from verbale.names.folding import fold
from verbale.names.standing import As, standings
from verbale.names.tokens import words_of
from verbale.procedure.decision import Refusal


def obstacles_to_sending(
    blocks: Sequence[Block], people: Iterable[Person], sources: Iterable[Source | None] = ()
) -> tuple[Refusal, ...]:
    """One refusal for each place at which somebody without consent stands, with the key of the person and the block's number.

    And one for each block that holds a source: it says neither where nor which words, since whoever reads it may not know them.
    """
    everybody = list(people)
    names = tuple(
        Refusal(
            "name-without-consent", {"person": person.key, "block": number, "start": place.span.start, "how": place.how}
        )
        for person in everybody
        if person.to_government != Consent.YES or person.in_letter == Consent.NO
        for number, block in enumerate(blocks, start=1)
        for name in person.names
        for place in standings(name, block.text)
    )
    named = [name for person in everybody if person.to_government == Consent.YES for name in person.names]
    return names + _sources(blocks, named, list(sources))


def _sources(
    blocks: Sequence[Block], named: Collection[str], sources: Collection[Source | None]
) -> tuple[Refusal, ...]:
    opened = [source for source in sources if source is not None]
    small = _small_words(block.text for block in blocks)
    unread = (Refusal("source-unread"),) if len(opened) < len(sources) else ()
    return unread + tuple(
        Refusal("source-in-letter", {"block": number})
        for number, block in enumerate(blocks, start=1)
        if any(_stands(source, block.text, named, small) for source in opened)
    )


def _stands(source: Source, text: str, named: Collection[str], small: frozenset[str]) -> bool:
    """Somebody who submits their own case, and may be named in it, stands in the letter as who they are, and not as its source."""
    if holds_contact(source.contact, text):
        return True
    if any(same_person(source.name, name).likely for name in named):
        return False
    theirs = {fold(word) for name in named for word in words_of(name)}
    for place in standings(source.name, text):
        printed = place.span.of(text)
        words = {fold(word) for word in words_of(printed)} - small
        if place.how is As.FULL and words and not any(same_person(printed, name).likely for name in named):
            return True
        if words - theirs:  # a family name that a source shares with somebody who may be named gives nobody away
            return True
    return False


def _small_words(texts: Iterable[str]) -> frozenset[str]:
    """Words that the letter also writes small: one of an organisation's name gives nobody away where it is a word like others."""
    return frozenset(fold(word) for text in texts for word in words_of(text) if word.islower() and fold(word))
