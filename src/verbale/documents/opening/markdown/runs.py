"""What stands in a paragraph: its words by how they are set, and the mark of a note that it begins with."""

import re

from markdown_it.token import Token

from verbale.documents.opening.html.elements import TAGS
from verbale.documents.tree import Run

_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)")


def note_head(children: list[Token]) -> str | None:
    """The mark of a paragraph that begins with a raised number, as copies of a page's foot do."""
    if len(children) > 3 and [child.content.lower() for child in children[:3:2]] == ["<sup>", "</sup>"]:
        mark = children[1].content.strip()
        return mark if 0 < len(mark) <= 4 else None
    return None


def runs_of(children: list[Token]) -> list[Run]:
    """The runs of a paragraph's inner tokens."""
    runs: list[Run] = []
    bold = italic = raised = 0
    link: str | None = None
    starred = sum(child.content.count("**") for child in children if child.type == "text")
    for child in children:
        text = ""
        match child.type:
            case "text":
                # Marks that could not be paired ("**Mr. X **said") are no words of the letter; a pair still means bold.
                for place, piece in enumerate(child.content.split("**")):
                    if place and starred % 2 == 0:
                        bold = 0 if bold else 1
                    note = piece.strip() if raised and 0 < len(piece.strip()) <= 4 else None
                    runs.append(Run(piece, bold > 0, italic > 0, note, link))
            case "text_special" | "code_inline" | "image":
                text = child.content
            case "softbreak" | "hardbreak":
                text = "\n"
            case "strong_open":
                bold += 1
            case "strong_close":
                bold -= 1
            case "em_open":
                italic += 1
            case "em_close":
                italic -= 1
            case "link_open":
                link = str(child.attrs.get("href", ""))
            case "link_close":
                link = None
            case "note_mark":
                runs.append(Run(child.content, bold > 0, italic > 0, child.content))
            case "html_inline":
                tag = _TAG.match(child.content)
                name = tag[1].lower() if tag else ""
                change = -1 if child.content.startswith("</") else 1
                if name in ("b", "strong"):
                    bold += change
                elif name in ("i", "em"):
                    italic += change
                elif name == "sup":
                    raised += change
                elif name == "br":
                    text = "\n"
                elif name and name not in TAGS:  # "<name withheld>" only looks like a tag
                    text = child.content
            case _:
                pass
        if text:
            runs.append(Run(text, bold > 0, italic > 0, None, link))
    return runs
