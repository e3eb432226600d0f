"""Chooses the series to show beside others, until the user chooses one."""

from collections.abc import Collection

from brainview.core import Catalog, Series


def companion(
    catalog: Catalog, shown: Series, taken: Collection[str] = ()
) -> Series | None:
    """Choose a series to show beside another one.

    Parameters
    ----------
    catalog : Catalog
        All series that were found.
    shown : Series
        The main series.
    taken : collection of str
        Keys of series that are shown already.

    Returns
    -------
    Series or None
        Another series of the same study, preferably in the same plane and later in the
        catalog; None if the study has no other series.
    """
    keys = [series.key for series in catalog.series]
    position = keys.index(shown.key) if shown.key in keys else 0
    others = [
        series
        for series in (*catalog.series[position + 1 :], *catalog.series[:position])
        if series.study_key and series.study_key == shown.study_key
        if not series.is_localizer and series.key not in {shown.key, *taken}
    ]
    same_plane = (series for series in others if series.plane == shown.plane)
    return next(same_plane, others[0] if others else None)


def counterpart(catalog: Catalog, shown: Series, study_key: str) -> Series | None:
    """Choose the series of another study that is most like a series.

    Parameters
    ----------
    catalog : Catalog
        All series that were found.
    shown : Series
        The main series.
    study_key : str
        Of the other study.

    Returns
    -------
    Series or None
        In the same plane rather than another, then with the same name, then with the
        most similar number of slices; None if the study has only localizers.
    """
    others = [
        series
        for series in catalog.series
        if series.study_key == study_key and not series.is_localizer
    ]
    return min(
        others,
        key=lambda series: (
            series.plane != shown.plane,
            series.identity.series != shown.identity.series,
            abs(len(series) - len(shown)),
        ),
        default=None,
    )
