"""Hostile and broken input at every socket: an answer in words where one can come, and nothing lost."""

import json
import time

import pytest
import zmq

from pipeline import DEADLINE_SECONDS, wait_until
from samples import article


@pytest.fixture
def hub(pipeline):
    return pipeline.start_all()


def still_works(pipeline, number=99):
    before = len(pipeline.files())
    assert pipeline.publish(article(number))["status"] == "accepted"
    pipeline.wait_for_files(before + 1)


BAD_ARTICLES = {
    "not JSON": (b"hello", "not_json"),
    "empty frame": (b"", "not_json"),
    "NUL bytes": (b"\0" * 100, "not_json"),
    "invalid UTF-8": (b'{"headline": "\xff\xfe", "articleBody": "x"}', "not_json"),
    "no article": (b"[1, 2, 3]", "not_an_article"),
    "no fields": (b"{}", "not_an_article"),
    "no headline": (b'{"articleBody": "text"}', "no_headline"),
    "empty body": (b'{"headline": "H", "articleBody": "  "}', "empty_body"),
    "NUL in the text": (b'{"headline": "H", "articleBody": "a\\u0000b"}', "not_an_article"),
    "nested": (b"[" * 100_000, "not_json"),
    "nested in a field": (
        b'{"headline": "H", "articleBody": "B", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "not_json"),
    "too large": (b'{"headline": "H", "articleBody": "' + b"x" * (9 << 20) + b'"}', "too_large"),
    "id is a path": (b'{"id": "../../x", "headline": "H", "articleBody": "B"}', "bad_id"),
}


def test_bad_articles_are_refused_in_words(hub):
    request = hub.request()
    for name, (body, code) in BAD_ARTICLES.items():
        request.send(body)
        reply = request.recv_json()
        assert (reply["status"], reply["code"]) == ("refused", code), name
        assert len(reply["reason"]) > 20 and reply["reason"].endswith("."), name
    request.close()
    still_works(hub)


def test_a_frame_of_64_mebibytes_is_refused_in_words(hub):
    dealer = dealer_to(hub, hub.articles)
    dealer.send(b"x" * (64 << 20))
    reply = json.loads(dealer.recv_multipart()[-1])
    assert (reply["status"], reply["code"]) == ("refused", "too_large")
    dealer.close()
    still_works(hub)


def test_an_even_longer_frame_ends_the_connection_only(hub):
    dealer = hub.context.socket(zmq.DEALER)
    dealer.setsockopt(zmq.LINGER, 0)
    monitor = dealer.get_monitor_socket(zmq.EVENT_DISCONNECTED)
    dealer.connect(hub.articles)
    dealer.send(b"x" * (100 << 20))
    assert monitor.poll(DEADLINE_SECONDS * 1000), "the hub should cut the connection"
    dealer.disable_monitor()
    dealer.close()
    still_works(hub)


def test_tags_of_a_dealer_come_back_with_the_answers(hub):
    dealer = dealer_to(hub, hub.articles)
    for number in range(20):
        dealer.send_multipart([b"tag-%d" % number, b"", json.dumps(article(number)).encode()])
    for number in range(20):
        tag, empty, reply = dealer.recv_multipart()
        assert (tag, empty) == (b"tag-%d" % number, b"")
        assert json.loads(reply) == {"status": "accepted", "id": f"sample-{number}"}
    dealer.close()


def test_a_million_empty_frames(hub):
    dealer = hub.context.socket(zmq.DEALER)
    dealer.setsockopt(zmq.LINGER, 0)
    dealer.connect(hub.articles)
    for _ in range(1_000_000 - 1):
        dealer.send(b"", zmq.SNDMORE)
    dealer.send(b"")
    assert dealer.poll(DEADLINE_SECONDS * 1000)
    reply = json.loads(dealer.recv_multipart()[-1])
    assert reply["status"] == "refused"
    dealer.close()
    still_works(hub)


def dealer_to(hub, endpoint):
    dealer = hub.context.socket(zmq.DEALER)
    dealer.setsockopt(zmq.LINGER, 0)
    dealer.setsockopt(zmq.RCVTIMEO, DEADLINE_SECONDS * 1000)
    dealer.connect(endpoint)
    return dealer


def test_workers_that_break_the_protocol_are_refused_in_words(hub):
    dealer = dealer_to(hub, hub.work)

    def ask(*frames):
        dealer.send_multipart(list(frames))
        _, verb, header = dealer.recv_multipart()[:3]
        assert verb == b"REFUSED"
        refusal = json.loads(header)
        assert refusal["reason"]
        return refusal["code"]

    hello = {"worker": "w", "epoch": 1, "stage": "extract", "credit": 1, "parallel": 1, "version": "1"}
    assert ask(b"garbage") == "bad_message"
    assert ask(b"DATELINE/9.0", b"HELLO", b"{}") == "unsupported_version"
    assert ask(b"DATELINE/1.0", b"DANCE", b"{}") == "unknown_verb"
    assert ask(b"DATELINE/1.0", b"HELLO", b"not json") == "bad_message"
    assert ask(b"DATELINE/1.0", b"HELLO", json.dumps(dict(hello, stage="brew")).encode()) == "unknown_stage"
    done = json.dumps({"article": "a", "lease": 77, "milliseconds": 1, "part": "extraction"}).encode()
    assert ask(b"DATELINE/1.0", b"DONE", done, b"{}") == "unknown_worker"
    dealer.close()
    still_works(hub)


def test_a_worker_that_answers_what_it_does_not_hold(pipeline):
    pipeline.start("hub")
    dealer = dealer_to(pipeline, pipeline.work)
    hello = {
        "worker": "w", "epoch": 1, "stage": "extract", "credit": 1, "parallel": 1, "version": "1",
        "adds": "extraction"}
    dealer.send_multipart([b"DATELINE/1.0", b"HELLO", json.dumps(hello).encode()])
    assert dealer.recv_multipart()[1] == b"WELCOME"
    done = json.dumps({"article": "a", "lease": 77, "milliseconds": 1, "part": "extraction"}).encode()
    dealer.send_multipart([b"DATELINE/1.0", b"DONE", done, b"{}"])
    _, verb, header = dealer.recv_multipart()
    assert verb == b"REFUSED"
    assert json.loads(header)["code"] == "not_held"
    dealer.close()


def test_a_part_that_is_no_object_hurts_only_its_article(pipeline):
    pipeline.start("hub")
    pipeline.publish(article(1))
    dealer = dealer_to(pipeline, pipeline.work)
    hello = {
        "worker": "w", "epoch": 1, "stage": "extract", "credit": 1, "parallel": 1, "version": "1",
        "adds": "extraction"}
    dealer.send_multipart([b"DATELINE/1.0", b"HELLO", json.dumps(hello).encode()])
    while (message := dealer.recv_multipart())[1] != b"JOB":
        pass
    lease = json.loads(message[2])["lease"]
    done = json.dumps({"article": "sample-1", "lease": lease, "milliseconds": 1, "part": "extraction"}).encode()
    dealer.send_multipart([b"DATELINE/1.0", b"DONE", done, b"\xff not json"])
    while (message := dealer.recv_multipart())[1] not in (b"REFUSED",):
        pass
    assert json.loads(message[2])["code"] == "bad_part"
    dealer.close()
    status = pipeline.status()
    assert status["articles"] + status["deadLetters"] == 1


def test_replay_requests_out_of_grammar_are_refused(hub):
    still_works(hub)
    dealer = dealer_to(hub, hub.replay)
    for body in (b"", b"x", b"{}", b'{"since": -1}', b"[" * 10_000):
        dealer.send_multipart([b"", body])
        answer = dealer.recv_multipart()
        assert answer[1], body
    dealer.close()
    still_works(hub, 98)
