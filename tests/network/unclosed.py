"""pynetdicom drops a socket that isn't connected, and lets Python close it."""

import pytest

ALLOWED = [
    pytest.mark.filterwarnings("ignore:unclosed <s:ResourceWarning"),
    pytest.mark.filterwarnings(
        r"ignore:Exception ignored in. <(ssl\.SSLS|s)ocket"
        ":pytest.PytestUnraisableExceptionWarning"
    ),
]
