"""Broken articles and pages, made by seeded random changes of good ones."""

import gzip
import json
import pathlib
import random

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Longest mutant; an article of 8 MiB is refused before it is read.
MAXIMUM_BYTES = 7 << 20
# One mutant in so many becomes one very long line.
LONG_LINE_EVERY = 5_000

QUOTES = ["\"", "'", "\u201c", "\u201d", "\u2018", "\u2019", "\u00ab", "\u00bb", "\u201e", "``", "''"]
NOISE = [
    "\u0000", "\u200b", "\u202e", "\ufeff", "\U0001f600", "e\u0301" * 3, "\r", "\t", "\u2028", "(", ")", "[" * 9, "\u2014",
    "said ", "according to ", "killed ", "at least ", "99999999999999999999 ", "1.2.3.4 ", "0 ", "-", "%", "$", "</p>",
    "<p>", "<div>" * 7, "<!--", "-->", "<script>", "]]>", "&#x110000;", "&amp", "<a href=\"", "{\"@type\":", "\u0e01" * 30,
]


def texts():
    """Bodies to start from."""
    found = []
    for path in sources("Deploy/samples", "Tests/Accuracy/articles", "../shared/bench/polnear/input"):
        if path.suffix in (".json", ".jsonl"):
            for article in articles(path):
                found.append(article.get("articleBody", ""))
        elif path.suffix == ".txt":
            found.append(path.read_text(errors="replace"))
    return [text for text in found if text]


def pages():
    """HTML to start from."""
    found = [path.read_bytes() for path in sources("Deploy/samples", "Tests/Accuracy/pages") if path.suffix == ".html"]
    for path in sources("../shared/bench/html"):
        if path.name.endswith(".html.gz"):
            found.append(gzip.decompress(path.read_bytes()))
    return found


def sources(*folders):
    for folder in folders:
        place = ROOT / folder
        if place.is_dir():
            yield from sorted(path for path in place.rglob("*") if path.is_file())


def articles(path):
    text = path.read_text()
    lines = text.splitlines() if path.suffix == ".jsonl" else [text]
    for value in map(json.loads, filter(None, lines)):
        value = value.get("article", value) if isinstance(value, dict) else {}
        if isinstance(value, dict):
            yield value


def mutate(data, dice):
    """Bytes with one to six changes."""
    data = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        change = dice.choice(CHANGES)
        data = change(data, dice)[:MAXIMUM_BYTES]
    return bytes(data)


def spot(data, dice):
    start = dice.randrange(len(data) + 1)
    return start, min(len(data), start + int(dice.expovariate(1 / 60)))


def flip(data, dice):
    for _ in range(dice.randint(1, 40)):
        if data:
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return data


def cut(data, dice):
    start, end = spot(data, dice)
    return data[:start] + data[end:]


def truncate(data, dice):
    return data[: dice.randrange(len(data) + 1)]


def repeat(data, dice):
    start, end = spot(data, dice)
    times = min(dice.choice([2, 5, 50, 500]), 1 + 200_000 // max(1, end - start))
    return data[:start] + data[start:end] * times + data[end:]


def swap(data, dice):
    start, end = spot(data, dice)
    piece = data[start:end]
    rest = data[:start] + data[end:]
    place = dice.randrange(len(rest) + 1)
    return rest[:place] + piece + rest[place:]


def insert(data, dice):
    place = dice.randrange(len(data) + 1)
    return data[:place] + (dice.choice(NOISE) * dice.choice([1, 1, 3, 100])).encode() + data[place:]


def quote(data, dice):
    for _ in range(dice.choice([1, 3, 30, 300])):
        place = dice.randrange(len(data) + 1)
        data[place:place] = dice.choice(QUOTES).encode()
    return data


def nest(data, dice):
    start, end = spot(data, dice)
    depth = dice.choice([2, 10, 200])
    opening, closing = dice.choice([("\u201c", "\u201d"), ("\u2018", "\u2019"), ("\"", "\""), ("<div>", "</div>"), ("(", ")")])
    return data[:start] + opening.encode() * depth + data[start:end] + closing.encode() * depth + data[end:]


def unbreak(data, dice):
    return data.replace(b"\n", dice.choice([b" ", b"", b"\r\n", b"\n\n\n"]))


def shout(data, dice):
    return bytearray(bytes(data).upper())


CHANGES = [flip, cut, truncate, repeat, swap, insert, quote, nest, unbreak, shout]


def mutants(seed, count):
    """Articles as JSON objects; every third holds a page."""
    dice = random.Random(seed)
    bodies, markup = [text.encode() for text in texts()], pages()
    for number in range(count):
        source = dice.choice(markup if number % 3 == 0 else bodies)
        if number % LONG_LINE_EVERY == LONG_LINE_EVERY - 1:
            source = (source.replace(b"\n", b" ") + b" ") * (MAXIMUM_BYTES // (len(source) + 1) + 1)
        elif len(source) > 20_000 and number % 3:
            source = source[:20_000]
        data = mutate(source, dice).decode("utf-8", "replace")
        article = {"id": f"mutant-{number}", "headline": data[:80].strip() or "Headline", "datePublished": "2024-05-01"}
        article["html" if number % 3 == 0 else "articleBody"] = data
        yield article
