"""A tree as a tagged PDF (PDF/UA-1), set by typst."""

import datetime as dt
import json
import re
import unicodedata
from collections.abc import Iterator
from importlib.resources import as_file, files
from itertools import groupby
from typing import Any

import typst

from verbale.documents.tree import Block, BlockKind, Document, Run

_MARK = re.compile(r"\d+[.)]\s+")
_TIME = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


class CannotSet(ValueError):
    """The document cannot be set: the message names what is missing, such as a letter that no font has."""


def make_pdf(document: Document, language: str = "en", foot: str | None = None) -> bytes:
    """The file's bytes: the same tree gives the same bytes. `foot` stands at the foot of each page, beside its number.

    Raises CannotSet where a sign has no letter in any font; the message names it, its script and the words that it stands in.
    """
    tree = json.dumps({**_tree(document, language), "foot": foot}, ensure_ascii=False)
    with as_file(files(__package__)) as folder:
        fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(folder / "fonts")])
        compiler = typst.Compiler(root=str(folder), font_paths=fonts, ignore_system_fonts=True)
        try:
            made = compiler.compile(
                input=str(folder / "letter.typ"),
                format="pdf",
                sys_inputs={"tree": tree},
                pdf_standards=["ua-1"],
                timestamp=int(_TIME.timestamp()),
            )
        except typst.TypstError as error:
            why = _missing_letters(document, str(error.diagnostic)) or str(error)
            raise CannotSet(f"{document.name} cannot be made into a PDF: {why}") from error
    assert isinstance(made, bytes)
    return made


_UNSHOWN = re.compile(r'the text `"(?P<text>[^`]+)"` could not be displayed')


def _missing_letters(document: Document, diagnostic: str) -> str:
    """What the typesetter had no letters for: "no font has the letters of “𒀭𒂗” (Cuneiform)"."""
    signs = {sign for match in _UNSHOWN.finditer(diagnostic) for sign in match["text"]}
    found: dict[str, str] = {}
    for word in re.findall(r"\S+", document.text):
        strange = next((sign for sign in word if sign in signs), None)
        if strange is not None:
            script = unicodedata.name(strange, f"U+{ord(strange):04X}").split()[0].capitalize()
            found.setdefault(word.strip(".,;:()"), script)
    return "; ".join(f"no font has the letters of “{word}” ({script})" for word, script in [*found.items()][:5])


def _tree(document: Document, language: str) -> dict[str, Any]:
    """The tree as typst reads it. PDF/UA wants a first heading of level 1: where there is none, the first paragraph is it."""
    notes = {block.number: block for block in document.blocks if block.kind is BlockKind.NOTE}
    blocks = list(_blocks(document.blocks, notes))
    levels = [block["level"] for block in blocks if block["kind"] == "heading"]
    plain = not levels or blocks[0]["kind"] != "heading"
    if plain and blocks and "runs" in blocks[0]:
        blocks[0] = {**blocks[0], "kind": "heading", "level": 1, "centred": blocks[0].get("centred", False)}
    _climb(blocks)
    return {"title": document.title or document.name, "language": language, "plain_heading": plain, "blocks": blocks}


def _climb(blocks: list[dict[str, Any]]) -> None:
    """No heading may be more than one level below the one before."""
    last = 0
    for block in blocks:
        if block["kind"] == "heading":
            block["level"] = last = min(block["level"], last + 1)


def _blocks(blocks: tuple[Block, ...], notes: dict[str | None, Block]) -> Iterator[dict[str, Any]]:
    for kind, group in groupby(blocks, key=lambda block: block.kind):
        if kind is BlockKind.CELL:
            cells = list(group)
            columns = max(cell.column or 0 for cell in cells) + 1
            yield {"kind": "table", "columns": columns, "cells": [_runs(cell.runs, notes) for cell in cells]}
        elif kind is not BlockKind.NOTE:
            for block in group:
                yield _block(block, notes)


def _block(block: Block, notes: dict[str | None, Block]) -> dict[str, Any]:
    if block.kind is BlockKind.HEADING:
        level = max(block.level, 1)
        return {"kind": "heading", "level": level, "runs": _runs(block.runs, notes), **_placing(block)}
    if block.kind is BlockKind.ITEM and block.number is not None and block.number.isdigit() and _MARK.match(block.text):
        first, *rest = block.runs
        bare = Run(_MARK.sub("", first.text, count=1), first.bold, first.italic, first.note, first.link)
        return {"kind": "item", "number": int(block.number), "runs": _runs((bare, *rest), notes)}
    return {"kind": "paragraph", "level": block.level, "runs": _runs(block.runs, notes), **_placing(block)}


def _placing(block: Block) -> dict[str, bool]:
    return {"centred": block.centred, "new_page": block.new_page, "kept": block.kept}


def _runs(runs: tuple[Run, ...], notes: dict[str | None, Block]) -> list[dict[str, Any]]:
    return [
        {
            "text": run.text,
            "bold": run.bold,
            "italic": run.italic,
            "note": _note(notes[run.note]) if run.note in notes else None,
        }
        for run in runs
    ]


def _note(note: Block) -> list[dict[str, str]]:
    """The note's words without its mark, which typst draws."""
    text = re.sub(r"^\[?\^?\w{1,3}\]?[.:)]?\s+", "", note.text, count=1)
    return [{"text": text}]
