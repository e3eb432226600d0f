"""What the network is trained on."""

import keras


def device() -> str:
    """Return the kind of the device: ``"cpu"``, ``"gpu"`` or ``"tpu"``."""
    if keras.backend.backend() == "torch":
        # Imported here because other backends come without it.
        import torch  # noqa: PLC0415

        return "gpu" if torch.cuda.is_available() else "cpu"
    name: str = keras.distribution.list_devices()[0]
    return name.partition(":")[0]
