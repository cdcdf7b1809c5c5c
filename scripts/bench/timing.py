"""Timing two things in turn, so that a machine that slows down slows both."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """Medians in milliseconds of what was timed in turn, and the median of the ratios round by round."""

    ours: float
    theirs: float
    ratio: float


def in_turn(ours: Callable[[], object], theirs: Callable[[], object], rounds: int = 15) -> Measured:
    """Each called once to warm up, then A B A B …"""
    ours(), theirs()
    pairs = [(_once(ours), _once(theirs)) for _ in range(rounds)]
    return Measured(
        statistics.median(first for first, _ in pairs),
        statistics.median(second for _, second in pairs),
        statistics.median(first / second for first, second in pairs),
    )


def _once(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
