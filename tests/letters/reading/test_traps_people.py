"""What has misled readers of this genre about people: each case in a short letter, made for the test."""

from tests.letters.reading.frames import letter as whole_letter
from tests.letters.reading.short_letters import cuenta, names_of, person, raconte, to_whom, told
from verbale.letters.reading import read
from verbale.letters.record import Role


def test_a_pen_name_under_which_the_facts_go_on_is_its_bearers() -> None:
    record = told(
        "**The case of Ms. Halina Wroszek (“Pustelnik”)**\n\nOn 3 May 2021, Ms. Halina Wroszek was arrested in "
        "Quillay. On 4 May 2021, Pustelnik was charged with “slander”.",
        subject="Ms. Halina Wroszek (pen-name Pustelnik), a poet",
    )
    (poet,) = record.people
    assert (poet.name, poet.aliases) == ("Halina Wroszek", ("Pustelnik",))
    assert [(each.offence, names_of(record, each.people)) for each in record.charges] == [
        ("slander", ["Halina Wroszek"])
    ]
    assert "Pustelnik" in [mention.of(record.text) for mention in poet.mentions]


def test_a_spanish_pen_name_is_its_bearers() -> None:
    record = cuenta(
        "El 4 de mayo de 2021, Pustelnik fue detenida en Lebu.",
        asunto="la situación de la Sra. Halina Wroszek, conocida por su seudónimo Pustelnik, poeta",
    )
    (poet,) = record.people
    assert poet.aliases == ("Pustelnik",)
    assert [to_whom(record, each) for each in record.events] == [["Halina Wroszek"]]


def test_a_french_pen_name_is_its_bearers() -> None:
    record = raconte(
        "Le 4 mai 2021, Pustelnik a été arrêtée à Kpalimé.",
        objet="la situation de Mme Halina Wroszek, plus connue sous son nom de plume Pustelnik, poétesse",
    )
    (poet,) = record.people
    assert poet.aliases == ("Pustelnik",)
    assert [to_whom(record, each) for each in record.events] == [["Halina Wroszek"]]


def test_a_slip_of_spelling_in_a_heading_makes_no_second_person_and_is_said() -> None:
    record = told(
        "On 3 May 2021, Ms. Wroszek was arrested in Quillay.\n\n**The cases of Ms. Halina Wrosek and Mr. "
        "Olan**\n\nOn 5 June 2022, Ms. Wroszek was released.",
        subject="the cases of Ms. Halina Wroszek and Mr. Karel Olan, poets",
    )
    assert [each.name for each in record.people] == ["Halina Wroszek", "Karel Olan"]
    (finding,) = [each for each in record.findings if each.rule == "name-spellings"]
    assert finding.span is not None
    assert "Wrosek" in finding.span.of(record.text)


def test_two_names_alike_stay_two_people() -> None:
    record = told(
        "On 3 May 2021, Mr. Marko Velin and Mr. Darko Velin were arrested in Quillay.",
        subject="the cases of Mr. Marko Velin and Mr. Darko Velin, bakers",
    )
    assert [each.name for each in record.people] == ["Marko Velin", "Darko Velin"]
    assert not [each for each in record.findings if each.rule == "name-spellings"]


def test_surnames_after_messrs_are_those_who_were_introduced_pages_before() -> None:
    pages = "\n\n".join(
        f"{number}\n\nThe market was closed again, and the stalls were taken away." for number in (2, 3, 4)
    )
    record = told(
        f"On 3 May 2021, Mr. Olan was arrested in Quillay.\n\n{pages}\n\nOn 6 June 2021, Messrs. Olan and Birch were "
        "charged with “rumour”. On 8 June 2021, Messrs. Birch, Olan and Tarvo Lind were released.",
        subject="the cases of Mr. Karel Olan and Mr. Jonas Birch, both teachers, and Mr. Tarvo Lind, a nurse",
    )
    assert [each.name for each in record.people] == ["Karel Olan", "Jonas Birch", "Tarvo Lind"]
    told_of = {each.kind.value: to_whom(record, each) for each in record.events}
    assert told_of["charge"] == ["Karel Olan", "Jonas Birch"]
    assert told_of["release"] == ["Jonas Birch", "Karel Olan", "Tarvo Lind"]
    assert [mention.of(record.text) for mention in person(record, "Jonas Birch").mentions] == [
        "Mr. Jonas Birch",
        "Birch",
        "Birch",
    ]


def test_a_family_name_that_stands_first_is_still_the_short_form() -> None:
    record = told(
        "On 3 May 2021, Mr. Ngo Dinh Mau was arrested in Quillay. On 6 June 2021, Messrs. Ngo Dinh Mau and Pham Van "
        "Gia were released.",
        subject="the cases of Messrs. Ngo Dinh Mau and Pham Van Gia, both bloggers",
    )
    assert [each.name for each in record.people] == ["Ngo Dinh Mau", "Pham Van Gia"]
    assert to_whom(record, record.events[-1]) == ["Ngo Dinh Mau", "Pham Van Gia"]


