"""Color scans that a model of one channel answers channel by channel."""

from dataclasses import replace

import numpy as np
import pytest
from bundles import make_joint_bundle, make_scan

from brainview.core import CancelToken
from brainview.core import Sequence as Kind
from brainview.inference import Analyzer, Choice
from brainview.inference.composites import averaged
from brainview.inference.engine import ModelOutput
from brainview.models import ModelRegistry

APART, MEAN = "channels-apart", "mean-of-channels"
CHANNELS = 3


@pytest.fixture(scope="module")
def analyzer(tmp_path_factory):
    folder = tmp_path_factory.mktemp("composites")
    make_joint_bundle(folder / APART, id=APART, channels_apart=True)
    make_joint_bundle(folder / MEAN, id=MEAN)
    return Analyzer(ModelRegistry([folder]))


def answer(analyzer, scan, model=APART, **options):
    choice = Choice(model, model, **options)
    return analyzer.analyze(scan, choice, CancelToken(), lambda progress: None)


def probabilities(analysis):
    return analysis.classification.probabilities


def composite():
    """A color scan with a large, a small and no bright block on an uneven ground.

    On an even one, another frame would be cut away from each channel.
    """
    ground = np.add.outer(np.arange(64), np.arange(64)) * 3
    channels = np.repeat(np.float32(ground)[..., None], CHANNELS, axis=-1)
    channels[16:48, 16:48, 0] = 1000
    channels[16:32, 40:48, 1] = 1000
    return make_scan(channels.mean(axis=-1), channels=channels)


def channel(scan, number):
    return replace(scan, pixels=scan.channels[..., number].copy(), channels=None)


def told(kind):
    """Logits of a model that is sure of a sequence."""
    return np.float32([20.0 if each is kind else 0.0 for each in Kind])


def test_the_answer_to_a_composite_is_the_mean_of_those_to_its_channels(analyzer):
    scan = composite()
    apart = [answer(analyzer, channel(scan, k)) for k in range(CHANNELS)]
    wanted = np.mean([probabilities(a) for a in apart], axis=0)
    found = probabilities(answer(analyzer, scan))
    np.testing.assert_allclose(found, wanted, atol=1e-5)


def test_the_mask_of_a_composite_is_the_mean_of_those_of_its_channels(analyzer):
    scan = composite()
    apart = [answer(analyzer, channel(scan, k)) for k in range(CHANNELS)]
    wanted = np.mean([a.segmentation.probability for a in apart], axis=0)
    found = answer(analyzer, scan).segmentation.probability
    np.testing.assert_allclose(found, wanted, atol=1e-5)


def test_other_models_answer_the_mean_of_the_channels(analyzer):
    scan = composite()
    gray = replace(scan, channels=None)
    np.testing.assert_array_equal(
        probabilities(answer(analyzer, scan, MEAN)),
        probabilities(answer(analyzer, gray, MEAN)),
    )


def test_scans_analyzed_together_keep_their_own_answers(analyzer):
    scans = [make_scan(), composite(), make_scan()]
    together = analyzer.analyze_many(scans, Choice(APART, APART), CancelToken())
    for found, scan in zip(together, scans, strict=True):
        alone = answer(analyzer, scan)
        np.testing.assert_allclose(probabilities(found), probabilities(alone), 1e-5)


def test_a_turned_composite_is_answered_too(analyzer):
    plain = answer(analyzer, composite())
    turned = answer(analyzer, composite(), turned=True)
    np.testing.assert_allclose(probabilities(turned), probabilities(plain), atol=1e-6)


def test_the_channel_that_looks_like_flair_counts_most():
    output = ModelOutput(
        probabilities=np.array([[1, 0], [0, 1], [1, 0]], np.float32),
        sequence=np.stack([told(k) for k in (Kind.T1, Kind.FLAIR, Kind.T1C)]),
    )
    (found,) = averaged(output, [3]).probabilities
    assert found[1] == pytest.approx(1.05 / 1.15)


def test_channels_count_alike_where_no_sequence_is_told():
    output = ModelOutput(probabilities=np.eye(3, dtype=np.float32))
    np.testing.assert_allclose(averaged(output, [3]).probabilities, [[1 / 3] * 3])


def test_single_images_keep_their_answers_to_the_last_bit():
    output = ModelOutput(probabilities=np.random.default_rng(1).random((3, 4)))
    assert averaged(output, [1, 1, 1]) is output
