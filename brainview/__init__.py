"""A second look at a brain MRI: class, Grad-CAM map and tumor mask.

For research use only. Not a medical device.
"""

__version__ = "0.1.0"
