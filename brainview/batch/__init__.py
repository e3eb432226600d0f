"""Many scans: finding, analyzing, writing down, stopping and going on."""

from brainview.batch.job import BatchJob, Outputs
from brainview.batch.progress import Brake, Row, Standing, Tally
from brainview.batch.run import run_batch

__all__ = [
    "BatchJob",
    "Brake",
    "Outputs",
    "Row",
    "Standing",
    "Tally",
    "run_batch",
]
