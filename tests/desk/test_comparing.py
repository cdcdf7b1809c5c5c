"""What changed between two texts, word by word."""

from verbale.desk.communications.comparing import How, compared, pieces
from verbale.desk.communications.substance import Block


def told(old: str, new: str) -> list[tuple[str, str]]:
    return [(piece.how.value, piece.text) for piece in pieces(old, new) if piece.how is not How.SAME]


def test_nothing_is_marked_where_nothing_changed() -> None:
    blocks = [Block("heading", "Mandates"), Block("requests", "1. Explain.")]
    assert not any(block.changed for block in compared(blocks, blocks))
    assert pieces("", "") == ()


def test_words_are_marked_whole_in_every_script() -> None:
    assert told("He was searched.", "He was reportedly searched.") == [("added", "reportedly ")]
    assert told("said Илзе once", "said Лейла once") == [("removed", "Илзе"), ("added", "Лейла")]


def test_old_and_new_words_together_are_both_texts() -> None:
    old, new = "On 3 May, a house was searched.", "On 4 May, two houses and a barn were searched."
    found = pieces(old, new)
    assert "".join(piece.text for piece in found if piece.how is not How.ADDED) == old
    assert "".join(piece.text for piece in found if piece.how is not How.REMOVED) == new


def test_blocks_go_together_by_part_and_turn_and_one_that_went_is_shown_as_removed() -> None:
    old = [Block("requests", "1. Explain."), Block("requests", "2. Say why."), Block("law", "Article 9.")]
    new = [Block("concerns", "We are concerned."), Block("requests", "1. Explain.")]
    shown = [(block.part, [piece.how.value for piece in block.pieces]) for block in compared(old, new)]
    assert shown == [
        ("concerns", ["added"]),
        ("requests", ["same"]),
        ("requests", ["removed"]),
        ("law", ["removed"]),
    ]
