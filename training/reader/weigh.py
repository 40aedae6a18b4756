"""Fits the weights by which codebook and reader decide together, and the threshold, on sentences that the reader never saw.

The evidence is what `detente evaluate events FILE --print evidence` prints: a line for every ordered pair that was weighed; whether it is
right stands in column 5, the values of evidence in columns 8 to 18. The probabilities that are reported are of the half that the
weights were not fitted on.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy

RIGHT, FIRST, VALUES = 4, 7, 11
RIDGE, ROUNDS = 1.0, 40


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("evidence", type=Path, help="what evaluate events --print evidence printed for the held-out sentences")
    parser.add_argument("--gold", type=int, required=True, help="number of gold pairs, as evaluate events prints it")
    parser.add_argument("--threshold", type=float, default=0.4, help="least confidence of an event that the reader found")
    parser.add_argument("--threshold-codebook", type=float, default=0.1, help="of an event that only the codebook found")
    parser.add_argument("--card", type=Path, required=True, help="reader.json, whose settings get the weights")


def fit(x: numpy.ndarray, y: numpy.ndarray) -> numpy.ndarray:
    """Weights of a logistic regression with a ridge, by Newton's method."""
    weights = numpy.zeros(x.shape[1])
    for _ in range(ROUNDS):
        p = chances(x, weights)
        slope = x.T @ (y - p) - RIDGE * weights
        curvature = (x.T * (p * (1 - p))) @ x + RIDGE * numpy.eye(len(weights))
        weights += numpy.linalg.solve(curvature, slope)
    return weights


def chances(x: numpy.ndarray, weights: numpy.ndarray) -> numpy.ndarray:
    return 1 / (1 + numpy.exp(-x @ weights))


def calibration_error(p: numpy.ndarray, y: numpy.ndarray) -> float:
    """Expected calibration error over ten bins of equal width."""
    bins = numpy.minimum((p * 10).astype(int), 9)
    return sum(abs(p[bins == b].sum() - y[bins == b].sum()) for b in range(10)) / len(y)


def weigh(options: argparse.Namespace) -> None:
    rows = [line.split("\t") for line in options.evidence.read_text(encoding="utf-8").splitlines()]
    x = numpy.array([[float(value) for value in row[FIRST : FIRST + VALUES]] for row in rows])
    y = numpy.array([int(row[RIGHT]) for row in rows])
    half = numpy.array([hashlib.sha256(row[0].encode()).digest()[0] % 2 for row in rows])
    p = numpy.zeros(len(y))
    for side in (0, 1):
        p[half == side] = chances(x[half == side], fit(x[half != side], y[half != side]))
    print(f"{len(y)} pairs weighed, {y.sum()} right; expected calibration error {calibration_error(p, y):.3f}")
    surest = {}
    for row, chance, right in zip(rows, p, y):
        pair = tuple(row[:3])
        surest[pair] = max(surest.get(pair, (0.0, right)), (chance, right))
    print("threshold\tprecision\trecall")
    for threshold in numpy.arange(0.05, 0.95, 0.05):
        kept = [right for chance, right in surest.values() if chance >= threshold]
        if kept:
            print(f"{threshold:.2f}\t{sum(kept) / len(kept):.3f}\t{sum(kept) / options.gold:.3f}")
    card = json.loads(options.card.read_text(encoding="utf-8"))
    weights = [round(float(w), 3) for w in fit(x, y)]
    event = {"threshold": {"reader": options.threshold, "codebook": options.threshold_codebook}, "weights": weights}
    card["settings"]["event"] = card["settings"].get("event", {}) | event
    options.card.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    print("weights", *weights)
