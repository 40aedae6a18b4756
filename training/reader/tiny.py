"""A tiny reader that was never trained, for tests of the program that runs readers: the same graph, a hundredth of the size.

Beside the model stands what PyTorch and the tokenizers library make of a few texts, so that the tests compare with them.
"""

from __future__ import annotations

import argparse
import json
import unicodedata
from pathlib import Path
from unittest import mock

import torch
from tokenizers import Tokenizer

from reader import encoder, model
from reader.annotation import Span
from reader.encoder import pretrained
from reader.export import UNWEIGHED, whole_numbers, write
from reader.losses import tensors
from reader.model import Reader
from reader.passages import END, START, Passage, shifted, split

WIDTH, INNER, LAYERS, COMMON = 48, 96, 2, 1200
MARKS = 104
"""Numbers of the vocabulary's marks are below this."""
SPREAD = 0.15
"""Standard deviation of the weights: large enough that every input changes every output."""
MORE = "[PAD] [UNK] [CLS] [SEP] [MASK] 中 文 山 😀 α ω ß ı ø œ ая я ᄒ ##ᅡ ##ᆫ ##α ##ω ##ß ##ı ##ø ##я ﬁ ² ##² € £ ° … “ ” ‘ ’ – —".split()
TEXTS = [
    ("Iran accused Israel of attacking a ship, the minister said.", ["Iran", "Israel", "the minister"]),
    ("“We won’t talk,” Ankara told the U.N. in São Paulo.", ["Ankara"]),
]
TRICKY = [
    "", " ", "\r\n\t", "a", "A.B.C.", "don't", "Türkiye's Erdoğan", "TU\u0308RKIYE e\u0301a\u0301", "İSTANBUL ırak", "ΑΩ αω Straße",
    "中文山", "a中b 文", "😀", "a😀b \U0001F1FA\U0001F1F8 x", "하한", "line one\r\nline two", "no\u00a0break\u2003space\u202fhere", "zero\u200bwidth\u200djoin\ufeff",
    "tab\tand\x00null\x07bell", "\ufffd replaced", "“Quoted,” he said – twice — ‘so’…", "$5 + 3 = 8; £9 €10 5°", "x²+y² ﬁle", "\u0301accent first",
    " \u0301", "a\u0345\u0308\u0301b", "a" * 100, "a" * 101, "q" * 99 + "é", "\U0001D400\U0001D401 bold", "Ǆ ǆ Ⅷ", "\u1e9e ẞ",
    "\u037e \u2126 \uf900 \ufb01", "ная моя", "e\u0301\u200be", "a_b-c/d\\e", "2,000.50%", "mid\u00adword", "\u2028\u2029", "\U000E0041tag", "\u1680ogham",
]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--base", type=Path, required=True, help="jar whose tokenizer is cut down")
    parser.add_argument("--out", type=Path, required=True)


def tiny(options: argparse.Namespace) -> None:
    torch.manual_seed(0)
    torch.set_num_threads(1)
    text = small(pretrained(options.base, [])[1])
    tokenizer = Tokenizer.from_str(text)
    sizes = {"WIDTH": WIDTH, "INNER": INNER, "PIECES": tokenizer.get_vocab_size()}
    with mock.patch.multiple(encoder, **sizes), mock.patch.object(model, "WIDTH", WIDTH):
        write_all(options.out, tokenizer, text)


def write_all(folder: Path, tokenizer: Tokenizer, text: str) -> None:
    reader = untrained()
    passages = [passage(tokenizer, *given) for given in TEXTS]
    pieces_at_random = torch.randint(MARKS, tokenizer.get_vocab_size(), (40, 64))
    graph = whole_numbers(reader, [(row[None], row[None] % 2) for row in pieces_at_random])
    write(folder, graph, {"layers": LAYERS, "tokenizer": text, "settings": {"event": {**UNWEIGHED, "threshold": {"reader": 0.5, "codebook": 0.5}}, "note": "untrained"}})
    readings = [expected(reader, p, *given) for p, given in zip(passages, TEXTS)]
    save(folder / "readings.json", readings)
    save(folder / "pieces.json", [pieces(tokenizer, text) for text in TRICKY])


def small(tokenizer: Tokenizer) -> str:
    """The tokenizer with every single letter and the words that come first, which are the commonest, among its pieces."""
    source = json.loads(tokenizer.to_str())
    old = source["model"]["vocab"]
    common = sorted(old, key=old.get)[old["the"] : old["the"] + COMMON]
    letters = [chr(c) for c in range(33, 127) if not chr(c).isupper()]
    letters += ["##" + letter for letter in letters if letter.isalnum()]
    special = {number: piece for piece, number in old.items() if piece in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")}
    others = iter(dict.fromkeys(piece for piece in letters + MORE + common if piece not in special.values()))
    names: list[str] = []
    while (name := special.get(len(names)) or next(others, None)) is not None:
        names.append(name)
    source["model"]["vocab"] = {piece: number for number, piece in enumerate(names)}
    return json.dumps(source, ensure_ascii=False)


def untrained() -> Reader:
    reader = Reader(encoder.Encoder(LAYERS)).eval()
    with torch.no_grad():
        for name, weights in reader.named_parameters():
            if "norm" not in name:
                weights.normal_(0, SPREAD)
    return reader


def passage(tokenizer: Tokenizer, text: str, mentions: list[str]) -> Passage:
    cut = split(tokenizer, text)
    spans = [Span(text.index(mention), text.index(mention) + len(mention)) for mention in mentions]
    return Passage([START, *cut.ids, END], mentions=[[shifted(cut, span)] for span in spans])


def expected(reader: Reader, passage: Passage, text: str, mentions: list[str]) -> dict:
    ids, kinds = tensors([passage], None)
    with torch.no_grad():
        outputs = reader(ids, kinds)
    flat = {name: [round(x, 4) for x in value.flatten().tolist()] for name, value in outputs.items()}
    return {"text": text, "mentions": mentions, "ids": ids[0].tolist(), "kinds": kinds[0].tolist(), "outputs": flat}


def pieces(tokenizer: Tokenizer, text: str) -> dict:
    """Ids and half-open spans in UTF-16; an accent that is dropped is counted to the piece before it."""
    encoding = tokenizer.encode(text, add_special_tokens=False)
    units = lambda count: len(text[:count].encode("utf-16-le", "surrogatepass")) // 2
    spans = []
    for start, end in encoding.offsets:
        while end < len(text) and unicodedata.category(text[end]) == "Mn":
            end += 1
        spans.append([units(start), units(end)])
    return {"text": text, "ids": encoding.ids, "spans": spans}


def save(file: Path, rows: list[dict]) -> None:
    file.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n", encoding="utf-8")
