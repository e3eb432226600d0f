"""What a bug report should say about the computer; nothing that names a person."""

import os
import platform
import sys

from brainview import __version__
from brainview.core.language import comma_list, number, plural, tr
from brainview.core.parts import program_parts
from brainview.models.runtime import onnx_runtime

_LIBRARIES = (
    "numpy",
    "opencv-python-headless",
    "pydicom",
    "onnxruntime",
    "PySide6_Essentials",
)


def describe_computer() -> dict[str, str]:
    """Return facts by their label, without user, host and folder names."""
    providers = onnx_runtime().get_available_providers()
    # Every build of ONNX Runtime lists Azure, to which brainview sends nothing.
    devices = [
        p.removesuffix("ExecutionProvider") for p in providers if "Azure" not in p
    ]
    parts = [p for p in program_parts() if p.name in _LIBRARIES]
    is_frozen = getattr(sys, "frozen", False)
    kind = tr("package") if is_frozen else tr("Python installation")
    facts = {
        "brainview": f"{__version__}, {kind}",
        "Python": platform.python_version(),
        tr("System", meaning="computer"): platform.platform(),
        tr("Processor"): plural(
            "{machine}, {count} core",
            "{machine}, {count} cores",
            os.cpu_count() or 1,
            machine=platform.machine(),
        ),
        tr("Memory"): _memory(),
        tr("Models run on"): comma_list(devices),
    }
    facts[tr("Libraries")] = comma_list(f"{p.name} {p.version}" for p in parts)
    return {label: words for label, words in facts.items() if words}


def _memory() -> str:
    """Return the size of the memory; empty where the system doesn't tell it so."""
    names = getattr(os, "sysconf_names", {})
    if not {"SC_PHYS_PAGES", "SC_PAGE_SIZE"} <= set(names):
        return ""
    size = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return f"{number(size / 2**30, '.1f')} GiB"
