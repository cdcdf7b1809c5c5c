"""Addresses of the counter."""

from django.urls import path

from verbale.intake.form.views import submit
from verbale.intake.mission.views import mission
from verbale.intake.returning import returning

urlpatterns = [
    path("submit", submit, name="submit"),
    path("submit/return", returning, name="come-back"),
    path("mission", mission, name="mission"),
]
