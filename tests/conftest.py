"""What tests share: programs that may not be installed, and the real letter that may not be beside the checkout."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

# A check of one commit says the same each time. New examples are looked for with `make explore`.
settings.register_profile("same", max_examples=50, deadline=None, derandomize=True, print_blob=True)
settings.register_profile("explore", max_examples=500, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("VERBALE_EXAMPLES", "same"))

SEED = Path(__file__).parents[2] / "shared" / "seed"


def skip_for_want_of(what: str) -> None:
    """Skip, saying what is missing; where nothing may be skipped (VERBALE_NO_SKIP, as in CI), fail."""
    if os.environ.get("VERBALE_NO_SKIP"):
        pytest.fail(f"{what} is missing, and VERBALE_NO_SKIP allows no skipping")
    pytest.skip(f"needs {what}")


def program(*names: str) -> str:
    """The path of the first of these programs that is installed; otherwise the test is skipped."""
    for name in names:
        found = shutil.which(name)
        if found:
            return found
    skip_for_want_of(names[0])
    raise AssertionError("not reached")


@pytest.fixture(scope="session")
def chromium() -> str:
    return program("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def tesseract() -> str:
    return program("tesseract")


@pytest.fixture(scope="session")
def seed_letter() -> Path:
    """The real letter AL RUS 24/2023, which is not part of this project."""
    letter = SEED / "AL-RUS-24-2023.md"
    if not letter.is_file():
        pytest.skip(f"needs the letter AL RUS 24/2023 in {SEED.name}, beside the checkout")
    return letter
