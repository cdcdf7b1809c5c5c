"""Matters made up at random, and what a letter drafted from one must be read to say."""

import datetime
import re
from collections import Counter

from hypothesis import strategies as st

from tests.promises.facts import bare
from verbale.almanac.mandates import holder_on, resolution_in_force
from verbale.letters.drafting import law_panel
from verbale.letters.drafting.cast import initials
from verbale.letters.drafting.ending import periods_of
from verbale.letters.drafting.facts import attribution_of
from verbale.letters.drafting.matter import (
    AddressedTo,
    Charge,
    Cited,
    ConcernRaised,
    Event,
    Given,
    LetterType,
    MandateJoining,
    Matter,
    Organisation,
    Person,
    PreviousLetter,
    SentenceImposed,
    SisterLetter,
)
from verbale.letters.record import Attribution, EventKind, NoticeKind, OrganisationKind, Record
from verbale.wording import Language

LANGUAGES: st.SearchStrategy[Language] = st.sampled_from(["en", "fr", "es"])
MANDATES = (
    "HRD",
    "FOE",
    "FOAA",
    "IJL",
    "TORTURE",
    "EXECUTIONS",
    "HEALTH",
    "HOUSING",
    "MINORITIES",
    "TERRORISM",
    "EDUCATION",
    "FORB",
)
TOLD = tuple(
    kind
    for kind in EventKind
    if kind.value not in ("legislation", "assembly", "publication", "speech", "designation", "dissolution", "other")
)
NAMES = (
    ("Nerida Talvik", "Talvik", "female"),
    ("Karel Ostrow", "Ostrow", "male"),
    ("Odalys Marchetti-Ruan", "Marchetti-Ruan", "female"),
    ("Abdul Rahman al-Hashimi", "al-Hashimi", "male"),
    ("Nguyễn Thị Lan", "Nguyễn Thị Lan", "female"),
    ("Siobhán Ní Bhraonáin", "Ní Bhraonáin", "female"),
    ("Łukasz Wójcikiewicz", "Wójcikiewicz", "male"),
    ("María José Quispe Mamani", "Quispe Mamani", "female"),
    ("Kofi Amoah-Darko", "Amoah-Darko", "male"),
    ("Björn Åkesson", "Åkesson", "male"),
    ("Tenzin Dolkar", "Tenzin Dolkar", "female"),
    ("İbrahim Çelikoğlu", "Çelikoğlu", "male"),
    ("Zhang Weimin", "Zhang", "male"),
    ("Ngozi Okwuosa", "Okwuosa", "female"),
)
HONORIFICS: dict[Language, dict[str, str]] = {
    "en": {"female": "Ms.", "male": "Mr."},
    "fr": {"female": "Mme", "male": "M."},
    "es": {"female": "Sra.", "male": "Sr."},
}
BODIES: dict[Language, tuple[str, str]] = {
    "en": ("the Quay Police", "the District Court of Oreba"),
    "fr": ("la Police du quai", "le Tribunal de district d’Oreba"),
    "es": ("la Policía del Muelle", "el Tribunal de Distrito de Oreba"),
}
COURTLY = ("charge", "indictment", "trial", "verdict", "sentence", "appeal", "fine", "travel-ban")
PENAL = ("sentence", "fine")
"""What the authorities are said to deny was imposed is no penalty of the record."""
LAWS: dict[Language, str] = {"en": "the Harbour Code", "fr": "le Code pénal", "es": "el Código Penal"}
DESCRIBED: dict[Language, dict[str, tuple[str, str]]] = {
    "en": {"female": ("a 15-year-old girl", "the girl"), "male": ("a 12-year-old boy", "the boy")},
    "fr": {"female": ("une fille de 15 ans", "la fille"), "male": ("un garçon de 12 ans", "le garçon")},
    "es": {"female": ("una niña de 15 años", "la niña"), "male": ("un niño de 12 años", "el niño")},
}
PORTRAITS: dict[Language, str] = {
    "en": "is a lawyer and a member of the Oreba bar",
    "fr": "est juriste et membre du barreau d’Oreba",
    "es": "es jurista y pertenece al colegio de abogados de Oreba",
}
OWN_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "legislation": "the National Assembly adopted a law on associations",
        "assembly": "{p0} took part in a demonstration in Oreba",
        "publication": "{p0} published an article on the harbour",
        "speech": "{p0} gave a speech at a conference",
        "designation": "{p0} was designated as a terrorist by {court}",
        "attack": "masked men attacked {p0} in front of the harbour office",
    },
    "fr": {
        "legislation": "l’Assemblée nationale a adopté une loi sur les associations",
        "assembly": "{p0} a participé à une manifestation à Oreba",
        "publication": "{p0} a publié un article sur le port",
        "speech": "{p0} a prononcé un discours lors d’une conférence",
        "attack": "des hommes masqués ont agressé {p0} devant le bureau du port",
    },
    "es": {
        "legislation": "la Asamblea Nacional aprobó una ley sobre asociaciones",
        "assembly": "{p0} participó en una manifestación en Oreba",
        "publication": "{p0} publicó un artículo sobre el puerto",
        "speech": "{p0} pronunció un discurso en una conferencia",
        "attack": "hombres enmascarados agredieron a {p0} frente a la oficina del puerto",
    },
}
SUBJECTS: dict[Language, str] = {
    "en": "what has been done to {p0} in the city of Oreba",
    "fr": "ce qui a été infligé à {p0} dans la ville d’Oreba",
    "es": "lo ocurrido a {p0} en la ciudad de Oreba",
}
OFFENCES: dict[Language, tuple[str, ...]] = {
    "en": ("spreading false rumours", "rioting", "insulting the harbour master"),
    "fr": ("diffusion de fausses rumeurs", "émeute", "outrage au maître du port"),
    "es": ("difusión de rumores falsos", "sedición", "injurias al capitán del puerto"),
}
CITED = (
    Cited("iccpr", ("9", "14(3)(d)", "19")),
    Cited("iccpr", ("6",)),
    Cited("icescr", ("11", "12")),
    Cited("cat", ("1", "12")),
    Cited("udhr", ("9", "10")),
    Cited("declaration-hrd", ("1", "5", "12")),
    Cited("crc", ("37",)),
    Cited("role-of-lawyers", ("16",)),
    Cited("ccpr-gc-34", ("11",)),
    Cited("mandela-rules", ("24",)),
    Cited("hrc-24-5"),
)
NOTICES = (NoticeKind.PRESS, NoticeKind.DETENTION, NoticeKind.DISAPPEARANCES)
STATES = ("XAL", "XBE", "XCO")
THEMES = (
    "liberty",
    "trial",
    "expression",
    "assembly",
    "association",
    "defenders",
    "torture",
    "life",
    "privacy",
    "chilling",
)


