"""How fast a DICOM file wants its frames played."""

from pydicom.dataset import Dataset

from brainview.readers.dicom.header import number


def frame_rate(dataset: Dataset) -> float | None:
    """Return frames a second.

    Parameters
    ----------
    dataset : Dataset
        The header.

    Returns
    -------
    float or None
        Positive; None where the file doesn't say.

    Notes
    -----
    DICOM PS3.3 C.7.6.5 (Cine): Recommended Display Frame Rate (0008,2144), else Cine
    Rate (0018,0040), else from Frame Time (0018,1063), which is in milliseconds.
    """
    for keyword in ("RecommendedDisplayFrameRate", "CineRate"):
        rate = number(dataset, keyword)
        if rate is not None and rate > 0:
            return rate
    milliseconds = number(dataset, "FrameTime")
    return 1000 / milliseconds if milliseconds and milliseconds > 0 else None
