"""A synthetic head, and a simulated scanner that makes slices of it.

Points are in the space of the ICBM 152 template, RAS: millimeters, x to the
patient's right, y forward, z up, with the anterior commissure near (0, 0, 0).
"""