@st.composite
def matters(draw: st.DrawFn) -> Matter:
    language: Language = draw(LANGUAGES)
    day = draw(st.dates(datetime.date(2016, 1, 1), datetime.date(2025, 6, 30)))
    codes = draw(
        st.lists(st.sampled_from([c for c in MANDATES if holder_on(c, day)]), min_size=1, max_size=5, unique=True)
    )
    people = draw(people_of(language))
    events = draw(events_of(tuple(person.key for person in people), language, day))
    return Matter(
        type=draw(st.sampled_from(LetterType)),
        language=language,
        day=day.isoformat(),
        addressee=draw(
            st.sampled_from([*(AddressedTo(state=code) for code in STATES), AddressedTo(name="Hallin Copper")])
        ),
        mandates=tuple(MandateJoining(code) for code in codes),
        subject=SUBJECTS[language],
        people=people,
        organisations=(
            Organisation("police", BODIES[language][0]),
            Organisation("court", BODIES[language][1], OrganisationKind.COURT),
        ),
        events=events,
        charges=draw(charges_of(events, language)),
        sentences=tuple(
            draw(sentences_of(event, number)) for number, event in enumerate(events) if event.kind in PENAL
        ),
        concerns=tuple(
            ConcernRaised(theme=each) for each in draw(st.lists(st.sampled_from(THEMES), max_size=3, unique=True))
        ),
        cited=tuple(draw(st.lists(st.sampled_from(CITED), max_size=4, unique_by=lambda each: each.instrument))),
        previous=draw(previous_of(day)),
        sisters=draw(st.sampled_from([(), (SisterLetter(BODIES[language][1]),)])),
        notices=tuple(draw(st.lists(st.sampled_from(NOTICES), unique=True))),
        interim_measures=draw(st.booleans()),
        on_legislation=False,
    )


