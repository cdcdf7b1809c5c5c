"""Names and aliases of bodies that were found, where they stand again without any sign."""

import re
from collections.abc import Iterator

from verbale.letters.reading.bodies.mention import OrganisationMention
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words.no_names import BODIES, LEARNED, STARTERS
from verbale.names.tokens import UPPER
from verbale.spans import Span


def _named_so(plain: str, mention: OrganisationMention, alias: str) -> bool:
    """Whether a short form of one word is set in quotation marks, as a name for the rest of the letter."""
    said = plain[mention.span.end : mention.span.end + len(alias) + 12]
    return len(alias) > 3 and (f'"{alias}"' in said or f"'{alias}'" in said) and alias not in _NOUNS


_NOUNS = BODIES | LEARNED | STARTERS


def named_again(
    sheet: Sheet, spans: tuple[Span, ...], mentions: list[OrganisationMention]
) -> Iterator[OrganisationMention]:
    """Names and aliases that were found, where they stand again without any sign."""
    plain = sheet.flow.plain
    forms: dict[str, OrganisationMention] = {}
    for mention in mentions:
        if mention.short:
            continue
        name = mention.span.of(plain)
        forms.setdefault(name, mention)
        for alias in mention.aliases:
            if len(alias) >= 2 and (alias.isupper() or " " in alias or _named_so(plain, mention, alias)):
                forms.setdefault(alias, mention)
    forms = {
        form: mention for form, mention in forms.items() if form[0].isupper() and form not in STARTERS and len(form) > 2
    }
    if not forms:
        return
    pattern = re.compile("|".join(rf"{re.escape(form)}" for form in sorted(forms, key=len, reverse=True)))
    for span in spans:
        for found in pattern.finditer(plain, span.start, span.end):
            before, after = plain[found.start() - 1 : found.start()], plain[found.end() : found.end() + 1]
            if (
                before
                and (before.isalnum() or before == "-" or (before == "'" and plain[found.start() - 2] not in "lLdD"))
            ) or (after and (after.isalnum() or after == "-")):
                continue
            if (
                re.match(rf" [{UPPER}]", plain[found.end() : found.end() + 2])
                and " " not in found[0]
                and not found[0].isupper()
            ):
                continue
            mention = forms[found[0]]
            yield OrganisationMention(Span(found.start(), found.end()), mention.kind, mention.head)
