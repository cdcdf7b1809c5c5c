"""`verbale accounts`, `verbale log` and `verbale demo` as an administrator calls them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CALL = "from verbale.cli import main; main()"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def call(home: Path, *arguments: str, typed: str = "") -> tuple[int, str, str]:
    own = {**os.environ, "VERBALE_HOME": str(home), "VERBALE_SECRET_KEY": "for tests only"}
    own = {name: value for name, value in own.items() if not name.endswith("_DATABASE") and name != "VERBALE_FACE"}
    command = [sys.executable, "-c", CALL, *arguments]
    done = subprocess.run(command, env=own, input=typed, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def test_an_account_is_added_listed_and_disabled_and_the_log_says_so(home: Path) -> None:
    adding = ("accounts", "add", "ada@example.org", "Ada Lund", "holder", "--mandate", "HRD")
    assert call(home, *adding, typed="four words nobody guesses\n")[0] == 0
    assert "already" in call(home, *adding, typed="four words nobody guesses\n")[2]
    assert call(home, "accounts", "list")[1] == "ada@example.org\tAda Lund\tholder\tHRD\tnone yet\tactive\n"
    assert call(home, "accounts", "disable", "ada@example.org", "--reason", "has left")[0] == 0
    assert call(home, "accounts", "list")[1].endswith("\tdisabled\n")
    code, head, _ = call(home, "log", "head")
    assert (code, head.split()[0]) == (0, "2")
    kept = home / "heads.txt"
    kept.write_text(head)
    assert call(home, "log", "verify", "--heads", str(kept))[:2] == (0, "The log holds, 2 entries.\n")
    kept.write_text(f"2 {'0' * 64}\n")
    code, words, _ = call(home, "log", "verify", "--heads", str(kept))
    assert (code, words) == (1, "The head that was known at entry 2 is no longer in the log.\n")
    assert call(home, "demo", "reset")[0] == 2  # somebody's own account is here


@pytest.mark.parametrize(
    ("given", "password", "why"),
    [
        (("ada@example.org", "Ada", "king"), "four words nobody guesses", "no role is named 'king'"),
        (("ada@example.org", "Ada", "holder"), "four words nobody guesses", "answer for a mandate"),
        (("ada@example.org", "Ada", "clerk", "--mandate", "HRD"), "four words nobody guesses", "nobody else does"),
        (
            ("ada@example.org", "Ada", "holder", "--mandate", "NONE"),
            "four words nobody guesses",
            "no mandate has the code",
        ),
        (("ada@example.org", "Ada", "clerk"), "short", "too short"),
        (("nobody", "Ada", "clerk"), "four words nobody guesses", "valid email"),
    ],
)
def test_what_is_wrong_with_an_account_is_said_and_none_is_made(
    home: Path, given: tuple[str, ...], password: str, why: str
) -> None:
    code, _, words = call(home, "accounts", "add", *given, typed=f"{password}\n")
    assert code == 2
    assert why in words
    assert "Traceback" not in words


def test_the_demonstration_is_made_anew(home: Path) -> None:
    assert call(home, "demo", "reset")[:2] == (0, "The demonstration is as it was at first.\n")
    assert call(home, "demo", "reset")[0] == 0
    assert call(home, "accounts", "list")[1].count("demonstration") == 8
    assert call(home, "log", "verify")[0] == 0
