import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from brainview.core import Sequence
from brainview.imaging import channel_weights

logits = arrays(np.float32, (3, len(Sequence)), elements=st.floats(-30, 30, width=32))


def told(sequence):
    """Logits of a model that is sure of a sequence."""
    return [20.0 if each is sequence else 0.0 for each in Sequence]


@given(logits)
def test_the_weights_are_shares(found):
    weights = channel_weights(found)
    assert weights.sum() == pytest.approx(1, abs=1e-5)
    assert (weights > 0).all()


def test_one_channel_of_flair_counts_most():
    found = np.float32([told(Sequence.T1), told(Sequence.FLAIR), told(Sequence.T1C)])
    assert channel_weights(found)[1] == pytest.approx(1.05 / 1.15, abs=1e-4)


def test_channels_count_alike_where_none_is_flair():
    found = np.float32([told(Sequence.T1), told(Sequence.T2), told(Sequence.T1C)])
    np.testing.assert_allclose(channel_weights(found), 1 / 3, atol=1e-4)
