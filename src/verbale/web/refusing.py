"""What is shown to whoever sends a form that did not come from a page of ours, or from one that is too old."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def not_from_our_page(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django passes it
    return render(request, "web/refused.html", status=403)
