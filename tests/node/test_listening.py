"""brainview as a node: what arrives is answered once, whatever happens."""

import io
import json
import threading

import cv2
import numpy as np
import pytest
import unclosed
from dicom_series import IDENTITY, write_series
from pydicom import dcmread
from spheres import slices_at

from brainview.audit import AuditLog
from brainview.core import Cancelled, CancelToken, SettingsError
from brainview.core.packed_mask import PackedMask
from brainview.core.reader_notes import Verdict
from brainview.inference import Analyzer, Choice, EngineOptions
from brainview.models import ModelRegistry
from brainview.network import Endpoint, Receiver, dicom_files, send
from brainview.node import AnswerWriter, ListeningService
from brainview.node.answering import SeriesAnswer
from brainview.readers import read_scan
from brainview.settings import Caller, Listener, LoadedSettings, Node, Settings
from brainview.store import ReaderRecords, StudyStore, default_folder

pytestmark = unclosed.ALLOWED


def record(event, **fields):
    AuditLog().record(event, **fields)


SCANNER = Caller(ae_title="SCANNER", addresses=("127.0.0.1",))


class Stopped(BaseException):
    """In place of the end of the process."""


class Archive:
    """The destination: keeps the objects that it is sent, by their source series."""

    def __init__(self):
        self.found = {}

    def take(self, incoming):
        dataset = dcmread(io.BytesIO(incoming.content))
        self.found[dataset.SOPInstanceUID] = dataset
        return 0

    def kinds(self):
        """The modalities of the results for each study."""
        kinds = {}
        for dataset in self.found.values():
            kinds.setdefault(dataset.StudyInstanceUID, []).append(dataset.Modality)
        return {study: sorted(found) for study, found in kinds.items()}


@pytest.fixture
def archive():
    found = Archive()
    caller = Caller(ae_title="BRAINVIEW", addresses=("127.0.0.1",))
    with Receiver(
        Endpoint("ARCHIVE", "127.0.0.1", 0, [caller]), found.take, print
    ) as receiver:
        found.node = Node(
            name="archive", ae_title="ARCHIVE", host="127.0.0.1", port=receiver.port
        )
        yield found


@pytest.fixture(scope="module")
def answers(tiny_models):
    registry = ModelRegistry([tiny_models])
    choice = Choice("tiny-classifier", "tiny-segmenter")
    analyzer = Analyzer(registry, EngineOptions())
    kinds = ("seg", "sr")
    return AnswerWriter(registry, analyzer, choice, "auto", kinds, keep_identity=False)


@pytest.fixture(scope="module")
def scans(tmp_path_factory):
    """Three series of a head, each in a study of its own."""

    def pixels(index):
        head = np.zeros((64, 64), np.uint16)
        cv2.ellipse(head, (32, 32), (26, 29), 0, 0, 360, 40, -1)
        head[24:40, 30:44] = 200
        return {"PixelData": head.tobytes()}

    folder = tmp_path_factory.mktemp("scans")
    for name in "abc":
        write_series(folder / name, slices_at((0.0, 3.0)), pixels)
    return [list(dicom_files(folder / name)) for name in "abc"]


class Listening:
    """A service in a thread, and what it says."""

    def __init__(self, service, log):
        self.log = log
        self.error = None
        self._port = None
        self._token = CancelToken()
        self._opened = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(service,))

    def _run(self, service):
        try:
            service.run(self._token, self._listening)
        except (Cancelled, Stopped):
            pass
        except Exception as error:  # noqa: BLE001 - shown by the test
            self.error = error
        self._opened.set()

    def _listening(self, port):
        self._port = port
        self._opened.set()

    def __enter__(self):
        self._thread.start()
        self._opened.wait(20)
        return self

    def __exit__(self, *_):
        self._token.cancel()
        self._thread.join()
        assert self.error is None

    def ended(self):
        self._thread.join(20)
        return not self._thread.is_alive()

    def send(self, files, title="SCANNER"):
        node = Node(
            name="listener", ae_title="BRAINVIEW", host="127.0.0.1", port=self._port
        )
        return [each.refusal for each in send(node, Settings(ae_title=title), files)]

    def wait(self, words, count=1):
        for _ in range(600):
            if sum(words in line for line in self.log) >= count:
                return
            threading.Event().wait(0.05)
        raise AssertionError((words, self.log))


@pytest.fixture
def listen(archive, answers, tmp_path):
    def start(answers=answers, **fields):
        options = {
            "port": 0,
            "callers": (SCANNER,),
            "destinations": ("archive",),
            "quiet_s": 0.5,
            "folder": str(tmp_path / "node"),
        }
        settings = Settings(
            nodes=(archive.node,), listener=Listener(**(options | fields))
        )
        loaded, log = LoadedSettings(settings, tmp_path / "settings.json"), []
        return Listening(ListeningService(loaded, answers, log.append, record), log)

    return start


