"""Events: what happened when and to whom, told once, and nothing that a letter only fears, demands or denies having been."""

from dataclasses import replace

import pytest

from tests.letters.reading.linking.records import finds_of, record_of
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.linking.events import link_events
from verbale.letters.reading.sheet import Language
from verbale.letters.record import Event, EventKind, PartKind
from verbale.spans import Span

DATED: dict[Language, str] = {"en": "25 October 2023", "fr": "25 octobre 2023", "es": "25 de octubre de 2023"}


def events(text: str, language: Language = "en") -> tuple[Event, ...]:
    letter = sheet_of(*text.split("\n"), language=language, dated=DATED[language])
    return link_events(letter, finds_of(letter), record_of(letter)).events


def written(event: Event) -> str:
    """Date (`~` inferred), kind, attribution if any, `>` to whom, `<` by whom, and the label where it says more."""
    text = (event.date or "-") + (f"..{event.until}" if event.until else "") + ("~" if event.inferred else "")
    text += f" {event.kind}"
    if event.attribution != "stated":
        text += f" {event.attribution}"
    for mark, keys in ((">", event.people), ("<", event.by)):
        if keys:
            text += f" {mark} {','.join(key.split()[1] for key in keys)}"
    return f"{text} [{event.label}]" if "," in event.label or ":" in event.label else text


