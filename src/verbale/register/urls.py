"""Addresses of the register."""

from django.urls import path

from verbale.register import views
from verbale.register.due import due

urlpatterns = [
    path("", views.index, name="index"),
    path("due", due, name="due"),
    path("favicon.ico", views.icon, name="icon"),
    path("letters/<slug:name>", views.letter, name="letter"),
    path("letters/<slug:name>.json", views.record, name="record"),
]
