"""Verbale: the communications procedure of human-rights mandates, and the letters that it has produced.

    from verbale import read
    record = read("letter.pdf")

`read` is imported when it is first asked for, so that `import verbale` costs nothing.
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["__version__", "read"]

if TYPE_CHECKING:
    from verbale.letters.checked import read as read


def __getattr__(name: str) -> Any:
    if name == "read":
        from verbale.letters.checked import read  # late: costs the whole reader

        return read
    raise AttributeError(f"module 'verbale' has no attribute {name!r}")
