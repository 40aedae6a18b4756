"""Articles as the network sees them: the reader's states of all pieces, and what is to be said of each piece and pair."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy
import onnxruntime
import torch
from tokenizers import Tokenizer
from torch import Tensor

from reader.affairs.middle import OUTPUT
from reader.affairs.model import ARCS, MOST, WITHIN
from reader.affairs.notation import ANSWERS, INSTRUMENT_STATUSES, KINDS, MEETING_STATUSES, Article, Mark
from reader.annotation import Span
from reader.passages import END, START, Pieces, names, sentences, split

OUTSIDE, UNKNOWN = 0, -100
NOWHERE = (0, 0)
"""Where a mark at the end of a passage stands in the text."""
WINDOW = 3
"""Parties are looked for in so many sentences before and behind the words that tell."""


@dataclass
class Reading:
    """An article's pieces, with the marks at the ends of its passages, and the reader's states."""

    states: Tensor
    passages: Tensor
    """Number of the passage of each piece."""
    pieces: Pieces
    sentence: list[int]
    """Number of the sentence of each piece."""


@dataclass
class Lesson:
    """What is to be learnt of an article; positions count its pieces."""

    place: str
    states: Tensor
    passages: Tensor
    tags: dict[str, Tensor] = field(default_factory=dict)
    kinds: list[tuple[int, int]] = field(default_factory=list)
    mentions: Tensor = field(default_factory=lambda: torch.zeros(0, 2, dtype=torch.long))
    """The first and the last piece of each."""
    same: Tensor = field(default_factory=lambda: torch.zeros(0, 0, dtype=torch.bool))
    """By pair of mentions: whether they mean the same actor."""
    actors: Tensor = field(default_factory=lambda: torch.zeros(0, 0, dtype=torch.bool))
    """By actor: the pieces of all words that are marked as meaning it."""
    sides: list[tuple[str, int, Tensor]] = field(default_factory=list)
    """Label, the piece that tells, and which actors take part."""
    arcs: dict[str, list[tuple[int, Tensor, Tensor]]] = field(default_factory=lambda: {name: [] for name in ARCS})
    """By label: the piece that tells, the pieces that are asked about (mask), and which belong to it (mask)."""


class States:
    """The shipped reader, for its states."""

    def __init__(self, folder: Path, size: int = 192) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(folder / "reader.onnx"), options)
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.size = size

    def read(self, article: Article) -> Reading:
        """The states of an article, passage by passage, as the product reads it."""
        text, merged, numbers, states, passages = article.text, Pieces([], []), [], [], []
        group: list[tuple[int, Span, Pieces]] = []

        def finish() -> None:
            if not group:
                return
            ids = [i for _, _, pieces in group for i in pieces.ids]
            offsets = [(a + span.start, b + span.start) for _, span, pieces in group for a, b in pieces.offsets]
            known = names(text, group[0][1].start, group[-1][1].end) + [span for _, span in article.mentions]
            kinds = [any(a < k.end and b > k.start for k in known) for a, b in offsets]
            given = {
                "ids": numpy.array([[START, *ids, END]], numpy.int64),
                "kinds": numpy.array([[0, *kinds, 0]], numpy.int64),
            }
            states.append(self.session.run([OUTPUT], given)[0][0])
            merged.ids.extend([START, *ids, END])
            merged.offsets.extend([NOWHERE, *offsets, NOWHERE])
            own = [number for number, _, pieces in group for _ in pieces.ids]
            numbers.extend([own[0], *own, own[-1]])
            passages.extend([len(states)] * (len(ids) + 2))
            group.clear()

        for number, sentence in enumerate(sentences(text)):
            pieces = split(self.tokenizer, text[sentence.start:sentence.end])
            if sum(len(p.ids) for _, _, p in group) + len(pieces.ids) + 2 > self.size:
                finish()
            group.append((number, sentence, pieces))
        finish()
        whole = torch.from_numpy(numpy.concatenate(states))[:MOST]
        return Reading(whole, torch.tensor(passages[:MOST]), Pieces(merged.ids[:MOST], merged.offsets[:MOST]), numbers[:MOST])


def lesson(article: Article, reading: Reading) -> Lesson:
    """What an article teaches."""
    made = Lesson(article.place, reading.states, reading.passages)
    Writer(article, reading, made).write()
    return made


class Writer:
    def __init__(self, article: Article, reading: Reading, made: Lesson) -> None:
        self.article, self.reading, self.made = article, reading, made
        self.length = len(reading.pieces.ids)
        self.sentence = torch.tensor(reading.sentence)
        self.mentions = [(set(numbers), self.range(span)) for numbers, span in article.mentions]
        self.numbers = sorted({number for found, pieces in self.mentions if pieces for number in found})
        told = [m.span for m in article.meetings + article.instruments + article.demands + article.answers]
        self.telling = {reading.sentence[i] for span in told for i in self.range(span)}

    def range(self, span: Span) -> range:
        return self.reading.pieces.range(span)

    def mask(self, ranges: list[range]) -> Tensor:
        mask = torch.zeros(self.length, dtype=torch.bool)
        for pieces in ranges:
            mask[pieces.start:pieces.stop] = True
        return mask

    def write(self) -> None:
        article = self.article
        self.tag("meeting", article.meetings, MEETING_STATUSES)
        self.tag("instrument", article.instruments, INSTRUMENT_STATUSES)
        self.tag("demand", article.demands, [""])
        self.tag("answer", article.answers, ANSWERS)
        self.tag_mentions()
        for mark in self.seen(article.meetings):
            self.parties("meets", mark, set(article.numbers("m", mark.number, "parties")))
            for label, letter in (("when", "t"), ("where", "p"), ("forum", "f")):
                self.parts(label, mark, article.meetings, article.parts[letter])
        for mark in self.seen(article.instruments):
            kind = article.rows["i"][mark.number]["kind"]
            self.made.kinds += [(piece, KINDS.index(kind)) for piece in self.range(mark.span)]
            self.parties("party", mark, set(article.numbers("i", mark.number, "parties")))
        for mark in self.seen(article.demands):
            self.parties("by", mark, set(article.numbers("d", mark.number, "by")))
            self.parties("to", mark, set(article.numbers("d", mark.number, "to")))
            self.parts("asked", mark, article.demands, article.contents)
        for mark in self.seen(article.answers):
            self.parties("replier", mark, set(article.numbers("d", mark.number, "replier") or article.numbers("d", mark.number, "to")))
            self.same("answers", mark, article.demands)
        for marks in (article.meetings, article.instruments):
            for mark in self.seen(marks):
                self.same("same", mark, [m for m in marks if m.span.start < mark.span.start])
        self.actors()
        self.sides("side", "m", article.meetings, "parties")
        self.sides("bound", "i", article.instruments, "parties")
        self.sides("asker", "d", article.demands, "by")
        self.sides("target", "d", article.demands, "to")

    def sides(self, label: str, letter: str, marks: list[Mark], name: str) -> None:
        """Which of all actors take part in what words tell of; nothing where none is marked who does."""
        for mark in self.seen(marks):
            whole = set(self.article.numbers(letter, mark.number, name))
            if whole & set(self.numbers):
                self.made.sides.append((label, self.range(mark.span).start, torch.tensor([n in whole for n in self.numbers])))

    def seen(self, marks: list[Mark]) -> list[Mark]:
        return [mark for mark in marks if self.range(mark.span)]

    def tag(self, name: str, marks: list[Mark], classes: list[str]) -> None:
        tags = torch.zeros(self.length, dtype=torch.long)
        for mark in marks:
            pieces = self.range(mark.span)
            tags[pieces.start:pieces.stop] = 1 + classes.index(mark.status)
        self.made.tags[name] = tags

    def tag_mentions(self) -> None:
        """Words that mean an actor; of sentences that tell nothing only what is marked is known."""
        tags = torch.where(self.told(), OUTSIDE, UNKNOWN)
        for _, pieces in self.mentions:
            if pieces:
                tags[pieces.start:pieces.stop] = 2
                tags[pieces.start] = 1
        self.made.tags["mention"] = tags

    def told(self) -> Tensor:
        return torch.tensor([number in self.telling for number in self.reading.sentence])

    def actors(self) -> None:
        """Which words mean each actor, and which mentions mean the same one, or share one."""
        means = [self.mask([pieces for found, pieces in self.mentions if number in found]) for number in self.numbers]
        self.made.actors = torch.stack(means) if means else torch.zeros(0, self.length, dtype=torch.bool)
        seen = [(found, pieces) for found, pieces in self.mentions if pieces]
        self.made.mentions = torch.tensor([(pieces.start, pieces.stop - 1) for _, pieces in seen], dtype=torch.long).view(-1, 2)
        same = [[bool(one & other) for other, _ in seen] for one, _ in seen]
        self.made.same = torch.tensor(same, dtype=torch.bool).view(len(seen), len(seen)) & ~torch.eye(len(seen), dtype=torch.bool)

    def near(self, at: int, window: int) -> Tensor:
        return (self.sentence - self.reading.sentence[at]).abs() <= window

    def parties(self, label: str, mark: Mark, numbers: set[int]) -> None:
        """Mentions of those who take part; of sentences that tell nothing only what is marked is known."""
        at = self.range(mark.span).start
        right = self.mask([pieces for found, pieces in self.mentions if found & numbers])
        marked = self.mask([pieces for _, pieces in self.mentions])
        self.made.arcs[label].append((at, self.near(at, WINDOW) & (marked | self.told()), right))

    def parts(self, label: str, mark: Mark, marks: list[Mark], parts: list[Mark]) -> None:
        """Each part belongs to the nearest words that tell of the same: those of its sentence, else the closest."""
        at = self.range(mark.span).start
        own = [part.span for part in parts if part.number == mark.number and self.nearest(part, marks) == mark]
        self.made.arcs[label].append((at, self.near(at, WITHIN), self.mask([self.range(span) for span in own])))

    def nearest(self, part: Mark, marks: list[Mark]) -> Mark:
        same = [mark for mark in marks if mark.number == part.number]
        distance = lambda mark: max(mark.span.start - part.span.end, part.span.start - mark.span.end)
        return min(same, key=distance)

    def same(self, label: str, mark: Mark, others: list[Mark]) -> None:
        starts = [(other.number == mark.number, self.range(other.span)) for other in others]
        asked = self.mask([range(r.start, r.start + 1) for _, r in starts if r])
        right = self.mask([range(r.start, r.start + 1) for same, r in starts if same and r])
        self.made.arcs[label].append((self.range(mark.span).start, asked, right))
