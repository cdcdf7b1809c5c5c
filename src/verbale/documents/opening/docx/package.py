"""The parts of a DOCX, each unpacked within the limits and parsed without entities."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import Damaged, Encrypted, TooLarge, UnknownFormat

_SPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_SMALL = 1024 * 1024
"""Parts below this size may pack as well as they like."""
_OTHERS = (
    ("xl/workbook.xml", "is an Excel workbook", "save it as PDF and open that"),
    ("ppt/presentation.xml", "is a PowerPoint presentation", "save it as PDF and open that"),
    ("content.xml", "is an OpenDocument file", "save it as DOCX or PDF and open that"),
)


def short(name: str) -> str:
    """An XML name with the usual prefix: "w:p"."""
    space, _, local = name.rpartition("}")
    known = _SPACES.get(space[1:]) if space else ""
    return f"{known}:{local}" if known else local if not space else f"?:{local}"


_NAMES: dict[str, str] = {}


def tag(element: etree._Element) -> str:
    """An element's name with the usual prefix; "" for comments and the like."""
    name = element.tag
    if not isinstance(name, str):
        return ""
    known = _NAMES.get(name)
    if known is None:
        known = short(name)
        if len(_NAMES) < 5000:
            _NAMES[name] = known
    return known


def children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    return (child for child in element if tag(child) == name)


def alternative(element: etree._Element) -> etree._Element | None:
    """What of an mc:AlternateContent is read: its choice, or its fallback where the choice is empty."""
    choice = child(element, "mc:Choice")
    return choice if choice is not None and len(choice) else child(element, "mc:Fallback")


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first descendant along a path of names."""
    for name in path:
        if element is None:
            return None
        element = next(children(element, name), None)
    return element


def attribute(element: etree._Element | None, name: str) -> str | None:
    """An attribute by its prefixed name."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if short(str(key)) == name:
            return str(value)
    return None


@dataclass(frozen=True, slots=True)
class Relationship:
    kind: str
    target: str
    """A part's name, or an address outside of the file."""


@dataclass
class Package:
    source: Source
    archive: zipfile.ZipFile
    names: dict[str, zipfile.ZipInfo]
    left: int
    """How many bytes may yet be unpacked."""
    parsed: dict[str, etree._Element | None] = field(default_factory=dict)

    @classmethod
    def of(cls, source: Source) -> "Package":
        """The package in a file's bytes. Raises Damaged, Encrypted, TooLarge, UnknownFormat."""
        if source.data.count(b"PK\x01\x02") > source.limits.parts:
            raise TooLarge(source.name, f"has more than {source.limits.parts:,} parts")
        try:
            archive = zipfile.ZipFile(io.BytesIO(source.data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
            raise Damaged(source.name, f"is cut off or no whole ZIP archive ({error})") from None
        names = {posixpath.normpath(info.filename.lstrip("/")): info for info in archive.infolist()}
        return cls(source, archive, names, source.limits.expanded_bytes)

    def main(self) -> str:
        """The name of the part with the document's text."""
        for relationship in self.relationships("").values():
            if relationship.kind == "officeDocument" and not relationship.target.startswith(("xl/", "ppt/")):
                if relationship.target not in self.names:
                    raise Damaged(self.source.name, f"lacks its part {relationship.target}")
                return relationship.target
        if "word/document.xml" in self.names:
            return "word/document.xml"
        for name, what, advice in _OTHERS:
            if name in self.names:
                raise UnknownFormat(self.source.name, what, advice=advice)
        raise UnknownFormat(self.source.name, "is a ZIP archive, but no Word document")

    def relationships(self, part: str) -> dict[str, Relationship]:
        """What a part points at, by identifier; of the package itself for ""."""
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relationship] = {}
        for each in root if root is not None else ():
            target = str(each.get("Target", ""))
            if each.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
            found[str(each.get("Id", ""))] = Relationship(str(each.get("Type", "")).rpartition("/")[2], target)
        return found

    def xml(self, name: str) -> etree._Element | None:
        """The root of a part, None where there is no such part. Raises Damaged, TooLarge."""
        if name not in self.parsed:
            self.parsed[name] = self._parse(name) if name in self.names else None
        return self.parsed[name]

    def _parse(self, name: str) -> etree._Element:
        self.source.hurry()
        data = self._unpacked(name)
        if b"<!DOCTYPE" in data or "<!DOCTYPE".encode("utf-16-le") in data or "<!DOCTYPE".encode("utf-16-be") in data:
            raise Damaged(self.source.name, "declares a document type, which no Word document does", f"part {name}")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            if "depth" in str(error).lower():
                raise self.source.too_deep() from None
            raise Damaged(self.source.name, f"is no well-formed XML ({error.msg})", f"part {name}") from None

    def _unpacked(self, name: str) -> bytes:
        info, limits = self.names[name], self.source.limits
        if info.flag_bits & 1:
            raise Encrypted(self.source.name, "asks for a password")
        if info.file_size > _SMALL and info.file_size > limits.expansion * max(info.compress_size, 1):
            raise TooLarge(
                self.source.name,
                f"unpacks to more than {limits.expansion} times its size",
                f"part {name}",
                "do not open it: files like this are made to exhaust machines",
            )
        if info.file_size > self.left:
            raise TooLarge(self.source.name, f"unpacks to more than {limits.expanded_bytes:,} bytes", f"part {name}")
        self.left -= info.file_size
        try:
            with self.archive.open(info) as part:
                return part.read(info.file_size)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            NotImplementedError,
            RuntimeError,
            ValueError,
        ) as error:
            raise Damaged(self.source.name, f"cannot be unpacked ({error})", f"part {name}") from None
