"""Words before a name that are no part of it: forms of address, and ranks and titles that are printed like one.

Offices ("President", "Judge") are no honorifics: they say what a person does, and stand before names only at times.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

Gender = Literal["female", "male"]
Tongue = Literal["en", "fr", "es"]


@dataclass(frozen=True, slots=True)
class Honorific:
    """A form without its full stop and without accents. `plural` ones ("Messrs.") open a list of names."""

    form: str
    gender: Gender | None = None
    plural: bool = False
    spelled: bool = False
    """Written out, so that it may also be an ordinary word of the sentence."""


def _forms(words: str, gender: Gender | None = None, plural: bool = False, spelled: bool = False) -> list[Honorific]:
    return [Honorific(form, gender, plural, spelled) for form in words.split()]


_EVERYWHERE = [
    *_forms("Mr Messrs", "male"),
    *_forms("Mrs Ms Mlle Mme", "female"),
    *_forms("Dr Prof Rev Hon Sgt Cpl Capt Cap Maj Lt Col Gen Gral Brig Cmdr Cdte Pvt Adm Mgr Mons Mx"),
    *_forms("Sheikh Shaikh Cheikh Sheik Hajj Sayyid Sayed Mullah Maulana Lama Ayatollah", "male", spelled=True),
    *_forms("Sheikha Shaikha Hajja", "female", spelled=True),
]
_BY_TONGUE: dict[Tongue, list[Honorific]] = {
    "en": [
        *_forms("Messrs Mssrs", "male", plural=True),
        *_forms("Mmes Mses Mss Mesdames", "female", plural=True),
        *_forms("Drs Profs Drs", plural=True),
        *_forms("Miss", "female", spelled=True),
        *_forms("Sir Lord Father Fr Brother Pastor Imam", "male", spelled=True),
        *_forms("Lady Dame Sister", "female", spelled=True),
        *_forms(
            "Lieutenant-Colonel Lieutenant-General Major-General Brigadier-General Professor Doctor Reverend Colonel "
            "General Captain Major Lieutenant Sergeant Corporal Brigadier",
            spelled=True,
        ),
        *_forms(
            "Commander Admiral Bishop Archbishop Monsignor Venerable Constable Superintendent Inspector Sub-Inspector "
            "Marshal Commodore",
            spelled=True,
        ),
        *(
            Honorific(f"{before} {rank}", spelled=True)
            for before, ranks in (("Detective", "Constable Sergeant Inspector"), ("Chief", "Inspector Superintendent"))
            for rank in ranks.split()
        ),
    ],
    "fr": [
        *_forms("M Monsieur", "male"),
        *_forms("Madame Mademoiselle", "female"),
        *_forms("MM Messieurs", "male", plural=True),
        *_forms("Mmes Mlles Mesdames Mesdemoiselles", "female", plural=True),
        *_forms("Drs Mes Prs", plural=True),
        *_forms("Me Maitre Pr"),
        *_forms(
            "Lieutenant-colonel Sous-lieutenant Adjudant-chef Adjudant Marechal Caporal Docteur Docteure Professeur "
            "Professeure General Colonel Capitaine Commandant Lieutenant Sergent Sergent-chef Caporal-chef Brigadier-chef "
            "Amiral Contre-amiral Sous-brigadier",
            spelled=True,
        ),
        *_forms("Abbe Pere Frere Pasteur Imam Monseigneur", "male", spelled=True),
        *_forms("Soeur Mere", "female", spelled=True),
    ],
    "es": [
        *_forms("Sr Dn D", "male"),
        *_forms("Hno", "male"),
        *_forms("Hna", "female"),
        *_forms("Sra Srta Da Dna Dra Profa Lcda Licda Arqta Abga Inga", "female"),
        *_forms("Senor Don", "male", spelled=True),
        *_forms("Senora Senorita Dona Doctora Profesora Licenciada Capitana", "female", spelled=True),
        *_forms("Sres", "male", plural=True),
        *_forms("Sras Srtas Dras", "female", plural=True),
        *_forms("Senores", "male", plural=True, spelled=True),
        *_forms("Senoras Senoritas", "female", plural=True, spelled=True),
        *_forms("Dres Lics Ings", plural=True),
        *_forms("Lic Lcdo Licdo Ing Arq Abg Abog Mtro Mtra Psic Tte Cnel Sgto Excmo Excma Ilmo"),
        *_forms(
            "Doctor Profesor Licenciado Capitan Coronel Teniente Sargento Comandante Mayor General Subteniente Suboficial "
            "Almirante Contralmirante",
            "male",
            spelled=True,
        ),
        *_forms("Padre Fray Monsenor Obispo Pastor Hermano", "male", spelled=True),
        *_forms("Hermana Sor", "female", spelled=True),
    ],
}


@cache
def honorifics(tongue: Tongue) -> dict[str, Honorific]:
    """The honorifics that a text in this language uses, by form; first the language's own, then those of all."""
    forms: dict[str, Honorific] = {}
    for each in (*_BY_TONGUE[tongue], *_EVERYWHERE):
        forms.setdefault(each.form, each)
    return forms


@cache
def honorific_pattern(tongue: Tongue) -> str:
    """A pattern for one honorific with its full stop, over a text without accents.

    Spanish and French print the long ones in small letters too ("el señor", "maître").
    """
    forms = []
    for each in sorted(honorifics(tongue).values(), key=lambda form: -len(form.form)):
        form = each.form
        small = tongue != "en" and (each.spelled or form in {"Monsieur", "Madame", "Maitre", "Messieurs", "Mesdames"})
        form = f"[{form[0]}{form[0].lower()}]{form[1:]}" if small else form
        if each.spelled:
            forms.append(form)
        elif form in {"M", "D"}:
            forms.append(rf"{form}\.")
        elif form == "Me":
            forms.append(r"Me\.?(?! [a-z])")
        else:
            forms.append(rf"{form}\b\.?")
    return rf"(?:{'|'.join(forms)})"


_BETWEEN = re.compile(r"[ .]+")


def honorific_of(printed: str, tongue: Tongue) -> Honorific | None:
    """What an honorific as printed is; of several ("Sr. Lic.") the first that tells the gender, else the first."""
    known = honorifics(tongue)
    found = []
    for word in _BETWEEN.split(printed):
        form = known.get(word) or known.get(word[:1].upper() + word[1:])
        if form:
            found.append(form)
    return next((each for each in found if each.gender), found[0] if found else None)
