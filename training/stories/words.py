"""Counts in how many items of training/sentences a word stands, for telling which words say much (stories' words.tsv).

    python3 training/stories/words.py > stories/src/main/resources/org/detente/stories/story/words.tsv
"""

import collections
import pathlib
import re

STEM = 6  # letters that the forms of a word share
LEAST = 8  # items; rarer words count as never seen
SENTENCES = pathlib.Path(__file__).resolve().parent.parent / "sentences"


def items():
    """The items as plain text, without the marks of the annotation."""
    for file in sorted(SENTENCES.glob("*.txt")):
        lines = []
        for line in file.read_text(encoding="utf-8").splitlines() + [""]:
            line = line.strip()
            if not line and lines:
                text = re.sub(r"\[\d+ ", "[", " ".join(lines))
                text = re.sub(r"\{[a-z] ", "{", text)
                text = re.sub(r"<\d+[a-z]+ ?|[\[\]{}<>]", " ", text)
                yield re.sub(r"(?<!\w)\d+ (?=[A-Z])", "", text)
                lines = []
            elif line and line[0] not in "#>":
                lines.append(line)


def main():
    counts = collections.Counter()
    number = 0
    for text in items():
        number += 1
        counts.update({word.lower()[:STEM] for word in re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", text)})
    print(f"# In how many of {number} items of training/sentences a word stands, by its first six letters; words of fewer than {LEAST} items are left out.")
    print("# Made by training/stories/words.py. The first row is the number of items.")
    print(f"*\t{number}")
    for word, count in sorted(counts.items(), key=lambda row: (-row[1], row[0])):
        if count >= LEAST:
            print(f"{word}\t{count}")


if __name__ == "__main__":
    main()
