"""Which law a letter may rest on, and what fits the case."""

import datetime
from dataclasses import replace

from tests.letters.drafting.matters import TALVIK, a_matter, an_event
from verbale.letters.drafting import Hold, PanelRow, law_panel
from verbale.letters.drafting.matter import AddressedTo, Cited, MandateJoining, Matter
from verbale.letters.record import EventKind


def row(matter: Matter, instrument: str) -> PanelRow | None:
    return next((each for each in law_panel(matter) if each.instrument == instrument), None)


def test_what_binds_comes_with_the_day_and_the_act_that_made_it_bind() -> None:
    found = row(a_matter(), "iccpr")
    assert found is not None
    assert (found.hold, found.since, found.how) == (Hold.BINDS, datetime.date(1992, 5, 4), "accession")
    assert found.in_letter


def test_before_the_act_the_treaty_did_not_bind() -> None:
    found = row(a_matter(day="1991-05-04"), "iccpr")
    assert found is not None
    assert not found.in_letter


def test_what_was_only_signed_and_what_is_not_known_is_left_out_and_said() -> None:
    matter = a_matter(cited=(Cited("cped", ("1",)), Cited("no-such-treaty", ("1",))))
    signed, unknown = row(matter, "cped"), row(matter, "no-such-treaty")
    assert signed is not None
    assert unknown is not None
    assert (signed.hold, signed.in_letter) == (Hold.SIGNED_ONLY, False)
    assert (unknown.hold, unknown.in_letter) == (Hold.UNKNOWN, False)


def test_what_was_adopted_after_the_letter_is_left_out_and_said() -> None:
    cited = (Cited("mandela-rules", ("1",)), Cited("hrc-24-5"))
    for day, hold in (("2012-05-04", Hold.NOT_YET), ("2016-05-04", Hold.ADDRESSES_ALL)):
        found = [row(a_matter(day=day, cited=cited), each.instrument) for each in cited]
        assert [each and each.hold for each in found] == [hold, hold]


def test_a_declaration_addresses_all_and_no_treaty_binds_a_company() -> None:
    matter = a_matter(
        cited=(Cited("udhr", ("9",)), Cited("iccpr", ("9",))), addressee=AddressedTo(name="Hallin Copper")
    )
    declaration, treaty = row(matter, "udhr"), row(matter, "iccpr")
    assert declaration is not None
    assert treaty is not None
    assert (declaration.hold, declaration.in_letter) == (Hold.ADDRESSES_ALL, True)
    assert (treaty.hold, treaty.in_letter) == (Hold.DOES_NOT_BIND, False)


def test_what_fits_the_events_the_people_and_the_mandates_and_is_not_cited_is_proposed() -> None:
    child = replace(TALVIK, age=15)
    events = (an_event(EventKind.ARREST, "2022-11-14"), an_event(EventKind.TORTURE, "2022-11-15"))
    matter = a_matter(people=(child,), events=events, mandates=(MandateJoining("HRD"),))
    covenant, torture, children = row(matter, "iccpr"), row(matter, "cat"), row(matter, "crc")
    assert covenant is not None
    assert torture is not None
    assert children is not None
    assert covenant.fitting == ("7",)  # article 9 is cited already
    assert (torture.is_cited, torture.fitting) == (False, ("1", "12"))
    assert children.fitting == ("3", "37")
    assert row(matter, "declaration-hrd") is not None
    assert row(matter, "icescr") is None
