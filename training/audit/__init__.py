"""Looking for copies within a set, across sets and across the parts of a split."""

from training.audit.refusal import LeakingSplitError, refuse_leaks
from training.audit.report import (
    AuditReport,
    Copies,
    Crossing,
    Kind,
    SharedGroup,
)
from training.audit.search import audit

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
