"""List what a frozen program consists of, in CycloneDX 1.6.

python installer/parts_list.py PROGRAM FILE.cdx.json
"""

import sys
from collections.abc import Sequence
from dataclasses import astuple
from importlib import metadata
from pathlib import Path

from cyclonedx.builder.this import this_component
from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from PyInstaller.archive.readers import CArchiveReader

from brainview import __version__
from brainview.core.parts import described


def main(program: str, target: str) -> int:
    """Write the list of a frozen program's parts and return the exit status."""
    parts = frozen_distributions(Path(program))
    Path(target).write_text(parts_list(parts), "utf-8")
    return 0


def frozen_distributions(program: Path) -> list[metadata.Distribution]:
    """Return the Python packages that a frozen program contains."""
    modules = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    beside = (program.parent / "_internal").iterdir()
    inside = {name.partition(".")[0] for name in (*modules, *(p.name for p in beside))}
    known = metadata.packages_distributions()
    names = {name for module in inside for name in known.get(module, ())}
    return [metadata.distribution(name) for name in sorted(names - {"brainview"})]


def parts_list(parts: Sequence[metadata.Distribution]) -> str:
    """Return the list as JSON."""
    licenses = LicenseFactory()
    bom = Bom(components=[component(part, licenses) for part in parts])
    bom.metadata.component = Component(
        name="brainview", version=__version__, type=ComponentType.APPLICATION
    )
    bom.metadata.tools.components.add(this_component())
    return str(JsonV1Dot6(bom).output_as_string(indent=2))


def component(part: metadata.Distribution, licenses: LicenseFactory) -> Component:
    """Return a Python package as a part of the list."""
    name, version, stated = astuple(described(part))
    return Component(
        name=name,
        version=version,
        type=ComponentType.LIBRARY,
        licenses=[licenses.make_from_string(stated)] if stated else [],
        purl=PackageURL("pypi", name=name.lower(), version=version),
    )


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
