import pytest

from brainview.__main__ import main
from brainview.core import ManifestError, resources_folder
from brainview.readers.samples import load_samples

SAMPLES = load_samples(resources_folder() / "samples")


@pytest.mark.usefixtures("models")
def test_the_demo_answers_every_sample_and_writes_a_report(here, capsys):
    assert main(["demo"]) == 0
    said = capsys.readouterr().out
    first = said.splitlines()[: len(SAMPLES)]
    assert all("expected: " in line for line in first)
    assert "For research use only. Not a medical device." in said
    assert (here / "brainview-demo-report.png").is_file()


def test_samples_carry_what_they_show():
    assert {sample.expected_class for sample in SAMPLES} == {
        "glioma",
        "meningioma",
        "notumor",
        "pituitary",
    }


def test_an_installation_without_samples_has_none(tmp_path):
    assert load_samples(tmp_path) == ()


def test_a_broken_list_of_samples_is_reported_in_a_sentence(tmp_path):
    (tmp_path / "samples.json").write_text('[{"title": "no file"}]')
    with pytest.raises(ManifestError, match=r"samples\.json is broken"):
        load_samples(tmp_path)


def test_a_sample_with_a_missing_file_is_left_out(tmp_path):
    (tmp_path / "samples.json").write_text('[{"file": "gone.png", "title": "Gone"}]')
    assert load_samples(tmp_path) == ()
