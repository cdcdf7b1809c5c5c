"""Domestic acts, codes and bills, in three languages. What states agreed among themselves is for other finders."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.finding.date_forms import atoms
from verbale.letters.reading.finding.law_owners import owner_end
from verbale.letters.reading.openings import Opened, Words, opened
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import laws as words
from verbale.letters.record import PartKind
from verbale.spans import Span

PARTS = (
    PartKind.SUBJECT,
    PartKind.BACKGROUND,
    PartKind.PREVIOUS,
    PartKind.ALLEGATIONS,
    PartKind.CONCERNS,
    PartKind.LAW,
    PartKind.REQUESTS,
    PartKind.URGENCY,
    PartKind.ANNEX,
    PartKind.FOOTNOTES,
)


@dataclass(frozen=True, slots=True)
class LawMention:
    """A law as named. `span` covers its title with number and date, `title` the title alone, without its article."""

    span: Span
    title: Span
    number: str | None = None
    date: str | None = None
    bill: bool = False


def find_laws(sheet: Sheet) -> Iterator[LawMention]:
    """The laws named, in order. A bare head ("the law", "the Act") refers to one and names none."""
    find = {"en": _english, "fr": _french, "es": _spanish}[sheet.language]
    for part in sheet.within(*PARTS):
        floor = part.start
        for law in find(sheet, part):
            if law.span.start >= floor:
                floor = law.span.end
                yield law


_WORD = r"[A-Z][\w'&-]*"
_JOIN = r"(?:and|of|on|for|the|against|to|in|&|from|by|with|or)"
# "No. 58 of 2006", "No. 15/2018", "20/2022", "1986"
_NUMBER_EN = re.compile(
    r"[, ]{0,2}\(?(?:(?:Act|Law|Bill|Decree|Ordinance|Cap)\.? )?(?:[Nn]os?\.?|(?<=\(Act )|(?<=\(Bill )|(?<=\(Law )|[Nn]umber|"
    r"[Nn]°) ?(?P<number>\d{1,5}(?:[-/.][A-Z0-9]{1,5})*)(?P<of>(?:,? of|/| for) (?P<year>(?:19|"
    r"20)\d\d)(?![\d/]))?\)?"
    r"| (?P<bare>\d{1,4}/(?:19|20)\d\d|(?:19|20)\d\d/\d{1,4})(?!\d)|,? (?P<alone>(?:of )?(?:19|20)\d\d)(?![\d/-])"
)


@cache
def _english_head() -> Opened:
    return opened(rf"\b(?P<draft>[Dd]raft )?(?P<head>{words.HEADS_EN})\b(?!-)|\b[Dd]raft (?:law|bill|act|decree)\b")


_FURTHER_HEAD = re.compile(r" (?:Amendment )?(?:Bill|Act|Law|Ordinance)\b")
_BEFORE_EN = re.compile(rf"\b(?:{_WORD}(?:'s)?(?: (?:{_JOIN} ){{0,3}}| \([A-Z][\w ,-]{{2,60}}\) )){{0,10}}$")
_AFTER_EN = re.compile(
    rf" (?:of|on|for|against|concerning|regulating|regarding|relating to|to|in|governing)(?: the| all|"
    rf" a| an)? {_WORD}(?:(?:,? (?:{_JOIN} ){{0,3}}){_WORD}){{0,12}}"
)
_QUOTED_EN = re.compile(
    r"\b(?P<draft>[Dd]raft )?(?P<head>[Ll]aw|[Bb]ill|[Aa]ct|[Dd]ecree|[Oo]rdinance) on (?:the )?\"[^\"\n]{3,80}\""
)
"""A law whose matter stands in quotation marks: 'the draft law on "foreign agents"'."""
_NO_LAW_EN = re.compile(words.NO_LAW_EN)
_LEADING_EN = re.compile(
    rf"^(?:(?:The|This|That|These|Under|In|On|According|Article|Articles|Section|Sections|Of|As|By|And|"
    r"Both|A|An|New|Proposed|No|For|With|If|Although|While|Its|His|Her|Their|Your|Excellency's|Mr|"
    rf"Ms)(?: {_JOIN})* )+"
)


def _english(sheet: Sheet, part: Span) -> Iterator[LawMention]:
    text = sheet.flow.text
    quoted = {match.start("head"): match for match in _QUOTED_EN.finditer(text, part.start, part.end)}
    yield from sorted((*_named(sheet, part, quoted), *map(_on_quoted, quoted.values())), key=lambda law: law.span)


def _on_quoted(match: re.Match[str]) -> LawMention:
    span = Span(*match.span())
    return LawMention(span, span, bill=match["draft"] is not None or match["head"].lower() == "bill")


def _named(sheet: Sheet, part: Span, quoted: Collection[int]) -> Iterator[LawMention]:
    text = sheet.flow.text
    for match in sheet.flow.words.matches(_english_head(), text, part):
        head = match["head"] or match[0]
        if match.end() - len(head.rsplit(" ", 1)[-1]) in quoted:
            continue
        before = _BEFORE_EN.search(text, max(part.start, match.start() - 110), match.start())
        start = before.start() if before else match.start()
        start += _another_law(text[start : match.start()])
        start += _article_length(text[start : match.start()])
        named = start < match.start()
        further = _FURTHER_HEAD.match(text, match.end())
        end = further.end() if further else match.end()
        joined = _AFTER_EN.match(text, end, part.end)
        number = _NUMBER_EN.match(text, end, part.end)
        if number is None and joined is not None and _may_join(match, joined, named):
            end = joined.end() - _overrun(joined[0], head == "Code")
            number = _NUMBER_EN.match(text, end, part.end)
        title = Span(start, end)
        printed = title.of(text)
        if _NO_LAW_EN.search(printed) or _NO_LAW_EN.match(text, match.start()):
            continue
        if (
            head in ("Order", "Regulation", "Regulations", "Statute", "Proclamation", "Decree", "Bill", "Constitution")
            and not named
            and end == match.end()
            and number is None
        ):
            continue
        own = head.startswith("Code of") or head.endswith("Procedure Code")
        if not named and not own and end == match.end() and (number is None or number["alone"]):
            continue
        if head == "Order" and number is None:
            continue
        yield _numbered(sheet, title, number, part, _is_bill(printed))


def _another_law(words_before: str) -> int:
    """How far the words before a head reach into another law's title: "the Security Act and the Press Act"."""
    other = re.match(rf".*\b(?:{words.HEADS_EN})\b(?: (?:and|or|of|in|under|to|on|by|the|for|with))+ ", words_before)
    return len(other[0]) if other else 0


