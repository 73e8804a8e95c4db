"""Makes `.venv` with the pinned packages when it is missing, then serves the shop."""

import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOME = HERE / ".venv"
PYTHON = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
READY = HOME / "ready"


def install() -> None:
    print("Installing the pinned packages into .venv …", flush=True)
    venv.create(HOME, with_pip=True, clear=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "-c", "constraints.txt"]
    subprocess.run([*pip, "-e", ".[dev]"], cwd=HERE, check=True)
    READY.touch()


def main() -> None:
    if sys.version_info < (3, 10):
        sys.exit("Python 3.10 or newer is needed")
    if not READY.exists():
        install()
    os.chdir(HERE)
    os.execv(PYTHON, [str(PYTHON), "-m", "mini_shop"])


if __name__ == "__main__":
    main()
