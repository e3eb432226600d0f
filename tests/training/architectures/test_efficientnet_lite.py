import pickle

import numpy as np
import pytest

keras = pytest.importorskip("keras")

from skimage import data, transform  # noqa: E402

from training.architectures.efficientnet_lite import efficientnet_lite0  # noqa: E402
from training.architectures.imagenet_lite import (  # noqa: E402
    imagenet_classes,
    imagenet_file,
    load_imagenet,
    read_torch_arrays,
)

pytestmark = pytest.mark.tensorflow


@pytest.fixture(scope="module")
def classifier():
    image = keras.Input((224, 224, 3))
    features, _ = efficientnet_lite0(image)
    pooled = keras.layers.GlobalAveragePooling2D()(features)
    model = keras.Model(image, keras.layers.Dense(1000, name="classes")(pooled))
    load_imagenet(model, imagenet_file())
    model.get_layer("classes").set_weights(list(imagenet_classes(imagenet_file())))
    return model


@pytest.mark.parametrize(
    ("picture", "expected"),
    [("chelsea", 285), ("coffee", 967), ("camera", 872)],
    ids=["Egyptian cat", "espresso", "tripod"],
)
def test_known_pictures_have_their_imagenet_class(classifier, picture, expected):
    pixels = np.asarray(getattr(data, picture)(), np.float32) / 255
    side = min(pixels.shape[:2])
    top, left = ((length - side) // 2 for length in pixels.shape[:2])
    square = pixels[top : top + side, left : left + side]
    if square.ndim == 2:
        square = np.repeat(square[..., None], 3, axis=-1)
    small = transform.resize(square, (224, 224), anti_aliasing=True)
    answer = keras.ops.convert_to_numpy(classifier(small[None].astype(np.float32)))
    assert expected in np.argsort(-answer[0])[:2]


def test_the_levels_halve_in_size():
    _, levels = efficientnet_lite0(keras.Input((64, 96, 3)))
    assert [level.shape[1:] for level in levels] == [
        (32, 48, 16),
        (16, 24, 24),
        (8, 12, 40),
        (4, 6, 112),
        (2, 3, 320),
    ]


def test_a_pickle_that_names_other_code_is_refused(tmp_path):
    file = tmp_path / "weights.pth"
    file.write_bytes(pickle.dumps(print))
    with pytest.raises(pickle.UnpicklingError, match="isn't allowed"):
        read_torch_arrays(file)
