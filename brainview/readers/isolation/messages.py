"""How the program and its decoder child talk: values through a pipe."""

import pickle
import struct
from collections.abc import Sequence
from io import BytesIO
from mmap import mmap
from typing import IO, Any

from brainview.readers.limits import MAX_PROMISED_BYTES

_HEAD = struct.Struct("<L?")  # parts, and whether the arrays lie in the shared memory
_MAX_PARTS = 64

# A decoder that damaged its own memory may write anything; nothing but values can
# come out of it.
_VALUES = ("brainview.core.", "pathlib")  # beginnings of modules
_NUMPY = frozenset(
    (
        ("numpy", "dtype"),
        ("numpy", "ndarray"),
        ("numpy._core.numeric", "_frombuffer"),
        ("numpy._core.multiarray", "_reconstruct"),
        ("numpy._core.multiarray", "scalar"),
    )
)


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
        Where its arrays go if there is room; one value at a time.

    Raises
    ------
    OSError
        If nobody reads any more.
    """
    arrays: list[pickle.PickleBuffer] = []
    body = pickle.dumps(value, protocol=5, buffer_callback=arrays.append)
    parts = [memoryview(body), *(array.raw() for array in arrays)]
    sizes = [part.nbytes for part in parts]
    # A pipe holds so little that sixteen turns are needed for a slice, and a turn is
    # long on a busy machine.
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
    count, is_shared = _HEAD.unpack(_exactly(stream, _HEAD.size))
    if not 1 <= count <= _MAX_PARTS:
        raise pickle.UnpicklingError(f"a message of {count} parts")
    sizes = struct.unpack(f"<{count}Q", _exactly(stream, 8 * count))
    if sum(sizes) > MAX_PROMISED_BYTES:
        raise pickle.UnpicklingError(f"a message of {sum(sizes)} bytes")
    body = _exactly(stream, sizes[0])
    if memory is not None and is_shared:
        arrays = _cut(memory, sizes[1:])
    else:
        arrays = [_exactly(stream, size) for size in sizes[1:]]
    return _ValuesOnly(BytesIO(body), buffers=arrays).load()


def _cut(memory: mmap, sizes: Sequence[int]) -> list[bytes]:
    """Copy the arrays out, since the next value overwrites them."""
    arrays, place = [], 0
    for size in sizes:
        arrays.append(memory[place : place + size])
        place += size
    return arrays


def _exactly(stream: IO[bytes], size: int) -> bytes:
    part = stream.read(size)
    if len(part) < size:
        raise EOFError
    return part
