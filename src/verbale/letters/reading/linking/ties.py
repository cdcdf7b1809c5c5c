"""Which instrument a provision stands beside: "article 19 of the …", "the …, in its article 19", one list over two treaties."""

import re
from dataclasses import replace

from verbale.letters.reading.finding.provision_lists import ListReader
from verbale.letters.reading.finding.provisions import ProvisionNamed
from verbale.letters.reading.linking.citing_ground import Ground, Tied
from verbale.letters.reading.linking.reading_back import read_back, same_instrument
from verbale.letters.reading.linking.source import Kind, Source
from verbale.letters.reading.words import citing as words
from verbale.spans import Span

_AFTER = re.compile(words.AFTER)
_OWNED = re.compile(words.OWNED)
_BEFORE = re.compile(words.BEFORE)
_LISTED = re.compile(words.LISTED)
_RESPECTIVELY = re.compile(words.RESPECTIVELY)
_COMMENT_BEFORE = re.compile(words.COMMENT_BEFORE)
_TITLE = re.compile(words.TITLE_OF_COMMENT)
_ITS = re.compile(words.ITS)
_OWNER_FOLLOWS = re.compile(words.OWNER_FOLLOWS)
_OF_BODY = re.compile(words.OF_BODY)
_SAME_ARTICLE = re.compile(words.SAME_ARTICLE)
_AND = re.compile(
    r",? ?(?:and|or|et|ou|y|e|o|as well as|ainsi que|asi como|in conjunction with|read (?:together|in conjunction) with) ?"
)
_FURTHER = re.compile(
    r"(?:,? ?(?:and|et|y|e|as well as|ainsi que|asi como) (?:to |a |aux? |los |las |les )?|[,;] ?)(?=\d{1,3}\b)"
)
_GAP = 130
_NAMED_BY_UNIT = frozenset({"principle", "rule", "guideline", "safeguard"})
_MOST = 40
"""No list of articles or instruments is longer, nor does a paragraph go back over more citations."""


