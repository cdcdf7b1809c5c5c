"""A page's text as pdfium puts it together, by the objects that are whole lines of it."""

import ctypes

import pypdfium2.raw as pdfium


def whole_lines(text: object) -> tuple[str, dict[int, str]]:
    """A page's text, and the lines of it that are one text object each, by the object's place in memory.

    pdfium takes as long to give one object's text as to go through the page, and most objects of a letter are lines.
    """
    count = pdfium.FPDFText_CountChars(text)
    if count < 1:
        return "", {}
    buffer = (ctypes.c_ushort * (count + 1))()
    got = pdfium.FPDFText_GetText(text, 0, count, buffer)
    whole = ctypes.string_at(buffer, max(got - 1, 0) * 2).decode("utf-16-le", "replace")
    lines: dict[int, str] = {}
    if got - 1 != count or len(whole) != count:  # places of characters and of objects do not agree
        return whole, lines
    seen: set[int] = set()
    start = 0
    for line in whole.split("\r\n"):
        stop = start + len(line)
        words = line.rstrip(" ")
        if words and "\ufffe" not in words and "\x02" not in words:
            first = pdfium.FPDFText_GetTextObject(text, start)
            last = pdfium.FPDFText_GetTextObject(text, start + len(words) - 1)
            if first and last:
                one, other = ctypes.addressof(first.contents), ctypes.addressof(last.contents)
                if one == other and one not in seen:
                    lines[one] = line
                else:
                    lines.pop(one, None)
                    lines.pop(other, None)
                seen |= {one, other}
        start = stop + 2
    return whole, lines
