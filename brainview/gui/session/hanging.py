"""Chooses the series of an earlier study that is set beside a series."""

from collections.abc import Mapping

from brainview.core import Catalog, Scan, Series


def prior_candidates(catalog: Catalog, shown: Series) -> tuple[Series, ...]:
    """List the series of earlier studies that may be compared with a series.

    Parameters
    ----------
    catalog : Catalog
        All series that were found.
    shown : Series
        The current series.

    Returns
    -------
    tuple of Series
        Of the same patient and in the same plane, from the latest study to the
        earliest. Empty if the patient, the plane or the date is unknown.
    """
    date = shown.identity.study_date
    if not (shown.patient_key and shown.plane and date):
        return ()
    found = [
        series
        for series in catalog.series
        if series.patient_key == shown.patient_key
        and series.study_key != shown.study_key
        and series.plane is shown.plane
        and "" < series.identity.study_date < date
        and not series.is_localizer
    ]
    # Python's sort is stable, so the series of a study stay in their order.
    found.sort(key=lambda series: series.identity.study_date, reverse=True)
    return tuple(found)


def best_prior(
    shown: Series,
    scan: Scan,
    candidates: tuple[Series, ...],
    scans: Mapping[str, Scan],
) -> Series | None:
    """Choose the series of the same kind of sequence in the latest study that has one.

    Parameters
    ----------
    shown : Series
        The current series.
    scan : Scan
        One of its slices.
    candidates : tuple of Series
        From `prior_candidates`.
    scans : mapping of str to Scan
        A slice of each, by the key of the series; those that can't be read are left
        out.

    Returns
    -------
    Series or None
        Of several in one study, one with the same name, or else the one with the most
        similar number of slices. A sequence that the header doesn't tell is recognized
        by the same name only.
    """
    alike = [
        series
        for series in candidates
        if (other := scans.get(series.key)) is not None
        if _is_alike(shown, scan, series, other)
    ]
    if not alike:
        return None
    latest = [series for series in alike if series.study_key == alike[0].study_key]
    return min(
        latest,
        key=lambda series: (
            _name(series) != _name(shown),
            abs(len(series) - len(shown)),
        ),
    )


def _is_alike(shown: Series, scan: Scan, series: Series, other: Scan) -> bool:
    if scan.sequence is None or other.sequence is None:
        return _name(series) == _name(shown) != ""
    return scan.sequence is other.sequence


def _name(series: Series) -> str:
    return " ".join(series.identity.series.lower().split())
