"""What the audit log says of a batch."""

from collections.abc import Mapping

from brainview.audit import model_traces
from brainview.batch.job import BatchJob
from brainview.batch.progress import Tally
from brainview.models import Manifest, file_sha256


def batch_trace(
    job: BatchJob, tally: Tally, manifests: Mapping[str, Manifest]
) -> dict[str, object]:
    """Return what the audit log says of a batch.

    Parameters
    ----------
    job : BatchJob
        What was analyzed, and with which models.
    tally : Tally
        What came of it.
    manifests : mapping of str to Manifest
        By model id.

    Returns
    -------
    dict of str to object
        Counts, and digests of the models and of the table.

    Raises
    ------
    OSError
        If the table can't be read any more.
    """
    return {
        "scans": tally.rows,
        "answered": tally.analyzed,
        "models": model_traces(manifests[each] for each in job.choice.named),
        "table": file_sha256(job.outputs.table),
    }
