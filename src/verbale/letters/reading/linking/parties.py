"""To whom something told happened, and who did it: by the verb's voice, the names beside it, and whom the letter speaks of."""

import re
from bisect import bisect_left

from verbale.letters.reading.finding.happening_forms import Voice
from verbale.letters.reading.finding.happenings import Happening
from verbale.letters.reading.linking.cast import Cast
from verbale.letters.reading.linking.commanding import commanding
from verbale.letters.reading.linking.shares import shared_after
from verbale.letters.reading.linking.telling import Told
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import referring as words
from verbale.letters.record import Event, EventKind, Key, OrganisationKind, Record, Role
from verbale.spans import Span

K = EventKind
OWN_ACTS = frozenset({K.ASSEMBLY, K.PUBLICATION, K.SPEECH})
"""What people do themselves."""
# What happens to a person: where the letter has but one, and the sentence names nobody, it happened to that one.
_PERSONAL = frozenset(
    {
        K.ARREST, K.DETENTION, K.RELEASE, K.CHARGE, K.INDICTMENT, K.TRIAL, K.VERDICT, K.SENTENCE, K.APPEAL, K.FINE, K.TORTURE,
        K.PUBLICATION, K.SPEECH,
    }
)  # fmt: skip
# After an office holder's name, these say that something was done to him and not by him.
_DONE_TO = re.compile(
    r"(?:,[^,]{0,120},)? (?:was|were|has been|had been|"
    r"a ete|est|aurait ete|fue|fueron|ha sido|habria sido|recibio|received|a recu)\b"
)
# Steps of a case: told without a name, they are those of the person spoken of last ("the sentence was upheld").
_OF_THE_TOPIC = frozenset({K.DETENTION, K.RELEASE, K.INDICTMENT, K.TRIAL, K.VERDICT, K.SENTENCE, K.APPEAL, K.CHARGE})
# What one verb or one date may give several people each their share of.
_SHARED = frozenset({K.SENTENCE, K.APPEAL, K.FINE, K.VERDICT, K.DETENTION, K.CHARGE})
_DONE_TO_OTHERS = frozenset(
    {K.ATTACK, K.SEARCH, K.EVICTION, K.ARREST, K.DESIGNATION, K.DISSOLUTION, K.OTHER, K.KILLING}
)
_ALSO_OF_FIRMS = frozenset({K.FINE, K.APPEAL, K.SENTENCE, K.VERDICT, K.CHARGE, K.INDICTMENT})
_FIRM = re.compile(r"\b(?:the (?:company|firm)|la (?:empresa|sociedad|compania|societe|compagnie)|l'entreprise)\b")
_UNKNOWN = re.compile(
    r"\b(?:contre x|against (?:unknown persons?|persons? unknown|a person or persons unknown)|"
    r"contra (?:quien(?:es)? resulten? responsables?|personas? (?:desconocidas?|no identificadas?)))(?![\w-])"
)
"""Against nobody who is known: a case opened so is nobody's of those who were named."""
_OF_SEVERAL = re.compile(words.OF_SEVERAL)
_CLOSED = re.compile(
    r"(?:investigation|inquiry|enquiry|case|enquete|information|instruction|investigacion|causa)\b.*"
    r"(?:closed|shelved|archived|discontinued|terminated|classee|close|cloturee|cerrad|archivad|sobreseid)"
)
_STILL_SPOKEN_OF = 700
_OF_BODIES = frozenset({K.DISSOLUTION, K.LEGISLATION})
_ALSO_OF_BODIES = frozenset({K.DESIGNATION, K.SEARCH, K.SURVEILLANCE, K.TRAVEL_BAN})


