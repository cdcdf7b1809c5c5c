"""What the invented letters say in their frame, and ways in which copies damage a letter without changing what it says."""

import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from verbale.letters.reading.flow import without_accents
from verbale.letters.record import Record

FOLDER = Path(__file__).parent / "invented"


@dataclass(frozen=True)
class Frame:
    reference: str | None
    date: str | None
    language: str
    addressee: tuple[str, str | None, str | None]
    mandates: tuple[tuple[str | None, str | None], ...]
    response: int | None
    publication: int | None
    measures: bool
    requests: tuple[int, ...]
    notices: tuple[str, ...]
    annexes: tuple[bool, ...]
    signatories: tuple[tuple[str, str | None], ...]


def frame_of(record: Record) -> Frame:
    """A record's frame, its names without accents, so that one expectation serves a copy that has lost them."""
    return Frame(
        record.reference.printed if record.reference else None,
        record.date,
        record.language,
        (record.addressee.kind, record.addressee.code, record.addressee.name),
        tuple((each.code, each.resolution) for each in record.mandates),
        record.response_days,
        record.publication_days,
        record.interim_measures,
        tuple(each.number for each in record.requests),
        tuple(each.kind.value for each in record.notices),
        tuple(each.present for each in record.annexes),
        tuple((without_accents(each.name), each.mandate) for each in record.signatories),
    )


FRAMES: dict[str, Frame] = {
    "defender-en": Frame(
        reference="UA KAZ 11/2022",
        date="2023-01-14",
        language="en",
        addressee=("state", "KAZ", "Kazakhstan"),
        mandates=(("WGAD", "51/8"), ("HRD", "52/4"), ("FOE", "43/4"), ("HOUSING", "43/14")),
        response=60,
        publication=60,
        measures=True,
        requests=(1, 2, 3),
        notices=("report", "detention", "press", "copy"),
        annexes=(True,),
        signatories=(
            ("Mumba Example", "WGAD"),
            ("Mary Lawlor", "HRD"),
            ("Irene Khan", "FOE"),
            ("Balakrishnan Rajagopal", "HOUSING"),
        ),
    ),
    "appeal-2012-en": Frame(
        reference="UA G/SO 218/2 G/SO 214 (3-3-16) G/SO 214 (33-27) Iran (2011-16) G/SO 214 (53-24) BHR 5/2012",
        date="2013-01-31",
        language="en",
        addressee=("state", "BHR", "Bahrain"),
        mandates=(("WGAD", "15/18"), ("IJL", "17/2"), ("EXECUTIONS", "17/5"), ("TORTURE", "16/23")),
        response=None,
        publication=None,
        measures=True,
        requests=(1, 2, 3),
        notices=("report",),
        annexes=(),
        signatories=(
            ("El Hadji Malick Sow", "WGAD"),
            ("Gabriela Knaul", "IJL"),
            ("Christof Heyns", "EXECUTIONS"),
            ("Juan E. Mendez", "TORTURE"),
        ),
    ),
    "journalist-fr": Frame(
        reference="AL TGO 4/2018",
        date="2018-03-01",
        language="fr",
        addressee=("state", "TGO", "Togo"),
        mandates=(("FOE", "34/18"), ("HRD", "34/5"), ("TORTURE", "34/19")),
        response=60,
        publication=60,
        measures=True,
        requests=(1, 2),
        notices=("report",),
        annexes=(True,),
        signatories=(("David Kaye", "FOE"), ("Michel Forst", "HRD"), ("Nils Melzer", "TORTURE")),
    ),
    "appeal-cover-es": Frame(
        reference="UA ECU 9/2019",
        date="2019-05-07",
        language="es",
        addressee=("state", "ECU", "Ecuador"),
        mandates=(("WGAD", "33/30"), ("FOE", "34/18"), ("PRIVACY", "37/2"), (None, None)),
        response=None,
        publication=60,
        measures=True,
        requests=(1, 2),
        notices=("detention", "press"),
        annexes=(),
        signatories=(("Elina Ejemplar", "WGAD"), ("David Kaye", "FOE"), ("Edison Lanza", None)),
    ),
    "bill-es": Frame(
        reference="OL CHL 2/2024",
        date="2024-04-30",
        language="es",
        addressee=("state", "CHL", "Chile"),
        mandates=(("TRUTH", "54/8"), ("WGEID", "54/14"), ("EXECUTIONS", "53/4")),
        response=None,
        publication=2,
        measures=False,
        requests=(1, 2),
        notices=("report",),
        annexes=(False,),
        signatories=(("Bernard Duhaime", "TRUTH"), ("Aua Balde", "WGEID"), ("Morris Tidball-Binz", "EXECUTIONS")),
    ),
    "bill-fr": Frame(
        reference="OL FRA 4/2020",
        date="2020-11-12",
        language="fr",
        addressee=("state", "FRA", "France"),
        mandates=(("TERRORISM", "40/16"),),
        response=None,
        publication=2,
        measures=False,
        requests=(1, 2),
        notices=(),
        annexes=(),
        signatories=(("Fionnuala Ni Aolain", "TERRORISM"),),
    ),
    "company-en": Frame(
        reference="AL OTH 57/2021",
        date="2021-05-03",
        language="en",
        addressee=("other", "OTH", "Northwater Mining Ltd."),
        mandates=(("BUSINESS", "44/15"), ("WATER", "42/5")),
        response=None,
        publication=60,
        measures=True,
        requests=(1, 2, 3),
        notices=("report", "copy"),
        annexes=(),
        signatories=(("Dante Pesce", "BUSINESS"), ("Pedro Arrojo-Agudo", "WATER")),
    ),
    "single-2006-en": Frame(
        reference="AL G/SO 214 (33-23) USA 16/2006",
        date="2006-03-27",
        language="en",
        addressee=("state", "USA", "United States of America"),
        mandates=(("EXECUTIONS", "2005/34"),),
        response=61,
        publication=None,
        measures=False,
        requests=(1, 2, 3),
        notices=("report",),
        annexes=(),
        signatories=(("Philip Alston", "EXECUTIONS"),),
    ),
    "copy-web-en": Frame(
        reference=None,
        date=None,
        language="en",
        addressee=("state", None, None),
        mandates=(("WGAD", "42/22"), ("FOOD", "32/8"), ("MINORITIES", "43/8")),
        response=60,
        publication=60,
        measures=True,
        requests=(1, 2),
        notices=(),
        annexes=(),
        signatories=(("Elina Sample", "WGAD"), ("Fernand de Varennes", "MINORITIES")),
    ),
}


