"""Addresses of the register alone."""

from django.urls import include, path

urlpatterns = [path("", include("verbale.register.urls"))]

handler404 = "verbale.register.views.not_found"
