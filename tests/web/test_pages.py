"""The served pages without a browser: their policy, their addresses, their errors."""

import json

import pytest

django = pytest.importorskip("django")

from django.test import Client  # noqa: E402 - after the check that Django is there

from verbale.samples import letters  # noqa: E402

NAME = letters()[0].name


@pytest.fixture(scope="module")
def client() -> Client:
    import verbale.web.wsgi  # noqa: F401 - sets Django up

    return Client(headers={"host": "127.0.0.1"})


@pytest.mark.parametrize("path", ["/", f"/letters/{NAME}", f"/letters/{NAME}?lang=es", f"/letters/{NAME}?lang=xx"])
def test_each_page_allows_its_own_style_and_nothing_else(client: Client, path: str) -> None:
    response = client.get(path)
    policy = response["Content-Security-Policy"]
    assert response.status_code == 200
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "script-src" not in policy
    content = response.content.decode()
    assert " style=" not in content
    assert "<script" not in content
    assert "http://" not in content.replace("http://www.w3.org", "")
    assert "https://" not in content


def test_the_record_is_there_as_json(client: Client) -> None:
    record = json.loads(client.get(f"/letters/{NAME}.json").content)
    assert record["schema"] == "verbale/letter/1"


@pytest.mark.parametrize("path", ["/letters/nobody", "/letters/nobody.json", "/nothing", "/letters/../settings"])
def test_what_is_not_there_is_404_and_no_traceback(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert "Traceback" not in response.content.decode()


def test_another_host_is_refused(client: Client) -> None:
    assert client.get("/", headers={"host": "elsewhere.example"}).status_code == 400