def letter(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text(encoding="utf-8")


def _narrow(text: str) -> str:
    """Each paragraph broken into lines of 64 characters; short lines and lists as they are."""
    return "\n\n".join(
        textwrap.fill(block, 64, break_long_words=False, break_on_hyphens=False)
        if len(block) > 200 and "\n" not in block
        else block
        for block in text.split("\n\n")
    )


def _cut(text: str) -> str:
    """Each long paragraph of facts and terms cut in two within a sentence, as a page's end does."""
    return re.sub(r"(?m)^((?:[^\n]{90,140}?)(?: of| the| de| la| que)) (?=[a-zà-ÿ])", r"\1\n\n", text)


def _paged(text: str) -> str:
    """A page number on a line of its own after every eighth block."""
    blocks = text.split("\n\n")
    pieces: list[str] = []
    for count, block in enumerate(blocks, start=1):
        pieces.append(block)
        if count % 8 == 0:
            pieces.append(str(count // 8 + 1))
    return "\n\n".join(pieces)


def _one_line_head(text: str) -> str:
    """Reference, date and salutation on one line, in the letter itself and not on its cover."""
    start = max(text.find("\nMandat"), 0)
    head = r"(?ms)^(R[^\n]{2,12}: ?[A-Z]{2} .*?\n\n)([^\n]*(?:19|20)\d\d)\s+(?=Excel)"
    return text[:start] + re.sub(head, _joined, text[start:], count=1)


def _joined(match: re.Match[str]) -> str:
    return " ".join(match[1].split()) + " " + " ".join(match[2].split()) + "  "


def _requests_joined(text: str) -> str:
    """The numbered requests run together in the paragraph that introduces them."""
    return re.sub(r"\n+(?=[123]\. [A-Z])", " ", text)


def _every_line_a_paragraph(text: str) -> str:
    """Long paragraphs broken into lines, each set off by a blank line."""
    return "\n\n".join(
        "\n\n".join(textwrap.wrap(block, 100, break_long_words=False, break_on_hyphens=False))
        if len(block) > 200 and "\n" not in block
        else block
        for block in text.split("\n\n")
    )


DAMAGES: dict[str, Callable[[str], str]] = {
    "as written": lambda text: text,
    "accents lost": without_accents,
    "curly marks": lambda text: re.sub(r"(?<=\w)'(?=\w)", "’", text),
    "straight marks": lambda text: text.replace("’", "'").replace("« ", '"').replace(" »", '"'),
    "no-break blanks": lambda text: re.sub(r"(?<=\d) (?=\w)", "\u00a0", text),
    "two blanks": lambda text: re.sub(r"(?<=[a-z]), ", ",  ", text),
    "lines broken": _narrow,
    "paragraphs cut": _cut,
    "pages numbered": _paged,
    "the head on one line": _one_line_head,
    "requests run together": _requests_joined,
    "every line a paragraph": _every_line_a_paragraph,
    "marks of bold lost": lambda text: text.replace("**", ""),
}
