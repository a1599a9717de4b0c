"""Load figures of the dashboard: 100,000 events indexed, 50 requests at once, 1,000 listeners.

usage: DATELINE_BIN=.build/release python Tests/Python/dashboard_load.py [EVENTS [LISTENERS]]

Requests follow each other on 50 connections without a pause. Times are taken at the server, from the request's head to the whole
answer (`Server-Timing`), and at the client, which runs on the same cores.
"""

import asyncio
import json
import os
import pathlib
import random
import re
import statistics
import sys
import tempfile
import time

from collector import Collector
from dashboard import Dashboard, event
from pipeline import wait_until

CONNECTIONS = 50
REQUESTS = 5_000
LIVE_EVENTS = 20
CLASSES = ["SC", "ISF", "INDEP", "unknown"]
PLACES = ["GR", "IT", "EG", "UZ", "CN", "US", "SD", "MM"]
WORDS = ["ferry", "harbour", "mine", "vote", "fire", "march", "border", "bridge", "flood", "court", "strike", "dam"]


def made(number, chance):
    """One event; a story has three articles, every thousandth one 300."""
    story = number // 3 if number % 1000 > 300 else number - number % 1000
    figures = [("killed", chance.randint(1, 90), "exactly", "the interior ministry", "government"),
               ("injured", chance.randint(1, 900), "about", "hospital doctors", "expert")]
    if number % 2:
        figures.append(("killed", chance.randint(1, 400), "atLeast", "Rights Watch", "rights-group"))
    return event(
        f"article-{number}", figures, headline=" ".join(chance.sample(WORDS, 5)).capitalize() + f" {number}",
        outlet=f"Outlet {number % 97}", matrix=CLASSES[number % 4],
        day=f"20{10 + story * 3 // 100_000 % 15:02}-{1 + story % 12:02}-{1 + number % 28:02}", story=f"article-{story}",
        intro=" ".join(chance.choices(WORDS, k=250)), country=PLACES[story % 8])


def memory(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def processor(process):
    """Seconds of processor time that the dashboard has used."""
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def requests(port, paths, count=REQUESTS):
    """Milliseconds of each answer at the client and at the server, 50 at once."""
    times, served, left = [], [], iter([paths[number % len(paths)] for number in range(count)])

    async def one():
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for path in left:
            start = time.perf_counter()
            writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n".encode())
            head = await reader.readuntil(b"\r\n\r\n")
            assert b" 200 " in head[:20], head[:100]
            await reader.readexactly(int(re.search(rb"(?i)content-length: (\d+)", head)[1]))
            times.append((time.perf_counter() - start) * 1000)
            served.append(float(re.search(rb"(?i)server-timing: app;dur=([\d.]+)", head)[1]))
        writer.close()

    await asyncio.gather(*(one() for _ in range(CONNECTIONS)))
    return times, served


def tell(what, dashboard, paths, count=REQUESTS):
    before = processor(dashboard.process)
    times, served = asyncio.run(requests(dashboard.port, paths, count))
    used = (processor(dashboard.process) - before) * 1000 / len(times)
    print(f"{what}: at the server {spread(served)}; at the client {spread(times)}; {used:.2f} ms of processor each, "
          f"{len(times)} answers", flush=True)


def spread(times):
    return f"median {statistics.median(times):.1f}, p99 {statistics.quantiles(times, n=100)[98]:.1f}, most {max(times):.1f} ms"


async def listen(dashboard, count, publish):
    """Seconds from publishing to the arrival at each listener."""
    delays, sent, ready = [], {}, 0
    done = asyncio.Event()

    async def one():
        nonlocal ready
        reader, writer = await asyncio.open_connection("127.0.0.1", dashboard.port)
        writer.write(b"GET /api/events/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
        await reader.readuntil(b"retry:")
        ready += 1
        got = 0
        while got < LIVE_EVENTS:
            line = await reader.readline()
            if line.startswith(b"data: "):
                got += 1
                delays.append(time.perf_counter() - sent[json.loads(line[6:])["article"]])
        writer.close()

    async def feed():
        while ready < count:
            await asyncio.sleep(0.1)
        await asyncio.sleep(1)
        for number in range(LIVE_EVENTS):
            made_event = event(f"live-{number}", day="2026-01-01")
            text = json.dumps(made_event)
            sent[made_event["subject"]] = time.perf_counter()
            publish(text)
            await asyncio.sleep(1.5)
        done.set()

    await asyncio.gather(feed(), *(one() for _ in range(count)))
    return delays


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    listeners = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
    chance = random.Random(7)
    binaries = pathlib.Path(os.environ.get("DATELINE_BIN", ".build/release"))
    with tempfile.TemporaryDirectory() as folder:
        collector = Collector()
        for number in range(count):
            collector.add(json.dumps(made(number, chance)), publish=False)
        print(f"{count:,} events of {sum(map(len, collector.stored)) / count:,.0f} bytes")
        dashboard = Dashboard(binaries, pathlib.Path(folder), collector).start()
        start = time.perf_counter()
        wait_until(lambda: dashboard.get("/api/status").json()["index"]["articles"] == count, "the index", 3600)
        seconds = time.perf_counter() - start
        size = sum(file.stat().st_size for file in pathlib.Path(folder).glob("dashboard.sqlite*")) / 1e6
        print(f"indexed in {seconds:.0f} s, {count / seconds:,.0f} a second; {size:,.0f} MB; memory {memory(dashboard.process):.0f} MB; "
              f"{processor(dashboard.process) * 1000 / count:.2f} ms of processor each", flush=True)

        stories = [story["id"] for story in dashboard.get("/api/stories?limit=1").json()["stories"]]
        every = [f"/stories/article-{number}" for number in range(200, count // 3, 11)
                 if number * 3 % 1000 > 303 and number % 1000]
        asyncio.run(requests(dashboard.port, ["/"], 500))
        tell("start page", dashboard, ["/"])
        tell("start page, many filters", dashboard, [
            f"/?country={place}&class={group}" for place in PLACES for group in ("state", "independent")] + [
            f"/?q={word}&contested=1" for word in WORDS], 2_000)
        tell("one story", dashboard, [f"/stories/{stories[0]}"])
        random.shuffle(every)
        tell(f"{len(every)} stories, each once, so that none is in the cache", dashboard, every, len(every))
        print(f"memory {memory(dashboard.process):.0f} MB")

        delays = asyncio.run(listen(dashboard, listeners, collector.add))
        cuts = statistics.quantiles(delays, n=1000)
        print(f"{listeners:,} listeners, {LIVE_EVENTS} events: median {statistics.median(delays) * 1000:.0f} ms, "
              f"p99.9 {cuts[998] * 1000:.0f} ms, most {max(delays) * 1000:.0f} ms, {len(delays):,} of {listeners * LIVE_EVENTS:,} arrived; "
              f"memory {memory(dashboard.process):.0f} MB")
        dashboard.close()


if __name__ == "__main__":
    main()
