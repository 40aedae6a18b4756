"""python3 -m reader STAGE: one command a stage, from the folder training/."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from reader import standoff
from reader.affairs import notation
from reader.annotation import read_all
from reader.splits import digest, held_out

SENTENCES = Path(__file__).parent.parent / "sentences"
STANDOFF = Path(__file__).parent.parent / "standoff"
AFFAIRS = Path(__file__).parents[2] / "gold" / "affairs"


def check() -> int:
    items, complaints = read_all(SENTENCES)
    for file in sorted(STANDOFF.glob("*.jsonl")):
        complaints += standoff.complaints(file)
    read = [notation.read_all(folder) for folder in sorted(AFFAIRS.iterdir()) if folder.is_dir()]
    articles, complaints = [a for some, _ in read for a in some], complaints + [c for _, wrong in read for c in wrong]
    for complaint in complaints:
        print(complaint)
    print(f"{len(articles)} articles with meetings, instruments and demands")
    roots = Counter(event.root for item in items for event in item.events)
    statuses = Counter(event.status for item in items for event in item.events)
    texts = Counter(item.text for item in items)
    print(f"{len(items)} items, {len(complaints)} complaints, {sum(n - 1 for n in texts.values())} repeated texts")
    print("mentions", sum(len(m) for i in items for m in i.actors.values()), "events", sum(roots.values()),
          "attributions", sum(len(i.attributions) for i in items))
    print(*(f"{root} {n}" for root, n in roots.most_common()), sep=", ")
    print(*(f"{status} {n}" for status, n in statuses.most_common()), sep=", ")
    return 1 if complaints else 0


def split() -> int:
    items, _ = read_all(SENTENCES)
    held = held_out(items)
    lines = sorted(digest(item) for item in items if item.place in held)
    (SENTENCES / "held-out.sha256").write_text("".join(f"{line}\n" for line in lines))
    print(f"{len(lines)} of {len(items)} items are held out")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m reader", description=__doc__)
    stages = parser.add_subparsers(dest="stage", required=True)
    stages.add_parser("check", help="parse our own sentences and the stand-off files, report what is wrong and count")
    stages.add_parser("split", help="write which of our sentences are held out: the first digits of their texts' SHA-256")
    training = stages.add_parser("train", help="fine-tune the reader")
    exporting = stages.add_parser("export", help="write a trained reader as one int8 ONNX file")
    tiny_reader = stages.add_parser("tiny", help="write the tiny untrained reader that the Java tests use")
    affairs_training = stages.add_parser("affairs-train", help="train what reads meetings, instruments and demands on a finished reader")
    affairs_exporting = stages.add_parser("affairs-export", help="write it beside the finished reader")
    weighing = stages.add_parser("weigh", help="fit the weights of reader and codebook, and calibrate, on held-out sentences")
    if "train" in sys.argv[1:2]:
        from reader import train

        train.arguments(training)
    if "export" in sys.argv[1:2]:
        from reader import export

        export.arguments(exporting)
    if "tiny" in sys.argv[1:2]:
        from reader import tiny

        tiny.arguments(tiny_reader)
    if "weigh" in sys.argv[1:2]:
        from reader import weigh

        weigh.arguments(weighing)
    if "affairs-train" in sys.argv[1:2]:
        from reader.affairs import train as affairs_train

        affairs_train.arguments(affairs_training)
    if "affairs-export" in sys.argv[1:2]:
        from reader.affairs import export as affairs_export

        affairs_export.arguments(affairs_exporting)
    options = parser.parse_args()
    if options.stage == "check":
        return check()
    if options.stage == "split":
        return split()
    if options.stage == "export":
        export.export(options)
    elif options.stage == "weigh":
        weigh.weigh(options)
    elif options.stage == "affairs-train":
        affairs_train.train(options)
    elif options.stage == "affairs-export":
        affairs_export.export(options)
    elif options.stage == "tiny":
        tiny.tiny(options)
    else:
        train.train(options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
