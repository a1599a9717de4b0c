import os
import pathlib

import pytest

from pipeline import Pipeline

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def binaries():
    """The folder of the built executables."""
    folder = pathlib.Path(os.environ.get("DATELINE_BIN", ROOT / ".build" / "debug"))
    if not (folder / "dateline-hub").exists():
        pytest.fail(f"no executables in {folder}; run Deploy/test, or set DATELINE_BIN")
    return folder


@pytest.fixture
def pipeline(binaries, tmp_path):
    """Starts processes of a pipeline on free ports; all are gone after the test."""
    made = Pipeline(binaries, tmp_path)
    yield made
    made.close()
