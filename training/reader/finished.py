"""A finished reader, read back from its graph as near as its whole numbers tell it: what further training starts from.

Each matrix is whole numbers with a scale by output, applied to inputs that were divided by a factor by channel (quantise.py, writer.py).
The embeddings of words and places are those of the base, which training leaves as they are.
"""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from onnx import NodeProto, numpy_helper
from torch import Tensor, nn

from reader.encoder import Layer
from reader.model import Reader
from reader.writer import ARCS, SMALL

PRODUCTS = "query key value out up down".split()
PER_LAYER = 2
"""Norms in a layer."""


class Finished:
    """A reader's graph; its operators stand in the order in which writer.py wrote them."""

    def __init__(self, file: Path) -> None:
        graph = onnx.load(str(file)).graph
        self.nodes = graph.node
        self.values = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
        self.makers = {output: node for node in graph.node for output in node.output}
        self.norms, self.gelus = self.of("SkipLayerNormalization"), self.of("BiasGelu")
        products = self.of("MatMulIntegerToFloat")
        self.products, self.heads = products[: len(self.gelus) * len(PRODUCTS)], products[len(self.gelus) * len(PRODUCTS) :]

    @torch.no_grad()
    def into(self, reader: Reader) -> None:
        """Fills a reader that has the base's embeddings."""
        encoder = reader.encoder
        for part, layer in zip(encoder.layers, self.layers(), strict=True):
            part.load_state_dict(layer.state_dict())
        start = self.of("LayerNormalization")[0]
        fill(encoder.norm, self.values[start.input[1]], self.values[start.input[2]])
        tables = [self.values[node.input[0]] for node in self.of("Gather") if node.input[0] in self.values]
        alike = lambda part: [table for table in tables if table.shape == part.shape]
        encoder.kind.weight.copy_(alike(encoder.kind.weight)[0])
        small, *plain = self.of("Gemm")
        heads = [getattr(reader, name) for name in SMALL]
        widths = [head.out_features for head in heads]
        weights, biases = self.values[small.input[1]].T.split(widths), self.values[small.input[2]].split(widths)
        for head, weight, bias in zip(heads, weights, biases):
            fill(head, weight, bias)
        for number, (arcs, node) in enumerate(zip((getattr(reader, name) for name in ARCS), plain, strict=True)):
            fill(arcs.plain, self.values[node.input[1]].T, self.values[node.input[2]])
            for part, product in zip((arcs.head, arcs.tail), self.heads[2 * number :]):
                fill(part, self.matrix(product), self.bias(product))
            arcs.distance.copy_(alike(arcs.distance)[0])

    @torch.no_grad()
    def layers(self) -> list[Layer]:
        return [self.layer(number) for number in range(len(self.gelus))]

    def layer(self, number: int) -> Layer:
        layer = Layer()
        first, second = self.norms[PER_LAYER * number : PER_LAYER * (number + 1)]
        biases = (first.input[4], self.gelus[number].input[1], second.input[4])
        biases = (*self.values[self.of("MultiHeadAttention")[number].input[3]].chunk(3), *map(self.values.get, biases))
        for name, product, bias in zip(PRODUCTS, self.products[number * len(PRODUCTS) :], biases):
            fill(getattr(layer, name), self.matrix(product), bias)
        for norm, node in ((layer.norm_attention, first), (layer.norm_output, second)):
            fill(norm, self.values[node.input[2]], self.values[node.input[3]])
        return layer

    def of(self, kind: str) -> list[NodeProto]:
        return [node for node in self.nodes if node.op_type == kind]

    def matrix(self, product: NodeProto) -> Tensor:
        entering = self.makers[self.makers[product.input[0]].input[0]]
        return self.values[product.input[1]].T.float() * self.values[product.input[3]][:, None] * self.constant(entering)

    def bias(self, product: NodeProto) -> Tensor:
        """What is added to a head's product after its scale."""
        scaled = self.user(product, "Mul")
        return self.constant(self.user(scaled, "Add"))

    def user(self, node: NodeProto, kind: str) -> NodeProto:
        return next(other for other in self.of(kind) if node.output[0] in other.input)

    def constant(self, node: NodeProto) -> Tensor:
        return next(self.values[name] for name in node.input if name in self.values)


def fill(part: nn.Module, weight: Tensor, bias: Tensor) -> None:
    part.weight.copy_(weight)
    part.bias.copy_(bias)
