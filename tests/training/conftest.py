"""What the tests of training share: fits without graphs."""

from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module")
def eager() -> Iterator[None]:
    """Run TensorFlow step by step; for a few steps, tracing a graph takes longer.

    Request it first, with `pytest.mark.usefixtures`, so that it is there for the
    module's own fixtures. The fits of `test_own_data` and `test_backends` have graphs.
    """
    tf = pytest.importorskip("tensorflow")
    tf.config.run_functions_eagerly(True)
    yield
    tf.config.run_functions_eagerly(False)
