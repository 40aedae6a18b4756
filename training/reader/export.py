"""Exports a trained reader to one int8 ONNX file and says how far it is from the float model.

The graph reads one passage: `ids` and `kinds` int64[1, T], T up to 256, without padding. Its outputs are those of model.py.
Beside it: the tokenizer, and `reader.json` with the labels, the settings and the checksums of both.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import time
from pathlib import Path

import onnx
import onnxruntime
import torch
from onnx import ModelProto
from tokenizers import Tokenizer
from torch import Tensor

from reader import quantise
from reader.affairs.middle import OWN, add_middle
from reader.annotation import ROOTS, STATUSES, Item, read_all
from reader.encoder import Encoder
from reader.finished import PER_LAYER
from reader.losses import tensors
from reader.model import BEGINS, Reader
from reader.passages import of_item
from reader.splits import held_out
from reader.writer import Writer

SENTENCES = Path(__file__).parent.parent / "sentences"
FORMAT = 1
LIMIT, LENGTH = 40_000_000, 128
UNWEIGHED = {"threshold": {"reader": 0.4, "codebook": 0.1}, "weights": [0.0, 1.0, 1.0] + 8 * [0.0]}
"""Settings until the stage weigh has fitted them: the evidence counts as it stands."""
CALIBRATION = 500
"""Items that decide how weights are rounded; taken evenly from those that the model was trained on."""
STRENGTH = 0.5
"""Share of a large activation that goes over to the weights; 0.5 was the best of 0, 0.3, 0.5 and 0.7."""

Input = tuple[Tensor, Tensor]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("checkpoint", type=Path, help="what the stage train wrote with --out")
    parser.add_argument("--start", type=Path, help="the reader.onnx from which training went on: layers that it kept are taken over to the bit")
    parser.add_argument("--out", type=Path, required=True, help="folder for reader.onnx, reader.json and tokenizer.json")


def export(options: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    saved = torch.load(options.checkpoint, map_location="cpu", weights_only=True)
    reader = Reader(Encoder(saved["layers"])).eval()
    reader.load_state_dict(saved["state"])
    tokenizer = Tokenizer.from_str(saved["tokenizer"])
    items, _ = read_all(SENTENCES)
    held = held_out(items)
    seen = [item for item in items if item.place not in held]
    chosen = seen[:: max(1, len(seen) // CALIBRATION)]
    model = whole_numbers(reader, inputs(chosen, tokenizer))
    kept = saved["settings"].get("keep", 0)
    if options.start:
        take_over(model, onnx.load(str(options.start)), kept)
    write(options.out, model, saved)
    if options.start and kept >= saved["layers"] - OWN:
        carry_over(options.start.parent, options.out)
    print(*compare(reader, model, inputs([item for item in items if item.place in held], tokenizer)), sep="\n")
    print(speed(model))


def inputs(items: list[Item], tokenizer: Tokenizer) -> list[Input]:
    """Each item by itself, with all its mentions marked as known."""
    return [tensors([of_item(item, tokenizer)], None) for item in items]


def whole_numbers(reader: Reader, passages: list[Input]) -> ModelProto:
    """The int8 graph of a reader; the passages decide how its numbers are rounded."""
    watched = {"heads": reader.said.head}
    for number, layer in enumerate(reader.encoder.layers):
        watched |= {f"{number}.{part}": getattr(layer, part) for part in ("query", "out", "up", "down")}
    noted, handles = quantise.watch(watched)
    with torch.no_grad():
        for ids, kinds in passages:
            reader(ids, kinds)
    for handle in handles:
        handle.remove()
    return Writer(reader, noted, STRENGTH).write()


def take_over(model: ModelProto, finished: ModelProto, layers: int) -> None:
    """Gives a graph the numbers of another one in its first layers; both were written by the same program, node by node."""
    ends = [number for number, node in enumerate(model.graph.node) if node.op_type == "SkipLayerNormalization"]
    nodes = model.graph.node[: ends[PER_LAYER * layers - 1] + 1] if layers else []
    if list(nodes) != list(finished.graph.node[: len(nodes)]):
        raise ValueError("the reader that training went on from was exported by another version: export without --start")
    values, taken = {i.name: i for i in finished.graph.initializer}, {name for node in nodes for name in node.input}
    for constant in model.graph.initializer:
        if constant.name in taken:
            constant.CopyFrom(values[constant.name])


def write(folder: Path, model: ModelProto, saved: dict) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    files = {"reader.onnx": model.SerializeToString(deterministic=True), "tokenizer.json": saved["tokenizer"].encode()}
    if len(files["reader.onnx"]) > LIMIT:
        raise ValueError(f"the graph has {len(files['reader.onnx'])} bytes, more than {LIMIT}: train with fewer layers")
    for name, content in files.items():
        (folder / name).write_bytes(content)
    card = {
        "format": FORMAT,
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
        "layers": saved["layers"],
        "length": saved["settings"].get("size", LENGTH),
        "roots": ROOTS,
        "statuses": STATUSES,
        "settings": {"event": UNWEIGHED, **saved["settings"]},
    }
    (folder / "reader.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    print(f"{folder}: {len(files['reader.onnx']):,} bytes, SHA-256 {card['files']['reader.onnx']}")


def carry_over(start: Path, folder: Path) -> None:
    """Gives an exported reader what another one had beside it that rests on the layers that were kept: graphs, their checksums, settings."""
    add_middle(folder / "reader.onnx")
    old, card = (json.loads((where / "reader.json").read_text(encoding="utf-8")) for where in (start, folder))
    for name in old["files"].keys() - card["files"].keys():
        shutil.copy(start / name, folder / name)
    card["files"] = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in old["files"]}
    card["settings"] = old["settings"] | card["settings"]
    (folder / "reader.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def session(model: ModelProto) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def compare(reader: Reader, model: ModelProto, passages: list[Input]) -> list[str]:
    """Differences of the logits, and how often the decision stays the same where there is one to make."""
    running, rows = session(model), {}
    names = [output.name for output in running.get_outputs()]
    with torch.no_grad():
        for ids, kinds in passages:
            expected = reader(ids, kinds)
            given = running.run(None, {"ids": ids.numpy(), "kinds": kinds.numpy()})
            for name, value in zip(names, map(torch.from_numpy, given)):
                float_choice, choice = (decisions(name, x, expected, kinds) for x in (expected[name], value))
                rows.setdefault(name, []).append(((value - expected[name]).abs().flatten(), float_choice == choice))
    lines = [f"{len(passages)} held-out items: difference of the logits, mean and largest; decisions that stay the same"]
    for name, parts in rows.items():
        differences, same = torch.cat([d for d, _ in parts]), torch.cat([s for _, s in parts])
        agreement = f"{same.float().mean():.4f} of {len(same)}" if len(same) else "-"
        lines.append(f"{name:8} {differences.mean():.4f} {differences.max():.3f}  {agreement}")
    return lines


def decisions(name: str, logits: Tensor, expected: dict[str, Tensor], kinds: Tensor) -> Tensor:
    """What is chosen: the label of every piece, or of those where the float model finds a trigger or cue to ask about."""
    triggers = expected["trigger"][0].argmax(-1) >= BEGINS
    cues = expected["cue"][0].argmax(-1) == BEGINS
    if name == "hidden":
        return torch.empty(0)
    if name == "status":
        return logits[0, triggers].argmax(-1)
    if name == "said":
        return logits[0, :, cues].argmax(0).flatten()
    if name == "role":
        return (logits[0, :, triggers][:, :, kinds[0] == 1] > 0).flatten()
    return logits[0].argmax(-1)


def speed(model: ModelProto, length: int = 128, runs: int = 50) -> str:
    running = session(model)
    ids = torch.randint(1000, 20000, (1, length)).numpy()
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        running.run(None, {"ids": ids, "kinds": 0 * ids})
        taken.append(time.perf_counter() - start)
    return f"one thread: {1000 * sorted(taken)[runs // 2]:.1f} ms for a passage of {length} pieces"
