"""By when a mandate is asked to answer in a round of clearance. Silence lapses then, and is never consent.

No text of the United Nations sets these times: `tables/clearance_periods.csv` holds this project's defaults, and whoever
asks may name another day.
"""

import csv
import datetime
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import cast

from verbale.procedure.clocks.counting import after_hours, end_of, last_day
from verbale.procedure.clocks.working import Clock, Due, Period, Step, Unit
from verbale.procedure.practice import DEFAULT, Practice


class Round(StrEnum):
    COMMENTS = "comments"
    FINAL = "final"


def clearance(
    letter_type: str,
    asked_in: Round,
    asked: datetime.datetime,
    practice: Practice = DEFAULT,
    period: Period | None = None,
) -> Due:
    """The instant at which an answer that has not come lapses; `period` is the one asked for, else the table's.

    Days run to the end of the last one in the practice's zone; hours from the instant of asking. Raises KeyError for a type
    without a period of its own.
    """
    bare = letter_type.strip().upper().removeprefix("J")
    length = period or _periods()[bare, asked_in]
    if length.unit == "hour":
        moment = after_hours(asked, length.value, practice.zone)
    else:
        moment = end_of(
            last_day(asked.astimezone(end_of(asked.date(), practice.zone).tzinfo).date(), length), practice.zone
        )
    day = (moment - datetime.timedelta(microseconds=1)).date()
    steps = (
        Step("asked", {"moment": asked.astimezone(moment.tzinfo)}),
        Step("clearance-period", {"period": length}),
        Step("lapses", {"moment": moment}),
    )
    return Due(Clock.CLEARANCE, day, moment, Step("clearance", {"moment": moment}), steps)


@cache
def _periods() -> dict[tuple[str, Round], Period]:
    table = (files("verbale.procedure") / "tables" / "clearance_periods.csv").read_text(encoding="utf-8")
    return {
        (row["letter_type"], Round(row["round"])): Period(int(row["value"]), cast("Unit", row["unit"]))
        for row in csv.DictReader(table.splitlines())
    }
