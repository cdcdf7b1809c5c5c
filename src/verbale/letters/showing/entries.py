"""The lists beside a letter: each fact in a few words, with the paragraphs at which it stands."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from verbale.almanac.instruments import Instrument, instrument_by_key
from verbale.almanac.states import state_by_code
from verbale.dates import PartialDate
from verbale.letters.record import (
    Addressee,
    Charge,
    Event,
    Group,
    Law,
    MandateNamed,
    Organisation,
    Person,
    Place,
    Previous,
    Ratification,
    Record,
    Request,
    Sentence,
    Signatory,
)
from verbale.letters.showing.facts import Fact, Facts, Look, Provisions
from verbale.letters.showing.paragraphs import Shown
from verbale.wording import Language, listed, number, say
from verbale.wording.dates import written, written_range
from verbale.wording.durations import length


@dataclass(frozen=True, slots=True)
class Entry:
    slot: int
    words: str
    more: str = ""
    at: tuple[tuple[int, str], ...] = ()
    """Of each place: the number of its paragraph, and the address of its words on the page."""
    date: str | None = None
    shown: str = ""
    hedges: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryList:
    id: str
    name: str
    look: Look
    entries: tuple[Entry, ...]
    note: str = ""

    @property
    def tag(self) -> str:
        return "ol" if self.id in ("chronology", "requests", "signatures") else "ul"


def lists(record: Record, facts: Facts, shown: tuple[Shown, ...], language: Language) -> tuple[EntryList, ...]:
    """The lists that have an entry, in the order of the page; words in the interface's language, names as printed."""
    return tuple(each for each in _Lister(record, shown, language).all(facts) if each.entries)