SILENT: list[tuple[Language, str]] = [
    ("en", "Demonstrators marched demanding the release of Ms. Mira Tesk."),
    ("en", "Ms. Mira Tesk is at risk of arrest and may be sentenced to ten years."),
    ("en", "An arrest warrant may be issued against Ms. Mira Tesk."),
    ("en", "She was charged with having been released too early."),
    ("en", "Ms. Mira Tesk was never arrested and was not charged."),
    ("fr", "Mme Mira Tesk risque d'être arrêtée."),
    ("fr", "Un mandat d'arrêt pourrait être émis contre Mme Mira Tesk."),
    ("fr", "Mme Mira Tesk n'a pas été arrêtée."),
    ("fr", "Des manifestants demandaient la libération de Mme Mira Tesk."),
    ("es", "La Sra. Mira Tesk podría ser detenida."),
    ("es", "La Sra. Mira Tesk no fue detenida."),
    ("es", "Manifestantes exigieron la liberación de la Sra. Mira Tesk."),
    ("es", "Existe riesgo de detención de la Sra. Mira Tesk."),
]
ENGLISH = [
    ("On 3 May 2021, Mr. Ilun Baro was arrested by officers at his home.", ["2021-05-03 arrest > Baro"]),
    (
        "On 3 May 2021, police officers arrested Mr. Ilun Baro and Ms. Mira Tesk at a café.",
        ["2021-05-03 arrest > Baro,Tesk"],
    ),
    (
        "Mr. Ilun Baro was arrested on 3 May 2021 and released on 7 May 2021.",
        ["2021-05-03 arrest > Baro", "2021-05-07 release > Baro"],
    ),
    ("On 3 May 2021, Mr. Ilun Baro was arrested and detained.", ["2021-05-03 arrest > Baro"]),
    (
        "On 3 May 2021, Mr. Ilun Baro was arrested and taken to a police station, where he was beaten.",
        ["2021-05-03 arrest > Baro", "2021-05-03 attack > Baro"],
    ),
    (
        "Ms. Mira Tesk, who had been released in 2019, was arrested again on 3 May 2021.",
        ["2019 release > Tesk", "2021-05-03 arrest > Tesk"],
    ),
    ("On 3 May 2021, Ms. Mira Tesk was summoned for questioning.", ["2021-05-03 investigation > Tesk"]),
    (
        "On 3 May 2021, a court sentenced Ms. Mira Tesk to four years of imprisonment and a fine of 5,000 dinars.",
        ["2021-05-03 sentence > Tesk [Sentence: four years of imprisonment and a fine of 5,000 dinars]"],
    ),
    (
        'On 3 May 2021, the court found Ms. Mira Tesk guilty of "insult" and sentenced her to six months in prison.',
        ["2021-05-03 sentence > Tesk [Sentence: six months of imprisonment]"],
    ),
    ("On 3 May 2021, the Court of Appeal upheld the sentence against Ms. Mira Tesk.", ["2021-05-03 appeal > Tesk"]),
    ("On 3 May 2021, the prosecutor demanded a sentence of ten years for Ms. Mira Tesk.", ["2021-05-03 trial > Tesk"]),
    ("On 3 May 2021, Ms. Mira Tesk was fined for holding a protest.", ["2021-05-03 fine > Tesk"]),
    ("On 3 May 2021, Ms. Mira Tesk was acquitted.", ["2021-05-03 verdict > Tesk"]),
    ("On 3 May 2021, Ms. Mira Tesk was dismissed from her post at the university.", ["2021-05-03 dismissal > Tesk"]),
    ("On 3 May 2021, the court dismissed the appeal of Ms. Mira Tesk.", ["2021-05-03 appeal > Tesk"]),
    ("On 3 May 2021, Ms. Mira Tesk was deported to a third country.", ["2021-05-03 expulsion > Tesk"]),
    ("From 3 to 5 May 2021, forty families were evicted from the valley.", ["2021-05-03..2021-05-05 eviction"]),
    ("On 3 May 2021, unknown men attacked Ms. Mira Tesk with sticks.", ["2021-05-03 attack > Tesk"]),
    ("On 3 May 2021, Ms. Mira Tesk received death threats by telephone.", ["2021-05-03 threat > Tesk"]),
    ("On 3 May 2021, Mr. Ilun Baro was shot dead outside his office.", ["2021-05-03 killing > Baro"]),
    ("On 3 May 2021, Mr. Ilun Baro was abducted by armed men.", ["2021-05-03 disappearance > Baro"]),
    ("In May 2021, Mr. Ilun Baro disappeared.", ["2021-05 disappearance > Baro"]),
    ("On 3 May 2021, Mr. Ilun Baro was reportedly tortured in custody.", ["2021-05-03 torture reported > Baro"]),
    (
        "On 3 May 2021, it was found that the telephone of Ms. Mira Tesk had been infected with spyware.",
        ["2021-05-03 surveillance > Tesk"],
    ),
    ("On 3 May 2021, Ms. Mira Tesk was prevented from leaving the country.", ["2021-05-03 travel-ban > Tesk"]),
    ("On 3 May 2021, a court ordered the dissolution of River Watch.", ["2021-05-03 dissolution"]),
    ("On 3 May 2021, River Watch was designated as a foreign agent.", ["2021-05-03 designation"]),
    ("On 3 May 2021, the parliament adopted a law on assemblies.", ["2021-05-03 legislation"]),
    ("On 3 May 2021, Ms. Mira Tesk organised a demonstration in the square.", ["2021-05-03 assembly > Tesk"]),
    ("On 3 May 2021, Ms. Mira Tesk published an article about the dam.", ["2021-05-03 publication > Tesk"]),
    ("On 3 May 2021, Ms. Mira Tesk gave a speech at the fair.", ["2021-05-03 speech > Tesk"]),
    ("On 3 May 2021, Central Police raided the office of River Watch.", ["2021-05-03 search"]),
    ("On 3 May 2021, the trial of Ms. Mira Tesk began.", ["2021-05-03 trial > Tesk"]),
    ("On 3 May 2021, Ms. Mira Tesk appeared before the court.", ["2021-05-03 trial > Tesk"]),
    ('On 3 May 2021, Ms. Mira Tesk was charged with "insult".', ["2021-05-03 charge > Tesk"]),
    ("On 3 May 2021, Ms. Mira Tesk was indicted.", ["2021-05-03 indictment > Tesk"]),
    ("On 3 May 2021, a criminal case was opened against Ms. Mira Tesk.", ["2021-05-03 investigation > Tesk"]),
    (
        "On 3 May 2021, Ms. Mira Tesk was placed in pre-trial detention for two months.",
        ["2021-05-03 detention > Tesk [Detention, two months]"],
    ),
    ("On 3 May 2021, Ms. Mira Tesk began a hunger strike.", ["2021-05-03 other > Tesk"]),
    ("On 3 May 2021, Ms. Mira Tesk met her sister at the lake.", ["2021-05-03 other > Tesk"]),
    ("Ms. Mira Tesk denied that she had been fined on 3 May 2021.", ["2021-05-03 fine denied > Tesk"]),
    (
        "On 3 May 2021, Ms. Mira Tesk was arrested. She was beaten by guards in her cell.",
        ["2021-05-03 arrest > Tesk", "- torture > Tesk"],
    ),
    (
        "On 3 May 2021, Ms. Mira Tesk was arrested. The arrest was carried out without a warrant. She was arrested at home.",
        ["2021-05-03 arrest > Tesk"],
    ),
    ("On 3 May 2021, Ms. Mira Tesk was arrested.", ["2021-05-03 arrest > Tesk"]),
    ("Following her arrest on 3 May 2021, she was taken away.", ["2021-05-03 arrest"]),
    (
        "On 23 and 30 October 2020, Ms. Mira Tesk was interrogated.",
        ["2020-10-23 investigation > Tesk", "2020-10-30 investigation > Tesk"],
    ),
    ("Ms. Mira Tesk was arrested at a protest on 3 May 2021.", ["2021-05-03 arrest > Tesk"]),
    (
        "After his arrest on 3 May 2021, Mr. Ilun Baro was charged on 5 May 2021 with theft.",
        ["2021-05-03 arrest > Baro", "2021-05-05 charge > Baro"],
    ),
    (
        "On 3 May 2021, Mr. Ilun Baro was arrested and, on 5 May 2021, Ms. Mira Tesk was released.",
        ["2021-05-03 arrest > Baro", "2021-05-05 release > Tesk"],
    ),
    ("On 3 May 2021, Officer Rado Sim threatened Ms. Mira Tesk.", ["2021-05-03 threat > Tesk < Sim"]),
    ("On 3 May 2021, Ms. Mira Tesk was beaten by Officer Rado Sim.", ["2021-05-03 attack > Tesk < Sim"]),
    ("On 3 May 2021, two people were arrested near the house of Ms. Mira Tesk.", ["2021-05-03 arrest"]),
    (
        "On 3 May, Ms. Mira Tesk was detained. On the same day, she was released.",
        ["2023-05-03~ detention > Tesk", "2023-05-03~ release > Tesk"],
    ),
    (
        "On 3 May 2021, Ms. Mira Tesk was arrested without a warrant on her way to the market.",
        ["2021-05-03 arrest > Tesk"],
    ),
    ("The bill was tabled on 3 May 2021.", ["2021-05-03 legislation"]),
    (
        "On 3 May 2021, the house of Ms. Mira Tesk was searched and her computer was seized.",
        ["2021-05-03 search > Tesk"],
    ),
    ("Ms. Mira Tesk has been in detention since 3 May 2021.", ["2021-05-03 detention > Tesk"]),
    ("Ms. Mira Tesk remained in custody until 3 May 2021.", ["- detention > Tesk"]),
]
FRENCH = [
    ("Le 3 mai 2021, M. Ilun Baro a été arrêté par des agents à son domicile.", ["2021-05-03 arrest > Baro"]),
    ("Le 3 mai 2021, des policiers ont arrêté M. Ilun Baro et Mme Mira Tesk.", ["2021-05-03 arrest > Baro,Tesk"]),
    (
        "M. Ilun Baro aurait été arrêté le 3 mai 2021 et libéré le 7 mai 2021.",
        ["2021-05-03 arrest reported > Baro", "2021-05-07 release reported > Baro"],
    ),
    ("Le 3 mai 2021, Mme Mira Tesk a été convoquée par la police.", ["2021-05-03 investigation > Tesk"]),
    (
        "Le 3 mai 2021, le tribunal a condamné Mme Mira Tesk à quatre ans d'emprisonnement ferme et à une amende de 5 000 dinars.",
        ["2021-05-03 sentence > Tesk [Sentence: four years of imprisonment and a fine of 5,000 dinars]"],
    ),
    (
        "Le 3 mai 2021, Mme Mira Tesk a été condamnée à six mois de prison avec sursis.",
        ["2021-05-03 sentence > Tesk [Sentence: six months of imprisonment, suspended]"],
    ),
    ("Le 3 mai 2021, la cour d'appel a confirmé la peine de Mme Mira Tesk.", ["2021-05-03 appeal > Tesk"]),
    ("Le 3 mai 2021, le procureur a requis dix ans de prison contre Mme Mira Tesk.", ["2021-05-03 trial > Tesk"]),
    ("Le 3 mai 2021, Mme Mira Tesk a été inculpée d'atteinte à la sûreté de l'État.", ["2021-05-03 charge > Tesk"]),
    ("Le 3 mai 2021, Mme Mira Tesk a été mise en examen.", ["2021-05-03 charge > Tesk"]),
    (
        "Le 3 mai 2021, Mme Mira Tesk a été placée en détention provisoire pour deux mois.",
        ["2021-05-03 detention > Tesk [Detention, two months]"],
    ),
    ("Le 3 mai 2021, Mme Mira Tesk a été placée sous mandat de dépôt.", ["2021-05-03 detention > Tesk"]),
    ("Le 3 mai 2021, la Police centrale a perquisitionné le domicile de Mme Mira Tesk.", ["2021-05-03 search > Tesk"]),
    ("Le 3 mai 2021, une enquête a été ouverte contre Mme Mira Tesk.", ["2021-05-03 investigation > Tesk"]),
    ("Le 3 mai 2021, Mme Mira Tesk a été licenciée.", ["2021-05-03 dismissal > Tesk"]),
    ("Le 3 mai 2021, Mme Mira Tesk a été expulsée du pays.", ["2021-05-03 expulsion > Tesk"]),
    (
        "Du 3 au 5 mai 2021, quarante familles ont été expulsées de leurs logements.",
        ["2021-05-03..2021-05-05 eviction"],
    ),
    ("Le 3 mai 2021, des inconnus ont agressé Mme Mira Tesk.", ["2021-05-03 attack > Tesk"]),
    ("Le 3 mai 2021, Mme Mira Tesk a reçu des menaces de mort.", ["2021-05-03 threat > Tesk"]),
    ("Le 3 mai 2021, M. Ilun Baro a été tué par balles.", ["2021-05-03 killing > Baro"]),
    ("Le 3 mai 2021, M. Ilun Baro a été enlevé par des hommes armés.", ["2021-05-03 disappearance > Baro"]),
    ("M. Ilun Baro est porté disparu depuis le 3 mai 2021.", ["2021-05-03 disappearance > Baro"]),
    ("Le 3 mai 2021, M. Ilun Baro aurait été torturé.", ["2021-05-03 torture reported > Baro"]),
    (
        "Le 3 mai 2021, Mme Mira Tesk aurait été empêchée de quitter le territoire.",
        ["2021-05-03 travel-ban reported > Tesk"],
    ),
    ("Le 3 mai 2021, le passeport de Mme Mira Tesk a été confisqué.", ["2021-05-03 travel-ban > Tesk"]),
    ("Le 3 mai 2021, la dissolution de l'association a été prononcée.", ["2021-05-03 dissolution"]),
    ("Le 3 mai 2021, le parlement a adopté la loi sur les associations.", ["2021-05-03 legislation"]),
    ("Le 3 mai 2021, Mme Mira Tesk a organisé une manifestation sur la place.", ["2021-05-03 assembly > Tesk"]),
    ("Le 3 mai 2021, Mme Mira Tesk a publié un article sur le barrage.", ["2021-05-03 publication > Tesk"]),
    ("Le 3 mai 2021, Mme Mira Tesk a prononcé un discours.", ["2021-05-03 speech > Tesk"]),
    ("Le 3 mai 2021, le procès de Mme Mira Tesk s'est ouvert.", ["2021-05-03 trial > Tesk"]),
    ("Le 3 mai 2021, Mme Mira Tesk a comparu devant le juge.", ["2021-05-03 trial > Tesk"]),
    ("Le 3 mai 2021, Mme Mira Tesk a été acquittée.", ["2021-05-03 verdict > Tesk"]),
    ("Le 3 mai 2021, Mme Mira Tesk a entamé une grève de la faim.", ["2021-05-03 other > Tesk"]),
    (
        "Mme Mira Tesk, qui avait été libérée en 2019, a été arrêtée le 3 mai 2021.",
        ["2019 release > Tesk", "2021-05-03 arrest > Tesk"],
    ),
    ("Le 3 mai 2021, Mme Mira Tesk a été arrêtée pour avoir organisé une manifestation.", ["2021-05-03 arrest > Tesk"]),
    (
        "Le 3 mai 2021, M. Ilun Baro a été arrêté. Il aurait été frappé par des gardiens dans sa cellule.",
        ["2021-05-03 arrest > Baro", "- torture reported > Baro"],
    ),
    ("Le 3 mai 2021, deux personnes ont été arrêtées devant la maison de Mme Mira Tesk.", ["2021-05-03 arrest"]),
    (
        "Le 3 mai, Mme Mira Tesk a été détenue. Le même jour, elle a été relâchée.",
        ["2023-05-03~ detention > Tesk", "2023-05-03~ release > Tesk"],
    ),
]
SPANISH = [
    ("El 3 de mayo de 2021, el Sr. Ilun Baro fue detenido por agentes en su domicilio.", ["2021-05-03 arrest > Baro"]),
    (
        "El 3 de mayo de 2021, agentes detuvieron al Sr. Ilun Baro y a la Sra. Mira Tesk.",
        ["2021-05-03 arrest > Baro,Tesk"],
    ),
    (
        "El Sr. Ilun Baro habría sido detenido el 3 de mayo de 2021 y liberado el 7 de mayo de 2021.",
        ["2021-05-03 arrest reported > Baro", "2021-05-07 release reported > Baro"],
    ),
    (
        "El 3 de mayo de 2021, la Sra. Mira Tesk fue citada a declarar por la fiscalía.",
        ["2021-05-03 investigation > Tesk"],
    ),
    (
        "El 3 de mayo de 2021, el tribunal condenó a la Sra. Mira Tesk a cuatro años de prisión y a una multa de 5.000 pesos.",
        ["2021-05-03 sentence > Tesk [Sentence: four years of imprisonment and a fine of 5,000 pesos]"],
    ),
    (
        "El 3 de mayo de 2021, la Sra. Mira Tesk fue condenada a seis meses de cárcel.",
        ["2021-05-03 sentence > Tesk [Sentence: six months of imprisonment]"],
    ),
    (
        "El 3 de mayo de 2021, la corte de apelaciones confirmó la condena de la Sra. Mira Tesk.",
        ["2021-05-03 appeal > Tesk"],
    ),
    (
        "El 3 de mayo de 2021, la fiscalía solicitó diez años de prisión para la Sra. Mira Tesk.",
        ["2021-05-03 trial > Tesk"],
    ),
    ("El 3 de mayo de 2021, la Sra. Mira Tesk fue imputada por el delito de injurias.", ["2021-05-03 charge > Tesk"]),
    (
        "El 3 de mayo de 2021, el juez ordenó la prisión preventiva de la Sra. Mira Tesk por dos meses.",
        ["2021-05-03 detention > Tesk [Detention, two months]"],
    ),
    ("El 3 de mayo de 2021, la Sra. Mira Tesk fue trasladada a la prisión del norte.", ["2021-05-03 detention > Tesk"]),
    ("El 3 de mayo de 2021, la Policía Central allanó la vivienda de la Sra. Mira Tesk.", ["2021-05-03 search > Tesk"]),
    ("El 3 de mayo de 2021, se abrió una investigación contra la Sra. Mira Tesk.", ["2021-05-03 investigation > Tesk"]),
    ("El 3 de mayo de 2021, la Sra. Mira Tesk fue despedida.", ["2021-05-03 dismissal > Tesk"]),
    ("El 3 de mayo de 2021, la Sra. Mira Tesk fue deportada.", ["2021-05-03 expulsion > Tesk"]),
    ("Del 3 al 5 de mayo de 2021, cuarenta familias fueron desalojadas.", ["2021-05-03..2021-05-05 eviction"]),
    ("El 3 de mayo de 2021, desconocidos agredieron a la Sra. Mira Tesk.", ["2021-05-03 attack > Tesk"]),
    ("El 3 de mayo de 2021, la Sra. Mira Tesk recibió amenazas de muerte.", ["2021-05-03 threat > Tesk"]),
    ("El 3 de mayo de 2021, el Sr. Ilun Baro fue asesinado frente a su casa.", ["2021-05-03 killing > Baro"]),
    ("El 3 de mayo de 2021, el Sr. Ilun Baro fue secuestrado.", ["2021-05-03 disappearance > Baro"]),
    ("El 3 de mayo de 2021, el Sr. Ilun Baro desapareció.", ["2021-05-03 disappearance > Baro"]),
    ("El 3 de mayo de 2021, el Sr. Ilun Baro habría sido torturado.", ["2021-05-03 torture reported > Baro"]),
    ("El 3 de mayo de 2021, se prohibió a la Sra. Mira Tesk salir del país.", ["2021-05-03 travel-ban > Tesk"]),
    ("El 3 de mayo de 2021, se canceló la personería jurídica de la asociación.", ["2021-05-03 dissolution"]),
    ("El 3 de mayo de 2021, la Asamblea aprobó la ley de asociaciones.", ["2021-05-03 legislation"]),
    ("El 3 de mayo de 2021, la Sra. Mira Tesk organizó una protesta en la plaza.", ["2021-05-03 assembly > Tesk"]),
    (
        "El 3 de mayo de 2021, la Sra. Mira Tesk publicó un artículo sobre la represa.",
        ["2021-05-03 publication > Tesk"],
    ),
    ("El 3 de mayo de 2021, la Sra. Mira Tesk dio una entrevista.", ["2021-05-03 speech > Tesk"]),
    ("El 3 de mayo de 2021, se celebró la audiencia de la Sra. Mira Tesk.", ["2021-05-03 trial > Tesk"]),
    ("El 3 de mayo de 2021, la Sra. Mira Tesk fue absuelta.", ["2021-05-03 verdict > Tesk"]),
    ("El 3 de mayo de 2021, la Sra. Mira Tesk inició una huelga de hambre.", ["2021-05-03 other > Tesk"]),
    (
        "La Sra. Mira Tesk, quien había sido liberada en 2019, fue detenida el 3 de mayo de 2021.",
        ["2019 release > Tesk", "2021-05-03 arrest > Tesk"],
    ),
    (
        "El 3 de mayo de 2021, la Sra. Mira Tesk fue detenida por participar en una protesta.",
        ["2021-05-03 arrest > Tesk"],
    ),
    (
        "El 3 de mayo de 2021, el Sr. Ilun Baro fue detenido. Se alega que fue golpeado por guardias en su celda.",
        ["2021-05-03 arrest > Baro", "- torture alleged > Baro"],
    ),
    (
        "El 3 de mayo de 2021, dos personas fueron detenidas frente a la casa de la Sra. Mira Tesk.",
        ["2021-05-03 arrest"],
    ),
    (
        "El 3 de mayo, la Sra. Mira Tesk fue detenida. El mismo día, fue puesta en libertad.",
        ["2023-05-03~ arrest > Tesk", "2023-05-03~ release > Tesk"],
    ),
    ("La Sra. Mira Tesk habría negado que fue multada el 3 de mayo de 2021.", ["2021-05-03 fine denied > Tesk"]),
    ("El 3 de mayo de 2021, el Sr. Ilun Baro fue privado de su libertad.", ["2021-05-03 detention > Baro"]),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_did_not_happen_is_no_event(language: Language, text: str) -> None:
    assert [written(event) for event in events(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        *(("en", *case) for case in ENGLISH),
        *(("fr", *case) for case in FRENCH),
        *(("es", *case) for case in SPANISH),
    ],
)
def test_what_happened_is_an_event(language: Language, text: str, expected: list[str]) -> None:
    assert [written(event) for event in events(text, language)] == expected


def test_every_kind_of_event_is_met_in_the_cases_above() -> None:
    told = {each.split()[1] for _, case in [*ENGLISH, *FRENCH, *SPANISH] for each in case}
    assert {str(kind) for kind in EventKind} - told == set()


def test_the_span_is_the_sentence_without_its_full_stop() -> None:
    text = "On 3 May 2021, Ms. Mira Tesk was arrested. She was held."
    letter = sheet_of(text)
    first = link_events(letter, finds_of(letter), record_of(letter)).events[0]
    assert first.span.of(letter.flow.text) == "On 3 May 2021, Ms. Mira Tesk was arrested"


def test_of_several_dates_in_one_list_each_is_an_event_at_its_own_words() -> None:
    letter = sheet_of("The police read five posts dated: 16 May, 2 June and 3 July 2019.")
    made = link_events(letter, finds_of(letter), record_of(letter)).events
    assert [event.span.of(letter.flow.text) for event in made] == ["16 May", "2 June", "3 July 2019"]
    assert {event.kind for event in made} == {EventKind.PUBLICATION}


def test_dates_of_letters_reports_laws_and_births_make_no_event() -> None:
    letter = sheet_of(
        (
            PartKind.BACKGROUND,
            "Ms. Mira Tesk, born on 3 May 1980, was named in a joint communication sent on 4 May 2020 (AL XAA 4/2020).",
        ),
        (PartKind.PREVIOUS, "On 5 May 2019 a letter was sent about her arrest."),
        "The Law on Rivers of 6 May 2018 applies, as the report published on 7 May 2017 says.",
    )
    assert link_events(letter, finds_of(letter), record_of(letter)).events == ()


def test_in_the_concerns_only_what_has_a_date_and_was_not_told_is_an_event() -> None:
    letter = sheet_of(
        "On 3 May 2021, Ms. Mira Tesk was arrested.",
        (
            PartKind.CONCERNS,
            "We are concerned by the arrest of Ms. Mira Tesk in May 2021, and by the beating of Ms. Oda Venn.",
        ),
    )
    assert [event.date for event in link_events(letter, finds_of(letter), record_of(letter)).events] == ["2021-05-03"]


def test_what_the_subject_tells_less_precisely_gives_way_to_the_facts() -> None:
    letter = sheet_of(
        (PartKind.SUBJECT, "We have received information concerning Ms. Mira Tesk, who was arrested in May 2021."),
        "On 3 May 2021, Ms. Mira Tesk was arrested.",
    )
    assert [event.date for event in link_events(letter, finds_of(letter), record_of(letter)).events] == ["2021-05-03"]


def test_bodies_that_did_it_and_that_it_was_done_to_are_named_and_those_of_the_reason_are_not() -> None:
    letter = sheet_of("On 3 May 2021, Central Police arrested Ms. Mira Tesk in relation to her work for River Watch.")
    (event,) = link_events(letter, finds_of(letter), record_of(letter)).events
    assert event.organisations == ("Central Police",)


def test_two_events_at_one_place_have_keys_of_their_own() -> None:
    made = events("On 3 May 2021, Ms. Mira Tesk was arrested and her house was searched.")
    assert [event.kind for event in made] == [EventKind.ARREST, EventKind.SEARCH]
    assert len({event.key for event in made}) == 2


def test_works_without_people_and_bodies() -> None:
    letter = sheet_of("On 3 May 2021, a lawyer was arrested.")
    assert [event.kind for event in link_events(letter, finds_of(letter), record_of(letter)).events] == [
        EventKind.ARREST
    ]


def test_a_time_of_day_that_opens_a_sentence_goes_on_with_the_day_before_it() -> None:
    made = events("On 3 May 2021, Ms. Mira Tesk was summoned. At around 22:30, she was arrested.")
    assert [(event.date, event.time, event.inferred) for event in made][1:] == [("2021-05-03", "22:30", True)]


def test_a_body_whose_name_sounds_like_a_reason_gives_none() -> None:
    made = events("On 3 May 2021, officers of the Department for Combating Fraud searched the flat of Ms. Mira Tesk.")
    assert [written(event) for event in made] == ["2021-05-03 search > Tesk"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Ms. Mira Tesk has lodged a complaint.", ["- other > Tesk"]),
        ("en", "On 3 May 2021, the Town notified the Port of a march.", ["2021-05-03 other"]),
        ("en", "On 3 May 2021, the Mayor said on television that the road was open.", ["2021-05-03 speech"]),
        ("es", "El 3 de mayo de 2021, la Sra. Mira Tesk presentó una denuncia.", ["2021-05-03 other > Tesk"]),
        ("es", "El 3 de mayo de 2021, unos vecinos marcharon hacia la plaza.", ["2021-05-03 assembly"]),
        ("es", "El 3 de mayo de 2021, el alcalde visitó a los detenidos.", ["2021-05-03 other"]),
    ],
)
def test_complaints_statements_and_persons_named_by_their_fate_are_told_apart(
    language: Language, text: str, expected: list[str]
) -> None:
    assert [written(event) for event in events(text, language)] == expected


