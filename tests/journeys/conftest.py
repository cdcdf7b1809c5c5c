"""A browser and the served pages."""

import base64
import os
import threading
from collections.abc import Iterator
from importlib import import_module

import pytest
import waitress
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from django.db import connections
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django import Settings

from verbale.web.wsgi import application

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright runs a loop of its own beside the tests


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of the pages of sample letters, served on this machine."""
    served = waitress.create_server(application, host="127.0.0.1", port=0)
    thread = threading.Thread(target=served.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{served.effective_port}"
    served.task_dispatcher.shutdown()  # who still answers is waited for, and finds the way back open
    served.close()


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that fails the test when the browser complains: of the policy, of a missing file, of an error."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    context.close()
    assert complaints == []


@pytest.fixture
def live(settings: Settings) -> Iterator[str]:
    """The address of all faces with the test's own databases, and a desk's key made for it."""
    key = X25519PrivateKey.generate().public_key()
    raw = key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    settings.VERBALE_DESK_PUBLIC_KEY = base64.b64encode(raw).decode()
    settings.VERBALE_INTAKE_PEPPER = "p" * 40
    served = waitress.create_server(application, host="127.0.0.1", port=0, threads=1)
    thread = threading.Thread(target=served.run, daemon=True)
    for connection in connections.all():
        connection.inc_thread_sharing()  # the served thread sees the database of the test
    thread.start()
    yield f"http://127.0.0.1:{served.effective_port}"
    served.task_dispatcher.shutdown()  # who still answers is waited for, and finds the way back open
    served.close()
    for connection in connections.all():
        connection.dec_thread_sharing()


@pytest.fixture
def emptied_log(transactional_db: None) -> Iterator[None]:
    """For a journey through the desk: its log, which the database lets nobody empty, is gone before the next test."""
    yield
    statements = import_module("verbale.desk.migrations.0002_the_log_is_only_added_to")._SQLITE
    with connections["default"].cursor() as cursor:
        for statement in statements:
            cursor.execute(f"DROP TRIGGER {statement.split()[2]}")
        cursor.execute("DELETE FROM desk_logentry")
        for statement in statements:
            cursor.execute(statement)
