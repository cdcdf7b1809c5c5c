"""The content-security policy: nothing from elsewhere. Two kinds of page: those with all they need inside, whose one style element
is named by its hash, and those that load our own style sheet, fonts and script."""

import base64
import hashlib
import re
from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase

_SELF_CONTAINED = "style-src {hashes}; font-src data:; img-src 'self'; form-action 'none'"
_WITH_FILES = (
    "style-src 'self'; font-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'"
)
_STYLE = re.compile(rb"<style>(.*?)</style>", re.DOTALL)


def content_security_policy(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware that says of each answer what its page may load."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        content: bytes = getattr(response, "content", b"")
        hashes = " ".join(f"'sha256-{_hash(style)}'" for style in _STYLE.findall(content))
        own = _SELF_CONTAINED.format(hashes=hashes) if hashes else _WITH_FILES
        response["Content-Security-Policy"] = f"default-src 'none'; {own}; base-uri 'none'; frame-ancestors 'none'"
        return response

    return respond


def _hash(style: bytes) -> str:
    return base64.b64encode(hashlib.sha256(style).digest()).decode()
