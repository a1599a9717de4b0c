"""A publisher that never gives up, for tests in which processes die."""

import threading
import time

import zmq


class Scraper(threading.Thread):
    """Publishes in step with the kills, and takes no answer for an answer: it sends again until the hub has it."""

    def __init__(self, pipeline, articles, kills):
        """Spreads a list of articles over so many kills: after each share it waits for the next `release`."""
        super().__init__(daemon=True)
        self.pipeline = pipeline
        self.articles = articles
        self.share = max(1, len(articles) // kills)
        self.kills = threading.Semaphore(1)
        self.error = None

    def release(self):
        self.kills.release()

    def run(self):
        try:
            for position, article in enumerate(self.articles):
                if position % self.share == 0:
                    self.kills.acquire()
                self.publish(article)
        except BaseException as error:
            self.error = error

    def publish(self, article):
        while True:
            request = self.pipeline.context.socket(zmq.REQ)
            request.setsockopt(zmq.LINGER, 0)
            request.setsockopt(zmq.RCVTIMEO, 2000)
            request.connect(self.pipeline.articles)
            try:
                request.send_json(article)
                reply = request.recv_json()
            except zmq.Again:
                continue
            finally:
                request.close()
            if reply["status"] == "busy":
                time.sleep(reply["retryAfter"])
                continue
            assert reply["status"] in ("accepted", "duplicate"), reply
            return
