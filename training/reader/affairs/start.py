"""The last layers of a finished reader, read back from its graph: what the network's own layers start from.

Each matrix is whole numbers with a scale by output, applied to inputs that were divided by a factor by channel (quantise.py, writer.py).
"""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from reader.affairs.middle import OWN
from reader.encoder import Layer

PRODUCTS = "query key value out up down".split()
PER_LAYER = 2
"""Norms in a layer."""


@torch.no_grad()
def last_layers(file: Path) -> list[Layer]:
    """The reader's last layers in float, as near as its whole numbers tell them."""
    graph = onnx.load(str(file)).graph
    values = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    makers = {output: node for node in graph.node for output in node.output}
    of = lambda kind: [node for node in graph.node if node.op_type == kind]
    norms, gelus, attentions = of("SkipLayerNormalization"), of("BiasGelu"), of("MultiHeadAttention")
    products = of("MatMulIntegerToFloat")[:len(gelus) * len(PRODUCTS)]

    def matrix(node: onnx.NodeProto) -> Tensor:
        entering = makers[makers[node.input[0]].input[0]]
        divided = next(values[name] for name in entering.input if name in values)
        return values[node.input[1]].T.float() * values[node.input[3]][:, None] * divided

    layers = []
    for number in range(len(gelus) - OWN, len(gelus)):
        layer = Layer()
        first, second = norms[PER_LAYER * number : PER_LAYER * (number + 1)]
        for name, node in zip(PRODUCTS, products[number * len(PRODUCTS) :]):
            getattr(layer, name).weight.copy_(matrix(node))
        bias = values[attentions[number].input[3]].chunk(3)
        for name, value in zip(PRODUCTS, (*bias, values[first.input[4]], values[gelus[number].input[1]], values[second.input[4]])):
            getattr(layer, name).bias.copy_(value)
        for norm, node in ((layer.norm_attention, first), (layer.norm_output, second)):
            fill(norm, values[node.input[2]], values[node.input[3]])
        layers.append(layer)
    return layers


def fill(norm: nn.LayerNorm, weight: Tensor, bias: Tensor) -> None:
    norm.weight.copy_(weight)
    norm.bias.copy_(bias)
