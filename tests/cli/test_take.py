"""`verbale take` as a user meets it."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.intake.test_mail import message
from verbale.cli import build
from verbale.intake.models import Crossing
from verbale.intake.receipts.codes import code_meant
from verbale.web import starting

pytestmark = pytest.mark.django_db(databases=["intake"])


@pytest.fixture(autouse=True)
def ready(monkeypatch: pytest.MonkeyPatch, settings: object) -> None:
    import base64

    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    raw = serialization.Encoding.Raw
    public = X25519PrivateKey.generate().public_key().public_bytes(raw, serialization.PublicFormat.Raw)
    settings.VERBALE_DESK_PUBLIC_KEY = base64.b64encode(public).decode()  # type: ignore[attr-defined]  # the fixture's
    settings.VERBALE_INTAKE_PEPPER = "p" * 40  # type: ignore[attr-defined]
    monkeypatch.setattr(starting, "make_ready", lambda _: None)


def take(*arguments: object) -> Result:
    return CliRunner().invoke(build("take"), ["take", *map(str, arguments)])


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7"])
def test_what_is_no_message_leaves_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.eml").write_bytes(content)
    done = take(tmp_path / "a.eml")
    assert done.exit_code == 2
    assert "a.eml" in done.stderr
    assert not Crossing.objects.exists()


@pytest.mark.parametrize("arguments", [("nowhere.eml",), ("nowhere.eml", "--language", "de")])
def test_wrong_use_says_what_to_do(arguments: tuple[str, ...]) -> None:
    done = take(*arguments)
    assert done.exit_code == 2
    assert done.stderr.startswith("verbale: ")


def test_a_message_is_sealed_and_its_code_is_printed(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(message("La detuvieron.", None, ("virus.exe", b"MZ\x90")))
    done = take(tmp_path / "a.eml", "--language", "es")
    assert done.exit_code == 0
    assert code_meant(done.stdout)
    assert "virus.exe" in done.stderr
    assert Crossing.objects.count() == 1
