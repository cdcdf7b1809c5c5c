"""Who was asked about which text, and what they answered.

Two rounds. Comments: each mandate says that the text is ready, proposes changes, or declines; changes are taken or left. Then one
final text, known by the hash of its substance: each endorses or declines it, or lapses by its silence, which is never consent.
"""

import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from verbale.procedure.clocks.clearance import Round


class Answer(StrEnum):
    ASKED = "asked"
    READY = "ready"
    CHANGES_PROPOSED = "changes-proposed"
    ENDORSED = "endorsed"
    DECLINED = "declined"
    LAPSED = "lapsed"


OF_ROUND = {
    Round.COMMENTS: frozenset({Answer.READY, Answer.CHANGES_PROPOSED, Answer.DECLINED}),
    Round.FINAL: frozenset({Answer.ENDORSED, Answer.DECLINED}),
}
"""What a mandate may answer in each round; only the clock lets a question lapse."""


@dataclass(frozen=True, slots=True)
class Question:
    """What one mandate was asked in a round. `text` is the hash of the substance that it was shown."""

    mandate: str
    text: str
    until: datetime.datetime
    answer: Answer = Answer.ASKED
    by: str | None = None
    """The account that answered."""


@dataclass(frozen=True, slots=True)
class Clearing:
    """The questions of the round that runs. A new round, or a new text, replaces them; the log keeps the old ones."""

    round: Round
    questions: tuple[Question, ...]
    open_changes: frozenset[str] = field(default_factory=frozenset)
    """Changes that were proposed and neither taken nor left, by their keys."""

    def of(self, mandate: str | None) -> Question | None:
        return next((question for question in self.questions if question.mandate == mandate), None)

    @property
    def text(self) -> str:
        """The text that was asked about. All questions of a round are about one."""
        return self.questions[0].text

    def answered(self, mandate: str | None, answer: Answer, by: str | None) -> "Clearing":
        return replace(
            self,
            questions=tuple(
                replace(question, answer=answer, by=by) if question.mandate == mandate else question
                for question in self.questions
            ),
        )

    def of_mandates(self, mandates: Collection[str]) -> "Clearing | None":
        """The round of these mandates alone; None where none of them was asked."""
        left = tuple(question for question in self.questions if question.mandate in mandates)
        return replace(self, questions=left) if left else None

    def lapsed(self, now: datetime.datetime) -> "Clearing":
        """As it stands once the time of the unanswered questions has run out."""
        return replace(
            self,
            questions=tuple(
                replace(q, answer=Answer.LAPSED) if q.answer is Answer.ASKED and q.until <= now else q
                for q in self.questions
            ),
        )

    def with_answer(self, *answers: Answer) -> tuple[str, ...]:
        """The mandates that gave one of these answers, in their order."""
        return tuple(question.mandate for question in self.questions if question.answer in answers)


def asked(
    round_: Round, mandates: Iterable[str], text: str, until: datetime.datetime, before: Clearing | None = None
) -> Clearing:
    """A round as it begins. Whoever has endorsed this very text already, in the round before, is not asked again."""
    kept = {
        question.mandate: question
        for question in (before.questions if before is not None and round_ is Round.FINAL else ())
        if question.answer is Answer.ENDORSED and question.text == text
    }
    return Clearing(round_, tuple(kept.get(mandate) or Question(mandate, text, until) for mandate in mandates))
