"""The language of a page: asked for in its address, kept in a cookie, else what the browser prefers, else English."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import translation

from verbale.wording import LANGUAGES, Language, language_named

NAMES: dict[Language, str] = {"en": "English", "fr": "Français", "es": "Español"}
_COOKIE = "language"


def _chosen(request: HttpRequest) -> Language:
    preferred = request.headers.get("Accept-Language", "").split(",")
    wanted = [request.GET.get("lang", ""), request.COOKIES.get(_COOKIE, ""), *(each.strip()[:2] for each in preferred)]
    return language_named(next((each for each in wanted if each in LANGUAGES), None))


def choose_language(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: the page is made in the language chosen, which is kept in a cookie that tells nobody apart."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        with translation.override(_chosen(request)):
            response = get_response(request)
        if request.GET.get("lang") in LANGUAGES:
            response.set_cookie(_COOKIE, request.GET["lang"], max_age=365 * 86400, httponly=True, samesite="Lax")
        return response

    return respond


def page_words(request: HttpRequest) -> dict[str, object]:
    """For templates: the language of the page, and its address in each language."""
    query = request.GET.copy()
    faces = []
    for language, name in NAMES.items():
        query["lang"] = language
        faces.append((language, name, f"{request.path}?{query.urlencode()}"))
    return {"interface": language_named(translation.get_language()), "languages": faces}
