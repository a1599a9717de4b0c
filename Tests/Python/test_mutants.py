"""Broken articles and pages through all stages: no crash, no hang, and every span inside the body."""

import json
import os
import random
import subprocess

from mutants import mutants

MUTANTS = int(os.environ.get("DATELINE_MUTANTS", "300"))
SEED = int(os.environ.get("DATELINE_MUTANT_SEED", random.randrange(1 << 32)))
BATCH = 500
PROGRESS_EVERY = 5_000
# Far above what a batch takes, for a program that hangs.
DEADLINE_SECONDS = 600


def spans(value):
    """Every span in a JSON value."""
    if isinstance(value, dict):
        if isinstance(value.get("start"), int) and isinstance(value.get("end"), int):
            yield value["start"], value["end"]
        for part in value.values():
            yield from spans(part)
    elif isinstance(value, list):
        for part in value:
            yield from spans(part)


def is_boundary(body, offset):
    return offset == len(body) or (0 <= offset < len(body) and body[offset] & 0xC0 != 0x80)


def check(event, where):
    data = event["data"]
    body = data["article"]["articleBody"].encode()
    for start, end in spans(data):
        assert 0 <= start <= end <= len(body), (where, start, end, len(body))
        assert is_boundary(body, start) and is_boundary(body, end), (where, start, end)
    for claim in data["claims"]:
        if "span" in claim:
            start, end = claim["span"]["start"], claim["span"]["end"]
            assert body[start:end].decode() == claim["text"], (where, claim)
    known = {source["id"] for source in data["sources"]}
    for part in data["claims"] + data["figures"]:
        assert part.get("source") is None or part["source"] in known, (where, part)
    return len(body)


def test_mutants_become_events_or_a_sentence(binaries, tmp_path):
    print(f"\nseed {SEED}, {MUTANTS} mutants")
    made = mutants(SEED, MUTANTS)
    done = refused = 0
    slowest = (0, "")
    while done + refused < MUTANTS:
        batch = [article for _, article in zip(range(min(BATCH, MUTANTS - done - refused)), made)]
        name = f"seed {SEED}, mutants {done + refused} to {done + refused + len(batch) - 1}"
        lines = tmp_path / "mutants.jsonl"
        lines.write_text("".join(json.dumps(article) + "\n" for article in batch))
        run = subprocess.run(
            [binaries / "dateline", "enrich", lines], capture_output=True, text=True, errors="replace", timeout=DEADLINE_SECONDS)
        assert run.returncode in (0, 1), (name, run.returncode, run.stderr[-2000:])
        events = [json.loads(line) for line in run.stdout.split("\n") if line]
        reasons = [line for line in run.stderr.split("\n") if line.startswith("dateline: ")]
        assert len(events) + len(reasons) == len(batch), (name, run.stderr[-2000:])
        assert all(reason.endswith(".") for reason in reasons), reasons
        weights = {article["id"]: len(json.dumps(article)) for article in batch}
        for event in events:
            check(event, f"seed {SEED}, {event['subject']}")
            weight = max(1_000_000, weights[event["subject"]])
            milliseconds = sum(entry["milliseconds"] for entry in event["data"]["provenance"])
            slowest = max(slowest, (milliseconds * 1_000_000 / weight, event["subject"]))
        done += len(events)
        refused += len(reasons)
        if (done + refused) % PROGRESS_EVERY == 0:
            print(f"{done + refused} mutants, slowest {slowest[0]:.0f} ms a MB ({slowest[1]})", flush=True)
    print(f"{done} events, {refused} refused; slowest {slowest[0]:.0f} ms a MB ({slowest[1]})")
