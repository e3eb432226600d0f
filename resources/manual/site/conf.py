"""Settings of the manual's site; ``python installer/run.py manual`` builds it.

The pages are the Markdown files in the folder above, which the program shows as its
help. So they have no directives. This module adds what only the site needs.
"""

import re
from pathlib import Path

from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parents[3]
VERSION = re.compile(r'^__version__ = "(.+)"$', re.MULTILINE)

project = "brainview"
author = "The brainview authors"
project_copyright = (
    "The brainview authors. For research use only. Not a medical device."
)
release = VERSION.findall((ROOT / "brainview" / "__init__.py").read_text("utf-8"))[0]
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "numpydoc"]
exclude_patterns = ["site", "**/README.md"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"brainview {release}"
html_static_path = ["static"]
html_css_files = ["manual.css"]
html_copy_source = False
html_show_sphinx = False
html_use_index = False  # the search finds more, and fits a narrow screen
html_domain_indices = False

autodoc_default_options = {"members": True}
autodoc_member_order = "groupwise"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
maximum_signature_line_length = 70
toc_object_entries_show_parents = "hide"
numpydoc_show_class_members = False

TABLE_OF_CONTENTS = """
```{{toctree}}
:hidden:
:caption: {title}

{pages}
```
"""
CHAPTERS = {
    "Use": (
        "install",
        "first-scan",
        "window",
        "keys",
        "jobs",
        "command-line",
        "batch",
        "validation",
        "settings",
        "nodes",
        "troubleshooting",
    ),
    "Other languages": (
        "de/first-scan",
        "es/first-scan",
        "fr/first-scan",
        "pt/first-scan",
        "hi/first-scan",
        "zh/first-scan",
        "ja/first-scan",
        "ar/first-scan",
    ),
    "Models": ("models", "own-models", "training", "datasets"),
    "Background": ("privacy", "architecture", "decisions"),
    "API": (
        "api/core",
        "api/measuring",
        "api/imaging",
        "api/readers",
        "api/models",
        "api/inference",
        "api/training.data",
        "api/training.architectures",
        "api/training.recipes",
        "api/training.splitting",
        "api/training.fitting",
        "api/training.measuring",
        "api/training.explaining",
        "api/training.exporting",
        "api/training.auditing",
    ),
}


MODULE = """
## {name}

```{{eval-rst}}
.. automodule:: {name}
```
"""


def complete_page(_app: Sphinx, docname: str, source: list[str]) -> None:
    """Add the order of the pages to the home page, and training's modules to theirs."""
    if docname == "index":
        source[0] += "".join(
            TABLE_OF_CONTENTS.format(title=title, pages="\n".join(pages))
            for title, pages in CHAPTERS.items()
        )
    elif docname.startswith("api/training.") or docname == "api/measuring":
        package = docname.removeprefix("api/").replace(".", "/")
        if not package.startswith("training"):
            package = f"brainview/{package}"
        paths = sorted((ROOT / package).glob("[!_]*.py"))
        names = (
            ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths
        )
        source[0] += "".join(MODULE.format(name=name) for name in names)


def setup(app: Sphinx) -> None:
    """Connect the handlers for what settings can't do."""
    app.connect("source-read", complete_page)
