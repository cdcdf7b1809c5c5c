"""A log that was changed does not verify."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.procedure.log_chain import START, Entry, breaks


def chain(count: int) -> list[Entry]:
    entries: list[Entry] = []
    previous = START
    for number in range(1, count + 1):
        open_ = Entry(
            number, f"2024-03-{number:02d}T12:00:00+00:00", "a-1", "edit", "c-1", "why", {"n": number}, previous
        )
        entry = dataclasses.replace(open_, hash=open_.sealed())
        entries.append(entry)
        previous = entry.hash
    return entries


def test_a_log_that_nobody_touched_holds() -> None:
    assert breaks([]) == ()
    assert breaks(chain(9), {3: chain(9)[2].hash, 9: chain(9)[8].hash}) == ()


@given(st.integers(0, 8), st.sampled_from(["at", "actor", "action", "subject", "reason"]))
def test_a_changed_word_is_seen(place: int, field: str) -> None:
    entries = chain(9)
    entries[place] = dataclasses.replace(entries[place], **{field: "changed"})  # type: ignore[arg-type]  # all are strings
    assert [(found.code, found.number) for found in breaks(entries)] == [("entry-changed", place + 1)]


@given(st.integers(0, 8))
def test_a_changed_fact_is_seen(place: int) -> None:
    entries = chain(9)
    entries[place] = dataclasses.replace(entries[place], facts={"n": 0})
    assert [found.code for found in breaks(entries)] == ["entry-changed"]


@given(st.integers(0, 7))
def test_a_missing_entry_is_seen(place: int) -> None:
    entries = chain(9)
    del entries[place]
    assert {found.code for found in breaks(entries)} == {"number-missing", "chain-cut"}


@given(st.integers(0, 8))
def test_an_entry_that_was_sealed_anew_breaks_the_chain_behind_it_or_its_head(place: int) -> None:
    entries = chain(9)
    heads = {9: entries[8].hash}
    forged = dataclasses.replace(entries[place], reason="better so")
    entries[place] = dataclasses.replace(forged, hash=forged.sealed())
    assert breaks(entries, heads)


def test_a_chain_written_anew_from_some_entry_on_is_seen_by_whoever_holds_an_old_head() -> None:
    entries = chain(9)
    heads = {5: entries[4].hash}
    previous = entries[2].hash
    for place in range(3, 9):
        forged = dataclasses.replace(entries[place], reason="better so", previous=previous)
        entries[place] = dataclasses.replace(forged, hash=forged.sealed())
        previous = entries[place].hash
    assert breaks(entries) == ()
    assert [(found.code, found.number) for found in breaks(entries, heads)] == [("head-gone", 5)]


@pytest.mark.parametrize("left", [0, 4])
def test_a_log_that_lost_its_end_is_seen_by_its_head(left: int) -> None:
    entries = chain(9)
    assert [found.code for found in breaks(entries[:left], {9: entries[8].hash})] == ["head-gone"]
