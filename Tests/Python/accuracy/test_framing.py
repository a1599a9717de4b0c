from accuracy.framing import area, split


def test_area_under_the_curve():
    assert area([0.9, 0.8], [0.1, 0.2]) == 1
    assert area([0.1], [0.9]) == 0
    assert area([0.5], [0.5]) == 0.5
    assert area([0.9, 0.1], [0.5]) == 0.5
    assert area([], [0.5]) is None


def test_outlets_without_a_class_are_left_out():
    def event(outlet, score):
        return {"publisher": {"class": outlet}, "framing": {"scores": {"state": score}, "label": "mixed"}}

    scores, labels = split([event("SC", 0.9), event("unknown", 0.8), event("IP", 0.1), event("CaPr", 0.7)])
    assert scores == {"state": [0.9, 0.7], "others": [0.1]}
    assert labels["state"] == {"mixed": 2}
