"""Settings that hold for every test."""

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# Machines that run tests are slow now and then: `pytest --durations` shows what is slow, no deadline does.
_SLOW = [HealthCheck.too_slow]
settings.register_profile("quick", deadline=None, max_examples=50, suppress_health_check=_SLOW)
settings.register_profile("long", deadline=None, max_examples=2000, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(scope="session", autouse=True)
def caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Caches stand beside the tests' archives, and not among those of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PCC_RESPONSE_EDITOR_CACHE", str(tmp_path_factory.mktemp("caches")))
        yield


@pytest.fixture(scope="session", autouse=True)
def no_garbage_in_threads() -> Iterator[None]:
    """As in the window (:mod:`editor.ui.window.garbage`): widgets are freed on the thread of the tests alone."""
    gc.disable()
    gc.freeze()  # what was imported stays, and need not be looked at each time
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def garbage_between_tests(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect between tests, the youngest always and all of it where a test of the window has ended."""
    yield
    gc.collect(2 if "/ui/" in str(request.path) and _collections_due() else 0)


def _collections_due() -> bool:
    return gc.get_count()[1] >= 10
