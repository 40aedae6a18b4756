"""Gives the graph of a finished reader one more output: `middle`, the states before the layers that the network of affairs has for itself."""

from __future__ import annotations

from pathlib import Path

import onnx
from onnx import TensorProto, helper

from reader.encoder import WIDTH

OWN = 4
"""Layers that the network has for itself, in place of the reader's last."""
OUTPUT = "middle"
PER_LAYER = 2
"""Norms in a layer; the second ends it."""


def add_middle(file: Path) -> bool:
    """Adds the output to a graph that lacks it, or has it before other layers; everything else stays as it is."""
    model = onnx.load(str(file))
    graph = model.graph
    norms = [node for node in graph.node if node.op_type == "SkipLayerNormalization"]
    states = norms[len(norms) - PER_LAYER * OWN - 1].output[0]
    made = next((node for node in graph.node if OUTPUT in node.output), None)
    if made is None:
        graph.initializer.append(helper.make_tensor(OUTPUT + ".axis", TensorProto.INT64, [1], [0]))
        graph.node.append(helper.make_node("Unsqueeze", [states, OUTPUT + ".axis"], [OUTPUT]))
        graph.output.append(helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, [1, "T", WIDTH]))
    elif made.input[0] == states:
        return False
    else:
        made.input[0] = states
    file.write_bytes(model.SerializeToString(deterministic=True))
    return True
