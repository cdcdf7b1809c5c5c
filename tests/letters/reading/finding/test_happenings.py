"""What English sentences tell to have happened: nothing in what is feared, demanded or named, and the kind of what was done."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.finding.happening_forms import TABLES
from verbale.letters.reading.finding.happenings import find_happenings
from verbale.letters.reading.linking.telling import told
from verbale.letters.reading.words.happenings.forms import Forms
from verbale.letters.record import EventKind


def kinds(text: str) -> str:
    """The kinds of what a text tells, sentence by sentence, in order."""
    letter = sheet_of(text, language="en", dated="25 October 2023")
    dates, happenings = list(find_dates(letter)), list(find_happenings(letter))
    found = []
    for sentence in letter.flow.sentences:
        within = [each for each in happenings if sentence.covers(each.span)]
        when = [each for each in dates if sentence.covers(each.span)]
        found += [each.happening.kind for each in told(letter, sentence, when, within) if each.happening is not None]
    return " ".join(found)


SILENT = [
    "Ms. Tesk fears being detained.",
    "Mr. Baro is at risk of being deported to a third country.",
    "He could be sentenced to ten years.",
    "His lawyers called for his release.",
    "Nobody was arrested.",
    "No one has been charged.",
    "None of them was injured.",
    "She has never been convicted.",
    "The villagers may be evicted at any time.",
    "The authorities intended to dissolve the association.",
    "It is feared that he will be tortured.",
    "The law should be repealed.",
    "The association could not be registered.",
    "A press release is available.",
    "The right to a fair trial is protected.",
    "They are reported to have shown no warrant and to have taken away three computers.",
    "An arrest warrant is no conviction.",
    "The detention centre stands outside the town.",
    "The fine line between the two is known.",
    "The report is of interest to the public.",
]
TOLD = [
    ("On 3 May 2021, soldiers pulled Ms. Tesk out of her car.", "arrest"),
    ("On 3 May 2021, Mr. Baro was bundled into a van.", "arrest"),
    ("On 3 May 2021, Mr. Baro was picked up at a petrol station.", "arrest"),
    ("On 3 May 2021, they led her away in handcuffs.", "arrest"),
    ("On 3 May 2021, Ms. Tesk was placed under house arrest.", "detention"),
    ("On 3 May 2021, a magistrate authorised her detention for thirty days.", "detention"),
    ("On 3 May 2021, Mr. Baro was sent to a labour camp.", "detention"),
    ("On 3 May 2021, her remand was extended.", "detention"),
    ("On 3 May 2021, Mr. Baro regained his freedom.", "release"),
    ("On 3 May 2021, the charges stood, but she was granted bail.", "release"),
    ("On 3 May 2021, officers forced their way into the newsroom.", "search"),
    ("On 3 May 2021, agents carried off the laptops of the staff.", "search"),
    ("On 3 May 2021, the prosecutor opened an inquiry into the association.", "investigation"),
    ("On 3 May 2021, Ms. Tesk was subpoenaed.", "investigation"),
    ("On 3 May 2021, a notice of suspicion was served on her.", "charge"),
    ("On 3 May 2021, Mr. Baro was formally accused.", "charge"),
    ("On 3 May 2021, the case was sent to the Regional Court.", "indictment"),
    ("On 3 May 2021, the hearing was adjourned.", "trial"),
    ("On 3 May 2021, Ms. Tesk pleaded not guilty.", "trial"),
    ("On 3 May 2021, the tribunal declared the contract void.", "verdict"),
    ("On 3 May 2021, she was cleared of all charges.", "verdict"),
    ("On 3 May 2021, Mr. Baro was jailed for three years.", "sentence"),
    ("On 3 May 2021, the judge handed down a prison term of six years.", "sentence"),
    ("On 3 May 2021, the defence entered an appeal.", "appeal"),
    ("On 3 May 2021, the High Court set aside the conviction.", "appeal"),
    ("On 3 May 2021, a request for bail was turned down.", "appeal"),
    ("On 3 May 2021, he was ordered to pay a fine.", "fine"),
    ("On 3 May 2021, Ms. Tesk was disbarred.", "dismissal"),
    ("On 3 May 2021, the bank laid off nine clerks.", "dismissal"),
    ("On 3 May 2021, the governor removed her from office.", "dismissal"),
    ("On 3 May 2021, she was put on a plane to a third country.", "expulsion"),
    ("On 3 May 2021, he was stripped of his citizenship.", "expulsion"),
    ("On 3 May 2021, soldiers razed the dwellings of the fishermen.", "eviction"),
    ("On 3 May 2021, forty families were driven from their land.", "eviction"),
    ("On 3 May 2021, soldiers hurled stun grenades at the crowd.", "attack"),
    ("On 3 May 2021, Mr. Baro was knocked to the ground.", "attack"),
    ("On 3 May 2021, a nurse sustained burns.", "attack"),
    ("On 3 May 2021, Ms. Tesk received death threats.", "threat"),
    ("On 3 May 2021, a funeral wreath was delivered to her.", "threat"),
    ("On 3 May 2021, Mr. Baro was shot dead by soldiers.", "killing"),
    ("On 3 May 2021, Mr. Baro was gunned down.", "killing"),
    ("On 3 May 2021, Ms. Tesk succumbed to her wounds.", "killing"),
    ("On 3 May 2021, Mr. Baro went missing.", "disappearance"),
    ("On 3 May 2021, he was snatched by masked men.", "disappearance"),
    ("On 3 May 2021, he was subjected to mock executions.", "torture"),
    ("On 3 May 2021, he was shackled to a radiator.", "torture"),
    ("On 3 May 2021, she was deprived of sleep.", "torture"),
    ("On 3 May 2021, her telephone was infected with spyware.", "surveillance"),
    ("On 3 May 2021, a tracker was found under her car.", "surveillance"),
    ("On 3 May 2021, she was turned back at the airport.", "travel-ban"),
    ("On 3 May 2021, her passport was confiscated.", "travel-ban"),
    ("On 3 May 2021, the association was struck off.", "dissolution"),
    ("On 3 May 2021, the authorities sealed the office of the newspaper.", "dissolution"),
    ("On 3 May 2021, the union was deregistered.", "dissolution"),
    ("On 3 May 2021, Ms. Tesk was added to the register of foreign agents.", "designation"),
    ("On 3 May 2021, the movement was blacklisted.", "designation"),
    ("On 3 May 2021, a curfew was imposed.", "legislation"),
    ("On 3 May 2021, the bill was tabled.", "legislation"),
    ("On 3 May 2021, the dockers downed tools.", "assembly"),
    ("On 3 May 2021, the pupils sat down on the tram tracks.", "assembly"),
    ("On 3 May 2021, she put a video online.", "publication"),
    ("On 3 May 2021, he gave an interview.", "speech"),
    ("On 3 May 2021, she went on hunger strike.", "other"),
    ("Guards beat him in his cell.", "torture"),
    ("The fines were imposed by the court, and the office was raided.", "fine search"),
]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_feared_demanded_denied_or_named_tells_nothing(text: str) -> None:
    assert kinds(text) == ""


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_was_done_has_its_kind(text: str, expected: str) -> None:
    assert kinds(text) == expected


def test_every_kind_is_met_in_the_cases_above() -> None:
    assert {kind for _, expected in TOLD for kind in expected.split()} == set(EventKind)


def test_no_form_is_a_mere_small_word() -> None:
    small = {
        "in",
        "on",
        "at",
        "to",
        "for",
        "from",
        "by",
        "of",
        "against",
        "the",
        "a",
        "le",
        "la",
        "de",
        "en",
        "el",
        "se",
        "por",
        "par",
    }
    for table, _ in TABLES.values():
        for forms in table.values():
            for group in (forms.verbs, forms.acts, forms.nouns):
                alone = [written for written in Forms.each(group) if " " not in written]
                assert not [written for written in alone if small & set(written.split("|"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam gave way and released a thousand cubic metres of mud.", ""),
        ("An engineer warned of cracks in the wall.", ""),
        ("The council handed over a list of demands.", ""),
        ("They would arrest her if she went on speaking to reporters.", ""),
        ("They took away three computers.", "search"),
        ("Two men came to her house and told her that the lake was deep.", "threat"),
        ("A guard told her that “the lake is deep”.", "threat"),
        ("A neighbour told her that “the lake is deep”.", ""),
        ("The prosecutor announced that the three would be tried.", "charge"),
        ("Two men came to the home of Ms. Venn, a nurse who had helped, and warned her that she was next.", "threat"),
    ],
)
def test_what_looks_like_an_act_and_what_is_one(text: str, expected: str) -> None:
    assert kinds(text) == expected
