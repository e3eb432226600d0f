"""The only door to ONNX Runtime, which sends nothing to its vendor from here."""

import os
from functools import cache
from types import ModuleType


@cache
def onnx_runtime() -> ModuleType:
    """Import ONNX Runtime with its telemetry off.

    It is imported on the first call, so that a window or a command starts faster
    without a model. From version 1.29 on its builds for Linux and macOS report each
    process and model to a host of Microsoft and keep an identifier of the device in
    the home folder. They do neither if the variable is set before they are loaded;
    `disable_telemetry_events` comes too late for that.

    Returns
    -------
    module
        ``onnxruntime``.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime  # noqa: PLC0415 - only after the variable is set

    # Windows builds don't read the variable.
    onnxruntime.disable_telemetry_events()
    module: ModuleType = onnxruntime
    return module