class _Lister:
    def __init__(self, record: Record, shown: tuple[Shown, ...], language: Language) -> None:
        self.record = record
        self.shown = [each for each in shown if each.number is not None]
        self.language = language

    def all(self, facts: Facts) -> Iterable[EntryList]:
        law = [*facts.citations, *facts.laws, *facts.ratifications]
        yield self._list("chronology", "date", facts.events, self._event, note=self._say("page.as-alleged"))
        yield self._list("requests", "", facts.requests, self._request)
        yield self._list("people", "person", [*facts.people, *facts.organisations], self._named)
        yield self._list("groups", "", facts.groups, self._named)
        yield self._list("charges", "", [*facts.charges, *facts.sentences], self._accusation)
        yield self._list("law", "law", law, self._law)
        yield self._list("earlier", "earlier", facts.previous, self._previous)
        yield self._list("places", "", facts.places, self._named)
        yield self._list("mandates", "", facts.mandates, self._mandate)
        yield self._list("signatures", "", facts.signatories, self._signatory)

    def _say(self, code: str, **values: object) -> str:
        return say(code, self.language, **values)

    def _list(
        self, identity: str, look: Look, facts: Iterable[Fact], entry: Callable[[Fact], Entry], note: str = ""
    ) -> EntryList:
        return EntryList(identity, self._say(f"page.list-{identity}"), look, tuple(entry(fact) for fact in facts), note)

    def _entry(self, fact: Fact, words: str, more: str = "") -> Entry:
        return Entry(fact.slot, words, more, at=tuple(self._places(fact)))

    def _places(self, fact: Fact) -> Iterable[tuple[int, str]]:
        last = None
        for index, span in enumerate(fact.spans, start=1):
            number = paragraph_number(self.shown, span.start)
            if number is not None and number != last:
                yield number, f"#m{fact.slot}-{index}"
            last = number

    def _event(self, fact: Fact) -> Entry:
        event = fact.subject
        assert isinstance(event, Event)
        hedges = []
        if event.attribution != "stated":
            hedges.append(self._say(f"attribution.{event.attribution}"))
        if event.inferred:
            hedges.append(self._say("page.worked-out"))
        return Entry(
            fact.slot,
            self._label(event),
            self._about(event),
            date=event.date,
            shown=self._when(event),
            hedges=tuple(hedges),
        )

    def _when(self, event: Event) -> str:
        if not event.date:
            return self._say("page.no-date")
        if not event.until:
            return self._date(event.date, short=True)
        first, last = PartialDate.parse(event.date), PartialDate.parse(event.until)
        return written_range(first, last, self.language, short=True)

    def _label(self, event: Event) -> str:
        """The record's label is English; in another language it is made from the kind and the penalties."""
        if self.language == "en":
            return event.label
        penalties = [self._penalty(each) for each in self.record.sentences if each.event == event.key]
        kind = self._say(f"event.{event.kind}")
        return f"{kind} – {listed(penalties, self.language)}" if penalties else kind

    def _about(self, event: Event) -> str:
        """Whom and what the event touches; people only where the letter is about more than one."""
        people = {person.key: person.name for person in self.record.people}
        others = {body.key: body.name for body in self.record.organisations}
        others |= {place.key: place.name for place in self.record.places}
        names = people | others if len(people) > 1 else others
        return ", ".join(names[key] for key in (*event.people, *event.organisations, *event.places) if key in names)

    def _request(self, fact: Fact) -> Entry:
        request = fact.subject
        assert isinstance(request, Request)
        words = request.text if len(request.text) <= 90 else request.text[:90].rsplit(" ", 1)[0] + " …"
        return self._entry(fact, f"{request.number}. {words}")

    def _named(self, fact: Fact) -> Entry:
        match fact.subject:
            case Person() as person:
                words = f"{person.honorific} {person.name}" if person.honorific else person.name
                about = [self._say(f"role.{person.role}")]
                if person.age is not None:
                    about.append(self._say("page.aged", age=person.age))
                if person.nationality:
                    about.append(person.nationality)
                about += [self._say("page.also", name=alias) for alias in person.aliases]
                return self._entry(fact, words, "; ".join(about))
            case Organisation() as body:
                return self._entry(fact, body.name, "; ".join([self._say(f"organisation.{body.kind}"), *body.aliases]))
            case Group() as group:
                return self._entry(fact, group.description)
            case Place() as place:
                return self._entry(fact, place.name)
        raise TypeError(f"no name: {fact.subject!r}")

    def _accusation(self, fact: Fact) -> Entry:
        match fact.subject:
            case Charge() as charge:
                provision = self._say("page.article", number=charge.provision) if charge.provision else ""
                law = ", ".join(each for each in (charge.law, provision) if each)
                offence = f"“{charge.offence}”" if charge.offence else ""
                return self._entry(fact, offence or law or self._say("page.charge"), law if offence else "")
            case Sentence() as sentence:
                return self._entry(fact, self._penalty(sentence))
        raise TypeError(f"no charge and no sentence: {fact.subject!r}")

    def _penalty(self, sentence: Sentence) -> str:
        amount = ""
        if sentence.duration is not None:
            duration = sentence.duration
            amount = length(duration.years, duration.months, duration.days, self.language)
        elif sentence.amount is not None:
            amount = " ".join(each for each in (number(sentence.amount, self.language), sentence.unit) if each)
        suspended = self._say("penalty.suspended") if sentence.suspended else ""
        return ", ".join(each for each in (self._say(f"penalty.{sentence.kind}"), amount, suspended) if each)

    def _date(self, date: str, *, short: bool = False) -> str:
        return written(PartialDate.parse(date), self.language, short=short)

    def _law(self, fact: Fact) -> Entry:
        match fact.subject:
            case Provisions() as cited:
                instrument = instrument_by_key(cited.instrument) if cited.instrument else None
                name = self._instrument(instrument) or cited.symbol or cited.printed
                article = instrument is None or instrument.unit in ("", "article")
                provision = ""
                if cited.provision:
                    provision = self._say("page.article" if article else "page.provision", number=cited.provision)
                paragraph = self._say("page.paragraph", number=cited.paragraph) if cited.paragraph else ""
                return self._entry(fact, ", ".join(each for each in (name, provision, paragraph) if each))
            case Law() as law:
                return self._entry(fact, law.title, self._say("page.bill") if law.bill else "")
            case Ratification() as statement:
                instrument = instrument_by_key(statement.instrument) if statement.instrument else None
                name = self._instrument(instrument)
                when = self._date(statement.date) if statement.date else ""
                more = ", ".join(each for each in (self._say(f"ratification.{statement.kind}"), when) if each)
                return self._entry(fact, name or self._say("page.treaty"), more)
        raise TypeError(f"no law: {fact.subject!r}")

    def _instrument(self, instrument: Instrument | None) -> str:
        """An instrument in few words: its abbreviation, else its title in the interface's language, else in English."""
        if instrument is None:
            return ""
        return instrument.abbreviation(self.language) or instrument.title(self.language) or instrument.title("en")

    def _previous(self, fact: Fact) -> Entry:
        letter = fact.subject
        assert isinstance(letter, Previous)
        date = self._date(letter.date) if letter.date else ""
        symbol = letter.document.symbol if letter.document else ""
        words = letter.reference or date or symbol
        more = [each for each in (date if letter.reference else "", symbol if words != symbol else "") if each]
        if letter.replied is True:
            dates = [self._date(each) for each in letter.replies if each]
            more.append(self._say("page.replied-on", dates=", ".join(dates)) if dates else self._say("page.replied"))
        elif letter.replied is False:
            more.append(self._say("page.not-replied"))
        return self._entry(fact, words, "; ".join(more))

    def _mandate(self, fact: Fact) -> Entry:
        named = fact.subject
        assert isinstance(named, MandateNamed)
        more = [each for each in (named.code, named.resolution, named.basis) if each]
        return self._entry(fact, " ".join(named.title.split()), "; ".join(more))

    def _signatory(self, fact: Fact) -> Entry:
        signatory = fact.subject
        assert isinstance(signatory, Signatory)
        return self._entry(fact, signatory.name, signatory.title or "")


def paragraph_number(shown: Iterable[Shown], place: int) -> int | None:
    """The number of the paragraph that holds a place of the record's text, or of the last one before it."""
    number = None
    for each in shown:
        if each.number is not None and each.places[0] <= place:
            number = each.number
    return number


def addressee_name(addressee: Addressee, language: Language) -> str:
    """The State's name in the interface's language; another addressee's as the letter gives it."""
    state = state_by_code(addressee.code) if addressee.code and addressee.kind == "state" else None
    if state is not None:
        return state.name(language)
    return addressee.name or addressee.code or say("page.no-addressee", language)
