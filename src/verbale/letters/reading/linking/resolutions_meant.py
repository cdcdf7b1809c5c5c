"""Whose resolution a number is: the Council's, the Assembly's, the Security Council's or a former Commission's."""

import re

from verbale.letters.reading.finding.instruments import BodyNamed
from verbale.letters.reading.finding.resolutions import ResolutionNamed
from verbale.letters.reading.flow import Flow
from verbale.letters.reading.linking import instrument_facts as facts
from verbale.letters.reading.linking.row import Row
from verbale.letters.reading.words import citing as words

_OF_BODY = re.compile(words.OF_BODY)
_COUNCIL = re.compile(
    r"\b(?:(?P<hrc>Council|Conseil|Consejo)|(?P<ga>Assembly|Assemblee|Asamblea))\b(?! (?:of Europe|de l'Europe|de Europa))"
)
_MOST_HRC = 75
"""The Council has not had more sessions; a higher number is a session of the Assembly."""
_SYMBOLS = {
    "hrc": "A/HRC/RES/{}",
    "ga": "A/RES/{}",
    "sc": "S/RES/{}",
    "chr": "E/CN.4/RES/{}",
    "ecosoc": "E/RES/{}",
}


class ResolutionsMeant:
    def __init__(self, flow: Flow, bodies: Row[BodyNamed]) -> None:
        self.flow, self.bodies = flow, bodies
        self.known: dict[str, tuple[str | None, str | None]] = {}

    def named(self, named: ResolutionNamed) -> tuple[str | None, str | None]:
        """Its key, or, of one that the reference data do not know, its symbol; neither where its body is not plain."""
        body = self._body_of(named)
        if body is None:
            return self.known.get(named.number, (None, None))
        number = re.sub(r"(?<=\d) (?=[A-Z]?\()", " ", named.number).replace(" (", " (")
        symbol = _SYMBOLS[body].format(number)
        key = facts.by_symbol(symbol)
        self.known[named.number] = key, None if key else symbol
        return self.known[named.number]

    def _body_of(self, named: ResolutionNamed) -> str | None:
        if "(" in named.number:
            return "sc" if re.search(r"\((?:19|20)", named.number) else "ga"
        first = int(re.sub(r"\D", "", named.number.split("/")[0]) or 0)
        allowed = {"chr", "ecosoc"} if first >= 1000 else {"hrc", "ga"}
        for body in self.bodies.after(named.listed.end, 60):
            if body.body in allowed and _OF_BODY.fullmatch(self.flow.plain, named.listed.end, body.span.start):
                return body.body
        sentence = self.flow.sentence_at(named.listed.start)
        before = self.bodies.before(named.listed.start, named.listed.start - sentence.start)
        if before is not None and before.body in allowed:
            return before.body
        if first >= 1000:
            return "ecosoc" if first < 2007 and before is not None and before.body == "ecosoc" else None
        near = list(_COUNCIL.finditer(self.flow.plain, sentence.start, sentence.end))
        if near:
            closest = min(near, key=lambda match: abs(match.start() - named.listed.start))
            return "hrc" if closest["hrc"] else "ga"
        if named.number in self.known:
            return None
        return "ga" if first > _MOST_HRC else None
