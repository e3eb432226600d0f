import json
import shutil

import pytest
from bundles import make_classifier_bundle

from brainview import __version__
from brainview.__main__ import main
from brainview.cli.command import COMMANDS

pytestmark = pytest.mark.usefixtures("models")


def test_version_is_printed(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"brainview {__version__}\n"


@pytest.mark.parametrize("command", [*COMMANDS, None])
def test_every_command_explains_itself(command, capsys):
    assert main([*([command] if command else []), "--help"]) == 0
    assert capsys.readouterr().out.startswith("usage: brainview")


def test_help_names_the_exit_status_and_the_notice(capsys):
    main(["--help"])
    said = capsys.readouterr().out
    assert "exit status" in said
    assert "For research use only." in said


def test_models_are_listed_with_their_honest_figures(capsys):
    assert main(["models"]) == 0
    said = capsys.readouterr().out
    assert "Tiny classifier 1.0.0, classification" in said
    assert "Right in 96 of 100 slices of unseen patients (95 to 97)." in said


def test_models_are_listed_with_what_they_are_for(capsys):
    assert main(["models"]) == 0
    said = capsys.readouterr().out
    assert "Glioma, meningioma, no tumor or pituitary · every plane" in said
    assert "Grad-CAM map · 0.0 MB" in said


def test_the_default_models_are_marked(capsys):
    assert main(["models"]) == 0
    marked = [line for line in capsys.readouterr().out.splitlines() if "(def" in line]
    assert [line.split()[0] for line in marked] == ["tiny-classifier", "tiny-segmenter"]


def test_every_line_of_a_long_list_is_aligned(tmp_path, monkeypatch, capsys):
    for number in range(10):
        name = f"model-{number}" + 3 * number * "x"
        make_classifier_bundle(tmp_path / name, id=name)
    monkeypatch.setenv("BRAINVIEW_MODELS", str(tmp_path))
    assert main(["models"]) == 0
    width = len(name) + 2  # the longest, also among the bundled
    for line in capsys.readouterr().out.splitlines():
        assert line[width - 1] == " "
        assert line[width] != " "


def test_the_json_output_describes_the_models(capsys):
    assert main(["models", "--json"]) == 0
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    tiny = {entry["id"]: entry for entry in listed}["tiny-classifier"]
    assert tiny["default"] is True
    assert tiny["planes"] == ["axial", "coronal", "sagittal"]
    assert tiny["heatmap"] is True
    assert tiny["bytes"] > 100


def test_models_are_listed_for_programs(capsys):
    assert main(["models", "--json"]) == 0
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    tiny = {entry["id"]: entry for entry in listed}["tiny-classifier"]
    assert tiny["status"] == "ok"
    assert tiny["task"] == "classification"


def test_an_altered_model_is_listed_with_its_reason(
    models, tmp_path, monkeypatch, capsys
):
    shutil.copytree(models, tmp_path / "altered")
    weights = tmp_path / "altered" / "tiny-classifier" / "model.onnx"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x00")
    monkeypatch.setenv("BRAINVIEW_MODELS", str(tmp_path / "altered"))
    assert main(["models"]) == 0
    assert "differs from the digest in its manifest" in capsys.readouterr().out


def test_info_says_what_a_file_is(scan, capsys):
    assert main(["info", str(scan)]) == 0
    said = capsys.readouterr().out.splitlines()
    facts = dict(line.split(maxsplit=1) for line in said if len(line.split()) == 2)
    assert (facts["Format"], facts["Rows"], facts["Columns"]) == ("PNG", "64", "64")


def test_info_is_one_object_for_programs(scan, capsys):
    assert main(["info", str(scan), "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["format"], facts["rows"], facts["spacing_mm"]) == ("PNG", 64, None)


def test_info_refuses_a_file_that_is_not_a_scan(here, capsys):
    (here / "x.dcm").write_text("hello")
    assert main(["info", "x.dcm"]) == 1
    assert capsys.readouterr().err.startswith("Can't open x.dcm: ")


def test_selftest_passes_on_whole_models(capsys):
    main(["selftest"])
    said = capsys.readouterr().out.splitlines()
    tiny = [line for line in said if "tiny-" in line]
    assert len(tiny) == 2
    assert all(line.startswith("passed") for line in tiny)


def test_selftest_fails_on_an_altered_model(models, tmp_path, monkeypatch, capsys):
    shutil.copytree(models, tmp_path / "altered")
    weights = tmp_path / "altered" / "tiny-segmenter" / "model.onnx"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x00")
    monkeypatch.setenv("BRAINVIEW_MODELS", str(tmp_path / "altered"))
    assert main(["selftest"]) == 1
    assert "FAILED  tiny-segmenter: " in capsys.readouterr().out
