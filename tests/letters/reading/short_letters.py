"""Letters of a few lines in three languages, for tests that change one thing of a letter and leave the rest in order."""

from verbale.letters.checked import read
from verbale.letters.record import Event, Key, Person, Record

HRD = "Special Rapporteur on the situation of human rights defenders"
FOE = "Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression"
TORTURE = "Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment"
EXECUTIONS = "Special Rapporteur on extrajudicial, summary or arbitrary executions"
WGAD = "Working Group on Arbitrary Detention"

HRD_FR = "Rapporteuse spéciale sur la situation des défenseurs des droits de l'homme"
HRD_ES = "Relatora Especial sobre la situación de los defensores de los derechos humanos"


def letter(
    *,
    heading: str = f"Mandates of the {HRD} and the {FOE}",
    head: str = "Ref.: AL PER 3/2023\n\n25 October 2023\n\nExcellency,",
    opening: str = f"We have the honour to write to you in our capacities as {HRD} and {FOE}, pursuant to Human Rights "
    "Council resolutions 52/4 and 52/9.",
    body: str = "In this connection, we wish to bring to the attention of your Excellency's Government information that "
    "has reached us concerning the arrest of Ms. Ana Modelo.",
    requests: str = "As it is our responsibility, under the mandates entrusted to us, to seek clarification of all cases brought "
    "to our attention, we should be grateful for your observations on the matters below:\n\n1. Please provide any "
    "additional information.\n\n2. Please indicate the legal basis of the arrest.",
    end: str = "Please accept, Excellency, the assurances of our highest consideration.",
    signatures: str = f"Mary Lawlor\n{HRD}\n\nIrene Khan\n{FOE}",
) -> Record:
    return of_blocks(heading, head, opening, body, requests, end, signatures)


def of_blocks(*blocks: str) -> Record:
    return read("\n\n".join(blocks).encode(), name="letter.md")


def told(
    facts: str,
    *,
    subject: str = "the case of Ms. Ana Modelo, a librarian",
    before: str = "",
    concerns: str = "that she was deprived of her liberty",
    law: str = "",
    head: str = "Ref.: AL PER 3/2023\n\n25 October 2023\n\nExcellency,",
) -> Record:
    """An English letter that tells these facts; `before` them stands what is known of people and earlier letters."""
    body = [
        (
            "In this connection, we wish to bring to the attention of your Excellency's Government information that "
            f"has reached us concerning {subject}."
        ),
        before,
        f"According to the information received:\n\n{facts}" if facts else "",
        f"Without prejudging these allegations, we are seriously concerned {concerns}.",
        law,
    ]
    return letter(head=head, body="\n\n".join(block for block in body if block))


def raconte(
    faits: str, *, objet: str = "la situation de Mme Ana Modèle, libraire", avant: str = "", droit: str = ""
) -> Record:
    """A French letter that tells these facts."""
    blocks = [
        f"Mandat de la {HRD_FR}",
        "Réf. : AL TGO 3/2023",
        "25 octobre 2023",
        "Excellence,",
        (
            f"J'ai l'honneur de vous écrire en ma qualité de {HRD_FR}, conformément à la résolution 52/4 du Conseil "
            "des droits de l'homme."
        ),
        (
            "À cet égard, je souhaite porter à l'attention du Gouvernement de votre Excellence des informations que "
            f"j'ai reçues concernant {objet}."
        ),
        avant,
        f"Selon les informations reçues :\n\n{faits}" if faits else "",
        "Sans vouloir préjuger de ces allégations, j'exprime ma vive préoccupation.",
        droit,
        (
            "Il est de ma responsabilité, en vertu du mandat qui m'a été confié, de solliciter votre coopération. "
            "Je serais reconnaissante de vos observations sur les points suivants :"
        ),
        "1. Veuillez fournir toute information complémentaire.",
        "Veuillez agréer, Excellence, l'assurance de ma haute considération.",
        f"Mary Lawlor\n{HRD_FR}",
    ]
    return of_blocks(*(block for block in blocks if block))


def cuenta(
    hechos: str, *, asunto: str = "la situación de la Sra. Ana Modelo, librera", antes: str = "", derecho: str = ""
) -> Record:
    """A Spanish letter that tells these facts."""
    blocks = [
        f"Mandato de la {HRD_ES}",
        "Ref.: AL CHL 3/2023",
        "25 de octubre de 2023",
        "Excelencia,",
        (
            f"Tengo el honor de escribirle en mi calidad de {HRD_ES}, de conformidad con la resolución 52/4 del "
            "Consejo de Derechos Humanos."
        ),
        (
            "En este contexto, quisiera señalar a la atención del Gobierno de Su Excelencia la información que he "
            f"recibido en relación con {asunto}."
        ),
        antes,
        f"De acuerdo con la información recibida:\n\n{hechos}" if hechos else "",
        "Sin prejuzgar la exactitud de estas alegaciones, expreso mi grave preocupación.",
        derecho,
        (
            "Es mi responsabilidad, de acuerdo con el mandato que me ha sido otorgado, intentar clarificar las "
            "alegaciones. Agradecería sus observaciones sobre los asuntos siguientes:"
        ),
        "1. Sírvase proporcionar cualquier información adicional.",
        "Acepte, Excelencia, la expresión de mi más distinguida consideración.",
        f"Mary Lawlor\n{HRD_ES}",
    ]
    return of_blocks(*(block for block in blocks if block))


def dated(record: Record) -> list[tuple[str, str | None, bool]]:
    """Kind, date and whether the date was worked out, of each event."""
    return [(event.kind.value, event.date, event.inferred) for event in record.events]


def hedged(record: Record) -> list[tuple[str, str]]:
    return [(event.kind.value, event.attribution.value) for event in record.events]


def person(record: Record, name: str) -> Person:
    (found,) = [each for each in record.people if each.name == name]
    return found


def to_whom(record: Record, event: Event) -> list[str]:
    return names_of(record, event.people)


def names_of(record: Record, keys: tuple[Key, ...]) -> list[str]:
    named = {each.key: each.name for each in record.people}
    return [named[key] for key in keys]


def cited(record: Record) -> list[str]:
    """Each citation as `iccpr 19(3)`, a document by its symbol, and a source that is not understood as `?`."""
    return [
        " ".join(
            each
            for each in (
                citation.instrument or citation.symbol or "?",
                citation.provision,
                f"¶{citation.paragraph}" if citation.paragraph else None,
            )
            if each
        )
        for citation in record.citations
    ]
