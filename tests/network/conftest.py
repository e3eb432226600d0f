import json
import shutil
import subprocess
from pathlib import Path

import platformdirs
import pytest
from dicom_series import write_series
from pydicom import dcmread
from pydicom.uid import JPEGLSLossless
from spheres import slices_at


@pytest.fixture(scope="session")
def scan(tmp_path_factory) -> Path:
    """A series of three slices, one of them compressed, which no test changes."""
    folder = tmp_path_factory.mktemp("series") / "scan"
    write_series(folder, slices_at((0.0, 3.0, 6.0)))
    path = folder / "1.dcm"
    dataset = dcmread(path)
    dataset.compress(JPEGLSLossless, generate_instance_uid=False)
    dataset.save_as(path)
    return folder


@pytest.fixture
def configure():
    """Write the user's settings file, from its top-level fields."""
    path = platformdirs.user_config_path("brainview", appauthor=False) / "settings.json"

    def write(**fields):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"version": 1, **fields}))

    yield write
    path.unlink(missing_ok=True)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    if not shutil.which("openssl"):
        pytest.skip("needs openssl")
    folder = tmp_path_factory.mktemp("tls")
    words = (
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 "
        "-subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout key.pem "
        "-out own.pem"
    )
    subprocess.run(
        ["openssl", *words.split()], cwd=folder, check=True, capture_output=True
    )
    return str(folder / "own.pem"), str(folder / "key.pem")
