"""Which words of a letter are found to name places. All of them are invented, but for States."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.places import find_places
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def found(text: str, language: Language = "en") -> list[str]:
    sheet = sheet_of(text, language=language)
    return [mention.span.of(sheet.flow.text) for mention in find_places(sheet)]


SILENT = {
    "en": [
        "On her way to a conference in Kenya, she was stopped.",
        "In May 2020 and in December he spoke in English and in Russian.",
        "He was tried in Court, in General Assembly week.",
        "It was posted in Telegram and on Facebook.",
        "Migrants from Central Asia and from Africa came.",
        "According to Lantern, he gave it to Ivan Karsov.",
        "In Operation Sunrise, ten were held.",
        "As stated in Article 9 and in Annex II.",
        "He was interested in Islam and in Human Rights.",
        "The letter to Ms. Orlund arrived in Ramadan.",
        "In ICCPR terms, this is so.",
        "She is in exile. In Parliament, nobody spoke.",
        "At Mr. Karsov's home, books were found.",
        "In Addition, he was fined.",
        "He read from Nova Zarya.",
        "On Monday, the officer at Gate 4 refused.",
        "His drawings have appeared in The Tide.",
        "He published an article in Nova Zarya.",
        "He was held by the Third District.",
        "She is held at Bo La detention centre.",
        "The company, registered in Orland, denied it.",
        "The centre of Islam and of Human Rights.",
        "It happened on the territory of the Republic of .",
    ],
    "fr": [
        "En mars 2020, en vertu de la loi, il a parlé en français.",
        "Au Ministre et à M. Sidibou, il a écrit.",
        "En Conseil, nul n'a parlé.",
        "La lettre à Me Morandeau est arrivée.",
        "Selon Velda Libre, il a remis le livre à Mme Kanté.",
        "Il a publié sur Facebook et sur Twitter.",
        "Des migrants venus d'Afrique.",
        "Il est venu à pied, au commissariat.",
        "Le suspect est Ivan Karsov.",
        "La société, dont le siège social à Dimba, a nié.",
        "Il a publié un article dans Nova Zarya.",
    ],
    "es": [
        "En mayo de 2020, en virtud de la ley, habló en español.",
        "En Facebook y en Twitter publicó fotos.",
        "Entregó el libro a Julián Montalba.",
        "En Derecho no hay duda.",
        "El informe de Tierra Viva fue leído.",
        "Migrantes de América y de África.",
        "Fue visto por la Sra. Tarazo.",
        "En septiembre, en el Congreso, nadie habló.",
        "El estado de Julián era grave.",
        "Estudia la carrera de Derecho.",
        "Fue incluido en el Mecanismo de Protección.",
        "Publicó una columna en Tierra Viva.",
        "La empresa, con sede en Valdera, lo negó.",
    ],
}
FOUND = {
    "en": [
        ("He was arrested in Marsk.", ["Marsk"]),
        (
            "He spoke in Marsk. Then Marsk was quiet; Mr. Marsk, Marsk Watch and the Court of Marsk were not.",
            ["Marsk", "Marsk"],
        ),
        ("At a festival in Kenya, she won.", ["Kenya"]),
        ("A mast on Lantern Hill fell.", ["Lantern Hill"]),
        ("He was arrested in Port Velda, Orland.", ["Port Velda", "Orland"]),
        ("He was held in Marsk, in the Lower Velda district.", ["Marsk", "Lower Velda district"]),
        ("He lived in the city of Marsk.", ["Marsk"]),
        ("He lived in the province of Upper Velda.", ["Upper Velda"]),
        ("The Marsk district of Velda was closed.", ["Marsk district", "Velda"]),
        ("He was taken to Marsk and returned from Velda.", ["Marsk", "Velda"]),
        ("He travelled to Kenya and was deported to Chad.", ["Kenya", "Chad"]),
        ("It happened in Nairobi, Kenya, at night.", ["Nairobi", "Kenya"]),
        ("Protests in Marsk and Velda were broken up.", ["Marsk", "Velda"]),
        ("He was seen near Karl Street, Marsk.", ["Karl Street", "Marsk"]),
        ("He was stopped at Marsk Airport.", ["Marsk Airport"]),
        ("The village of Saint Anna was shelled.", ["Saint Anna"]),
        ("In Marsk, the mayor refused.", ["Marsk"]),
        ("He was shot at 14 Lenin Street.", ["14 Lenin Street"]),
        ("He is held in Marsk On 5 May he wrote.", ["Marsk"]),
        ("They met in the United States of America.", ["United States of America"]),
        ("Oil is drilled in the Delta region.", ["Delta region"]),
        ("He fled to Côte d'Ivoire.", ["Côte d'Ivoire"]),
        ("He lives in Bac Linh province.", ["Bac Linh province"]),
        ("He left for Marsk, and was seen in Velda.", ["Marsk", "Velda"]),
        ("They marched through the centre of Port Velda.", ["Port Velda"]),
        ("He was held at the railway station of Marsk.", ["Marsk"]),
        ("She was stopped on the outskirts of Marsk, Orland.", ["Marsk", "Orland"]),
        ("The villages of Saint Anna, Kar Velda and Dun were shelled.", ["Saint Anna", "Kar Velda", "Dun"]),
        ("Mud ran into the Velda River.", ["Velda River"]),
        ("He was tried in The Hague.", ["The Hague"]),
        ("Officers closed Harbour Avenue.", ["Harbour Avenue"]),
    ],
    "fr": [
        ("Il a été arrêté à Veldaville.", ["Veldaville"]),
        ("Il vit dans la ville de Port Velda.", ["Port Velda"]),
        ("Il a été transféré de Veldaville vers Marsk.", ["Veldaville", "Marsk"]),
        ("Il a fui au Mali et en Mauritanie.", ["Mali", "Mauritanie"]),
        ("La région du Haut-Velda est fermée.", ["Haut-Velda"]),
        ("Le quartier de Belleroche a été bouclé.", ["Belleroche"]),
        ("À Veldaville, la foule a été dispersée.", ["Veldaville"]),
        ("Il a été vu rue des Lilas.", ["rue des Lilas"]),
        ("La garde a barré l'avenue de l'Espoir.", ["avenue de l'Espoir"]),
        ("Il vit au 14 de la rue des Lilas.", ["14 de la rue des Lilas"]),
        ("La vallée de la Dimba est polluée.", ["vallée de la Dimba"]),
        ("Il a été vu avenue du Fleuve, à Veldaville.", ["avenue du Fleuve", "Veldaville"]),
        ("Il est né à Dakar, Sénégal.", ["Dakar", "Sénégal"]),
        ("Les villages de Kalo, de Dimba et de Saint Kossi ont brûlé.", ["Kalo", "Dimba", "Saint Kossi"]),
        ("La foule a traversé le centre de Kalo.", ["Kalo"]),
        ("Il a été arrêté à l'aéroport de Dimba.", ["Dimba"]),
        ("Dans les rues de Dimba, nul ne parle.", ["Dimba"]),
    ],
    "es": [
        ("Fue detenido en Valdera.", ["Valdera"]),
        ("Vive en la ciudad de Puerto Valdera.", ["Puerto Valdera"]),
        ("Fue trasladado de Valdera a Monteluz.", ["Valdera", "Monteluz"]),
        ("En el municipio de San Anselmo, departamento de Altavista, murió.", ["San Anselmo", "Altavista"]),
        ("Huyó a México y viajó a Costa Rica.", ["México", "Costa Rica"]),
        ("Ocurrió en la vereda El Carmen.", ["El Carmen"]),
        ("Ocurrió en la provincia de Altavista.", ["Altavista"]),
        ("En Valdera y Monteluz hubo protestas.", ["Valdera", "Monteluz"]),
        ("En los barrios de La Acequia y El Olmo no hay agua.", ["La Acequia", "El Olmo"]),
        ("Los municipios de San Gil, Santa Fe y Tres Cruces.", ["San Gil", "Santa Fe", "Tres Cruces"]),
        ("Fueron desalojados de la finca El Trapiche.", ["finca El Trapiche"]),
        ("Fue detenido en el aeropuerto de Valdera.", ["Valdera"]),
        ("Marcharon por el centro de Valdera.", ["Valdera"]),
        ("Vive en el estado de Altavista.", ["Altavista"]),
        ("En la plaza Bolívar, de Valdera.", ["plaza Bolívar", "Valdera"]),
        ("Vive en la calle Olmos 14, Valdera.", ["calle Olmos 14", "Valdera"]),
    ],
}


@pytest.mark.parametrize(("language", "text"), [(tongue, text) for tongue, texts in SILENT.items() for text in texts])
def test_no_place_is_found_where_none_is_named(language: Language, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"), [(tongue, *case) for tongue, cases in FOUND.items() for case in cases]
)
def test_places_are_found(language: Language, text: str, expected: list[str]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize("kind", [PartKind.LAW, PartKind.ANNEX, PartKind.REQUESTS, PartKind.SIGNATURES])
def test_only_background_and_facts_name_places(kind: PartKind) -> None:
    assert list(find_places(sheet_of((kind, "He was arrested in Marsk.")))) == []


def test_a_state_is_told_from_other_places() -> None:
    (mention,) = find_places(sheet_of("He fled to Kenya."))
    assert mention.state == "KEN"


def test_a_station_for_coaches_is_of_its_town() -> None:
    assert found("Il a été arrêté à la gare routière de Lenz.", "fr") == ["Lenz"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor of the Popular Front spoke."),
        ("en", "He walked towards Ms. Orlund."),
        ("en", "The governor of the Central Bank spoke."),
        ("fr", "Il s'est tourné vers M. Sidibou, vers 3 heures."),
        ("fr", "Il rejoignit Amnesty International."),
        ("fr", "Il a quitté le Parti de la Justice."),
        ("fr", "Dans la maison de Karim, on dormait."),
        ("fr", "Le président du comité des riverains d'Orvel a parlé."),
        ("es", "Corrió hacia la Sra. Tarazo."),
        ("es", "El gobernador del Banco Central habló."),
    ],
)
def test_what_leads_to_a_place_may_lead_to_something_else(language: Language, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "The mine covers 300 hectares around Mount Velda.", "Mount Velda"),
        ("en", "He lives in Barangay Sto. Velda and works there.", "Barangay Sto. Velda"),
        ("en", "She was beaten at the entrance of Velda.", "Velda"),
        ("en", "He was arrested at the bus terminal of Velda.", "Velda"),
        ("en", "He was found 20 kilometres from Velda.", "Velda"),
        ("en", "About 30 employees of the Velda estate stopped work.", "Velda estate"),
        ("en", "He was seized on his way to Velda.", "Velda"),
        ("en", "He is a native of Velda.", "Velda"),
        ("en", "The train bound for Velda stopped.", "Velda"),
        ("en", "The mayor of Velda spoke.", "Velda"),
        ("fr", "Il a fui vers Velda.", "Velda"),
        ("fr", "Ils furent conduits au puits de Tin Velda.", "Tin Velda"),
        ("fr", "Le convoi s'arrêta à dix kilomètres d'Orvel.", "Orvel"),
        ("fr", "Il mourut non loin de Velda.", "Velda"),
        ("fr", "On publia une photo de sa maison d'Orvel.", "Orvel"),
        ("fr", "Ils purent gagner Velda.", "Velda"),
        ("fr", "Il allait embarquer pour Velda.", "Velda"),
        ("fr", "Elle est originaire de Velda.", "Velda"),
        ("fr", "Cela se passa au rond-point Velda.", "rond-point Velda"),
        ("es", "Salió con destino a Velda.", "Velda"),
        ("es", "Los migrantes, procedentes de Velda, caminaban.", "Velda"),
        ("es", "El alcalde indígena de Velda habló.", "Velda"),
        ("es", "Los comuneros de Velda se oponen.", "Velda"),
        ("es", "Pararon a la entrada de Puerto Velda.", "Puerto Velda"),
        ("es", "Se oponen a la tala en la sierra de Velda.", "sierra de Velda"),
        ("es", "Lo retuvieron en una casa de seguridad de Velda.", "Velda"),
        ("es", "Sucedió a la altura de Velda.", "Velda"),
        ("es", "Huyeron hacia Velda.", "Velda"),
    ],
)
def test_a_place_is_led_to_by_distance_direction_origin_and_by_what_is_there(
    language: Language, text: str, place: str
) -> None:
    assert found(text, language) == [place]
