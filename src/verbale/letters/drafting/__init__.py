"""Drafting: from what a desk knows of a matter to a letter, and from a record back to a document that can be printed."""

from verbale.letters.drafting.assembling import assemble
from verbale.letters.drafting.clauses import BadClauses, Library, shipped, with_own
from verbale.letters.drafting.draft import Draft, Obstacle, Origin, Source, Written
from verbale.letters.drafting.facts import CannotTell
from verbale.letters.drafting.law_panel import Hold, PanelRow, law_panel
from verbale.letters.drafting.matter import Matter
from verbale.letters.drafting.text import NoSuchSlot

__all__ = [
    "BadClauses",
    "CannotTell",
    "Draft",
    "Hold",
    "Library",
    "Matter",
    "NoSuchSlot",
    "Obstacle",
    "Origin",
    "PanelRow",
    "Source",
    "Written",
    "assemble",
    "law_panel",
    "shipped",
    "with_own",
]
