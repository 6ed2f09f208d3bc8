"""`python -m bot`: the same as the command `wegwijs`."""

from bot.cli import main

main()
