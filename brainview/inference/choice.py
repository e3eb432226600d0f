"""Which models are asked, and how they work together."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """The models that are asked about a scan.

    Attributes
    ----------
    model_id : str or None
        Classifier; None for the registry's default.
    segmenter_id : str or None
        None for no segmenter.
    two_stage : bool
        Whether the classifier decides if the segmenter is asked at all: a slice in
        which it sees no tumor gets no mask. Without effect where the classifier has
        no such class.
    """

    model_id: str | None = None
    segmenter_id: str | None = None
    two_stage: bool = False
