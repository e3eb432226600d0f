from pathlib import Path

import pydicom
import pytest
from pydicom import config
from pydicom.encaps import encapsulate, get_frame
from pydicom.uid import UID
from scan_files import BUNDLED, RAMP, dicom_dataset, header, write_dicom

from brainview.core import ScanReadError
from brainview.readers import read_scan
from brainview.readers.boundary import Refusal
from brainview.readers.dicom.pixel_format import refuse_coding
from brainview.readers.jpeg.extended import decode_extended_jpeg

JPEG = "1.2.840.10008.1.2.4."


def refusal(syntax):
    with pytest.raises(Refusal) as error:
        refuse_coding(UID(syntax, config.IGNORE))
    return error.value.reason, error.value.remedy


@pytest.mark.parametrize(
    ("syntax", "what", "how"),
    [
        (f"{JPEG}55", "JPEG Full Progression", "dcmdjpeg"),
        (f"{JPEG}66", "JPEG Lossless, Hierarchical", "dcmdjpeg"),
        (f"{JPEG}93", "JPEG 2000 Part 2", "Kakadu"),
        (f"{JPEG}100", "a video (MPEG2", "video player"),
        (f"{JPEG}103.1", "a video (Fragmentable MPEG-4", "video player"),
        (f"{JPEG}108", "a video (HEVC", "video player"),
        (f"{JPEG}112", "JPEG XL", "djxl"),
        ("1.2.840.10008.1.2.1.98", "Encapsulated Uncompressed", "gdcmconv"),
        ("1.2.840.10008.1.2.7.1", "a video (SMPTE", "video player"),
        ("1.2.840.10008.1.2.8.1", "Deflated Image Frame", "uncompressed"),
    ],
)
def test_what_cannot_be_decoded_is_named_with_what_can(syntax, what, how):
    reason, remedy = refusal(syntax)
    assert what in reason
    assert how in remedy


def test_an_unknown_coding_is_named_by_its_number():
    assert "(1.2.3.4.5)" in refusal("1.2.3.4.5")[0]


def test_a_coding_that_is_not_a_number_is_not_repeated():
    assert "DOE" not in refusal("DOE^JANE")[0]


@pytest.mark.parametrize("process", range(52, 67))
def test_even_long_names_fit_into_a_sentence(process):
    reason, remedy = refusal(f"{JPEG}{process}")
    error = ScanReadError(Path("a.dcm"), reason=reason, remedy=remedy)
    assert len(str(error)) <= 200


@pytest.mark.parametrize("syntax", [f"{JPEG}102", f"{JPEG}110", f"{JPEG}108"])
def test_a_file_says_why_it_cannot_be_decoded(tmp_path, syntax):
    dataset = dicom_dataset(PixelData=encapsulate([b"\xff\xd8\xff\xd9"]))
    dataset["PixelData"].is_undefined_length = True
    dataset.file_meta.TransferSyntaxUID = f"{JPEG}102"
    pydicom.dcmwrite(tmp_path / "a.dcm", dataset, implicit_vr=False, little_endian=True)
    # pydicom doesn't write what it doesn't know.
    data = (tmp_path / "a.dcm").read_bytes()
    (tmp_path / "a.dcm").write_bytes(data.replace(b".102", syntax[-4:].encode()))
    with pytest.raises(ScanReadError) as error:
        read_scan(tmp_path / "a.dcm")
    assert refusal(syntax)[0] in str(error.value)
    assert len(str(error.value)) <= 200


def test_pixels_on_a_server_are_distinguished_from_none(tmp_path):
    path = write_dicom(
        tmp_path / "a.dcm", PixelData=None, PixelDataProviderURL="http://pacs/1"
    )
    with pytest.raises(ScanReadError, match="server"):
        read_scan(path)


def test_pixels_cut_short_are_counted(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", PixelData=RAMP.tobytes()[:-6])
    with pytest.raises(ScanReadError, match="90 of 96 bytes"):
        read_scan(path)


@pytest.fixture(scope="module")
def coded():
    return get_frame(
        header(BUNDLED / "JPGExtended.dcm").PixelData, 0, number_of_frames=1
    )


@pytest.mark.parametrize(
    ("sound", "damaged"),
    [
        (b"\xff\xc1\x00\x0b\x0c", b"\xff\xc1\x00\x0b\x08"),  # 8 bits
        (b"\x01\x00\x01\x01\x11\x00", b"\x01\x00\x01\x01\x41\x00"),  # sampling
        (b"\x01\x00\x01\x01\x11\x00", b"\x01\x00\x01\x01\x11\x02"),  # no such steps
        (b"\xff\xda\x00\x08\x01\x01\x00", b"\xff\xda\x00\x08\x01\x01\x11"),  # table
        (b"\xff\xda\x00\x08\x01\x01\x00", b"\xff\xda\x00\x08\x01\x02\x00"),  # name
        (b"\xff\xdb\x00\x43\x00", b"\xff\xdb\x00\x43\x20"),  # wide beyond reason
        (b"\xff\xc4\x00\x47\x00\x01\x00\x03", b"\xff\xc4\x00\x47\x00\x09\x00\x03"),
        (b"\xff\xd9", b"\xff\xcf"),  # a foreign marker, and no end
    ],
)
def test_a_12_bit_stream_that_contradicts_the_standard_is_refused(
    coded, sound, damaged
):
    assert sound in coded
    with pytest.raises(Refusal):
        decode_extended_jpeg(coded.replace(sound, damaged), 1024, 256)
