"""What the look-ups of the almanac share: the day asked about, the mandate meant, and leaving where nothing was found."""

import datetime
from collections.abc import Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from verbale.cli.output import refuse, say

if TYPE_CHECKING:
    from verbale.almanac.mandates import Mandate

On = Annotated[str | None, typer.Option("--on", metavar="YYYY-MM-DD", help="The day asked about; today if not given.")]
_AT_MOST = 3
_LIKE = 0.75
"""How much of a name must be the same, as difflib counts: a slip or two, and no other name."""

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def mandate_by(text: str, day: datetime.date) -> "Mandate | None":
    """The mandate that the words name in any way."""
    from verbale.almanac.mandates import mandate_by_code, mandate_labelled, mandate_of_file_number, mandate_titled

    return (
        mandate_by_code(text) or mandate_of_file_number(text) or mandate_labelled(text) or mandate_titled(text, on=day)
    )


def mandate_meant(text: str, day: datetime.date) -> "Mandate":
    """The mandate that the words name in any way; leaves with status 1 where they name none."""
    found = mandate_by(text, day)
    if found is None:
        nothing(f"no mandate, or more than one, is known by {text!r}", text, mandate_names())
    return found


def mandate_names() -> list[str]:
    from verbale.almanac.mandates import mandates
    from verbale.almanac.mandates.titles import wordings

    return [*(wording.text for wording in wordings()), *(mandate.code for mandate in mandates())]


def state_names() -> list[str]:
    from verbale.almanac.languages import LANGUAGES
    from verbale.almanac.states import states

    return [name for state in states() for language in LANGUAGES for name in (state.name(language), state.code)]


def instrument_names() -> list[str]:
    from verbale.almanac.instruments import instruments
    from verbale.almanac.languages import LANGUAGES

    titles = [each.title(language) for each in instruments() for language in LANGUAGES]
    return titles + [form for each in instruments() for form in each.abbreviations.known()]


def day_asked(on: str | None) -> datetime.date:
    if on is None:
        return datetime.date.today()  # noqa: DTZ011 - the edge, where a day may be asked of the machine
    try:
        return datetime.date.fromisoformat(on) if len(on) == 10 else refuse(f"not a day of the form YYYY-MM-DD: {on!r}")
    except ValueError:
        refuse(f"not a day of the form YYYY-MM-DD: {on!r}")


def nothing(message: str, text: str = "", names: Iterable[str] = ()) -> NoReturn:
    """Nothing found: say so, and which of the names may have been meant, and leave with status 1. No name is guessed."""
    meant = " or ".join(f"“{name}”" for name in nearest(text, names))
    say(f"verbale: {message}" + (f"; did you mean {meant}?" if meant else ""))
    raise typer.Exit(1)


def nearest(text: str, names: Iterable[str]) -> list[str]:
    """Up to three of the names that hold every word of the text, or else are written nearly like it."""
    from verbale.almanac.forms import plain, without_article

    form = without_article(plain(text))
    known = {plain(name): name for name in sorted(names) if name}
    words = set(form.split())
    holding = [each for each in known if words and words <= set(each.split())]
    found = sorted(holding, key=len)[:_AT_MOST] or get_close_matches(form, known, _AT_MOST, _LIKE)
    return [known[each] for each in found]
