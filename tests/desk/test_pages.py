"""The pages on which a letter is written, cleared and sent."""

import re
from html import unescape

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from tests.desk.people import AT, BLOCKS, Desk, account
from tests.desk.signed_in import signed_in
from verbale.desk.accounts.models import Role
from verbale.desk.cases.models import Person
from verbale.desk.communications.models import Change, Communication
from verbale.desk.communications.substance import Block
from verbale.desk.log.models import LogEntry
from verbale.desk.steps.ask_mandates import ask_mandates
from verbale.desk.steps.edit_draft import edit_draft
from verbale.procedure.clocks import Round

PARTS = ["heading", "allegations", "requests"]
WORDS = ["Mandates of three", "On 3 May 2021, the bakery of Mr. Karel Ostrow was searched.", "1. Please explain."]


def text_of(page: bytes) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", page.decode())))


def typed(words: list[str], based_on: int = 1, go: str = "save") -> dict[str, object]:
    return {"part": PARTS, "block": words, "based_on": str(based_on), "go": go}


def path(draft: Communication, end: str = "") -> str:
    return f"/desk/communications/{draft.key}{end}"


def test_an_officer_begins_a_letter_in_a_case_of_theirs(desk: Desk) -> None:
    client = signed_in(desk.officer)
    missing = client.post("/desk/communications/new", {"case": desk.case.key, "type": "AL", "language": "en"})
    assert missing.status_code == 422
    assert "Choose the addressee." in text_of(missing.content)
    chosen = {"case": desk.case.key, "type": "UA", "language": "fr", "addressee": "XAL", "mandates": ["HRD", "FOAA"]}
    begun = client.post("/desk/communications/new", chosen, follow=True)
    made = Communication.objects.get()
    assert (made.type, made.language, made.addressee) == ("UA", "fr", "XAL")
    assert "The letter is begun." in text_of(begun.content)
    other = signed_in(desk.outsider).post("/desk/communications/new", chosen)
    assert other.status_code == 422


def test_the_buttons_are_those_of_the_steps_that_can_follow(desk: Desk) -> None:
    page = signed_in(desk.officer).get(path(desk.draft())).content.decode()
    assert 'value="ask-comments"' in page
    assert 'value="clear"' not in page


def test_what_is_typed_is_saved_as_a_text_of_its_own(desk: Desk) -> None:
    draft = desk.draft()
    client = signed_in(desk.officer)
    client.post(path(draft, "/draft"), typed(WORDS))
    assert [version.number for version in draft.versions.all()] == [1, 2]
    client.post(path(draft, "/draft"), typed(WORDS, based_on=2))
    assert draft.versions.count() == 2
    compared = client.get(path(draft, "/texts?from=1&to=2")).content.decode()
    assert "<del>house</del>" in compared
    assert "<ins>bakery</ins>" in compared


def test_saving_while_typing_gives_back_only_what_changed_around_the_text(desk: Desk) -> None:
    draft = desk.draft()
    client = signed_in(desk.officer)
    answer = client.post(path(draft, "/draft"), typed(WORDS), headers={"HX-Request": "true"})
    page = answer.content.decode()
    assert "<html" not in page
    assert "Text 2, saved" in page
    assert re.search(r'id="based_on"[^>]*value="2"', page)


def test_who_saves_over_anothers_text_is_shown_both_and_keeps_what_was_typed(desk: Desk) -> None:
    draft = desk.draft()
    colleague = account("colleague", Role.OFFICER, desk.case)
    edit_draft(colleague, draft.key, [Block("heading", "Mandates of two"), Block("requests", "1. Say why.")], 1, AT)
    client = signed_in(desk.officer)
    quietly = client.post(path(draft, "/draft"), typed(WORDS), headers={"HX-Request": "true"})
    assert "Not saved: colleague saved text 2" in text_of(quietly.content)
    page = client.post(path(draft, "/draft"), typed(WORDS))
    assert page.status_code == 409
    assert "colleague saved text 2" in text_of(page.content)
    assert "the bakery of Mr. Karel Ostrow" in page.content.decode()
    assert draft.versions.count() == 2
    client.post(path(draft, "/draft"), typed(WORDS, based_on=2))
    assert draft.versions.count() == 3


def test_obstacles_and_findings_stand_beside_the_text_at_any_time(desk: Desk) -> None:
    blocks = (
        Block("heading", "Mandate of the Special Rapporteur on the situation of human rights defenders"),
        Block("opening", "I have the honour to address you in my capacity as Special Rapporteur."),
        Block("allegations", "On 31 February 2022, Mr. Karel Ostrow was arrested."),
        Block("concerns", "I express my concern."),
        Block("requests", "1. Please provide any additional information."),
    )
    draft = desk.draft(blocks=blocks)
    Person.objects.create(case=desk.case, name="Karel Ostrow")
    page = text_of(signed_in(desk.officer).get(path(draft)).content)
    assert "without consent to be named" in page
    assert "No calendar has the day" in page
    assert "No final text was put to the mandates." in page


