"""Domestic laws in French and Spanish, whose titles begin with their head."""

import re
from collections.abc import Iterator
from functools import cache

from verbale.letters.reading.finding.law_mentions import LawMention, date_after, whole_title
from verbale.letters.reading.finding.law_owners import owner_end
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import laws as words
from verbale.spans import Span


@cache
def _romance(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    heads = words.HEADS_FR if language == "fr" else words.HEADS_ES
    return re.compile(rf"(?<![a-z-])(?:{heads})(?![a-z])"), re.compile(rf",? ?\(?{words.NUMBER}\)?(?!\d|%)")


_NUMBER_AFTER_TITLE = re.compile(r" (?:n[.°º]? ?)?(?P<number>\d{1,5}/(?:19|20)\d\d)(?!\d)")
# After "bill" this says whose it is, and names none.
_WHOSE = re.compile(
    r" (?:de la|del|de los|du|de l') ?(?:provincia|comunidad|distrito|estado|gobierno|senado|region|"
    r"republica|gouvernement|senat)\b"
)
_TITLED_FR = re.compile(
    r",? (?:relati(?:ve|f|ves|fs) (?:a la|a l'|au|aux|a)|portant(?: sur)?|sur (?:la|le|les|l')|"
    r"visant a|contre (?:la|le|les|l')|concernant (?:la|le|les|l')|modifiant)"
    r" ?[a-z'-]+(?: (?:et (?:a|aux?|de|du|des|d'|sur|contre)(?= (?:la|le|les|l'))|de|du|des|d'|et|a|au|aux|en|sur|contre|"
    r"dans)(?: la| le| les| l'| l)? ?[a-z'-]+"
    r"| (?!(?:le|la|les|il|elle|ils|se|ne|on|ce|y)\b)[a-z'-]+){0,12}"
)
_TITLED_ES = re.compile(
    r",? (?:(?:de|del|sobre|contra|para|que|por la que|reguladora de)(?: la| el| los| las|"
    r" lo)? )?[A-ZÁÉÍÓÚÑ][\w-]+(?:(?: (?:de|del|la|el|los|las|y|e|a|al|en|para|contra|por|sobre|"
    r"lo))* [A-ZÁÉÍÓÚÑ][\w-]+){0,12}"
)
_STOP_ES = re.compile(r",? [yeo] (?:(?:de|del|el|la|los|las) )*(?:Código|Ley|Decreto|Constitución|Reglamento)\b.*$")
_STOP_FR = re.compile(
    r" (?:qui|que|et (?:de|a) (?!l[ae]s? |l')|"
    r"et (?:l[ae] |l')(?:(?:loi|decret|ordonnance|arrete|dahir)(?:-[a-z]+)? (?:n|du)|code)|"
    r"et [a-z']+(?:rait|raient|era|eront)|a ete|est|sont|prevoit|prevoient|"
    r"dispose|adoptee?|promulguee?|dont|"
    r"en vigueur|afin|pour|tel|telle|ainsi|laquelle|lequel|par|ne|n'|a(?! l[ae']))\b.*$"
)


def french(sheet: Sheet, part: Span) -> Iterator[LawMention]:
    yield from _headed(sheet, part, "fr")


def spanish(sheet: Sheet, part: Span) -> Iterator[LawMention]:
    yield from _headed(sheet, part, "es")


def _headed(sheet: Sheet, part: Span, language: str) -> Iterator[LawMention]:
    """The laws of a language whose titles begin with the head: with a number, a date, a title, or a code's own name."""
    head, numbers = _romance(language)
    low, text = sheet.flow.low, sheet.flow.text
    for match in head.finditer(low, part.start, part.end):
        title = Span(*match.span())
        number = numbers.match(low, match.end(), part.end)
        figure = text[slice(*number.span("number"))] if number is not None else None
        end = (
            number.end() - (1 if number[0].endswith(")") and "(" not in number[0] else 0)
            if number is not None
            else match.end()
        )
        dated = date_after(sheet, end, part, figure)
        end = dated[0] if dated else end
        capital = text[match.start()].isupper()
        name = _title_after(sheet, end, part, language, number is not None or dated is not None)
        if name is not None:
            title, end = Span(match.start(), name), name
            later = _NUMBER_AFTER_TITLE.match(low, name, part.end) if number is None else None
            if later is not None:
                figure, end = later["number"], later.end()
                title = Span(match.start(), end)
                dated = date_after(sheet, end, part, figure)
                end = dated[0] if dated else end
        code = match[0].startswith(("code ", "codigo "))
        if code and end == match.end():
            end = owner_end(sheet, end, part)
            title = Span(match.start(), end)
        own = code or (match[0].startswith("constitu") and capital)
        if match[0] == "arrete" and number is None and name is None:
            continue  # one that has nothing but a day is what an authority did that day, and no rule for all
        if number is None and dated is None and name is None and not own:
            continue
        if match["bill"] is not None and number is None and dated is None and _WHOSE.match(sheet.flow.low, match.end()):
            continue
        if match[0].startswith(("code de conduite", "codigo de conducta", "code de la route")):
            continue
        bare = whole_title(title, _end(number, end, dated, language), figure, text) if name is None else title
        yield LawMention(Span(match.start(), end), bare, figure, dated[1] if dated else None, match["bill"] is not None)


def _end(number: re.Match[str] | None, end: int, dated: tuple[int, str] | None, language: str) -> int:
    """Where a law with nothing but a number ends its title: in French with its date ("loi n° 12 du 3 mai 1990")."""
    if number is None or (dated is not None and language == "fr"):
        return end
    return number.end()


def _title_after(sheet: Sheet, end: int, part: Span, language: str, identified: bool) -> int | None:
    if language == "es":
        named = _TITLED_ES.match(sheet.flow.text, end, min(end + 160, part.end))
        if named is None or re.match(
            r" (?:de |del )?(?:la |el )?(?:Estado|Gobierno|Republica|República|Congreso|Asamblea|Corte)\b", named[0]
        ):
            return None
        other = _STOP_ES.search(named[0])
        return named.end() - (len(other[0]) if other else 0)
    named = _TITLED_FR.match(sheet.flow.low, end, min(end + 160, part.end))
    if named is None:
        return None
    cut = _STOP_FR.search(named[0], 12)
    stop = named.end() - (len(cut[0]) if cut else 0)
    return (
        stop
        if identified or named[0].lstrip(", ").startswith(("relati", "sur", "contre", "portant", "visant"))
        else None
    )
