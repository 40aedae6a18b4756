"""Fine-tunes the reader on all its tasks together."""

from __future__ import annotations

import argparse
import random
import time
from collections import defaultdict
from pathlib import Path

import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from reader import score
from reader.encoder import pretrained
from reader.finished import Finished
from reader.losses import losses, total
from reader.material import gather
from reader.model import Reader
from reader.passages import Passage, joined, of_document


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--base", type=Path, required=True, help="jar with the base encoder's weights")
    parser.add_argument("--layers", default="0-11", help="layers of the base that are used, as 0-5 or 0,2,4")
    parser.add_argument("--pairs", type=Path, help="train.tsv of the marked-pair data")
    parser.add_argument("--no-stand-off", action="store_true", help="leave out what standoff/ annotates in the sentences of these two")
    parser.add_argument("--attribution", type=Path, help="folder of the attribution data, with train/ and dev/")
    parser.add_argument("--no-sentences", action="store_true", help="leave our own sentences out")
    parser.add_argument("--no-examples", action="store_true", help="leave the codebook's examples out")
    parser.add_argument("--all-sentences", action="store_true", help="train on the held-out fifth too")
    parser.add_argument("--fold", type=int, default=-1, help="rows with id %% 5 = FOLD are held out and scored")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--size", type=int, default=128, help="pieces of a passage at most")
    parser.add_argument("--rate", type=float, default=1e-4, help="peak learning rate of the encoder; its embeddings stay as they are")
    parser.add_argument("--head-rate", type=float, default=2e-3, help="of the heads")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--share", type=float, default=1.0, help="share of the attribution articles that an epoch reads")
    parser.add_argument("--start", type=Path, help="checkpoint to go on from, or the reader.onnx of a finished reader")
    parser.add_argument("--keep", type=int, default=0, help="so many first layers stay as they are, with what they read")
    parser.add_argument("--average", type=float, default=0.0, help="what is kept is a moving average of the weights with this decay a step")
    parser.add_argument("--own-share", type=float, default=1.0, help="share of our own sentences that an epoch reads")
    parser.add_argument("--scores", type=Path, help="with --fold: add the held-out rows' root probabilities to this TSV")
    parser.add_argument("--out", type=Path)


def numbers(text: str) -> list[int]:
    first, _, last = text.partition("-")
    return list(range(int(first), int(last) + 1)) if last else [int(n) for n in text.split(",")]


def packed(parts: list[Passage], size: int, chance: random.Random) -> list[Passage]:
    """Half of the passages by themselves, the others joined up to `size`."""
    chance.shuffle(parts)
    alone = parts[: len(parts) // 2]
    groups: list[list[Passage]] = []
    used = 0
    for part in parts[len(parts) // 2 :]:
        if not groups or used + len(part.ids) > size:
            groups.append([])
            used = 2
        groups[-1].append(part)
        used += len(part.ids) - 2
    return alone + [joined(group) for group in groups]


def batches(passages: list[Passage], pieces: int, chance: random.Random) -> list[list[Passage]]:
    """Batches of like length with about `pieces` word pieces each, in random order."""
    chance.shuffle(passages)
    passages.sort(key=lambda p: len(p.ids) // 16)
    made: list[list[Passage]] = [[]]
    for passage in passages:
        if made[-1] and (len(made[-1]) + 1) * len(passage.ids) > pieces:
            made.append([])
        made[-1].append(passage)
    chance.shuffle(made)
    return [batch for batch in made if batch]


def train(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    chance = random.Random(options.seed)
    layers = numbers(options.layers)
    encoder, tokenizer = pretrained(options.base, layers)
    model = Reader(encoder)
    if options.start and options.start.suffix == ".onnx":
        Finished(options.start).into(model)
    elif options.start:
        model.load_state_dict(torch.load(options.start)["state"])

    material = gather(options, tokenizer)
    print(material, flush=True)

    def epoch_batches() -> list[list[Passage]]:
        made = []
        for part, share in ((material.own, options.own_share), (material.given, 1.0), (material.marked, 1.0)):
            drawn = chance.sample(part, round(share * len(part)))
            made += batches(packed(drawn, options.size, chance), 512, chance) if drawn else []
        read = chance.sample(material.articles, round(options.share * len(material.articles)))
        cut = [p for d in read for p, _, _ in of_document(d, tokenizer, options.size, chance.randrange(4))]
        made += batches(cut, 1024, chance) if cut else []
        chance.shuffle(made)
        return made

    encoder = model.encoder
    kept = [encoder.kind, encoder.norm, *encoder.layers[: options.keep]] if options.keep else []
    for part in (encoder.word, encoder.position, *kept):
        part.requires_grad_(False)
    learning = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
    groups = [
        {"params": [p for name, p in learning if name.startswith("encoder.")], "peak": options.rate},
        {"params": [p for name, p in learning if not name.startswith("encoder.")], "peak": options.head_rate},
    ]
    optimizer = torch.optim.AdamW(groups, lr=0.0, weight_decay=0.01, fused=True)
    averaged = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(options.average))
    finished = averaged.module
    steps, step = 0, 0
    for epoch in range(options.epochs):
        made = epoch_batches()
        steps = steps or options.epochs * len(made)
        model.train()
        start, sums = time.time(), defaultdict(list)
        for batch in made:
            share = min(1.0, step / (0.06 * steps)) * max(0.02, 1 - step / steps)
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * share
            parts = losses(model, batch, chance)
            total(parts, batch[0].trigger_tags is not None).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            averaged.update_parameters(model)
            step += 1
            for name, value in parts.items():
                sums[name].append(value.item())
        print(f"epoch {epoch} {time.time() - start:.0f} s", *(f"{n} {sum(v) / len(v):.3f}" for n, v in sums.items()), flush=True)
        finished.eval()
        if options.out:
            options.out.parent.mkdir(parents=True, exist_ok=True)
            settings = {"base": options.base.name, "layers": layers, "seed": options.seed, "epochs": options.epochs, "size": options.size, "keep": options.keep}
            torch.save({"state": finished.state_dict(), "layers": len(layers), "tokenizer": tokenizer.to_str(), "settings": settings}, options.out)
        last = epoch == options.epochs - 1
        if material.marked_held and (last or epoch % 3 == 1):
            print("  pairs", score.pair_scores_of(finished, material.marked_held, material.gold), flush=True)
        if options.scores and last:
            score.write_scores(finished, material.marked_held, options.scores)
        if not options.scores and (last or epoch % 3 == 1):
            for name, passages in (("own", material.own_held), ("gold", material.given_held)):
                for given in (True, False) if passages else ():
                    how = "mentions given" if given else "end to end"
                    print(f"  events, {name} sentences, {how}", score.own_scores(finished, passages, given), flush=True)
        if options.attribution and (last or epoch % 3 == 1):
            print("  attribution", score.attribution_scores(finished, tokenizer, options.attribution / "dev", size=options.size), flush=True)
