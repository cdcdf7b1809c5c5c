"""Clocks: each is a pure function from facts and dated rules to a day, with its working.

A draft has no clock. Day 0 is the letter's own date; days are calendar days, and a weekend or a holiday moves nothing.
"""

from verbale.procedure.clocks.clearance import Round, clearance
from verbale.procedure.clocks.extension import extended
from verbale.procedure.clocks.facts import LetterFacts, OwnWords
from verbale.procedure.clocks.publication import publication
from verbale.procedure.clocks.reminder import reminder
from verbale.procedure.clocks.report import report, report_of_reply
from verbale.procedure.clocks.response import response
from verbale.procedure.clocks.working import Clock, Due, Period, Step

__all__ = [
    "Clock",
    "Due",
    "LetterFacts",
    "OwnWords",
    "Period",
    "Round",
    "Step",
    "clearance",
    "extended",
    "publication",
    "reminder",
    "report",
    "report_of_reply",
    "response",
]
