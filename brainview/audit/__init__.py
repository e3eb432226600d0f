"""The audit log: what was done with which input and model, and what went where."""

from brainview.audit.log import AuditLog, AuditProblem, uid_digest
from brainview.audit.traces import analysis_trace, model_traces

__all__ = ["AuditLog", "AuditProblem", "analysis_trace", "model_traces", "uid_digest"]
