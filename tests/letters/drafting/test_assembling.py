"""What a matter becomes: the letter's words, where they come from, and what stands in the way."""

from dataclasses import replace

import pytest

from tests.letters.drafting.matters import OSTROW, TALVIK, a_matter, an_event
from verbale.letters.drafting import CannotTell, NoSuchSlot, Origin, assemble
from verbale.letters.drafting.matter import (
    AddressedTo,
    Charge,
    Cited,
    ConcernRaised,
    Given,
    LetterType,
    MandateJoining,
    Matter,
    Periods,
    PreviousLetter,
    RequestMade,
    SentenceImposed,
)
from verbale.letters.record import Attribution, EventKind, NoticeKind, PartKind


def text(matter: Matter) -> str:
    return assemble(matter).document().text


def codes(matter: Matter) -> set[tuple[str, str]]:
    return {(obstacle.code, obstacle.key) for obstacle in assemble(matter).obstacles}


def test_a_draft_has_no_reference_and_a_letter_that_was_given_one_has_it_under_its_heading() -> None:
    draft = assemble(a_matter())
    assert "Ref.:" not in draft.document().text
    assert draft.document().title == "Draft of a letter"
    numbered = draft.document("AL XAL 24/2023")
    assert numbered.blocks[1].text.startswith("Ref.: AL XAL 24/2023\n(")
    assert numbered.title == "AL XAL 24/2023"


def test_titles_resolutions_and_signatories_are_those_of_the_letters_day() -> None:
    now = text(a_matter())
    assert "resolutions 52/4 and 52/9" in now
    assert "Mary Lawlor\n\nSpecial Rapporteur on the situation of human rights defenders" in now
    before = text(a_matter(day="2019-10-25"))
    assert "Michel Forst" in before
    assert "52/4" not in before


def test_a_mandate_without_a_known_signatory_is_an_obstacle_and_signs_with_nobodys_name() -> None:
    group = a_matter(mandates=(MandateJoining("WGAD"),))
    assert codes(group) == {("no-signatory", "WGAD")}
    named = a_matter(mandates=(MandateJoining("WGAD", signatory="Anneke Solbraat", signs_as="Vice-Chair"),))
    assert not codes(named)
    assert "Anneke Solbraat\n\nVice-Chair" in text(named)


def test_people_are_named_in_full_and_bold_once_and_by_family_name_after() -> None:
    draft = assemble(a_matter())
    runs = [run for each in draft.blocks for run in each.block.runs if "Talvik" in run.text]
    assert [run.text for run in runs if run.bold] == ["Nerida Talvik"]
    assert "On 14 November 2022, Ms. Talvik was arrested." in draft.document().text


def test_who_is_given_by_initials_or_described_is_named_nowhere() -> None:
    by_initials = replace(TALVIK, given=Given.INITIALS)
    draft = assemble(a_matter(people=(by_initials,)))
    assert "Talvik" not in draft.document().text + draft.summary
    assert "Ms. N.T." in draft.document().text
    described = replace(
        TALVIK, given=Given.DESCRIBED, description="a 15-year-old girl", portrait="lives in Oreba", age=15
    )
    draft = assemble(a_matter(people=(described,), subject="the arrest of {talvik}"))
    assert "Talvik" not in draft.document().text + draft.summary
    assert "A 15-year-old girl lives in Oreba." in draft.document().text
    assert not draft.obstacles


def test_who_is_described_is_described_whole_once_and_shortly_after() -> None:
    girl = replace(TALVIK, given=Given.DESCRIBED, description="a 15-year-old girl", described_after="the girl")
    draft = assemble(a_matter(people=(girl,), subject="the arrest of {talvik}"))
    assert "the arrest of a 15-year-old girl." in draft.document().text
    assert "On 14 November 2022, the girl was arrested." in draft.document().text
    assert draft.summary.startswith("The arrest of a 15-year-old girl.")


def test_a_name_that_was_to_be_kept_back_and_stands_in_a_persons_own_words_is_an_obstacle() -> None:
    described = replace(TALVIK, given=Given.DESCRIBED, description="a lawyer")
    found = codes(a_matter(people=(described,), background=("Ms. Talvik has been ill.",)))
    assert ("name-in-sight", "talvik background.1") in found
    assert ("no-description", "talvik") in codes(a_matter(people=(replace(described, description=None),)))