def test_each_series_is_answered_and_a_broken_one_is_named(
    listen, archive, scans, tmp_path
):
    (tmp_path / "broken").mkdir()
    for number, file in enumerate(scans[2]):
        dataset = dcmread(file.path)
        dataset.PixelData = b"short"
        if number:  # 10 GB by its header
            dataset.Rows = dataset.Columns = 50_000
            dataset.NumberOfFrames = 2
        dataset.save_as(tmp_path / "broken" / f"{number}.dcm")
    with listen() as listening:
        for files in (scans[0], dicom_files(tmp_path / "broken"), scans[1]):
            assert not any(listening.send(list(files)))
        listening.wait("is answered", 2)
        listening.wait("has no answer")
        listening.wait("Sent", 2)
    studies = {dcmread(files[0].path).StudyInstanceUID for files in scans[:2]}
    assert archive.kinds() == {key: ["SEG", "SR"] for key in studies}
    said = "\n".join(listening.log)
    assert said.count("its pixels are cut short") == 1
    assert "its header promises 50000×50000×2 pixels, which is above the limit" in said
    assert not [text for text in IDENTITY.values() if text in said]
    lines = [
        entry for entry in AuditLog().entries() if str(entry.get("series")) in said
    ]
    events = [entry["event"] for entry in lines]
    assert events.count("receive") == events.count("analysis") + 1 == 3
    assert not [text for text in IDENTITY.values() if text in json.dumps(lines)]
    assert len(list((tmp_path / "node" / "failed").iterdir())) == 1
    assert not list((tmp_path / "node" / "incoming").iterdir())
    assert not list((tmp_path / "node" / "results").iterdir())


def test_a_failed_series_that_comes_again_is_analyzed_anew(listen, archive, scans):
    class Failing:
        def answer(self, objects, into, token):
            return SeriesAnswer(("It is dark.",), ())

    with listen(Failing()) as listening:
        listening.send(scans[0])
        listening.wait("has no answer")
    with listen() as listening:
        listening.send(scans[0])
        listening.wait("Sent 2 objects")
    assert list(archive.kinds().values()) == [["SEG", "SR"]]


def test_a_service_that_was_killed_in_an_analysis_gives_one_result(
    listen, archive, answers, scans, tmp_path
):
    class Killed:
        def answer(self, objects, into, token):
            answers.answer(objects, into, token)
            raise Stopped

    with listen(Killed()) as listening:
        listening.send(scans[0])
        assert listening.ended()
    assert not archive.found
    with listen() as listening:
        listening.wait("Sent")
        assert listening.send(scans[0]) == ["", ""]
        late = dcmread(scans[0][0].path)
        late.SOPInstanceUID = late.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
        late.save_as(tmp_path / "late.dcm")
        (refusal,) = listening.send(list(dicom_files(tmp_path / "late.dcm")))
        assert refusal
    assert list(archive.kinds().values()) == [["SEG", "SR"]]


def test_results_wait_for_a_destination_that_does_not_answer(
    listen, archive, scans, tmp_path
):
    good, archive.node = archive.node, Node(name="archive", ae_title="X", host="::1")
    with listen() as listening:
        listening.send(scans[0])
        listening.wait("Can't reach the node archive")
    archive.node = good
    with listen() as listening:
        listening.wait("Sent 2 objects to archive.")
    assert len(archive.found) == 2


def test_nobody_is_let_in_unless_configured(answers, tmp_path):
    loaded = LoadedSettings(Settings(), tmp_path / "settings.json")
    with pytest.raises(SettingsError, match="the settings let nobody in"):
        ListeningService(loaded, answers, print, record).run(CancelToken(), print)


def test_a_full_spool_refuses_and_says_so(listen, scans, monkeypatch):
    monkeypatch.setattr("brainview.node.service._GIB", 1)
    with listen(max_spool_gib=1) as listening:
        assert listening.send(scans[0]) == 2 * ["the node has no space left"]
        listening.wait("the spool is full", 2)


def test_what_was_drawn_here_is_answered_without_its_texts(
    answers, scans, tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = scans[0][0].path
    source = read_scan(path).source
    records = ReaderRecords(StudyStore(default_folder()))
    verdict = Verdict("meningioma", "Says Mr. Miller", is_reviewed=True)
    mask = np.zeros((64, 64), bool)
    mask[20:40, 20:40] = True
    records.verdicts.put(source.study, {source.subject: (None, verdict)})
    drawn = {source.slice_key: (None, PackedMask.of(mask))}
    records.masks.put(source.study, drawn)
    out = tmp_path / "out"
    out.mkdir()
    assert answers.answer(path.parent, out, CancelToken()).problems == ()
    report = str(dcmread(out / "series-01-sr-reader.dcm"))
    assert "Meningioma" in report
    assert "Miller" not in report
    assert (out / "series-01-seg-reader.dcm").exists()
