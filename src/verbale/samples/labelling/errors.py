"""What is wrong with a label."""

from collections.abc import Iterator
from contextlib import contextmanager


class LabelError(ValueError):
    """A label does not fit its letter. The message names the entry, and the words that are not found or found twice."""


@contextmanager
def entry_named(name: str) -> Iterator[None]:
    """Turn what goes wrong inside into a LabelError that names the entry, unless one names it already."""
    try:
        yield
    except LabelError:
        raise
    except ValueError as error:
        raise LabelError(f"{name}: {error}") from None
