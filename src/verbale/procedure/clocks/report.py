"""Which joint communications report holds a letter, and which a reply.

A letter belongs to the report whose window holds its date, which is not always the report to the next session. A reply belongs
to the window that holds the day on which it came; where the letter is of an earlier window it stands in the second section.
"""

import datetime

from verbale.almanac.report_windows import ReportWindow, report_windows, window_of
from verbale.dates import PartialDate
from verbale.procedure.clocks.working import Clock, Due, Fact, Step


def report(letter_date: datetime.date) -> Due:
    """The report of a letter; its day is the last on which a reply can still stand in the same report."""
    dated = Step("letter-date", {"date": letter_date})
    window = window_of(letter_date)
    if window is None:
        return Due(Clock.REPORT, None, None, Step("no-report"), (dated,))
    held = Step("window", {"first": window.letters_from, "last": window.letters_to, "session": window.session})
    last = _last_reply(window)
    facts: dict[str, Fact] = {"session": window.session}
    steps = [dated, held]
    if last is not None:
        facts["day"] = last
        steps.append(Step("reply-window", {"day": last, "session": window.session}))
    code = "report" if last is not None else "report-without-reply-window"
    return Due(Clock.REPORT, last, None, Step(code, facts), tuple(steps))


def report_of_reply(letter_date: datetime.date, received: datetime.date) -> tuple[int, bool] | None:
    """The session whose report holds a reply, and whether it stands beside its letter (True) or among replies to older letters.

    None where no window known to the almanac holds the day.
    """
    for window in report_windows():
        first, last = window.replies_from, window.replies_to
        if first is None or last is None or not first.first_day() <= received <= last.last_day():
            continue
        own = window_of(letter_date)
        return window.session, own is not None and own.session == window.session
    return None


def _last_reply(window: ReportWindow) -> datetime.date | None:
    last: PartialDate | None = window.replies_to
    return last.last_day() if last is not None else None
