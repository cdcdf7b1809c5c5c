"""Which files a command's PATHs mean: files as they are, folders searched for letters, patterns expanded, - for standard input."""

from collections.abc import Iterable, Iterator
from pathlib import Path

SUFFIXES = frozenset(
    {".md", ".markdown", ".txt", ".html", ".htm", ".docx", ".pdf", ".png", ".tif", ".tiff", ".jpg", ".jpeg"}
)
"""What a folder is searched for. A file that is named is read whatever its name."""

STANDARD_INPUT = Path("/dev/stdin")


class NoSuchPath(ValueError):
    pass


def files(paths: Iterable[str]) -> Iterator[Path]:
    """The files, each once, those of a folder or pattern in the order of their names. Raises NoSuchPath with the path."""
    seen = set()
    for path in paths:
        for file in _files(path):
            place = file.parent.resolve() / file.name  # one folder may be named in two ways
            if place not in seen:
                seen.add(place)
                yield file


def _files(path: str) -> Iterator[Path]:
    if not path:
        raise NoSuchPath("an empty path names no file or folder")
    if path == "-":
        yield STANDARD_INPUT
        return
    given = Path(path)
    if given.is_dir():
        yield from sorted(each for each in given.rglob("*") if each.suffix.lower() in SUFFIXES and each.is_file())
    elif given.exists():
        yield given
    elif any(sign in path for sign in "*?["):
        anchor = Path(given.anchor) if given.anchor else Path()
        found = sorted(each for each in anchor.glob(str(given.relative_to(given.anchor))) if each.is_file())
        if not found:
            raise NoSuchPath(f"{path}: no file matches this pattern")
        yield from found
    else:
        raise NoSuchPath(f"{path}: no such file or folder")
