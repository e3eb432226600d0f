"""brainview as a node beside an archive: series come in, results go out."""

from brainview.node.answering import SeriesAnswers
from brainview.node.service import ListeningService

__all__ = ["ListeningService", "SeriesAnswers"]
