"""Splits data by patient or by image, and audits the split for leaks."""

from training.splitting.refusal import LeakingSplitError, refuse_leaks
from training.splitting.report import (
    AuditReport,
    Copies,
    Crossing,
    Kind,
    SharedGroup,
)
from training.splitting.search import audit

__all__ = [
    "AuditReport",
    "Copies",
    "Crossing",
    "Kind",
    "LeakingSplitError",
    "SharedGroup",
    "audit",
    "refuse_leaks",
]
