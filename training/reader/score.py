"""Scores of a reader on development data, in the terms of `detente evaluate`."""

from __future__ import annotations

from pathlib import Path

import torch
from tokenizers import Tokenizer

from reader.annotation import ROOTS, STATUSES, Span
from reader.decode import attributions, occurrences
from reader.decode import mentions as decode_mentions
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


def scored_pairs(model: Reader, passages: list[Passage]) -> list[torch.Tensor]:
    """Log scores of the roots for the marked pair of each passage."""
    scores = []
    for passage, out in zip(passages, run(model, passages)):
        length = len(passage.ids)
        roles = actor_logits(out["role"][:, :length, :length], passage.mentions)
        source, target, _ = passage.pairs[0]
        scores.append(pair_scores(out["trigger"][:length], roles, source, target))
    return scores


def write_scores(model: Reader, passages: list[Passage], file: Path) -> None:
    """Adds a line for each passage: the row's id and the probability of each root; a new file gets a header."""
    new = not file.exists()
    with file.open("a", encoding="utf-8") as lines:
        if new:
            lines.write("\t".join(["id", *ROOTS]) + "\n")
        for passage, scores in zip(passages, scored_pairs(model, passages)):
            lines.write("\t".join([passage.place, *(f"{p:.6f}" for p in scores.softmax(-1).tolist())]) + "\n")


def pair_scores_of(model: Reader, passages: list[Passage], gold: list[str]) -> dict[str, float]:
    """Macro-F1, accuracy and quad macro-F1 where the pair is given."""
    answers = [pair_answer(scores) for scores in scored_pairs(model, passages)]
    both = list(zip(gold, answers))
    quads = [(str(QUADS[g]), str(QUADS[a])) for g, a in both]
    return {"macro": macro(both), "accuracy": sum(g == a for g, a in both) / len(both), "quad": macro(quads)}


def triples(sources: list, targets: list, root: str) -> set[tuple]:
    """Ordered pairs with the main root; None stands for a side that is not named."""
    return {(s, t, root.split(".")[0]) for s in sources or [None] for t in targets or [None] if s != t}


def own_scores(model: Reader, passages: list[Passage], marked: bool, ease: float = 0.0, bar: float = 0.5) -> dict[str, float]:
    """On our own sentences: events end to end (pairs with their root and direction), status where the event is found, mentions.

    `marked` tells whether the gold mentions are given; else the reader finds them, and one is right where it shares a piece
    with one of the gold actor's.
    """
    blank = [Passage(p.ids, place=p.place) for p in passages]
    event, mention, statuses = [0, 0, 0], [0, 0, 0], []
    for passage, out in zip(passages, run(model, passages if marked else blank)):
        length = len(passage.ids)
        flat = [(m, actor) for actor, ms in enumerate(passage.mentions) for m in ms if m]
        named = [m for m, _ in flat] if marked else decode_mentions(out["mention"], length)
        gold_spans = {(m.start, m.stop) for m, _ in flat}
        mention[0] += sum((m.start, m.stop) in gold_spans for m in named)
        mention[1] += len(named)
        mention[2] += len(flat)
        actor_of = [next((a for m, a in flat if m.start < n.stop and n.start < m.stop), ("?", i)) for i, n in enumerate(named)]
        answers, gold = set(), set()
        gold_status = {}
        for deed in passage.deeds:
            root = ROOTS[passage.trigger_tags[deed.trigger] - 2]
            for triple in triples(deed.sources, deed.targets, root):
                gold.add(triple)
                gold_status[triple] = deed.status
        for found in occurrences(out, length, named, ease, bar):
            sources, targets = ([actor_of[i] for i in side] for side in (found.sources, found.targets))
            for triple in triples(sources, targets, ROOTS[found.root]):
                answers.add(triple)
                if triple in gold_status:
                    statuses.append((STATUSES[gold_status[triple]], STATUSES[found.status]))
        event[0] += len(answers & gold)
        event[1] += len(answers)
        event[2] += len(gold)
    return {
        "precision": event[0] / max(1, event[1]),
        "recall": event[0] / max(1, event[2]),
        "f1": f1(*event),
        "mention f1": f1(*mention),
        "status macro": macro(statuses) if statuses else 0.0,
    }
