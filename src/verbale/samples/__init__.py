"""The letters that come with the package: invented, marked as such, and labelled by hand.

`letters()` lists them; `labels.labelled` makes the golden record of one; `score` compares what reading made with it.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = ["Sample", "letters", "letters_in"]

_SHIPPED = Path(__file__).parent / "letters"


@dataclass(frozen=True, slots=True)
class Sample:
    """A letter and the file of its labels; `labels` is None where nobody has labelled it yet."""

    name: str
    path: Path
    labels: Path | None
    language: str


@cache
def letters() -> tuple[Sample, ...]:
    """The shipped sample letters, English first, then by name."""
    found = letters_in(_SHIPPED)
    return tuple(sorted(found, key=lambda sample: (sample.language != "en", sample.language, sample.name)))


def letters_in(folder: Path) -> tuple[Sample, ...]:
    """Every letter in a folder and the folders below it, by name: what stands beside a `.toml` of the same name, and every `.md`.

    A letter's language is the name of its folder, where that is `en`, `fr` or `es`, else English.
    """
    labels = {path.with_suffix(""): path for path in folder.rglob("*.toml")}
    found = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".toml" and (path.suffix == ".md" or path.with_suffix("") in labels)
    ]
    return tuple(
        Sample(path.stem, path, labels.get(path.with_suffix("")), _language(path))
        for path in sorted(found, key=lambda path: path.stem)
    )


def _language(path: Path) -> str:
    return path.parent.name if path.parent.name in ("en", "fr", "es") else "en"
