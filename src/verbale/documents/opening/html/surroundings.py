"""What a web page puts around its main text: where the text is, and what around and in it is navigation and the like."""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

_FURNITURE = frozenset(("nav", "aside", "footer", "header", "form", "button", "menu", "dialog"))
_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar")
)
_NAMES = re.compile(
    # whole words of a class or id, as content management systems use them
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|cookies?|consent|gdpr|share|sharing|social|"
    r"addtoany|comments?|respond|related(?:posts)?|recommended|author-(?:box|bio|info)|newsletter|subscribe|advert|ads|banner|pagination|pager|skip|masthead|"
    r"site-header|site-footer|page-header|page-footer|footer|widget|tags|byline|post-meta|entry-meta|toolbar|popup|modal)(?:$|[\s_-])",
    re.IGNORECASE,
)
_SURE = frozenset(("nav", "aside", "footer", "header"))
_PROSE = 80
"""A paragraph of running text has this many characters."""
_SHARE = 0.9
"""The main container holds at least this share of the page's running text."""
_LEVELS = 3
"""So many levels above it, short lines beside it are looked for."""


@dataclass(frozen=True)
class Surroundings:
    """`main` is the main container's place in the parser's memory, None where the page is nothing but its text."""

    main: int | None = None
    within: frozenset[int] = frozenset()
    """The containers around the main one, which are not outside as a whole."""
    flagged: frozenset[int] = frozenset()

    @classmethod
    def of(cls, body: LexborNode | None) -> "Surroundings":
        if body is None:
            return cls()
        flagged = {node.mem_id for node in body.traverse() if _named(node)}
        weights = _weights(body, flagged)
        whole = weights.get(body.mem_id, 0)
        main = _main(body, weights, whole, flagged)
        if main is None:
            return cls(flagged=frozenset(flagged))
        around = {body.mem_id}
        parent = main.parent
        while parent is not None and parent.mem_id != body.mem_id:
            around.add(parent.mem_id)
            parent = parent.parent
        return cls(main.mem_id, frozenset(around), frozenset(flagged - around - {main.mem_id}))

    def outside(self, node: LexborNode) -> bool:
        """Whether the element, which is in what is read so far, stands outside of the main text."""
        here = node.mem_id
        if here in self.flagged:
            return True
        if self.main is None or here == self.main:
            return False
        parent = node.parent
        return here not in self.within and parent is not None and parent.mem_id in self.within

    def inside(self, node: LexborNode) -> bool:
        return self.main is not None and node.mem_id == self.main


def _named(node: LexborNode) -> bool:
    """Whether an element says of itself that it is no main text."""
    tag = node.tag or ""
    if tag.startswith("-") or tag in ("body", "html", "main", "article"):
        return False
    attributes = node.attributes
    if tag in _SURE or tag in _FURNITURE:
        return not (tag == "header" and _ancestor(node, ("article", "main"))) and not _notes(attributes)
    if (attributes.get("role") or "") in _ROLES:
        return True
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return names != " " and _NAMES.search(names) is not None and not _notes(attributes)


def _notes(attributes: dict[str, str | None]) -> bool:
    return attributes.get("role") == "doc-endnotes" or "footnotes" in (attributes.get("class") or "")


def _ancestor(node: LexborNode, tags: tuple[str, ...]) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.tag in tags:
            return True
        parent = parent.parent
    return False


def _weights(body: LexborNode, flagged: set[int]) -> dict[int, int]:
    """Of each element, how much running text it holds outside of flagged elements and links."""
    weights: dict[int, int] = {}
    stack: list[tuple[LexborNode, bool, bool]] = [(body, False, False)]
    sums: list[int] = []
    while stack:
        node, aside, leaving = stack.pop()
        tag = node.tag or ""
        if leaving:
            own = sums.pop()
            weights[node.mem_id] = own
            if sums:
                sums[-1] += own
            continue
        if tag == "-text":
            text = node.text_content or ""
            if not aside and len(text) >= _PROSE and len(text.strip()) >= _PROSE:
                sums[-1] += len(text)
            continue
        if tag in ("script", "style", "template", "noscript", "svg", "-comment"):
            continue
        aside = aside or node.mem_id in flagged or tag == "a"
        sums.append(0)
        stack.append((node, aside, True))
        child = node.last_child
        while child is not None:
            stack.append((child, aside, False))
            child = child.prev
    return weights


def _main(body: LexborNode, weights: dict[int, int], whole: int, flagged: set[int]) -> LexborNode | None:
    """The main container, None where the page shows no signs of having anything around it.

    It is the smallest element with nearly all running text, widened over the short lines beside it that are no
    navigation: references, dates and names of signatories are short.
    """
    if not whole or not flagged:
        return None
    named = [node for node in body.css("article, main, [role=main]") if weights.get(node.mem_id, 0) >= whole * _SHARE]
    if named:
        return named[0]
    here = body
    while True:
        heavy = next((child for child in here.iter() if weights.get(child.mem_id, 0) >= whole * _SHARE), None)
        if heavy is None or heavy.tag in ("p", "td", "pre", "blockquote", "li", "span", "font", "b"):
            break
        here = heavy
    return _widened(here, body, flagged)


def _widened(main: LexborNode, body: LexborNode, flagged: set[int]) -> LexborNode | None:
    """The container with what stands beside it a few levels up, if that is words; None where that is the whole page."""
    here = main
    for _ in range(_LEVELS):
        parent = here.parent
        if parent is None or parent.mem_id == body.mem_id:
            break
        if _words_beside(parent, here, flagged):
            main = parent
        here = parent
    return None if main.mem_id == body.mem_id else main


def _words_beside(parent: LexborNode, inner: LexborNode, flagged: set[int]) -> bool:
    """Whether a container has words beside its inner part that are neither named as furniture nor mostly links."""
    for child in parent.iter():
        if (
            child.mem_id in flagged
            or child.mem_id == inner.mem_id
            or child.tag in ("script", "style", "noscript", "link")
        ):
            continue
        if any(node.mem_id in flagged for node in child.traverse()):
            continue
        text = len(child.text(deep=True).strip())
        links = sum(len(link.text(deep=True).strip()) for link in child.css("a[href]"))
        if text and links <= text / 2:
            return True
    return False
