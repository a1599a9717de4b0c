#!/usr/bin/env python3
"""A stage of one's own: adds the part `readability` to every article that passes.

Start a hub whose stages are `extract,classify,readability,dedup,collect`, then `./stage.py [HUB]` (default
tcp://127.0.0.1:7402), as many as you like with names of their own in $WORKER. The part stands in the event as
data.readability. Needs pyzmq. The protocol is stated in Protocols/wire.md.
"""
import json, os, re, signal, sys, time, zmq

STAGE, VERSION, CREDIT = b"readability", b"DATELINE/1.0", 16


def work(parts):  # the stage itself: from the parts of an article to one more part, a JSON object
    article = json.loads(parts.get("extraction", b"{}")).get("article") or json.loads(parts["article"])
    words = re.findall(r"[^\W\d_]+", article.get("articleBody") or "")
    sentences = max(1, len(re.findall(r"[.!?]+(?:\s|$)", article.get("articleBody") or "")))
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", word.lower()))) for word in words)
    ease = 206.835 - 1.015 * len(words) / sentences - 84.6 * syllables / max(1, len(words))  # Flesch 1948
    return {"ease": round(ease, 1), "words": len(words), "sentences": sentences}


def say(verb, header={}, *parts):
    hub.send_multipart([VERSION, verb, json.dumps(header).encode(), *parts])


def hello():  # the id is the same over restarts; a later start (epoch) takes the place of an earlier one
    say(b"HELLO", {"worker": os.environ.get("WORKER", "readability-1"), "epoch": EPOCH, "stage": STAGE.decode(),
                   "credit": CREDIT, "parallel": 1, "version": "1", "adds": STAGE.decode(), "holds": []})


def answer(header, frames):  # DONE or FAIL is the acknowledgement; either gives the credit back
    held, start = {"article": header["article"], "lease": header["lease"]}, time.monotonic()
    try:
        part = json.dumps(work(dict(zip(header["parts"], frames)))).encode()
        took = 1000 * (time.monotonic() - start)
        say(b"DONE", {**held, "milliseconds": took, "part": STAGE.decode()}, part)
    except Exception as error:
        say(b"FAIL", {**held, "failure": {"code": "error", "reason": str(error), "isPermanent": False}})


EPOCH, heartbeat, silence, heard, stopping = int(1000 * time.time()), 1.0, 5.0, time.monotonic(), []
signal.signal(signal.SIGTERM, lambda *_: stopping.append(True))
hub = zmq.Context().socket(zmq.DEALER)
hub.connect(sys.argv[1] if len(sys.argv) > 1 else "tcp://127.0.0.1:7402")
hello()
while not stopping:
    if hub.poll(1000 * heartbeat):
        _, verb, header, *frames = hub.recv_multipart()
        header, heard = json.loads(header), time.monotonic()
        if verb == b"JOB":
            answer(header, frames)
        elif verb == b"WELCOME":
            heartbeat, silence = header["heartbeatMilliseconds"] / 2000, header["silenceMilliseconds"] / 1000
        elif verb == b"REFUSED":
            print(header["reason"], file=sys.stderr)
            if header["code"] in ("unknown_worker", "unknown_stage"):  # another hub answers, or forgot us
                time.sleep(heartbeat)
                hello()
    elif time.monotonic() - heard > silence:  # the hub is away: greet whoever comes
        heard = time.monotonic()
        hello()
    else:
        say(b"HEARTBEAT")
say(b"BYE")  # what is still held goes to others, no attempt charged
hub.close(linger=1000)
