import io
from contextlib import contextmanager, redirect_stderr

from brainview.cli.command import run_command
from brainview.cli.console import ProgressLine, complain, say


class Terminal(io.StringIO):
    def isatty(self):
        return True


@contextmanager
def terminal():
    # Inside the test: pytest puts its own stderr there when a test begins.
    with redirect_stderr(Terminal()) as stream:
        yield stream


def test_progress_overwrites_itself_and_leaves_nothing():
    with terminal() as shown, ProgressLine(12) as progress:
        progress.show(0, "scan.png: Reading")
        progress.show(1, "b.png")
    first, second, blank, rest = shown.getvalue().split("\r")[1:]
    assert first == "[1/12] scan.png: Reading"
    assert second == "[2/12] b.png".ljust(len(first))
    assert blank.isspace()
    assert rest == ""


def test_progress_keeps_to_one_line():
    with terminal() as shown, ProgressLine(1) as progress:
        progress.show(0, "x" * 500)
    assert 70 < max(map(len, shown.getvalue().split("\r"))) < 80


def test_nothing_is_shown_if_stderr_is_not_a_terminal(capsys):
    with ProgressLine(2) as progress:
        progress.show(0, "scan.png")
    assert capsys.readouterr().err == ""


def test_control_characters_in_a_file_name_are_replaced(capsys):
    say("\x1b[31mred\x07")
    complain("a\nb")
    said = capsys.readouterr()
    assert (said.out, said.err) == ("?[31mred?\n", "a?b\n")


def test_a_program_without_a_console_stays_silent():
    with redirect_stderr(None):
        complain("nobody hears this")


def test_a_mark_that_reverses_text_is_replaced(capsys):
    say("\u202egnp.exe")
    assert capsys.readouterr().out == "?gnp.exe\n"


def test_a_file_name_that_looks_like_an_option_is_quoted_without_escapes(capsys):
    assert run_command(["info", "scan.png", "-\x1b[31mred"]) == 2
    assert "-?[31mred" in capsys.readouterr().err
