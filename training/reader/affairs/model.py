"""The network: the reader's last layers once more, learnt anew for affairs, one layer over the whole article, and small heads.

For an article of T pieces the heads give

    meeting     [T, 1 + 5]   of no words that tell of a meeting / of such words, by its status
    instrument  [T, 1 + 8]   the same of an instrument; the first status says that the words tell none
    kind        [T, 7]       kind of the instrument that a piece is of
    demand      [T, 2]       of no words that ask / of such words
    answer      [T, 1 + 4]   of no words that answer / of such words, by what the answer comes to
    mention     [T, 3]       of no words that mean an actor / the first of such words / another of them
    arcs        [16, T, T]   by label, piece that tells and piece: logit that the second belongs to the first; of SIDES that it is of words
                             that mean an actor who takes part, of whom only the sum over all words that mean him says anything

All are logits.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from reader.affairs.middle import OWN
from reader.encoder import WIDTH, Layer

INNER, HEADS, RANK = 256, 4, 48
SIDES = "side bound asker target".split()
"""Who meets, whom an instrument binds, who asks and who is asked, learnt of actors; the arcs meets, party, by and to are learnt of mentions nearby."""
ARCS = "meets when where forum party by to asked replier answers same actor".split() + SIDES
TAGS = {"meeting": 6, "instrument": 9, "kind": 7, "demand": 2, "answer": 5, "mention": 3}
MOST = 768
"""Pieces of an article that are read."""
WITHIN = 2
"""A time, a place or what is asked stands no more sentences away."""
NEAR, BUCKETS = 16, 48
"""Distances are told apart up to NEAR, then by their logarithm."""


def buckets(length: int) -> Tensor:
    """The bucket of each distance from 1 - length to length - 1."""
    distance = torch.arange(1 - length, length)
    size = distance.abs().float()
    far = NEAR + (torch.log((size / NEAR).clamp(min=1)) / math.log(MOST / NEAR) * (BUCKETS - NEAR - 1)).long()
    near = torch.where(size < NEAR, size.long(), far)
    return near + (distance > 0) * BUCKETS


def by_distance(weights: Tensor, found: Tensor) -> Tensor:
    """A number for each pair of pieces [labels, T, T], from those of each bucket [labels, buckets] by the distance of the pair."""
    length = (found.shape[0] + 1) // 2
    return weights[:, found].unfold(-1, length, 1).flip(-2)


class Wide(nn.Module):
    """A layer over a whole article: attention with a bias by distance."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.norm, self.after = nn.LayerNorm(INNER), nn.LayerNorm(INNER)
        self.both, self.out = nn.Linear(INNER, 3 * INNER), nn.Linear(INNER, INNER)
        self.up, self.down = nn.Linear(INNER, 2 * INNER), nn.Linear(2 * INNER, INNER)
        self.distance = nn.Parameter(torch.zeros(HEADS, 2 * BUCKETS))
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, distances: Tensor) -> Tensor:
        length = x.shape[0]
        query, key, value = self.both(self.norm(x)).view(length, 3, HEADS, INNER // HEADS).permute(1, 2, 0, 3)
        scores = query @ key.transpose(-1, -2) / math.sqrt(INNER // HEADS) + by_distance(self.distance, distances)
        mixed = (self.dropout(scores.softmax(-1)) @ value).transpose(0, 1).reshape(length, INNER)
        x = x + self.dropout(self.out(mixed))
        return x + self.dropout(self.down(functional.gelu(self.up(self.after(x)))))


class Affairs(nn.Module):
    def __init__(self, dropout: float = 0.2) -> None:
        super().__init__()
        self.own = nn.ModuleList(Layer() for _ in range(OWN))
        self.enter = nn.Linear(WIDTH, INNER)
        self.wide = Wide(dropout)
        self.last = nn.LayerNorm(INNER)
        self.tags = nn.ModuleDict({name: nn.Linear(INNER, width) for name, width in TAGS.items()})
        self.head, self.tail = nn.Linear(INNER, len(ARCS) * RANK), nn.Linear(INNER, len(ARCS) * RANK)
        self.plain = nn.Linear(INNER, len(ARCS))
        self.distance = nn.Parameter(torch.zeros(len(ARCS), 2 * BUCKETS))
        self.dropout, self.within = nn.Dropout(dropout), nn.Dropout(dropout / 2)

    def start(self, layers: list[Layer]) -> None:
        """Takes the own layers over from a trained reader."""
        for own, given in zip(self.own, layers):
            own.load_state_dict(given.state_dict())

    @torch.no_grad()
    def resume(self, state: dict[str, Tensor]) -> None:
        """Takes over what a checkpoint has; of a part that has grown since, its first rows."""
        own = self.state_dict()
        for name, given in state.items():
            own[name][: len(given)].copy_(given)

    def only(self, tags: list[str], arcs: list[str]) -> None:
        """Keeps some heads and drops the others."""
        self.tags = nn.ModuleDict({name: self.tags[name] for name in tags})
        kept = torch.tensor([ARCS.index(name) for name in arcs])
        rows = (kept[:, None] * RANK + torch.arange(RANK)).flatten()
        for part, chosen in ((self.head, rows), (self.tail, rows), (self.plain, kept)):
            part.weight, part.bias = nn.Parameter(part.weight[chosen]), nn.Parameter(part.bias[chosen])
            part.out_features = len(chosen)
        self.distance = nn.Parameter(self.distance[kept])

    def forward(self, states: Tensor, passages: Tensor, distances: Tensor, rows: Tensor | None = None) -> dict[str, Tensor]:
        """Scores of one article: states [T, 384], the number of each piece's passage [T], distances from `buckets`.

        With `rows` the arcs are scored from these pieces only: [16, rows, T].
        """
        length = states.shape[0]
        x, together = states[None], (passages[:, None] == passages[None, :])[None, None]
        for layer in self.own:
            x = layer(x, together, self.within)
        x = self.wide(self.enter(self.dropout(x[0])), distances)
        x = self.dropout(self.last(x))
        found = {name: head(x) for name, head in self.tags.items()}
        telling, nearness = x, by_distance(self.distance, distances)
        if rows is not None:
            telling, nearness = x[rows], nearness[:, rows]
        labels = self.plain.out_features
        head = self.head(telling).view(-1, labels, RANK).transpose(0, 1)
        tail = self.tail(x).view(length, labels, RANK).transpose(0, 1)
        scores = head @ tail.transpose(-1, -2) / math.sqrt(RANK)
        found["arcs"] = scores + self.plain(x).T[:, None, :] + nearness
        return found
