"""The audit log: what was done with which input and model, and what went where."""

from brainview.audit.log import AuditLog, AuditProblem, uid_digest

__all__ = ["AuditLog", "AuditProblem", "uid_digest"]