class Parties:
    """Tells the parties of one thing after another, in the order of the letter, and remembers whom it speaks of."""

    def __init__(self, sheet: Sheet, record: Record) -> None:
        self.sheet = sheet
        self.bodies = record.organisations
        self.cast = Cast(sheet, record.people, record.groups)
        self.officials = {person.key for person in record.people if person.role in (Role.OFFICIAL, Role.PERPETRATOR)}
        self.outsiders = self.officials | {person.key for person in record.people if person.role is Role.RELATIVE}
        self.topic: tuple[Key, ...] = ()
        self.topic_at = 0
        self.topics: list[tuple[int, tuple[Key, ...]]] = []

    def remember(self, event: Event, each: Told) -> None:
        if (
            event.people
            and event.kind in _PERSONAL | {K.INVESTIGATION}
            and each.happening is not None
            and not each.happening.aside
        ):
            self.topic, self.topic_at = event.people, each.sentence.end
            self.topics.append((each.sentence.start, event.people))

    def of(self, each: Told, happening: Happening) -> tuple[tuple[Key, ...], tuple[Key, ...]]:
        """To whom it happened, and by whom, also where further words of the sentence tell the same of others."""
        people, by = self._of(each, happening)
        if happening.kind is K.INVESTIGATION and _UNKNOWN.search(self.sheet.flow.low, *each.sentence):
            return (), by
        if happening.kind is K.APPEAL and people and not by and all(key in self.cast.helping for key in people):
            return self._others(self.cast.spoken_of(each.sentence.start), people), people
        if happening.kind in OWN_ACTS and not people and not by:
            people, by = next((told for told in (self._of(each, other) for other in each.also) if any(told)), ((), ()))
        if happening.kind in _DONE_TO_OTHERS:
            commanders = commanding(self.cast, each.sentence)
            people, by = self._others(people, commanders), by + self._others(commanders, by)
        if happening.kind in _SHARED and happening.voice is not Voice.NOUN:
            for other in each.also:
                if other.voice is not Voice.NOUN:
                    people += self._others(self._of(each, other)[0], people)
        return people, by

    def _of(self, each: Told, happening: Happening) -> tuple[tuple[Key, ...], tuple[Key, ...]]:
        """By the voice of the verb."""
        sentence, span = each.sentence, happening.span
        if happening.kind in _OF_BODIES:
            named = (*self.cast.before(span.start, sentence.start), *self.cast.actors(span.end, sentence.end))
            return (), self._officials(named)
        if happening.kind is K.OTHER and each.happening is None:
            return self._of_unknown(span, sentence)
        before = self.cast.before(span.start, sentence.start)
        if happening.kind in _ALSO_OF_BODIES and self._body_between(span.start, sentence.start):
            before = ()
        if happening.kind in OWN_ACTS:
            actors = before or self.cast.actors(span.end, sentence.end) or self._only(happening, sentence)
            if not actors and happening.kind is K.PUBLICATION and not self.cast.tells_of_others(sentence):
                shown = self.cast.after(span.end, sentence.end)  # whom a paper or a channel shows
                return self._others(shown, self._officials(shown)), ()
            acting = self._officials(actors)
            return self._others(actors, acting), acting
        if happening.voice is Voice.PASSIVE:
            within = self.cast.after(span.start, span.end) if happening.inside else ()
            against = self.cast.after(span.end, sentence.end) if happening.inside else ()
            people = within or before or against or self._only(happening, sentence)
            return people, self._others(self.cast.actors(span.end, sentence.end), people)
        if happening.voice is Voice.ACT:
            if happening.kind is K.OTHER and before and all(key in self.outsiders for key in before):
                return self._others(self.cast.after(span.end, sentence.end), before), before
            return before or self.cast.after(span.start, span.end) or self._only(happening, sentence), ()
        within = self.cast.after(span.start, span.end) if " " in span.of(self.sheet.flow.text) else ()
        after = within or self.cast.after(span.end, sentence.end)
        if happening.voice is Voice.NOUN:
            people = after or before or self._only(happening, sentence)
            return people, self._others(self.cast.actors(span.end, sentence.end), people)
        if after and happening.kind in _SHARED:
            after += self._others(shared_after(self.cast, span.end, sentence.end), after)
        if after:
            officials = self._officials(before)
            return after, self._others(officials, after)
        officials = self._officials(before)
        return tuple(key for key in before if key not in self.officials) or self._only(happening, sentence), officials

    def _of_unknown(self, date: Span, sentence: Span) -> tuple[tuple[Key, ...], tuple[Key, ...]]:
        """The parties of a dated sentence whose verb no table knows: what an official is the subject of, he did."""
        people = (
            self.cast.opening(sentence)
            or self.cast.before(date.start, sentence.start)
            or self.cast.after(date.end, sentence.end)
        )
        by = self.cast.actors(sentence.start, sentence.end)
        people = self._others(people, by)
        if by or not people or not all(key in self.officials for key in people):
            return people, by
        named = next(one.span for one in self.cast.named if one.span.start >= sentence.start)
        done = _DONE_TO.match(self.sheet.flow.low, named.end, min(sentence.end, named.end + 90))
        return (people, ()) if done else ((), people)

    def _of_firm(self, sentence: Span) -> bool:
        """Whether the sentence names a company, or speaks of "the company": it too may be fined, and appeal."""
        firms = (body for body in self.bodies if body.kind is OrganisationKind.COMPANY)
        return _FIRM.search(self.sheet.flow.low, *sentence) is not None or any(
            sentence.covers(span) for firm in firms for span in firm.mentions
        )

    def _body_between(self, place: int, floor: int) -> bool:
        """Whether a body is named nearer before a verb than any person is."""
        bodies = [span.end for body in self.bodies for span in body.mentions if floor <= span.start < span.end <= place]
        persons = [one.span.end for one in self.cast.named if floor <= one.span.start < one.span.end <= place]
        return bool(bodies) and max(bodies) > max(persons, default=0)

    def _officials(self, keys: tuple[Key, ...]) -> tuple[Key, ...]:
        return tuple(key for key in keys if key in self.officials)

    @staticmethod
    def _others(keys: tuple[Key, ...], than: tuple[Key, ...]) -> tuple[Key, ...]:
        return tuple(key for key in keys if key not in than)

    def _only(self, happening: Happening, sentence: Span) -> tuple[Key, ...]:
        """The only person of the case, unless the sentence tells of others."""
        only = self.cast.only
        if only is None and happening.kind not in OWN_ACTS:
            only = self.cast.of_section(sentence.start)
        if (happening.kind not in _PERSONAL and not self._is_closed(happening)) or self.cast.tells_of_others(sentence):
            return ()
        if happening.voice in (Voice.PASSIVE, Voice.ACT) and self.cast.counts(sentence.start, happening.span.start):
            return ()  # "thirty pupils were released"
        if happening.kind in _ALSO_OF_FIRMS and self._of_firm(sentence):
            return ()
        if only is None or (only is not self.cast.only and self.cast.names_somebody(sentence)):
            near = sentence.start - self.topic_at < _STILL_SPOKEN_OF
            named = self._names_a_party(sentence)
            if not near or named or (happening.kind not in _OF_THE_TOPIC and not self._is_closed(happening)):
                return ()
            return self._of_several(sentence) if _OF_SEVERAL.search(self.sheet.flow.low, *sentence) else self.topic
        return (only.key,)

    def _is_closed(self, happening: Happening) -> bool:
        """Whether "the inquiry" that was told is closed: it is that of whom it was about."""
        return happening.kind is K.INVESTIGATION and _CLOSED.match(happening.span.of(self.sheet.flow.low)) is not None

    def _names_a_party(self, sentence: Span) -> bool:
        """Whether a sentence names anybody but office holders, who preside over what happens to others."""
        first = bisect_left(self.cast.starts, sentence.start)
        last = bisect_left(self.cast.starts, sentence.end)
        return any(one.person.key not in self.officials for one in self.cast.named[first:last])

    def _of_several(self, sentence: Span) -> tuple[Key, ...]:
        """Everybody told of in the paragraph: "The verdicts were upheld"."""
        start = self.sheet.flow.paragraph_at(sentence.start).span.start
        told = [people for place, people in self.topics if place >= start]
        return tuple(dict.fromkeys(key for people in told for key in people)) or self.topic
