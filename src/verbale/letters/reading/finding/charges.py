"""Offences and provisions of domestic law that are held against somebody; which go together is for linking."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.finding.bare_offences import bare
from verbale.letters.reading.finding.charge_forms import NUMBER, Forms, forms_in
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import charging as words
from verbale.letters.record import PartKind
from verbale.spans import Span

PARTS = (PartKind.SUBJECT, PartKind.BACKGROUND, PartKind.ALLEGATIONS, PartKind.CONCERNS)


@dataclass(frozen=True, slots=True)
class OffenceMention:
    """An offence laid at somebody's door; the span covers its words without quotation marks."""

    span: Span
    quoted: bool


@dataclass(frozen=True, slots=True)
class ProvisionMention:
    """One provision of a domestic law: `provision` as printed, without the word "article". `number` covers it.

    `span` begins at the word "article" for the first of a list. `provision` is None for "the same article".
    """

    span: Span
    number: Span
    provision: str | None


_EACH = re.compile(NUMBER)
_PARAGRAPH = re.compile(
    r",? (?:\(?(?:paragraphs?|paras?\.?|parts?|subsection|sub-section|clause|paragraphe|alinea|"
    r"parrafo|inciso|numeral|fraccion|apartado|parte)) (?P<p>\d{1,2}|[a-z](?=[),. ]))\)?(?![\w-])(?! and \d| et \d| y \d),?"
)
_QUOTE = re.compile(r'"([^"\n]{3,240})"')
# Between an offence and the next of its list: a connector, and what places the first under a provision.
_BETWEEN_QUOTES = re.compile(
    r"(?: \([^()\"\n]{0,60}\))?[,;]? ?(?:(?:[^\".;]|\.(?=\d)){0,140}[,;] )?"
    r"(?:and|or|et|ou|y|e|o|as well as|ainsi que|asi como)?(?: (?:of|de|d'|for|por|with|en|pour))? ?"
)


def find_charges(sheet: Sheet) -> Iterator[OffenceMention | ProvisionMention]:
    """The offences and provisions held against somebody, in the parts that tell facts."""
    forms = forms_in(sheet.language)
    for part in sheet.within(*PARTS):
        offences = list(_offences(sheet, part, forms))
        yield from offences
        punished = list(_punished_for(sheet, part, forms, [each.span for each in offences]))
        yield from punished
        yield from _beside_provisions(sheet, part, forms, [each.span for each in (*offences, *punished)])
        yield from _provisions(sheet, part, forms)


def _offences(sheet: Sheet, part: Span, forms: Forms) -> Iterator[OffenceMention]:
    low = sheet.flow.low
    floor = part.start
    for match in sheet.flow.words.matches(forms.levelled, low, part):
        if match.start() < floor or _is_named(sheet.flow.text, low, match, part):
            continue
        sentence = _around(sheet.flow.sentence_at(match.start()), match)
        loose = forms.loose.search(match["how"]) is not None
        if loose and (
            forms.law_speaks.search(low, sentence.start, match.start())
            or _PENALTY_STATED.match(low, match.end(), sentence.end)
        ):
            continue  # "article 12 would create an offence of": held against nobody yet
        quotes = list(_quotes(low, match.end(), sentence.end))
        if quotes:
            floor = quotes[-1].end
            yield from (OffenceMention(span, True) for span in quotes)
            continue
        if loose and not _in_court(low, match, sentence, forms):
            continue
        for span in bare(low, match, sentence, forms):
            floor = span.end
            yield OffenceMention(span, False)


_PENALTY_STATED = re.compile(words.PENALTY_STATED)
_CAPITAL = re.compile(r"\b(?:Del[ií]tos?|Crimes?|Offen[cs]es?|Charges?|Accusations?|Infractions?|Délits?|Cargos?)\b")
_CHAMBER = re.compile(r"\b(?:chambre|acte|actes|mise|arret|escrito|pliego) (?:de |des mises en )?(?:d')?$")


def _is_named(text: str, low: str, match: re.Match[str], part: Span) -> bool:
    """Whether the word is part of a body's name or of a document's: "Fiscalía contra el Delito de …", "chambre d'accusation"."""
    capital = _CAPITAL.search(text, match.start(), match.end("how"))
    if capital is not None and capital.start() > part.start and low[capital.start() - 2] not in ".:;\n":
        return True
    return _CHAMBER.search(low, max(part.start, match.start() - 30), match.start()) is not None


_LEAD_IN = re.compile(r"[:;](?: and| or| et| ou| y| o)?\s*$")


def _led_in(low: str, sentence: Span, part: Span) -> Span:
    """The sentence, and for an item of a list the words that open the list: "charged with: - …; - …"."""
    if _LEAD_IN.search(low, max(part.start, sentence.start - 8), sentence.start) is None:
        return sentence
    colon = low.rfind(":", max(part.start, sentence.start - 900), sentence.start)
    return sentence if colon < 0 else Span(max(part.start, colon - 200), sentence.end)


def _around(sentence: Span, match: re.Match[str]) -> Span:
    """The sentence as far as it matters to a charging word in it, so that work on sentences without end is bounded."""
    return Span(max(sentence.start, match.start() - 600), min(sentence.end, match.end() + 900))


_FOR = re.compile(
    r"\b(?:for|pour|por)(?: (?:the (?:offen[cs]e|crime) of|el delito de|les faits de|des faits de))? ?(?=\")"
)


