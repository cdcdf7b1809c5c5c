"""In which parts people are named, and how a name that is kept back is printed."""

import re

from verbale.letters.record import PartKind
from verbale.names.tokens import UPPER

_K = PartKind
SILENT = frozenset(
    {_K.COVER, _K.HEADING, _K.REFERENCE, _K.DATE, _K.ADDRESSEE, _K.SALUTATION, _K.OPENING, _K.CLOSING, _K.SIGNATURES}
    | {_K.FURNITURE, _K.OUTSIDE}
)
"""Parts whose names are of those who write, sign or receive."""

MARK = (
    r"(?:█+|_{4,}|\[\.{3,}\]|X{3,}|\*{3,}|[\[(](?i:(?:full )?(?:names?|identit(?:y|ies)) (?:is |are )?(?:withheld|omitted|"
    r"redacted|kept confidential|protected)|"
    r"redacted|withheld|name|nom (?:non divulgue|confidentiel|garde confidentiel|tu|anonymise)|identite (?:protegee|"
    r"non divulguee|confidentielle)|"
    r"nombre (?:reservado|omitido|confidencial|protegido|no divulgado)|identidad (?:reservada|protegida|no divulgada)|"
    r"anonym\w*)(?: [\w ]{0,30})?[\])])"
)
"""What stands in a name's place."""
IS_MARK = re.compile(MARK)
IS_INITIALS = re.compile(rf"[{UPPER}](?:\.|\b)(?:[ -]?[{UPPER}](?:\.|\b)){{0,3}}")
