"""Officials at whose word others acted: "officers led by Colonel A", "on the application of the Prosecutor, Ms. B"."""

import re
from bisect import bisect_left

from verbale.letters.reading.linking.cast import Cast
from verbale.letters.record import Key, Role
from verbale.spans import Span

_COMMANDED = re.compile(
    r"\b(?:led|headed|commanded) by|(?:under the (?:command|orders?)|on the (?:application|orders?|instructions?)|on (?:orders|"
    r"instructions)|at the (?:request|behest|instigation))(?:,[^,;.]{2,30},)? (?:of|from)"
    r"|(?:sous les ordres|a la demande|sur (?:l')?(?:ordre|instructions?)|a l'instigation)(?:,[^,;.]{2,30},)? d"
    r"|(?:al mando|por orden|por ordenes|siguiendo ordenes|por instrucciones?|a instancias|a solicitud)(?:,[^,;.]{2,30},)? de"
)


def commanding(cast: Cast, sentence: Span) -> tuple[Key, ...]:
    """Officials at whose word others acted: "officers led by Colonel A", "on the application of the Prosecutor, Ms. B"."""
    at = bisect_left(cast.starts, sentence.start)
    found: list[Key] = []
    while at < len(cast.named) and cast.named[at].span.start < sentence.end:
        one = cast.named[at]
        before = cast.sheet.flow.low[max(sentence.start, one.span.start - 70) : one.span.start]
        if one.person.role in (Role.OFFICIAL, Role.PERPETRATOR) and _COMMANDED.search(before):
            found.append(one.person.key)
        at += 1
    return tuple(dict.fromkeys(found))
