"""Makes a bundle of a network that was trained elsewhere.

Keras, ONNX and TorchScript files all become one ONNX graph first; what is found in it
and added to it is the same for all three.
"""
