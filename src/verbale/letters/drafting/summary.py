"""The short summary proposed for lists and reports: what, of whom, and what is feared. It holds no name that is withheld."""

from verbale.letters.drafting.cast import Cast
from verbale.letters.drafting.clauses import Clauses
from verbale.letters.drafting.matter import Given, Matter
from verbale.letters.drafting.text import capitalised, closed, filled, plain, said


def summary(matter: Matter, clauses: Clauses) -> str:
    """Two or three sentences; the number of alleged victims is counted from the people that the letter names or describes."""
    cast = Cast(matter)
    cast.named |= {person.key for person in matter.people if person.given is not Given.DESCRIBED}  # short names
    words = [plain(capitalised(closed(filled(matter.subject, matter.language, cast.slots(matter.subject)))))]
    themes = [each for each in matter.concerns if each.words is None]
    those = clauses.say("grammar.those")
    words += [plain(clauses.say(f"theme.{each.theme}", people=those)) for each in themes[:2]]
    victims = sum(person.role == "victim" for person in matter.people)
    words.append(plain(clauses.say("summary.victims", count=said(f"{victims}" if victims else "–"))))
    return " ".join(words)
