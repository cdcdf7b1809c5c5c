"""Names after an honorific, and the list after one in the plural."""

import re
from collections.abc import Iterator
from functools import cache

from verbale.letters.reading.capitals import tokens_in, trimmed
from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.people.beside import noun_after, noun_before
from verbale.letters.reading.people.mention import Ground, PersonMention
from verbale.letters.reading.people.signs import IS_MARK as MARKED
from verbale.letters.reading.people.signs import MARK
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.no_names import BODIES, CALENDAR, LEARNED, STARTERS
from verbale.names.honorifics import honorific_of, honorific_pattern
from verbale.names.tokens import NAME
from verbale.spans import Span

_AND: dict[Language, str] = {"en": r"and|&", "fr": r"et|ainsi que", "es": r"y|e"}
_ADDRESS = re.compile(r"(?:Excellenc[ye]|Excelencia|Dear|Madam|Monsieur|Madame)[, ]*(?:\n|$)?[, ]*$")
_ENVOY = re.compile(
    r"[ ,\n]+(?:Ambassador|Ambassad(?:eur|rice)|Embajador|Permanent Rep|Representant[e]? [Pp]ermanent|Minister Plenip|Charge d)"
)


@cache
def _honorific(tongue: Language) -> Opened:
    one = honorific_pattern(tongue)
    further = rf"(?![A-Z]\.[ -]?[A-Z]\.){one}"  # in "Mme M.J.", the M is an initial
    return opened(
        rf"(?<![\w-])(?<![^ldLD]')(?=[A-Za-z])(?P<words>{one}(?: ?{further}){{0,3}}) ?(?P<name>{NAME}|{MARK})"
    )


@cache
def _next_in_list(tongue: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:'s)?(?:,(?: (?:{_AND[tongue]}))?| (?:{_AND[tongue]})) (?P<name>{NAME})")


def addressed(sheet: Sheet, spans: tuple[Span, ...]) -> Iterator[PersonMention]:
    plain, tongue = sheet.flow.plain, sheet.language
    pattern, following = _honorific(tongue), _next_in_list(tongue)
    for span in spans:
        for found in sheet.flow.words.matches(pattern, plain, span):
            printed = found["words"]
            form = honorific_of(printed, tongue)
            start = found.start()
            if form is None or _ADDRESS.search(plain, max(start - 24, 0), start):
                continue
            raw = Span(*found.span("name"))
            name = raw if MARKED.match(found["name"]) else trimmed(plain, raw, tongue, addressed=True)
            if name is None or (form.spelled and not _spelled_stands(plain, start, printed, raw)):
                continue
            if _ENVOY.match(plain, name.end) and "\n" in plain[max(start - 40, 0) : name.end + 2]:
                continue  # an address block that stayed in the text
            noun = noun_before(plain, start, tongue) or noun_after(plain, name.end, tongue)
            if not form.plural:
                yield PersonMention(Span(start, name.end), name, printed.strip(), Ground.HONORIFIC, noun)
                continue
            yield PersonMention(name, name, None, Ground.LIST, printed.strip())
            place = name.end
            while more := following.match(plain, place):
                further = trimmed(plain, Span(*more.span("name")), tongue, addressed=True)
                if (
                    further is None
                    or more["name"].split(" ")[0] in STARTERS
                    or honorific_of(more["name"].split(" ")[0], tongue)
                ):
                    break
                yield PersonMention(further, further, None, Ground.LIST, printed.strip())
                if further.end < more.end():
                    break
                place = further.end


def _spelled_stands(plain: str, start: int, printed: str, raw: Span) -> bool:
    """Whether a word such as "General" or "Sister" is an honorific here: a capital after a small word, and a bare name."""
    before = plain[max(start - 24, 0) : start].rstrip(" ").rsplit(" ", 1)[-1]
    if before[:1].isupper() and before not in STARTERS and not before.endswith((".", ",", ":", "\n")):
        return False
    return not any(word.of(plain).rstrip(".'") in BODIES | LEARNED | CALENDAR for word in tokens_in(plain, raw)) and (
        printed[0].isupper() or printed.split(" ")[0] not in {"general", "mayor", "hermano", "hermana", "padre"}
    )