@st.composite
def people_of(draw: st.DrawFn, language: Language) -> tuple[Person, ...]:
    """One to four people, some by initials; some with a portrait."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    found: list[Person] = []
    for number, (name, family, gender) in enumerate(names):
        told = draw(st.booleans())
        given = Given.NAMED
        if number:
            given = draw(st.sampled_from([Given.NAMED, Given.NAMED, Given.NAMED, Given.INITIALS, Given.DESCRIBED]))
        if any(each.given is given and each.gender == gender for each in found):
            given = Given.NAMED  # two girls of one age would be one to every reader
        described, after = DESCRIBED[language][gender]
        found.append(
            Person(
                key=f"p{number}",
                name=name,
                honorific=HONORIFICS[language][gender],
                given=given,
                description=described,
                described_after=after,
                family_name=family,
                gender="female" if gender == "female" else "male",
                age=draw(st.integers(19, 90)) if told and given is Given.NAMED else None,
                portrait=PORTRAITS[language] if told else None,
            )
        )
    return tuple(found)


@st.composite
def events_of(draw: st.DrawFn, people: tuple[str, ...], language: Language, day: datetime.date) -> tuple[Event, ...]:
    """Up to 40 events; of one kind no two on dates that hold each other."""
    found: list[Event] = []
    for number in range(draw(st.integers(0, 40))):
        kind = draw(st.sampled_from(TOLD))
        words = None
        if draw(st.integers(0, 4)) == 0:
            kind = EventKind(draw(st.sampled_from(sorted(OWN_WORDS[language]))))
            words = OWN_WORDS[language][kind]
        on = draw(st.dates(datetime.date(2010, 1, 1), day - datetime.timedelta(days=40)))
        form = draw(st.sampled_from(["day", "day", "day", "month", "year", "range"]))
        date = on.isoformat()[: {"month": 7, "year": 4}.get(form, 10)]
        until = (on + datetime.timedelta(days=draw(st.integers(1, 20)))).isoformat() if form == "range" else None
        if any(each.kind is kind and each.date and each.date[:4] == date[:4] for each in found):
            continue
        found.append(
            Event(
                f"e{number}",
                kind,
                date,
                until,
                words,
                people=tuple(draw(st.lists(st.sampled_from(people), min_size=1, max_size=2, unique=True))),
                by=() if words else draw(st.sampled_from([(), ("court",) if kind in COURTLY else ("police",)])),
                attribution=draw(
                    st.sampled_from([each for each in Attribution if each != "denied" or kind not in PENAL])
                ),
                independent=draw(st.booleans()),
            )
        )
    return tuple(found)


@st.composite
def charges_of(draw: st.DrawFn, events: tuple[Event, ...], language: Language) -> tuple[Charge, ...]:
    charged = [event for event in events if event.kind in ("charge", "indictment")]
    return tuple(
        Charge(
            event.people,
            f"{number + 101}",
            LAWS[language],
            OFFENCES[language][number] if number < 3 and draw(st.booleans()) else None,
            event.key,
        )
        for number, event in enumerate(charged)
    )


@st.composite
def sentences_of(draw: st.DrawFn, event: Event, number: int) -> SentenceImposed:
    """Each another one: what is imposed on the same people twice reads as one told again."""
    if event.kind is EventKind.FINE:
        return SentenceImposed(
            event.people, fine=draw(st.integers(1, 900)) * 100 + number, currency="daler", event=event.key
        )
    return SentenceImposed(event.people, years=number + 1, months=draw(st.integers(0, 11)), event=event.key)


@st.composite
def previous_of(draw: st.DrawFn, day: datetime.date) -> tuple[PreviousLetter, ...]:
    found = []
    dates = draw(
        st.lists(st.dates(datetime.date(2012, 1, 1), day - datetime.timedelta(days=200)), max_size=4, unique=True)
    )
    for number, sent in enumerate(sorted(dates)):
        replied = draw(st.sampled_from([True, False, None]))
        replies = (sent + datetime.timedelta(days=70),) if replied else ()
        kind = draw(st.sampled_from(["AL", "UA", "OL"]))
        found.append(
            PreviousLetter(f"{kind} XAL {number + 11}/{sent.year}", sent.isoformat(), replied, tuple(map(str, replies)))
        )
    return tuple(found)


def expected(matter: Matter, reference: str, text: str) -> Counter[tuple[object, ...]]:
    """What was put in, as tuples that begin with their kind; of people, those whom the letter's text names."""
    day = datetime.date.fromisoformat(matter.day)
    periods = periods_of(matter)
    found: Counter[tuple[object, ...]] = Counter()
    found["reference", reference] += 1
    found["date", matter.day] += 1
    found["language", matter.language] += 1
    found["addressee", matter.addressee.state or "OTH"] += 1
    found["periods", periods.response_days, periods.publication_days, matter.interim_measures] += 1
    for mandate in matter.mandates:
        resolution, holder = resolution_in_force(mandate.code, day), holder_on(mandate.code, day)
        found["mandate", mandate.code, resolution and resolution.number] += 1
        found["signatory", bare(holder.name if holder else None), mandate.code] += 1
    for person in matter.people:
        shown = {Given.INITIALS: initials(person.name), Given.DESCRIBED: person.description or ""}.get(
            person.given, person.name
        )
        if shown in text or shown.capitalize() in text:
            found["person", bare(shown), *traits_of(person)] += 1
    for event in matter.events:
        found["event", event.date, event.until, event.kind, attribution_of(event)] += 1
    for charge in matter.charges:
        found["charge", charge.provision, bare(charge.law.split(" ", 1)[1]), bare(charge.offence)] += 1
    for each in matter.sentences:
        found["sentence", each.years, each.months, each.fine] += 1
    for letter in matter.previous:
        found["previous", letter.reference, letter.date, letter.replied, letter.replies] += 1
    for row in law_panel(matter):
        for provision in row.cited if row.in_letter else ():
            found["cited", row.instrument, provision] += 1
        if row.in_letter and row.since is not None:
            found["ratification", row.instrument, row.since.isoformat(), row.how] += 1
    return found


