"""The language of what people read: sentences, numbers and dates.

English stands in the code. A sentence is looked up when it is needed, never when a
module is imported, so that the language can change while the program runs.
"""

from brainview.core.language.catalog import Catalog, catalog_path, read_catalog
from brainview.core.language.current import (
    Sentence,
    choose_language,
    comma_list,
    current_language,
    date_words,
    in_language,
    number,
    plural,
    said_again,
    time_words,
    tr,
    translatable,
    use_catalog,
)
from brainview.core.language.languages import (
    ENGLISH,
    LANGUAGES,
    Language,
    language_of,
    wanted_language,
)

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "Catalog",
    "Language",
    "Sentence",
    "catalog_path",
    "choose_language",
    "comma_list",
    "current_language",
    "date_words",
    "in_language",
    "language_of",
    "number",
    "plural",
    "read_catalog",
    "said_again",
    "time_words",
    "tr",
    "translatable",
    "use_catalog",
    "wanted_language",
]
