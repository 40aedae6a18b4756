"""The reader as an ONNX graph, built by hand so that every step is one fast operator of ONNX Runtime."""

from __future__ import annotations

import numpy
from onnx import ModelProto, TensorProto, helper, numpy_helper

MICROSOFT = "com.microsoft"
OPSET, MICROSOFT_OPSET, IR_VERSION = 21, 1, 10


class Graph:
    """Nodes and constants; `add` appends an operator and returns the name of what it gives."""

    def __init__(self) -> None:
        self.nodes, self.constants, self.count = [], [], 0

    def constant(self, value: numpy.ndarray) -> str:
        name = self.fresh("c")
        self.constants.append(numpy_helper.from_array(numpy.ascontiguousarray(value), name))
        return name

    def integers(self, *values: int) -> str:
        return self.constant(numpy.array(values, numpy.int64))

    def add(self, operator: str, *inputs: str, output: str | None = None, **attributes) -> str:
        return self.add_all(operator, *inputs, outputs=[output or self.fresh("t")], **attributes)[0]

    def add_all(self, operator: str, *inputs: str, outputs: list[str], **attributes) -> list[str]:
        domain = MICROSOFT if operator in FUSED else ""
        self.nodes.append(helper.make_node(operator, inputs, outputs, domain=domain, **attributes))
        return outputs

    def fresh(self, letter: str) -> str:
        self.count += 1
        return f"{letter}{self.count}"

    def model(self, inputs: dict[str, list], outputs: dict[str, list], kind: int = TensorProto.INT64) -> ModelProto:
        """The finished graph; its inputs are of one kind, its outputs float."""
        graph = helper.make_graph(
            self.nodes,
            "reader",
            [helper.make_tensor_value_info(name, kind, shape) for name, shape in inputs.items()],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in outputs.items()],
            self.constants,
        )
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, MICROSOFT_OPSET)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION, producer_name="detente")


FUSED = {"MatMulIntegerToFloat", "MultiHeadAttention", "SkipLayerNormalization", "BiasGelu"}
