"""Messages between the program and its decoder child.

Values go through a pipe, and their arrays through shared memory.
"""

import os
import pickle
import struct
import sys
from collections.abc import Sequence
from io import BytesIO
from mmap import mmap
from typing import IO, Any

from brainview.readers.limits import MAX_PROMISED_BYTES

_HEAD = struct.Struct("<L?")  # parts, and whether the arrays lie in the shared memory
_MAX_PARTS = 64

# Enough for a slice of 2048×2048 or one of 1024×1024 in color; only what is used
# takes memory, and what is larger goes through the pipe.
_SHARED_BYTES = 1 << 24

# A decoder that damaged its own memory may write anything; only values of these
# modules (by the beginning of their names) and of NumPy are unpickled.
_VALUES = ("brainview.core.", "pathlib")
_NUMPY = frozenset(
    (
        ("numpy", "dtype"),
        ("numpy", "ndarray"),
        ("numpy._core.numeric", "_frombuffer"),
        ("numpy._core.multiarray", "_reconstruct"),
        ("numpy._core.multiarray", "scalar"),
    )
)


class SharedMemory:
    """Memory for arrays that parent and child both see.

    The parent makes it, and the child opens it by its name.

    Parameters
    ----------
    name : str
        The `name` of the parent's object; empty to make new memory.

    Attributes
    ----------
    memory : mmap
        The bytes.
    name : str
        The argument with which the child opens the same memory.
    inherited : tuple of int
        File descriptors that the child must inherit.
    """

    def __init__(self, name: str = "") -> None:
        self.inherited: tuple[int, ...] = ()
        if sys.platform == "win32":
            self.name = name or f"brainview-{os.urandom(16).hex()}"
            self.memory = mmap(-1, _SHARED_BYTES, tagname=self.name)
            return
        descriptor = int(name) if name else _nameless_file()
        self.name = str(descriptor)
        self.memory = mmap(descriptor, _SHARED_BYTES)
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
    """Make a file that no folder shows and that vanishes with its last user."""
    if sys.platform == "linux":
        descriptor = os.memfd_create("brainview")
    else:
        import tempfile  # noqa: PLC0415 - not needed on Linux

        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
    os.truncate(descriptor, _SHARED_BYTES)
    return descriptor


class _ValuesOnly(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _NUMPY:
            return super().find_class(module, name)
        # A dot would lead to what the module itself imports.
        if module.startswith(_VALUES) and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value")


def send(stream: IO[bytes], value: object, memory: mmap | None = None) -> None:
    """Write a value.

    Parameters
    ----------
    stream : binary file
        A buffered pipe.
    value : object
        Made of values of `brainview.core`, arrays and plain Python.
    memory : mmap or None
        Where the arrays go if there is room; they replace those of the last value.

    Raises
    ------
    OSError
        If the other end is closed.
    """
    arrays: list[pickle.PickleBuffer] = []
    body = pickle.dumps(value, protocol=5, buffer_callback=arrays.append)
    parts = [memoryview(body), *(array.raw() for array in arrays)]
    sizes = [part.nbytes for part in parts]
    # A pipe holds so little that both processes would wake sixteen times for a slice,
    # which takes long on a busy machine.
    is_shared = memory is not None and sum(sizes[1:]) <= len(memory)
    stream.write(_HEAD.pack(len(parts), is_shared))
    stream.write(struct.pack(f"<{len(parts)}Q", *sizes))
    stream.write(parts[0])
    place = 0
    for part in parts[1:]:
        if memory is not None and is_shared:
            memory[place : place + part.nbytes] = part
            place += part.nbytes
        else:
            stream.write(part)
    stream.flush()


def receive(stream: IO[bytes], memory: mmap | None = None) -> Any:
    """Read a value that `send` wrote.

    Parameters
    ----------
    stream : binary file
        A buffered pipe.
    memory : mmap or None
        As in `send`.

    Returns
    -------
    object
        The value; its arrays are read-only and its own.

    Raises
    ------
    EOFError
        If the other end is closed.
    pickle.UnpicklingError
        If it is no message.
    """
    count, is_shared = _HEAD.unpack(_read_exactly(stream, _HEAD.size))
    if not 1 <= count <= _MAX_PARTS:
        raise pickle.UnpicklingError(f"a message of {count} parts")
    sizes = struct.unpack(f"<{count}Q", _read_exactly(stream, 8 * count))
    if sum(sizes) > MAX_PROMISED_BYTES:
        raise pickle.UnpicklingError(f"a message of {sum(sizes)} bytes")
    body = _read_exactly(stream, sizes[0])
    if memory is not None and is_shared:
        arrays = _copied(memory, sizes[1:])
    else:
        arrays = [_read_exactly(stream, size) for size in sizes[1:]]
    return _ValuesOnly(BytesIO(body), buffers=arrays).load()


def _copied(memory: mmap, sizes: Sequence[int]) -> list[bytes]:
    """Copy the arrays out: the next value overwrites them."""
    arrays, place = [], 0
    for size in sizes:
        arrays.append(memory[place : place + size])
        place += size
    return arrays


def _read_exactly(stream: IO[bytes], size: int) -> bytes:
    part = stream.read(size)
    if len(part) < size:
        raise EOFError
    return part
