import json
import os
import re
import signal
import subprocess

import pytest

from pipeline import wait_until
from samples import article


def test_every_command_has_help_with_an_example(pipeline):
    top = pipeline.run("--help").stdout
    for command in ["up", "publish", "events", "enrich", "stories", "story", "status", "dead-letters"]:
        assert command in top
        assert "Example:" in pipeline.run(command, "--help").stdout, command
    for program in ["hub", "extract", "classify", "dedup", "collect"]:
        text = subprocess.run(
            [pipeline.binaries / f"dateline-{program}", "--help"], capture_output=True, text=True, check=True).stdout
        assert "Example:" in text, program


def test_registry_files_are_checked_line_by_line(pipeline):
    good = "Sample Herald\tHerald\tsample-herald.example\tNO\tIP\t\t\t\tnewspaper\tits owners\t2025-01\n"
    file = pipeline.folder / "outlets.tsv"
    file.write_text(good)
    assert pipeline.run("registry", "check", file).stdout == f"{file}: 1 outlets, all good\n"
    text = pipeline.folder / "text.txt"
    text.write_text("A headline\n\nThe mayor said that two people had died.\n")
    enrich = ["enrich", text, "--url", "https://www.sample-herald.example/1", "--registry", file]
    publisher = json.loads(pipeline.run(*enrich).stdout)["data"]["publisher"]
    assert (publisher["class"], publisher["country"]) == ("IP", "NO")
    file.write_text(good + good)
    found = pipeline.run("registry", "check", file, check=False)
    assert found.returncode == 1
    assert f"{file}:2: the name herald stands in line 1 already\n" in found.stdout
    refused = pipeline.run(*enrich, check=False)
    assert refused.returncode == 64
    assert f"{file}:2:" in refused.stderr


def test_a_worker_reads_its_registry_again_and_keeps_the_last_good_one(pipeline):
    def row(code):
        return f"Sample Gazette\t\tsample-gazette.example\tNO\t{code}\t\t\t\tnewspaper\tits owners\t2025-01\n"

    def class_of(number):
        sent = article(number) | {"url": f"https://www.sample-gazette.example/{number}"}
        assert pipeline.publish(sent)["status"] == "accepted"
        pipeline.wait_for_files(number)
        [path] = [path for path in pipeline.files() if path.stem == f"sample-{number}"]
        return json.loads(path.read_text())["data"]["publisher"]["class"]

    def hang_up(expected):
        pipeline.processes["classify"].send_signal(signal.SIGHUP)
        wait_until(lambda: expected in pipeline.log("classify"), expected)

    file = pipeline.folder / "outlets.tsv"
    file.write_text(row("SC"))
    pipeline.start("hub", "extract", "dedup", "collect").start("classify", extra=["--registry", file])
    assert class_of(1) == "SC"
    file.write_text(row("none"))
    hang_up(f"{file}:1: class 'none'")
    assert class_of(2) == "SC"
    file.write_text(row("IP"))
    hang_up("were read again")
    assert class_of(3) == "IP"


def test_nobody_there_is_said_in_one_sentence(pipeline):
    status = pipeline.run("status", "--hub", pipeline.work, "--timeout", "1", check=False)
    assert status.returncode == 69
    assert "dateline up" in status.stderr
    assert status.stderr.count("\n") == 1
    file = pipeline.folder / "a.json"
    file.write_text(json.dumps(article(1)))
    publish = pipeline.run("publish", file, "--to", pipeline.articles, "--give-up", "1", check=False)
    assert publish.returncode == 69
    events = pipeline.run(
        "events", "--from", pipeline.events, "--replay", pipeline.replay, "--timeout", "1", check=False)
    assert events.returncode == 69


