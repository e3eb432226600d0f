"""The settings while the window runs."""


def test_a_file_that_is_damaged_in_the_meantime_loses_no_setting(settings):
    settings.change("", units="cm")
    settings.path.write_text('{"units": "c')
    settings.change("", theme="light")
    assert (settings.current.units, settings.current.theme) == ("cm", "light")
