"""Who the people are, what was written before, and the chronology with its hedges."""

from collections.abc import Sequence

from verbale.almanac.languages import Language
from verbale.dates import PartialDate
from verbale.letters.drafting.clauses import italic
from verbale.letters.drafting.draft import Origin, Source
from verbale.letters.drafting.matter import Charge, Event, Given, Key, Person, PreviousLetter, SentenceImposed
from verbale.letters.drafting.text import Words, capitalised, closed, listed, lowered, said, sentences
from verbale.letters.drafting.writing import Writing, clause, emphasised, own
from verbale.letters.record import Attribution, EventKind, PartKind
from verbale.wording import number
from verbale.wording.dates import written, written_range
from verbale.wording.durations import length

_WITH_CHARGES = (EventKind.CHARGE, EventKind.INDICTMENT, EventKind.VERDICT)
_WITH_PENALTIES = (EventKind.SENTENCE, EventKind.FINE)


class CannotTell(ValueError):
    """An event can be told by no clause: the message names it and says what is missing."""


def write_background(writing: Writing) -> None:
    for person in writing.matter.people:
        if person.portrait:
            words = capitalised(closed(_portrait(writing, person)))
            writing.add(f"background.{person.key}", PartKind.BACKGROUND, words, Source(Origin.PERSON, person.key))
    for place, text in enumerate(writing.matter.background, 1):
        writing.add(f"background.{place}", PartKind.BACKGROUND, writing.own(text), own("background"))


def _portrait(writing: Writing, person: Person) -> Words:
    """Who somebody is; of whoever is not named, only what the desk wrote, since age and nationality point at people."""
    who = writing.cast.get(person.key)
    assert who is not None
    given: dict[str, Words | str] = {"who": who, "portrait": writing.own(person.portrait or "")}
    code = "portrait"
    if person.given is Given.NAMED:
        if person.age is not None:
            given["age"] = f"{person.age}"
        if person.nationality is not None:
            given["nationality"] = writing.say("background.nationality", nationality=person.nationality)
        code = {(True, False): "aged", (False, True): "citizen", (True, True): "aged_citizen"}.get(
            (person.age is not None, person.nationality is not None), "portrait"
        )
    return writing.say(f"background.{code}", **given)


def write_previous(writing: Writing) -> None:
    letters = writing.matter.previous
    if not letters:
        return
    count = "one" if len(letters) == 1 else "many"
    named = listed([_earlier(writing, each) for each in letters], writing.language)
    words = [writing.say(f"previous.{count}", letters=named)]
    for each in letters:
        if each.replied and each.replies:
            dates = listed([said(_day(date, writing.language)) for date in each.replies], writing.language)
            words.append(writing.say("previous.reply", dates=dates, letter=_recalled(writing, each)))
        elif each.replied:
            words.append(writing.say("previous.reply_undated", letter=_recalled(writing, each)))
    silent = [_recalled(writing, each) for each in letters if each.replied is False]
    if silent:
        words.append(writing.say("previous.silence", letters=listed(silent, writing.language)))
    sources = [Source(Origin.PREVIOUS, each.reference or each.date or "") for each in letters]
    writing.add("previous", PartKind.PREVIOUS, sentences(words), clause(f"previous.{count}"), *sources)


def _earlier(writing: Writing, letter: PreviousLetter) -> Words:
    if letter.date is None:
        return writing.say("previous.undated", reference=letter.reference or "")
    date = _day(letter.date, writing.language)
    if letter.reference is None:
        return writing.say("previous.dated", date=date)
    return writing.say("previous.letter", date=date, reference=letter.reference)


def _recalled(writing: Writing, letter: PreviousLetter) -> Words:
    if letter.reference is not None:
        return said(letter.reference)
    return writing.say("previous.the_letter", date=_day(letter.date or "", writing.language))


def _day(date: str, language: Language) -> str:
    return written(PartialDate.parse(date), language)


