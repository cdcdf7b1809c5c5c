"""What the elements of HTML are to a reader: seen or hidden, blocks or words, lists and their numbers."""

# fmt: off
TAGS = frozenset(
    (
        "a", "abbr", "address", "article", "aside", "b", "base", "blockquote", "body", "br", "caption",
        "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "div", "dl", "dt", "em",
        "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hr", "html", "i", "iframe", "img", "input", "ins", "label", "legend", "li", "link",
        "main", "mark", "meta", "nav", "ol", "p", "pre", "q", "s", "section", "small", "span", "strike",
        "strong", "style", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "title",
        "tr", "u", "ul", "wbr",
    )
)
# fmt: on
HIDDEN = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "svg",
        "canvas",
        "iframe",
        "object",
        "audio",
        "video",
        "select",
        "textarea",
        "math",
        "-comment",
    ]
)
# How far a block stands off from what is before and after it: 2 is a blank line, 1 a new line.
BLOCKS = {
    **dict.fromkeys(("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "hr", "dl", "figure"), 2),
    **dict.fromkeys(
        ("section", "article", "main", "header", "footer", "nav", "aside", "form", "fieldset", "details"), 2
    ),
    **dict.fromkeys(("ul", "ol", "body", "html"), 2),
    **dict.fromkeys(
        ("div", "li", "tr", "dt", "dd", "caption", "figcaption", "address", "center", "legend", "summary"), 1
    ),
    **dict.fromkeys(("td", "th", "thead", "tbody", "tfoot", "button"), 0),
}
CLOSED_BY_ITSELF = frozenset(
    [
        "p",
        "li",
        "td",
        "th",
        "tr",
        "dt",
        "dd",
        "br",
        "hr",
        "img",
        "input",
        "meta",
        "link",
        "col",
        "area",
        "base",
        "wbr",
        "source",
        "option",
        "tbody",
        "thead",
    ]
)
LIST_TYPES = {
    "a": "a",
    "A": "A",
    "i": "i",
    "I": "I",
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "lower-roman": "i",
    "upper-latin": "A",
    "upper-roman": "I",
    "decimal": "1",
    "1": "1",
    "none": "",
}
