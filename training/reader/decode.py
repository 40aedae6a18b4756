"""From logits to attributions and events: the same rules as the product's, for choosing between models."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from reader.model import BEGINS, CONTINUES, OUTSIDE
from reader.passages import CONTENT, SOURCE

NEVER = -1e9


def runs(labels: list[int], begins: int, continues: int) -> list[range]:
    """The runs of pieces that begin with `begins` and go on with `continues`."""
    found = []
    for i, label in enumerate(labels):
        if label == begins:
            found.append(range(i, i + 1))
        elif label == continues and found and found[-1].stop == i:
            found[-1] = range(found[-1].start, i + 1)
    return found


def best_path(scores: Tensor) -> list[int]:
    """The best labels of a row of `said` [labels, T]: nothing continues what has not begun."""
    labels, length = scores.shape
    allowed = torch.zeros(labels, labels)
    for begins in (SOURCE, CONTENT):
        for before in range(labels):
            if before not in (begins, begins + 1):
                allowed[before, begins + 1] = NEVER
    scores = scores.log_softmax(0)
    best = scores[:, 0].clone()
    best[[SOURCE + 1, CONTENT + 1]] = NEVER
    back = []
    for i in range(1, length):
        values, before = (best[:, None] + allowed).max(0)
        back.append(before.tolist())
        best = values + scores[:, i]
    path = [int(best.argmax())]
    for before in reversed(back):
        path.append(before[path[-1]])
    return path[::-1]


@dataclass
class Attribution:
    source: list[range]
    cue: range
    content: list[range]


def attributions(cue: Tensor, said: Tensor, length: int, ease: float = 0.0) -> list[Attribution]:
    """Attributions of a passage: `ease` is added to the logits of a cue's pieces."""
    scores = cue[:length].clone()
    scores[:, [CONTINUES, BEGINS]] += ease
    found = []
    for run in runs(scores.argmax(-1).tolist(), BEGINS, CONTINUES):
        labels = best_path(said[:, run.start, :length])
        labels[0] = labels[-1] = OUTSIDE
        content = runs(labels, CONTENT, CONTENT + 1)
        source = runs(labels, SOURCE, SOURCE + 1)
        if content:
            found.append(Attribution(source, run, content))
    return found


@dataclass
class Occurrence:
    """An event: its trigger, root, status, and the mentions (by number) on its two sides."""

    trigger: range
    root: int
    status: int
    sources: list[int]
    targets: list[int]
    confidence: float


def mentions(logits: Tensor, length: int) -> list[range]:
    return runs(logits[:length].argmax(-1).tolist(), BEGINS, CONTINUES)


def occurrences(out: dict[str, Tensor], length: int, named: list[range], ease: float = 0.0, bar: float = 0.5) -> list[Occurrence]:
    """The events between mentions: `ease` is taken from the logit of "no trigger", `bar` is what a role's probability must reach."""
    scores = out["trigger"][:length].clone()
    scores[:, OUTSIDE] -= ease
    probabilities = scores.softmax(-1)
    labels = scores.argmax(-1).tolist()
    found = []
    for start in range(1, length - 1):
        if labels[start] < 2:
            continue
        stop = start + 1
        while stop < length - 1 and labels[stop] == CONTINUES:
            stop += 1
        sides: list[list[int]] = []
        least = 1.0
        for side in (0, 1):
            chances = [out["role"][side, start, m.start : m.stop].mean().sigmoid().item() for m in named]
            sides.append([i for i, c in enumerate(chances) if c > bar])
            least = min([least, *(c for c in chances if c > bar)])
        if sides[0] or sides[1]:
            root = labels[start] - 2
            confidence = probabilities[start, labels[start]].item() * least
            found.append(Occurrence(range(start, stop), root, int(out["status"][start].argmax()), *sides, confidence))
    return found
