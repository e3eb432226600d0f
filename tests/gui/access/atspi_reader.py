"""Prints what AT-SPI tells about the viewer; run by the system's Python."""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - after the version is chosen


def nodes(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from nodes(child)


def viewer():
    """Return role and name of the viewer once it has an answer; None before."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is None or program.get_name() != "brainview":
            continue
        for node in nodes(program):
            name = node.get_name()
            if name.startswith("Scan viewer") and name.endswith("%"):
                return f"{node.get_role_name()}: {name}"
    return None


end = time.monotonic() + float(sys.argv[1])
while time.monotonic() < end:
    try:
        found = viewer()
    except GLib.Error:  # a part of the window vanished while it was read
        found = None
    if found:
        sys.stdout.write(found)
        break
    time.sleep(0.3)
