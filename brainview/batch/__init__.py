"""Batch analysis of many scans: workers, journal, table, pause and resume."""

from brainview.batch.cluster_tls import ClusterTls
from brainview.batch.job import BatchJob, Outputs
from brainview.batch.progress import BatchProgress, BatchRow, PauseSwitch, Tally
from brainview.batch.run import run_batch
from brainview.batch.trace import batch_trace

__all__ = [
    "BatchJob",
    "BatchProgress",
    "BatchRow",
    "ClusterTls",
    "Outputs",
    "PauseSwitch",
    "Tally",
    "batch_trace",
    "run_batch",
]
