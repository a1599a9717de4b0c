"""A PostgreSQL server of a test's own, which may be killed and started again."""

import os
import pathlib
import pwd
import signal
import subprocess
import tempfile

from pipeline import wait_until

VERSIONS = pathlib.Path("/usr/lib/postgresql")
# PostgreSQL refuses to run as root.
USER = "postgres" if os.getuid() == 0 else None


def binaries():
    """The folder of the newest version's programs, or None."""
    versions = sorted(VERSIONS.glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    return versions[-1].parent if versions else None


class PostgresServer:
    def __init__(self):
        # Socket paths are short.
        self.folder = tempfile.TemporaryDirectory(prefix="dateline-pg-", dir="/tmp")
        self.socket = self.folder.name
        self.data = pathlib.Path(self.socket) / "data"
        if USER:
            os.chown(self.socket, pwd.getpwnam(USER).pw_uid, -1)
        self.run("initdb", "--auth=trust", "--no-sync", "--username=postgres", "-D", self.data)
        self.process = None

    def address(self, database="postgres"):
        return f"postgres://postgres@/{database}?host={self.socket}"

    def command(self, program, *words):
        return [str(word) for word in (binaries() / program, *words)]

    def run(self, program, *words):
        finished = subprocess.run(
            self.command(program, *words), user=USER, cwd="/", capture_output=True, text=True, timeout=120)
        assert finished.returncode == 0, finished.stderr
        return finished.stdout

    def start(self):
        options = ["-c", "listen_addresses=", "-c", "lc_messages=C"]
        self.process = subprocess.Popen(
            self.command("postgres", "-D", self.data, "-k", self.socket, *options), user=USER, cwd="/",
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ready = self.command("pg_isready", "-q", "-h", self.socket)
        wait_until(lambda: subprocess.run(ready).returncode == 0, "the server")

    def kill(self):
        """SIGKILL for the server and all its sessions, at the same moment as far as that can be."""
        pid = self.process.pid
        children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        for victim in (pid, *map(int, children)):
            try:
                os.kill(victim, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.process.wait()

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(60)
        self.folder.cleanup()