def _punished_for(sheet: Sheet, part: Span, forms: Forms, known: list[Span]) -> Iterator[OffenceMention]:
    """Offences in quotation marks right after "for", where the words before say that somebody was tried or punished."""
    low = sheet.flow.low
    for match in _FOR.finditer(low, part.start, part.end):
        sentence = _around(sheet.flow.sentence_at(match.start()), match)
        if not forms.punished.search(low, sentence.start, match.start()) or forms.law_speaks.search(low, *sentence):
            continue
        for span in _quotes(low, match.end(), sentence.end):
            words_ = span.of(low)
            short = len(words_.split()) <= 14 and sheet.flow.text[span.start].islower()
            if short and not any(span.overlaps(other) for other in known):
                yield OffenceMention(span, True)


_FORMER_LATTER = re.compile(words.FORMER_LATTER)
_PLACED_UNDER = re.compile(words.PLACED_UNDER)
_IN_BRACKETS = re.compile(r" ?\((?:(?:see|cf\.?|voir|respectively|respectivement|respectivamente),? )?")
_EXPLAINED_BY = re.compile(words.EXPLAINED_BY)


def _beside_provisions(sheet: Sheet, part: Span, forms: Forms, known: list[Span]) -> Iterator[OffenceMention]:
    """Offences in quotation marks that a provision stands right after or before, without a charging word before them."""
    low = sheet.flow.low
    for match in sheet.flow.words.matches(forms.provision, low, part):
        sentence = sheet.flow.sentence_at(match.start())
        held = forms.against.search(low, *_led_in(low, sentence, part)) or _complained(sheet, match, sentence)
        if not held or _speaks_of_law(low, match, sentence, forms):
            continue
        for quote in _QUOTE.finditer(low, sentence.start, sentence.end):
            span = _inside(quote)
            if any(span.overlaps(other) for other in known) or len(quote[1].split()) > 14:
                continue
            after = None
            if quote.end() <= match.start():
                between = (quote.end(), match.start())
                after = _PLACED_UNDER.fullmatch(low, *between) or _IN_BRACKETS.fullmatch(low, *between)
            before = _EXPLAINED_BY.fullmatch(low, match.end(), quote.start()) if match.end() <= quote.start() else None
            before = before or _FORMER_LATTER.search(low, max(match.end(), quote.start() - 50), quote.start())
            if after is not None or before is not None:
                known.append(span)
                yield OffenceMention(span, True)


def _speaks_of_law(low: str, match: re.Match[str], sentence: Span, forms: Forms) -> bool:
    return forms.law_speaks.search(low, match.start(), sentence.end) is not None


_QUOTED_BEFORE = re.compile(r'" ?\($')


def _complained(sheet: Sheet, match: re.Match[str], sentence: Span) -> bool:
    """Whether a complaint names an offence, and the provision in the bracket right after it."""
    low = sheet.flow.low
    quoted = _QUOTED_BEFORE.search(low, max(sentence.start, match.start() - 4), match.start()) is not None
    return quoted and re.search(words.COMPLAINT[sheet.language], low[sentence.start : match.start()]) is not None


def _in_court(low: str, match: re.Match[str], sentence: Span, forms: Forms) -> bool:
    around = low[sentence.start : match.start()] + " " + low[match.end() : sentence.end]
    return forms.courtly.search(around) is not None


def _quotes(low: str, start: int, end: int) -> Iterator[Span]:
    """The offences in quotation marks that follow: the first nearly at once, each other joined to the one before."""
    first = _QUOTE.search(low, start, end)
    if first is None or first.start() - start > 24 or re.search(r"[;:.]", low[start : first.start()]):
        return
    place = first
    while True:
        yield _inside(place)
        following = _QUOTE.search(low, place.end(), end)
        if (
            following is None
            or following.start() - place.end() > 160
            or not _BETWEEN_QUOTES.fullmatch(low, place.end(), following.start())
        ):
            return
        place = following


def _inside(quote: re.Match[str]) -> Span:
    """The words between the marks, without the blanks that French sets inside them, and without a comma at their end."""
    words_ = quote[1]
    start = quote.start(1) + len(words_) - len(words_.lstrip())
    return Span(start, max(start, quote.start(1) + len(words_.rstrip(" \u00a0\u202f,.;"))))


# Right after an offence: which article makes it one, although what follows states its penalty in general.
_OFFENCE_WHICH = re.compile(
    r'" ?,? (?:an offen[cs]e|a crime|une infraction|un delit|un crime|un delito|una infraccion) (?:which|that|qui|que),? '
    r"(?:under|according to|pursuant to|selon|d'apres|aux termes de|en vertu de|segun|conforme a)(?: l'| la| le| el)? ?$"
)


def _provisions(sheet: Sheet, part: Span, forms: Forms) -> Iterator[ProvisionMention]:
    low, text = sheet.flow.low, sheet.flow.text
    for match in sheet.flow.words.matches(forms.provision, low, part):
        sentence = sheet.flow.sentence_at(match.start())
        held = forms.against.search(low, *_led_in(low, sentence, part)) or _complained(sheet, match, sentence)
        if re.compile(words.INSTRUMENT_AFTER).match(low, match.end()) or not held:
            continue
        named = _OFFENCE_WHICH.search(low, max(sentence.start, match.start() - 60), match.start())
        if named is None and _speaks_of_law(low, match, sentence, forms):
            continue
        numbers = list(_EACH.finditer(low, match.start("list"), match.end("list")))
        paragraph = _PARAGRAPH.match(low, match.end()) if len(numbers) == 1 else None
        for index, number in enumerate(numbers):
            span = Span(match.start() if index == 0 else number.start(), number.end())
            printed = " ".join(text[slice(*number.span())].split())
            if paragraph is not None:
                span, printed = Span(span.start, paragraph.end()), f"{printed}({paragraph['p']})"
            yield ProvisionMention(span, Span(*number.span()), printed)
    for match in sheet.flow.words.matches(forms.same, low, part):
        yield ProvisionMention(Span(*match.span()), Span(*match.span()), None)
