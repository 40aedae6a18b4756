"""Trains the network of meetings, instruments and demands on the states of a finished reader, which stays as it is."""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from reader.affairs import notation
from reader.affairs.material import Lesson, States, lesson
from reader.affairs.middle import OWN, add_middle
from reader.affairs.model import ARCS, SIDES, TAGS, Affairs, buckets
from reader.finished import Finished

AFFAIRS = Path(__file__).parents[3] / "gold" / "affairs"
ARTICLES, CHOOSING = AFFAIRS / "building", AFFAIRS / "fitting"
"""What the network learns from, and what it is scored on: the linear models are fitted over it on articles that it never saw."""
OUTSIDE_WEIGHT = 0.5
EPSILON = 1e-6
TAGS_WEIGHT = 4.0
ACTORS_WEIGHT = 8.0
SIDES_WEIGHT = 4.0


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", type=Path, required=True, help="folder of the finished reader")
    parser.add_argument("--articles", type=Path, nargs="+", default=[ARTICLES], help="folders of marked articles")
    parser.add_argument("--epochs", type=int, default=30)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--own-rate", type=float, default=1e-4, help="learning rate of the layers taken over")
    parser.add_argument("--dropout", type=float, default=0.2)
    parser.add_argument("--start", type=Path, help="checkpoint to go on from, in which newer heads may be missing")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--choosing", type=Path, default=CHOOSING, help="folder of marked articles for scores")
    parser.add_argument("--all", action="store_true", help="train on the articles for choosing too")
    parser.add_argument("--out", type=Path, required=True, help="checkpoint to write")


def gather(options: argparse.Namespace) -> tuple[list[Lesson], list[Lesson]]:
    add_middle(options.model / "reader.onnx")
    states = States(options.model)

    def lessons(folder: Path) -> list[Lesson]:
        articles, complaints = notation.read_all(folder)
        for complaint in complaints:
            print("left out:", complaint)
        return [lesson(article, states.read(article)) for article in articles]

    training = [made for folder in options.articles for made in lessons(folder)]
    held = lessons(options.choosing)
    return training + (held if options.all else []), held


def loss(found: dict[str, Tensor], taught: Lesson) -> Tensor:
    total = torch.zeros(())
    for name, tags in taught.tags.items():
        weight = torch.ones(TAGS[name])
        weight[0] = OUTSIDE_WEIGHT
        told = (tags > 0).sum()
        total = total + TAGS_WEIGHT * functional.cross_entropy(found[name], tags, weight, reduction="sum") / (told + 8)
    if taught.kinds:
        at, kinds = (torch.tensor(column) for column in zip(*taught.kinds))
        total = total + TAGS_WEIGHT * functional.cross_entropy(found["kind"][at], kinds)
    row = {at: number for number, at in enumerate(rows(taught))}
    for number, label in enumerate(ARCS):
        given = [(at, asked, right) for at, asked, right in taught.arcs[label] if asked.any()]
        for at, asked, right in given:
            scores, truth = found["arcs"][number, row[at]][asked], right[asked].float()
            total = total + functional.binary_cross_entropy_with_logits(
                scores, truth, pos_weight=torch.tensor(2.0), reduction="sum"
            ) / (truth.sum() + 4) / max(2, len(given)) * 2
    for label in SIDES:
        marks = [(at, right) for name, at, right in taught.sides if name == label]
        if marks:
            scores = torch.stack([sides(found, taught, label, row[at]) for at, _ in marks])
            truth = torch.stack([right for _, right in marks]).float()
            total = total + SIDES_WEIGHT * functional.binary_cross_entropy_with_logits(scores, truth)
    if taught.same.any():
        given = links(found, taught, row)
        linked = (given[:, :-1] * taught.same).sum(-1) + EPSILON
        alone = given[:, -1] + EPSILON
        total = total - ACTORS_WEIGHT * torch.where(taught.same.any(-1), linked, alone).log().mean()
    return total


def sides(found: dict[str, Tensor], taught: Lesson, label: str, row: int) -> Tensor:
    """The logit that each actor takes part, by all words that mean it."""
    scores = found["arcs"][ARCS.index(label), row]
    return torch.where(taught.actors, scores, -torch.inf).logsumexp(-1)


def links(found: dict[str, Tensor], taught: Lesson, row: dict[int, int]) -> Tensor:
    """How likely each mention means the same actor as each other, or in the last column as none."""
    rows = torch.tensor([[row[int(at)] for at in ends] for ends in taught.mentions])
    arcs = found["arcs"][ARCS.index("actor")]
    scores = sum(arcs[rows[:, i]][:, taught.mentions[:, j]] for i in (0, 1) for j in (0, 1)) / 4
    scores = scores.masked_fill(torch.eye(len(scores), dtype=torch.bool), -torch.inf)
    return torch.cat([scores, torch.zeros(len(scores), 1)], -1).softmax(-1)


