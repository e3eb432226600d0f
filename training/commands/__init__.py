"""One module per command of ``python -m training``; each has ``run(arguments)``.

`training.commands.arguments` declares what every command accepts. It imports nothing
slow, so that ``--help`` answers at once.
"""
