"""The duplicate index while its worker, or the database behind it, is killed again and again."""

import collections
import json
import os
import random
import time

import pytest

from pipeline import wait_until
from postgres import PostgresServer, binaries
from scraper import Scraper

# As many originals as copies.
ARTICLES = int(os.environ.get("DATELINE_INDEX_ARTICLES", "300"))
KILLS = int(os.environ.get("DATELINE_INDEX_KILLS", "12"))
STAGES = "extract,dedup,collect"


@pytest.fixture
def server():
    if not binaries():
        pytest.skip("PostgreSQL is not installed")
    made = PostgresServer()
    made.start()
    yield made
    made.close()


def article(pair, copy):
    """Words that no other pair has."""
    words = " ".join(f"w{pair}x{position}" for position in range(60))
    return {
        "id": f"{pair}-{copy}", "headline": f"Report {pair}q", "articleBody": f"{words}.",
        "url": f"https://{copy}.example/{pair}"}


def articles(dice):
    made = [article(pair, copy) for pair in range(ARTICLES // 2) for copy in ("first", "second")]
    dice.shuffle(made)
    return made


class Victims:
    """What may be killed, and how it comes back."""

    def __init__(self, pipeline, index, workers, server=None):
        self.pipeline = pipeline
        self.server = server
        self.workers = [f"dedup{number}" for number in range(workers)]
        self.index = index
        self.kills = collections.Counter()
        for worker in self.workers:
            self.start(worker)

    def start(self, worker):
        number = self.workers.index(worker) + 1
        command = [
            self.pipeline.binaries / "dateline-dedup", "--hub", self.pipeline.work, "--index", self.index,
            "--number", str(number)]
        self.pipeline.spawn(worker, command)

    def revive(self):
        """A worker that found no database at its start has ended, as it should; a supervisor starts it again."""
        for worker in self.workers:
            if self.pipeline.processes[worker].poll() is not None:
                self.start(worker)

    def wait_for_files(self, count, scraper):
        def there():
            self.revive()
            assert scraper.error is None, scraper.error
            return len(self.pipeline.files()) >= count

        wait_until(there, f"{count} event files")

    def kill_one(self, dice):
        victim = dice.choice(self.workers + (["server"] if self.server else []))
        self.kills[victim] += 1
        if victim == "server":
            self.server.kill()
            self.server.start()
        else:
            self.pipeline.kill(victim)
            self.start(victim)


def run(pipeline, victims, dice):
    """Kills whenever a share of the articles has come through, so that none is at its fifth attempt by our doing."""
    scraper = Scraper(pipeline, articles(dice), KILLS)
    scraper.start()
    while scraper.is_alive() or len(pipeline.files()) < ARTICLES:
        victims.kill_one(dice)
        scraper.release()
        wanted = min(ARTICLES, len(pipeline.files()) + max(1, ARTICLES // KILLS // 2))
        victims.wait_for_files(wanted, scraper)
        # The pause is the experiment: a random moment at which something dies.
        time.sleep(dice.uniform(0, 0.2))
    wait_until(lambda: pipeline.status()["articles"] == 0, "an empty pipeline")


def check(pipeline):
    assert pipeline.status()["deadLetters"] == 0
    said = {path.stem: json.loads(path.read_text())["data"] for path in pipeline.files()}
    assert len(said) == len(pipeline.files()) == ARTICLES
    for pair in range(ARTICLES // 2):
        ids = [f"{pair}-first", f"{pair}-second"]
        original, copy = sorted((said[id] for id in ids), key=lambda data: data["duplicate"]["status"] != "original")
        assert original["duplicate"]["status"] == "original", ids
        assert "of" not in original["duplicate"], ids
        assert copy["duplicate"]["status"] == "exact", ids
        assert copy["duplicate"]["of"] == original["article"]["id"], ids
        # An article that was counted twice would make the story larger.
        assert [data["story"]["size"] for data in (original, copy)] == [1, 2], ids
        assert {data["story"]["id"] for data in (original, copy)} == {original["article"]["id"]}, ids


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_no_article_is_lost_or_counted_twice(pipeline, kind, request, capsys):
    seed = int(os.environ.get("DATELINE_INDEX_SEED", str(random.randrange(1 << 32))))
    with capsys.disabled():
        print(f"\nindex: seed {seed}; the same again with DATELINE_INDEX_SEED={seed}")
    dice = random.Random(seed)
    pipeline.stages = STAGES
    pipeline.start("hub", "extract", "collect")
    if kind == "sqlite":
        victims = Victims(pipeline, pipeline.data / "duplicates.sqlite", workers=1)
    else:
        server = request.getfixturevalue("server")
        victims = Victims(pipeline, server.address(), workers=2, server=server)
    run(pipeline, victims, dice)
    check(pipeline)
    with capsys.disabled():
        print(f"index: {ARTICLES} articles, kills: {dict(victims.kills)}")
