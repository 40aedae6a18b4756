"""Annotated sentences whose text is somebody else's: stand-off files hold the offsets, the text comes from the gold data.

A line of `polnear-*.jsonl` names an article of the attribution data and counts code points of its text file; a line of
`pairs-*.jsonl` names a row of the marked-pair data and counts code points of its sentence without the marks.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from reader.annotation import ROOTS, STATUSES, AnnotationError, Event, Item, Span


def plain(marked: str) -> str:
    """A marked sentence without its marks."""
    return re.sub(r"</?[st]>", "", marked)


def of_pairs(file: Path, marked: list[dict[str, str]]) -> list[Item]:
    """The annotated rows among those of the marked-pair data; an item's place is the row's id."""
    texts = {row["id"]: plain(row["marked_sentence"]) for row in marked}
    return [item(row, row["row"], texts[row["row"]], 0) for row in rows(file)]


def of_articles(file: Path, folder: Path) -> list[Item]:
    """The annotated sentences of articles in `folder`/text; an item's place is the article's name and the sentence's offset."""
    items = []
    for row in rows(file):
        text = (folder / "text" / f"{row['article']}.txt").read_bytes().decode("utf-8")
        items.append(item(row, f"{row['article']}:{row['start']}", text[row["start"] : row["end"]], row["start"]))
    return items


def rows(file: Path) -> list[dict]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def complaints(file: Path) -> list[str]:
    """What is wrong in a file as far as that can be told without the texts."""
    found = []
    for number, row in enumerate(rows(file), 1):
        spans = sorted(span for mentions in row["actors"].values() for span in mentions)
        actors = {int(actor) for actor in row["actors"]}
        faults = [f"mentions {a} and {b} overlap" for a, b in zip(spans, spans[1:]) if b[0] < a[1]]
        for event in row["events"]:
            unknown = {*event["sources"], *event["targets"]} - actors
            faults += [f"no actor {actor}" for actor in unknown]
            faults += [f"unknown root {event['root']}"] if event["root"] not in ROOTS else []
            faults += [f"unknown status {event['status']}"] if event["status"] not in STATUSES else []
        found += [f"{file.name}:{number}: {fault}" for fault in faults]
    return found


def item(row: dict, place: str, text: str, start: int) -> Item:
    def span(ends: list[int]) -> Span:
        return Span(ends[0] - start, ends[1] - start)

    found = Item(place, "", text)
    found.actors = {int(number): [span(ends) for ends in mentions] for number, mentions in row["actors"].items()}
    for event in row["events"]:
        trigger = found.triggers.setdefault(f"{event['trigger'][0]}", span(event["trigger"]))
        if trigger != span(event["trigger"]):
            raise AnnotationError(f"{place}: two triggers begin at {event['trigger'][0]}: give one of them both event lines")
        found.events.append(
            Event(f"{event['trigger'][0]}", event["root"], tuple(event["sources"]), tuple(event["targets"]), event["mutual"], event["status"])
        )
    return found
