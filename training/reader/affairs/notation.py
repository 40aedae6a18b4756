"""Reads the marked articles of gold/affairs; its README.md describes the notation.

Offsets are in characters (code points), half-open, into an article's plain text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from reader.annotation import AnnotationError, Span

MEETING_STATUSES = "proposed scheduled held cancelled postponed".split()
INSTRUMENT_STATUSES = "untold proposed in_force at_risk suspended severed withdrawn rejected".split()
KINDS = "treaty agreement dialogue council mechanism sanctions ties".split()
ANSWERS = "accepted partial rejected countered".split()
HEADERS = "id outlet published title answers".split()

WORDS = r"([^\[\]{}<>]+)"
MARK = re.compile(
    rf"\[(?P<actors>\d+(?:,\d+)*) {WORDS}\]"
    rf"|\{{m(?P<meeting>\d+):(?P<held>\w+) {WORDS}\}}"
    rf"|<(?P<part>[tpf]) m(?P<of>\d+) {WORDS}>"
    rf"|\{{i(?P<instrument>\d+):(?P<standing>[\w-]+) {WORDS}\}}"
    rf"|\{{d(?P<demand>\d+) {WORDS}\}}"
    rf"|<c d(?P<asked>\d+) {WORDS}>"
    rf"|\{{r d(?P<answered>\d+):(?P<answer>\w+) {WORDS}\}}"
)
DATE = r"(?P<date>-|\d{4}(?:-\d\d){0,2})"
NUMBERS = r"\d+(?:,\d+)*"
LINES = {
    "m": re.compile(
        rf"parties (?P<parties>-|{NUMBERS}); forum (?P<forum>.+); date {DATE}; place (?P<place>.+); "
        r"status (?P<status>\w+)(?: to (?P<to>-|\d{4}(?:-\d\d){0,2}))?"
    ),
    "i": re.compile(
        rf"name (?P<name>.+); kind (?P<kind>\w+); parties (?P<parties>-|{NUMBERS}); "
        r"status (?P<status>\w+); since (?P<since>-|\d{4}(?:-\d\d){0,2})"
    ),
    "d": re.compile(
        rf"by (?P<by>{NUMBERS}); to (?P<to>{NUMBERS}); date {DATE}; reply (?P<reply>\w+)"
        rf"(?: by (?P<replier>{NUMBERS}))?(?: date (?P<replied>-|\d{{4}}(?:-\d\d){{0,2}}))?"
    ),
}


@dataclass(frozen=True)
class Mark:
    """What some words tell: of a meeting or an instrument with a status, of a demand, or of the answer to one."""

    number: int
    span: Span
    status: str = ""


@dataclass
class Article:
    place: str
    header: dict[str, str]
    text: str = ""
    actors: dict[int, str] = field(default_factory=dict)
    """Codes by number."""
    mentions: list[tuple[tuple[int, ...], Span]] = field(default_factory=list)
    meetings: list[Mark] = field(default_factory=list)
    parts: dict[str, list[Mark]] = field(default_factory=lambda: {"t": [], "p": [], "f": []})
    """Times, places and forums of meetings."""
    instruments: list[Mark] = field(default_factory=list)
    demands: list[Mark] = field(default_factory=list)
    contents: list[Mark] = field(default_factory=list)
    answers: list[Mark] = field(default_factory=list)
    rows: dict[str, dict[int, dict[str, str | None]]] = field(default_factory=lambda: {"m": {}, "i": {}, "d": {}})
    """The lines at the end: by letter and number."""

    def numbers(self, letter: str, number: int, field_name: str) -> tuple[int, ...]:
        """The actors that a line names."""
        value = self.rows[letter][number].get(field_name)
        return tuple(map(int, value.split(","))) if value and value != "-" else ()


def read(path: Path) -> Article:
    """The article of a file; raises AnnotationError that says what is wrong where."""
    head, separator, facts = path.read_text(encoding="utf-8").partition("\n===\n")
    if not separator:
        raise AnnotationError(f"{path.name}: no line '===' between text and facts")
    meta, _, body = head.partition("\n\n")
    header = dict(line.partition(": ")[::2] for line in meta.split("\n"))
    article = Article(path.name, header)
    try:
        for name in HEADERS[:4]:
            if not header.get(name):
                raise AnnotationError(f"no line '{name}: …' at the top")
        read_marks(body.strip(), article)
        for line in filter(None, map(str.strip, facts.split("\n"))):
            read_line(line, article)
        verify(article)
    except AnnotationError as error:
        raise AnnotationError(f"{path.name}: {error}") from None
    return article


def read_marks(body: str, article: Article) -> None:
    plain, at, length = [], 0, 0
    for match in MARK.finditer(body):
        plain.append(body[at:match.start()])
        length += match.start() - at
        words = match[match.lastindex]
        span = Span(length, length + len(words))
        plain.append(words)
        length, at = span.end, match.end()
        found = match.groupdict()
        if found["actors"]:
            article.mentions.append((tuple(map(int, found["actors"].split(","))), span))
        elif found["meeting"]:
            article.meetings.append(Mark(int(found["meeting"]), span, one_of(found["held"], MEETING_STATUSES)))
        elif found["part"]:
            article.parts[found["part"]].append(Mark(int(found["of"]), span))
        elif found["instrument"]:
            status = found["standing"].replace("-", "untold")
            article.instruments.append(Mark(int(found["instrument"]), span, one_of(status, INSTRUMENT_STATUSES)))
        elif found["demand"]:
            article.demands.append(Mark(int(found["demand"]), span))
        elif found["asked"]:
            article.contents.append(Mark(int(found["asked"]), span))
        else:
            article.answers.append(Mark(int(found["answered"]), span, one_of(found["answer"], ANSWERS)))
    plain.append(body[at:])
    article.text = "".join(plain)
    left = re.search(r"[\[\]{}<>]", article.text)
    if left:
        raise AnnotationError(f"a mark that cannot be read near '{article.text[max(0, left.start() - 30):left.end() + 10]}'")


def one_of(word: str, words: list[str]) -> str:
    if word not in words:
        raise AnnotationError(f"'{word}' is none of {' '.join(words)}")
    return word


def read_line(line: str, article: Article) -> None:
    if line.startswith("actors:"):
        for part in filter(None, map(str.strip, line[7:].split(","))):
            number, _, code = part.partition(" ")
            article.actors[int(number)] = code
        return
    key = re.match(r"([mid])(\d+): (.*)", line)
    match = key and LINES[key[1]].fullmatch(key[3])
    if not match:
        raise AnnotationError(f"a line of another form: '{line}'")
    row = match.groupdict()
    one_of(row.get("status") or row["reply"], MEETING_STATUSES + INSTRUMENT_STATUSES + ANSWERS + ["pending"])
    if "kind" in row:
        one_of(row["kind"], KINDS)
    article.rows[key[1]][int(key[2])] = row


def verify(article: Article) -> None:
    marks = {"m": article.meetings, "i": article.instruments, "d": article.demands}
    for letter, found in marks.items():
        numbers = {mark.number for mark in found}
        for number in numbers ^ article.rows[letter].keys():
            raise AnnotationError(f"{letter}{number} has a mark without a line, or a line without a mark")
    for letter, found in (("m", sum(article.parts.values(), [])), ("d", article.contents + article.answers)):
        for mark in found:
            if mark.number not in article.rows[letter]:
                raise AnnotationError(f"a part of {letter}{mark.number}, which is marked nowhere")
    named = {number for numbers, _ in article.mentions for number in numbers}
    for letter, field_names in (("m", ["parties"]), ("i", ["parties"]), ("d", ["by", "to", "replier"])):
        for number in article.rows[letter]:
            for field_name in field_names:
                named.update(article.numbers(letter, number, field_name))
    for number in sorted(named - article.actors.keys()):
        raise AnnotationError(f"no code for actor {number}")


def read_all(folder: Path) -> tuple[list[Article], list[str]]:
    """The articles of a folder and the complaints about those that could not be read."""
    articles, complaints = [], []
    for path in sorted(folder.glob("*.txt")):
        try:
            articles.append(read(path))
        except AnnotationError as error:
            complaints.append(str(error))
    return articles, complaints