@pytest.mark.parametrize(
    ("attribution", "independent", "said"),
    [
        (Attribution.STATED, True, "On 14 November 2022, Ms. Talvik was arrested."),
        (Attribution.STATED, False, "On 14 November 2022, Ms. Talvik was reportedly arrested."),
        (Attribution.REPORTED, True, "On 14 November 2022, Ms. Talvik was reportedly arrested."),
        (Attribution.ALLEGED, True, "On 14 November 2022, it is alleged that Ms. Talvik was arrested."),
        (Attribution.DENIED, True, "The authorities have denied that, on 14 November 2022, Ms. Talvik was arrested."),
    ],
)
def test_the_chronology_keeps_the_distance_that_its_sources_ask_for(
    attribution: Attribution, independent: bool, said: str
) -> None:
    event = an_event(EventKind.ARREST, "2022-11-14", attribution=attribution, independent=independent)
    assert said in text(a_matter(events=(event,)))


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "Le 14 novembre 2022, Mme Talvik aurait été arrêtée."), ("es", "la Sra. Talvik habría sido arrestada.")],
)
def test_french_and_spanish_report_in_the_conditional_and_agree(language: str, said: str) -> None:
    person = replace(TALVIK, honorific="Mme" if language == "fr" else "Sra.")
    event = an_event(EventKind.ARREST, "2022-11-14", independent=False)
    assert said in text(a_matter(language=language, people=(person,), events=(event,)))


@pytest.mark.parametrize(
    ("date", "until", "said"),
    [
        ("2022-11", None, "In November 2022, "),
        ("2022", None, "In 2022, "),
        ("2022-11-14", "2022-11-16", "From 14 to 16 November 2022, "),
        (None, None, "\n\nMs. Talvik was arrested."),
    ],
)
def test_a_date_is_written_as_precisely_as_it_is_known(date: str | None, until: str | None, said: str) -> None:
    assert said in text(a_matter(events=(an_event(EventKind.ARREST, date, until=until),)))


def test_own_words_stand_as_they_are_with_everybody_given_as_was_decided() -> None:
    event = an_event(EventKind.SPEECH, "2022-11-14", words="{talvik} spoke of {ostrow} at a conference")
    written = text(a_matter(people=(TALVIK, OSTROW), events=(event,)))
    assert "On 14 November 2022, Ms. Talvik spoke of Mr. Karel Ostrow at a conference." in written


def test_own_words_that_are_only_reported_take_the_conditional_where_the_desk_wrote_it() -> None:
    event = an_event(
        EventKind.SPEECH,
        "2022-11-14",
        words="{talvik} a pris la parole",
        hedged="{talvik} aurait pris la parole",
        independent=False,
    )
    matter = a_matter(language="fr", people=(replace(TALVIK, honorific="Mme"),), events=(event,))
    assert "Le 14 novembre 2022, Mme Talvik aurait pris la parole." in text(matter)
    without = replace(matter, events=(replace(event, hedged=None),))
    assert "Le 14 novembre 2022, il est rapporté que Mme Talvik a pris la parole." in text(without)


def test_charges_and_penalties_stand_with_the_event_that_they_belong_to_or_after_it() -> None:
    charge = Charge(("talvik",), "90", "the Harbour Code", "rumour", event="charge")
    imposed = SentenceImposed(("talvik",), years=2, months=6, event="sentence")
    events = (an_event(EventKind.CHARGE, "2022-11-14"), an_event(EventKind.SENTENCE, "2023-01-09"))
    written = text(a_matter(events=events, charges=(charge,), sentences=(imposed,)))
    assert "charged with “rumour” under article 90 of the Harbour Code." in written
    assert "sentenced to two years and six months of imprisonment." in written
    own = replace(events[0], words="{talvik} was taken before a judge")
    written = text(a_matter(events=(own,), charges=(charge,)))
    assert "before a judge. Ms. Talvik was charged with “rumour” under article 90 of the Harbour Code." in written


def test_an_event_that_no_clause_can_tell_is_refused_by_its_key() -> None:
    with pytest.raises(CannotTell, match="event speech"):
        assemble(a_matter(events=(an_event(EventKind.SPEECH, "2022-11-14"),)))
    with pytest.raises(CannotTell, match="event sentence"):
        assemble(a_matter(events=(an_event(EventKind.SENTENCE, "2022-11-14"),)))
    with pytest.raises(NoSuchSlot, match="nobody"):
        assemble(a_matter(subject="the arrest of {somebody}"))


def test_earlier_letters_come_with_dates_thanks_and_regret() -> None:
    letters = (
        PreviousLetter("AL XAL 3/2021", "2021-02-11", True, ("2021-04-09",)),
        PreviousLetter(None, "2022-11-18", False),
    )
    written = text(a_matter(previous=letters))
    assert "sent on 11 February 2021 (AL XAL 3/2021) and on 18 November 2022." in written
    assert "reply of 9 April 2021 to AL XAL 3/2021." in written
    assert "no reply to the letter of 18 November 2022 has reached us." in written


