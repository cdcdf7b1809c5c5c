from django.apps import AppConfig


class RegisterConfig(AppConfig):
    name = "verbale.register"
    label = "register"
