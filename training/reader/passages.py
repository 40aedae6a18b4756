"""Passages: what the reader is trained on, from our own sentences and from gold data that the user has.

A passage is a run of text as word pieces with the labels that its data knows; what data does not annotate is left out
of the loss (`None`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import Tokenizer

from reader.annotation import ROOTS, STATUSES, Item, Span
from reader.model import BEGINS, CONTINUES, OUTSIDE

START, END = 101, 102
LONGEST = 254
SOURCE, CONTENT = 1, 3
"""Labels of `said`: these begin a part, the next number continues it."""

CONVENTIONS = {
    "ACCUSE": ["ACCUSE", "SANCTION.convict"],
    "ASSAULT": ["ASSAULT", "COERCE.blockade", "COERCE.occupy", "COERCE.cyber"],
    "COERCE": ["COERCE", "SANCTION.economic", "ASSAULT.destroy"],
    "YIELD": ["CONCEDE", "RETREAT"],
}
"""Roots of the marked-pair data that are not PLOVER 0.8's: the roots of ours that they may be."""


@dataclass
class Pieces:
    """Word pieces of a text with their character offsets, without the marks for start and end."""

    ids: list[int]
    offsets: list[tuple[int, int]]

    def range(self, span: Span) -> range:
        """The pieces that share a character with a span."""
        inside = [i for i, (a, b) in enumerate(self.offsets) if a < span.end and b > span.start]
        return range(inside[0], inside[-1] + 1) if inside else range(0)


@dataclass
class Deed:
    trigger: int
    status: int
    sources: list[int]
    targets: list[int]


@dataclass
class Passage:
    """Positions count pieces from 0 for the start mark."""

    ids: list[int]
    mentions: list[list[range]] = field(default_factory=list)
    """By actor: its mentions."""
    names: list[range] = field(default_factory=list)
    """What looks like a name, where the data marks no mentions: input only."""
    mention_tags: list[int] | None = None
    cue_tags: list[int] | None = None
    trigger_tags: list[int] | None = None
    deeds: list[Deed] = field(default_factory=list)
    said: list[tuple[int, list[int]]] | None = None
    """The first piece of each cue and the label of every piece."""
    pairs: list[tuple[int, int, list[int]]] = field(default_factory=list)
    """Source, target (indexes of actors) and the roots that it may be."""
    known: bool = False
    """Whether all mentions are always marked in the input."""
    place: str = ""


def split(tokenizer: Tokenizer, text: str) -> Pieces:
    encoding = tokenizer.encode(text, add_special_tokens=False)
    return Pieces(encoding.ids[:LONGEST], encoding.offsets[:LONGEST])


def shifted(pieces: Pieces, span: Span) -> range:
    inside = pieces.range(span)
    return range(inside.start + 1, inside.stop + 1)


def write_tags(tags: list[int], pieces: range, begins: int = BEGINS, continues: int = CONTINUES) -> None:
    for i in pieces:
        tags[i] = begins if i == pieces.start else continues


def of_item(item: Item, tokenizer: Tokenizer) -> Passage:
    """A passage from an annotated item of ours: it has every kind of label."""
    pieces = split(tokenizer, item.text)
    length = len(pieces.ids) + 2
    passage = Passage([START, *pieces.ids, END], place=item.place)
    numbers = {number: index for index, number in enumerate(item.actors)}
    passage.mentions = [[shifted(pieces, span) for span in spans] for spans in item.actors.values()]
    passage.mention_tags, passage.cue_tags, passage.trigger_tags = ([OUTSIDE] * length for _ in range(3))
    for mention in (m for mentions in passage.mentions for m in mentions):
        write_tags(passage.mention_tags, mention)
    for event in item.events:
        trigger = shifted(pieces, item.triggers[event.trigger])
        if not trigger:
            continue
        write_tags(passage.trigger_tags, trigger, 2 + ROOTS.index(event.root))
        sources, targets = ([numbers[n] for n in side] for side in (event.sources, event.targets))
        if event.mutual:
            sources = targets = sources + targets
        passage.deeds.append(Deed(trigger.start, STATUSES.index(event.status), sources, targets))
        pairs = {(s, t) for s in sources for t in targets if s != t}
        passage.pairs += [(s, t, [ROOTS.index(event.root)]) for s, t in sorted(pairs)]
    passage.said = said(passage.cue_tags, pieces, item.attributions.values())
    return passage


