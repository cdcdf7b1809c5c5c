"""Addresses of the pages of sample letters."""

from django.urls import path

from verbale.web import views

urlpatterns = [
    path("", views.index, name="index"),
    path("favicon.ico", views.icon, name="icon"),
    path("letters/<slug:name>", views.letter, name="letter"),
    path("letters/<slug:name>.json", views.record, name="record"),
]

handler404 = views.not_found
