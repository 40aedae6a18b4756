"""The reader: one pass of the encoder over a passage, and small heads that read everything from it.

For a batch of passages (B passages of T word pieces) the heads give

    hidden   [B, T, 384]    the encoder's states, for a user's own classes
    mention  [B, T, 3]      outside / continues / begins an actor mention
    cue      [B, T, 3]      the same of attribution cues
    trigger  [B, T, 2 + R]  outside / continues / begins a trigger, by root
    status   [B, T, 7]      status of the event whose trigger begins here
    said     [B, 5, T, T]   by cue piece (first of its cue) and piece: outside / source begins / continues / content begins / continues
    role     [B, 2, T, T]   by trigger piece and piece of a mention: logit that the mention is source / target of the event

All are logits. What belongs together is read from `said` and `role`: no second pass, however many actors and cues there are.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from reader.annotation import ROOTS, STATUSES
from reader.encoder import WIDTH, Encoder

TAGS = 3
OUTSIDE, CONTINUES, BEGINS = 0, 1, 2
TRIGGERS = 2 + len(ROOTS)
REACH = 96


class Arcs(nn.Module):
    """Scores for each label and ordered pair of pieces: a bilinear form and a bias by their distance (cut at REACH)."""

    def __init__(self, labels: int, rank: int = 96) -> None:
        super().__init__()
        self.labels, self.rank = labels, rank
        self.head = nn.Linear(WIDTH, labels * rank)
        self.tail = nn.Linear(WIDTH, labels * rank)
        self.plain = nn.Linear(WIDTH, labels)
        self.distance = nn.Parameter(torch.zeros(labels, 2 * REACH + 1))
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: Tensor, offsets: Tensor) -> Tensor:
        x = self.dropout(x)
        head = self.head(x).unflatten(-1, (self.labels, self.rank)).transpose(1, 2)
        tail = self.tail(x).unflatten(-1, (self.labels, self.rank)).transpose(1, 2)
        scores = head @ tail.transpose(-1, -2) / math.sqrt(self.rank)
        return scores + self.plain(x).transpose(1, 2)[:, :, None, :] + self.distance[:, offsets]


class Reader(nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(0.1)
        self.mention, self.cue = nn.Linear(WIDTH, TAGS), nn.Linear(WIDTH, TAGS)
        self.trigger, self.status = nn.Linear(WIDTH, TRIGGERS), nn.Linear(WIDTH, len(STATUSES))
        self.said, self.role = Arcs(5), Arcs(2)

    def forward(self, ids: Tensor, kinds: Tensor) -> dict[str, Tensor]:
        return self.heads(self.encoder(ids, kinds))

    def heads(self, hidden: Tensor) -> dict[str, Tensor]:
        x = self.dropout(hidden)
        places = torch.arange(hidden.shape[1])
        offsets = (places[None, :] - places[:, None]).clamp(-REACH, REACH) + REACH
        return {
            "hidden": hidden,
            "mention": self.mention(x),
            "cue": self.cue(x),
            "trigger": self.trigger(x),
            "status": self.status(x),
            "said": self.said(hidden, offsets),
            "role": self.role(hidden, offsets),
        }
