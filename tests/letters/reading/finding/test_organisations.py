"""Which words of a letter are found to name bodies. All of them are invented, but for kinds that every State has."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.organisations import find_organisations
from verbale.letters.reading.sheet import Language
from verbale.letters.record import OrganisationKind as Kind
from verbale.letters.record import PartKind


def found(text: str, language: Language = "en") -> list[str]:
    sheet = sheet_of(*text.split("\n"), language=language)
    return [mention.span.of(sheet.flow.text) for mention in find_organisations(sheet) if not mention.short]


def kinds(text: str, language: Language = "en") -> list[Kind | None]:
    return [mention.kind for mention in find_organisations(sheet_of(text, language=language)) if not mention.short]


SILENT = {
    "en": [
        "The dam on the Channel broke, and a channel was dug. The post was lost.",
        "He waited in Osaka Prefecture, in a Sports Facility, at the Goal Post.",
        "The Public Prosecutor, Mr. Velin, spoke. The Public Prosecutor Ana Berg spoke too.",
        "They marched by the river. A bank, Monday, a newspaper, and a company.",
        "The Human Rights Council adopted resolution 52/4, as the General Assembly had.",
        "The Working Group on Arbitrary Detention found it arbitrary.",
        "The Office of the High Commissioner and the Human Rights Committee were told.",
        "Your Excellency's Government has ratified the Covenant.",
        "He was charged under the Criminal Code and the Police Act.",
        "The Law on the Organization of the Supreme Court was amended.",
        "The Basic Principles on the Role of Lawyers, and the Code of Conduct.",
        "The Minister of the Interior denied it.",
        "Mr. Ivan Karsov met Ms. Lena Orlund.",
        "The court ordered his detention in a prison, and the police obeyed.",
        "He was held in a detention centre near the police station.",
        "A women's organisation and an association of lawyers protested.",
        'He was charged with "Inciting Hatred" against a group.',
        "On Monday, an officer came.",
        "He landed at Velda International Airport.",
        "The Special Rapporteur on the situation of human rights defenders wrote.",
        "The UN Declaration on Human Rights Defenders says so.",
        "See the Annex and the Report of the Secretary-General.",
        "The Mining (Effluents) Regulations and the Police (Powers) Act.",
        "He was tried in The Hague and met The Netherlands' envoy.",
        "Mr. Ivan Karsov, a company director, lives in Velda, a company town.",
        "He met Ms. Lena Orlund, a newspaper editor.",
        "According to the General Comment (GC), it is so.",
    ],
    "fr": [
        "Le Conseil des droits de l'homme a adopté la résolution 52/4.",
        "Le Groupe de travail sur la détention arbitraire et le Comité des droits de l'homme l'ont dit.",
        "Le tribunal a ordonné sa détention dans une prison.",
        "La police a dispersé la foule devant le commissariat.",
        "Le Gouvernement de votre Excellence a ratifié le Pacte.",
        "La loi sur les associations et le Code pénal le prévoient.",
        "Le Ministre de l'Intérieur a nié.",
        "Une association de femmes et un syndicat ont protesté.",
        "Le Haut-Commissariat aux droits de l'homme a été saisi.",
    ],
    "es": [
        "El Consejo de Derechos Humanos aprobó la resolución 52/4.",
        "El Grupo de Trabajo sobre la Detención Arbitraria y el Comité de Derechos Humanos lo dijeron.",
        "El tribunal ordenó su detención en una cárcel.",
        "La policía dispersó a la multitud.",
        "El Gobierno de Su Excelencia ratificó el Pacto.",
        "El Código Penal y la Ley de Asociaciones lo prevén.",
        "El Ministro del Interior lo negó.",
        "Una asociación de mujeres y un sindicato protestaron.",
        "La Oficina del Alto Comisionado fue informada.",
    ],
}
FOUND = {
    "en": [
        ("The Ministry of Justice replied.", ["Ministry of Justice"]),
        ("He told Channel Two of it.", ["Channel Two"]),
        ("They told the Prefecture of the march.", ["Prefecture"]),
        ("Doctors of the Lower Velda Health Post came.", ["Lower Velda Health Post"]),
        ("He died in Temporary Detention Facility No. 3.", ["Temporary Detention Facility No. 3"]),
        ("The Physicians' Circle helped.", ["Physicians' Circle"]),
        ("She was heard by the Velda Law Courts.", ["Velda Law Courts"]),
        ("He was tried by Branch 3 of the Upper Court of Velda.", ["Upper Court of Velda"]),
        (
            "The Public Prosecutor of Velda and the Military Prosecutor agreed.",
            ["Public Prosecutor of Velda", "Military Prosecutor"],
        ),
        ("The land was held by Marsk County.", ["Marsk County"]),
        ("A bank, Velda Savings, closed the account.", ["Velda Savings"]),
        (
            "Its counsel, Berg & Partners Advocates, and Tarn Energi AB wrote.",
            ["Berg & Partners Advocates", "Tarn Energi AB"],
        ),
        ("She went to the police of the Second District of Velda.", ["police of the Second District of Velda"]),
        ("The Ministry of Justice and the Ministry of Health replied.", ["Ministry of Justice", "Ministry of Health"]),
        ("The Ministry of Labour and Social Affairs replied.", ["Ministry of Labour and Social Affairs"]),
        ("The Supreme Court of Velda, in Port Velda, agreed.", ["Supreme Court of Velda"]),
        (
            "Officers of the Velda City Police and the State Security Committee came.",
            ["Velda City Police", "State Security Committee"],
        ),
        ("He writes for the weekly The Tide.", ["The Tide"]),
        ("He was arrested by the KSB in Marsk.", ["KSB"]),
        ("She is held at Bo La detention centre.", ["Bo La detention centre"]),
        ("Blue Spring, a registered association which tests water, was closed.", ["Blue Spring"]),
        ("The Miners' Aid Circle (MAC) was closed.", ["Miners' Aid Circle", "MAC"]),
        ("Officers of the Public Order Brigade came.", ["Public Order Brigade"]),
        ("He was fined by the Magistrate's Court of Marsk.", ["Magistrate's Court of Marsk"]),
        ("He was held at the Fourth District police station.", ["Fourth District police station"]),
        ("He was taken to the detention facility of Marsk.", ["detention facility of Marsk"]),
        ("Karta Telecom and Norda Systems denied it.", ["Karta Telecom", "Norda Systems"]),
        ('Karta Minerals plc ("Karta") denied it. Karta left.', ["Karta Minerals plc", "Karta", "Karta"]),
        ("Velda's National Security Agency (NSA) came. The NSA took him.", ["National Security Agency", "NSA", "NSA"]),
        (
            "The Prosecutor's Office and the Attorney General's Office asked.",
            ["Prosecutor's Office", "Attorney General's Office"],
        ),
        (
            "He was held in Marsk prison and Upper Velda pre-trial detention centre.",
            ["Marsk prison", "Upper Velda pre-trial detention centre"],
        ),
        (
            "He was moved to Penal Colony No. 7 and Marsk Detention Centre No. 1.",
            ["Penal Colony No. 7", "Marsk Detention Centre No. 1"],
        ),
        ("He was moved to penal colony No. 7.", ["penal colony No. 7"]),
        (
            "The Marsk district court heard it; the Marsk District Court ruled.",
            ["Marsk district court", "Marsk District Court"],
        ),
        ('He heads "Zarya" (Dawn), an organisation of tenants.', ["Zarya"]),
        ('The organisation "Free Pen" was closed.', ["Free Pen"]),
        ("The NGO Nova Zarya was closed. Nova Zarya appealed.", ["Nova Zarya", "Nova Zarya"]),
        ("The human rights group Lantern was raided.", ["Lantern"]),
        ("The newspaper Velda Herald was fined.", ["Velda Herald"]),
        ("The company Karta Holding and Minera Alta Ltd. dug there.", ["Karta Holding", "Minera Alta Ltd."]),
        ("Karta Mining Inc. was licensed.", ["Karta Mining Inc."]),
        (
            "The Ana Berg Foundation and the Velda Bar Association spoke.",
            ["Ana Berg Foundation", "Velda Bar Association"],
        ),
        ("Members of the VLF fired.", ["VLF"]),
        ("The Velda Liberation Front fired.", ["Velda Liberation Front"]),
        ("The European Court of Human Rights ruled.", ["European Court of Human Rights"]),
        ("The Second Northern District Military Court ruled.", ["Second Northern District Military Court"]),
        (
            "The Regional Directorate of Public Security of Marsk came.",
            ["Regional Directorate of Public Security of Marsk"],
        ),
        ("The Marsk Department of the Federal Guard Service came.", ["Marsk Department of the Federal Guard Service"]),
        ("On 6 May, the station of Radio Velda was searched.", ["Radio Velda"]),
        ("The Union of Free Journalists and Radio Velda spoke.", ["Union of Free Journalists", "Radio Velda"]),
        ("Free International and Human Pen Watch spoke.", ["Free International", "Human Pen Watch"]),
        ("The Peace and Justice Institute spoke.", ["Peace and Justice Institute"]),
        ("The University of Velda dismissed her.", ["University of Velda"]),
        ("Evidence was lost by the Marsk Police in May 2020.", ["Marsk Police"]),
    ],
    "fr": [
        ("Le Ministère de la Justice a répondu.", ["Ministère de la Justice"]),
        ("Le ministère de l'Intérieur a répondu.", ["ministère de l'Intérieur"]),
        ("La Direction générale de la sûreté nationale a nié.", ["Direction générale de la sûreté nationale"]),
        ("Le Tribunal de première instance de Velda a statué.", ["Tribunal de première instance de Velda"]),
        ("La Cour suprême a rejeté le pourvoi.", ["Cour suprême"]),
        ("Il a été détenu à la prison civile de Velda.", ["prison civile de Velda"]),
        ("Il a été conduit au commissariat central de Velda.", ["commissariat central de Velda"]),
        (
            "La Ligue orlandaise des libertés et le Tribunal correctionnel de Velda.",
            ["Ligue orlandaise des libertés", "Tribunal correctionnel de Velda"],
        ),
        ("Le Centre pour la transparence minière a été fermé.", ["Centre pour la transparence minière"]),
        ("Le 2e Bataillon de la Garde fédérale est venu.", ["2e Bataillon de la Garde fédérale"]),
        ("Dans la cour de la brigade territoriale de Kalo.", ["brigade territoriale de Kalo"]),
        ("Le Sénat de modifier la loi.", ["Sénat"]),
        ("Selon l'Entraide des Orphelins (EO), l'Abri des Veuves (ADV) a fermé.", []),
        ("Selon l'Abri Secours Veuves (ASV), il est mort.", ["Abri Secours Veuves", "ASV"]),
        ("Au centre de détention provisoire n° 2 de Kalo.", ["centre de détention provisoire n° 2 de Kalo"]),
        (
            "L'Agence nationale de renseignement (ANR) l'a arrêté. L'ANR nie.",
            ["Agence nationale de renseignement", "ANR", "ANR"],
        ),
        ("L'association Velda Libre a été dissoute.", ["Velda Libre"]),
        ("L'ONG « Aube nouvelle » a été fermée.", ["Aube nouvelle"]),
        ("Le journal Le Phare a été fermé.", ["Le Phare"]),
        ("La Cour d'appel de Velda a confirmé.", ["Cour d'appel de Velda"]),
        ("La Ligue des droits de l'homme de Velda a protesté.", ["Ligue des droits de l'homme de Velda"]),
        ("La Gendarmerie nationale est intervenue.", ["Gendarmerie nationale"]),
    ],
    "es": [
        ("El Ministerio del Interior respondió.", ["Ministerio del Interior"]),
        ("La Fiscalía General de la Nación abrió una causa.", ["Fiscalía General de la Nación"]),
        ("La Policía Nacional y el Ejército Nacional intervinieron.", ["Policía Nacional", "Ejército Nacional"]),
        ("El Juzgado Segundo de lo Penal de Valdera dictó sentencia.", ["Juzgado Segundo de lo Penal de Valdera"]),
        ("La Unidad de Investigación de Delitos lo retuvo.", ["Unidad de Investigación de Delitos"]),
        ("La Corte Suprema de Justicia resolvió.", ["Corte Suprema de Justicia"]),
        ("Fue llevado a la cárcel de Valdera.", ["cárcel de Valdera"]),
        ("La organización Tierra Viva fue disuelta.", ["Tierra Viva"]),
        ("La empresa Minera Alta S.A. obtuvo licencia.", ["Minera Alta S.A."]),
        (
            "La Defensoría del Pueblo y la Comisión Interamericana de Derechos Humanos (CIDH) actuaron. La CIDH insistió.",
            ["Defensoría del Pueblo", "Comisión Interamericana de Derechos Humanos", "CIDH", "CIDH"],
        ),
        ("El periódico «La Voz» fue cerrado.", ["La Voz"]),
        ("El diario La Voz del Sur fue cerrado.", ["La Voz del Sur"]),
        ("El Centro de Derechos Humanos «Tierra Viva» cerró.", ['Centro de Derechos Humanos "Tierra Viva"']),
        (
            "El Consejo Cívico de Organizaciones Populares (COPIN) protestó.",
            ["Consejo Cívico de Organizaciones Populares", "COPIN"],
        ),
        ("El Centro Penitenciario de Valdera está lleno.", ["Centro Penitenciario de Valdera"]),
    ],
}


@pytest.mark.parametrize(("language", "text"), [(tongue, text) for tongue, texts in SILENT.items() for text in texts])
def test_no_body_is_found_where_none_is_named(language: Language, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"), [(tongue, *case) for tongue, cases in FOUND.items() for case in cases]
)
def test_bodies_are_found_with_their_whole_names(language: Language, text: str, expected: list[str]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Ministry of Justice replied.", Kind.AUTHORITY),
        ("The Supreme Court of Velda agreed.", Kind.COURT),
        ("The Marsk Detention Centre is full.", Kind.PRISON),
        ("He sat in Marsk prison.", Kind.PRISON),
        ("The company Karta Holding dug.", Kind.COMPANY),
        ("Radio Velda reported it.", Kind.MEDIA),
        ("The NGO Lantern was closed.", Kind.CIVIL_SOCIETY),
        ("The Investigative Committee of Velda opened a case.", Kind.AUTHORITY),
        ("The Velda Liberation Army fired.", Kind.ARMED_GROUP),
        ("The African Union observed.", Kind.INTERNATIONAL),
        ("The European Court of Human Rights ruled.", Kind.COURT),
        ("The University of Velda dismissed her.", Kind.OTHER),
        ("The armed group Red Sickle fired.", Kind.ARMED_GROUP),
    ],
)
def test_the_head_noun_tells_the_kind(text: str, kind: Kind) -> None:
    assert kinds(text) == [kind]


def test_law_parts_name_no_bodies_of_the_case() -> None:
    sheet = sheet_of(
        (PartKind.LAW, "The Supreme Court of Velda agreed."), (PartKind.ANNEX, "The Velda Bar Association.")
    )
    assert list(find_organisations(sheet)) == []


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        ("The National Security Agency (NSA) came.", ("NSA",)),
        ('The Regional Directorate of Security (hereinafter "the Directorate") came.', ("Directorate",)),
        ('He heads "Zarya" (Dawn), an organisation.', ("Dawn",)),
        ("The Ministry of Justice (see above) came.", ()),
        ("The Ministry of Justice (AL VEL 3/2019) came.", ()),
    ],
)
def test_short_forms_and_translations_in_brackets_are_aliases(text: str, aliases: tuple[str, ...]) -> None:
    mention, *_ = find_organisations(sheet_of(text))
    assert mention.aliases == aliases


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "La cour de l'école et la cour de Mme Orlund sont vides.", []),
        ("fr", "Un laboratoire et un opérateur ont répondu.", []),
        (
            "fr",
            "Le laboratoire Vélab, l'opérateur Karsko et l'agence de presse Orpresse.",
            ["Vélab", "Karsko", "Orpresse"],
        ),
        ("fr", "La société immobilière Karta Plage a répondu.", ["Karta Plage"]),
        ("fr", "La cour de Lenz a statué.", ["cour de Lenz"]),
        (
            "fr",
            "La police aux frontières et l'inspection du travail.",
            ["police aux frontières", "inspection du travail"],
        ),
        (
            "fr",
            "Le Syndicat national autonome des électriciens a cessé.",
            ["Syndicat national autonome des électriciens"],
        ),
        (
            "es",
            "El juzgado de paz de Lenz y el centro carcelario de Marsk.",
            ["juzgado de paz de Lenz", "centro carcelario de Marsk"],
        ),
        ("es", "El laboratorio Velab y la agencia de noticias Orprensa.", ["Velab", "Orprensa"]),
    ],
)
def test_bodies_of_french_and_spanish_letters(language: Language, text: str, expected: list[str]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "At Velda police station Mr. Ilun Baro was beaten.", ["Velda police station"]),
        ("es", "La Jueza Penal de Garantías, Sra. Luz Tarazo, lo admitió.", []),
        ("es", "El Tribunal de Sentencia n.º 2 la condenó.", ["Tribunal de Sentencia n.º 2"]),
        ("es", "El Juzgado 5.º de Instrucción lo liberó.", ["Juzgado 5.º de Instrucción"]),
        ("es", "Pasó la noche en la comisaría 4.ª, donde lo golpearon.", ["comisaría 4.ª"]),
        ("es", "El Sindicato de Prensa del Este informó. Este calló.", ["Sindicato de Prensa del Este"]),
        ("fr", "Il a été écroué à la maison centrale d'Orvel.", ["maison centrale d'Orvel"]),
        ("fr", "Il a été conduit au centre de transit d'Orvel.", ["centre de transit d'Orvel"]),
        ("fr", "Il vit dans une maison d'Orvel.", []),
    ],
)
def test_names_keep_their_numbers_and_quarters_and_titles_are_none(
    language: Language, text: str, expected: list[str]
) -> None:
    sheet = sheet_of(text, language=language)
    assert [mention.span.of(sheet.flow.text) for mention in find_organisations(sheet)] == expected
