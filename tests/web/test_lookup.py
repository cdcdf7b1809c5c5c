"""What the desk may look up in the register."""

from verbale.register.letters import sample_records
from verbale.register.lookup import people_like


def test_somebody_of_a_letter_is_found_and_neither_officials_nor_withheld_names_are() -> None:
    record = next(record for record in sample_records().values() if any(p.role == "victim" for p in record.people))
    person = next(p for p in record.people if p.role == "victim" and p.withheld is None and " " in p.name)
    assert person.name in {name for found in people_like(person.name) for name in found.names}
    kept = [p for record in sample_records().values() for p in record.people if p.withheld or p.role == "official"]
    assert kept
    listed = {found.names for p in kept for found in people_like(p.name)}
    assert not {(p.name, *p.aliases) for p in kept if p.withheld} & listed
    assert people_like("Nobody Ofthisname") == ()
