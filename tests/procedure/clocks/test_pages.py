"""Each clock has its page."""

from pathlib import Path

from verbale.procedure.clocks import Clock

PAGES = Path(__file__).parents[3] / "docs" / "clocks"


def test_every_clock_has_a_page_and_every_page_is_listed() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} - {"README"} == {clock.value for clock in Clock}
    listed = (PAGES / "README.md").read_text(encoding="utf-8")
    assert all(f"[{clock}]({clock}.md)" in listed for clock in Clock)
