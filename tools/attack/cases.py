"""Writes the truth into cases.json, which holds what attacks have found wrong: name, x and parameters, added by hand.

    python tools/attack/cases.py
"""

import json
import math
from pathlib import Path

from functions import FUNCTIONS
from oracle import limit, parts, truth

FILE = Path(__file__).parent / "cases.json"


def solve(case):
    """The case with its truths: high part, low part, scale of each, as samples.mjs names them."""
    name, x, parameters = case["name"], number(case["x"]), case["parameters"]
    values = list(parameters.values())
    function = FUNCTIONS[name]
    results = truth(function, x, values) if math.isfinite(x) else limit(function, math.copysign(1, x), values)
    variables = ["x", *parameters]
    count = len(variables)
    scales = results[2 * count + 1 :]
    first = {key: spelled(results[1 + i], scales[1 + i]) for i, key in enumerate(variables)}
    largest = max([1, *map(abs, values)])
    second = {key: spelled(results[1 + count + i], scales[1] * largest) for i, key in enumerate(variables)}
    head = {"name": name, "x": spell(x), "parameters": parameters}
    return {**head, "value": spelled(results[0], scales[0]), "first": first, "second": second}


def spelled(value, scale):
    return [spell(each) for each in (*parts(value), parts(scale)[0])]


def spell(value):
    """JSON has no infinities, no NaN, and not everywhere a -0."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return "-0" if value == 0 and math.copysign(1, value) < 0 else value


def number(value):
    return float(value.replace("Infinity", "inf")) if isinstance(value, str) else value


def main():
    cases = [solve(case) for case in json.loads(FILE.read_text())]
    lines = ",\n".join("  " + json.dumps(case) for case in cases)
    FILE.write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
