"""The parser: markdown-it with tables, our notes and our limits."""

from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from verbale.documents.opening.markdown.notes import note, note_mark
from verbale.documents.opening.source import Source


@lru_cache(maxsize=4)
def parser(depth: int) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": depth}).enable(["table", "strikethrough"])
    # What is set in by four blanks is an address or a quotation in a letter, never a program.
    # Escaped characters stay apart, so that "\*" is known from a mark left over.
    parser.disable(["code", "text_join"])
    parser.block.ruler.before("table", "hurry", _hurry)
    parser.block.ruler.before("reference", "note", note, {"alt": ["paragraph", "reference"]})
    parser.inline.ruler.before("text", "hurry", _hurry_inline)
    parser.inline.ruler.before("link", "note", note_mark)
    return parser


def _hurry(state: StateBlock, _start: int, _end: int, _silent: bool) -> bool:
    source: Source = state.env["source"]
    source.hurry()
    if state.level > source.limits.depth - 4:  # the parser would leave out what is deeper
        raise source.too_deep()
    return False


def _hurry_inline(state: StateInline, _silent: bool) -> bool:
    source: Source = state.env["source"]
    source.hurry()
    return False