def traits_of(person: Person) -> tuple[object, ...]:
    """Honorific, age and how the name is withheld."""
    if person.given is Given.DESCRIBED:
        return None, int(re.findall(r"\d+", person.description or "")[0]), "description"
    return person.honorific, person.age, "initials" if person.given is Given.INITIALS else None


def read_back(record: Record) -> Counter[tuple[object, ...]]:
    """What a record says, in the same tuples; a thing cited twice counts once."""
    found: Counter[tuple[object, ...]] = Counter()
    found["reference", record.reference and record.reference.printed] += 1
    found["date", record.date] += 1
    found["language", record.language] += 1
    found["addressee", record.addressee.code] += 1
    found["periods", record.response_days, record.publication_days, record.interim_measures] += 1
    for mandate in record.mandates:
        found["mandate", mandate.code, mandate.resolution] += 1
    for signatory in record.signatories:
        found["signatory", bare(signatory.name), signatory.mandate] += 1
    for person in record.people:
        found["person", bare(person.name), person.honorific, person.age, person.withheld] += 1
    for event in record.events:
        found["event", event.date, event.until, event.kind, event.attribution] += 1
    for charge in record.charges:
        found["charge", charge.provision, bare(charge.law), bare(charge.offence)] += 1
    for each in record.sentences:
        term = each.duration
        found["sentence", term.years if term else 0, term.months if term else 0, each.amount and int(each.amount)] += 1
    for letter in record.previous:
        found["previous", letter.reference, letter.date, letter.replied, letter.replies] += 1
    for key in {
        ("cited", c.instrument, c.provision or c.paragraph) for c in record.citations if c.provision or c.paragraph
    }:
        found[key] += 1
    for row in {("ratification", r.instrument, r.date, r.kind) for r in record.ratifications}:
        found[row] += 1
    return found
