from django.apps import AppConfig


class WebConfig(AppConfig):
    """What the faces' pages share: their frame, the tag that speaks, and what is drawn on them."""

    name = "verbale.web"
    label = "web"
