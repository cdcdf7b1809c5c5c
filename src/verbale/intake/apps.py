from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "verbale.intake"
    label = "intake"
