"""A public face has no way to the desk."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from verbale.web.databases import STORES, Face, Store, alias, databases

LOOK = """
import json, os, sys
os.environ["VERBALE_FACE"] = sys.argv[1]
from verbale.web.wsgi import application
from django.conf import settings
import verbale
here = os.path.dirname(verbale.__file__)  # the checkout may lie in a folder of any name
from django.test import Client
answer = Client(headers={"host": "127.0.0.1"}).get("/nothing-there")
print(json.dumps({
    "status": answer.status_code,
    "settings": [
        name for name in dir(settings)
        if name.isupper() and "desk" in str(getattr(settings, name)).replace(here, "").lower()
    ],
    "modules": [name for name in sys.modules if name.startswith(("verbale.desk", "verbale.publishing"))],
    "databases": {name: str(each["NAME"]) for name, each in settings.DATABASES.items()},
}))
"""


@pytest.mark.parametrize("face", [Face.REGISTER, Face.INTAKE])
def test_a_public_face_knows_no_desk_neither_in_settings_nor_in_modules(face: Face, tmp_path: Path) -> None:
    given = {
        "PATH": "/usr/bin:/bin",
        "VERBALE_HOME": str(tmp_path),
        "VERBALE_SECRET_KEY": "for tests only",
        "VERBALE_DESK_DATABASE": "postgresql://somebody:secret@elsewhere/private",
    }
    done = subprocess.run(
        [sys.executable, "-c", LOOK, face.value], env=given, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    assert found["status"] == 404
    assert found["settings"] == []
    assert found["modules"] == []
    assert found["databases"] == {"default": str(tmp_path / f"{face.value}.sqlite3")}


def test_the_first_store_of_a_face_is_its_default_and_others_have_their_names() -> None:
    assert [alias(store, Face.ALL) for store in STORES[Face.ALL]] == ["default", "intake", "register"]
    assert alias(Store.REGISTER, Face.REGISTER) == "default"
    with pytest.raises(LookupError, match="'register' has no database 'desk'"):
        alias(Store.DESK, Face.REGISTER)


@pytest.mark.parametrize("address", ["mysql://host/desk", "desk.sqlite3", "host=here"])
def test_an_address_that_is_not_postgresqls_is_refused_by_its_variable(address: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="VERBALE_DESK_DATABASE must be"):
        databases(Face.ALL, {"VERBALE_DESK_DATABASE": address}, tmp_path)


def test_a_server_gives_each_store_its_own_address(tmp_path: Path) -> None:
    found = databases(Face.ALL, {"VERBALE_REGISTER_DATABASE": "postgresql://reader@host/public"}, tmp_path)
    assert found["register"]["ENGINE"] == "django.db.backends.postgresql"
    assert found["register"]["NAME"] == "public"
    assert found["default"]["NAME"] == str(tmp_path / "desk.sqlite3")
