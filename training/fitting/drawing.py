"""Draws batches of images, in this process or in others that work ahead.

Other processes import this module, so it must not import Keras.
"""

import multiprocessing
from collections import OrderedDict
from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from typing import ClassVar

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Arrays, as_model_input
from training.fitting.augment import augment
from training.fitting.paste import paste_tumor
from training.recipes.augmentation import Augmentation

UNKNOWN = 255
"""In place of a mask that isn't known."""

# A seed, and the positions of the samples of a batch in the arrays.
Request = tuple[tuple[int, ...], NDArray[np.intp]]


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """The images of a batch.

    Attributes
    ----------
    images : (B, H, W, C) float32 ndarray
        In [0, 1].
    masks : (B, H, W) uint8 ndarray or None
        0 or 1, or `UNKNOWN` everywhere.
    pasted : (B,) bool ndarray
        True where a tumor was pasted into the image.
    random : numpy.random.Generator
        As it is after the images were drawn.
    """

    images: NDArray[np.float32]
    masks: NDArray[np.uint8] | None
    pasted: NDArray[np.bool_]
    random: np.random.Generator


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """What the masks of an `Arrays` say.

    Attributes
    ----------
    known : (N,) bool ndarray
        Whether a sample's mask is known; that of a slice without a tumor is empty.
    outlined : (n,) int ndarray
        The samples with an outlined tumor.
    tumor_free : (N,) bool ndarray
        Whether a sample shows no tumor.
    """

    known: NDArray[np.bool_]
    outlined: NDArray[np.intp]
    tumor_free: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """Draws the batches of an `Arrays`; a seed gives the same batch everywhere.

    Attributes
    ----------
    arrays : Arrays
        Images and masks.
    size : int
        Rows and columns of the images.
    augmentation : Augmentation or None
        None for unchanged images.
    evidence : Evidence or None
        None where every mask is known, and no tumor is pasted.
    """

    arrays: Arrays
    size: int
    augmentation: Augmentation | None
    evidence: Evidence | None = None

    def draw(self, request: Request) -> Drawn:
        """Draw a batch."""
        seed, chosen = request
        random = np.random.default_rng(seed)
        drawn = [self._sample(int(i), random) for i in chosen]
        images = np.stack([image for image, _, _ in drawn])
        masks = [mask for _, mask, _ in drawn if mask is not None]
        pasted = np.array([is_pasted for _, _, is_pasted in drawn])
        return Drawn(images, np.stack(masks) if masks else None, pasted, random)

    def _sample(
        self, index: int, random: np.random.Generator
    ) -> tuple[NDArray[np.float32], NDArray[np.uint8] | None, bool]:
        image, mask = self._resized(index)
        evidence, amount, is_pasted = self.evidence, self.augmentation, False
        if evidence is not None and not evidence.known[index]:
            mask = None
        if amount is None:
            drawn = as_model_input(image)
        else:
            if evidence is not None and amount.paste and evidence.tumor_free[index]:
                found = self._with_tumor(image, evidence, amount.paste, random)
                if found is not None:
                    (image, mask), is_pasted = found, True
            drawn, mask = augment(image, mask, amount, random)
        if mask is None and evidence is not None:
            mask = np.full((self.size, self.size), UNKNOWN, np.uint8)
        return drawn, mask, is_pasted

    def _resized(
        self, index: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
        masks = self.arrays.masks
        mask = None if masks is None else masks[index]
        return _resize(self.arrays.images[index], mask, self.size)

    def _with_tumor(
        self,
        image: NDArray[np.uint8],
        evidence: Evidence,
        probability: float,
        random: np.random.Generator,
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]] | None:
        """Paste the tumor of another sample; None where none is to be, or fits."""
        if random.random() >= probability or not len(evidence.outlined):
            return None
        donor, outline = self._resized(int(random.choice(evidence.outlined)))
        if outline is None:
            return None
        gray, other = (as_model_input(each)[..., 0] for each in (image, donor))
        found = paste_tumor(gray, other, outline, random)
        if found is None:
            return None
        pasted, mask = found
        return np.rint(pasted * 255).astype(np.uint8)[..., None], mask


class Workers:
    """Processes that draw batches before they are asked for.

    Parameters
    ----------
    drawing : Drawing
        What they draw; each of them gets a copy.
    count : int
        How many.
    """

    _drawing: ClassVar[Drawing]  # of a worker

    def __init__(self, drawing: Drawing, count: int) -> None:
        self._pool = ProcessPoolExecutor(
            count,
            # A copy of this process would copy the locks of its threads too.
            multiprocessing.get_context("spawn"),
            initializer=Workers._begin,
            initargs=(drawing,),
        )
        self._room = 2 * count
        self._waiting: OrderedDict[tuple[int, ...], Future[Drawn]] = OrderedDict()

    def draw(self, request: Request, following: Iterable[Request]) -> Drawn:
        """Return a batch, and let those that follow it be drawn meanwhile."""
        self._ask(request)
        for later in following:
            if len(self._waiting) > self._room:
                break
            self._ask(later)
        return self._waiting.pop(request[0]).result()

    def forget(self) -> None:
        """Drop what was drawn ahead."""
        for future in self._waiting.values():
            future.cancel()
        self._waiting.clear()

    def close(self) -> None:
        """End the processes."""
        self.forget()
        self._pool.shutdown()

    def _ask(self, request: Request) -> None:
        if request[0] not in self._waiting:
            self._waiting[request[0]] = self._pool.submit(Workers._draw, request)

    @staticmethod
    def _begin(drawing: Drawing) -> None:
        cv2.setNumThreads(1)  # the processes share the processor already
        Workers._drawing = drawing

    @staticmethod
    def _draw(request: Request) -> Drawn:
        return Workers._drawing.draw(request)


def _resize(
    image: NDArray[np.uint8], mask: NDArray[np.uint8] | None, size: int
) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    if image.shape[0] == size:
        return image, mask
    channels = image.shape[2]
    image = cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA)
    if mask is not None:
        # The mean, thresholded at one half, keeps the area of thin parts.
        mask = cv2.resize(mask * 255, (size, size), interpolation=cv2.INTER_AREA)
        mask = (mask > 127).astype(np.uint8)
    return image.reshape(size, size, channels), mask
