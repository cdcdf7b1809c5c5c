"""Settings for a Verbale that other machines reach: `VERBALE_HOSTS` names its hosts, and a server in front of it ends TLS."""

from collections.abc import Mapping
from typing import Any

HERE = "127.0.0.1,localhost,[::1]"
_YEAR = 365 * 86400


def beyond(environment: Mapping[str, str]) -> bool:
    """Whether it is reached by other machines, and so through a server in front that says of each request how it came."""
    return bool(environment.get("VERBALE_HOSTS"))


def reached_as(environment: Mapping[str, str]) -> dict[str, Any]:
    """By which names it is reached. Without a server in front nothing is believed that a request says of how it came."""
    hosts = (environment.get("VERBALE_HOSTS") or HERE).split(",")
    if not beyond(environment):
        return {"ALLOWED_HOSTS": hosts}
    return {
        "ALLOWED_HOSTS": hosts,
        "SECURE_PROXY_SSL_HEADER": ("HTTP_X_FORWARDED_PROTO", "https"),
        "SECURE_HSTS_SECONDS": _YEAR,
        "CSRF_COOKIE_SECURE": True,
    }
