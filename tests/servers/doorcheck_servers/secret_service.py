# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Secret Service (gnome-keyring) on a session bus of its own, with a home of its own."""

from __future__ import annotations

import os
import select
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

STORE_PASSWORD = "opens-the-key-store"
# What the bus is called is said first, so that whoever waits for it knows that there is one.
DAEMON = 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec gnome-keyring-daemon --foreground --components=secrets'
FOLDERS = {
    "HOME": "home",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_RUNTIME_DIR": "runtime",
}
# By these the desktop is told, and where a person could be asked to unlock something.
OF_THE_DESKTOP = ("DBUS_", "KDE_", "GNOME_", "XDG_", "DESKTOP_", "DISPLAY", "WAYLAND_", "SSH_")


def environment(folder: Path) -> dict[str, str]:
    """A desktop's, with nothing of the one the tests run on, and without a bus."""
    own = {key: value for key, value in os.environ.items() if not key.startswith(OF_THE_DESKTOP)}
    for key, name in FOLDERS.items():
        (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        own[key] = str(folder / name)
    # Without a bus named here, libraries look for one elsewhere or start it.
    own |= {"XDG_CURRENT_DESKTOP": "GNOME", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    return own


@contextmanager
def secret_service(folder: Path, unlocked: bool) -> Iterator[dict[str, str]]:
    """Yields the environment of programs on its bus. What it keeps stays in `folder`."""
    own = environment(folder)
    daemon = DAEMON + (" --unlock" if unlocked else "")
    running = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", daemon], env=own, start_new_session=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert running.stdin is not None and running.stdout is not None
    try:
        if unlocked:
            running.stdin.write(STORE_PASSWORD.encode())
        running.stdin.close()
        said = running.stdout.readline().decode().strip() if _speaks(running) else ""
        if not said:
            raise RuntimeError("no session bus: install dbus and gnome-keyring")
        own["DBUS_SESSION_BUS_ADDRESS"] = said
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "20", "org.freedesktop.secrets"],
                       env=own, check=True)  # fmt: skip
        yield own
    finally:
        os.killpg(running.pid, signal.SIGTERM)
        running.wait()


def _speaks(running: subprocess.Popen[bytes]) -> bool:
    return bool(select.select([running.stdout], [], [], 20)[0])
