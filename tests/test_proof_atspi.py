"""What the proof over AT-SPI takes for missing."""

from proof_atspi import EXPECTED, TYPED, findings


def told(**changes: object) -> dict[str, object]:
    found = [{"name": name, "role": roles.split("|")[0]} for name, roles in EXPECTED]
    return {"found": found, "read back": TYPED, **changes}


def test_all_controls_and_the_typed_text_are_enough() -> None:
    assert findings(told()) == []


def test_a_control_that_is_not_there_or_of_another_kind_is_told() -> None:
    found = [{"name": "Responses", "role": "label"}]
    problems = findings(told(found=found))
    assert len(problems) == len(EXPECTED)
    assert any("“Responses” has the roles ['label']" in each for each in problems)


def test_text_that_comes_back_otherwise_is_told() -> None:
    assert findings(told(**{"read back": "custod"})) == ["typed “custody board”, read back “custod”"]


def test_a_window_that_never_appeared_is_told() -> None:
    assert findings({"failed": "it did not appear"}) == ["it did not appear"]