def test_a_step_that_is_refused_says_why_and_keeps_what_was_typed(desk: Desk) -> None:
    draft = desk.draft()
    client = signed_in(desk.officer)
    client.post(path(draft, "/draft"), typed(WORDS, go="ask-comments"))
    page = client.post(path(draft, "/draft"), typed(WORDS, based_on=2, go="ask-endorsement"))
    assert page.status_code == 409
    assert "Not all have commented: HRD, FOAA and TERR." in text_of(page.content)
    assert "the bakery of Mr. Karel Ostrow" in page.content.decode()


def test_a_change_is_proposed_in_words_and_taken_with_a_word_why(desk: Desk) -> None:
    draft = desk.draft()
    ask_mandates(desk.officer, draft.key, draft.text, Round.COMMENTS, timezone.now())
    holder = signed_in(desk.holders["HRD"])
    proposal = {"mandate": "HRD", "answer": "changes-proposed", "block": "requests", "wording": "1. Please say why."}
    assert holder.post(path(draft, "/answer"), {**proposal, "wording": ""}).status_code == 409
    assert "Your answer is noted." in text_of(holder.post(path(draft, "/answer"), proposal, follow=True).content)
    change = Change.objects.get()
    officer = signed_in(desk.officer)
    assert "1. Please say why." in officer.get(path(draft)).content.decode()
    taking = typed([block.text for block in BLOCKS], go=f"take:{change.key}")
    assert officer.post(path(draft, "/draft"), taking).status_code == 409  # without a word why
    officer.post(path(draft, "/draft"), {**taking, f"why-{change.key}": "Clearer."})
    change.refresh_from_db()
    assert (change.taken, change.why) == (True, "Clearer.")


def test_a_final_text_is_not_changed_by_the_way(desk: Desk) -> None:
    draft = desk.cleared()
    officer = signed_in(desk.officer)
    page = officer.get(path(draft)).content.decode()
    assert "hx-post" not in page
    officer.post(path(draft, "/draft"), typed(WORDS), headers={"HX-Request": "true"})
    assert officer.post(path(draft, "/draft"), typed(WORDS, go="clear")).status_code == 409
    draft.refresh_from_db()
    assert draft.state == "cleared"
    officer.post(path(draft, "/draft"), typed(WORDS, go="save"))
    draft.refresh_from_db()
    assert draft.state == "in-clearance"


def test_a_mandate_joins_and_another_is_dropped_with_a_word_why(desk: Desk) -> None:
    draft = desk.draft()
    officer = signed_in(desk.officer)
    words = [block.text for block in BLOCKS]
    officer.post(path(draft, "/draft"), {**typed(words, go="add"), "new_mandate": "TORTURE"})
    officer.post(path(draft, "/draft"), {**typed(words, go="drop"), "dropped": "FOAA"})  # without a word why
    codes = draft.mandates.values_list("code", flat=True)
    assert list(codes) == ["HRD", "FOAA", "TERR", "TORTURE"]
    officer.post(path(draft, "/draft"), {**typed(words, go="drop"), "dropped": "FOAA", "why_dropped": "Declined."})
    assert list(codes.all()) == ["HRD", "TERR", "TORTURE"]


def test_a_part_is_put_on_the_page_behind_those_that_usually_come_before_it(desk: Desk) -> None:
    draft = desk.draft()
    page = signed_in(desk.officer).post(path(draft, "/draft"), {**typed(WORDS, go="block"), "new_part": "concerns"})
    parts = re.findall(r'name="part" value="(\w+)"', page.content.decode())
    assert parts == ["heading", "allegations", "concerns", "requests"]


def test_who_is_signed_out_while_typing_is_told_so_beside_the_text(desk: Desk) -> None:
    draft = desk.draft()
    client = signed_in(desk.officer)
    client.logout()
    answer = client.post(path(draft, "/draft"), typed(WORDS), headers={"HX-Request": "true"})
    assert answer.status_code == 200
    assert answer.content.decode().strip().startswith('<b class="error">Not saved: you are signed out.')


def test_a_form_that_did_not_come_from_our_page_does_nothing(desk: Desk) -> None:
    draft = desk.draft()
    client = signed_in(desk.officer)
    client.handler.enforce_csrf_checks = True
    answer = client.post(path(draft, "/draft"), typed(WORDS))
    assert answer.status_code == 403
    assert "This form is too old" in answer.content.decode()
    assert draft.versions.count() == 1


