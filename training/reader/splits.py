"""The held-out fifth of our own sentences: the same for everybody, and with no near-duplicate on the other side."""

from __future__ import annotations

import hashlib
import re

from reader.annotation import Item

SHARE, ALIKE = 0.2, 0.5


def shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + 3]) for i in range(len(words) - 2)}


def groups(items: list[Item]) -> list[list[Item]]:
    """Items that are alike, in chains, belong to one group: a Jaccard similarity of their three-word shingles over ALIKE."""
    parent = list(range(len(items)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    sets = [shingles(item.text) for item in items]
    by_shingle: dict[tuple[str, ...], list[int]] = {}
    for i, found in enumerate(sets):
        for shingle in found:
            by_shingle.setdefault(shingle, []).append(i)
    compared = set()
    for places in by_shingle.values():
        for a in places:
            for b in places:
                if a < b and (a, b) not in compared:
                    compared.add((a, b))
                    if len(sets[a] & sets[b]) > ALIKE * len(sets[a] | sets[b]):
                        parent[root(b)] = root(a)
    made: dict[int, list[Item]] = {}
    for i, item in enumerate(items):
        made.setdefault(root(i), []).append(item)
    return list(made.values())


def held_out(items: list[Item]) -> set[str]:
    """Places of the held-out items: a group is held out by the hash of its first text, so that new items move no old one."""
    held = set()
    for group in groups(items):
        text = min(item.text for item in group)
        if int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") < SHARE * 2**32:
            held |= {item.place for item in group}
    return held


def digest(item: Item) -> str:
    """What an item is known by, wherever it stands: the first 12 hexadecimal digits of its text's SHA-256."""
    return hashlib.sha256(item.text.encode()).hexdigest()[:12]
