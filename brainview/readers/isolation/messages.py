"""Messages between the program and its decoder child: plain data, never code.

Numbers, text and bytes go through a pipe as msgpack, and arrays through shared memory.
A decoder that damaged its own memory may write anything; what the program takes from a
message is checked against the types of the answer.
"""

import os
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from mmap import mmap
from pathlib import Path
from typing import IO, Any, Generic, TypeVar, get_args

import msgspec
import numpy as np

from brainview.readers.limits import MAX_PROMISED_BYTES

T = TypeVar("T")

_HEAD = struct.Struct("<L?")  # parts, and whether the arrays lie in the shared memory
_MAX_PARTS = 64

# Enough for a slice of 2048×2048 or one of 1024×1024 in color; only what is used
# takes memory, and what is larger goes through the pipe.
_SHARED_BYTES = 1 << 24


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


class _Array(msgspec.Struct, array_like=True):
    """Where the bytes of an array are, and what they mean."""

    dtype: str
    shape: tuple[int, ...]
    part: int


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """A value, ready to be sent.

    Attributes
    ----------
    body : bytes
        The value as msgpack, without the content of its arrays.
    arrays : sequence of memoryview
        The bytes of its arrays.
    """

    body: bytes
    arrays: Sequence[memoryview]


def pack(value: object) -> Message:
    """Turn a value into bytes.

    Parameters
    ----------
    value : object
        Made of data classes, structs, enumerations, paths, arrays and plain values.

    Raises
    ------
    TypeError, ValueError, OverflowError
        If a part of it is none of these, a number is too large, or a text isn't valid
        Unicode.
    """
    arrays: list[memoryview] = []

    def plain(part: object) -> object:
        if isinstance(part, np.ndarray):
            whole = np.ascontiguousarray(part)
            arrays.append(whole.reshape(-1).view(np.uint8).data)
            return _Array(part.dtype.str, part.shape, len(arrays) - 1)
        if isinstance(part, Path):
            return os.fsencode(part)  # a name needn't be valid text
        if isinstance(part, np.generic):
            return part.item()
        for kind in (str, int, float):  # pydicom's numbers and texts derive from them
            if isinstance(part, kind):
                return kind(part)
        raise TypeError(f"{type(part).__name__} is no plain data")

    return Message(msgspec.msgpack.encode(value, enc_hook=plain), arrays)


def send(stream: IO[bytes], message: Message, memory: mmap | None = None) -> None:
    """Write a message.

    Parameters
    ----------
    stream : binary file
        A buffered pipe.
    message : Message
        From `pack`.
    memory : mmap or None
        Where the arrays go if there is room; they replace those of the last message.

    Raises
    ------
    OSError
        If the other end is closed.
    """
    sizes = [len(message.body), *(array.nbytes for array in message.arrays)]
    # A pipe holds so little that both processes would wake sixteen times for a slice,
    # which takes long on a busy machine.
    is_shared = memory is not None and sum(sizes[1:]) <= len(memory)
    stream.write(_HEAD.pack(len(sizes), is_shared))
    stream.write(struct.pack(f"<{len(sizes)}Q", *sizes))
    stream.write(message.body)
    place = 0
    for array in message.arrays:
        if memory is not None and is_shared:
            memory[place : place + array.nbytes] = array
            place += array.nbytes
        else:
            stream.write(array)
    stream.flush()


class Receiver(Generic[T]):
    """Reads the messages of one stream.

    Parameters
    ----------
    stream : binary file
        A buffered pipe.
    kind : type
        What the messages are: a struct, or a union of tagged structs.
    memory : mmap or None
        As in `send`.
    """

    def __init__(
        self, stream: IO[bytes], kind: type[T] | Any, memory: mmap | None = None
    ) -> None:
        self._stream = stream
        self._memory = memory
        self._arrays: list[bytes] = []
        # Made once, since it takes longer than decoding a message.
        self._decoder = msgspec.msgpack.Decoder(kind, dec_hook=self._part)

    def receive(self) -> T:
        """Wait for a message and return its value.

        Its arrays are read-only and its own.

        Raises
        ------
        EOFError
            If the other end is closed.
        msgspec.DecodeError
            If it is no message of this kind.
        """
        count, is_shared = _HEAD.unpack(_read_exactly(self._stream, _HEAD.size))
        if not 1 <= count <= _MAX_PARTS:
            raise msgspec.DecodeError(f"a message of {count} parts")
        sizes = struct.unpack(f"<{count}Q", _read_exactly(self._stream, 8 * count))
        if sum(sizes) > MAX_PROMISED_BYTES:
            raise msgspec.DecodeError(f"a message of {sum(sizes)} bytes")
        body = _read_exactly(self._stream, sizes[0])
        if self._memory is not None and is_shared:
            self._arrays = _copied(self._memory, sizes[1:])
        else:
            self._arrays = [_read_exactly(self._stream, size) for size in sizes[1:]]
        try:
            value: T = self._decoder.decode(body)
        finally:
            self._arrays = []
        return value

    def _part(self, kind: Any, plain: Any) -> object:
        """Make a path or an array of what `pack` made of it."""
        if kind is Path:
            return Path(os.fsdecode(plain))
        stated = msgspec.convert(plain, _Array)
        # The field is an NDArray[number], which is ndarray[shape, dtype[number]].
        dtype = np.dtype(get_args(get_args(kind)[1])[0])
        if stated.dtype != dtype.str or not 0 <= stated.part < len(self._arrays):
            raise ValueError(f"an array of {stated.dtype}")
        return np.frombuffer(self._arrays[stated.part], dtype).reshape(stated.shape)


def _copied(memory: mmap, sizes: Sequence[int]) -> list[bytes]:
    """Copy the arrays out: the next message overwrites them."""
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
