"""What training reads: our sentences, annotated sentences of gold data, marked pairs, articles with attributions."""

from __future__ import annotations

import argparse
import csv
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import Tokenizer

from reader import standoff
from reader.annotation import Item, read_all
from reader.codebook import examples
from reader.passages import Document, Passage, documents, of_item, of_pair
from reader.splits import held_out

SENTENCES = Path(__file__).parent.parent / "sentences"
STANDOFF = Path(__file__).parent.parent / "standoff"


@dataclass
class Material:
    own: list[Passage] = field(default_factory=list)
    own_held: list[Passage] = field(default_factory=list)
    """The held-out fifth of our sentences."""
    given: list[Passage] = field(default_factory=list)
    """Sentences of gold data whose events we annotated; their attributions are not."""
    given_held: list[Passage] = field(default_factory=list)
    """Such sentences of development articles."""
    marked: list[Passage] = field(default_factory=list)
    marked_held: list[Passage] = field(default_factory=list)
    gold: list[str] = field(default_factory=list)
    """Roots of the held-out marked pairs, in the data's words."""
    articles: list[Document] = field(default_factory=list)

    def __str__(self) -> str:
        parts = {"own": self.own, "gold sentences": self.given, "marked pairs": self.marked, "articles": self.articles}
        return ", ".join(f"{len(part)} {name}" for name, part in parts.items())


def gather(options: argparse.Namespace, tokenizer: Tokenizer) -> Material:
    """Reads what the options of the stage train name."""
    material = Material()
    if not options.no_sentences:
        items, _ = read_all(SENTENCES)
        held = set() if options.all_sentences else held_out(items)
        for item in items:
            (material.own_held if item.place in held else material.own).append(of_item(item, tokenizer))
    if options.pairs:
        add_pairs(material, options, tokenizer)
    if not options.no_examples:
        material.marked += examples(tokenizer)
    if options.attribution:
        material.articles = documents(options.attribution / "train", True)
        if not options.no_stand_off:
            for part, passages in (("train", material.given), ("dev", material.given_held)):
                annotated = standoff.of_articles(STANDOFF / f"polnear-{part}-events.jsonl", options.attribution / part)
                passages += [events_only(item, tokenizer) for item in annotated]
    return material


def add_pairs(material: Material, options: argparse.Namespace, tokenizer: Tokenizer) -> None:
    """The marked pairs; a sentence that is in a held-out row is trained on nowhere."""
    csv.field_size_limit(10**9)
    with options.pairs.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    held = {standoff.plain(row["marked_sentence"]) for row in rows if int(row["id"]) % 5 == options.fold}
    for row in rows:
        if int(row["id"]) % 5 == options.fold:
            material.marked_held.append(of_pair(row, tokenizer))
            material.gold.append(row["gold_root"])
        elif standoff.plain(row["marked_sentence"]) not in held:
            material.marked.append(of_pair(row, tokenizer))
    if not options.no_stand_off:
        annotated = standoff.of_pairs(STANDOFF / "pairs-events.jsonl", rows)
        material.given += [events_only(item, tokenizer) for item in annotated if item.text not in held]


def events_only(item: Item, tokenizer: Tokenizer) -> Passage:
    """Without labels for attribution, which the item does not annotate."""
    passage = of_item(item, tokenizer)
    passage.cue_tags = passage.said = None
    return passage
