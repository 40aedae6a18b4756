"""Reads the annotated sentences of `sentences/*.txt`; sentences/README.md describes the notation.

Offsets are in characters (code points), half-open, into an item's plain text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

ROOTS = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION "
    "SANCTION.economic SANCTION.convict MOBILIZE COERCE COERCE.blockade COERCE.occupy COERCE.cyber ASSAULT ASSAULT.destroy"
).split()
STATUSES = "happened ongoing planned conditional possible denied background".split()

OPENING = re.compile(r"\[(\d+) |\{([a-z]) |<(\d+)([sqc]) ")
CLOSING = {"]": "[", "}": "{", ">": "<"}
EVENT = re.compile(r"> ([a-z]) (\S+) (-|\d+(?:,\d+)*)([>=])(-|\d+(?:,\d+)*) (\S+)")


class AnnotationError(ValueError):
    """A mark that cannot be understood: says where, what and what to try."""


@dataclass(frozen=True)
class Span:
    start: int
    end: int


@dataclass(frozen=True)
class Event:
    trigger: str
    root: str
    sources: tuple[int, ...]
    targets: tuple[int, ...]
    mutual: bool
    status: str


@dataclass
class Item:
    place: str
    section: str
    text: str
    actors: dict[int, list[Span]] = field(default_factory=dict)
    triggers: dict[str, Span] = field(default_factory=dict)
    attributions: dict[int, dict[str, list[Span]]] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)


def read_text(marked: str, item: Item) -> None:
    """Takes the marks out of a line and puts the plain text and the spans into the item."""
    plain: list[str] = []
    open_marks: list[tuple[str, tuple, int]] = []
    length, at = 0, 0
    while at < len(marked):
        opening = OPENING.match(marked, at)
        character = marked[at]
        if opening:
            open_marks.append((character, opening.groups(), length))
            at = opening.end()
        elif character in CLOSING:
            if not open_marks or open_marks[-1][0] != CLOSING[character]:
                raise AnnotationError(f"'{character}' closes nothing near '{marked[max(0, at - 30):at + 1]}'")
            kind, groups, start = open_marks.pop()
            close(item, groups, Span(start, length))
            at += 1
        elif character in "[{<":
            raise AnnotationError(f"no number, letter or role after '{marked[at:at + 12]}'")
        else:
            plain.append(character)
            length += 1
            at += 1
    if open_marks:
        raise AnnotationError(f"'{open_marks[-1][0]}{open_marks[-1][1]}' is never closed")
    item.text = "".join(plain)


def close(item: Item, groups: tuple, span: Span) -> None:
    actor, trigger, attribution, role = groups
    if span.start == span.end:
        raise AnnotationError("a mark without text")
    if actor:
        item.actors.setdefault(int(actor), []).append(span)
    elif trigger:
        if trigger in item.triggers:
            raise AnnotationError(f"trigger {trigger} is marked twice: give the second a letter of its own")
        item.triggers[trigger] = span
    else:
        item.attributions.setdefault(int(attribution), {}).setdefault(role, []).append(span)


def read_event(line: str) -> Event:
    match = EVENT.fullmatch(line)
    if not match:
        raise AnnotationError(f"not an event line: '{line}'; write for example '> a ACCUSE 1>2 happened'")
    trigger, root, sources, sign, targets, status = match.groups()
    if root not in ROOTS:
        raise AnnotationError(f"unknown root '{root}'")
    if status not in STATUSES:
        raise AnnotationError(f"unknown status '{status}'; one of {' '.join(STATUSES)}")
    numbers = lambda side: tuple(int(n) for n in side.split(",")) if side != "-" else ()
    event = Event(trigger, root, numbers(sources), numbers(targets), sign == "=", status)
    if not event.sources and not event.targets:
        raise AnnotationError(f"nobody takes part: '{line}'")
    if set(event.sources) & set(event.targets):
        raise AnnotationError(f"an actor on both sides: '{line}'; write '=' for deeds of each to the other")
    return event


def verify(item: Item) -> None:
    used = {event.trigger for event in item.events}
    for trigger in item.triggers:
        if trigger not in used:
            raise AnnotationError(f"trigger {trigger} has no event line")
    for event in item.events:
        if event.trigger not in item.triggers:
            raise AnnotationError(f"event line of trigger {event.trigger}, which is not marked")
        for actor in event.sources + event.targets:
            if actor not in item.actors:
                raise AnnotationError(f"event line names actor {actor}, which is not marked")
    spans = sorted((s.start, s.end) for mentions in item.actors.values() for s in mentions)
    for (_, end), (start, _) in zip(spans, spans[1:]):
        if start < end:
            raise AnnotationError(f"mentions nest or overlap at '{item.text[start:end]}': mark the outermost only")
    for number, roles in item.attributions.items():
        if "q" not in roles:
            raise AnnotationError(f"attribution {number} has no cue")
        if "c" not in roles:
            raise AnnotationError(f"attribution {number} has no content")
        for role in "sq":
            if len(roles.get(role, ())) > 1:
                raise AnnotationError(f"attribution {number} has two parts of role {role}: only a content may be in parts")
    for spans in list(item.actors.values()) + [[s] for s in item.triggers.values()] + [
        s for roles in item.attributions.values() for s in roles.values()
    ]:
        for span in spans:
            words = item.text[span.start:span.end]
            if words != words.strip():
                raise AnnotationError(f"a mark begins or ends with a space: '{words}'")


def read_file(path: Path) -> tuple[list[Item], list[str]]:
    """The items of a file and the complaints about those that could not be read."""
    items, complaints, section, item = [], [], "", None

    def finish():
        if item is None:
            return
        try:
            verify(item)
            items.append(item)
        except AnnotationError as error:
            complaints.append(f"{item.place}: {error}")

    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines() + [""], 1):
        line = line.strip()
        if line.startswith("#"):
            section = line[3:] if line.startswith("## ") else section
            continue
        try:
            if not line:
                finish()
                item = None
            elif item is None:
                item = Item(f"{path.name}:{number}", section, "")
                read_text(line, item)
            else:
                item.events.append(read_event(line))
        except AnnotationError as error:
            complaints.append(f"{path.name}:{number}: {error}")
            if item is not None and not line.startswith(">"):
                item = None
    return items, complaints


def read_all(folder: Path) -> tuple[list[Item], list[str]]:
    items, complaints = [], []
    for path in sorted(folder.glob("*.txt")):
        good, bad = read_file(path)
        items += good
        complaints += bad
    return items, complaints
