"""Addresses of the counter alone."""

from django.urls import include, path

urlpatterns = [
    path("", include("verbale.intake.urls")),
]
