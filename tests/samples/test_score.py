import dataclasses
import json
from pathlib import Path

import pytest

from verbale.letters.checking import checked
from verbale.letters.record import EventKind, Record
from verbale.samples import Sample, letters, letters_in
from verbale.samples.labels import LabelError, expected_findings, labelled
from verbale.samples.score import compare, golden_of, main, score
from verbale.samples.scoring import report
from verbale.samples.scoring.figures import Comparison, Fault, Figure, total
from verbale.spans import Span

LETTER = """Invented sample.

Ref.: AL XAL 4/2022

On 6 June 2021, Mr. Karel Ostrow was arrested in Lenz. On 9 June, Ms. Iva Lund was fined. Mr. Ostrow and
Ms. Lund rely on articles 9 and 14 of the Covenant."""
LABELS = """
parts = [["outside", "Invented"], ["reference", "Ref."], ["allegations", "On 6"]]
reference = { type = "AL", addressee = "XAL", number = 4, year = 2022, span = "AL XAL 4/2022" }
addressee = { code = "XAL", name = "Almara" }
people = [
  { id = "ostrow", name = "Karel Ostrow", honorific = "Mr.", forms = ["Mr. Karel Ostrow", "Mr. Ostrow"], role = "victim" },
  { id = "lund", name = "Iva Lund", honorific = "Ms.", forms = ["Ms. Iva Lund", "Ms. Lund"], role = "victim" },
]
events = [
  { kind = "arrest", date = "2021-06-06", people = ["ostrow"], span = "On 6 June … Lenz" },
  { kind = "fine", date = "2021-06-09", inferred = true, people = ["lund"], span = "On 9 June … fined" },
]
citations = [
  { instrument = "iccpr", provision = "9", span = "articles 9" },
  { instrument = "iccpr", provision = "14", span = "articles 9 and [[14]]" },
]
"""
GOLDEN = labelled(LETTER, LABELS)


def changed(**fields: object) -> Record:
    return dataclasses.replace(GOLDEN, **fields)  # type: ignore[arg-type]


def faults(comparison: Comparison) -> list[tuple[str, str]]:
    return [(one.field, one.fault) for one in comparison.differences]


def test_a_record_beside_itself_has_no_fault_and_every_span_exact() -> None:
    comparison = compare(GOLDEN, GOLDEN)

    assert comparison.differences == ()
    for figure in comparison.figures.values():
        assert (figure.false, figure.missed, figure.exact) == (0, 0, figure.placed)
    assert comparison.figures["people.mentions"].right == 4
    assert comparison.figures["events.people"].right == 2


def test_what_neither_record_says_counts_for_nothing() -> None:
    comparison = compare(GOLDEN, GOLDEN)
    assert comparison.figures["date"] == Figure()
    assert comparison.figures["date"].f1 is None
    assert comparison.figures["events.inferred"].right == 1
    assert comparison.figures["people.age"].golden == 0


def test_a_missing_fact_is_missed_and_a_made_up_one_false_with_their_words() -> None:
    missing = compare(changed(citations=GOLDEN.citations[:1]), GOLDEN)
    assert missing.figures["citations"] == Figure(right=1, missed=1, exact=1, placed=1)
    assert (missing.differences[0].fault, missing.differences[0].words) == (Fault.MISSED, "14")

    made_up = dataclasses.replace(GOLDEN.citations[0], span=Span(0, 8))
    false = compare(changed(citations=(*GOLDEN.citations, made_up)), GOLDEN)
    assert false.figures["citations"].false == 1
    assert (false.differences[0].fault, false.differences[0].words) == (Fault.FALSE, "Invented")


def test_a_wrong_value_is_one_false_and_one_missed() -> None:
    wrong = dataclasses.replace(GOLDEN.events[0], kind=EventKind.DETENTION)
    comparison = compare(changed(events=(wrong, GOLDEN.events[1])), GOLDEN)
    assert comparison.figures["events"] == Figure(right=1, false=1, missed=1, exact=1, placed=1)
    assert comparison.figures["events.date"].right == 2
    assert faults(comparison) == [("events", "differs"), ("events.kind", "differs")]


def test_a_span_that_overlaps_finds_its_fact_but_is_not_exact() -> None:
    event = GOLDEN.events[0]
    wider = dataclasses.replace(event, span=Span(event.span.start, event.span.end + 5))
    figure = compare(changed(events=(wider, GOLDEN.events[1])), GOLDEN).figures["events"]
    assert (figure.right, figure.exact, figure.placed) == (2, 1, 2)


def test_two_people_read_as_one_are_one_missed_with_false_mentions() -> None:
    one, other = GOLDEN.people
    merged = dataclasses.replace(one, mentions=tuple(sorted((*one.mentions, *other.mentions))))
    comparison = compare(changed(people=(merged,)), GOLDEN)
    assert comparison.figures["people"] == Figure(right=1, missed=1)
    assert comparison.figures["people.mentions"] == Figure(right=2, false=2, missed=2, exact=2, placed=2)


def test_a_link_to_the_wrong_person_is_false_and_missed() -> None:
    swapped = dataclasses.replace(GOLDEN.events[0], people=GOLDEN.events[1].people)
    comparison = compare(changed(events=(swapped, GOLDEN.events[1])), GOLDEN)
    assert comparison.figures["events.people"] == Figure(right=1, false=1, missed=1)
    assert (comparison.differences[0].golden, comparison.differences[0].read) == ("Karel Ostrow", "Iva Lund")


