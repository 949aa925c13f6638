# SPDX-License-Identifier: GPL-3.0-or-later
"""Unpacks a server's Debian packages privately: mail servers conflict, and here they live together.

Nothing is installed: the packages, and those of their dependencies the host lacks, are fetched
with apt and unpacked into a cache folder of one root per kind. No maintainer script runs.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .model import Server

PAUSES = (2, 8, 20)
"""Seconds to wait after each failed download, before the next one or the end."""

DPKG_STATUS = Path("/var/lib/dpkg/status")


class FetchError(RuntimeError):
    """The packages could not be had; the text says what failed and what to do."""


def cache_folder() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "doorcheck-tests"


def root_folder(server: Server) -> Path:
    return cache_folder() / "roots" / server.kind


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Several servers of one kind start at once: only one of them may unpack."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _apt(archives: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    (archives / "partial").mkdir(parents=True, exist_ok=True)
    command = ["apt-get", "-q", "-y", "--no-install-recommends"]
    # Our own archive folder needs no system lock, and root may write where _apt may not.
    for option in (
        f"Dir::Cache::archives={archives}",
        "Debug::NoLocking=1",
        "APT::Sandbox::User=root",
        "Acquire::Retries=3",
    ):
        command += ["-o", option]
    environment = dict(os.environ, LC_ALL="C", DEBIAN_FRONTEND="noninteractive")
    return subprocess.run([*command, *arguments], text=True, capture_output=True, env=environment)


def _needed(server: Server, archives: Path) -> list[str]:
    """File names of the packages apt would fetch: the server and what the host lacks."""
    answer = _apt(archives, "-qq", "--print-uris", "install", *server.packages)
    if answer.returncode != 0:
        raise FetchError(answer.stderr.strip() or "apt-get gave no reason")
    # A package already in the archive folder is left out of the list: ask with an empty one.
    return sorted(line.split()[1] for line in answer.stdout.splitlines() if line.startswith("'"))


def _resolve(server: Server, archives: Path) -> list[str]:
    empty = archives.parent / "empty"
    try:
        return _needed(server, empty)
    except FetchError:
        # A fresh machine has no package lists yet.
        subprocess.run(["apt-get", "-qq", "update"], capture_output=True)
        return _needed(server, empty)


def _download(server: Server, archives: Path) -> None:
    for pause in PAUSES:
        answer = _apt(archives, "--download-only", "install", *server.packages)
        if answer.returncode == 0:
            return
        # A mirror may be busy for a moment, and lists older than the archive name files that are gone.
        time.sleep(pause)
        subprocess.run(["apt-get", "-qq", "update"], capture_output=True)
    told = answer.stderr.strip().splitlines()
    raise FetchError(next((line for line in told if "Failed to fetch" in line), told[-1]))


def _unpack(packages: list[Path], root: Path) -> None:
    """Unpacks into `root`, with /bin, /sbin and /lib as links into /usr like the host's own."""
    shutil.rmtree(root, ignore_errors=True)
    for name in ("bin", "sbin", "lib", "lib64"):
        (root / "usr" / name).mkdir(parents=True)
        (root / name).symlink_to(f"usr/{name}")
    for package in packages:
        reader = subprocess.Popen(
            ["dpkg-deb", "--fsys-tarfile", str(package)], stdout=subprocess.PIPE
        )
        subprocess.run(
            ["tar", "-x", "-p", "--keep-directory-symlink", "-C", str(root)],
            stdin=reader.stdout,
            check=True,
        )
        if reader.wait() != 0:
            raise FetchError(f"{package.name} cannot be unpacked: delete it and start again")


def _host_digest() -> str:
    return hashlib.sha256(DPKG_STATUS.read_bytes()).hexdigest()


def ensure(server: Server, report: bool = False) -> Path:
    """The unpacked root of `server`, fetched if need be. Quick when the host has not changed."""
    root, cache = root_folder(server), cache_folder()
    stamp = root.with_suffix(".json")
    with _locked(cache / "roots" / f"{server.kind}.lock"):
        known = json.loads(stamp.read_text()) if stamp.exists() and root.is_dir() else {}
        host = _host_digest()
        wanted = list(server.packages)
        if known.get("host") == host and known.get("wanted") == wanted:
            return _told(server, "is in the cache", root, report)
        try:
            archives = cache / "archives" / server.kind
            files = _resolve(server, archives)
            if files != known.get("files"):
                _download(server, archives)
                _unpack([archives / name for name in files], root)
        except (FetchError, OSError, subprocess.CalledProcessError) as error:
            raise FetchError(
                f"cannot fetch {' '.join(server.packages)}: {error}. Check that apt "
                "reaches its Debian mirror, then run tests/servers/fetch.py"
            ) from error
        stamp.write_text(json.dumps({"host": host, "wanted": wanted, "files": files}))
        return _told(server, f"unpacked {len(files)} packages", root, report)


def _told(server: Server, what: str, root: Path, report: bool) -> Path:
    if report:
        print(f"{server.kind}: {what} ({root})", file=sys.stdout, flush=True)
    return root
