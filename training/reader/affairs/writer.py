"""Writes the network's two graphs with the reader's means: products in whole numbers, everything between them in float.

The first reads a passage, the second an article, so that attention within passages costs nothing across them. Arcs are left in parts, since few
pieces tell of anything: the one that asks multiplies those of the pairs that it wants.
"""

from __future__ import annotations

from onnx import ModelProto, TensorProto
from torch import nn

from reader import quantise
from reader.affairs.model import HEADS, INNER, MOST, RANK, Affairs, buckets
from reader.encoder import WIDTH
from reader.graph import Graph
from reader.writer import Writer

KEPT = "meeting instrument kind demand answer mention".split()
"""Heads that the graph has."""


def watched(network: Affairs) -> dict[str, nn.Module]:
    """The products whose inputs decide how they are rounded, by the names that the writers look them up by."""
    found = {"enter": network.enter, "heads": network.head}
    for number, layer in enumerate(network.own):
        found |= {f"{number}.{part}": getattr(layer, part) for part in "query out up down".split()}
    return found | {f"wide.{part}": getattr(network.wide, part) for part in "both out up down".split()}


class AffairsWriter(Writer):
    most = MOST

    def __init__(self, network: Affairs, inputs: dict[str, quantise.Inputs], strength: float) -> None:
        self.network, self.inputs, self.strength = network, inputs, strength

    def passage(self) -> ModelProto:
        """`states` float[T, 384] of a passage with its marks, to `entering` float[T, 256]."""
        self.graph = graph = Graph()
        x = self.start("states")
        for number, layer in enumerate(self.network.own):
            x = self.layer(x, layer, str(number))
        x, = self.products(x, [self.network.enter], "enter")
        graph.add("Add", x, self.number(self.network.enter.bias), output="entering")
        return graph.model({"states": ["T", WIDTH]}, {"entering": ["T", INNER]}, TensorProto.FLOAT)

    def article(self) -> ModelProto:
        """`entering` float[T, 256] of all passages, to the scores of `meeting` float[T, 6], `instrument` float[T, 9], `kind` float[T, 7], `demand` float[T, 2], `answer` float[T, 5] and `mention` float[T, 3] and the parts of the arcs."""
        self.graph, network = Graph(), self.network
        x = self.wide(self.start("entering"))
        for name in KEPT:
            self.affine(x, network.tags[name], name)
        for name, part in zip(("telling", "belonging"), self.products(x, [network.head, network.tail], "heads")):
            bias = network.head.bias if name == "telling" else network.tail.bias
            self.graph.add("Add", part, self.number(bias), output=name)
        self.affine(x, network.plain, "plain")
        nearness = network.distance[:, buckets(MOST)]
        self.graph.add("Identity", self.number(nearness), output="nearness")
        labels = network.plain.out_features
        outputs = {name: network.tags[name].out_features for name in KEPT}
        outputs |= {"telling": labels * RANK, "belonging": labels * RANK, "plain": labels}
        shapes = {name: ["T", width] for name, width in outputs.items()} | {"nearness": [labels, 2 * MOST - 1]}
        return self.graph.model({"entering": ["T", INNER]}, shapes, TensorProto.FLOAT)

    def start(self, name: str) -> str:
        self.length = self.graph.add("Slice", self.graph.add("Shape", name), *(self.graph.integers(n) for n in (0, 1)))
        return name

    def affine(self, x: str, linear: nn.Linear, output: str) -> None:
        self.graph.add("Gemm", x, self.number(linear.weight.T), self.number(linear.bias), output=output)

    def wide(self, x: str) -> str:
        graph, wide, last = self.graph, self.network.wide, self.network.last
        normed = graph.add("LayerNormalization", x, self.number(wide.norm.weight), self.number(wide.norm.bias), axis=-1, epsilon=wide.norm.eps)
        parts = [cut(wide.both, part) for part in range(3)]
        query, key, value = (graph.add("Unsqueeze", y, graph.integers(0)) for y in self.products(normed, parts, "wide.both"))
        attended = graph.add("MultiHeadAttention", query, key, value, self.number(wide.both.bias), "", self.nearness(), num_heads=HEADS)
        y = self.products(graph.add("Squeeze", attended, graph.integers(0)), [wide.out], "wide.out")[0]
        constants = [self.number(value) for value in (wide.after.weight, wide.after.bias, wide.out.bias)]
        names = [graph.fresh("t"), "", "", graph.fresh("t")]
        normed, _, _, x = graph.add_all("SkipLayerNormalization", y, x, *constants, outputs=names, epsilon=wide.after.eps)
        inner = graph.add("BiasGelu", self.products(normed, [wide.up], "wide.up")[0], self.number(wide.up.bias))
        return self.normed(self.products(inner, [wide.down], "wide.down")[0], x, wide.down, last)

    def nearness(self) -> str:
        """The bias of every pair of pieces; ONNX Runtime works the whole table out when it loads the graph."""
        graph = self.graph
        places = graph.integers(*range(MOST))
        tails, heads = (graph.add("Unsqueeze", places, graph.integers(axis)) for axis in (0, 1))
        offsets = graph.add("Add", graph.add("Sub", tails, heads), graph.integers(MOST - 1))
        table = graph.add("Gather", self.number(self.network.wide.distance[:, buckets(MOST)]), offsets, axis=1)
        square = graph.add("Concat", self.length, self.length, axis=0)
        table = graph.add("Slice", table, graph.integers(0, 0), square, graph.integers(1, 2))
        return graph.add("Unsqueeze", table, graph.integers(0))


def cut(linear: nn.Linear, part: int) -> nn.Linear:
    """One of the three maps that a linear map makes together."""
    made = nn.Linear(INNER, INNER)
    rows = slice(part * INNER, (part + 1) * INNER)
    made.weight, made.bias = nn.Parameter(linear.weight[rows]), nn.Parameter(linear.bias[rows])
    return made
