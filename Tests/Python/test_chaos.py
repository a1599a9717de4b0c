import json
import os
import random
import time

from pipeline import wait_until
from samples import article
from scraper import Scraper

PROCESSES = ["hub", "extract", "classify", "dedup", "collect"]
ARTICLES = int(os.environ.get("DATELINE_CHAOS_ARTICLES", "200"))
# The articles are spread over so many kills; more follow while they come through.
KILLS = int(os.environ.get("DATELINE_CHAOS_KILLS", "20"))


def test_nothing_is_lost_while_processes_are_killed(pipeline, capsys):
    seed = int(os.environ.get("DATELINE_CHAOS_SEED", str(random.randrange(1 << 32))))
    with capsys.disabled():
        print(f"\nchaos: seed {seed}; the same again with DATELINE_CHAOS_SEED={seed}")
    dice = random.Random(seed)
    pipeline.start_all()
    scraper = Scraper(pipeline, [article(number) for number in range(ARTICLES)], KILLS)
    scraper.start()
    kills = 0
    while scraper.is_alive() or len(pipeline.files()) < ARTICLES:
        assert scraper.error is None, f"seed {seed}: {scraper.error}"
        # The pause is the experiment: a random moment at which something dies.
        time.sleep(dice.uniform(0.05, 0.8))
        victim = dice.choice(PROCESSES)
        pipeline.kill(victim)
        kills += 1
        pipeline.start(victim)
        scraper.release()
        assert kills < 100 * KILLS, f"seed {seed}: no end in sight, {len(pipeline.files())} files"
    wait_until(lambda: pipeline.status()["articles"] == 0, f"an empty pipeline (seed {seed})")
    with capsys.disabled():
        print(f"chaos: {ARTICLES} articles, {kills} kills")
    assert pipeline.status()["deadLetters"] == 0, f"seed {seed}"
    names = [path.stem for path in pipeline.files()]
    assert sorted(names) == sorted(f"sample-{number}" for number in range(ARTICLES)), f"seed {seed}"
    for path in pipeline.files():
        assert json.loads(path.read_text())["subject"] == path.stem
    events = pipeline.data / "events"
    others = {path.relative_to(events).as_posix() for path in events.rglob("*") if path.is_file()}
    assert others - {path.relative_to(events).as_posix() for path in pipeline.files()} == {".incoming/lock"}
