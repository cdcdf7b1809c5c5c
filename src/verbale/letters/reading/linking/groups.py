"""Groups of the record, each where it is counted first."""

from dataclasses import replace

from verbale.letters.reading.finding.groups import GroupMention
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import Group, Record


def link_groups(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """Leaves out those that only sum up people just named ("X and Y, two lawyers"), and what is said twice in the same words."""
    text, plain = sheet.flow.text, sheet.flow.plain
    ends = {span.end for person in record.people for span in person.mentions}
    named = {place for person in record.people for span in person.mentions for place in range(span.start, span.end)}
    taken: set[str] = set()
    seen: set[str] = set()
    groups = []
    for mention in finds.of(GroupMention):
        start = mention.span.start
        summed = plain[start - 2 : start] == ", " and start - 2 in ends
        description = mention.span.of(text)
        if summed or start in named or (description.lower() in seen and not mention.anew):
            continue
        seen.add(description.lower())
        key = sheet.key("group", mention.span, taken)
        taken.add(key)
        groups.append(Group(key, description, mention.count, mention.span))
    return replace(record, groups=tuple(groups))
