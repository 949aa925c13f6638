# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader meets it: objects with a name, a role, states, actions and texts."""

from __future__ import annotations

import os
import subprocess
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pyatspi

warnings.simplefilter("ignore")  # pyatspi calls what its own library says is old


class Missing(AssertionError):
    """What was looked for did not come in time."""


def wait_for(what: str, look: Callable[[], object], seconds: float = 30) -> object:
    end = time.monotonic() + seconds
    fault = ""
    while time.monotonic() < end:
        try:
            found = look()
        except Exception as gone:  # an object may go while it is looked at
            found, fault = None, f" ({type(gone).__name__}: {gone})"
        if found:
            return found
        time.sleep(0.1)
    raise Missing(f"{what}: not there after {seconds:.0f} s{fault}")


def start_bus() -> None:
    """Has the session start its accessibility bus, as the first one who asks for it does."""
    subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                    "org.a11y.Bus.GetAddress"], check=True, capture_output=True, timeout=30)
    # The registry starts when it is first asked; a window that comes before it stays unknown.
    wait_for("the registry", lambda: pyatspi.Registry.getDesktop(0).getRole() == pyatspi.ROLE_DESKTOP_FRAME)


def start_window(program: str, home: Path) -> subprocess.Popen:
    """The window with a home of its own, in English, whatever the machine speaks."""
    environment = dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=str(home / "config"),
                       XDG_DATA_HOME=str(home / "data"), XDG_STATE_HOME=str(home / "state"),
                       XDG_CACHE_HOME=str(home / "cache"), XDG_RUNTIME_DIR=str(home), LC_ALL="C.UTF-8",
                       LANGUAGE="en", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    return subprocess.Popen([program], env=environment)


def application() -> object:
    def look() -> object:
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()  # else it is told of newcomers by events alone, which nobody waits for here
        for child in desktop:
            if child and child.name == "doorcheck":
                return child
        return None
    return wait_for("the program on the accessibility bus", look)


def everything(root: object) -> Iterator[object]:
    """Every object below this one that is shown, depth first."""
    for index in range(root.childCount):
        child = root.getChildAtIndex(index)
        if child is None:
            continue
        yield child
        # The cells of a table are looked at by the table's own interface, and a closed menu when it opens.
        if child.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE, pyatspi.ROLE_POPUP_MENU):
            yield from everything(child)


def is_shown(item: object) -> bool:
    states = item.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def find(root: object, role: str, name: str, begins: bool = False) -> object:
    for item in everything(root):
        if item.getRoleName() != role or not is_shown(item):
            continue
        if item.name == name or (begins and item.name.startswith(name)):
            return item
    return None


def wanted(root: object, role: str, name: str, begins: bool = False, seconds: float = 30) -> object:
    try:
        return wait_for(f"{role} {name!r}", lambda: find(root, role, name, begins), seconds)
    except Missing as missing:
        shown = [item.name for item in everything(root) if is_shown(item) and item.name]
        raise Missing(f"{missing}; there are: {shown}") from None


def act(item: object, *names: str) -> None:
    """Does the first of the named actions that the object has."""
    actions = item.queryAction()
    there = [actions.getName(i) for i in range(actions.nActions)]
    for name in names:
        if name in there:
            actions.doAction(there.index(name))
            return
    raise Missing(f"{item.getRoleName()} {item.name!r} has no action {names}, only {there}")


def press(root: object, name: str, begins: bool = False, seconds: float = 30) -> None:
    button = wanted(root, "push button", name, begins, seconds)
    wait_for(f"button {name!r} to be enabled", lambda: button.getState().contains(pyatspi.STATE_ENABLED), seconds)
    act(button, "Press")


def choose(row: object) -> None:
    """Selects a row that is not selected yet: the action of a row turns its selection over."""
    if not row.getState().contains(pyatspi.STATE_SELECTED):
        act(row, "Toggle")


def cells(table: object) -> list[list[str]]:
    """What every cell of a table or a list is read as, row by row."""
    interface = table.queryTable()
    return [[interface.getAccessibleAt(row, column).name or "" for column in range(interface.nColumns)]
            for row in range(interface.nRows)]
