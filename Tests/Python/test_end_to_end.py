import json
import subprocess
import sys
import textwrap

import zmq
from cloudevents.http import from_json

from pipeline import DEADLINE_SECONDS
from samples import article


def subscriber(pipeline):
    sub = pipeline.context.socket(zmq.SUB)
    sub.setsockopt(zmq.RCVTIMEO, DEADLINE_SECONDS * 1000)
    sub.setsockopt(zmq.LINGER, 0)
    sub.subscribe(b"")
    monitor = sub.get_monitor_socket(zmq.EVENT_HANDSHAKE_SUCCEEDED)
    sub.connect(pipeline.events)
    assert monitor.poll(DEADLINE_SECONDS * 1000)
    sub.disable_monitor()
    return sub


def replay(pipeline, since, limit=1000):
    request = pipeline.context.socket(zmq.REQ)
    request.setsockopt(zmq.RCVTIMEO, DEADLINE_SECONDS * 1000)
    request.setsockopt(zmq.LINGER, 0)
    request.connect(pipeline.replay)
    request.send_json({"since": since, "limit": limit})
    header, *events = request.recv_multipart()
    request.close()
    return json.loads(header), [json.loads(event) for event in events]


def without_provenance(event):
    data = dict(event["data"])
    del data["provenance"]
    return data


def test_four_lines_of_python_publish(pipeline):
    pipeline.start_all()
    sub = subscriber(pipeline)
    program = textwrap.dedent(f"""
        import json, zmq
        s = zmq.Context().socket(zmq.REQ); s.connect("{pipeline.articles}")
        s.send_json({article(1)!r})
        print(json.dumps(s.recv_json()))
    """)
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert json.loads(printed) == {"status": "accepted", "id": "sample-1"}

    topic, header, body = sub.recv_multipart()
    assert topic.startswith(b"article.enriched.")
    assert json.loads(header)["sequence"] == 1
    published = json.loads(body)
    [path] = pipeline.wait_for_files(1)
    assert path.relative_to(pipeline.data) .as_posix() == "events/2024/05/02/sample-1.json"
    stored = json.loads(path.read_text())
    assert without_provenance(published) == without_provenance(stored)
    assert {key: published[key] for key in published if key != "data"} == {
        key: stored[key] for key in stored if key != "data"}

    event = from_json(body)
    assert event["type"] == "org.dateline.article.enriched.v1"
    assert event["subject"] == "sample-1"
    assert event.data["article"]["articleBody"] == article(1)["articleBody"]
    assert [entry["stage"] for entry in event.data["provenance"]] == ["extract", "classify", "dedup", "collect"]
    assert event.data["claims"] and event.data["figures"] and event.data["framing"]["label"]


def test_the_same_data_as_enrich_in_one_process(pipeline, tmp_path):
    pipeline.start_all()
    pipeline.publish(article(2))
    [path] = pipeline.wait_for_files(1)
    source = tmp_path / "article.json"
    source.write_text(json.dumps(article(2)))
    pipeline.run("enrich", source, "--output", tmp_path / "local")
    local = json.loads((tmp_path / "local" / "article.json").read_text())
    assert without_provenance(local) == without_provenance(json.loads(path.read_text()))


def test_a_late_consumer_misses_nothing(pipeline):
    pipeline.start_all()
    for number in range(10):
        pipeline.publish(article(number))
    pipeline.wait_for_files(10)
    sub = subscriber(pipeline)
    header, events = replay(pipeline, since=4)
    assert header["sequences"] == list(range(5, 11))
    assert header["last"] == 10
    assert len(events) == 6
    pipeline.publish(article(10))
    _, live, _ = sub.recv_multipart()
    assert json.loads(live)["sequence"] == 11
    assert json.loads(live)["log"] == header["log"]


def test_events_prints_each_event_once(pipeline):
    pipeline.start_all()
    for number in range(5):
        pipeline.publish(article(number))
    pipeline.wait_for_files(5)
    options = ("--from", pipeline.events, "--replay", pipeline.replay)
    lines = pipeline.run("events", *options).stdout.splitlines()
    assert {json.loads(line)["subject"] for line in lines} == {f"sample-{n}" for n in range(5)}
    assert len(lines) == 5
    assert len(pipeline.run("events", *options, "--since", "3").stdout.splitlines()) == 2


def test_the_same_article_again_is_a_duplicate(pipeline):
    pipeline.start_all()
    assert pipeline.publish(article(1))["status"] == "accepted"
    assert pipeline.publish(article(1)) == {"status": "duplicate", "id": "sample-1"}
    pipeline.wait_for_files(1)
    assert pipeline.publish(article(1)) == {"status": "duplicate", "id": "sample-1"}
    changed = dict(article(1), articleBody="Another text under the same id.")
    assert pipeline.publish(changed)["code"] == "id_taken"
    assert len(pipeline.files()) == 1


def test_copies_under_other_addresses_point_to_the_first(pipeline):
    pipeline.start_all()
    first = article(1)
    copy = dict(first, id="copy", url="https://other.example/1", publisher="Other Times")
    pipeline.publish(first)
    pipeline.wait_for_files(1)
    pipeline.publish(copy)
    pipeline.wait_for_files(2)
    events = {path.stem: json.loads(path.read_text())["data"] for path in pipeline.files()}
    assert events["sample-1"]["duplicate"]["status"] == "original"
    assert events["copy"]["duplicate"] | {"status": "exact", "of": "sample-1"} == events["copy"]["duplicate"]
