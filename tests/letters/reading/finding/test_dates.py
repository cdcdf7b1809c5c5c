"""Dates as letters write them; what is no date is passed over; what is not printed is worked out and marked."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.date_mentions import DateMention
from verbale.letters.reading.finding.date_roles import DateRole
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def written(mention: DateMention) -> str:
    """`2019-04-11`, a range `2019-04-11..2019-04-13`, with `T22:04` for a time and `~` where inferred."""
    text = str(mention.date)
    if mention.until is not None:
        text += f"..{mention.until}"
    if mention.time is not None:
        text += f"T{mention.time}"
    return text + ("~" if mention.inferred else "")


def dates(text: str, language: Language = "en", dated: str = "25 October 2023") -> list[str]:
    letter = sheet_of(text, language=language, dated=dated)
    return [written(mention) for mention in find_dates(letter) if mention.role is not DateRole.OWN]


SILENT = [
    ("en", "The file G/SO 214 (3-3-16) and Assembly & Association (2010-1), Iran (2011-16) were quoted."),
    ("en", "Resolution 52/4 and A/HRC/29/32, para. 12, were quoted; see A/HRC/WGAD/2021/30."),
    ("en", "Law 20/2022, Act No. 58 of 2006 and Decree 12/3/21 were quoted."),
    ("en", "Article 19 (3) may never be invoked, and paragraph 12 may be read so."),
    ("en", "They march every week in the 1990s style, in 2000s clothes."),
    ("en", "The 25 January Revolution Youth and the 8 March Street office were named."),
    ("en", "They were not separate.1 Effective remedies were denied to 2015 people."),
    ("en", "A fine of 2,000 dollars and 2019 euros was named."),
    ("en", "It happened in the next few weeks, for several weeks thereafter, in the preceding months."),
    ("en", "It happened on 31 February 2021 and on 45 May 2020."),
    ("en", "The decision of 1/5/1437 H was quoted, with one in 2013 E.C."),
    ("en", "On the same day, nothing had been dated yet."),
    ("fr", "La loi n° 2019/12 et la proposition n° 3452 visent l'article 5 ; ils mars."),
    ("fr", "La rue du 8 mai, la place du 13 octobre et le stade du 28 septembre sont vides."),
    ("fr", "Dans les années 1990, environ 2000 personnes vivaient là."),
    ("es", "La Ley 20/2022 y el Decreto 4/2015 se citan en el párrafo 58."),
    ("es", "La calle 9 de octubre, la avenida 6 de diciembre y el hospital 12 de octubre están cerca."),
    ("es", "En la década de 1990 y en los años 80, unas 2000 personas vivían allí."),
    ("es", "Se reunieron a las 3 personas de siempre."),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_numbers_that_are_no_dates_are_passed_over(language: Language, text: str) -> None:
    assert dates(text, language) == []


ENGLISH = [
    ("On the 9 December 2022, he was heard.", ["2022-12-09"]),
    ("On 7th May 2019 and on the 1st of June, 2019, he was heard.", ["2019-05-07", "2019-06-01"]),
    ("On December 9, 2022, he was heard.", ["2022-12-09"]),
    ("On December 9, he was heard.", ["2022-12-09~"]),
    ("In lists it is 17/6/2011, 2011-06-17, 17.06.2011 or 27 Feb 2026.", ["2011-06-17"] * 3 + ["2026-02-27"]),
    ("It was 6/17/2011 in an American list.", ["2011-06-17"]),
    ("In September 2021 he left; in May, 2022 he came back.", ["2021-09", "2022-05"]),
    ("In 2019 he left. He has worked since 1992, until 2013.", ["2019", "1992", "2013"]),
    ("In 2019, 2020 and 2021 he was held.", ["2019", "2020", "2021"]),
    ("From 3 to 5 May 2021 he was held.", ["2021-05-03..2021-05-05"]),
    ("Between 3 and 5 May 2021 he was held.", ["2021-05-03..2021-05-05"]),
    ("He was held 3–5 May 2021.", ["2021-05-03..2021-05-05"]),
    ("He was held May 3-5, 2021.", ["2021-05-03..2021-05-05"]),
    ("From 28 December to 3 January 2021 he was held.", ["2020-12-28..2021-01-03"]),
    ("From 28 April 2020 to 3 May 2021 he was held.", ["2020-04-28..2021-05-03"]),
    ("Between May and July 2021 he was held.", ["2021-05..2021-07"]),
    ("Between 2015 and 2018 he was held.", ["2015..2018"]),
    ("Texts of 16 May, 2 June and 3 July 2019 were read.", ["2019-05-16", "2019-06-02", "2019-07-03"]),
    ("Texts dated: 16 May, 2 June and 3 July 2019.", ["2019-05-16", "2019-06-02", "2019-07-03"]),
    ("Replies of 23 and 30 October 2020 came.", ["2020-10-23", "2020-10-30"]),
    ("He came on 3, 5 and 9 May 2021.", ["2021-05-03", "2021-05-05", "2021-05-09"]),
    ("On 11 April 2019 he left. On 12 April, he was held.", ["2019-04-11", "2019-04-12~"]),
    ("On 20 December 2020 he left. On 3 January, he was held.", ["2020-12-20", "2021-01-03~"]),
    ("On 12 November, he was held.", ["2022-11-12~"]),
    ("In early March 2021 he left. In May, he came back.", ["2021-03", "2021-05~"]),
    ("On 5 May 2021 he was held. On the same day, he was freed.", ["2021-05-05", "2021-05-05~"]),
    ("On 5 May 2021 he was held. The following day, he was freed.", ["2021-05-05", "2021-05-06~"]),
    ("On 5 May 2021 he was held. That same month, she left.", ["2021-05-05", "2021-05~"]),
    ("On 5 May 2021 he was held. On 7 June of the same year, she left.", ["2021-05-05", "2021-06-07~"]),
    ("He was heard on the 3 May this year.", ["2023-05-03~"]),
    (
        "On 5 May 2021, the court read a talk of 1 June 2011. On the same day, he fell.",
        ["2021-05-05", "2011-06-01", "2021-05-05~"],
    ),
    ("On 5 May 2021, at around 10 p.m., he was held.", ["2021-05-05T22:00"]),
    ("At 22:04 on 5 May 2021, he was held.", ["2021-05-05T22:04"]),
    ("Around midnight on 5 May 2021, he was held.", ["2021-05-05T00:00"]),
    ("On 5 May 2021, at 12.30 a.m., he was held.", ["2021-05-05T00:30"]),
    ("The Ley 20/2022 de 19 de octubre de 2022 is quoted.", ["2022-10-19"]),
]
FRENCH = [
    ("Le 1er mars 2021, il a été entendu.", ["2021-03-01"]),
    ("Le 13 août 2013 et le 2 decembre 2013, il est parti.", ["2013-08-13", "2013-12-02"]),
    ("Du 3 au 5 mai 2021, il a été détenu.", ["2021-05-03..2021-05-05"]),
    ("Entre le 3 et le 5 mai 2021, il a été détenu.", ["2021-05-03..2021-05-05"]),
    ("Du 28 avril 2020 au 3 mai 2021, il a été détenu.", ["2020-04-28..2021-05-03"]),
    ("De 2010 à 2015, il a été détenu.", ["2010..2015"]),
    ("Les 3, 5 et 9 mai 2021, il est venu.", ["2021-05-03", "2021-05-05", "2021-05-09"]),
    ("Les lettres des 16 mai, 2 juin et 3 juillet 2019 sont là.", ["2019-05-16", "2019-06-02", "2019-07-03"]),
    ("Début mars 2021, il part. En mai, il revient.", ["2021-03", "2021-05~"]),
    ("En 2019, il part, et depuis 2020 il attend.", ["2019", "2020"]),
    ("Le 5 mai 2021, il part. Le 7 mai, il revient.", ["2021-05-05", "2021-05-07~"]),
    ("Le 5 mai 2021, il part. Le même jour, il revient.", ["2021-05-05", "2021-05-05~"]),
    ("Le 5 mai 2021, il part. Le lendemain, il revient.", ["2021-05-05", "2021-05-06~"]),
    ("Le 5 mai 2021, il part. Le 7 juin de la même année, il revient.", ["2021-05-05", "2021-06-07~"]),
    ("Le 5 mai 2021, vers 14 h 30, il part.", ["2021-05-05T14:30"]),
    ("Le 5 mai 2021 à 22h, il part.", ["2021-05-05T22:00"]),
    ("Le 5 courant, il part.", ["2023-10-05~"]),
    ("La loi n° 2020-12 du 3 juin 2020 est citée.", ["2020-06-03"]),
]
SPANISH = [
    ("El 11 de abril 2019 y el 6 de marzo de 1969 fue oído.", ["2019-04-11", "1969-03-06"]),
    ("El 8 de diciembre del 1977 fue oído.", ["1977-12-08"]),
    ("El 1º de mayo de 2021 y el primero de junio de 2021 fue oído.", ["2021-05-01", "2021-06-01"]),
    ("Del 3 al 5 de mayo de 2021 estuvo detenida.", ["2021-05-03..2021-05-05"]),
    ("Entre el 3 y el 5 de mayo de 2021 estuvo detenida.", ["2021-05-03..2021-05-05"]),
    ("Desde el 28 de abril de 2020 hasta el 3 de mayo de 2021 estuvo detenida.", ["2020-04-28..2021-05-03"]),
    ("De 2010 a 2015 estuvo detenida.", ["2010..2015"]),
    ("Los días 3, 5 y 9 de mayo de 2021 vino.", ["2021-05-03", "2021-05-05", "2021-05-09"]),
    ("Cartas del 16 de mayo, 2 de junio y 3 de julio de 2019.", ["2019-05-16", "2019-06-02", "2019-07-03"]),
    ("En septiembre de 2021 salió. En octubre, volvió.", ["2021-09", "2021-10~"]),
    ("En 2019 salió; desde 2007 trabaja, hasta 2013.", ["2019", "2007", "2013"]),
    ("El 11 de abril de 2019 salió. El 12 de abril, volvió.", ["2019-04-11", "2019-04-12~"]),
    ("El 11 de abril de 2019 salió. El mismo día, volvió.", ["2019-04-11", "2019-04-11~"]),
    ("El 11 de abril de 2019 salió. Al día siguiente, volvió.", ["2019-04-11", "2019-04-12~"]),
    ("El 11 de abril de 2019 salió. El 12 de mayo del mismo año, volvió.", ["2019-04-11", "2019-05-12~"]),
    ("El 11 de abril de 2019, a las 22:04, salió.", ["2019-04-11T22:04"]),
    ("El 11 de abril de 2019, a las 10 de la noche, salió.", ["2019-04-11T22:00"]),
    (
        "El 11 de abril de 2019 salió. Alrededor de la medianoche del mismo día, volvió.",
        ["2019-04-11", "2019-04-11T00:00~"],
    ),
    ("El 3 de mayo del presente año salió.", ["2023-05-03~"]),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        *(("en", *case) for case in ENGLISH),
        *(("fr", *case) for case in FRENCH),
        *(("es", *case) for case in SPANISH),
    ],
)
def test_dates_are_read_as_they_are_written(language: Language, text: str, expected: list[str]) -> None:
    assert dates(text, language) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On the 9 December 2022, he was heard.", ["9 December 2022"]),
        ("In 2019 he left.", ["2019"]),
        ("Replies of 23 and 30 October 2020 came.", ["23", "30 October 2020"]),
        ("From 3 to 5 May 2021 he was held.", ["3 to 5 May 2021"]),
    ],
)
def test_a_span_covers_the_words_of_the_date_without_its_preposition(text: str, words: list[str]) -> None:
    letter = sheet_of(text)
    assert [mention.span.of(letter.flow.text) for mention in find_dates(letter)] == words


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "She was born on 3 May 1980.", DateRole.BIRTH),
        ("en", "The Law on Assemblies of 3 May 2020 was applied.", DateRole.LAW),
        ("en", "The Special Rapporteurs sent a joint communication on 3 May 2020.", DateRole.LETTER),
        ("en", "It was the subject of an earlier letter sent on 3 May 2020 (AL XAA 4/2020).", DateRole.LETTER),
        ("en", "We thank your Excellency's Government for its reply of 3 May 2020.", DateRole.REPLY),
        ("en", "The report published on 3 May 2020 says so.", DateRole.DOCUMENT),
        ("en", "The Covenant was ratified by the State on 3 May 1980.", DateRole.TREATY),
        ("en", "During its session in May 2020 the Working Group met.", DateRole.SESSION),
        ("en", "She wrote a letter to her sister on 3 May 2020.", DateRole.EVENT),
        ("en", "Texts posted by her, dated 3 May 2020, were read.", DateRole.EVENT),
        ("fr", "Née le 3 mai 1980, elle travaille.", DateRole.BIRTH),
        ("fr", "La loi du 3 mai 2020 a été appliquée.", DateRole.LAW),
        ("fr", "Le Pacte a été ratifié le 3 mai 1980.", DateRole.TREATY),
        ("es", "Nacida el 3 de mayo de 1980, trabaja.", DateRole.BIRTH),
        ("es", "La Ley 20/2022, de 3 de mayo de 2022, fue aplicada.", DateRole.LAW),
        ("es", "El Pacto, que el Estado ratificó el 3 de mayo de 1980.", DateRole.TREATY),
    ],
)
def test_a_date_knows_what_it_dates(language: Language, text: str, role: DateRole) -> None:
    letter = sheet_of(text, language=language)
    assert [mention.role for mention in find_dates(letter)] == [role]


def test_in_a_paragraph_on_earlier_letters_every_date_is_of_a_letter_or_a_reply() -> None:
    letter = sheet_of(
        (PartKind.PREVIOUS, "She was named on 6 March 2006; on 19 October 2006; and a reply came on 5 May 2007.")
    )
    assert [mention.role for mention in find_dates(letter)] == [DateRole.LETTER, DateRole.LETTER, DateRole.REPLY]


def test_the_years_of_the_background_say_nothing_of_the_days_told_in_the_facts() -> None:
    letter = sheet_of(
        (PartKind.BACKGROUND, "On 3 May 1999 she founded a school."),
        "On 12 April, she was held.",
        dated="25 October 2023",
    )
    assert [written(mention) for mention in find_dates(letter)][-1] == "2023-04-12~"


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("en", "since 1992", "since"),
        ("en", "two occasions prior to 5 January 2022", "before"),
        ("en", "until 5 January 2022", "until"),
        ("en", "after 5 January 2022", "after"),
        ("en", "on 5 January 2022", "on"),
        ("fr", "depuis le 5 janvier 2022", "since"),
        ("es", "hasta 2013", "until"),
    ],
)
def test_a_date_knows_how_it_bounds(language: Language, text: str, bound: str) -> None:
    letter = sheet_of(text, language=language)
    assert [mention.bound for mention in find_dates(letter)] == [bound]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May 2021, he slept. There is no water between 8 p.m. and 6 a.m.", ["2021-05-03"]),
        ("On 3 May 2021, he slept. There is no water until 8 p.m. in the house.", ["2021-05-03"]),
        ("On 3 May 2021, he slept. He was led away at 9.30 p.m. by two men.", ["2021-05-03", "2021-05-03T21:30~"]),
        ("On 3 May 2021, he slept. Towards noon, he left.", ["2021-05-03", "2021-05-03T12:00~"]),
        ("On 3 May 2021, a march set out from the square behind the old town hall at 2 p.m.", ["2021-05-03T14:00"]),
        ("On 3 May 2021, he was held at 9 p.m. and released at dawn.", ["2021-05-03T21:00", "2021-05-04~"]),
        ("On 3 May 2021, he was held and released after midnight.", ["2021-05-03", "2021-05-04~"]),
    ],
)
def test_a_time_of_day_is_of_the_day_told_before_it(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 3 May 2021, he slept. He left on 7 May 2021 and came back two days later.",
            ["2021-05-03", "2021-05-07", "2021-05-09~"],
        ),
        (
            "On 25 May 2021, he slept.\nThe ban was lifted on 19 May 2021. He left a quarter of an hour later.",
            ["2021-05-25", "2021-05-19", "2021-05-19~"],
        ),
        (
            "On 7 April 2021, he slept.\nShe spoke at the fair on 15 January 2021. Five days later, she left.",
            ["2021-04-07", "2021-01-15", "2021-01-20~"],
        ),
    ],
)
def test_a_day_told_by_another_is_told_by_that_of_its_sentence_or_its_paragraph(text: str, expected: list[str]) -> None:
    letter = sheet_of(*text.split("\n"), dated="25 October 2023")
    assert [written(mention) for mention in find_dates(letter) if mention.role is not DateRole.OWN] == expected
