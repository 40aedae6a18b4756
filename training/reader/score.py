"""Scores of a reader on development data, in the terms of `detente evaluate`."""

from __future__ import annotations

from pathlib import Path

import torch
from tokenizers import Tokenizer

from reader.annotation import ROOTS, Span
from reader.decode import attributions
from reader.losses import actor_logits, pair_scores, tensors
from reader.model import Reader
from reader.passages import CONVENTIONS, Passage, documents, of_document


def run(model: Reader, passages: list[Passage], size: int = 16):
    """The outputs of each passage, in order; computed in batches of like length."""
    model.eval()
    order = sorted(range(len(passages)), key=lambda i: len(passages[i].ids))
    outputs: list = [None] * len(passages)
    with torch.no_grad():
        for start in range(0, len(order), size):
            batch = [passages[i] for i in order[start : start + size]]
            ids, kinds = tensors(batch, None)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hidden = model.encoder(ids, kinds)
            heads = model.heads(hidden.float())
            for row, index in enumerate(order[start : start + size]):
                outputs[index] = {name: values[row] for name, values in heads.items() if name != "hidden"}
    return outputs


def extent(text: str, spans: list[Span]) -> tuple[tuple[int, int], ...]:
    """The characters that spans cover, without white space and punctuation at their ends, joined over gaps of these."""
    result: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda s: (s.start, s.end)):
        start, end = span.start, span.end
        while end > start and not text[end - 1].isalnum():
            end -= 1
        while start < end and not text[start].isalnum():
            start += 1
        if start == end:
            continue
        if result and not any(c.isalnum() for c in text[result[-1][1] : start]):
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return tuple(result)


def f1(found: int, predicted: int, gold: int) -> float:
    return 2 * found / max(1, predicted + gold)


def exact(predicted: list, gold: list) -> int:
    left, found = list(gold), 0
    for answer in predicted:
        if answer in left:
            left.remove(answer)
            found += 1
    return found


def attribution_scores(model: Reader, tokenizer: Tokenizer, folder: Path, ease: float = 0.0, size: int = 128) -> dict[str, float]:
    """Exact F1 of source, cue and content."""
    counts = {role: [0, 0, 0] for role in "sqc"}
    articles = documents(folder, False)
    cut = [of_document(d, tokenizer, size, 0) for d in articles]
    outputs = iter(run(model, [p for passages in cut for p, _, _ in passages]))
    for document, passages in zip(articles, cut):
        answers: dict[str, list] = {role: [] for role in "sqc"}
        for passage, _, pieces in passages:
            out = next(outputs)
            spans = lambda rs: [Span(pieces.offsets[r.start - 1][0], pieces.offsets[r.stop - 2][1]) for r in rs]
            for found in attributions(out["cue"], out["said"], len(passage.ids), ease):
                for role, ranges in (("s", found.source[:1]), ("q", [found.cue]), ("c", found.content)):
                    if ranges:
                        answers[role].append(extent(document.text, spans(ranges)))
        for role in "sqc":
            gold = [extent(document.text, frame[role]) for frame in document.attributions if role in frame]
            counts[role][0] += exact(answers[role], gold)
            counts[role][1] += len(answers[role])
            counts[role][2] += len(gold)
    return {name: f1(*counts[role]) for role, name in zip("sqc", ("source", "cue", "content"))}


LABELS = sorted({"YIELD", *(root for root in ROOTS if "." not in root)} - {"CONCEDE", "RETREAT"})
QUADS = dict(zip("AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(),
                 (1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4)))


def pair_answer(scores: torch.Tensor) -> str:
    """The marked-pair data's root from the scores of ours."""
    probabilities = scores.softmax(-1)
    taken = {name for names in CONVENTIONS.values() for name in names}
    masses = {}
    for label in LABELS:
        names = CONVENTIONS.get(label, [label])
        masses[label] = sum(probabilities[ROOTS.index(name)].item() for name in names)
    return max(masses, key=masses.get)


def macro(pairs: list[tuple[str, str]]) -> float:
    classes = sorted({gold for gold, _ in pairs})
    values = []
    for c in classes:
        both = sum(g == a == c for g, a in pairs)
        values.append(f1(both, sum(a == c for _, a in pairs), sum(g == c for g, _ in pairs)))
    return sum(values) / len(values)


def pair_scores_of(model: Reader, passages: list[Passage], gold: list[str]) -> dict[str, float]:
    """Macro-F1, accuracy and quad macro-F1 where the pair is given."""
    answers = []
    for passage, out in zip(passages, run(model, passages)):
        length = len(passage.ids)
        roles = actor_logits(out["role"][:, :length, :length], passage.mentions)
        source, target, _ = passage.pairs[0]
        answers.append(pair_answer(pair_scores(out["trigger"][:length], roles, source, target)))
    both = list(zip(gold, answers))
    quads = [(str(QUADS[g]), str(QUADS[a])) for g, a in both]
    return {"macro": macro(both), "accuracy": sum(g == a for g, a in both) / len(both), "quad": macro(quads)}
