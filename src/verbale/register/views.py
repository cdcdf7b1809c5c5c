"""Pages of the sample letters: their list, each letter with its facts marked, and its record as JSON."""

from importlib.resources import files

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import get_language

from verbale.letters.record import Record
from verbale.letters.schema import to_json
from verbale.letters.showing.index import Row, index_page, message_page
from verbale.letters.showing.page import page
from verbale.register.letters import sample_records
from verbale.wording import LANGUAGES, language_named, say

_NAMES = {"en": "English", "fr": "Français", "es": "Español"}


def index(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - Django passes it
    language = language_named(get_language())
    rows = [
        Row(record, f"{reverse('letter', args=[name])}?lang={language}") for name, record in sample_records().items()
    ]
    return HttpResponse(
        index_page(
            rows,
            language,
            languages=_faces(reverse("index")),
            links=[(f"{reverse('due')}?lang={language}", say("due.title", language))],
        )
    )


def letter(request: HttpRequest, name: str) -> HttpResponse:  # noqa: ARG001 - Django passes it
    language = language_named(get_language())
    address = reverse("letter", args=[name])
    home = f"{reverse('index')}?lang={language}"
    return HttpResponse(page(_record(name), language, home=home, languages=_faces(address), invented=True))


def record(request: HttpRequest, name: str) -> HttpResponse:  # noqa: ARG001 - Django passes it
    return HttpResponse(to_json(_record(name)), content_type="application/json; charset=utf-8")


def icon(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - Django passes it
    drawing = files("verbale.letters.showing").joinpath("assets", "verbale.svg").read_bytes()
    return HttpResponse(drawing, content_type="image/svg+xml")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django passes it
    language = language_named(get_language())
    words = say("page.not-found-text", language)
    return HttpResponse(
        message_page(say("page.not-found", language), words, language, home=reverse("index")), status=404
    )


def _record(name: str) -> Record:
    try:
        return sample_records()[name]
    except KeyError:
        raise Http404(name) from None


def _faces(address: str) -> list[tuple[str, str, str]]:
    return [(language, _NAMES[language], f"{address}?lang={language}") for language in LANGUAGES]
