"""`verbale serve` as a user meets it."""

import pytest
import waitress
from typer.testing import CliRunner

from verbale.cli import build
from verbale.register import letters
from verbale.web import minutely, starting
from verbale.web.databases import Face


class Served:
    """A server that is never reached."""

    def run(self) -> None:
        pass


@pytest.fixture(autouse=True)
def ready(monkeypatch: pytest.MonkeyPatch) -> list[Face]:
    """The faces for which folders, keys and databases were asked for; none is made."""
    asked: list[Face] = []
    monkeypatch.setattr(starting, "make_ready", asked.append)
    monkeypatch.setattr(minutely, "keep_sweeping", lambda: None)
    return asked


def test_a_port_in_use_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> Served:
        raise OSError(98, "Address already in use")

    monkeypatch.setattr(waitress, "create_server", refused)
    done = CliRunner().invoke(build("serve"), ["serve"])
    assert done.exit_code == 2
    assert done.stderr.startswith("verbale: port 8000 on 127.0.0.1 cannot be used (Address already in use)")


def test_the_address_is_said_when_the_letters_are_read_so_that_nobody_waits_at_it(
    monkeypatch: pytest.MonkeyPatch, ready: list[Face]
) -> None:
    letters.sample_records.cache_clear()
    monkeypatch.setattr(waitress, "create_server", lambda *_, **__: Served())
    done = CliRunner().invoke(build("serve"), ["serve", "--port", "8123"])
    assert done.exit_code == 0
    assert letters.sample_records.cache_info().currsize == 1
    assert ready == [Face.ALL]
    assert "The sample letters:         http://127.0.0.1:8123/" in done.stderr.splitlines()


def test_what_a_server_in_front_says_of_a_request_reaches_the_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, object] = {}

    def served(*_: object, **given: object) -> Served:
        asked.update(given)
        return Served()

    monkeypatch.setattr(waitress, "create_server", served)
    CliRunner().invoke(build("serve"), ["serve"])
    assert asked["host"] == "127.0.0.1"
    assert asked["clear_untrusted_proxy_headers"] is False


def test_a_public_face_alone_is_made_ready_alone(monkeypatch: pytest.MonkeyPatch, ready: list[Face]) -> None:
    monkeypatch.setattr(waitress, "create_server", lambda *_, **__: Served())
    monkeypatch.setenv("VERBALE_FACE", "all")
    done = CliRunner().invoke(build("serve"), ["serve", "--only", "intake"])
    assert ready == [Face.INTAKE]
    assert "/submit" in done.stderr
    assert "/due" not in done.stderr
