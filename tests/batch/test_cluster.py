import os
import shutil
import signal
import subprocess
import threading
from dataclasses import replace

import pytest
from batch_files import table

from brainview.batch import ClusterTls
from brainview.core import Cancelled, CancelToken, InferenceError

distributed = pytest.importorskip("distributed")

pytestmark = [
    pytest.mark.slow,
    # Of Dask, which closes threads and sockets later.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def undisturbed(run, job, hundreds, tmp_path):
    outputs = replace(job.outputs, table=tmp_path / "alone.csv")
    run(sources=(hundreds,), outputs=outputs)
    return table(outputs.table)


def without_engine(rows):
    return [{k: v for k, v in row.items() if k != "engine"} for row in rows]


def test_two_workers_give_the_same_table(run, job, hundreds, undisturbed):
    run(sources=(hundreds,), cluster="local", workers=2)
    assert table(job.outputs.table) == undisturbed


def test_a_lost_worker_changes_nothing(run, job, hundreds, undisturbed):
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

        run(sources=(hundreds,), cluster=cluster.scheduler_address, report=report)
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


@pytest.fixture(scope="module")
def keys(tmp_path_factory):
    """The certificate and key of an authority that also signs for all others."""
    if not shutil.which("openssl"):
        pytest.skip("needs openssl")
    folder = tmp_path_factory.mktemp("keys")
    certificate, key = folder / "cert.pem", folder / "key.pem"
    words = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout"
    subprocess.run(
        ["openssl", *words.split(), str(key), "-out", str(certificate)],
        check=True,
        capture_output=True,
    )
    return ClusterTls(certificate, certificate, key)


def test_a_cluster_with_tls_is_used(run, keys):
    security = distributed.Security(
        tls_ca_file=str(keys.authority),
        tls_scheduler_cert=str(keys.certificate),
        tls_scheduler_key=str(keys.key),
        tls_worker_cert=str(keys.certificate),
        tls_worker_key=str(keys.key),
        tls_client_cert=str(keys.certificate),
        tls_client_key=str(keys.key),
        require_encryption=True,
    )
    with distributed.LocalCluster(
        n_workers=1,
        threads_per_worker=1,
        dashboard_address=None,
        security=security,
        protocol="tls://",
    ) as cluster:
        address = cluster.scheduler_address
        assert address.startswith("tls://")
        tally = run(cluster=address, tls=keys)
    assert tally.analyzed == tally.rows == 30


def test_keys_are_never_used_with_an_unencrypted_address(run, keys):
    with pytest.raises(InferenceError, match="doesn't begin with tls://"):
        run(cluster="tcp://127.0.0.1:8786", tls=keys)


def test_a_missing_key_is_named(run, keys):
    tls = replace(keys, key=keys.key.with_name("none.pem"))
    with pytest.raises(InferenceError, match=r"no file none\.pem"):
        run(cluster="tls://127.0.0.1:8786", tls=tls)
