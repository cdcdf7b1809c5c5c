"""How a child or another person is described in a letter that keeps the name back. Three languages, without accents."""

from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.lists import words
from verbale.letters.reading.words.numbers import number_words
from verbale.names.honorifics import Gender


def _ages(tongue: Language) -> str:
    small = [word for word, value in number_words(tongue).items() if 1 < value < 18 and " " not in word]
    return rf"(?:\d{{1,2}}|{'|'.join(sorted(small, key=len, reverse=True))})"


_ADJECTIVES = r"(?:(?!(?:who|and|of|in|years?|ans|anos)\b)[\w-]+ ){0,2}?"

AGED: dict[Language, str] = {
    # with an age, which is the noun's or stands after it
    "en": rf"(?:an?|one|another|his|her|their) (?:(?P<age>{_ages('en')})-year-old {_ADJECTIVES}"
    r"(?P<noun>girl|boy|child|minor|student|schoolgirl|schoolboy|teenager|daughter|son|brother|sister|nephew|niece|"
    r"pupil|youth|adolescent|apprentice(?: [a-z]+(?:er|or|ist|ian|man|smith|wright))?|shepherd|orphan|cousin|labourer)"
    rf"|{_ADJECTIVES}(?P<noun2>girl|boy|child|minor|teenager|schoolgirl|schoolboy|pupil)(?:,? aged|"
    rf" of) (?P<age2>{_ages('en')})(?: years)?)",
    "fr": rf"(?:une?|sa|son|leur) {_ADJECTIVES}(?P<noun>fille|fils|fillette|frere|soeur|garcon|enfant|mineure?|"
    rf"adolescente?|lyceenne?|lyceen|"
    "collegienne?|collegien|eleve|bebe|jeune)"
    rf"(?: [\w-]+)?,? (?:agee? )?de (?P<age>{_ages('fr')}) ans",
    "es": rf"(?:una?|su) {_ADJECTIVES}(?P<noun>nina|nino|hija|hijo|hermana|hermano|menor|adolescente|joven|"
    rf"estudiante|alumna|alumno|muchacha|muchacho|"
    "chica|chico|bebe)"
    rf"(?: de edad)?(?: [\w-]+)?,? de (?P<age>{_ages('es')}) anos(?: de edad)?",
}
ALONE: dict[Language, str] = {
    # without an age: plain enough to be one person's description
    "en": r"(?:one|another) (?:minor|child|girl|boy|juvenile|teenager)|a (?:minor|schoolgirl|schoolboy|teenager|"
    r"juvenile|"
    r"minor (?:girl|boy))"
    r"(?= (?:was|who|had|has|were|is|reportedly|allegedly|aged)\b|,|\.)",
    "fr": r"une? (?:mineure?|adolescente?|fillette|lyceenne?|collegienne?|petite fille)(?= (?:a|ont|qui|aurait|est|"
    r"etait|"
    r"avait|blessee?|arretee?)\b|,|\.)",
    "es": r"(?:una?) (?:menor(?: de edad)?|nina|nino|adolescente)(?= (?:fue|que|habria|ha|habia|es|resulto|murio|"
    r"quien)\b|,|\.)",
}
FEMALE = words(
    "female woman femme mujer girl schoolgirl daughter sister niece hija hermana soeur fille fillette mineure adolescente lyceenne "
    "collegienne nina alumna muchacha chica"
)
MALE = words(
    "male man homme hombre boy schoolboy son brother nephew hijo hermano fils frere garcon lyceen collegien nino alumno "
    "muchacho chico"
)
BEING: dict[Language, str] = {
    # before a description that says what a person is
    "en": r"(?:\b(?:is|was|as|being|become|became|were|like|than|for|such as)) $",
    "fr": r"(?:\b(?:est|etait|comme|etant|pour|que)) $",
    "es": r"(?:\b(?:es|era|como|siendo|para|(?<!alega )(?<!alego )(?<!informa )(?<!informo )(?<!reporta )(?<!afirma )"
    r"(?<!sostiene )(?<!dice )(?<!dijo )que|de)) $",
}
NAMED: dict[Language, str] = {
    "en": r",? (?:named|called|identified as|[A-Z]|(?:Mr|Ms|Mrs)\b)",
    "fr": r",? (?:nommee?|appelee?|prenommee?|[A-Z]|du nom)",
    "es": r",? (?:llamad[oa]|de nombre|identificad[oa]|[A-Z])",
}
BY_ARTICLE: dict[Language, dict[str, Gender]] = {
    # before a noun that both genders share, the article tells
    "en": {},
    "fr": {"une": "female", "un": "male"},
    "es": {"una": "female", "un": "male"},
}
SHARED = words("eleve jeune estudiante joven adolescente menor")
NAME_KEPT: dict[Language, str] = {
    # after a description of one person whose name is said to be kept back
    "en": r",? whose (?:name|identity) (?:has been |is |was |are )?(?:withheld|kept|not|protected|omitted|reserved|"
    r"known (?:only )?(?:to\b|by\b))",
    "fr": r",? dont (?:le nom|l'identite) (?:n'est|ne|est (?:tu|protege|garde|confidentiel|connu)|reste)",
    "es": r",? cuy(?:o nombre|a identidad) (?:se (?:omite|reserva|mantiene|protege)|no |est[ae] (?:reservad|"
    r"protegid)|ha sido (?:omitid|reservad))",
}
ONE: dict[Language, str] = {
    "en": r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) ((?:[\w'-]+,? ){1,8}?)$",
    "fr": r"\b(?:[Uu]ne?) ((?:[\w'-]+,? ){1,8}?)$",
    "es": r"\b(?:[Uu]na?) ((?:[\w'-]+,? ){1,8}?)$",
}