HELD = "On 3 May 2021, Mr. Ilun Baro was held incommunicado in a cell. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A hearing has been set for 23 May 2024.", []),
        (
            "On 3 May 2021, Ms. Mira Tesk and Mr. Ilun Baro were shown the charges brought against them.",
            ["2021-05-03 other > Tesk,Baro"],
        ),
        (HELD + "He was beaten with a hose.", ["2021-05-03 detention > Baro", "- torture > Baro"]),
        (
            HELD + "On 5 May 2021, he was released. He was beaten with a hose.",
            ["2021-05-03 detention > Baro", "2021-05-05 release > Baro", "- attack > Baro"],
        ),
        (
            (
                "On 3 May 2021, Mr. Ilun Baro and Ms. Mira Tesk were arrested. On 5 May 2021, Mr. Ilun Baro was sentenced "
                "to two years. On 7 May 2021, the sentence was upheld."
            ),
            [
                "2021-05-03 arrest > Baro,Tesk",
                "2021-05-05 sentence > Baro [Sentence: two years of imprisonment]",
                "2021-05-07 appeal > Baro",
            ],
        ),
        ("On 3 May 2021, Mr. Rado Sim announced that the road was shut.", ["2021-05-03 speech < Sim"]),
    ],
)
def test_whom_and_what_a_sentence_tells_of_rests_on_what_was_told_before(text: str, expected: list[str]) -> None:
    assert [written(event) for event in events(text)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le 3 mai 2021, M. Ilun Baro a été libéré. Il vit depuis lors caché.", ["2021-05-03 release > Baro"]),
        ("fr", "M. Ilun Baro a été arrêté le même jour.", []),
        (
            "fr",
            "Le 3 mai 2021, Mme Mira Tesk a été blessée. M. Ilun Baro a été arrêté le même jour.",
            ["2021-05-03 attack > Tesk", "2021-05-03~ arrest > Baro"],
        ),
        ("fr", "Par un arrêté du 3 mai 2021, le maire a prononcé la dissolution du club.", ["2021-05-03 dissolution"]),
        ("fr", "Le 3 mai 2021, le lendemain de la fête, Mme Mira Tesk a été arrêtée.", ["2021-05-03 arrest > Tesk"]),
        ("fr", "D'avril à juin 2021, Mme Mira Tesk a été soignée.", ["2021-04..2021-06 other > Tesk"]),
        (
            "fr",
            "Le procès de Mme Mira Tesk s'est ouvert le 3 mai 2021 ; l'audience a été renvoyée au mois de novembre.",
            ["2021-05-03 trial > Tesk"],
        ),
    ],
)
def test_french_days_are_those_of_what_was_done(language: Language, text: str, expected: list[str]) -> None:
    made = events(text, language)
    assert [written(event) for event in made if event.date is not None] == expected


def test_what_befell_a_crowd_is_told_again_of_each_who_is_named_and_of_others_who_are_counted() -> None:
    text = "On 3 May 2021, guards attacked the crowd with sticks. Mr. Ilun Baro was hit by a stone. Ms. Mira Tesk was beaten."
    assert [written(event) for event in events(text)] == [
        "2021-05-03 attack",
        "- attack > Baro",
        "- attack > Tesk",
    ]


def test_a_date_in_what_is_said_after_the_subject_makes_an_event_and_one_in_the_subject_none() -> None:
    text = "We write about Ms. Mira Tesk, head of the club since 2009. Ms. Mira Tesk has led the choir since 2012."
    letter = sheet_of((PartKind.SUBJECT, text))
    blank = record_of(letter)
    record = replace(blank, spans=replace(blank.spans, subject=Span(15, text.index(". Ms. Mira Tesk has"))))
    assert [event.date for event in link_events(letter, finds_of(letter), record).events] == ["2012"]
