import json
import os
import random
import threading
import time

import pytest
import zmq

from pipeline import wait_until
from samples import article

PROCESSES = ["hub", "extract", "classify", "dedup", "collect"]
ARTICLES = int(os.environ.get("DATELINE_CHAOS_ARTICLES", "200"))


def publish_all(pipeline, count, done):
    """A scraper that takes no answer for an answer: it sends again until the hub has the article."""
    request = None
    for number in range(count):
        while True:
            if request is None:
                request = pipeline.context.socket(zmq.REQ)
                request.setsockopt(zmq.LINGER, 0)
                request.setsockopt(zmq.RCVTIMEO, 2000)
                request.connect(pipeline.articles)
            try:
                request.send_json(article(number))
                reply = request.recv_json()
            except zmq.Again:
                request.close()
                request = None
                continue
            if reply["status"] == "busy":
                time.sleep(reply["retryAfter"])
                continue
            assert reply["status"] in ("accepted", "duplicate"), reply
            break
    request.close()
    done.set()


def test_nothing_is_lost_while_processes_are_killed(pipeline):
    seed = int(os.environ.get("DATELINE_CHAOS_SEED", str(random.randrange(1 << 32))))
    print(f"seed {seed}")
    dice = random.Random(seed)
    pipeline.start_all()
    done = threading.Event()
    publisher = threading.Thread(target=publish_all, args=(pipeline, ARTICLES, done), daemon=True)
    publisher.start()
    kills = 0
    while not done.is_set() or len(pipeline.files()) < ARTICLES:
        # The pause is the experiment: a random moment at which something dies.
        time.sleep(dice.uniform(0.2, 1.5))
        victim = dice.choice(PROCESSES)
        pipeline.kill(victim)
        kills += 1
        pipeline.start(victim)
        assert kills < 2000, f"seed {seed}: no end in sight, {len(pipeline.files())} files"
    publisher.join()
    wait_until(lambda: pipeline.status()["articles"] == 0, f"an empty pipeline (seed {seed})")
    status = pipeline.status()
    print(f"{kills} kills")
    assert status["deadLetters"] == 0, f"seed {seed}"
    names = [path.stem for path in pipeline.files()]
    assert sorted(names) == sorted(f"sample-{number}" for number in range(ARTICLES)), f"seed {seed}"
    for path in pipeline.files():
        assert json.loads(path.read_text())["subject"] == path.stem
    leftovers = [p for p in (pipeline.data / "events").rglob("*") if p.is_file() and p.suffix != ".json"]
    assert [p for p in leftovers if not p.name.startswith(".lock")] == [], f"seed {seed}"
