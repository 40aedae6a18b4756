"""What training minimises: a sum over the heads, each over what the batch's data annotates."""

from __future__ import annotations

import random

import torch
from torch import Tensor
from torch.nn import functional

from reader.model import OUTSIDE, Reader
from reader.passages import Passage

IGNORED = -100
WEIGHTS = {"mention": 0.5, "cue": 1.0, "trigger": 2.0, "status": 0.5, "said": 1.0, "role": 1.0, "pair": 1.0}
OWN_WEIGHTS = {"cue": 0.3, "said": 0.5}
"""Of our own sentences, whose cues are shorter than the attribution data's: they teach attribution, that data teaches its extents."""
RARE = {"trigger": 3.0}
"""Weight of a piece with a tag, of another 1: one piece in twenty belongs to a trigger."""
EDGE = 2.5
"""Weight of a piece at the beginning or end of a part in `said`; of others 1."""


def tensors(passages: list[Passage], chance: random.Random | None) -> tuple[Tensor, Tensor]:
    """Ids and kinds. Mentions are marked as known at random while training (all when `chance` is None)."""
    length = max(len(p.ids) for p in passages)
    ids, kinds = (torch.zeros(len(passages), length, dtype=torch.long) for _ in range(2))
    for row, passage in enumerate(passages):
        ids[row, : len(passage.ids)] = torch.tensor(passage.ids)
        share = 1.0 if chance is None or passage.known else chance.choice([0.0, 0.5, 0.8, 1.0])
        for mention in [m for mentions in passage.mentions for m in mentions] + passage.names:
            if chance is None or chance.random() < share:
                kinds[row, mention.start : mention.stop] = 1
    return ids, kinds


def tag_loss(logits: Tensor, rows: list[list[int] | None], rare: float = 1.0) -> Tensor | None:
    """Cross entropy over the pieces; those inside or beginning something weigh `rare` times as much as those outside."""
    if all(row is None for row in rows):
        return None
    labels = torch.full(logits.shape[:2], IGNORED, dtype=torch.long)
    for index, row in enumerate(rows):
        if row is not None:
            labels[index, : len(row)] = torch.tensor(row)
    weights = torch.full((logits.shape[-1],), rare)
    weights[OUTSIDE] = 1.0
    return functional.cross_entropy(logits.flatten(0, 1), labels.flatten(), weights, ignore_index=IGNORED)


def actor_logits(role: Tensor, mentions: list[list[range]]) -> Tensor:
    """From [2, T, T] the logits [2, T, actors]: of an actor's mentions the best, of a mention's pieces the mean."""
    columns = []
    for actor in mentions:
        columns.append(torch.stack([role[:, :, m.start : m.stop].mean(-1) for m in actor if m] or [role[:, :, 0]], -1).amax(-1))
    return torch.stack(columns, -1)


def pair_scores(trigger: Tensor, roles: Tensor, source: int, target: int) -> Tensor:
    """Log scores of the roots [R] of an ordered pair: each piece may be the trigger. -1 for a side that is not named."""
    scores = functional.log_softmax(trigger, -1)[:, 2:]
    for side, actor in ((0, source), (1, target)):
        if actor >= 0:
            scores = scores + functional.logsigmoid(roles[side, :, actor])[:, None]
    return torch.logsumexp(scores, 0)


def edges(labels: Tensor) -> Tensor:
    """EDGE where a label differs from one of its neighbours, else 1."""
    changes = labels[1:] != labels[:-1]
    weights = torch.ones(len(labels))
    weights[1:][changes] = EDGE
    weights[:-1][changes] = EDGE
    return weights


def total(parts: dict[str, Tensor], own: bool) -> Tensor:
    """The weighted sum; `own` tells whether the batch is of our own sentences."""
    return sum(WEIGHTS[name] * (OWN_WEIGHTS.get(name, 1.0) if own else 1.0) * value for name, value in parts.items())


def losses(model: Reader, passages: list[Passage], chance: random.Random) -> dict[str, Tensor]:
    ids, kinds = tensors(passages, chance)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        heads = {name: values.float() for name, values in model(ids, kinds).items() if name != "hidden"}
    found: dict[str, Tensor | None] = {
        name: tag_loss(heads[name], [getattr(p, name + "_tags") for p in passages], RARE.get(name, 1.0)) for name in ("mention", "cue", "trigger")
    }
    said, status, role, pair = [], [], [], []
    for row, passage in enumerate(passages):
        length = len(passage.ids)
        for cue, labels in passage.said or ():
            wanted = torch.tensor(labels)
            each = functional.cross_entropy(heads["said"][row, :, cue, :length].T, wanted, reduction="none")
            said.append((each * edges(wanted)).sum())
        if not passage.mentions:
            continue
        roles = actor_logits(heads["role"][row, :, :length, :length], passage.mentions)
        for deed in passage.deeds:
            status.append(functional.cross_entropy(heads["status"][row, deed.trigger], torch.tensor(deed.status)))
            wanted = torch.zeros(2, len(passage.mentions))
            wanted[0, deed.sources] = 1
            wanted[1, deed.targets] = 1
            role.append(functional.binary_cross_entropy_with_logits(roles[:, deed.trigger], wanted, reduction="sum"))
        for source, target, roots in passage.pairs:
            scores = functional.log_softmax(pair_scores(heads["trigger"][row, :length], roles, source, target), -1)
            pair.append(-torch.logsumexp(scores[roots], -1))
    found["said"] = torch.stack(said).mean() * 0.1 if said else None
    for name, values in (("status", status), ("role", role), ("pair", pair)):
        found[name] = torch.stack(values).mean() if values else None
    return {name: value for name, value in found.items() if value is not None}
