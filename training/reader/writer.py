"""Writes a reader's graph: products in whole numbers, everything between them in float.

Each activation row (a piece) is scaled by its own largest value, so what a piece becomes depends on its passage alone; the
products of bytes are exact; ONNX Runtime's fused operators do the rest.
"""

from __future__ import annotations

import math

import numpy
import torch
from onnx import ModelProto, TensorProto
from torch import Tensor, nn

from reader import quantise
from reader.encoder import HEADS, Encoder, Layer
from reader.graph import Graph
from reader.model import REACH, Arcs, Reader

LENGTH = 256
"""Pieces of the longest passage, with the marks at its ends."""
MIDDLE, AFTER_GELU = 128, 64
"""Which byte stands for 0: what comes out of a GELU is seldom far below 0."""
SMALL = ("mention", "cue", "trigger", "status")
ARCS = ("said", "role")


class Writer:
    most = LENGTH
    """Rows of the longest input."""

    def __init__(self, reader: Reader, inputs: dict[str, quantise.Inputs], strength: float) -> None:
        self.reader, self.inputs, self.strength, self.graph = reader, inputs, strength, Graph()

    def write(self) -> ModelProto:
        graph, encoder = self.graph, self.reader.encoder
        x = self.embeddings(encoder)
        for number, layer in enumerate(encoder.layers):
            x = self.layer(x, layer, str(number))
        graph.add("Unsqueeze", x, graph.integers(0), output="hidden")
        width = encoder.word.embedding_dim
        outputs = {"hidden": [1, "T", width]} | self.small_heads(x) | self.arc_heads(x)
        return graph.model({"ids": [1, "T"], "kinds": [1, "T"]}, outputs)

    def embeddings(self, encoder: Encoder) -> str:
        """Sum of word, position and kind; each word's row is int8 with a scale of its own."""
        graph = self.graph
        words = encoder.word.weight.detach()
        scale = words.abs().amax(1).clamp(min=1e-9) / 127
        ids, kinds = (graph.add("Squeeze", name, graph.integers(0)) for name in ("ids", "kinds"))
        rows = graph.add("Gather", graph.constant((words / scale[:, None]).round().to(torch.int8).numpy()), ids)
        scales = graph.add("Unsqueeze", graph.add("Gather", graph.constant(scale.numpy()), ids), graph.integers(1))
        x = graph.add("Mul", graph.add("Cast", rows, to=TensorProto.FLOAT), scales)
        self.length = graph.add("Shape", ids)
        positions = self.number(encoder.position.weight[:LENGTH])
        x = graph.add("Add", x, graph.add("Slice", positions, graph.integers(0), self.length, graph.integers(0)))
        x = graph.add("Add", x, graph.add("Gather", self.number(encoder.kind.weight), kinds))
        norm = encoder.norm
        return graph.add("LayerNormalization", x, self.number(norm.weight), self.number(norm.bias), axis=-1, epsilon=norm.eps)

    def layer(self, x: str, layer: Layer, name: str) -> str:
        graph = self.graph
        query, key, value = (graph.add("Unsqueeze", y, graph.integers(0)) for y in
                             self.products(x, [layer.query, layer.key, layer.value], name + ".query"))
        bias = self.number(torch.cat([layer.query.bias, layer.key.bias, layer.value.bias]))
        attended = graph.add("Squeeze", graph.add("MultiHeadAttention", query, key, value, bias, num_heads=HEADS), graph.integers(0))
        x = self.normed(self.products(attended, [layer.out], name + ".out")[0], x, layer.out, layer.norm_attention)
        inner = graph.add("BiasGelu", self.products(x, [layer.up], name + ".up")[0], self.number(layer.up.bias))
        return self.normed(self.products(inner, [layer.down], name + ".down")[0], x, layer.down, layer.norm_output)

    def normed(self, x: str, skipped: str, linear: nn.Linear, norm: nn.LayerNorm) -> str:
        constants = map(self.number, (norm.weight, norm.bias, linear.bias))
        return self.graph.add("SkipLayerNormalization", x, skipped, *constants, epsilon=norm.eps)

    def products(self, x: str, linears: list[nn.Linear], name: str) -> list[str]:
        """Products of an input [T, in] with matrices, in whole numbers; without the biases."""
        graph, seen = self.graph, self.inputs[name]
        weights = [linear.weight.detach().double() for linear in linears]
        factors = quantise.smoothing(seen.largest, weights, self.strength)
        x = graph.add("Mul", x, self.number(1 / factors))
        centre = AFTER_GELU if name.endswith("down") else MIDDLE
        ends = (("ReduceMax", 1 / (255 - centre)), ("ReduceMin", -1 / centre))
        scale = graph.add("Max", *(
            graph.add("Mul", graph.add(end, x, graph.integers(1)), self.number(torch.tensor(share))) for end, share in ends))
        centres = graph.constant(numpy.full(self.most, centre, numpy.uint8))
        centres = graph.add("Slice", centres, graph.integers(0), self.length)
        whole = graph.add("QuantizeLinear", x, graph.add("Squeeze", scale, graph.integers(1)), centres, axis=0)
        seen_products = seen.products / torch.outer(factors, factors)
        return [self.product(whole, scale, centre, weight * factors, seen_products) for weight in weights]

    def product(self, whole: str, scale: str, centre: int, weight: Tensor, seen: Tensor) -> str:
        graph = self.graph
        matrix, columns = quantise.whole(weight, seen)
        zero, one = graph.constant(numpy.uint8(centre)), self.number(torch.tensor(1.0))
        y = graph.add("MatMulIntegerToFloat", whole, graph.constant(matrix.T.numpy()), one, self.number(columns), zero)
        return graph.add("Mul", y, scale)

    def small_heads(self, x: str) -> dict[str, list]:
        """Heads by piece, in float: one product for all of them."""
        graph, heads = self.graph, [getattr(self.reader, name) for name in SMALL]
        weight, bias = torch.cat([h.weight for h in heads]), torch.cat([h.bias for h in heads])
        y = graph.add("Unsqueeze", graph.add("Gemm", x, self.number(weight.T), self.number(bias)), graph.integers(0))
        graph.add_all("Split", y, graph.integers(*(h.out_features for h in heads)), outputs=list(SMALL), axis=-1)
        return {name: [1, "T", head.out_features] for name, head in zip(SMALL, heads)}

    def arc_heads(self, x: str) -> dict[str, list]:
        arcs = [getattr(self.reader, name) for name in ARCS]
        products = iter(self.products(x, [part for arc in arcs for part in (arc.head, arc.tail)], "heads"))
        return {name: self.arcs(name, arc, x, next(products), next(products)) for name, arc in zip(ARCS, arcs)}

    def arcs(self, name: str, arc: Arcs, x: str, head: str, tail: str) -> list:
        graph, shape = self.graph, self.graph.integers(0, arc.labels, arc.rank)
        root = math.sqrt(arc.rank)
        head = graph.add("Mul", graph.add("Add", head, self.number(arc.head.bias)), self.number(torch.tensor(1 / root)))
        tail = graph.add("Add", tail, self.number(arc.tail.bias))
        head = graph.add("Transpose", graph.add("Reshape", head, shape), perm=[1, 0, 2])
        tail = graph.add("Transpose", graph.add("Reshape", tail, shape), perm=[1, 2, 0])
        plain = graph.add("Gemm", x, self.number(arc.plain.weight.T), self.number(arc.plain.bias))
        plain = graph.add("Unsqueeze", graph.add("Transpose", plain, perm=[1, 0]), graph.integers(1))
        scores = graph.add("Add", graph.add("MatMul", head, tail), plain)
        scores = graph.add("Add", scores, self.distances(arc))
        graph.add("Unsqueeze", scores, graph.integers(0), output=name)
        return [1, arc.labels, "T", "T"]

    def distances(self, arc: Arcs) -> str:
        """The bias of every pair of places; ONNX Runtime works the whole table out when it loads the graph."""
        graph = self.graph
        places = graph.integers(*range(LENGTH))
        tails, heads = (graph.add("Unsqueeze", places, graph.integers(axis)) for axis in (0, 1))
        ends = [graph.constant(numpy.int64(end)) for end in (-REACH, REACH)]
        offsets = graph.add("Add", graph.add("Clip", graph.add("Sub", tails, heads), *ends), ends[1])
        table = graph.add("Gather", self.number(arc.distance), offsets, axis=1)
        square = graph.add("Concat", self.length, self.length, axis=0)
        return graph.add("Slice", table, graph.integers(0, 0), square, graph.integers(1, 2))

    def number(self, value: Tensor) -> str:
        return self.graph.constant(value.detach().float().numpy())