def test_surnames_after_the_french_plural_are_those_who_were_introduced() -> None:
    record = raconte(
        "Le 3 mai 2021, M. Olan a été arrêté à Kpalimé.\n\nLe 6 juin 2021, MM. Olan et Birch ont été libérés.",
        objet="la situation de M. Karel Olan et M. Jonas Birch, instituteurs",
    )
    assert [each.name for each in record.people] == ["Karel Olan", "Jonas Birch"]
    assert to_whom(record, record.events[-1]) == ["Karel Olan", "Jonas Birch"]


def test_surnames_after_the_spanish_plural_are_those_who_were_introduced() -> None:
    record = cuenta(
        "El 3 de mayo de 2021, el Sr. Olan fue detenido en Lebu.\n\nEl 6 de junio de 2021, los Sres. Olan y Birch "
        "fueron acusados de injurias.",
        asunto="la situación del Sr. Karel Olan y del Sr. Jonas Birch, maestros",
    )
    assert [each.name for each in record.people] == ["Karel Olan", "Jonas Birch"]
    assert to_whom(record, record.events[-1]) == ["Karel Olan", "Jonas Birch"]


def test_bold_that_a_copyist_laid_over_paragraphs_makes_no_name() -> None:
    record = told(
        "**On 3 May 2021, Ms. Ana Modelo was arrested in Quillay by Three Officers of the River Police. She asked "
        "for a Lawyer at the Old Harbour Station.**\n\n**On 6 July 2021, she was released.**"
    )
    assert [each.name for each in record.people] == ["Ana Modelo"]
    assert [(each.kind.value, each.date) for each in record.events] == [
        ("arrest", "2021-05-03"),
        ("release", "2021-07-06"),
    ]


def test_a_familys_private_facts_are_no_events_and_its_members_no_victims() -> None:
    record = told(
        "On 3 May 2021, Ms. Modelo was arrested in Quillay. Her husband, Mr. Pedro Supuesto, has cancer and cannot "
        "walk. On 6 July 2021, Ms. Modelo was released."
    )
    assert person(record, "Pedro Supuesto").role is Role.RELATIVE
    assert person(record, "Ana Modelo").role is Role.VICTIM
    assert [each.kind.value for each in record.events] == ["arrest", "release"]


def test_the_private_facts_of_a_spanish_letter_are_no_events() -> None:
    record = cuenta(
        "El 3 de mayo de 2021, la Sra. Modelo fue detenida en Lebu. Su esposo, el Sr. Pedro Supuesto, padece cáncer "
        "y no puede caminar. El 6 de julio de 2021, la Sra. Modelo fue puesta en libertad."
    )
    assert person(record, "Pedro Supuesto").role is Role.RELATIVE
    assert [each.kind.value for each in record.events] == ["arrest", "release"]


def test_the_private_facts_of_a_french_letter_are_no_events() -> None:
    record = raconte(
        "Le 3 mai 2021, Mme Modèle a été arrêtée à Kpalimé. Son époux, M. Paul Supposé, souffre d'un cancer et ne "
        "peut marcher. Le 6 juillet 2021, Mme Modèle a été libérée."
    )
    assert person(record, "Paul Supposé").role is Role.RELATIVE
    assert [each.kind.value for each in record.events] == ["arrest", "release"]


def test_a_child_of_the_family_is_found_by_name_so_that_it_can_be_guarded() -> None:
    record = told("On 3 May 2021, Ms. Modelo was arrested in Quillay. Her daughter Luz, aged 7, suffers from epilepsy.")
    child = person(record, "Luz")
    assert (child.role, child.age, child.withheld) == (Role.RELATIVE, 7, None)


def test_a_child_that_a_spanish_letter_names_is_not_taken_for_one_whose_name_is_kept_back() -> None:
    record = cuenta("El 3 de mayo de 2021, la Sra. Modelo fue detenida. Su hija Luz, de 7 años, sufre epilepsia.")
    child = person(record, "Luz")
    assert (child.role, child.age, child.withheld) == (Role.RELATIVE, 7, None)


def test_a_child_that_a_french_letter_names_is_not_taken_for_one_whose_name_is_kept_back() -> None:
    record = raconte("Le 3 mai 2021, Mme Modèle a été arrêtée. Sa fille Luce, âgée de 7 ans, est épileptique.")
    child = person(record, "Luce")
    assert (child.role, child.age, child.withheld) == (Role.RELATIVE, 7, None)


def test_who_sends_and_forwards_a_cover_sheet_is_neither_signatory_nor_of_the_case() -> None:
    record = read(whole_letter("appeal-cover-es").encode(), name="cover.md")
    everybody = [each.name for each in record.people] + [each.name for each in record.signatories]
    assert not {"Carla Modelo", "José Supuesto", "Elena Prueba"} & set(everybody)
    assert record.date == "2019-05-07"
