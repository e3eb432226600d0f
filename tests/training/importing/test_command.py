"""``python -m training import`` from a Keras or ONNX file to an answer."""

import json
import sys

import pytest
from foreign_networks import CLASSES, pooled_network, saved

from brainview.__main__ import main as brainview
from brainview.core import resources_folder
from training.__main__ import main as training


def analyze(folder, model_id, capsys, monkeypatch):
    """Analyze a sample with a model in `folder`; return the record."""
    monkeypatch.setenv("BRAINVIEW_MODELS", str(folder))
    scan = resources_folder() / "samples" / "healthy.dcm"
    capsys.readouterr()
    assert brainview(["analyze", "--json", "--model", model_id, str(scan)]) == 0
    return json.loads(capsys.readouterr().out)


def test_an_onnx_classifier_is_imported_and_answers(tmp_path, capsys, monkeypatch):
    path = saved(pooled_network(batch=1), tmp_path, "from_pytorch.onnx")
    out = tmp_path / "models"
    arguments = ["--classes", ",".join(CLASSES), "--out", str(out)]
    assert training(["import", str(path), *arguments]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("Read from_pytorch.onnx (ONNX): 32 × 32 pixels")
    assert printed[-2] == "No honest figure is known for this model."
    assert printed[-1] == str(out / "from_pytorch")
    record = analyze(out, "from_pytorch", capsys, monkeypatch)
    assert set(CLASSES) <= set(json.dumps(record).replace('"', " ").split())


@pytest.mark.tensorflow
@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file")
@pytest.mark.parametrize("suffix", [".keras", ".h5"])
def test_a_keras_classifier_is_imported_and_answers(
    tmp_path, capsys, monkeypatch, suffix
):
    import keras
    from keras import layers

    keras.utils.set_random_seed(1)
    body = keras.Sequential(
        [
            keras.Input((40, 48, 1)),
            layers.Conv2D(4, 3, strides=2),
            layers.BatchNormalization(),
            layers.ReLU(name="last_relu"),
        ]
    )
    model = keras.Sequential(
        [
            keras.Input((40, 48, 1)),
            body,
            layers.GlobalAveragePooling2D(),
            layers.Dropout(0.5),
            layers.Dense(3, activation="softmax"),
        ]
    )
    path, out = tmp_path / f"mine{suffix}", tmp_path / "models"
    model.save(path)
    arguments = ["--classes", ",".join(CLASSES), "--out", str(out)]
    assert training(["import", str(path), *arguments, "--range", "0..255"]) == 0
    assert "Explains the layer last_relu" in capsys.readouterr().out
    analyze(out, "mine", capsys, monkeypatch)


def test_bad_input_is_one_sentence(tmp_path, capsys):
    path = saved(pooled_network(), tmp_path)
    arguments = ["import", str(path), "--classes", "a,b,c", "--out", str(tmp_path)]
    for option, value in (("--size", "big"), ("--planes", "oblique")):
        assert training([*arguments, option, value]) == 2
        printed = capsys.readouterr().err
        assert printed.startswith(f"Can't import mine.onnx: {option} is {value};")
        assert printed.count("\n") == 1


def test_torchscript_without_pytorch_says_what_to_install(
    tmp_path, capsys, monkeypatch
):
    # As on a computer without PyTorch, also where there is one.
    monkeypatch.setitem(sys.modules, "torch", None)
    path = tmp_path / "mine.pt"
    path.write_bytes(b"anything")
    arguments = ["--classes", "a,b,c", "--size", "32", "--out", str(tmp_path)]
    assert training(["import", str(path), *arguments]) == 2
    printed = capsys.readouterr().err
    assert "PyTorch isn't installed" in printed
    assert "torch.onnx.export" in printed


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
def test_a_torchscript_classifier_is_imported_and_answers(
    tmp_path, capsys, monkeypatch
):
    torch = pytest.importorskip("torch")
    network = torch.nn.Sequential(
        torch.nn.Conv2d(1, 4, 3, stride=2),
        torch.nn.ReLU(),
        torch.nn.AdaptiveAvgPool2d(1),
        torch.nn.Flatten(),
        torch.nn.Linear(4, 3),
    )
    path, out = tmp_path / "mine.pt", tmp_path / "models"
    torch.jit.trace(network.eval(), torch.zeros(1, 1, 32, 40)).save(str(path))
    arguments = ["--classes", ",".join(CLASSES), "--size", "32x40", "--out", str(out)]
    assert training(["import", str(path), *arguments]) == 0
    assert "(TorchScript): 40 × 32 pixels, gray" in capsys.readouterr().out
    analyze(out, "mine", capsys, monkeypatch)