def _article_length(words_before: str) -> int:
    leading = _LEADING_EN.match(words_before)
    skipped = len(leading[0]) if leading else 0
    possessive = re.match(r"(?:[A-Z][\w-]*(?: [A-Z][\w-]*){0,3}'s? )", words_before[skipped:])
    return skipped + (len(possessive[0]) if possessive else 0)


def _may_join(match: re.Match[str], joined: re.Match[str], named: bool) -> bool:
    """Whether "on …", "of …" after a head belongs to its title: after a bare one; after a named one only what it is about."""
    if named:
        return (
            joined[0].startswith((" on ", " against ", " concerning ", " regulating ")) and match[0] != "Constitution"
        )
    if " " in match[0].removeprefix("draft ").removeprefix("Draft "):
        return not joined[0].startswith((" of ", " in ", " to "))
    return not joined[0].startswith((" in ", " to ")) or match[0].endswith("Act")


_OVERRUN = re.compile(
    rf"(?:,? (?:in|by|to|with|from) (?:the )?[A-Z].*$|,? (?:and|or) (?:the )?(?:[A-Z][\w-]* ){{0,6}}(?:{words.HEADS_EN})\b.*$)"
)
_OVERRUN_CODE = re.compile(r" of (?:the )?[A-Z].*$")


def _overrun(joined: str, code: bool = False) -> int:
    """How many of the characters taken in belong to the sentence and not to the title: another law, or whose law it is."""
    cuts = [
        cut.start()
        for pattern in ((_OVERRUN, _OVERRUN_CODE) if code else (_OVERRUN,))
        if (cut := pattern.search(joined, 4))
    ]
    return len(joined) - min(cuts) if cuts else 0


def _is_bill(printed: str) -> bool:
    return re.search(rf"\b(?:{words.BILL_EN})\b", printed) is not None


def _numbered(sheet: Sheet, title: Span, number: re.Match[str] | None, part: Span, bill: bool) -> LawMention:
    text = sheet.flow.text
    figure: str | None = None
    year: str | None = None
    end = title.end
    if number is not None:
        end = number.end()
        figure = number["number"] or number["bare"]
        if number["number"] and number["of"]:
            figure += number["of"]
        if number["alone"]:
            year = number["alone"][-4:]
            if number[0] == f" {year}":  # "the Ordinance 1961" has the year for a part of its title
                title = Span(title.start, end)
        if text[end - 1] == ")" and "(" not in number[0]:
            end -= 1
    dated = _date_after(sheet, end, part, figure)
    joined = _AFTER_EN.match(text, dated[0] if dated else end, part.end) if sheet.language == "en" and figure else None
    if joined is not None and joined[0].startswith(
        (" on ", " concerning ", " regarding ", " regulating ", " against ")
    ):
        whole = Span(title.start, joined.end() - _overrun(joined[0]))
        return LawMention(whole, whole, figure, dated[1] if dated else year, bill)
    if dated is not None:
        return LawMention(Span(title.start, dated[0]), _whole(title, end, figure, text), figure, dated[1], bill)
    return LawMention(Span(title.start, end), _whole(title, end, figure, text), figure, year, bill)


