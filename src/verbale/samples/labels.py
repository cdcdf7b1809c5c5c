"""From labels written by hand to the golden record of a letter. docs/labels.md says how they are written."""

from pathlib import Path

import msgspec

from verbale.letters.reading.stops import closed
from verbale.letters.record import Record, Source
from verbale.samples.labelling import frame, law, named, told
from verbale.samples.labelling.errors import LabelError
from verbale.samples.labelling.ground import Ground
from verbale.samples.labelling.written import Labels

__all__ = ["LabelError", "expected_findings", "labelled", "labelled_file"]

_UNREAD = Source(name="labels", format="text", sha256="")


def labelled(text: str, labels: str, source: Source = _UNREAD) -> Record:
    """The golden record: what the labels (TOML) say of the letter whose text this is, facts in the order of their places.

    Raises LabelError where the labels are malformed, or quote words that the text has not, or has more than once.
    """
    ground = Ground(text, _parsed(labels))
    people = named.people(ground)  # before the facts that point at them, as events are before sentences
    organisations = named.organisations(ground)
    places = named.places(ground)
    events = told.events(ground)
    written = ground.labels
    record = Record(
        source=source,
        text=text,
        parts=ground.parts,
        reference=frame.reference(ground),
        date=frame.letter_date(ground),
        language=written.language,
        addressee=frame.addressee(ground),
        subject=frame.subject(ground),
        summary=written.summary,
        response_days=written.response_days.value if written.response_days else None,
        publication_days=written.publication_days.value if written.publication_days else None,
        interim_measures=written.interim_measures is not None,
        spans=frame.spans(ground),
        mandates=frame.mandates(ground),
        previous=frame.previous(ground),
        people=people,
        groups=named.groups(ground),
        organisations=organisations,
        places=places,
        events=events,
        charges=told.charges(ground),
        sentences=told.sentences(ground),
        laws=named.laws(ground),
        citations=law.citations(ground),
        ratifications=law.ratifications(ground),
        concerns=frame.concerns(ground),
        requests=frame.requests(ground),
        notices=frame.notices(ground),
        annexes=frame.annexes(ground),
        signatories=frame.signatories(ground),
    )
    return closed(record)


def labelled_file(text: str, labels: Path, source: Source = _UNREAD) -> Record:
    """The same from a file of labels, which a LabelError then names."""
    try:
        return labelled(text, labels.read_text(encoding="utf-8"), source)
    except LabelError as error:
        raise LabelError(f"{labels.name}: {error}") from None


def expected_findings(labels: str) -> tuple[str, ...]:
    """The codes of the rules that must find something in the letter. Raises LabelError where the labels are malformed."""
    return tuple(_parsed(labels).findings)


def _parsed(labels: str) -> Labels:
    try:
        return msgspec.toml.decode(labels, type=Labels)
    except msgspec.DecodeError as error:
        raise LabelError(str(error)) from None
