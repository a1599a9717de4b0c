"""A pipeline of real processes for tests: started, killed and started again at will."""

import json
import pathlib
import signal
import socket
import subprocess
import time

import zmq

STANDARD_STAGES = "extract,classify,dedup,collect"
DEADLINE_SECONDS = 120


def free_ports(count):
    """Ports that nobody listens on; all are held until all are found."""
    held = []
    for _ in range(count):
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        held.append(listener)
    ports = [listener.getsockname()[1] for listener in held]
    for listener in held:
        listener.close()
    return ports


def wait_until(condition, what, seconds=DEADLINE_SECONDS):
    """Asks again until it holds: the only way to see a file or an exit of another process."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.05)


class Pipeline:
    def __init__(self, binaries, folder, stages=STANDARD_STAGES):
        self.binaries = pathlib.Path(binaries)
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data"
        self.data.mkdir(exist_ok=True)
        self.stages = stages
        self.articles, self.work, self.events, self.replay = (
            f"tcp://127.0.0.1:{port}" for port in free_ports(4)
        )
        self.context = zmq.Context()
        self.processes = {}
        self.logs = self.folder / "logs"
        self.logs.mkdir(exist_ok=True)

    def arguments(self, name):
        worker = ["--hub", self.work]
        return {
            "hub": ["--data", self.data, "--articles", self.articles, "--work", self.work, "--stages", self.stages],
            "extract": worker,
            "classify": worker,
            "dedup": worker + ["--index", self.data / "duplicates.sqlite"],
            "collect": worker + ["--data", self.data, "--events", self.events, "--replay", self.replay],
        }[name]

    def start(self, *names, extra=()):
        for name in names:
            command = [self.binaries / f"dateline-{name}", *self.arguments(name), *extra]
            self.spawn(name, command)
        return self

    def start_all(self):
        return self.start("hub", "extract", "classify", "dedup", "collect")

    def spawn(self, name, command):
        log = open(self.logs / f"{name}.log", "ab")
        self.processes[name] = subprocess.Popen([str(word) for word in command], stdout=log, stderr=log)

    def kill(self, name):
        self.processes[name].send_signal(signal.SIGKILL)
        self.processes[name].wait()

    def terminate(self, name, seconds=20):
        self.processes[name].send_signal(signal.SIGTERM)
        return self.processes[name].wait(seconds)

    def log(self, name):
        return (self.logs / f"{name}.log").read_text(errors="replace")

    def run(self, *arguments, check=True, **options):
        """Runs the command line and returns the finished process."""
        command = [str(word) for word in (self.binaries / "dateline", *arguments)]
        finished = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE_SECONDS, **options)
        if check and finished.returncode != 0:
            raise AssertionError(f"{command} ended with {finished.returncode}: {finished.stderr}")
        return finished

    def status(self):
        return json.loads(self.run("status", "--json", "--hub", self.work).stdout)

    def request(self):
        """A REQ socket to the hub's articles, as a scraper has it."""
        request = self.context.socket(zmq.REQ)
        request.setsockopt(zmq.LINGER, 0)
        request.setsockopt(zmq.RCVTIMEO, DEADLINE_SECONDS * 1000)
        request.connect(self.articles)
        return request

    def publish(self, article):
        request = self.request()
        request.send_json(article)
        reply = request.recv_json()
        request.close()
        return reply

    def files(self):
        return sorted((self.data / "events").glob("*/*/*/*.json"))

    def wait_for_files(self, count, seconds=DEADLINE_SECONDS):
        wait_until(lambda: len(self.files()) >= count, f"{count} event files, {len(self.files())} there", seconds)
        return self.files()

    def close(self):
        for process in self.processes.values():
            if process.poll() is None:
                process.terminate()
        for process in self.processes.values():
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.context.destroy(linger=0)