def train(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    training, held = gather(options)
    print(f"{len(training)} articles, {len(held)} for choosing")
    network = Affairs(options.dropout)
    network.start(Finished(options.model / "reader.onnx").layers()[-OWN:])
    if options.start:
        network.resume(torch.load(options.start, map_location="cpu", weights_only=True)["state"])
    own = set(network.own.parameters())
    groups = [
        {"params": [p for p in network.parameters() if p in own], "lr": options.own_rate},
        {"params": [p for p in network.parameters() if p not in own], "lr": options.rate},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.05)
    batch = 4
    steps = options.epochs * (len(training) // batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [options.own_rate, options.rate], total_steps=steps + 1, pct_start=0.1)
    for epoch in range(options.epochs):
        network.train()
        order, total, start = random.sample(training, len(training)), 0.0, time.time()
        for first in range(0, len(order) - batch + 1, batch):
            losses = [loss(read(network, taught), taught) for taught in order[first:first + batch]]
            value = torch.stack(losses).mean()
            optimizer.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += value.item()
        print(f"epoch {epoch + 1}: loss {total / (len(order) // batch):.3f}, {time.time() - start:.0f} s", flush=True)
        print(score(network, held), flush=True)
        options.out.parent.mkdir(parents=True, exist_ok=True)
        torch.save({"state": network.state_dict(), "seed": options.seed}, options.out)


@torch.no_grad()
def score(network: Affairs, held: list[Lesson]) -> str:
    """F1 of pieces that tell (with and without their class), of kinds, of arcs from the words that were marked, and of as many actors as take part."""
    network.eval()
    counts: dict[str, list[int]] = {}

    def add(name: str, right: int, answered: int, noted: int) -> None:
        row = counts.setdefault(name, [0, 0, 0])
        for column, value in enumerate((right, answered, noted)):
            row[column] += int(value)

    for taught in held:
        found = read(network, taught)
        for name, tags in taught.tags.items():
            chances = found[name].softmax(-1)
            told, noted = (chances[:, 0] < 0.5) & (tags >= 0), tags > 0
            answer = chances[:, 1:].argmax(-1) + 1
            add(name, (told & noted).sum(), told.sum(), noted.sum())
            add(name + "=", (told & (answer == tags)).sum(), told.sum(), noted.sum())
        for at, kind in taught.kinds:
            add("kind", found["kind"][at].argmax() == kind, 1, 1)
        row = {at: number for number, at in enumerate(rows(taught))}
        for number, label in enumerate(ARCS):
            for at, asked, right in taught.arcs[label]:
                answer = (found["arcs"][number, row[at]] > 0) & asked
                add(label, (answer & right).sum(), answer.sum(), (right & asked).sum())
        for label, at, right in taught.sides:
            given = sides(found, taught, label, row[at])
            likeliest = torch.zeros_like(right)
            likeliest[given.topk(int(right.sum())).indices] = True
            add(label, (likeliest & right).sum(), right.sum(), right.sum())
        if taught.same.any():
            given = links(found, taught, row)
            linked = (given[:, :-1] * taught.same).sum(-1)
            add("actor", (linked > 0.5).sum(), (given[:, -1] < 0.5).sum(), taught.same.any(-1).sum())
    return "  " + ", ".join(f"{name} {f1(*row):.2f}" for name, row in counts.items())


def read(network: Affairs, taught: Lesson) -> dict[str, Tensor]:
    """Scores of an article; arcs from the pieces of `rows(taught)` only."""
    asked = torch.tensor(rows(taught), dtype=torch.long)
    with torch.autocast("cpu", torch.bfloat16, enabled=torch.ops.mkldnn._is_mkldnn_bf16_supported()):
        found = network(taught.states, taught.passages, buckets(len(taught.states)), asked)
    return {name: scores.float() for name, scores in found.items()}


def rows(taught: Lesson) -> list[int]:
    """The pieces from which an arc is asked about."""
    told = {at for arcs in taught.arcs.values() for at, _, _ in arcs} | {at for _, at, _ in taught.sides}
    return sorted(told | set(taught.mentions.flatten().tolist()))


def f1(right: int, answered: int, noted: int) -> float:
    return 2 * right / (answered + noted) if answered + noted else 0.0
