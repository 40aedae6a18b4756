"""Turns the float matrices of a reader into whole numbers so that as little as possible changes in what it says.

A product of int8 numbers is exact, so its result cannot depend on threads, on what else is in a batch or on the processor:
provided that nothing saturates. Processors without VNNI add two products of an unsigned and a signed byte in 16 bits, which
holds 2 * 255 * 64 but not 2 * 255 * 127: weights therefore use [-64, 64], activations all of [-127, 127]. Each activation
row (a piece) has its own scale, found when it is read; each weight column has a fixed one.

Two known methods win back what 7 bits lose: activations hand large channels over to the weights (SmoothQuant, Xiao et al.
2023), and the rounding of a weight is made up for by those rounded after it (GPTQ, Frantar et al. 2023, section 3.3).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

LIMIT = 64
DAMPING = 0.01


class Inputs:
    """What reaches a matrix over the calibration sentences: largest values by channel, and products of channels."""

    def __init__(self) -> None:
        self.largest: Tensor | None = None
        self.products: Tensor | None = None

    def see(self, x: Tensor) -> None:
        x = x.flatten(0, -2).double()
        largest, products = x.abs().amax(0), x.T @ x
        self.largest = largest if self.largest is None else torch.maximum(self.largest, largest)
        self.products = products if self.products is None else self.products + products


def watch(modules: dict[str, nn.Module]) -> tuple[dict[str, Inputs], list]:
    """Lets each module note what it is given; the handles end that."""
    inputs = {name: Inputs() for name in modules}
    handles = [
        module.register_forward_pre_hook(lambda _, given, name=name: inputs[name].see(given[0].detach()))
        for name, module in modules.items()
    ]
    return inputs, handles


def smoothing(largest: Tensor, weights: list[Tensor], strength: float) -> Tensor:
    """By channel, what activations are divided and weights multiplied by."""
    heaviest = torch.stack([w.double().abs().amax(0) for w in weights]).amax(0)
    factors = largest.clamp(min=1e-5) ** strength / heaviest.clamp(min=1e-5) ** (1 - strength)
    return factors / factors.log().mean().exp()


def whole(weight: Tensor, products: Tensor) -> tuple[Tensor, Tensor]:
    """int8 [out, in] and the scale of each output for a matrix [out, in], by GPTQ."""
    weight = weight.double().clone()
    products = products.clone()
    products.diagonal().add_(DAMPING * products.diagonal().mean())
    scale = weight.abs().amax(1) / LIMIT
    order = products.diagonal().argsort(descending=True)
    weight, products = weight[:, order], products[order][:, order]
    inverse = torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(products)), upper=True)
    rounded = torch.empty_like(weight)
    for channel in range(weight.shape[1]):
        column = weight[:, channel]
        rounded[:, channel] = (column / scale).round().clamp(-LIMIT, LIMIT)
        error = (column - rounded[:, channel] * scale) / inverse[channel, channel]
        weight[:, channel:] -= torch.outer(error, inverse[channel, channel:])
    result = torch.empty_like(rounded)
    result[:, order] = rounded
    return result.to(torch.int8), scale.float()
