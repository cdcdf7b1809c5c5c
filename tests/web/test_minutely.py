"""What falls due by itself, while the desk is served."""

import datetime
import threading

import pytest

from verbale.desk import sweeping
from verbale.desk.steps.collect import Collected
from verbale.web.minutely import keep_sweeping


def test_an_error_is_said_and_the_next_time_tries_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    swept, seen = [], threading.Event()

    def sweep(at: datetime.datetime) -> Collected:
        swept.append(at)
        if len(swept) == 1:
            raise OSError("no such folder")
        seen.set()
        return Collected(unopened=["abc"])

    monkeypatch.setattr(sweeping, "sweep", sweep)
    ended = keep_sweeping(0.01)
    assert seen.wait(10)
    ended.set()
    assert len(swept) >= 2
    assert "it tries again" in caplog.text
