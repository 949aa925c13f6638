# SPDX-License-Identifier: GPL-3.0-or-later
"""Process 1 of a server's jail: builds the private file system, starts the daemon, waits for it.

Runs in mount, process and host-name namespaces of its own, with a job as JSON on standard input.
When it ends, for whatever reason, the kernel ends every process the daemon started, and the file
system, which lives in memory, goes with them. The network is the host's: tests speak to 127.x.
"""

from __future__ import annotations

import json
import os
import pwd
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

# Started as a lone script by an isolated interpreter, which does not look beside it on its own.
sys.path.insert(0, str(Path(__file__).parent))

from stand_ins import collect_syslog, deny_names  # noqa: E402

SYSTEM_USERS = {
    "root": 0,
    "daemon": 1,
    "bin": 2,
    "mail": 8,
    "proxy": 13,
    "www-data": 33,
    "anna": 1000,
    "nobody": 65534,
}
DEVICES = ("null", "zero", "full", "random", "urandom", "tty")


def _mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def _overlay(stage: Path, name: str, package_root: Path, target: Path) -> None:
    """Package over host over nothing: writes stay in memory and leave both untouched."""
    upper, work = stage / f"{name}-upper", stage / f"{name}-work"
    for folder in (upper, work, target):
        folder.mkdir()
    own = package_root / name
    lower = f"{own}:/{name}" if own.is_dir() else f"/{name}"
    _mount(
        "-t",
        "overlay",
        "-o",
        f"lowerdir={lower},upperdir={upper},workdir={work}",
        "overlay",
        str(target),
    )


def build_root(stage: Path, package_root: Path) -> Path:
    """A root of its own: /usr and /etc laid over the host's, everything else new and empty."""
    _mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", str(stage))
    root = stage / "root"
    root.mkdir()
    _overlay(stage, "usr", package_root, root / "usr")
    _overlay(stage, "etc", package_root, root / "etc")
    for name in ("bin", "sbin", "lib", "lib64"):
        (root / name).symlink_to(f"usr/{name}")
    if (package_root / "var").is_dir():
        shutil.copytree(package_root / "var", root / "var", symlinks=True)
    for name in (
        "proc",
        "dev",
        "root",
        "home/anna",
        "var/log",
        "var/mail",
        "var/spool",
        "var/lib",
        "run",
    ):
        (root / name).mkdir(parents=True, exist_ok=True)
    for name in ("tmp", "var/tmp", "dev/shm"):
        (root / name).mkdir(parents=True, exist_ok=True)
        (root / name).chmod(0o1777)
    (root / "var/run").symlink_to("/run") if not (root / "var/run").exists() else None
    (root / "var/lock").symlink_to("/run") if not (root / "var/lock").exists() else None
    os.chown(root / "home/anna", 1000, 1000)
    os.chown(root / "var/mail", 0, 8)
    (root / "var/mail").chmod(0o2775)
    for name in DEVICES:
        (root / "dev" / name).touch()
        _mount("--bind", f"/dev/{name}", str(root / "dev" / name))
    for name, target in (("fd", "fd"), ("stdin", "fd/0"), ("stdout", "fd/1"), ("stderr", "fd/2")):
        (root / "dev" / name).symlink_to(f"/proc/self/{target}")
    _mount("-t", "proc", "proc", str(root / "proc"))
    return root


def account_files(users: dict[str, int], password_hash: str) -> dict[str, str]:
    """passwd, group and shadow of the jail. The user anna is the only one who can log in."""
    everyone = {**SYSTEM_USERS, **users}
    passwd, group, shadow = [], [], []
    for name, number in everyone.items():
        home, shell = {"root": ("/root", "/bin/sh"), "anna": ("/home/anna", "/bin/sh")}.get(
            name, ("/nonexistent", "/usr/sbin/nologin")
        )
        passwd.append(f"{name}:x:{number}:{number}:{name}:{home}:{shell}")
        group.append(f"{name}:x:{number}:")
        shadow.append(f"{name}:{password_hash if name == 'anna' else '*'}:19000:0:99999:7:::")
    group += ["nogroup:x:65533:", "shadow:x:42:", "tty:x:5:"]
    return {
        "/etc/passwd": "\n".join(passwd) + "\n",
        "/etc/group": "\n".join(group) + "\n",
        "/etc/shadow": "\n".join(shadow) + "\n",
    }


def _give(path: str, owner: str) -> None:
    user, mode = owner.split(":")
    account = pwd.getpwnam(user)
    os.chown(path, account.pw_uid, account.pw_gid)
    os.chmod(path, int(mode, 8))


def write_files(files: dict[str, str], modes: dict[str, str]) -> None:
    for name, text in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        # A link would lead the write to another place, or out of the overlay's reach.
        path.unlink(missing_ok=True)
        path.write_text(text)
        if name in modes:
            _give(name, modes[name])


def reap_until(child: int) -> int:
    """Process 1 inherits every orphan; it ends with the daemon's own exit status."""
    while True:
        pid, status = os.wait()
        if pid == child:
            return os.waitstatus_to_exitcode(status)


def main() -> int:
    job: dict[str, Any] = json.load(sys.stdin)
    plan = job["plan"]
    socket.sethostname(job["host_name"])
    root = build_root(Path(job["stage"]), Path(job["package_root"]))
    os.chroot(root)
    os.chdir("/")
    os.umask(0o022)
    write_files(account_files(plan["users"], job["password_hash"]), {"/etc/shadow": "root:600"})
    for name, owner in plan["directories"].items():
        os.makedirs(name, exist_ok=True)
        _give(name, owner)
    write_files({**job["common_files"], **plan["files"]}, plan["modes"])
    threading.Thread(target=collect_syslog, daemon=True).start()
    threading.Thread(target=deny_names, args=(job["resolver"],), daemon=True).start()
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C", "HOME": "/root"}
    with open("/var/log/daemon.log", "ab") as log:
        for command in plan["setup"]:
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment
            )
            if done.returncode != 0:
                name = " ".join(command).splitlines()[0]
                log.write(f"{name} ended with status {done.returncode}\n".encode())
                return 1
        daemon = subprocess.Popen(
            plan["daemon"], stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment
        )
    return 1 if reap_until(daemon.pid) else 0


if __name__ == "__main__":
    status = 1
    try:
        status = main()
    finally:
        for name in ("/var/log/daemon.log", "/var/log/syslog", "/var/log/mail.log"):
            if os.path.exists(name):
                sys.stderr.write(Path(name).read_text(errors="replace")[-2000:])
    sys.exit(status)
