"""Footnotes: their texts ("[^1]: …") and their marks in the text, as rules of the parser."""

import re

from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

_NOTE = re.compile(r"\[\^([^\]\s^]{1,40})\]")


def note(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A footnote's text, "[^1]: …", with lines that go on and paragraphs that are set in below."""
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    match = _NOTE.match(line)
    if match is None or line[match.end() : match.end() + 1] != ":":
        return False
    if silent:
        return True
    first, content, paragraph = start, [line[match.end() + 1 :].strip()], start
    following = start + 1
    while following < end:
        here = state.src[state.bMarks[following] + state.tShift[following] : state.eMarks[following]]
        blank = not here.strip()
        set_in = state.sCount[following] >= state.blkIndent + 2
        if _NOTE.match(here) or (not blank and not content and not set_in):
            break
        if blank and content:
            _note_token(state, match[1], first, paragraph, following, content)
            content = []
        elif not blank:
            if not content:
                paragraph = following
            content.append(here.strip())
        following += 1
    if content:
        _note_token(state, match[1], first, paragraph, following, content)
    state.line = following
    return True


def _note_token(state: StateBlock, label: str, first: int, start: int, end: int, lines: list[str]) -> None:
    token = state.push("note", "", 0)
    token.info = label if start == first else ""
    token.map = [start, end]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = "\n".join(lines), [start, end], []


def note_mark(state: StateInline, silent: bool) -> bool:
    match = _NOTE.match(state.src, state.pos) if state.src.startswith("[^", state.pos) else None
    if match is None:
        return False
    if not silent:
        state.push("note_mark", "", 0).content = match[1]
    state.pos = match.end()
    return True
