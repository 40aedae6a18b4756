"""Passages from the codebook's examples: each marks who does it (<…>) and to whom ({…}), and its row names the CAMEO code."""

from __future__ import annotations

import re
from pathlib import Path

from tokenizers import Tokenizer

from reader.annotation import ROOTS
from reader.passages import Passage, of_marked

FOLDER = Path(__file__).parent.parent.parent / "coding/src/main/resources/org/detente/coding/codebook"
FINE = {"116": "SANCTION.convict", "163": "SANCTION.economic", "1712": "ASSAULT.destroy", "176": "COERCE.cyber", "191": "COERCE.blockade", "192": "COERCE.occupy"}
"""Codes that are a finer root of ours."""


def rows(name: str) -> list[list[str]]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def examples(tokenizer: Tokenizer) -> list[Passage]:
    types = {row[0]: row[1] for row in rows("cameo.tsv")}
    found = []
    for row in rows("events.tsv"):
        if len(row) < 3 or "<" not in row[2]:
            continue
        root = FINE.get(row[0]) or (row[3] if len(row) > 3 and row[3] else types[row[0]])
        marked = re.sub(r"<([^>]*)>", r"<s>\1</s>", row[2])
        marked = re.sub(r"\{([^}]*)\}", r"<t>\1</t>", marked)
        if root in ROOTS:
            found.append(of_marked(marked, [root], row[0], tokenizer))
    return found
