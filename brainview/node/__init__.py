"""brainview as a node beside an archive: series come in, results go out."""

from brainview.node.answering import AnswerWriter
from brainview.node.service import ListeningService

__all__ = ["AnswerWriter", "ListeningService"]
