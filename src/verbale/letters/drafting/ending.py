"""From the response clause to the signatures and the annexes: times, measures, notices, and who signs."""

import datetime

from verbale.almanac.mandates import holder_on
from verbale.almanac.response_rules import ResponseRule, RuleKind, response_rules
from verbale.dates import add_months
from verbale.documents.tree import Block, BlockKind
from verbale.letters.drafting.draft import Origin, Source, paragraph
from verbale.letters.drafting.head import title_of
from verbale.letters.drafting.matter import Matter, Periods
from verbale.letters.drafting.text import closed, listed, said, sentences
from verbale.letters.drafting.writing import Writing, clause, emphasised, own
from verbale.letters.record import NoticeKind, PartKind

_HOURS_A_DAY = 24


def periods_of(matter: Matter) -> Periods:
    """The letter's times: the matter's own, else those of the almanac for its type, addressee and day."""
    if matter.periods is not None:
        return matter.periods
    day = datetime.date.fromisoformat(matter.day)
    to_state = matter.addressee.state is not None
    response = response_rules(matter.type if to_state else "OTH", RuleKind.RESPONSE, day)
    public = response_rules(matter.type, RuleKind.PUBLICATION, day)
    if len(public) > 1:
        public = tuple(rule for rule in public if (rule.unit == "hour") is matter.on_legislation)
    return Periods(
        _days(response[0], day) if response else None,
        _days(public[0], day) if public else None,
    )


def _days(rule: ResponseRule, day: datetime.date) -> int | None:
    """A rule's period in days: hours are days begun, months are counted from the letter's date."""
    if rule.value is None:
        return None
    if rule.unit == "month":
        return (add_months(day, rule.value) - day).days
    return -(-rule.value // _HOURS_A_DAY) if rule.unit == "hour" else rule.value


def write_response(writing: Writing) -> None:
    periods = periods_of(writing.matter)
    words, codes = [], []
    code = "response.none" if periods.response_days is None else "response.days"
    words.append(writing.say(code, days=f"{periods.response_days or ''}"))
    codes.append(code)
    public = periods.publication_days
    if public is not None:
        code = "response.published_then" if public == periods.response_days else "response.published_after"
        words.append(writing.say(code, days=f"{public}"))
        codes.append(code)
    words.append(writing.say("response.report"))
    codes.append("response.report")
    writing.add("response", PartKind.RESPONSE, sentences(words), *map(clause, codes))


def write_measures(writing: Writing) -> None:
    if writing.matter.interim_measures:
        writing.add("measures", PartKind.MEASURES, writing.say("measures.line"), clause("measures.line"))


def write_notices(writing: Writing) -> None:
    for kind in writing.matter.notices:
        if kind not in (NoticeKind.COPY, NoticeKind.REPORT):  # the report is in the response clause
            writing.add(f"notice.{kind}", PartKind.NOTICE, writing.say(f"notice.{kind}"), clause(f"notice.{kind}"))
    if writing.matter.sisters:
        names = listed([said(each.addressee) for each in writing.matter.sisters], writing.language)
        words = closed(writing.say("notice.copy", addressees=names))
        writing.add("notice.copy", PartKind.NOTICE, words, clause("notice.copy"), own("sisters"))


def write_closing(writing: Writing) -> None:
    writing.add("closing", PartKind.CLOSING, writing.say("closing.line"), clause("closing.line"))
    obstacles = len(writing.obstacles)
    for mandate in writing.matter.mandates:
        holder = holder_on(mandate.code, writing.day)
        name = mandate.signatory or (holder.name if holder else None)
        title = mandate.signs_as or title_of(mandate, writing)
        if name is None:
            writing.miss("no-signatory", mandate.code)
            continue
        source = Source(Origin.ALMANAC, mandate.code) if mandate.signatory is None else own("mandates")
        block = Block(BlockKind.PARAGRAPH, said(name), centred=True, kept=True)
        writing.add_block(f"signatures.{mandate.code}.name", PartKind.SIGNATURES, block, source)
        block = paragraph(said(title), centred=True)
        writing.add_block(f"signatures.{mandate.code}.title", PartKind.SIGNATURES, block, source)
    writing.obstacles[obstacles:] = [each for each in writing.obstacles[obstacles:] if each.code != "mandate-unknown"]


def write_annexes(writing: Writing) -> None:
    for number, annex in enumerate(writing.matter.annexes, 1):
        head = Block(BlockKind.HEADING, emphasised(said(annex.title)), level=1, centred=True, new_page=True)
        writing.add_block(f"annex-{number}", PartKind.ANNEX, head, own("annexes"))
        for place, text in enumerate(annex.paragraphs, 1):
            writing.add(f"annex-{number}.{place}", PartKind.ANNEX, writing.own(text), own("annexes"))
