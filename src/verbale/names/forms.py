"""The forms in which a text may print a name that it has given in full."""

from enum import StrEnum
from typing import NamedTuple

from verbale.names.tokens import SUFFIXES, is_initial, is_particle, words_of


class FormKind(StrEnum):
    FULL = "full"
    SWAPPED = "swapped"
    """Family name first, or given name first where the name was given with the family name first."""
    SHORT = "short"
    """Given name and family name, without what stands between."""
    INITIALS = "initials"
    """"J. Doe"."""
    SURNAME = "surname"
    GIVEN = "given"


class Form(NamedTuple):
    text: str
    kind: FormKind


def family_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The last name with the particles that lead it: ("van", "Dijk") of ("Jan", "van", "Dijk")."""
    end = len(words)
    while end > 1 and words[end - 1].lower() in SUFFIXES:
        end -= 1
    start = end - 1
    while start > 1 and is_particle(words[start - 1]) and words[start - 1][0].islower():
        start -= 1
    return words[start:end]


def forms_of(name: str) -> tuple[Form, ...]:
    """Full name first, then the shorter and swapped ones, without doubles; each as printed in the name.

    A word that is written wholly in capitals is a family name ("NGUYEN Van Dai").
    """
    words = words_of(name)
    if not words:
        return ()
    forms = [Form(" ".join(words), FormKind.FULL)]
    if len(words) > 1:
        family = family_of(words)
        rest = tuple(word for word in words[: len(words) - len(family)])
        given = next((word for word in words if not is_particle(word)), words[0])
        full, first = " ".join(family), rest[0] if rest else given
        shouted = [word for word in words if len(word) > 1 and word.isupper()]
        forms.append(Form(" ".join((*family, *rest)), FormKind.SWAPPED))
        forms.append(Form(" ".join((*words[1:], words[0])), FormKind.SWAPPED))
        forms.append(Form(" ".join((*family[:1], ",", *rest)).replace(" ,", ","), FormKind.SWAPPED))
        if len(words) > 2:
            forms.append(Form(f"{first} {full}", FormKind.SHORT))
            # two family names, of which the first is the one that is used alone
            forms.append(Form(" ".join(words[:2]), FormKind.SHORT))
            forms.append(Form(" ".join(words[1:]), FormKind.SHORT))
        if not is_initial(first):
            letters = " ".join(f"{word[0]}." for word in rest if not is_particle(word))
            forms.append(Form(f"{first[0]}. {full}", FormKind.INITIALS))
            forms.append(Form(f"{letters} {full}", FormKind.INITIALS))
        forms.append(Form(full, FormKind.SURNAME))
        forms.extend(Form(word, FormKind.SURNAME) for word in (*shouted, family[-1]))
        forms.append(Form(given, FormKind.GIVEN))
    seen: dict[str, Form] = {}
    for form in forms:
        if form.text.strip() and not (len(form.text) == 1 and len(words) > 1):
            seen.setdefault(form.text, form)
    return tuple(seen.values())
