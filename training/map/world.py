#!/usr/bin/env python3
"""Packs the shapes of the map: world.py countries-50m.json OUT

Draws land and borders in the Equal Earth projection (Savric, Patterson, Jenny 2018) on a canvas 1000 units wide and writes three lines
of SVG path data: land, borders, disputed borders. The constants are those of org.detente.server.map.EqualEarth.
"""
import json
import math
import sys

WIDTH = 1000.0
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
M = math.sqrt(3) / 2
SCALE = WIDTH / (2 * math.pi * 2 * math.sqrt(3) / (3 * A1))
NORTH, SOUTH = 83.7, -56.0
TOLERANCE = 0.22        # of a unit: how far a simplified line may lie from its original
SMALLEST = 0.5          # square units: islands that are smaller are left out

# Pairs whose border is disputed, by the names of the source; it is drawn broken throughout.
DISPUTED = [
    ("Russia", "Ukraine"), ("Morocco", "W. Sahara"), ("Serbia", "Kosovo"), ("Cyprus", "N. Cyprus"), ("Somalia", "Somaliland"),
    ("Israel", "Palestine"), ("Israel", "Syria"), ("India", "Pakistan"), ("China", "India"), ("Siachen Glacier", None),
    ("Sudan", "S. Sudan"), ("Ethiopia", "Somaliland"), ("Sudan", "Egypt"), ("Guyana", "Venezuela"), ("China", "Bhutan"),
    ("Abkhazia", None), ("South Ossetia", None), ("Georgia", "Russia"), ("Armenia", "Azerbaijan"),
]


def latitude_y(latitude):
    t = math.asin(M * math.sin(math.radians(latitude)))
    return A1 * t + A2 * t**3 + A3 * t**7 + A4 * t**9


def project(longitude, latitude):
    t = math.asin(M * math.sin(math.radians(latitude)))
    x = 2 * math.sqrt(3) * math.radians(longitude) * math.cos(t) / (3 * (9 * A4 * t**8 + 7 * A3 * t**6 + 3 * A2 * t**2 + A1))
    return (WIDTH / 2 + SCALE * x, SCALE * (latitude_y(NORTH) - latitude_y(latitude)))


def decoded(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, max(-89.9, min(89.9, y * sy + ty))))
        yield unwrapped(line)


def unwrapped(line):
    """The same line without a leap at the antimeridian: longitudes may leave -180 to 180."""
    turned, turn = [line[0]], 0
    for (before, _), (longitude, latitude) in zip(line, line[1:]):
        turn += -360 if longitude - before > 180 else 360 if before - longitude > 180 else 0
        turned.append((longitude + turn, latitude))
    return turned


def cut(ring):
    """The parts of a ring within -180 to 180 (Sutherland and Hodgman 1974)."""
    for turn in (-360, 0, 360):
        part = [(longitude + turn, latitude) for longitude, latitude in ring]
        for side in (-1, 1):
            kept = []
            for (ax, ay), (bx, by) in zip(part, part[1:] + part[:1]):
                a_in, b_in = side * ax <= 180, side * bx <= 180
                if a_in:
                    kept.append((ax, ay))
                if a_in != b_in:
                    kept.append((side * 180.0, ay + (by - ay) * (side * 180 - ax) / (bx - ax)))
            part = kept
        if len(part) > 2:
            yield part


def simplified(places):
    """Douglas and Peucker 1973, on the canvas."""
    line = [project(*place) for place in places]
    keep = {0, len(line) - 1}
    if line[0] == line[-1]:  # a ring: its farthest point first
        keep.add(max(range(len(line)), key=lambda i: math.dist(line[0], line[i])))
    fixed = sorted(keep)
    spans = list(zip(fixed, fixed[1:]))
    while spans:
        first, last = spans.pop()
        (ax, ay), (bx, by) = line[first], line[last]
        length = math.hypot(bx - ax, by - ay)
        worst, at = 0.0, -1
        for i in range(first + 1, last):
            px, py = line[i]
            off = abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length if length else math.dist(line[first], line[i])
            if off > worst:
                worst, at = off, i
        if worst > TOLERANCE:
            keep.add(at)
            spans += [(first, at), (at, last)]
    return [places[i] for i in sorted(keep)]


def number(tenths):
    sign = "-" if tenths < 0 else ""
    whole, rest = divmod(abs(tenths), 10)
    return sign + ((str(whole) if whole or not rest else "") + ("." + str(rest) if rest else ""))


def joined(numbers):
    return "".join(n if n.startswith("-") or i == 0 else " " + n for i, n in enumerate(numbers))


def path(line, closed):
    points = [(round(10 * x), round(10 * y)) for x, y in line]
    text = "M" + joined([number(points[0][0]), number(points[0][1])])
    steps = []
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        if (ax, ay) != (bx, by):
            steps += [number(bx - ax), number(by - ay)]
    if not steps:
        return ""
    return text + "l" + joined(steps) + ("z" if closed else "")


def area(ring):
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]))) / 2


def ring_of(arcs, lines):
    ring = []
    for arc in arcs:
        line = lines[arc] if arc >= 0 else lines[~arc][::-1]
        ring += line[1:] if ring else line
    return unwrapped(ring)


def polygons(geometry):
    for part in geometry.get("geometries", [geometry]):
        if part["type"] == "Polygon":
            yield part["arcs"]
        elif part["type"] == "MultiPolygon":
            yield from part["arcs"]


def main():
    topology = json.load(open(sys.argv[1], encoding="utf-8"))
    lines = [simplified(line) for line in decoded(topology)]
    bottom = project(0, SOUTH)[1]
    land = []
    for polygon in polygons(topology["objects"]["land"]):
        for arcs in polygon:
            for part in cut(ring_of(arcs, lines)):
                ring = [project(*place) for place in part]
                if area(ring) >= SMALLEST and min(y for _, y in ring) < bottom:
                    land.append(path(ring, True))
    owners = {}
    for country in topology["objects"]["countries"]["geometries"]:
        for polygon in polygons(country):
            for arcs in polygon:
                for arc in arcs:
                    owners.setdefault(arc if arc >= 0 else ~arc, set()).add(country["properties"]["name"])
    borders, disputed = [], []
    for arc, names in sorted(owners.items()):
        if len(names) == 2:
            open_question = any(a in names and (b is None or b in names) for a, b in DISPUTED)
            (disputed if open_question else borders).append(path([project(*place) for place in lines[arc]], False))
    with open(sys.argv[2], "w", encoding="ascii", newline="\n") as out:
        for paths in (land, borders, disputed):
            out.write("".join(paths) + "\n")
    print(f"canvas {WIDTH:.0f} by {bottom:.1f}", {n: len("".join(p)) for n, p in
          {"land": land, "borders": borders, "disputed": disputed}.items()})


main()