def said(cue_tags: list[int], pieces: Pieces, attributions) -> list[tuple[int, list[int]]]:
    """Labels of the pieces for each cue; writes the cues' own tags too."""
    rows: dict[int, list[int]] = {}
    for roles in attributions:
        cue = shifted(pieces, roles["q"][0])
        if not cue:
            continue
        write_tags(cue_tags, cue)
        labels = rows.setdefault(cue.start, [OUTSIDE] * len(cue_tags))
        for role, begins in (("c", CONTENT), ("s", SOURCE)):
            for span in roles.get(role, ()):
                write_tags(labels, shifted(pieces, span), begins, begins + 1)
    return list(rows.items())


def of_pair(row: dict[str, str], tokenizer: Tokenizer) -> Passage:
    """A passage from a row of the marked-pair data."""
    return of_marked(row["marked_sentence"], CONVENTIONS.get(row["gold_root"], [row["gold_root"]]), row["id"], tokenizer)


def of_marked(marked: str, roots: list[str], place: str, tokenizer: Tokenizer) -> Passage:
    """A passage from a sentence with `<s>source</s>` and `<t>target</t>`: it knows one pair and the roots that it may be, nothing else."""
    plain, marks, length = [], {}, 0
    for part in re.split(r"(</?[st]>)", marked):
        if re.fullmatch(r"</?[st]>", part):
            marks.setdefault(part[-2], []).append(length)
        else:
            plain.append(part)
            length += len(part)
    pieces = split(tokenizer, "".join(plain))
    passage = Passage([START, *pieces.ids, END], known=True, place=place)
    sides = []
    for side in "st":
        places = marks.get(side)
        sides.append(len(passage.mentions) if places else -1)
        if places:
            passage.mentions.append([shifted(pieces, Span(places[0], places[1]))])
    passage.pairs = [(sides[0], sides[1], [ROOTS.index(root) for root in roots])]
    return passage


@dataclass
class Document:
    """An article of the attribution data: sentences (spans) and attributions with character spans."""

    name: str
    text: str
    sentences: list[Span]
    attributions: list[dict[str, list[Span]]]


ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Jr|Sr|St|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No)|\b[A-Z])\.$")


def sentences(text: str) -> list[Span]:
    """Sentences by a simple rule: good enough to cut training passages; the product has its own splitter."""
    spans = []
    for paragraph in re.finditer(r"[^\n]+", text):
        start = paragraph.start()
        for stop in re.finditer(r"[.?!][\"”’')]*\s+", paragraph.group()):
            end = paragraph.start() + stop.end()
            following = text[end:end + 1]
            if (following.isupper() or following in "\"“‘'") and not ABBREVIATION.search(text[start:end].rstrip()):
                spans.append(Span(start, end))
                start = end
        if text[start:paragraph.end()].strip():
            spans.append(Span(start, paragraph.end()))
    return spans


def documents(folder: Path, all_annotators: bool) -> list[Document]:
    """The articles of a folder in the attribution data's form; of several annotators all, or the first by name."""
    found, seen = [], set()
    for file in sorted((folder / "attributions").glob("*.ann")):
        name = file.stem.rsplit("_", 1)[0]
        if name in seen and not all_annotators:
            continue
        seen.add(name)
        text = (folder / "text" / f"{name}.txt").read_bytes().decode("utf-8")
        found.append(Document(name, text, sentences(text), standoff(file.read_text(encoding="utf-8"))))
    return found


WORD = r"(?:(?:[A-Z]\.){2,}|[A-Z][a-z]{0,2}\.(?=\s[A-Z])|[A-Z][\w-]*)"
NAME = re.compile(rf"\b{WORD}(?:\s(?:of\s|the\s)*{WORD})*")
INITIAL = re.compile(r"(?:[.?!:\n]|^)[\s“\"‘'(]*$")


