"""Addresses of all faces in one process."""

from django.urls import include, path

urlpatterns = [
    path("", include("verbale.register.urls")),
    path("", include("verbale.intake.urls")),
    path("", include("verbale.desk.urls")),
]

handler404 = "verbale.register.views.not_found"