def write_allegations(writing: Writing) -> None:
    matter = writing.matter
    if not matter.events and not matter.charges and not matter.sentences:
        return
    writing.add(
        "allegations", PartKind.ALLEGATIONS, italic(writing.say("allegations.lead")), clause("allegations.lead")
    )
    for event in matter.events:
        if event.heading:
            words = emphasised(writing.own(event.heading))
            writing.add(f"allegations.{event.key}.heading", PartKind.ALLEGATIONS, words, own("heading"), level=1)
        told = capitalised(closed(tell(writing, event)))
        after = _unsaid(writing, event)
        source = Source(Origin.EVENT, event.key)
        sources = (source, own("words") if event.words else clause(f"kind.{event.kind}"))
        writing.add(f"allegations.{event.key}", PartKind.ALLEGATIONS, sentences([told, *after]), *sources, level=1)
    told_with = {event.key for event in matter.events}
    loose = [_charged(writing, each) for each in matter.charges if each.event not in told_with]
    loose += [_sentenced(writing, each) for each in matter.sentences if each.event not in told_with]
    if loose:
        writing.add("allegations.after", PartKind.ALLEGATIONS, sentences(loose), clause("charges.later"), level=1)


def attribution_of(event: Event) -> Attribution:
    """What is stated on sources that depend on each other is told as reported."""
    if event.attribution is Attribution.STATED and not event.independent:
        return Attribution.REPORTED
    return event.attribution


def tell(writing: Writing, event: Event) -> Words:
    """An event in a sentence: when, at what distance, and what."""
    attribution = attribution_of(event)
    by_verb = event.words is None or (event.hedged is not None and attribution is Attribution.REPORTED)
    what = _own_words(writing, event, attribution) if event.words is not None else _by_kind(writing, event, attribution)
    hedged = attribution is not Attribution.DENIED and by_verb and writing.clauses.has(f"grammar.{attribution}.one")
    frame = "stated" if hedged else attribution.value
    if attribution is Attribution.DENIED:
        code = "frame.denied" if event.date else "frame.denied_none"
        return writing.say(code, what=lowered(_dated(writing, event, what)) if event.date else what)
    return _dated(writing, event, writing.say(f"frame.{frame}", what=what))


def _dated(writing: Writing, event: Event, what: Words) -> Words:
    if event.date is None:
        return writing.say("date.none", what=what)
    first = PartialDate.parse(event.date)
    if event.until is not None:
        date = written_range(first, PartialDate.parse(event.until), writing.language)
        return writing.say("date.range", date=date, what=what)
    return writing.say(f"date.{first.precision}", date=written(first, writing.language), what=what)


def _own_words(writing: Writing, event: Event, attribution: Attribution) -> Words:
    hedged = event.hedged if attribution is Attribution.REPORTED else None
    given: dict[str, Words | str] = {}
    text = hedged or event.words or ""
    if "{charges}" in text:
        given["charges"] = _charges(writing, [each for each in writing.matter.charges if each.event == event.key])
    if "{penalties}" in text:
        given["penalties"] = penalties(writing, [each for each in writing.matter.sentences if each.event == event.key])
    return writing.own(text, **given)