def test_a_holder_endorses_the_text_that_was_on_the_page_and_no_other(desk: Desk) -> None:
    draft = desk.draft()
    later = timezone.now()
    ask_mandates(desk.officer, draft.key, draft.text, Round.COMMENTS, later)
    for code, each in desk.holders.items():
        signed_in(each).post(path(draft, "/answer"), {"mandate": code, "answer": "ready"})
    ask_mandates(desk.officer, draft.key, draft.text, Round.FINAL, later)
    holder = signed_in(desk.holders["FOAA"])
    assert draft.text in holder.get(path(draft)).content.decode()
    answer = {"mandate": "FOAA", "answer": "endorsed", "text": "another"}
    refused = holder.post(path(draft, "/answer"), answer)
    assert refused.status_code == 409
    assert "look at it again" in text_of(refused.content)
    holder.post(path(draft, "/answer"), {**answer, "text": draft.text})
    assert draft.rounds.get(runs=True).questions.get(mandate="FOAA").answer == "endorsed"
    other = {**answer, "mandate": "TERR", "text": draft.text}
    assert holder.post(path(draft, "/answer"), other).status_code == 409
    nothing = holder.post(path(draft, "/answer"), {"mandate": "FOAA"})
    assert "Choose an answer." in text_of(nothing.content)


def test_what_changed_since_a_holder_opened_the_text_is_marked(desk: Desk) -> None:
    draft = desk.draft()
    ask_mandates(desk.officer, draft.key, draft.text, Round.COMMENTS, timezone.now())
    holder = signed_in(desk.holders["HRD"])
    assert "<ins>" not in holder.get(path(draft)).content.decode()
    signed_in(desk.officer).post(path(draft, "/draft"), typed(WORDS))
    for _ in range(2):  # opening it again does not wash the marks away
        page = holder.get(path(draft)).content.decode()
        assert "<ins>bakery</ins>" in page
    assert LogEntry.objects.filter(action="open").count() == 2
    assert "Opened the text" in signed_in(desk.officer).get(path(draft)).content.decode()


def test_the_clerk_sees_all_obstacles_at_once_or_sends(desk: Desk) -> None:
    draft = desk.cleared()
    person = Person.objects.create(case=desk.case, name="Karel Ostrow")
    clerk = signed_in(desk.clerk)
    page = clerk.get(path(draft))
    assert "without consent" in text_of(page.content)
    assert b'action="/desk/communications' not in page.content
    refused = clerk.post(path(draft, "/transmit"), {"text": draft.text})
    assert refused.status_code == 409
    person.to_government = "yes"
    person.save()
    assert "Send the letter" in clerk.get(path(draft)).content.decode()
    sent = text_of(clerk.post(path(draft, "/transmit"), {"text": draft.text}, follow=True).content)
    draft.refresh_from_db()
    assert draft.state == "transmitted"
    assert str(draft) in sent
    assert "asks for a reply within 60 days is to be answered by" in sent
    assert "Day 0" in sent


def test_each_role_is_shown_what_waits_for_it(desk: Desk) -> None:
    draft = desk.draft()
    assert "Write, then ask for comments" in text_of(signed_in(desk.officer).get("/desk").content)
    assert "Nothing waits for you." in text_of(signed_in(desk.clerk).get("/desk").content)
    ask_mandates(desk.officer, draft.key, draft.text, Round.COMMENTS, timezone.now())
    assert "Comment on the draft" in text_of(signed_in(desk.holders["HRD"]).get("/desk").content)
    cleared = desk.cleared()
    assert cleared.get_absolute_url() in signed_in(desk.clerk).get("/desk").content.decode()


def test_what_waits_is_counted_without_reading_it(
    desk: Desk, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(12):
        desk.draft()
    client = signed_in(desk.officer)
    with django_assert_max_num_queries(12):
        page = client.get("/desk")
    assert page.content.decode().count("Write, then ask for comments") == 12
    assert 'class="num">12<' in page.content.decode()


def test_a_long_list_comes_in_pages(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verbale.desk.communications.views._ON_A_PAGE", 2)
    drafts = [desk.draft() for _ in range(3)]
    client = signed_in(desk.officer)
    first = client.get("/desk/communications").content.decode()
    second = client.get("/desk/communications?page=2").content.decode()
    assert [draft.key in first for draft in drafts] == [False, True, True]
    assert [draft.key in second for draft in drafts] == [True, False, False]


def test_the_log_of_a_communication_has_names_and_the_auditors_has_none(desk: Desk) -> None:
    draft = desk.cleared()
    own = text_of(signed_in(desk.officer).get(path(draft, "/log")).content)
    assert "holder-HRD" in own
    assert "Endorse" in own
    whole = text_of(signed_in(account("auditor", Role.AUDITOR)).get("/desk/log").content)
    assert "The chain holds" in whole
    assert "holder-HRD" not in whole
    assert desk.holders["HRD"].key in whole
    assert "bakers" not in whole


@pytest.mark.parametrize("language", ["fr", "es"])
def test_every_page_speaks_the_language_asked_for(desk: Desk, language: str) -> None:
    draft = desk.cleared()
    for who in (desk.officer, desk.clerk, desk.holders["HRD"]):
        client = signed_in(who)
        for each in ("/desk", "/desk/communications", path(draft), path(draft, "/texts"), path(draft, "/log")):
            page = client.get(f"{each}?lang={language}").content.decode()
            assert f'<html lang="{language}"' in page
            assert "Waiting for you" not in page
