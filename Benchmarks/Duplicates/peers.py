"""Duplicates side by side: Dateline's index, rensa and datasketch, on the same documents, each on one core.

usage: peers.py DOCUMENTS.jsonl [--bench .build/release/duplicates-bench]

A document is a JSON object with id, articleBody and cluster; documents of one cluster are copies of one another.
Every contender runs in a process of its own, takes the documents in order, and says of each what it copies. The time
is CPU from the text on, shingling included; the memory is what the process has grown by.
"""

import argparse
import collections
import itertools
import json
import os
import re
import resource
import subprocess
import sys
import tempfile

WORD = re.compile(r"\w+")
PERMUTATIONS = 128
# Words in a shingle, threshold: the usual setting, and those that suit edited and abridged copies better.
SETTINGS = [(5, 0.8), (5, 0.5), (3, 0.5), (3, 0.3)]


def documents(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def shingles(text, words):
    tokens = WORD.findall(text.lower())
    if len(tokens) < words:
        return {" ".join(tokens)}
    return {" ".join(tokens[start:start + words]) for start in range(len(tokens) - words + 1)}


def datasketch(threshold):
    from datasketch import MinHash, MinHashLSH

    index, kept = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS), {}

    def add(key, items):
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([item.encode() for item in items])
        found = [other for other in index.query(sketch) if sketch.jaccard(kept[other]) >= threshold]
        index.insert(key, sketch)
        kept[key] = sketch
        return found

    return add


def rensa(threshold):
    from rensa import RMinHash, RMinHashLSH

    # Bands whose curve is steepest near the threshold.
    bands = min((2, 4, 8, 16, 32, 64), key=lambda count: abs((1 / count) ** (count / PERMUTATIONS) - threshold))
    index, kept = RMinHashLSH(threshold=threshold, num_perm=PERMUTATIONS, num_bands=bands), {}

    def add(key, items):
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=42)
        sketch.update(items)
        found = [other for other in index.query(sketch) if sketch.jaccard(kept[other]) >= threshold]
        index.insert(key, sketch)
        kept[key] = sketch
        return found

    return add


def resident_bytes():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize()


def cpu_seconds():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def run_peer(name, words, threshold, path):
    """Prints what `duplicates-bench judge` prints."""
    read = documents(path)
    add = {"datasketch": datasketch, "rensa": rensa}[name](threshold)
    memory, began = resident_bytes(), cpu_seconds()
    copies = [(key, other) for key, read in enumerate(read) for other in add(key, shingles(read["articleBody"], words))]
    print(f"microseconds\t{(cpu_seconds() - began) / len(read) * 1e6}")
    print(f"bytes\t{(resident_bytes() - memory) / len(read)}")
    for key, other in copies:
        print(f"{read[key]['id']}\t{read[other]['id']}")


def pairs(label):
    clusters = collections.defaultdict(list)
    for key, cluster in label.items():
        clusters[cluster].append(key)
    return {pair for keys in clusters.values() for pair in itertools.combinations(sorted(keys), 2)}


def score(gold, copies):
    parent = {key: key for key in gold}

    def find(key):
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for copy, of in copies:
        parent[find(copy)] = find(of)
    expected, found = pairs(gold), pairs({key: find(key) for key in gold})
    right = len(expected & found)
    precision, recall = right / max(1, len(found)), right / max(1, len(expected))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def report(name, command, gold):
    # One thread, whatever the libraries would like.
    environment = {**os.environ, "RAYON_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    printed = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
    lines = [line.split("\t") for line in printed.splitlines()]
    microseconds, memory = float(lines[0][1]), float(lines[1][1])
    precision, recall, f1 = score(gold, lines[2:])
    print(f"{name:40} {microseconds:8.0f} {memory:8.0f} {precision:9.3f} {recall:6.3f} {f1:6.3f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents")
    parser.add_argument("--bench", default=".build/release/duplicates-bench")
    parser.add_argument("--peer", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peer:
        name, words, threshold = options.peer
        return run_peer(name, int(words), float(threshold), options.documents)
    gold = {document["id"]: document["cluster"] for document in documents(options.documents)}
    print(f"{'':40} {'µs/doc':>8} {'B/doc':>8} precision recall     F1")
    judge = [options.bench, "judge", options.documents]
    with tempfile.TemporaryDirectory() as folder:
        report("Dateline, duplicates and stories", judge + ["--index", f"{folder}/all.sqlite"], gold)
        report("Dateline, duplicates alone", judge + ["--index", f"{folder}/d.sqlite", "--duplicates-only"], gold)
    for name, (words, threshold) in itertools.product(["rensa", "datasketch"], SETTINGS):
        peer = ["--peer", name, str(words), str(threshold)]
        command = [sys.executable, __file__, options.documents, *peer]
        report(f"{name}, {words}-grams, threshold {threshold}", command, gold)


if __name__ == "__main__":
    main()
