"""A plain Keras script, with which brainview is compared.

It does what a tutorial does: import TensorFlow, load the saved MobileNetV2, call
``predict``, then differentiate once more on a tape for Grad-CAM. It prints a line as
each image is answered.

    python tests/benchmarks/keras_baseline.py --build MODEL.keras
    python tests/benchmarks/keras_baseline.py MODEL.keras IMAGE...
"""

import argparse
import os
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import tensorflow as tf

SIDE = 224
CLASSES = 4


def build(path: Path) -> None:
    """Save the shipped classifier's network with random weights."""
    network = keras.applications.MobileNetV2(
        input_shape=(SIDE, SIDE, 3), weights=None, classes=CLASSES
    )
    network.save(path)


def explain(probe: keras.Model, batch: np.ndarray, shown: int) -> np.ndarray:
    """Return the Grad-CAM map of one class, from a gradient tape."""
    with tf.GradientTape() as tape:
        features, scores = probe(batch)
        score = scores[:, shown]
    weights = tf.reduce_mean(tape.gradient(score, features), axis=(1, 2))
    return tf.nn.relu(tf.einsum("nhwc,nc->nhw", features, weights)).numpy()


def main() -> None:
    """Build the network, or classify every image on the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", action="store_true")
    parser.add_argument("model", type=Path)
    parser.add_argument("images", type=Path, nargs="*")
    wanted = parser.parse_args()
    if wanted.build:
        build(wanted.model)
        return
    network = keras.models.load_model(wanted.model)
    convolution = network.get_layer("out_relu").output
    probe = keras.Model(network.input, [convolution, network.output])
    for path in wanted.images:
        image = keras.utils.load_img(path, target_size=(SIDE, SIDE))
        batch = keras.utils.img_to_array(image)[None] / 255
        probabilities = network.predict(batch, verbose=0)[0]
        heat = explain(probe, batch, int(probabilities.argmax()))
        print(path.name, int(probabilities.argmax()), heat.shape, flush=True)


if __name__ == "__main__":
    main()
