"""Adds the head of instruments to a finished network whose graph lacks it: a linear map of the states before the head of meetings, fitted on the
articles that the network learnt from, in place of the one that was trained with it and left behind.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional

from reader.affairs import notation
from reader.affairs.export import ARTICLE, PASSAGE
from reader.affairs.material import States, lesson
from reader.affairs.model import INNER, TAGS
from reader.affairs.notation import INSTRUMENT_STATUSES
from reader.affairs.train import ARTICLES, OUTSIDE_WEIGHT, is_held
from reader.affairs.writer import INSTRUMENT, TAG

PENALTY = 1e-3
STEPS = 60


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", type=Path, required=True, help="folder of the finished reader with its network; the graph is written there")


def refit(options: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    file = options.model / ARTICLE
    model = onnx.load(str(file))
    last = next(node.input[0] for node in model.graph.node if TAG in node.output)
    head = fitted(*examples(options.model, model, last))
    for name, value in (("weight", head.weight.T), ("bias", head.bias)):
        values = numpy.ascontiguousarray(value.detach().numpy())
        model.graph.initializer.append(numpy_helper.from_array(values, f"{INSTRUMENT}.{name}"))
    names = [last, f"{INSTRUMENT}.weight", f"{INSTRUMENT}.bias"]
    model.graph.node.append(helper.make_node("Gemm", names, [INSTRUMENT]))
    model.graph.output.append(helper.make_tensor_value_info(INSTRUMENT, TensorProto.FLOAT, ["T", TAGS[INSTRUMENT]]))
    content = model.SerializeToString(deterministic=True)
    file.write_bytes(content)
    card = json.loads((options.model / "reader.json").read_text(encoding="utf-8"))
    card["files"][ARTICLE] = hashlib.sha256(content).hexdigest()
    card["settings"]["meetings"]["instruments"] = INSTRUMENT_STATUSES
    (options.model / "reader.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def examples(folder: Path, model: onnx.ModelProto, last: str) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """States, classes and weights of the pieces that the network learnt from."""
    watched = onnx.ModelProto()
    watched.CopyFrom(model)
    watched.graph.output.append(helper.make_tensor_value_info(last, TensorProto.FLOAT, ["T", INNER]))
    passage = onnxruntime.InferenceSession(str(folder / PASSAGE))
    article = onnxruntime.InferenceSession(watched.SerializeToString())
    reader, rows = States(folder), []
    for marked in notation.read_all(ARTICLES)[0]:
        if not is_held(marked):
            reading = reader.read(marked)
            parts = [reading.states[reading.passages == number].numpy() for number in reading.passages.unique()]
            entering = numpy.concatenate([passage.run(None, {"states": part})[0] for part in parts])
            tags = lesson(marked, reading).tags[INSTRUMENT]
            weights = torch.where(tags > 0, 1.0, OUTSIDE_WEIGHT) / ((tags > 0).sum() + 8)
            rows.append((torch.from_numpy(article.run([last], {"entering": entering})[0]), tags, weights))
    return tuple(torch.cat(column) for column in zip(*rows))


def fitted(states: torch.Tensor, tags: torch.Tensor, weights: torch.Tensor) -> nn.Linear:
    torch.manual_seed(1)
    head = nn.Linear(INNER, TAGS[INSTRUMENT])
    optimizer = torch.optim.LBFGS(head.parameters(), max_iter=STEPS, history_size=20, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        losses = functional.cross_entropy(head(states), tags, reduction="none")
        loss = (losses * weights).sum() / weights.sum() + PENALTY * head.weight.pow(2).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return head
