"""The values that all packages share; only `replacing` and `file_lock` touch files."""

from brainview.core.cancellation import Cancelled, CancelToken, Progress, Stage
from brainview.core.doubt import Doubt, DoubtCode
from brainview.core.errors import (
    BrainviewError,
    GridError,
    InferenceError,
    ManifestError,
    ModelAlteredError,
    NetworkError,
    RegistrationError,
    ReportError,
    ScanReadError,
    SettingsError,
    UnsupportedScanError,
)
from brainview.core.faults import attempt
from brainview.core.lesions import Lesion, LesionChange, SeriesLesions
from brainview.core.orientation import Orientation
from brainview.core.placement import Box, Placement
from brainview.core.resources import resources_folder
from brainview.core.results import (
    NO_TUMOR,
    RESEARCH_USE,
    SOME_TUMOR,
    Analysis,
    AreaRange,
    BatchItem,
    Classification,
    Detection,
    Measurements,
    ModelUse,
    Segmentation,
    Status,
    TruthComparison,
)
from brainview.core.scan import (
    Identity,
    Plane,
    Scan,
    ScanSource,
    Sequence,
    Truth,
    VoiFunction,
    VoiTable,
    Window,
)
from brainview.core.scan_record import ScanRecord, SeriesRecord
from brainview.core.scan_warning import ScanWarning, WarningCode
from brainview.core.series import Catalog, Series, SliceRef, Unshown

__all__ = [
    "NO_TUMOR",
    "RESEARCH_USE",
    "SOME_TUMOR",
    "Analysis",
    "AreaRange",
    "BatchItem",
    "Box",
    "BrainviewError",
    "CancelToken",
    "Cancelled",
    "Catalog",
    "Classification",
    "Detection",
    "Doubt",
    "DoubtCode",
    "GridError",
    "Identity",
    "InferenceError",
    "Lesion",
    "LesionChange",
    "ManifestError",
    "Measurements",
    "ModelAlteredError",
    "ModelUse",
    "NetworkError",
    "Orientation",
    "Placement",
    "Plane",
    "Progress",
    "RegistrationError",
    "ReportError",
    "Scan",
    "ScanReadError",
    "ScanRecord",
    "ScanSource",
    "ScanWarning",
    "Segmentation",
    "Sequence",
    "Series",
    "SeriesLesions",
    "SeriesRecord",
    "SettingsError",
    "SliceRef",
    "Stage",
    "Status",
    "Truth",
    "TruthComparison",
    "Unshown",
    "UnsupportedScanError",
    "VoiFunction",
    "VoiTable",
    "WarningCode",
    "Window",
    "attempt",
    "resources_folder",
]