def test_publish_takes_every_kind_of_file_and_may_be_repeated(pipeline):
    pipeline.start_all()
    folder = pipeline.folder
    (folder / "one.json").write_text(json.dumps(article(1)))
    (folder / "array.json").write_text(json.dumps([article(2), article(3)]))
    (folder / "lines.jsonl").write_text("\n".join(json.dumps(article(n)) for n in range(4, 24)) + "\n\n")
    (folder / "text.txt").write_text("A headline\n\nThe mayor said that two people had died.\n")
    (folder / "page.html").write_text(
        "<html><head><title>Page</title></head><body><article><h1>Flood in Karsk</h1>"
        + "<p>Nine people drowned in the flood, the governor of the region said on Monday evening.</p>" * 3
        + "</article></body></html>")
    files = [folder / name for name in ("one.json", "array.json", "lines.jsonl", "text.txt", "page.html")]
    published = pipeline.run("publish", *files, "--to", pipeline.articles)
    assert published.stdout == "25 accepted.\n"
    assert pipeline.run("publish", *files, "--to", pipeline.articles).stdout == "0 accepted, 25 known before.\n"
    piped = pipeline.run("publish", "-", "--to", pipeline.articles, input=json.dumps(article(50)))
    assert piped.stdout == "1 accepted.\n"
    pipeline.wait_for_files(26)


def test_publish_says_what_it_could_not_read(pipeline):
    pipeline.start("hub")
    lines = pipeline.folder / "lines.jsonl"
    lines.write_text(json.dumps(article(1)) + "\nnot json\n" + "x" * (9 << 20) + "\n" + json.dumps(article(2)) + "\n")
    finished = pipeline.run("publish", lines, pipeline.folder / "missing.txt", "--to", pipeline.articles, check=False)
    assert finished.returncode == 1
    assert finished.stdout == "2 accepted, 1 refused, 2 not readable.\n"
    assert "line 3" in finished.stderr
    assert "missing.txt" in finished.stderr


def test_publish_waits_for_a_hub_that_restarts(pipeline):
    pipeline.start("hub")
    lines = pipeline.folder / "lines.jsonl"
    lines.write_text("".join(json.dumps(article(n)) + "\n" for n in range(3000)))
    command = [pipeline.binaries / "dateline", "publish", lines, "--to", pipeline.articles]
    publisher = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    wait_until(lambda: pipeline.status()["articles"] > 100, "the first articles")
    pipeline.kill("hub")
    pipeline.start("hub")
    printed, _ = publisher.communicate(timeout=120)
    assert publisher.returncode == 0, printed
    assert pipeline.status()["articles"] == 3000


def test_enrich_writes_folders_and_lines(pipeline, tmp_path):
    text = tmp_path / "story.txt"
    text.write_text(
        "Landslide buries village\n\nAt least 12 people were killed in the landslide, police said on Friday.\n\n"
        "Radio Free Valley said 40 people had died.\n")
    pipeline.run(
        "enrich", text, "--publisher", "Example Times", "--url", "https://example.org/x", "--date", "2024-05-03",
        "--output", tmp_path / "out", "--pretty")
    event = json.loads((tmp_path / "out" / "story.json").read_text())["data"]
    assert event["article"]["headline"] == "Landslide buries village"
    assert event["publisher"]["class"] == "unknown"
    [contested] = event["contested"]
    names = {source["id"]: source["name"] for source in event["sources"]}
    values = {(value["count"], value["qualifier"], names[value["source"]]) for value in contested["values"]}
    assert values == {(12, "atLeast", "police"), (40, "exactly", "Radio Free Valley")}

    lines = tmp_path / "in.jsonl"
    lines.write_text("".join(json.dumps(dict(article(1), id=f"a{n}")) + "\n" for n in range(3)))
    pipeline.run("enrich", lines, "--output", tmp_path / "out.jsonl")
    events = [json.loads(line)["data"] for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [event["article"]["id"] for event in events] == ["a0", "a1", "a2"]
    assert [event["duplicate"].get("of") for event in events] == [None, "a0", "a0"]

    broken = pipeline.run("enrich", tmp_path / "none.txt", "--output", tmp_path / "out", check=False)
    assert broken.returncode == 1
    assert "none.txt" in broken.stderr


def test_stories_set_the_state_beside_the_others(pipeline, tmp_path):
    lines = [
        {"id": "first", "headline": "Ferry Maria Lind capsizes off Kolm Head",
         "articleBody": "Nine people died when the ferry Maria Lind capsized off Kolm Head, the interior ministry said on Friday. "
                        "Divers are searching the wreck, and the ministry has opened an inquiry into the ferry's owner."},
        {"id": "second", "headline": "Relatives count 30 dead on the Maria Lind",
         "articleBody": "Relatives of passengers said that at least 30 people were killed when the ferry Maria Lind sank off Kolm Head. "
                        "They waited on the quay of Tarvo while divers searched the wreck of the ferry on Friday."},
    ]
    for each in lines:
        each["datePublished"] = "2024-05-03"
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, lines)))
    pipeline.run("enrich", tmp_path / "in.jsonl", "--output", tmp_path / "events.jsonl")
    listed = pipeline.run("stories", "--contested", "--events", tmp_path / "events.jsonl", "--json").stdout
    stories = [json.loads(line) for line in listed.splitlines()]
    assert [(story["id"], story["articles"]) for story in stories] == [("first", 2)]
    page = pipeline.run("story", "first", "--events", tmp_path / "events.jsonl").stdout
    row = next(line for line in page.splitlines() if line.startswith("9:"))
    assert "interior ministry" in row.split("|")[0] and "30" in row.split("|")[1]
    assert pipeline.run("story", "nobody", "--events", tmp_path / "events.jsonl", check=False).returncode == 1
    nobody = pipeline.run("stories", "--replay", pipeline.replay, "--from", pipeline.events, "--timeout", "1", check=False)
    assert nobody.returncode == 69


