"""Memory that the program and its decoder child both see: pixels pass through it."""

import mmap
import os
import sys

# Enough for a slice of 2048×2048 or one of 1024×1024 in color; only what is used
# takes memory, and what is larger goes through the pipe.
_BYTES = 1 << 24


class SharedArea:
    """A piece of memory; the parent makes it, and the child opens it by its name.

    Parameters
    ----------
    name : str
        What the parent's `name` says; empty to make a new one.

    Attributes
    ----------
    memory : mmap
        The bytes.
    name : str
        What to tell the child.
    inherited : tuple of int
        File descriptors that the child must inherit.
    """

    def __init__(self, name: str = "") -> None:
        self.inherited: tuple[int, ...] = ()
        if sys.platform == "win32":
            self.name = name or f"brainview-{os.urandom(16).hex()}"
            self.memory = mmap.mmap(-1, _BYTES, tagname=self.name)
            return
        descriptor = int(name) if name else _nameless_file()
        self.name = str(descriptor)
        self.memory = mmap.mmap(descriptor, _BYTES)
        if name:
            os.close(descriptor)
        else:
            self.inherited = (descriptor,)

    def close(self) -> None:
        """Give the memory back."""
        self.memory.close()
        for descriptor in self.inherited:
            os.close(descriptor)
        self.inherited = ()


def _nameless_file() -> int:
    """Make a file that no folder shows and that is gone with its last user."""
    if sys.platform == "linux":
        descriptor = os.memfd_create("brainview")
    else:
        import tempfile  # noqa: PLC0415 - elsewhere it would only cost time

        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
    os.truncate(descriptor, _BYTES)
    return descriptor