def names(text: str, start: int, end: int) -> list[Span]:
    """Runs of capitalised words, but not one that merely begins a sentence: much of what the product's actor lists would mark."""
    found = (match.span() for match in NAME.finditer(text, start, end))
    return [Span(a, b) for a, b in found if " " in text[a:b] or not INITIAL.search(text[max(0, a - 5):a])]


def standoff(text: str) -> list[dict[str, list[Span]]]:
    spans: dict[str, list[Span]] = {}
    frames = []
    for line in text.split("\n"):
        fields = line.split("\t")
        if len(fields) < 2:
            continue
        if line.startswith("T"):
            places = fields[1].split(" ", 1)[1].split(";")
            spans[fields[0]] = [Span(*map(int, place.split())) for place in places]
        elif line.startswith("E"):
            frame: dict[str, list[Span]] = {}
            for argument in fields[1].split()[1:]:
                role, _, key = argument.partition(":")
                letter = {"Source": "s", "Cue": "q", "Content": "c"}.get(role.rstrip("0123456789"))
                if letter and key in spans:
                    frame.setdefault(letter, []).extend(spans[key])
            if "q" in frame:
                frames.append(frame)
    return frames


def of_document(document: Document, tokenizer: Tokenizer, size: int, skip: int) -> list[tuple[Passage, int, Pieces]]:
    """Consecutive passages of whole sentences, at most `size` pieces each; the first ends after `skip` sentences if that is not 0.
    With each: where it begins in the text, and its pieces."""
    groups: list[list[tuple[Span, Pieces]]] = [[]]
    for index, sentence in enumerate(document.sentences):
        pieces = split(tokenizer, document.text[sentence.start:sentence.end])
        used = sum(len(p.ids) for _, p in groups[-1])
        if groups[-1] and (used + len(pieces.ids) + 2 > size or (skip and index == skip)):
            groups.append([])
        groups[-1].append((sentence, pieces))
    passages = []
    for group in filter(None, groups):
        merged = Pieces([], [])
        for sentence, pieces in group:
            merged.ids += pieces.ids
            merged.offsets += [(a + sentence.start, b + sentence.start) for a, b in pieces.offsets]
        passage = Passage([START, *merged.ids, END], place=document.name)
        passage.names = [shifted(merged, name) for name in names(document.text, group[0][0].start, group[-1][0].end)]
        passage.cue_tags = [OUTSIDE] * len(passage.ids)
        passage.said = said(passage.cue_tags, merged, document.attributions)
        passages.append((passage, group[0][0].start, merged))
    return passages


def joined(parts: list[Passage]) -> Passage:
    """One passage of several with the same kinds of label, one after the other."""
    whole = Passage([START], known=parts[0].known, place=parts[0].place)
    tags = [name for name in ("mention_tags", "cue_tags", "trigger_tags") if getattr(parts[0], name) is not None]
    for name in tags:
        setattr(whole, name, [OUTSIDE])
    whole.said = [] if parts[0].said is not None else None
    length = sum(len(p.ids) - 2 for p in parts) + 2
    for part in parts:
        by, actors = len(whole.ids) - 1, len(whole.mentions)
        whole.ids += part.ids[1:-1]
        whole.mentions += [[range(m.start + by, m.stop + by) for m in ms] for ms in part.mentions]
        for name in tags:
            getattr(whole, name).extend(getattr(part, name)[1:-1])
        move = lambda index: index + actors if index >= 0 else index
        whole.deeds += [Deed(d.trigger + by, d.status, [*map(move, d.sources)], [*map(move, d.targets)]) for d in part.deeds]
        whole.pairs += [(move(s), move(t), roots) for s, t, roots in part.pairs]
        for cue, labels in part.said or ():
            row = [OUTSIDE] * length
            row[by + 1:by + 1 + len(labels) - 2] = labels[1:-1]
            whole.said.append((cue + by, row))
    whole.ids.append(END)
    for name in tags:
        getattr(whole, name).append(OUTSIDE)
    return whole
