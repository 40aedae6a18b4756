"""Writes what the network learnt of meetings, instruments, demands and answers as two ONNX graphs beside the finished reader, and their checksums into `reader.json`.

`meeting-passages.onnx` reads the middle states of a passage, with the marks at its ends, in the layers that the network has for itself;
`meetings.onnx` what that gives of all passages of an article, up to 768 rows. writer.py says what goes in and comes out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy
import torch
from onnx import ModelProto
from torch import Tensor

from reader import quantise
from reader.affairs import notation
from reader.affairs.material import Reading, States
from reader.affairs.middle import add_middle
from reader.affairs.model import MOST, RANK, Affairs, buckets
from reader.affairs.notation import ANSWERS, INSTRUMENT_STATUSES, MEETING_STATUSES
from reader.affairs.train import ARTICLES, CHOOSING
from reader.affairs.writer import KEPT, AffairsWriter, watched
from reader.export import STRENGTH, session

PASSAGE, ARTICLE = "meeting-passages.onnx", "meetings.onnx"
ARCS = "meets when where forum answers asked actor side asker target".split()
"""Labels that the product asks for; the others only help to learn."""
EVERY = 4
"""One article in so many decides how numbers are rounded, or is compared."""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("checkpoint", type=Path, help="what the stage affairs-train wrote with --out")
    parser.add_argument("--model", type=Path, required=True, help="folder of the finished reader; the graphs are written there")


@torch.no_grad()
def export(options: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    add_middle(options.model / "reader.onnx")
    network = Affairs(0.0)
    network.load_state_dict(torch.load(options.checkpoint, map_location="cpu", weights_only=True)["state"])
    network.only(KEPT, ARCS)
    network.eval()
    states = States(options.model)
    training, held = ([states.read(article) for article in notation.read_all(folder)[0][::EVERY]] for folder in (ARTICLES, CHOOSING))
    noted, handles = quantise.watch(watched(network))
    for reading in training:
        scores(network, reading)
    for handle in handles:
        handle.remove()
    writer = AffairsWriter(network, noted, STRENGTH)
    graphs = {PASSAGE: writer.passage(), ARTICLE: writer.article()}
    print(compare(network, graphs, held))
    card = json.loads((options.model / "reader.json").read_text(encoding="utf-8"))
    files = {name: graph.SerializeToString(deterministic=True) for name, graph in graphs.items()}
    files["reader.onnx"] = (options.model / "reader.onnx").read_bytes()
    for name, content in files.items():
        (options.model / name).write_bytes(content)
        card["files"][name] = hashlib.sha256(content).hexdigest()
        print(f"{options.model / name}: {len(content):,} bytes, SHA-256 {card['files'][name]}")
    card["settings"]["meetings"] = {
        "statuses": MEETING_STATUSES,
        "instruments": INSTRUMENT_STATUSES,
        "answers": ANSWERS,
        "arcs": ARCS,
        "length": MOST,
    }
    (options.model / "reader.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def scores(network: Affairs, reading: Reading) -> tuple[Tensor, Tensor]:
    found = network(reading.states, reading.passages, buckets(len(reading.states)))
    return found[KEPT[0]], found["arcs"]


def compare(network: Affairs, graphs: dict[str, ModelProto], held: list[Reading]) -> str:
    """How far the graphs are from the network on articles that it did not learn from."""
    passage, article = (session(graphs[name]) for name in (PASSAGE, ARTICLE))
    names = [output.name for output in article.get_outputs()]
    rows = []
    for reading in held:
        parts = [reading.states[reading.passages == number].numpy() for number in reading.passages.unique()]
        entering = numpy.concatenate([passage.run(None, {"states": part})[0] for part in parts])
        given = dict(zip(names, map(torch.from_numpy, article.run(None, {"entering": entering}))))
        tags, arcs = scores(network, reading)
        same = (tags.argmax(-1) == given[KEPT[0]].argmax(-1)).float().mean()
        rows.append(torch.stack([(tags - given[KEPT[0]]).abs().mean(), (arcs - joined(given)).abs().mean(), same]))
    tags, arcs, same = torch.stack(rows).mean(0)
    return f"{len(held)} articles: mean difference of the logits {tags:.3f}, of the arcs' {arcs:.3f}; decisions that stay the same {same:.4f}"


def joined(given: dict[str, Tensor]) -> Tensor:
    """The arcs of all pairs of pieces [labels, T, T]."""
    telling, belonging = (given[name].unflatten(-1, (-1, RANK)).transpose(0, 1) for name in ("telling", "belonging"))
    places = torch.arange(telling.shape[1])
    near = given["nearness"][:, places[None, :] - places[:, None] + MOST - 1]
    return telling @ belonging.transpose(-1, -2) / RANK**0.5 + given["plain"].T[:, None, :] + near
