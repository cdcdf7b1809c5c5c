"""A Verbale that other machines reach has a server in front; one that is not believes nothing of what a request says."""

from verbale.web.proxied import beyond, reached_as


def test_without_hosts_it_is_for_this_machine_and_believes_no_header() -> None:
    for environment in ({}, {"VERBALE_HOSTS": ""}):
        assert not beyond(environment)
        assert reached_as(environment) == {"ALLOWED_HOSTS": ["127.0.0.1", "localhost", "[::1]"]}


def test_with_hosts_cookies_travel_over_tls_alone() -> None:
    found = reached_as({"VERBALE_HOSTS": "desk.example.org,submit.example.org"})
    assert found["ALLOWED_HOSTS"] == ["desk.example.org", "submit.example.org"]
    assert found["CSRF_COOKIE_SECURE"] is True
    assert found["SECURE_PROXY_SSL_HEADER"] == ("HTTP_X_FORWARDED_PROTO", "https")
