"""What the pages of the project say of the project is so."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from verbale.cli import COMMANDS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
TRAPS = (ROOT / "docs" / "traps.md").read_text(encoding="utf-8")
MADE_ON_DEMAND = {"docs/benchmarks.md"}
"""Pages that a command writes (`make bench`), and that a fresh checkout may not have yet."""


def rows() -> Iterator[tuple[str, list[str]]]:
    """Each trap of the tables, with the tests named beside it."""
    for line in TRAPS.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if line.startswith("| ") and len(cells) == 2 and cells[0] != "trap":
            yield cells[0], re.findall(r"`(test_\w+\.py::test_\w+)`", cells[1])


@cache
def existing_tests() -> set[str]:
    return {
        f"{path.name}::{name}"
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)\(", path.read_text(encoding="utf-8"), re.MULTILINE)
    }


def links(text: str) -> list[str]:
    """Targets of links that lead into the project, without the place on the page."""
    targets = (target.split("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text))
    return sorted({target for target in targets if target and "://" not in target})


def test_the_tables_of_traps_are_read() -> None:
    assert len(list(rows())) >= 40


@pytest.mark.parametrize(("trap", "tests"), tuple(rows()), ids=lambda value: value if isinstance(value, str) else "")
def test_every_trap_has_tests_and_each_of_them_exists(trap: str, tests: list[str]) -> None:
    assert tests
    assert [test for test in tests if test not in existing_tests()] == []


def test_every_test_name_on_the_page_of_traps_is_in_a_row() -> None:
    named = set(re.findall(r"\btest_\w+\.py::test_\w+", TRAPS))
    assert named == {test for _, tests in rows() for test in tests}


@pytest.mark.parametrize("target", links(README))
def test_a_link_of_the_readme_leads_somewhere(target: str) -> None:
    if target in MADE_ON_DEMAND and not (ROOT / target).exists():
        pytest.xfail(f"{target} has not been made yet")
    assert (ROOT / target).exists()


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_the_readme_shows_every_command(command: str) -> None:
    assert re.search(rf"^verbale {command}\b", README, re.MULTILINE)
