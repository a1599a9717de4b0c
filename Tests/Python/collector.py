"""A collector made of two sockets and a list: gives a dashboard any events without a pipeline behind it."""

import json
import threading
import uuid

import zmq

REPLAY_EVENTS = 500


class Collector:
    """Publishes events (JSON texts) and answers replays, as Protocols/events.md has it."""

    def __init__(self, context=None, events="tcp://127.0.0.1:*", replay="tcp://127.0.0.1:*", log=None):
        self.context = context or zmq.Context()
        self.log = log or uuid.uuid4().hex
        self.stored = []
        self.lock = threading.Lock()
        self.publisher = self.context.socket(zmq.XPUB)
        self.publisher.setsockopt(zmq.LINGER, 0)
        self.publisher.setsockopt(zmq.SNDHWM, 100_000)
        self.publisher.bind(events)
        self.events = self.publisher.getsockopt_string(zmq.LAST_ENDPOINT)
        self.router = self.context.socket(zmq.ROUTER)
        self.router.setsockopt(zmq.LINGER, 0)
        self.router.bind(replay)
        self.replay = self.router.getsockopt_string(zmq.LAST_ENDPOINT)
        self.is_ending = threading.Event()
        self.thread = threading.Thread(target=self.answer, daemon=True)
        self.thread.start()

    def add(self, *events, publish=True):
        """Takes events in and publishes them; returns the last sequence number."""
        with self.lock:
            for event in events:
                self.stored.append(event.encode() if isinstance(event, str) else event)
                if publish:
                    header = json.dumps({"sequence": len(self.stored), "log": self.log}).encode()
                    self.publisher.send_multipart([b"article.enriched.unknown.ZZ", header, self.stored[-1]])
            return len(self.stored)

    def answer(self):
        while not self.is_ending.is_set():
            if not self.router.poll(100):
                continue
            peer, *rest = self.router.recv_multipart()
            request = json.loads(rest[-1])
            since, limit = request["since"], min(request.get("limit", REPLAY_EVENTS), REPLAY_EVENTS)
            with self.lock:
                found = list(range(since + 1, min(len(self.stored), since + limit) + 1))
                header = {
                    "log": self.log,
                    "sequences": found,
                    "through": found[-1] if found else max(since, len(self.stored)),
                    "last": len(self.stored),
                }
                frames = [self.stored[number - 1] for number in found]
            self.router.send_multipart([peer, *rest[:-1], json.dumps(header).encode(), *frames])

    def close(self):
        self.is_ending.set()
        self.thread.join()
        self.publisher.close()
        self.router.close()