def test_links_are_followed_through_keys_of_other_names() -> None:
    people = tuple(
        dataclasses.replace(person, key=f"person@{9000 + place}") for place, person in enumerate(GOLDEN.people)
    )
    events = tuple(dataclasses.replace(event, people=(people[place].key,)) for place, event in enumerate(GOLDEN.events))
    assert compare(changed(people=people, events=events), GOLDEN).differences == ()


def test_parts_are_counted_by_characters() -> None:
    first, second, third = GOLDEN.parts
    moved = (first, dataclasses.replace(second, span=Span(second.span.start, third.span.end)))
    comparison = compare(changed(parts=moved), GOLDEN)
    letters_of_third = len("".join(third.span.of(LETTER).split()))
    assert comparison.figures["parts.allegations"] == Figure(missed=letters_of_third)
    assert comparison.figures["parts.reference"].false == letters_of_third
    assert ("parts", "differs") in faults(comparison)


def test_another_format_is_compared_by_its_words() -> None:
    text = LETTER.replace("Invented sample.\n\n", "Invented sample.\n\n\n1\n\n").replace("Lund was", "Lund\n\n2\n\nwas")
    labels = LABELS.replace('["reference"', '["furniture", "1"], ["reference"').replace(
        '["allegations", "On 6"]',
        '["allegations", "On 6"], ["furniture", "2"], ["allegations", "was fined"]',
    )
    other = labelled(text, labels)

    with pytest.raises(ValueError, match="different texts"):
        compare(other, GOLDEN)
    comparison = compare(other, GOLDEN, by_words=True)
    assert {one.field for one in comparison.differences} == set()
    assert comparison.figures["people.mentions"] == Figure(right=4)
    assert comparison.figures["parts.furniture"] == Figure(false=2)


def test_words_alike_but_of_another_person_are_not_the_same() -> None:
    other = labelled(LETTER.replace("Karel Ostrow", "Pavel Winter"), LABELS.replace("Karel Ostrow", "Pavel Winter"))
    comparison = compare(dataclasses.replace(other, people=other.people[:1]), GOLDEN, by_words=True)
    assert comparison.figures["people"].missed == 1


def test_figures_of_letters_add_up() -> None:
    once = compare(GOLDEN, GOLDEN)
    assert total([once, once])["citations"] == Figure(right=4, exact=4, placed=4)
    assert Figure(right=3, false=1, missed=2).precision == 0.75
    assert Figure(right=3, false=1, missed=2).recall == 0.6
    assert Figure().precision is None


def test_the_report_is_a_table_and_json_with_every_difference() -> None:
    comparison = compare(changed(citations=GOLDEN.citations[:1]), GOLDEN)
    lines = report.table(comparison.figures).splitlines()
    assert [line.split() for line in lines if line.startswith("citations ")] == [
        ["citations", "2", "1", "1.000", "0.500", "0.667", "1.000"]
    ]
    assert "date" not in "".join(line.split(" ")[0] for line in lines if line.startswith("date"))
    assert "missed   citations" in report.differences({"x.md": comparison})
    assert report.differences({"x.md": comparison}, ["people"]) == ""
    written = json.loads(report.as_json({"x.md": comparison}))
    assert written["fields"]["citations"]["missed"] == 1
    assert written["letters"]["x.md"]["differences"][0]["words"] == "14"


def test_a_folder_of_anybodys_letters_is_scored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.md").write_text(LETTER)
    (tmp_path / "one.toml").write_text(LABELS)
    (tmp_path / "unlabelled.md").write_text(LETTER)
    (tmp_path / "notes.txt").write_text("no letter")

    assert [sample.name for sample in letters_in(tmp_path)] == ["one", "unlabelled"]
    assert main([str(tmp_path), "--differences"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("1 letters")
    assert "reference" in out


def test_labels_that_do_not_fit_stop_the_score_with_their_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.md").write_text(LETTER)
    (tmp_path / "one.toml").write_text(LABELS + 'concerns = ["We fear"]')
    assert main([str(tmp_path)]) == 1
    assert "one.toml: concerns 1: not found: 'We fear'" in capsys.readouterr().err
    (tmp_path / "one.toml").unlink()
    assert main([str(tmp_path)]) == 1
    with pytest.raises(LabelError, match=r"one\.md has no labels"):
        golden_of(letters_in(tmp_path)[0])


def test_a_file_that_is_no_letter_has_missed_everything(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("Dear all,\n\nlunch is at one.")
    (tmp_path / "one.toml").write_text('parts = [["salutation", "Dear"], ["closing", "lunch"]]\nconcerns = ["lunch"]')
    figures = score(letters_in(tmp_path))["one.md"].figures
    assert figures["concerns"] == Figure(missed=1)
    assert figures["parts.closing"].missed > 0


def test_every_shipped_letter_says_that_it_is_invented() -> None:
    notices = {"en": "Invented sample:", "fr": "Exemple inventé", "es": "Ejemplo inventado:"}
    assert {sample.language for sample in letters()} == set(notices)
    for sample in letters():
        assert notices[sample.language] in sample.path.read_text(encoding="utf-8").splitlines()[0], sample.name


@pytest.mark.parametrize("sample", [sample for sample in letters() if sample.labels], ids=lambda sample: sample.name)
def test_shipped_labels_fit_their_letter_and_the_rules_find_what_they_expect(sample: Sample) -> None:
    golden = golden_of(sample)
    assert golden.reference is not None
    assert golden.people or golden.events
    assert sample.labels is not None
    expected = expected_findings(sample.labels.read_text(encoding="utf-8"))
    assert set(expected) <= {finding.rule for finding in checked(golden).findings}


def test_no_two_shipped_letters_share_a_name() -> None:
    names = [sample.name for sample in letters()]
    assert len(names) == len(set(names))