def _by_kind(writing: Writing, event: Event, attribution: Attribution) -> Words:
    code = f"kind.{event.kind}"
    if not writing.clauses.has(code):
        raise CannotTell(f"event {event.key}: no clause tells of {event.kind}, so it needs words of its own")
    if not event.people:
        raise CannotTell(f"event {event.key}: say to whom it happened, or give it words of its own")
    plural, feminine = writing.cast.is_plural(event.people), writing.cast.is_feminine(event.people)
    tense = attribution if writing.clauses.has(f"grammar.{attribution}.one") else Attribution.STATED
    charges = [each for each in writing.matter.charges if each.event == event.key]
    imposed = [each for each in writing.matter.sentences if each.event == event.key]
    if event.kind in _WITH_PENALTIES and not imposed:
        raise CannotTell(f"event {event.key}: say what was imposed, or give it words of its own")
    given: dict[str, Words | str] = {
        "who": writing.cast.listed(event.people),
        "aux": writing.say(f"grammar.{tense}.{'many' if plural else 'one'}"),
        "aux1": writing.say(f"grammar.{tense}.one"),
        "hedge": writing.say(f"grammar.{tense}.hedge"),
        "e": ("es" if plural else "e") if feminine else "s" if plural else "",
        "o": ("as" if plural else "a") if feminine else "os" if plural else "o",
        "f": ("es" if plural else "e") if feminine else "",
        "plural": "s" if plural else "",
        "by": writing.say("grammar.by", names=writing.cast.listed(event.by)) if event.by else (),
        "at": writing.say("grammar.at", place=event.place) if event.place else (),
        "charges": _charges(writing, charges) if event.kind in _WITH_CHARGES else (),
        "penalties": penalties(writing, imposed) if event.kind in _WITH_PENALTIES else (),
    }
    return writing.say(code, **given)


def _unsaid(writing: Writing, event: Event) -> list[Words]:
    """Charges and penalties of an event whose own telling has no place for them."""
    text = event.words or ""
    found: list[Words] = []
    if event.words is not None or event.kind not in _WITH_CHARGES:
        found += [
            _charged(writing, each)
            for each in writing.matter.charges
            if each.event == event.key and "{charges}" not in text
        ]
    if event.words is not None or event.kind not in _WITH_PENALTIES:
        found += [
            _sentenced(writing, each)
            for each in writing.matter.sentences
            if each.event == event.key and "{penalties}" not in text
        ]
    return found


def _charged(writing: Writing, charge: Charge) -> Words:
    return _of_people(writing, "charges.later", charge.people, charges=_charges(writing, [charge]))


def _sentenced(writing: Writing, sentence: SentenceImposed) -> Words:
    return _of_people(writing, "penalties.later", sentence.people, penalties=penalties(writing, [sentence]))


def _of_people(writing: Writing, code: str, people: Sequence[Key], **given: Words) -> Words:
    plural, feminine = writing.cast.is_plural(people), writing.cast.is_feminine(people)
    words = writing.say(
        code,
        who=writing.cast.listed(people),
        aux=writing.say(f"grammar.stated.{'many' if plural else 'one'}"),
        e=("es" if plural else "e") if feminine else "s" if plural else "",
        o=("as" if plural else "a") if feminine else "os" if plural else "o",
        **given,
    )
    return capitalised(closed(words))


def _charges(writing: Writing, charges: Sequence[Charge]) -> Words:
    """What people are charged with, to stand behind the verb."""
    parts: list[Words] = []
    for each in charges:
        provision = writing.say("charges.article", number=each.provision, law=each.law)
        if each.offence is None:
            parts.append(writing.say("charges.without", provision=provision))
        else:
            offence = writing.say("charges.offence", offence=each.offence)
            parts.append(writing.say("charges.with", offence=offence, provision=provision))
    first, *rest = parts or [()]
    return listed([first, *(_lean(part) for part in rest)], writing.language)


def _lean(words: Words) -> Words:
    """Without the blank at the start, for what follows an "and"."""
    first, *rest = words
    return (*said(first.text.lstrip()), *rest)


def penalties(writing: Writing, imposed: Sequence[SentenceImposed]) -> Words:
    parts: list[Words] = []
    for each in imposed:
        if each.years or each.months or each.days:
            term = length(each.years, each.months, each.days, writing.language)
            parts.append(writing.say("penalties.term", length=term))
            if each.suspended:
                parts[-1] = writing.say("penalties.suspended", penalty=parts[-1])
        if each.fine is not None:
            sum_ = f"{number(each.fine, writing.language)} {each.currency or ''}".strip()
            parts.append(writing.say("penalties.fine", sum=sum_))
    return listed(parts, writing.language)
