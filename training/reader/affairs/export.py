"""Writes what the network learnt of meetings as an ONNX graph beside the finished reader: `meetings.onnx`, and its checksum into `reader.json`.

Of instruments, demands and answers it learnt less than the product's rules know, so these heads stay behind.

Inputs: `states` float[T, 384], the middle states of an article's pieces with the marks at the ends of its passages, T from 1 to
768; `passages` int64[T], the number of each piece's passage. Outputs: `meeting` and `arcs` of model.py, the arcs of ARCS only. Products are
computed in whole numbers.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import tempfile
from pathlib import Path

import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from reader.affairs.middle import add_middle
from reader.affairs.model import MOST, Affairs, buckets
from reader.affairs.notation import MEETING_STATUSES
from reader.encoder import WIDTH

FILE = "meetings.onnx"
TAG, ARCS = "meeting", "meets when where forum".split()


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("checkpoint", type=Path, help="what the stage affairs-train wrote with --out")
    parser.add_argument("--model", type=Path, required=True, help="folder of the finished reader; the graph is written there")


class WithDistances(nn.Module):
    """The network with the buckets of distances, of which it keeps those of the longest article."""

    def __init__(self, network: Affairs) -> None:
        super().__init__()
        self.network = network
        self.register_buffer("buckets", buckets(MOST))

    def forward(self, states: Tensor, passages: Tensor) -> tuple[Tensor, ...]:
        length = states.shape[0]
        found = self.network(states, passages, self.buckets[MOST - length:MOST + length - 1])
        return found[TAG], found["arcs"]


def export(options: argparse.Namespace) -> None:
    add_middle(options.model / "reader.onnx")
    network = Affairs(0.0)
    network.load_state_dict(torch.load(options.checkpoint, map_location="cpu", weights_only=True)["state"])
    network.only([TAG], ARCS)
    whole = WithDistances(network.eval())
    stream, names = io.BytesIO(), [TAG, "arcs"]
    torch.onnx.export(
        whole, example(50), stream, input_names=["states", "passages"], output_names=names,
        dynamic_axes={"states": {0: "T"}, "passages": {0: "T"}, TAG: {0: "T"}, "arcs": {1: "T", 2: "T"}},
        opset_version=17, dynamo=False,
    )
    graph = in_bytes(onnx.load_from_string(stream.getvalue())).SerializeToString(deterministic=True)
    compare(whole, graph, names)
    (options.model / FILE).write_bytes(graph)
    card = json.loads((options.model / "reader.json").read_text(encoding="utf-8"))
    card["files"]["reader.onnx"] = hashlib.sha256((options.model / "reader.onnx").read_bytes()).hexdigest()
    card["files"][FILE] = hashlib.sha256(graph).hexdigest()
    card["settings"]["meetings"] = {"statuses": MEETING_STATUSES, "arcs": ARCS, "length": MOST}
    (options.model / "reader.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    print(f"{options.model / FILE}: {len(graph):,} bytes, SHA-256 {card['files'][FILE]}")


def example(length: int) -> tuple[Tensor, Tensor]:
    return torch.randn(length, WIDTH), torch.arange(length) // 40


def in_bytes(model: onnx.ModelProto) -> onnx.ModelProto:
    """Products in whole numbers: weights in 7 bits, which no processor adds up wrongly, each column with a scale of its own."""
    with tempfile.TemporaryDirectory() as folder:
        plain, quantised = Path(folder) / "plain.onnx", Path(folder) / "quantised.onnx"
        onnx.save(model, plain)
        quantize_dynamic(plain, quantised, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
        return onnx.load(quantised)


def compare(whole: WithDistances, graph: bytes, names: list[str]) -> None:
    """How far the graph is from the network, for articles of several lengths."""
    running = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
    farthest = dict.fromkeys(names, 0.0)
    for length in (1, 40, 333, MOST):
        states, passages = example(length)
        with torch.no_grad():
            expected = whole(states, passages)
        given = {"states": states.numpy(), "passages": passages.numpy()}
        for name, value, wanted in zip(names, running.run(None, given), expected):
            farthest[name] = max(farthest[name], float((torch.from_numpy(value) - wanted).abs().max()))
    print("largest differences of the logits:", ", ".join(f"{name} {value:.3f}" for name, value in farthest.items()))
