"""Command line of the training package: ``python -m training``."""

import importlib
import logging
import os
import sys
from collections.abc import Sequence

from training.commands.arguments import make_parser

# Keras reads its backend when it is first imported, and TensorFlow its log level.
os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
# Without AVX-512 TensorFlow leaves oneDNN off, but it is faster there too.
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")

_OURS = ("brainview", "training")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Parameters
    ----------
    argv : sequence of str or None
        Arguments; those of the process if None.

    Returns
    -------
    int
        Exit status: 1 for a leaking split, 2 for what can't be found or used.
    """
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    # They tell each step of a conversion, and that phases are compiled one by one.
    logging.getLogger("tf2onnx").setLevel(logging.WARNING)
    logging.getLogger("tensorflow").setLevel(logging.ERROR)
    arguments = make_parser().parse_args(argv)
    try:
        command = importlib.import_module(f"training.commands.{arguments.command}")
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] in _OURS:
            raise
        sys.stderr.write(
            f"Can't run {arguments.command}: {error.name} is missing. Install the "
            "training tools: python -m pip install --group train\n"
        )
        return 2
    # Only now, since they need the same tools.
    from brainview.core import BrainviewError  # noqa: PLC0415
    from training.splitting.leaks import LeakingSplitError  # noqa: PLC0415

    try:
        command.run(arguments)
    except LeakingSplitError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except (FileNotFoundError, BrainviewError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