def test_up_restarts_what_dies_and_ends_in_order(pipeline):
    pipeline.spawn("up", [
        pipeline.binaries / "dateline", "up", "--data", pipeline.data, "--articles-port", "0", "--work-port", "0",
        "--events-port", "0", "--replay-port", "0", "--page-port", "0"])
    addresses = pipeline.data / "addresses.json"
    wait_until(addresses.exists, "addresses.json")
    found = json.loads(addresses.read_text())
    pipeline.articles, pipeline.work = found["articles"], found["work"]
    wait_until(lambda: "serves collect" in pipeline.log("up"), "all workers")
    started = dict(re.findall(r"(\w+) +\| started, process (\d+)", pipeline.log("up")))
    assert set(started) == {"hub", "extract", "classify", "dedup", "collect", "dashboard"}
    for name in ("extract", "hub"):
        os.kill(int(started[name]), signal.SIGKILL)
    pipeline.publish(article(1))
    pipeline.wait_for_files(1)
    assert pipeline.terminate("up", 40) == 0
    running = dict(re.findall(r"(\w+) +\| started, process (\d+)", pipeline.log("up")))
    for process in running.values():
        with pytest.raises(ProcessLookupError):
            os.kill(int(process), 0)


def test_up_leaves_no_orphans_when_it_is_killed(pipeline):
    pipeline.spawn("up", [
        pipeline.binaries / "dateline", "up", "--data", pipeline.data, "--articles-port", "0", "--work-port", "0",
        "--events-port", "0", "--replay-port", "0", "--page-port", "0"])
    wait_until(lambda: "serves collect" in pipeline.log("up"), "all workers")
    processes = [int(found) for found in re.findall(r"started, process (\d+)", pipeline.log("up"))]
    pipeline.kill("up")

    def gone(process):
        try:
            os.kill(process, 0)
            return False
        except ProcessLookupError:
            return True

    wait_until(lambda: all(gone(process) for process in processes), "the end of all programs", 30)


def test_workers_drain_on_sigterm(pipeline):
    pipeline.start_all()
    wait_until(lambda: len(pipeline.status()["workers"]) == 4, "all workers")
    for number in range(200):
        pipeline.publish(article(number))
    for name in ("extract", "classify", "dedup", "collect"):
        assert pipeline.terminate(name) == 0, name
    pipeline.start("extract", "classify", "dedup", "collect")
    pipeline.wait_for_files(200)
    assert pipeline.status()["deadLetters"] == 0
    assert pipeline.terminate("hub") == 0


def test_off_loopback_without_keys_nothing_connects(pipeline):
    for command in (["status", "--hub"], ["events", "--from"], ["publish", "-", "--to"]):
        refused = pipeline.run(*command, "tcp://192.0.2.1:7402", check=False, input="")
        assert refused.returncode == 64
        assert "without keys" in refused.stderr


def test_off_loopback_without_keys_nothing_binds(pipeline):
    pipeline.articles = "tcp://0.0.0.0:0"
    pipeline.start("hub")
    assert pipeline.processes["hub"].wait(20) == 78
    assert "without keys" in pipeline.log("hub")
