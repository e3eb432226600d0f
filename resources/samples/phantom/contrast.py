"""The brightness of each tissue in the two contrasts of the samples."""

from dataclasses import dataclass

import numpy as np

from phantom.fields import Floats

# Where cerebrospinal fluid, cortex and white matter lie in the sharpened template.
_TEMPLATE_LEVELS = (0.22, 0.42, 0.66, 0.92, 1.15)


@dataclass(frozen=True, slots=True)
class Contrast:
    """Brightness of tissues; 255 is the brightest a display shows.

    Attributes
    ----------
    brain : tuple of float
        Fluid, fluid mixed with cortex, cortex, white matter, densest white matter.
    dura, vessel, sinus, choroid : float
        What takes up contrast agent.
    bone, marrow, fat, skin, muscle, mucosa : float
        What lies around the brain.
    """

    brain: tuple[float, float, float, float, float]
    dura: float
    vessel: float
    sinus: float
    choroid: float
    bone: float
    marrow: float
    fat: float
    skin: float
    muscle: float
    mucosa: float

    @property
    def fluid(self) -> float:
        """Brightness of cerebrospinal fluid."""
        return self.brain[0]

    def of_brain(self, template: Floats) -> Floats:
        """Translate the template's T1 value (0 to 1) into brightness."""
        return np.asarray(np.interp(template, _TEMPLATE_LEVELS, self.brain))


T1_CONTRAST = Contrast(
    brain=(28.0, 43.0, 69.0, 80.0, 84.0),
    dura=112.0,
    vessel=175.0,
    sinus=165.0,
    choroid=125.0,
    bone=9.0,
    marrow=62.0,
    fat=168.0,
    skin=105.0,
    muscle=58.0,
    mucosa=105.0,
)

T2 = Contrast(
    brain=(232.0, 165.0, 104.0, 70.0, 62.0),
    dura=28.0,
    vessel=40.0,
    sinus=22.0,
    choroid=170.0,
    bone=8.0,
    marrow=48.0,
    fat=104.0,
    skin=70.0,
    muscle=34.0,
    mucosa=180.0,
)
