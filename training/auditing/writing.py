"""Writes an audit into the bundle that it is of."""

from pathlib import Path

from brainview.core import BrainviewError
from brainview.core.replacing import replace_text
from brainview.models import ModelEntry, load_manifest, manifest_from_dict, to_dict
from training.auditing.audit import Audit
from training.auditing.map_audit import evidence_of
from training.exporting.texts import AUDIT_FILE, write_texts


def write_audit(audit: Audit, entry: ModelEntry) -> Path:
    """Put reliability and the map's figures into a manifest, the tables on its card.

    Parameters
    ----------
    audit : Audit
        Of all slices.
    entry : ModelEntry
        The bundle.

    Returns
    -------
    Path
        The bundle's folder.

    Raises
    ------
    BrainviewError
        If only a part was measured.
    """
    if audit.limit is not None:
        raise BrainviewError(
            f"Can't write the audit into {entry.folder}",
            reason="with --limit it is of a part of the slices",
            remedy="run it without --limit",
        )
    facts = to_dict(load_manifest(entry.folder))
    facts["reliability"] = list(audit.kinds)
    evidence = evidence_of(audit.maps)
    if facts["explanation"] is not None and evidence is not None:
        facts["explanation"]["evidence"] = evidence
    manifest = manifest_from_dict(facts)
    replace_text(entry.folder / AUDIT_FILE, audit.to_json())
    write_texts(manifest, entry.folder)
    return entry.folder