def test_only_what_binds_or_addresses_the_state_is_in_the_letter() -> None:
    matter = a_matter(cited=(Cited("iccpr", ("9",)), Cited("cped", ("1",)), Cited("udhr", ("9",))))
    written = text(matter)
    assert "to which Almara acceded on 4 May 1992" in written
    assert "Article 9 of the Universal Declaration" in written
    assert "Disappearance" not in written
    assert ("law-not-binding", "cped") in codes(matter)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "contrary to Human Rights Council resolution 24/5 and paragraph 11 of General Comment No. 34"),
        ("fr", "à la résolution 24/5 du Conseil des droits de l’homme et au paragraphe 11 de l’Observation générale"),
        ("es", "a la resolución 24/5 del Consejo de Derechos Humanos y al párrafo 11 de la Observación general"),
    ],
)
def test_resolutions_and_comments_are_named_by_body_and_number(language: str, said: str) -> None:
    cited = (Cited("hrc-24-5"), Cited("ccpr-gc-34", ("11",)))
    assert said in text(a_matter(language=language, cited=cited))


@pytest.mark.parametrize(
    ("fields", "said", "not_said"),
    [
        ({}, "an answer within 60 days. After that period", "early answer"),
        ({"type": LetterType.URGENT}, "early answer. This letter, together with any answer", "within"),
        ({"type": LetterType.OTHER, "on_legislation": True}, "after 2 days", "After that period"),
        ({"periods": Periods(30, 60)}, "within 30 days. This letter", "After that period"),
        ({"periods": Periods(None, None)}, "early answer. They will later", "made public"),
    ],
)
def test_the_response_clause_follows_type_and_day_or_the_matter_itself(
    fields: dict[str, object], said: str, not_said: str
) -> None:
    written = text(a_matter(**fields))
    assert said in written
    assert not_said not in written


def test_an_urgent_appeal_says_so_and_a_letter_to_a_company_addresses_the_company() -> None:
    assert "We are issuing this appeal" in text(a_matter(type=LetterType.URGENT))
    company = text(a_matter(addressee=AddressedTo(name="Hallin Copper"), cited=(Cited("ungp", ("13",)),)))
    assert "We wish to raise with Hallin Copper information" in company
    assert "Government" not in company
    assert "due diligence" in company


def test_requests_are_suggested_by_kind_of_event_or_those_of_the_desk() -> None:
    suggested = [each.block.text for each in assemble(a_matter()).blocks if each.key.startswith("requests.")]
    assert suggested[0].startswith("1. Please provide any further information")
    assert any("human rights defenders can do" in each for each in suggested)
    own = (RequestMade(clause="first.facts"), RequestMade(words="Please say where {talvik} is"))
    asked = [each.block.text for each in assemble(a_matter(requests=own)).blocks if each.key.startswith("requests.")]
    assert asked[1] == "2. Please say where Ms. Talvik is."


def test_each_block_says_which_part_it_is_and_where_its_words_come_from() -> None:
    draft = assemble(a_matter(concerns=(ConcernRaised(theme="liberty"),), notices=(NoticeKind.PRESS,)))
    by_key = {each.key: each for each in draft.blocks}
    assert len(by_key) == len(draft.blocks)
    assert by_key["allegations.arrest"].part is PartKind.ALLEGATIONS
    assert [source.origin for source in by_key["allegations.arrest"].sources] == [Origin.EVENT, Origin.CLAUSE]
    assert [source.key for source in by_key["concerns.raised"].sources] == ["theme.liberty"]
    assert [source.origin for source in by_key["heading"].sources][1:] == [Origin.ALMANAC, Origin.ALMANAC]
    assert by_key["notice.press"].part is PartKind.NOTICE


def test_the_summary_says_what_is_feared_and_counts_the_alleged_victims() -> None:
    summary = assemble(a_matter(concerns=(ConcernRaised(theme="liberty"),))).summary
    assert summary == (
        "The arrest of Ms. Talvik, a lawyer. We are concerned that the deprivation of liberty of those concerned may be "
        "arbitrary. Alleged victims: 1."
    )


@pytest.mark.parametrize(
    ("language", "said", "not_said"),
    [("en", "I write to you as", "We "), ("fr", "Je m’adresse à vous", "Nous "), ("es", "Me dirijo a Usted", "Nos ")],
)
def test_one_mandate_holder_says_i_and_a_working_group_says_we(language: str, said: str, not_said: str) -> None:
    alone = a_matter(
        language=language, mandates=(MandateJoining("FOE"),), concerns=(ConcernRaised(theme="torture"),), requests=()
    )
    assert said in text(alone)
    assert not_said not in text(alone)
    group = replace(alone, mandates=(MandateJoining("WGAD", signatory="Anneke Solbraat"),))
    assert not_said in text(group)
