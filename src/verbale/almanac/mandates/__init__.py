"""Mandates of special procedures: titles, file numbers, the resolutions that carry them, and who holds them on a day."""

from verbale.almanac.mandates.holders import Holder, holder_named, holder_on, holders_of, holders_on
from verbale.almanac.mandates.mandate import (
    Mandate,
    mandate_by_code,
    mandate_labelled,
    mandate_of_file_number,
    mandates,
)
from verbale.almanac.mandates.resolutions import (
    CITED_AFTER_RENEWAL,
    Action,
    Resolution,
    mandates_of_resolution,
    resolution_in_force,
    resolution_number,
    resolutions_citable,
    resolutions_of,
)
from verbale.almanac.mandates.title_forms import TitleForm, short_title_forms, title_forms
from verbale.almanac.mandates.titles import Title, mandate_titled, title_on, titles_of

__all__ = [
    "CITED_AFTER_RENEWAL",
    "Action",
    "Holder",
    "Mandate",
    "Resolution",
    "Title",
    "TitleForm",
    "holder_named",
    "holder_on",
    "holders_of",
    "holders_on",
    "mandate_by_code",
    "mandate_labelled",
    "mandate_of_file_number",
    "mandate_titled",
    "mandates",
    "mandates_of_resolution",
    "resolution_in_force",
    "resolution_number",
    "resolutions_citable",
    "resolutions_of",
    "short_title_forms",
    "title_forms",
    "title_on",
    "titles_of",
]