def _whole(title: Span, end: int, figure: str | None, text: str) -> Span:
    """A head with nothing but a number is named by the number: "Act No. 58 of 2006"."""
    bare = re.fullmatch(
        r"(?:[A-Z][\w-]* )?(?:Decree-Law|Decree Law|Legislative Decree|Presidential Decree|Act|Law|Bill|"
        r"Ordinance|Decree|Order|Proclamation|Executive Order)"
        r"|(?i:ley(?: \w+)?|loi(?: \w+)?|d[eé]cret(?:[- ]\w+)*|decretos?(?:[- ]\w+)*|"
        r"real decreto(?:[- ]\w+)*|ordonnance|dahir|arr[eê]t[eé]|(?:proposition|"
        r"projet) de loi(?: organique)?"
        r"|proyecto de ley(?: org[aá]nica)?|proposici[oó]n de ley)",
        title.of(text),
    )
    bracketed = "(" in text[title.end : title.end + 3]
    return Span(title.start, end) if bare is not None and figure is not None and not bracketed else title


_DATE_BEFORE = re.compile(r",? (?:of|dated|du|en date du|de|del|de fecha)(?: the)? ?$")


def _date_after(sheet: Sheet, end: int, part: Span, figure: str | None) -> tuple[int, str] | None:
    """The date right after a law's number, with its end. "Ley 20/2022, de 19 de octubre" has the year in the number."""
    window = Span(end, min(end + 48, part.end))
    if not re.match(r",? (?:of|dated|du|en date|de|del)\b", window.of(sheet.flow.low)):
        return None
    for atom in atoms(window.of(sheet.flow.plain), Words(window.of(sheet.flow.low)), sheet.language):
        if not _DATE_BEFORE.fullmatch(window.of(sheet.flow.low)[: atom.span.start]):
            return None
        numbered = re.search(r"(?:/|-)((?:19|20)\d\d)$", figure or "")
        year = atom.year or (int(numbered[1]) if numbered and atom.month else None)
        if year is None:
            return None
        parts = [f"{year:04d}", *(f"{value:02d}" for value in (atom.month, atom.day) if value)]
        return end + atom.span.end, "-".join(parts)
    return None


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
    r" ?[a-z'-]+(?: (?:de|du|des|d'|et|a|au|aux|en|sur|contre|dans)(?: la| le| les| l'| l)? ?[a-z'-]+"
    r"| (?!(?:le|la|les|il|elle|ils|se|ne|on|ce|y)\b)[a-z'-]+){0,12}"
)
_TITLED_ES = re.compile(
    r",? (?:(?:de|del|sobre|contra|para|que|por la que|reguladora de)(?: la| el| los| las|"
    r" lo)? )?[A-ZÁÉÍÓÚÑ][\w-]+(?:(?: (?:de|del|la|el|los|las|y|e|a|al|en|para|contra|por|sobre|"
    r"lo))* [A-ZÁÉÍÓÚÑ][\w-]+){0,12}"
)
_STOP_ES = re.compile(r",? [yeo] (?:(?:de|del|el|la|los|las) )*(?:Código|Ley|Decreto|Constitución|Reglamento)\b.*$")
_STOP_FR = re.compile(
    r" (?:qui|que|et (?:de|a) |"
    r"et (?:l[ae] |l')(?:(?:loi|decret|ordonnance|arrete|dahir)(?:-[a-z]+)? (?:n|du)|code)|"
    r"et [a-z']+(?:rait|raient|era|eront)|a ete|est|sont|prevoit|prevoient|"
    r"dispose|adoptee?|promulguee?|dont|"
    r"en vigueur|afin|pour|tel|telle|ainsi|laquelle|lequel|par|ne|n'|a)\b.*$"
)


def _french(sheet: Sheet, part: Span) -> Iterator[LawMention]:
    yield from _headed(sheet, part, "fr")


def _spanish(sheet: Sheet, part: Span) -> Iterator[LawMention]:
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
        dated = _date_after(sheet, end, part, figure)
        end = dated[0] if dated else end
        capital = text[match.start()].isupper()
        name = _title_after(sheet, end, part, language, number is not None or dated is not None)
        if name is not None:
            title, end = Span(match.start(), name), name
            later = _NUMBER_AFTER_TITLE.match(low, name, part.end) if number is None else None
            if later is not None:
                figure, end = later["number"], later.end()
                title = Span(match.start(), end)
                dated = _date_after(sheet, end, part, figure)
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
        bare = _whole(title, number.end() if number is not None else end, figure, text) if name is None else title
        yield LawMention(Span(match.start(), end), bare, figure, dated[1] if dated else None, match["bill"] is not None)


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
