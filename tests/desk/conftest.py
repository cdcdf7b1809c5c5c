"""A desk with a case on it, in the databases of the test run."""

import datetime

import pytest

from tests.desk.people import Desk, make_desk

AT = datetime.datetime(2024, 3, 1, 12, tzinfo=datetime.UTC)


@pytest.fixture
def desk(db: None) -> Desk:
    return make_desk()
