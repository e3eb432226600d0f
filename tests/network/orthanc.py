"""An Orthanc of the test's own: Debian's package, on free ports of this computer."""

import json
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

WEB = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")


def free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


@contextmanager
def running_orthanc(folder: Path, listener_port: int = 1) -> Iterator[tuple[int, str]]:
    """Run an Orthanc, and give its DICOM port and the address of its DICOMweb."""
    program = shutil.which("Orthanc", path="/usr/sbin:/usr/bin:/usr/local/bin")
    if program is None or not WEB.exists():
        pytest.skip("needs Debian's packages orthanc and orthanc-dicomweb")
    dicom, http = free_ports(2)
    settings = {
        "DicomAet": "ORTHANC",
        "DicomPort": dicom,
        "DicomCheckCalledAet": True,
        "DicomAlwaysAllowGet": True,
        "DicomModalities": {"own": ["BRAINVIEW", "127.0.0.1", listener_port]},
        "HttpPort": http,
        "RemoteAccessAllowed": False,
        "AuthenticationEnabled": False,
        "StorageDirectory": str(folder / "stored"),
        "IndexDirectory": str(folder / "stored"),
        "Plugins": [str(WEB)],
    }
    (folder / "orthanc.json").write_text(json.dumps(settings))
    address = f"http://127.0.0.1:{http}"
    with (
        (folder / "orthanc.log").open("w") as log,
        subprocess.Popen(
            [program, folder / "orthanc.json"], stdout=log, stderr=log
        ) as process,
    ):
        try:
            _wait(f"{address}/system", process)
            yield dicom, f"{address}/dicom-web"
        finally:
            process.kill()


def _wait(address: str, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(address):
                return
        except OSError:
            time.sleep(0.05)
    pytest.fail("Orthanc didn't start")
