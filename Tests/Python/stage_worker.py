"""A worker for tests: serves one stage, dies of a poisoned article, or misbehaves as it is told."""

import json
import os
import sys
import time

import zmq

VERSION = b"DATELINE/1.0"


def main(endpoint, stage, behaviour):
    hub = zmq.Context().socket(zmq.DEALER)
    hub.setsockopt(zmq.LINGER, 1000)
    hub.connect(endpoint)

    def say(verb, header=None, *parts):
        hub.send_multipart([VERSION, verb, json.dumps(header or {}).encode(), *parts])

    say(b"HELLO", {
        "worker": f"test-{stage}", "epoch": int(time.time() * 1000), "stage": stage, "credit": 4, "parallel": 1,
        "version": "test", "adds": stage})
    while True:
        if not hub.poll(1000):
            say(b"HEARTBEAT")
            continue
        _, verb, header, *parts = hub.recv_multipart()
        header = json.loads(header)
        if verb != b"JOB":
            continue
        article = json.loads(parts[header["parts"].index("article")])
        if behaviour == "crash" and "POISON" in article["headline"]:
            os._exit(1)
        if behaviour == "fail" and "POISON" in article["headline"]:
            say(b"FAIL", {"article": header["article"], "lease": header["lease"], "failure": {
                "code": "poisoned", "reason": "The article is poisoned.", "isPermanent": False}})
            continue
        part = json.dumps({"length": len(article["articleBody"])}).encode()
        say(b"DONE", {
            "article": header["article"], "lease": header["lease"], "milliseconds": 0.1, "part": stage}, part)


if __name__ == "__main__":
    main(*sys.argv[1:])
