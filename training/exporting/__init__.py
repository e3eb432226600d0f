"""Writes a trained network as a bundle: ONNX, manifest, card, golden answer."""
