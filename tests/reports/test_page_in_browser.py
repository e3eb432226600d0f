"""The page of a batch in headless Chromium, by keyboard, from a folder on the disk."""

import json
import os
import shutil
import subprocess
import time

import cv2
import numpy as np
import pytest
from report_values import analysis_of, manifests, scan_of

from brainview.core import BatchItem, ScanRecord
from brainview.reports import PageRow, write_page

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium isn't installed")

HOSTILE = "<img src=x onerror=document.title='owned'>.dcm"
KEYS = {
    "ArrowDown": "ArrowDown",
    "Escape": "Escape",
    "Enter": "Enter",
    "m": "KeyM",
    "п": "KeyG",  # G on a Russian keyboard
    "x": "KeyX",
}
WAIT_S = 20


class Browser:
    """Chromium through its debugging pipe."""

    def __init__(self, profile, page):
        to_browser, from_here = os.pipe()
        from_browser, to_here = os.pipe()
        self._process = subprocess.Popen(
            [
                *("bash", "-c", f'exec "$0" "$@" 3<&{to_browser} 4>&{to_here}'),
                *(CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu"),
                *("--remote-debugging-pipe", f"--user-data-dir={profile}"),
                page.as_uri(),
            ],
            pass_fds=(to_browser, to_here),
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(to_here)
        self._out, self._in = from_here, os.fdopen(from_browser, "rb")
        self._number, self._session = 0, None
        target = self._until(self._page)
        attached = self.call(
            "Target.attachToTarget", targetId=target["targetId"], flatten=True
        )
        self._session = attached["sessionId"]
        self._until(lambda: self.value("!!document.querySelector('.open')"))

    def call(self, method, **params):
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            reply = json.loads(self._message())
            if reply.get("id") == self._number:
                return reply["result"]

    def value(self, expression):
        done = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in done, done
        return done["result"].get("value")

    def press(self, key, *, lets_go=True):
        facts = {"key": key, "code": KEYS[key]}
        if key == "Enter":
            facts |= {"text": "\r", "windowsVirtualKeyCode": 13}
        if key == "Escape":
            facts |= {"windowsVirtualKeyCode": 27}
        self.call("Input.dispatchKeyEvent", type="keyDown", **facts)
        if lets_go:
            self.call("Input.dispatchKeyEvent", type="keyUp", **facts)

    def close(self):
        self.call("Browser.close")
        self._process.wait(WAIT_S)
        os.close(self._out)
        self._in.close()

    def _page(self):
        found = self.call("Target.getTargets")["targetInfos"]
        return next((t for t in found if t["type"] == "page"), None)

    def _message(self):
        text = bytearray()
        while (byte := self._in.read(1)) not in (b"\0", b""):
            text += byte
        return text

    def _until(self, is_done):
        end = time.monotonic() + WAIT_S
        while time.monotonic() < end:
            if found := is_done():
                return found
            time.sleep(0.05)
        raise TimeoutError


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    folder = tmp_path_factory.mktemp("page")
    rows = []
    for number in range(4):
        name = HOSTILE if number == 3 else f"im{number}.dcm"
        record = ScanRecord.of(BatchItem(name, 0, analysis=analysis_of(scan_of())))
        record = ScanRecord.from_json(record.to_json() | {"series": "one"})
        kinds = {"thumbnail": "jpg", "slice": "jpg", "outline": "png", "map": "png"}
        links = {}
        for kind, suffix in kinds.items():
            links[kind] = f"files/{number}_{kind}.{suffix}"
            path = folder / links[kind]
            path.parent.mkdir(exist_ok=True)
            cv2.imwrite(str(path), np.full((64, 64, 3), 60 * number, np.uint8))
        rows.append(PageRow(record, links))
    write_page(folder / "page.html", rows, tuple(manifests().values()))
    made = Browser(tmp_path_factory.mktemp("profile"), folder / "page.html")
    yield made
    made.close()


@pytest.fixture
def viewer(browser):
    """The viewer, opened by a key on the first thumbnail."""
    browser.value("document.querySelector('.open').focus()")
    browser.press("Enter")
    assert browser.value("document.getElementById('viewer').open")
    yield browser
    browser.press("Escape")
    assert not browser.value("document.getElementById('viewer').open")


def said(browser):
    return browser.value("document.getElementById('answer').textContent")


def sources(browser):
    return browser.value(
        "[...document.querySelectorAll('#stage img')].filter((each) => !each.hidden)"
        ".map((each) => each.getAttribute('src'))"
    )


def test_arrow_keys_go_through_the_series(viewer):
    assert said(viewer) == "Slice 1 of 4: Glioma, 93 %"
    viewer.press("ArrowDown")
    assert said(viewer).startswith("Slice 2 of 4")
    assert sources(viewer)[0] == "files/1_slice.jpg"


def test_the_slice_is_drawn(viewer):
    drawn = "document.querySelector('#stage img').naturalWidth"
    assert viewer._until(lambda: viewer.value(drawn)) == 64


def test_outline_and_map_are_toggled_by_keys_of_any_layout(viewer):
    viewer.press("п")
    assert [each[8:] for each in sources(viewer)] == [
        "slice.jpg",
        "map.png",
        "outline.png",
    ]
    viewer.press("m")
    viewer.press("п")
    assert sources(viewer) == ["files/0_slice.jpg"]
    viewer.press("m")


def test_the_image_is_bare_while_x_is_held(viewer):
    bare = "document.getElementById('stage').classList.contains('bare')"
    viewer.press("x", lets_go=False)
    assert viewer.value(bare)
    viewer.press("x")
    assert not viewer.value(bare)


def test_a_class_without_slices_cannot_be_chosen(viewer):
    options = "[...document.getElementById('only').options].map((o) => o.disabled)"
    assert viewer.value(options)[:3] == [False, False, True]


def test_a_hostile_name_is_only_text(viewer):
    viewer.value("document.getElementById('place').value = 4")
    viewer.value("document.getElementById('place').dispatchEvent(new Event('input'))")
    assert viewer.value("document.getElementById('name').textContent") == HOSTILE
    assert viewer.value("document.title") != "owned"


def test_every_control_of_the_page_has_a_name(viewer):
    viewer.call("Accessibility.enable")
    tree = viewer.call("Accessibility.getFullAXTree")["nodes"]
    roles = {"button", "slider", "checkbox", "combobox", "searchbox", "dialog", "image"}
    nameless = [
        node["role"]["value"]
        for node in tree
        if not node.get("ignored") and node["role"]["value"] in roles
        if not node.get("name", {}).get("value")
    ]
    assert len(tree) > 20
    assert nameless == []
