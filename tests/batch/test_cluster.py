import os
import signal
import threading
from dataclasses import replace

import pytest
from batch_files import table

from brainview.core import Cancelled, CancelToken, InferenceError

distributed = pytest.importorskip("distributed")

pytestmark = [
    pytest.mark.slow,
    # Of Dask, which closes threads and sockets later.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def undisturbed(run, job, many, tmp_path):
    outputs = replace(job.outputs, table=tmp_path / "alone.csv")
    run(sources=(many,), outputs=outputs)
    return table(outputs.table)


def without_engine(rows):
    return [{k: v for k, v in row.items() if k != "engine"} for row in rows]


def test_two_workers_give_the_same_table(run, job, many, undisturbed):
    run(sources=(many,), cluster="local", workers=2)
    assert table(job.outputs.table) == undisturbed


def test_a_lost_worker_changes_nothing(run, job, many, undisturbed):
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        dashboard_address="127.0.0.1:0",
        silence_logs=50,
    ) as cluster:
        victims = [worker.pid for worker in cluster.workers.values()]

        def report(now):
            if now.tally.rows > 100 and victims:
                os.kill(victims.pop(), signal.SIGKILL)
                victims.clear()

        run(sources=(many,), cluster=cluster.scheduler_address, report=report)
    assert not victims
    assert table(job.outputs.table) == undisturbed


def test_a_stopped_cluster_leaves_no_workers(run, many):
    token = CancelToken()
    threading.Timer(0.1, token.cancel).start()
    with pytest.raises(Cancelled):
        run(sources=(many,), cluster="local", workers=1, token=token)


def test_a_missing_scheduler_is_named(run):
    with pytest.raises(InferenceError, match=r"Can't reach .* tcp://127.0.0.1:9"):
        run(cluster="tcp://127.0.0.1:9")
