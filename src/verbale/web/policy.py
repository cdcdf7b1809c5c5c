"""The content-security policy: nothing but what the page itself holds, its one style element named by its hash."""

import base64
import hashlib
import re
from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase

_STYLE = re.compile(rb"<style>(.*?)</style>", re.DOTALL)


def content_security_policy(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware that allows a page's own style sheet and the fonts inside it, and no script at all."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        content: bytes = getattr(response, "content", b"")
        hashes = " ".join(f"'sha256-{_hash(style)}'" for style in _STYLE.findall(content)) or "'none'"
        response["Content-Security-Policy"] = (
            f"default-src 'none'; style-src {hashes}; font-src data:; img-src 'self'; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
        return response

    return respond


def _hash(style: bytes) -> str:
    return base64.b64encode(hashlib.sha256(style).digest()).decode()
