from pathlib import Path

import pytest

from verbale.cli.paths import STANDARD_INPUT, NoSuchPath, files


def names(*paths: str) -> list[str]:
    return [path.name for path in files(paths)]


def test_a_path_that_is_not_there_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(NoSuchPath, match=r"gone\.md: no such file or folder"):
        names(str(tmp_path / "gone.md"))


def test_a_pattern_that_matches_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoSuchPath, match="no file matches"):
        names(str(tmp_path / "*.pdf"))


def test_a_folder_is_searched_for_letters_and_nothing_else(letters: Path) -> None:
    assert names(str(letters)) == ["first.md", "second.md"]


def test_a_file_that_is_named_is_taken_whatever_its_name(letters: Path) -> None:
    assert names(str(letters / "notes.ini")) == ["notes.ini"]


def test_a_pattern_is_expanded_also_through_folders(letters: Path) -> None:
    assert names(str(letters / "**" / "*.md")) == ["first.md", "second.md"]


def test_a_file_that_is_meant_twice_is_read_once(letters: Path) -> None:
    assert names(str(letters / "first.md"), str(letters)) == ["first.md", "second.md"]


def test_a_file_is_read_once_whichever_way_its_folder_is_named(letters: Path) -> None:
    assert names(str(letters / "more" / ".." / "first.md"), str(letters)) == ["first.md", "second.md"]


def test_a_hyphen_is_standard_input() -> None:
    assert list(files(["-"])) == [STANDARD_INPUT]


def test_an_empty_path_is_refused() -> None:
    with pytest.raises(NoSuchPath, match="empty path"):
        names("")


def test_a_name_with_a_patterns_sign_in_it_is_that_file(letters: Path) -> None:
    odd = letters / "letter [draft].md"
    odd.write_text("x", encoding="utf-8")
    assert names(str(odd)) == ["letter [draft].md"]