class Tying:
    """Ties the provisions of a letter, in order; `tied` and `swallowed` are its result."""

    def __init__(self, ground: Ground, provisions: list[ProvisionNamed]) -> None:
        self.ground, self.provisions = ground, provisions
        self.tied: list[Tied] = []
        self.known: dict[tuple[str, str], dict[str, Source]] = {}
        """Of what no domestic law has, such as principles: those cited so far, with their instruments by key."""
        self.swallowed: set[Span] = set()
        """Instruments in the titles of general comments."""

    def tie(self) -> None:
        swallowed = -1
        for index, provision in enumerate(self.provisions):
            if provision.span.start < swallowed or self.ground.row.covers(
                Span(provision.span.start, provision.span.start + 1)
            ):
                continue
            end = self._titles_comment(provision)
            if end is not None:
                swallowed = end
                continue
            tied = (
                self._same_article(provision)
                or self._beside(provision)
                or same_instrument(self.ground, provision)
                or self._with_next(index)
            )
            if tied is None and not self._owned(provision):
                tied = (
                    self._named_again(provision) or read_back(self.ground, provision) or self._known_already(provision)
                )
            if tied is not None:
                self._keep(tied)
                self._go_on(tied)

    def _keep(self, tied: Tied) -> None:
        self.tied.append(tied)
        if tied.unit in _NAMED_BY_UNIT and len(tied.sources) == 1 and tied.sources[0].key:
            for item in tied.items:
                self.known.setdefault((tied.unit, item.value), {})[tied.sources[0].key] = tied.sources[0]

    def _known_already(self, provision: ProvisionNamed) -> Tied | None:
        """Such as "the above-mentioned principles 9 and 12": all of them principles of the one instrument cited before."""
        if provision.unit not in _NAMED_BY_UNIT:
            return None
        cited = [self.known.get((provision.unit, item.value), {}) for item in provision.items]
        common = set.intersection(*(set(each) for each in cited)) if cited else set()
        if len(common) != 1 or any(len(each) != 1 for each in cited):
            return None
        return self.ground.tied(provision, (cited[0][common.pop()],), beside=False)

    def _named_again(self, provision: ProvisionNamed) -> Tied | None:
        """The same article as one cited before in the paragraph: "Article 19 of the …. Under article 19 (3), …"."""
        if provision.unit == "paragraph" or len(provision.items) != 1:
            return None
        paragraph = self.ground.sheet.flow.paragraph_at(provision.span.start).span
        base = provision.items[0].value.split("(")[0]
        for earlier in reversed(self.tied[-_MOST:]):
            if earlier.span.start < paragraph.start:
                return None
            same = earlier.unit == provision.unit and len(earlier.sources) == 1
            if same and any(item.value.split("(")[0] == base for item in earlier.items):
                return self.ground.tied(provision, earlier.sources, beside=False)
        return None

    def _same_article(self, provision: ProvisionNamed) -> Tied | None:
        """Such as "paragraph 3 of the same article": of the article cited last."""
        if provision.unit != "paragraph" or not _SAME_ARTICLE.match(self.ground.plain, provision.span.end + 1):
            return None
        last = next((each for each in reversed(self.tied) if each.unit == "article"), None)
        if last is None or not last.items:
            return Tied((), "article", provision.span, (), False)
        base = last.items[-1].value.split("(")[0]
        items = tuple(item._replace(value=f"{base}({item.value.partition('(')[0]})") for item in provision.items)
        return Tied(items, "article", provision.span, last.sources[-1:], beside=False)

    def _titles_comment(self, provision: ProvisionNamed) -> int | None:
        """An article in the title of a general comment is none that the letter cites."""
        before = self.ground.before(provision.span.start)
        if provision.unit != "article" or before is None or before.kind is not Kind.COMMENT:
            return None
        if not _TITLE.fullmatch(self.ground.plain, before.span.end, provision.span.start):
            return None
        after = self.ground.after(provision.span.end)
        if after is None or not self._ties_after(provision.span.end, after):
            return provision.span.end
        self.swallowed.add(after.span)
        return after.span.end

    def _ties_after(self, end: int, source: Source) -> bool:
        if source.span.start - end > _GAP:
            return False
        if source.abbreviation and self.ground.plain[end : source.span.start] in (" ", ", ", " ("):
            return True
        start = source.span.start
        if source.kind is Kind.RESOLUTION and (body := self.ground.bodies.ending_at(start)) is not None:
            start = max(body.span.start, end)  # "paragraph 1 of Human Rights Council resolution 16/23"
        return _AFTER.fullmatch(self.ground.plain, end, start) is not None

    def _beside(self, provision: ProvisionNamed) -> Tied | None:
        after = self.ground.after(provision.span.end)
        if after is not None and self._ties_after(provision.span.end, after):
            if after.kind in (Kind.DOMESTIC, Kind.OTHER):
                return Tied((), provision.unit, provision.span, (after,), True)
            if provision.unit == "article" and after.kind is Kind.COMMENT:
                return None
            return self.ground.tied(provision, self._listed_after(provision, after))
        if after is not None and self._is_owned_by(provision, after):
            return self.ground.tied(provision, (after,))
        if self._owned(provision):
            return None
        before = self.ground.before(provision.span.start)
        while before is not None and before.alias:
            before = self.ground.before(before.span.start)
        if before is None or provision.span.start - before.span.end > _GAP:
            return None
        last = self.ground.before(provision.span.start) or before
        if (
            before.kind is Kind.COMMENT
            and provision.unit == "paragraph"
            and self._is_of_comment(before, last, provision)
        ):
            return self.ground.tied(provision, (before,))
        place = last.span.end
        if last.printed_symbol and self.ground.plain[place : place + 1] == ".":
            place += 1  # the point of "OEA/Ser.L/V/II."
        if last.kind is Kind.RESOLUTION:
            place = self._body_end(place)
        if not _BEFORE.fullmatch(self.ground.plain, place, provision.span.start):
            return None
        if last is not before and not re.fullmatch(r"[^.;]*", self.ground.plain[before.span.end : last.span.start]):
            return None
        if before.kind in (Kind.DOMESTIC, Kind.OTHER):
            return Tied((), provision.unit, provision.span, (before,), True)
        if not self._may_take(before, provision):
            return None
        return self.ground.tied(provision, self._listed_before(provision, before))

    def _is_owned_by(self, provision: ProvisionNamed, after: Source) -> bool:
        """Such as "in its article 19, the Covenant": the instrument follows that "its" speaks of."""
        start = provision.span.start
        return (
            after.kind is Kind.INSTRUMENT
            and after.takes(provision.unit)
            and _ITS.search(self.ground.low, max(start - 8, 0), start) is not None
            and _OWNER_FOLLOWS.fullmatch(self.ground.plain, provision.span.end, after.span.start) is not None
        )

    def _body_end(self, place: int) -> int:
        """Where a resolution's name ends with that of its body: "resolution 1566 (2004) of the Security Council"."""
        for body in self.ground.bodies.after(place, 40):
            if _OF_BODY.fullmatch(self.ground.plain, place, body.span.start):
                return body.span.end
        return place

    def _is_of_comment(self, comment: Source, last: Source, provision: ProvisionNamed) -> bool:
        return (
            last is comment
            and _COMMENT_BEFORE.fullmatch(self.ground.plain, comment.span.end, provision.span.start) is not None
        )

    def _may_take(self, source: Source, provision: ProvisionNamed) -> bool:
        """Of a source that stands before: an article is no part of a general comment, whatever the words between."""
        if provision.unit == "article":
            return source.kind is Kind.INSTRUMENT
        if provision.unit == "paragraph":
            return source.takes("paragraph") or (
                source.kind is Kind.INSTRUMENT and not source.known and not source.genus
            )
        return source.kind in (Kind.INSTRUMENT, Kind.RESOLUTION)

    def _listed_after(self, provision: ProvisionNamed, first: Source) -> tuple[Source, ...]:
        """The instruments of "… of the A and of the B": one for each item with "respectively", else all for one item."""
        row = self._row(first)
        if len(row) == 1:
            return (first,)
        end = row[-1].span.end
        sentence = self.ground.sheet.flow.sentence_at(provision.span.start)
        respectively = _RESPECTIVELY.search(self.ground.plain, provision.span.start, min(sentence.end, end + 40))
        if respectively and len(row) == len(provision.items):
            return row
        between = self.ground.plain[first.span.end : row[1].span.start]
        both = re.search(r"\bboth ", self.ground.plain[provision.span.end : first.span.start])
        shared = re.search(r"\b(?:of|de|du|del|de la|de l')\b", between)
        if len(provision.items) == 1 and len(row) == 2 and (both or shared or provision.plural):
            return row
        return (first,)

    def _listed_before(self, provision: ProvisionNamed, last: Source) -> tuple[Source, ...]:
        tail = self.ground.plain[provision.span.end : provision.span.end + 20]
        if not _RESPECTIVELY.match(tail.lstrip(" ,")):
            return (last,)
        row, place = [last], last
        while len(row) < _MOST and (previous := self.ground.before(place.span.start)) is not None:
            if previous.alias:
                place = previous
                continue
            end = self.ground.alias_end(previous)
            if not _LISTED.fullmatch(self.ground.plain, end, row[0].span.start):
                break
            row.insert(0, previous)
            place = previous
        return tuple(row) if len(row) == len(provision.items) else (last,)

    def _row(self, first: Source) -> tuple[Source, ...]:
        row = [first]
        while len(row) < _MOST:
            end = self.ground.alias_end(row[-1])
            following = self.ground.after(end)
            if following is None or following.kind is not Kind.INSTRUMENT or following.span.start - end > 30:
                return tuple(row)
            if not _LISTED.fullmatch(self.ground.plain, end, following.span.start):
                return tuple(row)
            row.append(following)
        return tuple(row)

    def _with_next(self, index: int) -> Tied | None:
        """Such as "article 7 and article 10 of the …": the first is of the same instrument."""
        provision = self.provisions[index]
        place = index
        while place + 1 < min(len(self.provisions), index + _MOST):
            here, following = self.provisions[place], self.provisions[place + 1]
            if following.unit != provision.unit or not _AND.fullmatch(
                self.ground.plain, here.span.end, following.span.start
            ):
                return None
            tied = self._beside(following)
            after = self.ground.after(following.span.end)
            if tied is not None and after is not None and tied.sources[0] is after:
                return (
                    self.ground.tied(provision, tied.sources[:1]) if tied.items else replace(tied, span=provision.span)
                )
            place += 1
        return None

    def _go_on(self, tied: Tied) -> None:
        """One list over two treaties: "articles 9 (2) of the A and 7 (4) of the B"."""
        while tied.beside and tied.sources[-1].span.start >= tied.span.end:
            place = self.ground.alias_end(tied.sources[-1])
            further = _FURTHER.match(self.ground.plain, place)
            reader = ListReader(self.ground.low, self.ground.plain, plural=True)
            if further is None or not reader.read(further.end()):
                return
            after = self.ground.after(reader.end)
            if after is None or not self._ties_after(reader.end, after) or after.kind is not Kind.INSTRUMENT:
                return
            tied = Tied(tuple(reader.items), tied.unit, Span(further.end(), reader.end), (after,), True)
            self._keep(tied)

    def _owned(self, provision: ProvisionNamed) -> bool:
        """Whether what follows owns it, and is nothing that was understood."""
        owned = _OWNED.match(self.ground.plain, provision.span.end)
        if owned is not None and any(self.ground.bodies.after(owned.end(), 4)):
            return False  # "General Comment No. 34, para. 49, of the Human Rights Committee"
        return owned is not None and not _SAME_ARTICLE.match(self.ground.plain, provision.span.end + 1)
