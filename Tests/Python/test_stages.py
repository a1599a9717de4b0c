import json
import pathlib
import sys
import threading

import pytest

from pipeline import Pipeline, wait_until
from samples import article

HERE = pathlib.Path(__file__).parent
EXAMPLE = HERE.parents[1] / "Protocols" / "examples" / "stage.py"


def test_a_stage_of_ones_own_between_classify_and_dedup(pipeline):
    pipeline.stages = "extract,classify,readability,dedup,collect"
    pipeline.start_all()
    pipeline.spawn("readability", [sys.executable, EXAMPLE, pipeline.work])
    pipeline.publish(article(1))
    [path] = pipeline.wait_for_files(1)
    data = json.loads(path.read_text())["data"]
    assert data["readability"]
    assert [entry["stage"] for entry in data["provenance"]] == [
        "extract", "classify", "readability", "dedup", "collect"]


def keep_running(pipeline, stop, behaviour):
    """Starts the test stage again whenever it dies, as a supervisor does."""
    command = [sys.executable, HERE / "stage_worker.py", pipeline.work, "check", behaviour]
    while not stop.is_set():
        pipeline.spawn("check", command)
        while pipeline.processes["check"].poll() is None and not stop.wait(0.05):
            pass


@pytest.mark.parametrize("behaviour", ["crash", "fail"])
def test_a_poisoned_article_becomes_a_dead_letter_while_the_rest_flows(pipeline, behaviour):
    pipeline.stages = "extract,check,classify,dedup,collect"
    pipeline.start_all()
    stop = threading.Event()
    supervisor = threading.Thread(target=keep_running, args=(pipeline, stop, behaviour))
    supervisor.start()
    try:
        for number in range(20):
            sent = article(number)
            if number == 7:
                sent["headline"] = "POISON"
            assert pipeline.publish(sent)["status"] == "accepted"
        pipeline.wait_for_files(19)
        wait_until(lambda: pipeline.status()["deadLetters"] == 1, "the dead letter")
        assert len(pipeline.files()) == 19
        [letter] = [json.loads(line) for line in pipeline.run(
            "dead-letters", "list", "--json", "--hub", pipeline.work).stdout.splitlines()]
        assert (letter["article"], letter["stage"], letter["attempts"]) == ("sample-7", "check", 5)
        assert letter["reason"]
        shown = json.loads(pipeline.run("dead-letters", "show", "sample-7", "--hub", pipeline.work).stdout)
        assert shown["parts"]["article"]["headline"] == "POISON"
        assert "extraction" in shown["parts"]
    finally:
        stop.set()
        supervisor.join()
    pipeline.processes["check"].kill()
    pipeline.spawn("check", [sys.executable, HERE / "stage_worker.py", pipeline.work, "check", "heal"])
    assert "1 put back" in pipeline.run("dead-letters", "retry", "--all", "--hub", pipeline.work).stdout
    pipeline.wait_for_files(20)
    assert pipeline.status()["deadLetters"] == 0


def test_dead_letters_can_be_dropped(pipeline):
    pipeline.start("hub", "extract")
    pipeline.publish({"id": "empty", "html": "<html><body></body></html>", "headline": "Nothing here"})
    wait_until(lambda: pipeline.status()["deadLetters"] == 1, "the dead letter")
    listed = pipeline.run("dead-letters", "list", "--hub", pipeline.work).stdout
    assert "No article text was found" in listed
    assert "1 dropped" in pipeline.run("dead-letters", "drop", "empty", "--hub", pipeline.work).stdout
    assert "No dead letters" in pipeline.run("dead-letters", "list", "--hub", pipeline.work).stdout
    missing = pipeline.run("dead-letters", "show", "empty", "--hub", pipeline.work, check=False)
    assert missing.returncode == 1
    assert missing.stderr
